namespace CoConstruction.Domain;

/// <summary>A vote, by any method: its ballot has the step's id.</summary>
/// <param name="PreviousId">The ballot of which it is a further round.</param>
public sealed record VoteStep(VoteMethod Method, OptionSource Source, BallotRules? Rules = null, string? PreviousId = null) : StepKind
{
    public override StepContent Empty => new NoContent();

    public override Refusal? Check() =>
        Method is RecordedMethod or ConsentDecision ? Refusal.UnknownThing
        : PreviousId is not null && !Checks.IsId(PreviousId) ? Refusal.BallotUnknown
        : Method.Check() ?? Source.Check() ?? Ballot().Rules.Check(Method);

    public override BallotPlan Ballot() => new(Method, Source, Rules ?? new(), PreviousId);
}
