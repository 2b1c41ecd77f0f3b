namespace CoConstruction.Domain;

/// <summary>
/// For each option: for, for with reservation, against, or no opinion. No opinion is an answer, not a rejection: it does
/// not count in the share of those in favour. An option left without a mark is not counted.
/// </summary>
/// <param name="Unclear">One may also say that the option is not clear, which has a count of its own.</param>
public sealed record FourPositions(bool Unclear = false) : VoteMethod
{
    public const string For = "for", ForWithReservation = "forWithReservation", Against = "against", NoOpinion = "noOpinion", NotClear = "unclear";

    private static readonly ImmutableArray<string> Four = [For, ForWithReservation, Against, NoOpinion];
    private static readonly ImmutableArray<string> Five = [.. Four, NotClear];

    public override ImmutableArray<string> Kinds => Unclear ? Five : Four;

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) =>
        marks.Count == 0 ? Refusal.MarksIncomplete
        : marks.Keys.Any(option => !options.Exists(known => known.Id == option)) ? Refusal.OptionUnknown
        : marks.Values.Any(mark => !Kinds.Contains(mark)) ? Refusal.MarkUnknown
        : null;

    public override void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into)
    {
        foreach (var (option, mark) in marks) into.Add(option, mark, 1);
    }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) =>
        counts.Values.SelectMany(kinds => kinds.Keys).Any(kind => !Kinds.Contains(kind)) ? Refusal.MarkUnknown
        : counts.Values.Any(kinds => kinds.Values.Sum() > people) ? Refusal.CountsDoNotAddUp
        : null;

    public override bool Accepts(RetentionRule rule) => rule is OverallThreshold or CollegeThreshold;

    public override (int InFavour, int Counting) Favour(IReadOnlyDictionary<string, int> counts, int people)
    {
        var inFavour = counts.GetValueOrDefault(For) + counts.GetValueOrDefault(ForWithReservation);
        return (inFavour, inFavour + counts.GetValueOrDefault(Against));
    }
}
