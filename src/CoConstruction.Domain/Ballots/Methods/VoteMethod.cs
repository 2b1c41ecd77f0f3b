namespace CoConstruction.Domain;

/// <summary>
/// How a paper is written, counted and read. A new method is a file beside this one and a line in the list below.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(FourPositions), "fourPositions")]
[JsonDerivedType(typeof(Approval), "approval")]
[JsonDerivedType(typeof(DotVoting), "dots")]
[JsonDerivedType(typeof(MajorityJudgment), "majorityJudgment")]
[JsonDerivedType(typeof(RankedVoting), "ranked")]
[JsonDerivedType(typeof(BudgetVoting), "budget")]
[JsonDerivedType(typeof(ConsentDecision), "consent")]
[JsonDerivedType(typeof(RecordedMethod), "recorded")]
public abstract record VoteMethod
{
    /// <summary>What is counted for each option and shown, in the order in which it is shown.</summary>
    public abstract ImmutableArray<string> Kinds { get; }

    /// <summary>What one chooses an option by, for methods in which one leaves out what one does not want: without any of it, it is never retained.</summary>
    public virtual string? ChosenKind => null;

    /// <summary>Whether who gave a mark is for the option (true) or against it (false); null when it says neither.</summary>
    public virtual bool? Backs(string mark) => null;

    /// <summary>Whether sums by option are not enough to know the result: papers from the room are then typed one by one.</summary>
    public virtual bool IsCountedByPaper => false;

    /// <summary>Null when the settings may stand.</summary>
    public virtual Refusal? Check() => null;

    /// <summary>Null when a vote on these options may open.</summary>
    public virtual Refusal? CheckOptions(ImmutableList<BallotOption> options) => null;

    /// <summary>Null when the paper may go into the box.</summary>
    public abstract Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options);

    /// <summary>Adds one paper to the counts of its college.</summary>
    public abstract void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into);

    /// <summary>Adds the sums of a count made in the room.</summary>
    public virtual void Count(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> counts, CollegeCount into) => into.Add(counts);

    /// <summary>Null when a count made in the room is possible for so many people; never asked when counted by paper.</summary>
    public abstract Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options);

    /// <summary>Whether a rule makes sense for this method.</summary>
    public virtual bool Accepts(RetentionRule rule) => false;

    /// <summary>How many are in favour of an option, and how many count for the share; who has no opinion does not.</summary>
    public virtual (int InFavour, int Counting) Favour(IReadOnlyDictionary<string, int> counts, int people) => (0, 0);

    /// <summary>The options, best first, those that are equal together; null when the method makes no order.</summary>
    public virtual ImmutableList<ImmutableList<string>>? Order(BallotCount count) => null;

    /// <summary>What the method itself makes of the papers, beyond sums; null when sums say it all. Asked once: <see cref="BallotCount.Reading"/>.</summary>
    public virtual Reading? Read(BallotCount count) => null;

    /// <summary>What is retained when there is no rule, per option; empty when the group talks it over.</summary>
    public virtual ImmutableList<Verdict> Judge(BallotCount count) => [];

    /// <summary>Order by a number, the greatest first.</summary>
    protected static ImmutableList<ImmutableList<string>> ByNumber(BallotCount count, Func<IReadOnlyDictionary<string, int>, int> number) =>
        [.. count.Options.GroupBy(option => number(count.Of(option.Id))).OrderByDescending(place => place.Key)
            .Select(place => place.Select(option => option.Id).ToImmutableList())];
}

/// <summary>What a method makes of the papers, beyond sums.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "reading")]
[JsonDerivedType(typeof(MentionsReading), "mentions")]
[JsonDerivedType(typeof(RankedReading), "ranked")]
[JsonDerivedType(typeof(BudgetReading), "budget")]
public abstract record Reading;
