namespace CoConstruction.Domain;

/// <summary>
/// Decision by consent: agree, can live with it, or an objection with its reason. A text passes when no objection is
/// kept, which the step says (<see cref="ConsentContent.Adopted"/>) and no count: an objection may be lifted aloud.
/// Source: sociocracy (Endenburg), as practised in rounds by French popular education.
/// </summary>
public sealed record ConsentDecision : MarkPerOption
{
    public const string Agree = "agree", CanLiveWith = "canLiveWith", Objection = "objection";

    public override ImmutableArray<string> Kinds => [Agree, CanLiveWith, Objection];

    public override bool? Backs(string mark) => mark != Objection;
}
