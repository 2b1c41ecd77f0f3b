namespace CoConstruction.Domain;

/// <summary>How many answered what.</summary>
/// <param name="Important">To how many of them it matters.</param>
public sealed record OpinionCount(int Agree, int Disagree, int Pass, int Important)
{
    public static OpinionCount Zero { get; } = new(0, 0, 0, 0);

    public int People => Agree + Disagree + Pass;

    public OpinionCount Plus(OpinionCount other) => new(Agree + other.Agree, Disagree + other.Disagree, Pass + other.Pass, Important + other.Important);

    /// <summary>How many people at least answer otherwise than in an earlier count of the same: who came, who left, who changed.</summary>
    public int FewestSince(OpinionCount earlier)
    {
        int[] changes = [Agree - earlier.Agree, Disagree - earlier.Disagree, Pass - earlier.Pass];
        return Math.Max(changes.Where(change => change > 0).Sum(), -changes.Where(change => change < 0).Sum());
    }

    /// <summary>With so many people more who think so.</summary>
    public OpinionCount Plus(GivenOpinion given, int people) => Plus(new(
        given.Answer == CardAnswer.Agree ? people : 0, given.Answer == CardAnswer.Disagree ? people : 0, given.Answer == CardAnswer.Pass ? people : 0,
        given.Important ? people : 0));
}

/// <summary>What the answers to a card say, when they are read college by college.</summary>
public enum OpinionReading { SharedAgreement, SharedRefusal, UsefulDisagreement }

/// <summary>What colleges that are shown together answered; one alone when enough of it did.</summary>
public sealed record OpinionLine(ImmutableList<string> CollegeIds, OpinionCount Count);

/// <summary>What everyone thinks of a card, by college; never who.</summary>
/// <param name="Number">Its place in what each person answered.</param>
public sealed record CardOpinions(int Number)
{
    /// <summary>At least so many in a hundred of those who answered make a college agree, or refuse.</summary>
    public const int Shared = 60;

    /// <summary>So many points between two colleges that agree make their disagreement worth a talk.</summary>
    public const int Apart = 30;

    public ImmutableSortedDictionary<string, OpinionCount> Colleges { get; init; } = Ordinal.Empty<OpinionCount>();

    /// <summary>
    /// The counts as they were last shown, those of small colleges together; none while all together are too few. Two
    /// counts that follow each other must not tell what one person answered between them.
    /// </summary>
    public ImmutableList<OpinionLine> Lines { get; init; } = [];

    public OpinionCount Total => Sum(Colleges.Values);

    /// <summary>What is shown of everyone; null while nothing is.</summary>
    public OpinionCount? Shown => Lines.IsEmpty ? null : Sum(Lines.Select(line => line.Count));

    /// <summary>
    /// How the shown colleges stand to each other. A convergence: in each of them at least <see cref="Shared"/> in a
    /// hundred of those who answered agree, or in each of them as many disagree. A useful disagreement: the part that
    /// agrees is <see cref="Apart"/> points larger in one than in another. Who passes has answered. It takes two that may be shown.
    /// </summary>
    public OpinionReading? Reading => ReadingOf(Lines.ConvertAll(line => line.Count));

    /// <summary>The same of any counts by college that may be shown.</summary>
    public static OpinionReading? ReadingOf(ImmutableList<OpinionCount> lines)
    {
        if (lines.Count < 2) return null;
        if (lines.TrueForAll(line => line.Agree * 100 >= line.People * Shared)) return OpinionReading.SharedAgreement;
        if (lines.TrueForAll(line => line.Disagree * 100 >= line.People * Shared)) return OpinionReading.SharedRefusal;
        var parts = lines.ConvertAll(line => 100m * line.Agree / line.People);
        return parts.Max() - parts.Min() >= Apart ? OpinionReading.UsefulDisagreement : null;
    }

    public bool Mentions(string collegeId) => Colleges.ContainsKey(collegeId) || Lines.Exists(line => line.CollegeIds.Contains(collegeId));

    /// <summary>With so many people more of a college who think so; a college without anybody is not told.</summary>
    public CardOpinions Plus(string collegeId, GivenOpinion? given, int people)
    {
        if (given is not { } opinion) return this;
        var count = Count(collegeId).Plus(opinion, people);
        return this with { Colleges = count.People == 0 ? Colleges.Remove(collegeId) : Colleges.SetItem(collegeId, count) };
    }

    /// <summary>
    /// With what is shown taken anew, line by line, where enough people of it answered otherwise since. A line may part
    /// when each part is large enough, and never takes anybody in: what it was could be subtracted.
    /// </summary>
    public CardOpinions Renewed()
    {
        var shown = Lines.SelectMany(line => MayMove(line) ? Gather(line.CollegeIds) : [line]);
        var others = Gather(Colleges.Keys.Where(college => !Lines.Exists(line => line.CollegeIds.Contains(college))));
        ImmutableList<OpinionLine> lines = [.. shown.Concat(others).OrderBy(line => line.CollegeIds.Count > 1).ThenBy(line => line.CollegeIds[0], StringComparer.Ordinal)];
        return lines.SequenceEqual(Lines) ? this : this with { Lines = lines };
    }

    private bool MayMove(OpinionLine line)
    {
        var now = Sum(line.CollegeIds.Select(Count));
        return now.People >= SmallCounts.Threshold && now.FewestSince(line.Count) >= SmallCounts.Threshold;
    }

    private ImmutableList<OpinionLine> Gather(IEnumerable<string> colleges) => SmallCounts.Merge(colleges, college => college, college => Count(college).People)
        .ConvertAll(line => new OpinionLine(line.Sort(StringComparer.Ordinal), Sum(line.Select(Count))));

    private OpinionCount Count(string collegeId) => Colleges.GetValueOrDefault(collegeId, OpinionCount.Zero);

    private static OpinionCount Sum(IEnumerable<OpinionCount> counts) => counts.Aggregate(OpinionCount.Zero, (sum, count) => sum.Plus(count));
}
