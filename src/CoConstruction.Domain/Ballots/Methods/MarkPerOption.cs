namespace CoConstruction.Domain;

/// <summary>Methods in which each option gets one mark, and each mark is a kind that is counted.</summary>
public abstract record MarkPerOption : VoteMethod
{
    /// <summary>Whether one may leave options without a mark, as long as one has at least one.</summary>
    protected virtual bool MayLeaveOut => false;

    public sealed override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) =>
        marks.Keys.Any(option => !options.Exists(known => known.Id == option)) ? Refusal.OptionUnknown
        : marks.Values.Any(mark => !Kinds.Contains(mark)) ? Refusal.MarkUnknown
        : marks.Count < (MayLeaveOut ? 1 : options.Count) ? Refusal.MarksIncomplete
        : null;

    public sealed override void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into)
    {
        foreach (var (option, mark) in marks) into.Add(option, mark, 1);
    }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) =>
        counts.Values.SelectMany(kinds => kinds.Keys).Any(kind => !Kinds.Contains(kind)) ? Refusal.MarkUnknown
        : counts.Values.Any(kinds => kinds.Values.Sum() > people) ? Refusal.CountsDoNotAddUp
        : null;
}
