namespace CoConstruction.Domain;

/// <summary>People read, listen or do something in the room (consigne); a phone can only say "J'ai fini".</summary>
public sealed record InstructionStep : StepKind
{
    public override StepContent Empty => new NoContent();
}
