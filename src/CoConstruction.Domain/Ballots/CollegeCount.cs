namespace CoConstruction.Domain;

/// <summary>One college's sums while they grow. They alone are changed in place: a room of a thousand is counted in a moment.</summary>
public sealed class CollegeCount(string collegeId)
{
    private readonly Dictionary<string, Dictionary<string, int>> _options = [];

    public string CollegeId => collegeId;

    public int People { get; private set; }

    public Dictionary<VoteChannel, int> Channels { get; } = [];

    public IReadOnlyDictionary<string, int> Of(string option) => _options.TryGetValue(option, out var kinds) ? kinds : ImmutableDictionary<string, int>.Empty;

    /// <summary>So many people voted by this channel.</summary>
    public void Add(VoteChannel channel, int people)
    {
        if (people == 0) return;
        People += people;
        Channels[channel] = Channels.GetValueOrDefault(channel) + people;
    }

    /// <summary>An option got so many of a kind.</summary>
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
}

/// <summary>Everything that a rule or a method may look at to read a vote: raw counts, which never leave the domain as they are.</summary>
/// <param name="Papers">All papers that are known one by one; asked for by methods that are counted by paper only.</param>
public sealed record BallotCount(
    VoteMethod Method, ImmutableList<BallotOption> Options, IReadOnlyCollection<CollegeCount> Colleges, IReadOnlyList<ImmutableSortedDictionary<string, string>> Papers)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, int>> _totals = [];

    public int People => Colleges.Sum(college => college.People);

    /// <summary>An option's counts over all colleges.</summary>
    public IReadOnlyDictionary<string, int> Of(string option) =>
        _totals.TryGetValue(option, out var known) ? known : _totals[option] = Sum(Colleges, option);

    public static ImmutableSortedDictionary<string, int> Sum(IEnumerable<CollegeCount> colleges, string option) =>
        colleges.SelectMany(college => college.Of(option)).GroupBy(count => count.Key, count => count.Value)
            .ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Sum());
}
