namespace CoConstruction.Domain;

/// <summary>A ballot counted again from its papers, its room counts and what was recorded.</summary>
/// <param name="People">How many people voted.</param>
/// <param name="Options">Per option, in the ballot's order, how many of each kind.</param>
/// <param name="Lines">The same by college, small colleges merged so that nothing can be found by subtraction.</param>
public sealed record Tally(
    int People, ImmutableSortedDictionary<VoteChannel, int> Channels, ImmutableList<OptionTally> Options, ImmutableList<CollegeTally> Lines)
{
    public static Tally Of(Ballot ballot, Participants participants)
    {
        var colleges = ballot.Papers.Select(paper => OfPaper(ballot, participants.Seats[paper.Key].CollegeId, paper.Value))
            .Concat(ballot.Counted.Select(count => new CollegeCounts(count.CollegeId, count.People, Channel(count.Channel, count.People), Completed(ballot, count.Counts))))
            .Concat(ballot.Recorded.Select(college => new CollegeCounts(
                college.CollegeId, college.Voted,
                Channel(VoteChannel.Phone, college.Voted - college.OnPaper).AddRange(Channel(VoteChannel.Paper, college.OnPaper)), college.Counts)))
            .GroupBy(counts => counts.CollegeId)
            .Select(college => college.Aggregate((a, b) => a.Add(b)))
            .ToImmutableList();
        var total = colleges.Aggregate(new CollegeCounts("", 0, ImmutableSortedDictionary<VoteChannel, int>.Empty, Empty), (a, b) => a.Add(b));
        var lines = SmallCounts.Merge(colleges, college => college.CollegeId, college => college.People)
            .ConvertAll(line => new CollegeTally(
                line.ConvertAll(college => college.CollegeId), line.Sum(college => college.People), OptionsOf(ballot, line.Aggregate((a, b) => a.Add(b)))));
        return new(total.People, total.Channels, OptionsOf(ballot, total), lines);
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Empty =>
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty;

    private static ImmutableSortedDictionary<VoteChannel, int> Channel(VoteChannel channel, int people) =>
        people == 0 ? ImmutableSortedDictionary<VoteChannel, int>.Empty : ImmutableSortedDictionary<VoteChannel, int>.Empty.Add(channel, people);

    private static CollegeCounts OfPaper(Ballot ballot, string collegeId, BallotPaper paper) => new(
        collegeId, 1, Channel(VoteChannel.Phone, 1),
        paper.Marks.ToImmutableSortedDictionary(
            mark => mark.Key, mark => ballot.Method.Count(mark.Value).ToImmutableSortedDictionary(count => count.Kind, count => count.Number)));

    /// <summary>Without stacking, the people who put a point on an option are as many as its points.</summary>
    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Completed(
        Ballot ballot, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> counts) =>
        ballot.Method is not DotVoting { Stacking: false }
            ? counts
            : counts.ToImmutableSortedDictionary(
                option => option.Key, option => option.Value.SetItem(DotVoting.People, option.Value.GetValueOrDefault(DotVoting.Points)));

    private static ImmutableList<OptionTally> OptionsOf(Ballot ballot, CollegeCounts counts) => ballot.Options.ConvertAll(option =>
        new OptionTally(option.Id, counts.Options.GetValueOrDefault(option.Id) ?? ImmutableSortedDictionary<string, int>.Empty));

    private sealed record CollegeCounts(
        string CollegeId, int People, ImmutableSortedDictionary<VoteChannel, int> Channels,
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Options)
    {
        public CollegeCounts Add(CollegeCounts other) => new(
            CollegeId, People + other.People, Sum(Channels, other.Channels, (a, b) => a + b), Sum(Options, other.Options, (a, b) => Sum(a, b, (x, y) => x + y)));

        private static ImmutableSortedDictionary<TKey, T> Sum<TKey, T>(
            ImmutableSortedDictionary<TKey, T> here, ImmutableSortedDictionary<TKey, T> there, Func<T, T, T> add)
            where TKey : notnull =>
            there.Aggregate(here, (sum, entry) => sum.SetItem(entry.Key, sum.TryGetValue(entry.Key, out var now) ? add(now, entry.Value) : entry.Value));
    }
}

/// <summary>One option's counts, by kind.</summary>
public sealed record OptionTally(string OptionId, ImmutableSortedDictionary<string, int> Counts);

/// <summary>The counts of one college, or of several that were too small to be shown alone.</summary>
public sealed record CollegeTally(ImmutableList<string> CollegeIds, int People, ImmutableList<OptionTally> Options);
