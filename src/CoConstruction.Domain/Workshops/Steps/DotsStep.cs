namespace CoConstruction.Domain;

/// <summary>Dot voting (gommettes) as a step: its ballot has the step's id.</summary>
/// <param name="Dots">Points each person may spread, 1 to 20.</param>
/// <param name="Stacking">Whether several points may lie on one option.</param>
public sealed record DotsStep(OptionSource Source, int Dots = 3, bool Stacking = false) : StepKind
{
    public override StepContent Empty => new NoContent();

    public override Refusal? Check() => Dots is < 1 or > 20 ? Refusal.NumberOutOfRange : Source.Check();

    public override BallotPlan Ballot() => new(new DotVoting(Dots, Stacking), Source);
}
