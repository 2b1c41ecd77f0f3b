namespace CoConstruction.Domain;

/// <summary>
/// For each option: for, for with reservation, against, or no opinion. No opinion is an answer, not a rejection: it does
/// not count in the share of those in favour. An option left without a mark is not counted.
/// </summary>
/// <param name="Unclear">One may also say that the option is not clear, which has a count of its own.</param>
public sealed record FourPositions(bool Unclear = false) : MarkPerOption
{
    public const string For = "for", ForWithReservation = "forWithReservation", Against = "against", NoOpinion = "noOpinion", NotClear = "unclear";

    private static readonly ImmutableArray<string> Four = [For, ForWithReservation, Against, NoOpinion];
    private static readonly ImmutableArray<string> Five = [.. Four, NotClear];

    public override ImmutableArray<string> Kinds => Unclear ? Five : Four;

    public override bool? Backs(string mark) => mark switch
    {
        For or ForWithReservation => true,
        Against => false,
        _ => null,
    };

    protected override bool MayLeaveOut => true;

    public override bool Accepts(RetentionRule rule) => rule is OverallThreshold or CollegeThreshold;

    public override (int InFavour, int Counting) Favour(IReadOnlyDictionary<string, int> counts, int people)
    {
        var inFavour = counts.GetValueOrDefault(For) + counts.GetValueOrDefault(ForWithReservation);
        return (inFavour, inFavour + counts.GetValueOrDefault(Against));
    }
}
