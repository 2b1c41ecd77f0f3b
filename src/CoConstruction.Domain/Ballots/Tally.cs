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
        var colleges = Colleges(ballot, participants);
        var lines = SmallCounts.Merge(colleges, college => college.Id, college => college.People)
            .ConvertAll(line => new CollegeTally(line.ConvertAll(college => college.Id), line.Sum(college => college.People), OptionsOf(ballot, line)));
        var channels = colleges.SelectMany(college => college.Channels).GroupBy(channel => channel.Key, channel => channel.Value)
            .ToImmutableSortedDictionary(channel => channel.Key, channel => channel.Sum());
        return new(colleges.Sum(college => college.People), channels, OptionsOf(ballot, colleges), lines);
    }

    private static IReadOnlyCollection<CollegeCounts> Colleges(Ballot ballot, Participants participants)
    {
        var colleges = new Dictionary<string, CollegeCounts>();
        CollegeCounts Of(string id) => colleges.TryGetValue(id, out var known) ? known : colleges[id] = new(id);
        foreach (var (seatId, paper) in ballot.Papers)
        {
            var college = Of(participants.Seats[seatId].CollegeId);
            college.Add(VoteChannel.Phone, 1);
            foreach (var (option, mark) in paper.Marks)
            {
                foreach (var (kind, number) in ballot.Method.Count(mark)) college.Add(option, kind, number);
            }
        }

        foreach (var count in ballot.Counted)
        {
            Of(count.CollegeId).Add(count.Channel, count.People);
            Of(count.CollegeId).Add(count.Counts);
            if (ballot.Method is DotVoting { Stacking: false }) Of(count.CollegeId).Complete(count.Counts);
        }

        foreach (var recorded in ballot.Recorded)
        {
            Of(recorded.CollegeId).Add(VoteChannel.Phone, recorded.Voted - recorded.OnPaper);
            Of(recorded.CollegeId).Add(VoteChannel.Paper, recorded.OnPaper);
            Of(recorded.CollegeId).Add(recorded.Counts);
        }

        return colleges.Values;
    }

    private static ImmutableList<OptionTally> OptionsOf(Ballot ballot, IReadOnlyCollection<CollegeCounts> colleges) => ballot.Options.ConvertAll(option =>
        new OptionTally(option.Id, colleges.SelectMany(college => college.Of(option.Id)).GroupBy(count => count.Key, count => count.Value)
            .ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Sum())));

    /// <summary>One college's sums while they grow. They alone are changed in place: a room of a thousand is counted in a moment.</summary>
    private sealed class CollegeCounts(string id)
    {
        private readonly Dictionary<string, Dictionary<string, int>> _options = [];

        public string Id => id;

        public int People { get; private set; }

        public Dictionary<VoteChannel, int> Channels { get; } = [];

        public IReadOnlyDictionary<string, int> Of(string option) => _options.TryGetValue(option, out var kinds) ? kinds : ImmutableDictionary<string, int>.Empty;

        public void Add(VoteChannel channel, int people)
        {
            if (people == 0) return;
            People += people;
            Channels[channel] = Channels.GetValueOrDefault(channel) + people;
        }

        public void Add(string option, string kind, int number)
        {
            if (!_options.TryGetValue(option, out var kinds)) _options[option] = kinds = [];
            kinds[kind] = kinds.GetValueOrDefault(kind) + number;
        }

        public void Add(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> counts)
        {
            foreach (var (option, kinds) in counts)
            {
                foreach (var (kind, number) in kinds) Add(option, kind, number);
            }
        }

        /// <summary>Without stacking, the people who put a point on an option are as many as its points, whatever was typed.</summary>
        public void Complete(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> counts)
        {
            foreach (var (option, kinds) in counts) Add(option, DotVoting.People, kinds.GetValueOrDefault(DotVoting.Points) - kinds.GetValueOrDefault(DotVoting.People));
        }
    }
}

/// <summary>One option's counts, by kind.</summary>
public sealed record OptionTally(string OptionId, ImmutableSortedDictionary<string, int> Counts);

/// <summary>The counts of one college, or of several that were too small to be shown alone.</summary>
public sealed record CollegeTally(ImmutableList<string> CollegeIds, int People, ImmutableList<OptionTally> Options);
