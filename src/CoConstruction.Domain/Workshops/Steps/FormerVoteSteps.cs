namespace CoConstruction.Domain;

/// <summary>A kind of step that a former version kept: read from its journals as what it is today, and never written again.</summary>
public abstract record FormerStepKind : StepKind
{
    public sealed override StepContent Empty => Today().Empty;

    public abstract override StepKind Today();

    public sealed override Refusal? Check() => Today().Check();

    public sealed override BallotPlan? Ballot() => Today().Ballot();
}

/// <summary>A vote by points.</summary>
/// <param name="Dots">Points each person may spread, 1 to 20.</param>
/// <param name="Stacking">Whether several points may lie on one option.</param>
public sealed record DotsStep(OptionSource Source, int Dots = 3, bool Stacking = false) : FormerStepKind
{
    public override StepKind Today() => new VoteStep(new DotVoting(Dots, Stacking), Source);
}

/// <summary>A vote by four positions.</summary>
public sealed record FourPositionsStep(OptionSource Source) : FormerStepKind
{
    public override StepKind Today() => new VoteStep(new FourPositions(), Source);
}
