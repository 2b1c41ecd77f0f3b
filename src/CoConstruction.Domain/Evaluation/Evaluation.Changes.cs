namespace CoConstruction.Domain;

/// <content>What changed, as people tell it, as it was harvested, and how they live their part in it.</content>
public sealed partial record Evaluation
{
    public ChangeStories Stories { get; init; } = new();
    public HarvestedOutcomes Outcomes { get; init; } = new();
    public FeltParticipation Felt { get; init; } = new();
}
