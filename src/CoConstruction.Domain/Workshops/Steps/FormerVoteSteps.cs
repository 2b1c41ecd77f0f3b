namespace CoConstruction.Domain;

/// <summary>A vote by points, as the first version kept it.</summary>
/// <param name="Dots">Points each person may spread, 1 to 20.</param>
/// <param name="Stacking">Whether several points may lie on one option.</param>
public sealed record DotsStep(OptionSource Source, int Dots = 3, bool Stacking = false) : StepKind
{
    public override StepContent Empty => new NoContent();

    public override StepKind Today() => new VoteStep(new DotVoting(Dots, Stacking), Source);

    public override Refusal? Check() => Today().Check();

    public override BallotPlan? Ballot() => Today().Ballot();
}

/// <summary>A vote by four positions, as the first version kept it.</summary>
public sealed record FourPositionsStep(OptionSource Source) : StepKind
{
    public override StepContent Empty => new NoContent();

    public override StepKind Today() => new VoteStep(new FourPositions(), Source);

    public override Refusal? Check() => Today().Check();

    public override BallotPlan? Ballot() => Today().Ballot();
}
