namespace CoConstruction.Domain.Tests;

/// <summary>
/// Whoever keeps what they were shown and takes it off what they are shown next is told of five people together at
/// least, never of one: whatever people answer, change and take back, in whatever order.
/// </summary>
public sealed class OpinionPrivacyTests
{
    private const int Cards = 8, People = 48;

    private static readonly string[] Colleges = ["elected", "persons", "professionals"];

    /// <summary>Residents are many, professionals some, elected officials few.</summary>
    private static readonly ImmutableArray<(string Person, string College)> Voices =
        [.. Enumerable.Range(0, People).Select(person => ($"p{person:00}", Colleges[person % 16 == 0 ? 0 : person % 4 == 1 ? 2 : 1]))];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 5)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void From_a_view_to_the_next_no_line_and_no_total_tells_of_fewer_than_five_people(int seed)
    {
        var (shown, counted, views) = (new Dictionary<string, OpinionItem>(), new Dictionary<string, (OpinionCount Count, Opinions Of)>(), 0);
        foreach (var project in Lived(seed))
        {
            foreach (var item in Items(project))
            {
                var before = shown.GetValueOrDefault(item.CardId);
                shown[item.CardId] = item;
                if (before is null || Text(item) == Text(before)) continue;
                views++;
                Assert.True(Between(before.Total ?? OpinionCount.Zero, item.Total!) >= SmallCounts.Threshold);
                Assert.Equal(item.Total!.People, item.Lines.Sum(line => line.Count.People));
                foreach (var line in item.Lines)
                {
                    Assert.True(line.Count.People >= SmallCounts.Threshold);
                    var key = $"{item.CardId} {string.Join('+', line.CollegeIds)}";
                    var known = counted.TryGetValue(key, out var last);
                    if (known && last.Count == line.Count) continue;
                    if (known) Assert.True(Changed(item.CardId, line.CollegeIds, last.Of, project.Opinions) >= SmallCounts.Threshold);
                    counted[key] = (line.Count, project.Opinions);
                }

                // A line that was shown is never taken into a larger one.
                Assert.All(before.Lines, was => Assert.DoesNotContain(item.Lines, line => line.CollegeIds.Count > was.CollegeIds.Count && was.CollegeIds.TrueForAll(line.CollegeIds.Contains)));
            }
        }

        Assert.True(views > Cards * 5);
        Assert.All(shown.Values, view => Assert.True(view.Lines.Count > 1));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void From_a_map_to_the_next_five_people_at_least_answered_otherwise(int seed)
    {
        var (shown, of, maps) = (Map(Put(Enumerable.Range(0, Cards).Select(Answered.Card))), new Opinions(), 0);
        foreach (var project in Lived(seed))
        {
            var map = Map(project);
            if (map == shown) continue;
            maps++;
            var cards = project.Opinions.Cards.Keys;
            Assert.True(Voices.Count(voice => cards.Any(card => of.Of(card, voice.Person) != project.Opinions.Of(card, voice.Person))) >= SmallCounts.Threshold);
            (shown, of) = (map, project.Opinions);
        }

        Assert.True(maps > 20);
        Assert.Contains("\"groups\":[{", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Four_answers_move_nothing_that_is_shown_and_the_fifth_moves_them_all()
    {
        var start = Answers(Put(), 0, 10, CardAnswer.Agree);
        Assert.Equal(new OpinionCount(10, 0, 0, 0), Item(start).Total);
        var four = Answers(start, 10, 4, CardAnswer.Disagree);
        Assert.Equal((14, new OpinionCount(10, 0, 0, 0)), (Item(four).People, Item(four).Total));
        Assert.Equal(new OpinionCount(10, 5, 0, 0), Item(Answers(four, 14, 1, CardAnswer.Disagree)).Total);
        // Somebody who changes to and fro is one person, however often.
        var swaying = Enumerable.Range(0, 12).Aggregate(Answers(start, 10, 3, CardAnswer.Disagree), (here, turn) => Answers(here, 0, 1, (CardAnswer)(turn % 3)));
        Assert.Equal(new OpinionCount(10, 0, 0, 0), Item(swaying).Total);
    }

    [Fact]
    public void A_college_that_was_shown_alone_keeps_its_count_when_nearly_all_of_it_leave()
    {
        var start = Answers(Put(), 0, 8, CardAnswer.Agree);
        var left = Enumerable.Range(0, 6).Aggregate(start, (here, person) => here.Evolve(new CardAnswerTakenBack("card", $"p{person}")));
        Assert.Equal((2, new OpinionCount(5, 0, 0, 0)), (Item(left).People, Item(left).Total));
    }

    private static string Map(Project project) => Shown.Text(ProjectView.Shelf(project, ViewRooms.OpinionMap, new(Audience.Team, Role.Facilitator, null))!);

    private static OpinionItem Item(Project project) => Items(project).Single();

    private static IEnumerable<OpinionItem> Items(Project project) => ProjectView.Of(project, Audience.Team).Where(entry => entry.Room == ViewRooms.Opinions).Select(entry => (OpinionItem)entry.Render());

    private static Project Answers(Project project, int from, int people, CardAnswer answer) => Enumerable.Range(from, people)
        .Aggregate(project, (here, person) => here.Evolve(new CardAnswered("card", $"p{person}", "persons", answer, false)));

    private static Project Put(params IEnumerable<string> cards) => (cards.Any() ? cards : ["card"]).Aggregate(Story.Running(new DecisionStep()), (story, card) =>
        story.Given(Person.Ana, new MakeProposal(card, new ProposalText(card, "Un texte.", null), null, new ProposalOrigin()))).Project;

    /// <summary>The project after each answer: people come in any order, stay with a mind of their own or change it, and some take theirs back.</summary>
    private static IEnumerable<Project> Lived(int seed)
    {
        var chance = new Random(seed);
        var project = Put(Enumerable.Range(0, Cards).Select(Answered.Card));
        for (var i = 0; i < 900; i++)
        {
            var (person, college) = Voices[chance.Next(People)];
            var number = chance.Next(Cards);
            var card = Answered.Card(number);
            if (project.Opinions.Of(card, person) is not null && chance.Next(8) == 0) project = project.Evolve(new CardAnswerTakenBack(card, person));
            else if (project.Opinions.Of(card, person) is null || chance.Next(3) == 0) project = project.Evolve(new CardAnswered(card, person, college, Mind(person, number, chance), chance.Next(5) == 0));
            yield return project;
        }
    }

    private static CardAnswer Mind(string person, int card, Random chance) => chance.Next(5) == 0 ? (CardAnswer)chance.Next(3) : (CardAnswer)((person[^1] + card) % 2);

    /// <summary>Fewest people who can have made one count another.</summary>
    private static int Between(OpinionCount one, OpinionCount other)
    {
        int[] moved = [other.Agree - one.Agree, other.Disagree - one.Disagree, other.Pass - one.Pass];
        return Math.Max(moved.Sum(change => Math.Max(0, change)), moved.Sum(change => Math.Max(0, -change)));
    }

    private static int Changed(string card, ImmutableList<string> colleges, Opinions from, Opinions to) =>
        Voices.Count(voice => colleges.Contains(voice.College) && from.Of(card, voice.Person) != to.Of(card, voice.Person));

    private static string Text(OpinionItem item) => JsonSerializer.Serialize(item with { People = 0 }, Contract.Json);
}
