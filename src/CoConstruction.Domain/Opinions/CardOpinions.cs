namespace CoConstruction.Domain;

/// <summary>How many answered what.</summary>
/// <param name="Important">To how many of them it matters.</param>
public sealed record OpinionCount(int Agree, int Disagree, int Pass, int Important)
{
    public static OpinionCount Zero { get; } = new(0, 0, 0, 0);

    public int People => Agree + Disagree + Pass;

    public OpinionCount Plus(OpinionCount other) => new(Agree + other.Agree, Disagree + other.Disagree, Pass + other.Pass, Important + other.Important);

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

    public OpinionCount Total => Colleges.Values.Aggregate(OpinionCount.Zero, (sum, college) => sum.Plus(college));

    /// <summary>The same by college, those that are too small merged; none when all together are too few.</summary>
    [JsonIgnore]
    public ImmutableList<OpinionLine> Lines => SmallCounts.Merge(Colleges, college => college.Key, college => college.Value.People)
        .ConvertAll(line => new OpinionLine(line.ConvertAll(college => college.Key), line.Aggregate(OpinionCount.Zero, (sum, college) => sum.Plus(college.Value))));

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

    /// <summary>With so many people more of a college who think so; a college without anybody is not told.</summary>
    public CardOpinions Plus(string collegeId, GivenOpinion? given, int people)
    {
        if (given is not { } opinion) return this;
        var count = Colleges.GetValueOrDefault(collegeId, OpinionCount.Zero).Plus(opinion, people);
        return this with { Colleges = count.People == 0 ? Colleges.Remove(collegeId) : Colleges.SetItem(collegeId, count) };
    }
}
