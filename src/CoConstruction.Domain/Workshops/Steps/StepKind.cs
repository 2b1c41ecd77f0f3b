namespace CoConstruction.Domain;

/// <summary>
/// What a step is: its settings. A new kind is a file beside this one and a line in each list below.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(InstructionStep), "instruction")]
[JsonDerivedType(typeof(MoodStep), "mood")]
[JsonDerivedType(typeof(CollectStep), "collect")]
[JsonDerivedType(typeof(EvaluateStep), "evaluate")]
[JsonDerivedType(typeof(GroupingStep), "grouping")]
[JsonDerivedType(typeof(VoteStep), "vote")]
[JsonDerivedType(typeof(DotsStep), "dots")]
[JsonDerivedType(typeof(FourPositionsStep), "fourPositions")]
[JsonDerivedType(typeof(PositionStep), "position")]
[JsonDerivedType(typeof(ConsentStep), "consent")]
[JsonDerivedType(typeof(FrameStep), "frame")]
[JsonDerivedType(typeof(StoriesStep), "stories")]
[JsonDerivedType(typeof(ScaleStep), "scale")]
[JsonDerivedType(typeof(DecisionStep), "decision")]
public abstract record StepKind
{
    /// <summary>What the step holds before anybody has acted.</summary>
    public abstract StepContent Empty { get; }

    /// <summary>Null when the settings may stand.</summary>
    public virtual Refusal? Check() => null;

    /// <summary>Null when they may stand in this project.</summary>
    public virtual Refusal? Check(Project project) => Check();

    /// <summary>The kind by which it is known today; former ones are read, and not written any more.</summary>
    public virtual StepKind Today() => this;

    /// <summary>The ballot that opens with the step, when it is a vote.</summary>
    public virtual BallotPlan? Ballot() => null;
}

/// <summary>
/// What people left in a step. Its kind decides and remembers; <see cref="ProjectView"/> alone says who sees it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoContent), "none")]
[JsonDerivedType(typeof(MoodContent), "mood")]
[JsonDerivedType(typeof(CollectContent), "collect")]
[JsonDerivedType(typeof(GroupingContent), "grouping")]
[JsonDerivedType(typeof(PositionContent), "position")]
[JsonDerivedType(typeof(ConsentContent), "consent")]
[JsonDerivedType(typeof(FrameContent), "frame")]
[JsonDerivedType(typeof(StoriesContent), "stories")]
[JsonDerivedType(typeof(ScaleContent), "scale")]
public abstract record StepContent
{
    /// <summary>Nobody has left anything.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>How many people have answered, which the facilitator and the projector may know at any time.</summary>
    public abstract int Answered { get; }

    /// <summary>Whether the step may go on under other settings of its kind, with what people left in it.</summary>
    public virtual bool Allows(StepKind settings, StepKind others) => true;

    public abstract Decision Decide(StepCommand command, StepMoment moment);

    public abstract StepContent Evolve(StepHappened happened);
}

/// <summary>A step that keeps nothing of its own: its matter lies in the ballots' or the decisions' room, or there is none.</summary>
public sealed record NoContent : StepContent
{
    public override bool IsEmpty => true;
    public override int Answered => 0;

    public override Decision Decide(StepCommand command, StepMoment moment) => Refusal.NotThisKindOfStep;

    public override StepContent Evolve(StepHappened happened) => this;
}
