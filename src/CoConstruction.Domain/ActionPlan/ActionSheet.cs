namespace CoConstruction.Domain;

/// <summary>Where an action stands. Lateness is no status: it is read from dates.</summary>
public enum ActionStatus { Proposed, Ready, Planned, InProgress, Completed, Stopped }

/// <summary>What kind of hands lead an action.</summary>
public enum LeadKind { None, Institution, FieldTeam, Association, Residents, Collective }

/// <summary>What an action is, in words.</summary>
/// <param name="AxisId">The strategic axis it belongs to.</param>
/// <param name="Context">What was seen, that calls for it.</param>
/// <param name="Audience">For whom it is.</param>
public sealed record ActionWords(string Title, string? AxisId, string? Context, string? Description, string? Audience);

/// <summary>Who leads an action and with whom: roles, never persons.</summary>
public sealed record ActionLead(string? LeadRole, LeadKind LeadKind)
{
    public ImmutableList<string> PartnerRoles { get; init; } = [];

    /// <summary>The colleges that take part in it.</summary>
    public ImmutableList<string> CollegeIds { get; init; } = [];
}

/// <summary>What an action is done with.</summary>
public sealed record ActionMeans(string? Human, string? Material, int? BudgetEuro)
{
    /// <summary>Who pays, a line each.</summary>
    public ImmutableList<string> Funding { get; init; } = [];

    /// <summary>Time that is taken off other tasks for it; null when none is said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FreedTime? Freed { get; init; }
}

/// <summary>Time freed for a team (temps libéré), so that it can act: what was off its shoulders is then known.</summary>
/// <param name="Team">A team or a service, never somebody.</param>
public sealed record FreedTime(int HoursPerMonth, string Team)
{
    /// <summary>More than any team has.</summary>
    public const int MostHours = 10_000;

    internal Refusal? Check() => HoursPerMonth is < 1 or > MostHours ? Refusal.NumberOutOfRange : Checks.Text(Team, Checks.Line) ?? NamedPeople.Check(namesNobody: false, Team);
}

/// <summary>From when to when.</summary>
public sealed record ActionDates(DateOnly? Start, DateOnly? End);

/// <summary>What an action answers to, comes from, and stands on.</summary>
public sealed record ActionLinks
{
    public ImmutableList<string> NeedIds { get; init; } = [];
    public ImmutableList<string> ObjectiveIds { get; init; } = [];
    public ImmutableList<string> ProposalIds { get; init; } = [];
    public ImmutableList<string> DecisionIds { get; init; } = [];
    public ImmutableList<string> ObstacleIds { get; init; } = [];
    public ImmutableList<string> LeverIds { get; init; } = [];

    /// <summary>Commitments of the charter that it carries, in the charter's own words: once reworded, a commitment is to be taken up again.</summary>
    public ImmutableList<string> Commitments { get; init; } = [];
}

/// <summary>Something to do within an action.</summary>
public sealed record ActionStep(string Id, string Label, DateOnly? Due, bool Done);

/// <summary>Parts of an action sheet as they are written; those that are null stay as they were.</summary>
public sealed record ActionParts(
    ActionWords? Words = null, ActionLinks? Links = null, ActionLead? Lead = null, ActionMeans? Means = null, ActionDates? Dates = null,
    ImmutableList<ActionStep>? Steps = null, ImmutableList<string>? Risks = null);

/// <summary>A sheet as a table says it: a new one under an id that nothing has, or what becomes of one that is there.</summary>
public sealed record BroughtAction(string ActionId, ActionParts Parts, int ProgressPercent);

/// <summary>An indicator of an action and the day on which it was chosen, when that is known.</summary>
public sealed record ChosenIndicator(string IndicatorId, DateOnly? On);

/// <summary>Where an action stood from then on, and why.</summary>
public sealed record ActionMoment(ActionStatus Status, string? Sentence, DateTimeOffset? At);

/// <summary>An action of the plan (fiche action).</summary>
/// <param name="Number">People call it by that.</param>
public sealed record ActionSheet(string Id, int Number, string Title, DateTimeOffset At)
{
    public string? AxisId { get; init; }
    public string? Context { get; init; }
    public string? Description { get; init; }
    public string? Audience { get; init; }
    public ActionLinks Links { get; init; } = new();
    public ActionLead Lead { get; init; } = new(null, LeadKind.None);
    public ActionMeans Means { get; init; } = new(null, null, null);
    public ActionDates Dates { get; init; } = new(null, null);
    public ImmutableList<ActionStep> Steps { get; init; } = [];
    public ImmutableList<ChosenIndicator> Indicators { get; init; } = [];
    public ImmutableList<string> Risks { get; init; } = [];
    public ActionStatus Status { get; init; }

    /// <summary>Every change of status, the first before the others.</summary>
    public ImmutableList<ActionMoment> History { get; init; } = [];

    public int ProgressPercent { get; init; }

    /// <summary>Practices of the library that shed light on it.</summary>
    public ImmutableList<Citation> Citations { get; init; } = [];

    public ImmutableList<string> NeedIds => Links.NeedIds;
    public ImmutableList<string> ObjectiveIds => Links.ObjectiveIds;
    public ImmutableList<string> ProposalIds => Links.ProposalIds;
    public ImmutableList<string> DecisionIds => Links.DecisionIds;
    public ImmutableList<string> ObstacleIds => Links.ObstacleIds;
    public ImmutableList<string> LeverIds => Links.LeverIds;
    public ImmutableList<string> IndicatorIds => Indicators.ConvertAll(indicator => indicator.IndicatorId);
    public string? LeadRole => Lead.LeadRole;
    public LeadKind LeadKind => Lead.LeadKind;

    /// <summary>Somebody is there to do it, and it is known what: without that an action is a wish.</summary>
    public bool CanBeReady => !string.IsNullOrWhiteSpace(Means.Human) && !Steps.IsEmpty;

    /// <summary>Whether it is to be done or being done: neither only proposed, nor over.</summary>
    public bool IsCommitted => Status is ActionStatus.Ready or ActionStatus.Planned or ActionStatus.InProgress;

    /// <summary>The sheet with these parts written anew.</summary>
    public ActionSheet With(ActionParts parts) => this with
    {
        Title = parts.Words?.Title ?? Title,
        AxisId = parts.Words is { } words ? words.AxisId : AxisId,
        Context = parts.Words is { } told ? told.Context : Context,
        Description = parts.Words is { } said ? said.Description : Description,
        Audience = parts.Words is { } meant ? meant.Audience : Audience,
        Links = parts.Links ?? Links,
        Lead = parts.Lead ?? Lead,
        Means = parts.Means ?? Means,
        Dates = parts.Dates ?? Dates,
        Steps = parts.Steps ?? Steps,
        Risks = parts.Risks ?? Risks,
    };
}
