namespace CoConstruction.Domain;

/// <summary>A ballot counted from its papers, its room counts and what was recorded.</summary>
/// <param name="People">How many people voted.</param>
/// <param name="Options">Per option, in the ballot's order, how many of each kind.</param>
/// <param name="Lines">The same by college, small colleges merged so that nothing can be found by subtraction.</param>
/// <param name="Reading">What the method makes of the papers, beyond sums.</param>
/// <param name="Verdicts">Per option, in the ballot's order, what the rule says, or the method when there is none; empty when the group talks it over.</param>
public sealed record Tally(
    int People, ImmutableSortedDictionary<VoteChannel, int> Channels, ImmutableList<OptionTally> Options, ImmutableList<CollegeTally> Lines)
{
    public Reading? Reading { get; init; }
    public ImmutableList<Verdict> Verdicts { get; init; } = [];

    /// <summary>So few people voted in secret that any sum would tell what they voted: there is none.</summary>
    public bool TooFew { get; init; }

    /// <summary>A secret ballot was counted once, at its closing; any other is counted again each time.</summary>
    public static Tally Of(Ballot ballot, Participants participants) => ballot.Box?.Tally ?? Of(ballot, Papers(ballot, participants));

    /// <summary>Counts these papers together with what was counted in the room.</summary>
    public static Tally Of(Ballot ballot, IEnumerable<BoxPaper> papers)
    {
        var count = Count(ballot, papers);
        if (ballot.Secrecy == Secrecy.Secret && count.Colleges.Sum(college => college.Boxed) is > 0 and < SmallCounts.Threshold) return Withheld(ballot, count);
        var lines = count.Lines.ConvertAll(line => new CollegeTally([.. line.SelectMany(college => college.CollegeIds)], line.Sum(college => college.People), OptionsOf(ballot, line)));
        return new(count.People, count.Channels, OptionsOf(ballot, count.Colleges), lines)
        {
            Reading = count.Reading,
            Verdicts = ballot.Retention?.Judge(count, ballot.Secrecy) ?? ballot.Method.Judge(count),
        };
    }

    /// <summary>What may be shown while people vote in public: sums alone, since a line by college would tell who has just voted what.</summary>
    /// <param name="papers">What its papers add up to.</param>
    public static Tally Sums(Ballot ballot, RunningTally papers)
    {
        var count = new BallotCount(ballot.Method, ballot.Secrecy, ballot.Options, [.. papers.Colleges, .. Count(ballot, []).Colleges], []);
        return new(count.People, count.Channels, OptionsOf(ballot, count.Colleges), []);
    }

    private static Tally Withheld(Ballot ballot, BallotCount count) =>
        new(count.People, count.Channels, ballot.Options.ConvertAll(option => new OptionTally(option.Id, Ordinal.Empty<int>())), []) { TooFew = true };

    private static IEnumerable<BoxPaper> Papers(Ballot ballot, Participants participants) => ballot.Papers.Select(paper =>
        new BoxPaper(paper.Value.CollegeId ?? participants.Seats[paper.Key].CollegeId, paper.Value.Channel, paper.Value.Marks, null));

    private static BallotCount Count(Ballot ballot, IEnumerable<BoxPaper> papers)
    {
        var colleges = new Dictionary<string, CollegeCount>();
        var kept = new List<ImmutableSortedDictionary<string, string>>();
        CollegeCount Of(string id) => colleges.TryGetValue(id, out var known) ? known : colleges[id] = new(id);
        void Take(string collegeId, VoteChannel channel, ImmutableSortedDictionary<string, string> marks)
        {
            var college = Of(collegeId);
            college.Add(channel, 1);
            ballot.Method.Count(marks, ballot.Options, college);
            if (ballot.Method.IsCountedByPaper) kept.Add(marks);
        }

        foreach (var paper in papers) Take(paper.CollegeId, paper.Channel, paper.Marks);
        foreach (var count in ballot.Counted)
        {
            foreach (var marks in count.Papers) Take(count.CollegeId, count.Channel, marks);
            Of(count.CollegeId).Add(count.Channel, count.People - count.Papers.Count);
            ballot.Method.Count(count.Counts, Of(count.CollegeId));
        }

        foreach (var recorded in ballot.Recorded)
        {
            var college = colleges[recorded.CollegeId] = new(recorded.CollegeId) { CollegeIds = recorded.CollegeIds };
            college.Add(VoteChannel.Phone, recorded.Voted - recorded.OnPaper);
            college.Add(VoteChannel.Paper, recorded.OnPaper);
            college.Add(recorded.Counts);
        }

        return new(ballot.Method, ballot.Secrecy, ballot.Options, colleges.Values, kept);
    }

    private static ImmutableList<OptionTally> OptionsOf(Ballot ballot, IReadOnlyCollection<CollegeCount> colleges) =>
        ballot.Options.ConvertAll(option => new OptionTally(option.Id, BallotCount.Sum(colleges, option.Id)));
}

/// <summary>One option's counts, by kind.</summary>
public sealed record OptionTally(string OptionId, ImmutableSortedDictionary<string, int> Counts);

/// <summary>The counts of one college, or of several that were too small to be shown alone.</summary>
public sealed record CollegeTally(ImmutableList<string> CollegeIds, int People, ImmutableList<OptionTally> Options);
