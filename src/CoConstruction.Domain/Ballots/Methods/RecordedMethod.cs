namespace CoConstruction.Domain;

/// <summary>A method known by name only: a result brought in from elsewhere, which nobody can vote on here.</summary>
public sealed record RecordedMethod(string Name, ImmutableArray<string> Counted) : VoteMethod
{
    public override ImmutableArray<string> Kinds => Counted;

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) => Refusal.BallotClosed;

    public override void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into) { }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) => Refusal.BallotClosed;
}
