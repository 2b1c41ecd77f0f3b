namespace CoConstruction.Domain;

/// <summary>The group says what it decides, who answers for it and by when; the decisions lie in their own room.</summary>
public sealed record DecisionStep : StepKind
{
    public override StepContent Empty => new NoContent();
}
