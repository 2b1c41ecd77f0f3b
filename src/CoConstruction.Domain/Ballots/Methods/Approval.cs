namespace CoConstruction.Domain;

/// <summary>
/// Each person ticks every option that suits them. An option's score is how many ticked it.
/// Source: Brams and Fishburn, "Approval Voting", American Political Science Review 72 (1978).
/// </summary>
/// <param name="Most">How many one may tick at most; null for as many as one likes.</param>
public sealed record Approval(int? Most = null) : VoteMethod
{
    public const string Approved = "approved", Tick = "1";

    public override ImmutableArray<string> Kinds => [Approved];

    public override bool? Backs(string mark) => true;

    public override string ChosenKind => Approved;

    public override Refusal? Check() => Most is < 1 or > OptionSource.MostOptions ? Refusal.NumberOutOfRange : null;

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) =>
        marks.Keys.Any(option => !options.Exists(known => known.Id == option)) ? Refusal.OptionUnknown
        : marks.Values.Any(mark => mark != Tick) ? Refusal.MarkUnknown
        : marks.Count > Most ? Refusal.TooManyTicks
        : null;

    public override void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into)
    {
        foreach (var (option, _) in marks) into.Add(option, Approved, 1);
    }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) =>
        counts.Values.SelectMany(kinds => kinds.Keys).Any(kind => kind != Approved) ? Refusal.MarkUnknown
        : counts.Values.Any(kinds => kinds.Values.Sum() > people) || counts.Values.Sum(kinds => (long)kinds.Values.Sum()) > (long)people * (Most ?? options.Count) ? Refusal.CountsDoNotAddUp
        : null;

    public override bool Accepts(RetentionRule rule) => rule is OverallThreshold or CollegeThreshold or KeepFirst;

    public override (int InFavour, int Counting) Favour(IReadOnlyDictionary<string, int> counts, int people) => (counts.GetValueOrDefault(Approved), people);

    public override ImmutableList<ImmutableList<string>> Order(BallotCount count) => ByNumber(count, counts => counts.GetValueOrDefault(Approved));
}
