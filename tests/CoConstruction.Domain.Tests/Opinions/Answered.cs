namespace CoConstruction.Domain.Tests;

/// <summary>Answers that were made up so that what is to be found in them is known: groups of people, each with a mind of its own.</summary>
internal sealed class Answered
{
    private readonly Random _chance;

    /// <param name="groups">How many people each group has.</param>
    /// <param name="true">How many in a hundred of the answers are what the group thinks; the others are anything.</param>
    /// <param name="missing">How many in a hundred are not given.</param>
    /// <param name="together">How many of the first cards everyone thinks the same of.</param>
    public Answered(int seed, int[] groups, int cards, int @true = 90, int missing = 25, int together = 3)
    {
        _chance = new Random(seed);
        Minds = [.. groups.Select(_ => Enumerable.Range(0, cards).Select(card => card < together ? CardAnswer.Agree : (CardAnswer)_chance.Next(2)).ToArray())];
        var people = groups.SelectMany((size, group) => Enumerable.Repeat(group, size)).ToArray();
        // Ids say nothing of the group.
        Groups = people.Select(group => (Id: $"p{_chance.Next():x8}", group)).ToImmutableSortedDictionary(person => person.Id, person => person.group, StringComparer.Ordinal);
        foreach (var (person, group) in Groups)
        {
            for (var card = 0; card < cards; card++)
            {
                if (_chance.Next(100) < missing) continue;
                All.Add((person, Card(card), _chance.Next(100) < @true ? Minds[group][card] : (CardAnswer)_chance.Next(3)));
            }
        }
    }

    /// <summary>What each group thinks.</summary>
    public CardAnswer[][] Minds { get; }

    /// <summary>The group of each person.</summary>
    public ImmutableSortedDictionary<string, int> Groups { get; }

    public List<(string Person, string Card, CardAnswer Answer)> All { get; } = [];

    public static string Card(int number) => $"card{number:000}";

    public Opinions Opinions() => Of(All);

    public OpinionMap Map() => OpinionMap.Of(Opinions(), _ => true);

    /// <summary>The same answers as they would have come in another order.</summary>
    public Opinions Shuffled()
    {
        var all = All.ToArray();
        _chance.Shuffle(all);
        return Of(all);
    }

    /// <summary>People of whom the map and what was made up say the same, when each group of the map is the one that most of it is.</summary>
    public double Recovered(OpinionMap map)
    {
        var meant = map.Places.GroupBy(place => place.Value.Group, place => Groups[place.Key]).Select(group => group.GroupBy(one => one).MaxBy(one => one.Count())!).ToList();
        return meant.Select(group => group.Key).Distinct().Count() == meant.Count ? (double)meant.Sum(group => group.Count()) / map.Places.Count : 0;
    }

    private static Opinions Of(IEnumerable<(string Person, string Card, CardAnswer Answer)> answers) => answers.Aggregate(
        new Opinions(), (here, one) => Domain.Opinions.Evolve(here, new CardAnswered(one.Card, one.Person, "persons", one.Answer, false)));
}
