namespace CoConstruction.Domain.Tests;

/// <summary>Four hundred thousand papers of five colleges, counted again one by one in another way.</summary>
public sealed class LargeVoteTests
{
    private const int Number = 400_000, Options = 6;

    private static readonly ImmutableArray<string> Colleges = [.. College.Defaults.Select(college => college.Id)];

    public static TheoryData<string> Methods => ["fourPositions", "dots", "majorityJudgment", "ranked"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_full_recount_gives_the_same(string name)
    {
        VoteMethod method = name switch
        {
            "fourPositions" => new FourPositions(Unclear: true),
            "dots" => new DotVoting(Options, Stacking: true),
            "majorityJudgment" => new MajorityJudgment(),
            _ => new RankedVoting(),
        };
        // Few different papers, many times over, in an order without any: what is counted is the same, and quickly made.
        var kinds = Enumerable.Range(0, 500).Select(kind => new BoxPaper(Colleges[kind % 5], (VoteChannel)(kind % 3), Marks(method, kind), null)).ToList();
        var papers = Enumerable.Range(0, Number).Select(i => (int)(i * 7919L % 104_729 % (1 + i % kinds.Count))).ToList();
        var times = papers.CountBy(kind => kind).ToDictionary();
        var tally = (Election.Of(method, "ABCDEF", papers.Select(kind => kinds[kind]))).Tally;

        Assert.Equal(Number, tally.People);
        Assert.Equal(times.GroupBy(kind => kinds[kind.Key].Channel).ToDictionary(channel => channel.Key, channel => channel.Sum(kind => kind.Value)), tally.Channels);
        Assert.Equal(5, tally.Lines.Count);
        for (var option = 0; option < Options; option++)
        {
            foreach (var kind in method.Kinds)
            {
                Assert.Equal(Recount(option, kind, Colleges), tally.Options[option].Counts.GetValueOrDefault(kind));
                Assert.All(tally.Lines, line => Assert.Equal(Recount(option, kind, line.CollegeIds), line.Options[option].Counts.GetValueOrDefault(kind)));
            }
        }

        if (tally.Reading is RankedReading ranked)
        {
            Assert.All("ABCDEF", one => Assert.All("ABCDEF".Where(other => other != one), other => Assert.Equal(
                times.Where(kind => Place(kinds[kind.Key], one) < Place(kinds[kind.Key], other)).Sum(kind => kind.Value), ranked.Preferred[$"{one}"][$"{other}"])));
        }

        int Recount(int option, string kind, IReadOnlyCollection<string> colleges) => times
            .Where(paper => colleges.Contains(kinds[paper.Key].CollegeId) && kinds[paper.Key].Marks.ContainsKey($"{"ABCDEF"[option]}"))
            .Sum(paper => paper.Value * Worth(kinds[paper.Key], $"{"ABCDEF"[option]}", kind));
    }

    /// <summary>How many of a kind one paper gives an option.</summary>
    private static int Worth(BoxPaper paper, string option, string kind) => kind switch
    {
        DotVoting.Points => int.Parse(paper.Marks[option], null),
        DotVoting.People => 1,
        RankedVoting.First => "ABCDEF".All(other => Place(paper, option[0]) <= Place(paper, other)) ? 1 : 0,
        _ => paper.Marks[option] == kind ? 1 : 0,
    };

    private static int Place(BoxPaper paper, char option) => paper.Marks.TryGetValue($"{option}", out var place) ? int.Parse(place, null) : 99;

    private static ImmutableSortedDictionary<string, string> Marks(VoteMethod method, int kind) => "ABCDEF"
        .Select((letter, option) => (Option: $"{letter}", Drawn: kind * (option + 3) / 2 % 11))
        .Where(mark => method is MajorityJudgment || mark.Option == "A" || mark.Drawn < 9)
        .ToImmutableSortedDictionary(mark => mark.Option, mark => method is RankedVoting ? $"{1 + mark.Drawn % Options}" : method is DotVoting ? $"{1 + mark.Drawn % 2}" : method.Kinds[mark.Drawn % 5]);
}
