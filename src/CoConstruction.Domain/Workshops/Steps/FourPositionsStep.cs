namespace CoConstruction.Domain;

/// <summary>Each option gets one of four positions, as a step: its ballot has the step's id.</summary>
public sealed record FourPositionsStep(OptionSource Source) : StepKind
{
    public override StepContent Empty => new NoContent();

    public override Refusal? Check() => Source.Check();

    public override BallotPlan Ballot() => new(new FourPositions(), Source);
}
