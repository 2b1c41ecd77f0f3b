namespace CoConstruction.Domain;

/// <summary>Plans something that makes the project known, or says something else of it.</summary>
public sealed record PlanAwareness(string AwarenessId, AwarenessCard Card) : GovernanceCommand;

/// <summary>Takes away something that will not be done.</summary>
public sealed record RemoveAwareness(string AwarenessId) : GovernanceCommand;

/// <summary>Something is planned so to make the project known.</summary>
public sealed record AwarenessPlanned(string AwarenessId, AwarenessCard Card) : GovernanceHappened;

/// <summary>Something of the plan is gone.</summary>
public sealed record AwarenessRemoved(string AwarenessId) : GovernanceHappened;

/// <summary>What is done to make the project known.</summary>
public enum AwarenessKind { Event, Publication, Other }

/// <summary>Where it is.</summary>
public enum AwarenessStatus { Planned, Drafting, Done, Dropped }

/// <summary>An event, a publication or anything else of the awareness plan (plan de sensibilisation).</summary>
/// <param name="Audience">For whom, in words, beyond colleges: "élus de la région".</param>
/// <param name="Days">Estimated work, in days.</param>
/// <param name="CostEuro">Estimated cost.</param>
/// <param name="Resources">What it takes, in words.</param>
public sealed record AwarenessCard(
    AwarenessKind Kind, string Title, AwarenessStatus Status = AwarenessStatus.Planned, string? Audience = null, DateOnly? Date = null,
    decimal? Days = null, int? CostEuro = null, string? Resources = null)
{
    /// <summary>Colleges it is made for.</summary>
    public ImmutableList<string> CollegeIds { get; init; } = [];

    /// <summary>Practices that it tells of, in words.</summary>
    public ImmutableList<string> Practices { get; init; } = [];

    /// <summary>Indicators that it draws on.</summary>
    public ImmutableList<string> IndicatorIds { get; init; } = [];
}

/// <summary>A line of the awareness plan.</summary>
public sealed record AwarenessLine(string Id, AwarenessCard Card);

/// <content>The awareness plan.</content>
public sealed partial record Governance
{
    public ImmutableSortedDictionary<string, AwarenessLine> Awareness { get; init; } = Ordinal.Empty<AwarenessLine>();

    private Decision Plan(Project project, PlanAwareness c)
    {
        if (Room(Awareness, c.AwarenessId) is { } taken) return taken;
        var card = c.Card;
        if (card.CollegeIds.Count > MostSeats || card.Practices.Count > MostSeats || card.IndicatorIds.Count > MostSeats) return Refusal.TooMany;
        if (card.CollegeIds.Exists(id => project.Participants.College(id) is null)) return Refusal.CollegeUnknown;
        if (card.IndicatorIds.Exists(id => !project.ActionPlan.Indicators.ContainsKey(id))) return Refusal.UnknownThing;
        if (card.Days is < 0 or > 10_000 || card.CostEuro is < 0 or > 100_000_000) return Refusal.NumberOutOfRange;
        return (Checks.Text(card.Title, Checks.Line) ?? Checks.Text(card.Audience, Checks.Line, required: false) ?? Checks.Text(card.Resources, Checks.Line, required: false)
            ?? Lines(card.Practices)) is { } refusal
            ? refusal
            : new AwarenessPlanned(c.AwarenessId, card);
    }
}
