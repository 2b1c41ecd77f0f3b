namespace CoConstruction.Domain;

// The action plan, for the team and whoever reads the project's page; phones read it on demand.

/// <summary>The plan as a whole.</summary>
/// <param name="SponsorRole">The elected office that carries the project; null when nobody does.</param>
/// <param name="FeedKey">Secret part of the calendar's address.</param>
/// <param name="Lead">How many actions are led by whom.</param>
public sealed record PlanItem(
    string? Ambition, string? PlainAmbition, string? SponsorRole, PlanOrigin? Origin, string? FeedKey, ImmutableSortedDictionary<LeadKind, int> Lead, PlanGaps Gaps)
{
    /// <summary>The practice of the library whose approach it began with.</summary>
    public ApproachOrigin? Approach { get; init; }
}

/// <summary>What nothing carries yet.</summary>
/// <param name="ObjectiveIds">Objectives without an action.</param>
/// <param name="Commitments">Every commitment of the charter with the actions that carry it, none for a gap.</param>
public sealed record PlanGaps(ImmutableList<string> ObjectiveIds, ImmutableList<CarriedCommitment> Commitments);

/// <summary>What somebody promises in the charter, and the actions that carry it.</summary>
public sealed record CarriedCommitment(string? College, string Text, DateOnly? Due, ImmutableList<string> ActionIds);

/// <summary>A strategic axis.</summary>
public sealed record AxisItem(string Id, int Order, string Title, string? PlainText, string? SponsorRole);

/// <summary>An objective.</summary>
public sealed record ObjectiveItem(string Id, int Order, ObjectiveKind Kind, string Text, string? PlainText, string? AxisId)
{
    /// <summary>Practices of the library that illustrate it.</summary>
    public ImmutableList<Citation> Citations { get; init; } = [];
}

/// <summary>An indicator, with the day on which it was chosen.</summary>
public sealed record IndicatorItem(string Id, int Order, DateOnly? ChosenOn, IndicatorDefinition Definition);

/// <summary>An action sheet.</summary>
/// <param name="CanBeReady">Whether it has human means and steps.</param>
public sealed record ActionItem(
    string Id, int Number, string Title, string? AxisId, string? Context, string? Description, string? Audience, ActionLinks Links, ActionLead Lead, ActionMeans Means,
    ActionDates Dates, ImmutableList<ActionStep> Steps, ImmutableList<ChosenIndicator> Indicators, ImmutableList<string> Risks, ActionStatus Status,
    ImmutableList<ActionMoment> History, int ProgressPercent, bool CanBeReady)
{
    /// <summary>Practices of the library that shed light on it.</summary>
    public ImmutableList<Citation> Citations { get; init; } = [];
}
