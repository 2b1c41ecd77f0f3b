namespace CoConstruction.Domain;

/// <summary>
/// How a paper is written and counted. A new method is a file beside this one and a line in the list below.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(DotVoting), "dots")]
[JsonDerivedType(typeof(FourPositions), "fourPositions")]
[JsonDerivedType(typeof(RecordedMethod), "recorded")]
public abstract record VoteMethod
{
    /// <summary>What is counted for each option, in the order in which it is shown.</summary>
    public abstract ImmutableArray<string> Kinds { get; }

    /// <summary>Null when the paper may go into the box.</summary>
    public abstract Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options);

    /// <summary>What one mark adds to the counts of its option.</summary>
    public abstract IEnumerable<(string Kind, int Number)> Count(string mark);

    /// <summary>Null when a count made in the room is possible for so many people.</summary>
    public abstract Refusal? CheckCount(int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts);
}

/// <summary>A method known by name only: a result brought in from elsewhere, which nobody can vote on here.</summary>
public sealed record RecordedMethod(string Name, ImmutableArray<string> Counted) : VoteMethod
{
    public override ImmutableArray<string> Kinds => Counted;

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) => Refusal.BallotClosed;

    public override IEnumerable<(string Kind, int Number)> Count(string mark) => [];

    public override Refusal? CheckCount(int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts) => Refusal.BallotClosed;
}
