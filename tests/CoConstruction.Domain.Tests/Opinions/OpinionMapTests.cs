namespace CoConstruction.Domain.Tests;

/// <summary>The map finds who thinks alike, says what groups share and what tells them apart, and never shows a person.</summary>
public sealed class OpinionMapTests
{
    [Theory]
    [InlineData(1, new[] { 30, 22, 15 }, 24, 90, 25)]
    [InlineData(2, new[] { 30, 22, 15 }, 40, 80, 40)]
    [InlineData(3, new[] { 60, 40 }, 20, 85, 30)]
    [InlineData(4, new[] { 12, 12, 10, 10 }, 60, 95, 10)]
    [InlineData(5, new[] { 150, 90, 60 }, 50, 80, 60)]
    [InlineData(6, new[] { 10, 8 }, 12, 95, 0)]
    public void Groups_that_think_alike_are_found_again_in_spite_of_noise_and_of_answers_that_are_missing(int seed, int[] groups, int cards, int @true, int missing)
    {
        var answered = new Answered(seed, groups, cards, @true, missing);
        var map = answered.Map();
        Assert.Equal(groups.Length, map.Groups.Count);
        Assert.InRange(answered.Recovered(map), 0.92, 1);
        Assert.Equal(map.Groups.Select(group => group.People).OrderDescending(), map.Groups.Select(group => group.People));
        Assert.Equal(map.People, map.Groups.Sum(group => group.People));
    }

    [Theory]
    [InlineData(11, new[] { 14, 11 }, 10, 90, 15)]
    [InlineData(12, new[] { 20, 16, 12 }, 18, 90, 25)]
    [InlineData(13, new[] { 25, 20, 15 }, 30, 85, 20)]
    [InlineData(14, new[] { 18, 15, 12, 10 }, 40, 95, 30)]
    [InlineData(15, new[] { 40, 30 }, 25, 75, 40)]
    public void The_map_is_the_one_of_the_textbook(int seed, int[] groups, int cards, int @true, int missing)
    {
        var answered = new Answered(seed, groups, cards, @true, missing);
        var map = answered.Map();
        var people = map.Places.Keys.Order(StringComparer.Ordinal).ToArray();
        var given = answered.All.ToDictionary(one => (one.Person, one.Card), one => one.Answer switch { CardAnswer.Agree => 1.0, CardAnswer.Disagree => -1.0, _ => 0.0 });
        var (places, reference, silhouette) = ReferenceMap.Of([.. people.Select(person => Enumerable.Range(0, cards).Select(card => given.TryGetValue((person, Answered.Card(card)), out var value) ? value : (double?)null).ToArray())]);
        for (var person = 0; person < people.Length; person++)
        {
            Assert.Equal(places[person][0], map.Places[people[person]].X, 1e-6);
            Assert.Equal(places[person][1], map.Places[people[person]].Y, 1e-6);
        }

        // The same people together, whatever the groups are called.
        Assert.Equal(reference.Distinct().Count(), map.Groups.Count);
        Assert.Equal(map.Groups.Count, people.Select((person, i) => (reference[i], map.Places[person].Group)).Distinct().Count());
        Assert.Equal(silhouette, map.Distinctness, 0.005 + 1e-6);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public void The_same_answers_give_the_same_map_in_whatever_order_they_came(int seed)
    {
        var answered = new Answered(seed, [40, 30, 20], 30);
        var (map, other) = (answered.Map(), OpinionMap.Of(answered.Shuffled(), _ => true));
        Assert.Equal(Written(map), Written(other));
        Assert.Equal(map.Places.OrderBy(place => place.Key, StringComparer.Ordinal), other.Places.OrderBy(place => place.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(new[] { 8, 6 }, 20, 0, 0)]
    [InlineData(new[] { 20, 20 }, 6, 0, 0)]
    [InlineData(new[] { 8, 7 }, 7, 0, 2)]
    public void Too_few_people_or_cards_make_no_map(int[] groups, int cards, int missing, int shown)
    {
        var map = new Answered(31, groups, cards, 100, missing, together: 0).Map();
        Assert.Equal(shown, map.Groups.Count);
        Assert.Equal((groups.Sum(), cards), (map.People, map.Cards));
        if (shown > 0) return;
        Assert.Empty(map.Places);
        Assert.Empty(map.Common);
    }

    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    [InlineData(43)]
    [InlineData(44)]
    public void No_group_that_is_shown_and_no_count_of_one_stands_for_fewer_than_five_people(int seed)
    {
        // Three people who think like nobody else.
        var answered = new Answered(seed, [30, 20, 3], 30, 98, 40);
        var map = answered.Map();
        Assert.All(map.Groups, group => Assert.True(group.People >= SmallCounts.Threshold));
        var opinions = answered.Opinions();
        foreach (var (group, number) in map.Groups.Select((group, number) => (group, number)))
        {
            foreach (var card in group.Telling)
            {
                Assert.True(map.Places.Count(place => place.Value.Group == number && opinions.Of(card.CardId, place.Key) is not null) >= SmallCounts.Threshold);
                Assert.True(map.Places.Count(place => place.Value.Group != number && opinions.Of(card.CardId, place.Key) is not null) >= SmallCounts.Threshold);
            }
        }

        Assert.DoesNotContain(map.Places, place => map.Groups.Exists(group => (group.Area.X, group.Area.Y) == (place.Value.X, place.Value.Y)));
    }

    [Fact]
    public void People_who_all_answer_the_same_are_no_groups()
    {
        var map = new Answered(51, [30], 12, 100, 0).Map();
        Assert.Equal((30, 0, 0), (map.People, map.Groups.Count, map.Distinctness));
    }

    [Fact]
    public void A_person_who_answered_too_little_is_not_on_the_map()
    {
        var answered = new Answered(52, [20, 15], 20, 90, 0);
        var opinions = Enumerable.Range(0, 6).Aggregate(answered.Opinions(), (here, card) => Opinions.Evolve(here, new CardAnswered(Answered.Card(card), "new", "persons", CardAnswer.Agree, false)));
        Assert.DoesNotContain("new", OpinionMap.Of(opinions, _ => true).Places.Keys);
        opinions = Opinions.Evolve(opinions, new CardAnswered(Answered.Card(6), "new", "persons", CardAnswer.Agree, false));
        Assert.Contains("new", OpinionMap.Of(opinions, _ => true).Places.Keys);
    }

    [Fact]
    public void Groups_are_told_by_what_they_say_and_the_others_do_not_and_by_what_all_agree_on()
    {
        var answered = new Answered(53, [30, 25], 20, 95, 10, together: 4);
        var map = answered.Map();
        var minds = map.Groups.Select((_, number) => answered.Minds[map.Places.Where(place => place.Value.Group == number).Select(place => answered.Groups[place.Key]).First()]).ToList();
        for (var number = 0; number < 2; number++)
        {
            var (own, other) = (minds[number], minds[1 - number]);
            Assert.NotEmpty(map.Groups[number].Telling);
            Assert.All(map.Groups[number].Telling, told =>
            {
                var card = Enumerable.Range(0, 20).Single(one => Answered.Card(one) == told.CardId);
                Assert.Equal(own[card], told.Answer);
                Assert.NotEqual(other[card], told.Answer);
                Assert.True(told.Here > told.Elsewhere);
            });
        }

        var meant = Enumerable.Range(0, 20).Where(card => minds.TrueForAll(mind => mind[card] == CardAnswer.Agree)).Select(Answered.Card);
        Assert.Equal(meant.Order(StringComparer.Ordinal), map.Common.Select(card => card.CardId).Order(StringComparer.Ordinal));
        Assert.All(map.Common, card => Assert.All(card.Agreeing, part => Assert.InRange(part, 51, 100)));
    }

    private static string Written(OpinionMap map) => JsonSerializer.Serialize(new { map.Groups, map.Common, map.Distinctness, map.People, map.Cards }, Contract.Json);
}
