namespace CoConstruction.Domain;

/// <summary>
/// Decision by consent: agree, can live with it, or an objection with its reason. A text passes when no objection is
/// kept, which the step says (<see cref="ConsentContent.Adopted"/>) and no count: an objection may be lifted aloud. Source: sociocracy (Endenburg), as practised in rounds by French popular education.
/// </summary>
public sealed record ConsentDecision : VoteMethod
{
    public const string Agree = "agree", CanLiveWith = "canLiveWith", Objection = "objection";

    public override ImmutableArray<string> Kinds => [Agree, CanLiveWith, Objection];

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) =>
        marks.Keys.Any(option => !options.Exists(known => known.Id == option)) ? Refusal.OptionUnknown
        : marks.Values.Any(mark => !Kinds.Contains(mark)) ? Refusal.MarkUnknown
        : marks.Count < options.Count ? Refusal.MarksIncomplete
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
}
