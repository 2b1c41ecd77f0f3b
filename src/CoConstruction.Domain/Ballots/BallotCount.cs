namespace CoConstruction.Domain;

/// <summary>
/// Everything that a rule or a method may look at to read a vote: raw counts, which never leave the domain as they are.
/// Whatever is derived from them is worked out once.
/// </summary>
/// <param name="papers">All papers that are known one by one; kept for methods that are counted by paper only.</param>
public sealed class BallotCount(
    VoteMethod method, Secrecy secrecy, ImmutableList<BallotOption> options, IReadOnlyCollection<CollegeCount> colleges,
    IReadOnlyList<ImmutableSortedDictionary<string, string>> papers)
{
    private readonly Dictionary<string, ImmutableSortedDictionary<string, int>> _totals = [];
    private ImmutableList<ImmutableList<CollegeCount>>? _lines;
    private Reading? _reading;

    public VoteMethod Method => method;

    public ImmutableList<BallotOption> Options => options;

    public IReadOnlyCollection<CollegeCount> Colleges => colleges;

    public IReadOnlyList<ImmutableSortedDictionary<string, string>> Papers => papers;

    public int People { get; } = colleges.Sum(college => college.People);

    public ImmutableSortedDictionary<VoteChannel, int> Channels { get; } = colleges.SelectMany(college => college.Channels)
        .GroupBy(channel => channel.Key, channel => channel.Value).ToImmutableSortedDictionary(channel => channel.Key, channel => channel.Sum());

    /// <summary>What the method makes of all this, beyond sums.</summary>
    public Reading? Reading => _reading ??= method.Read(this);

    /// <summary>The colleges as they may be shown: small ones together.</summary>
    public ImmutableList<ImmutableList<CollegeCount>> Lines => _lines ??= Merged();

    private ImmutableList<ImmutableList<CollegeCount>> Merged()
    {
        var lines = SmallCounts.Merge(colleges, college => college.CollegeId, college => college.People);
        return secrecy == Secrecy.Secret ? SmallCounts.Cover(lines, college => college.Boxed) : lines;
    }

    /// <summary>Whether what this college answered may be told without its neighbours.</summary>
    public bool IsShownAlone(CollegeCount college) => Lines.Exists(line => line is [var only] && only == college);

    /// <summary>Whether some college is too small for that.</summary>
    public bool HidesColleges => People > 0 && (Lines.IsEmpty || Lines.Exists(line => line.Count > 1));

    /// <summary>An option's counts over all colleges.</summary>
    public ImmutableSortedDictionary<string, int> Of(string option) =>
        _totals.TryGetValue(option, out var known) ? known : _totals[option] = Sum(colleges, option);

    public static ImmutableSortedDictionary<string, int> Sum(IEnumerable<CollegeCount> colleges, string option) =>
        colleges.SelectMany(college => college.Of(option)).GroupBy(count => count.Key, count => count.Value)
            .ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Sum());
}
