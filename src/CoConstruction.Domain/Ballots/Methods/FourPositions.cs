namespace CoConstruction.Domain;

/// <summary>
/// For each option: for, for with reservation, against, or no opinion. No opinion is an answer, not a rejection.
/// An option left without a mark is not counted.
/// </summary>
public sealed record FourPositions : VoteMethod
{
    public override ImmutableArray<string> Kinds => ["for", "forWithReservation", "against", "noOpinion"];

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) =>
        marks.Count == 0 ? Refusal.MarksIncomplete
        : marks.Keys.Any(option => !options.Exists(known => known.Id == option)) ? Refusal.OptionUnknown
        : marks.Values.Any(mark => !Kinds.Contains(mark)) ? Refusal.MarkUnknown
        : null;

    public override IEnumerable<(string Kind, int Number)> Count(string mark) => [(mark, 1)];

    public override Refusal? CheckCount(int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts) =>
        counts.Values.SelectMany(kinds => kinds.Keys).Any(kind => !Kinds.Contains(kind)) ? Refusal.MarkUnknown
        : counts.Values.Any(kinds => kinds.Values.Sum() > people) ? Refusal.CountsDoNotAddUp
        : null;
}
