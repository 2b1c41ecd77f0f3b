namespace CoConstruction.Domain;

/// <summary>Where a plan came from: another project's, whose title is kept as it was then.</summary>
public sealed record PlanOrigin(string ProjectId, string Title, DateTimeOffset At);

/// <summary>Whence an approach came: the practice, its version, and its title then.</summary>
public sealed record ApproachOrigin(string PracticeId, int Version, string Title, DateTimeOffset At);

/// <summary>
/// The action plan: an ambition, the axes that give it directions, objectives, and the action sheets that carry them,
/// with the indicators by which they will be looked at.
/// </summary>
public sealed partial record ActionPlan
{
    private const int MostAxes = 50, MostObjectives = 500, MostIndicators = 500, MostActions = 2000, MostLinks = 50, MostSteps = 100, MostLevels = 20, MostMoments = 500;

    public string? Ambition { get; init; }
    public string? PlainAmbition { get; init; }

    /// <summary>The elected office that carries the project; null when nobody does, which is shown.</summary>
    public string? SponsorRole { get; init; }

    public ImmutableSortedDictionary<string, StrategicAxis> Axes { get; init; } = Ordinal.Empty<StrategicAxis>();
    public ImmutableSortedDictionary<string, PlanObjective> Objectives { get; init; } = Ordinal.Empty<PlanObjective>();
    public ImmutableSortedDictionary<string, Indicator> Indicators { get; init; } = Ordinal.Empty<Indicator>();
    public ImmutableSortedDictionary<string, ActionSheet> Actions { get; init; } = Ordinal.Empty<ActionSheet>();
    public PlanOrigin? Origin { get; init; }

    /// <summary>The practice of the library whose approach it began with.</summary>
    public ApproachOrigin? Approach { get; init; }

    /// <summary>Secret part of the calendar's address; null when it has none.</summary>
    public string? FeedKey { get; init; }

    /// <summary>How many axes, objectives and indicators there have been, so that a new one comes after the others.</summary>
    public int Ordered { get; init; }

    public bool Mentions(string collegeId) =>
        Actions.Values.Any(action => action.Lead.CollegeIds.Contains(collegeId)) || Indicators.Values.Any(indicator => indicator.Definition.CollegeIds.Contains(collegeId));

    public static Decision Decide(Project project, ActionPlanCommand command, Asked asked)
    {
        var here = project.ActionPlan;
        return command switch
        {
            SetAmbition c => Aim(here, c),
            AddAxis c => Add(here, c),
            ChangeAxis c => Change(here, c),
            RemoveAxis c => Remove(here, c),
            AddObjective c => Add(here, c),
            ChangeObjective c => Change(here, c),
            RemoveObjective c => Remove(project, c),
            ChooseIndicator c => Choose(project, c, asked),
            RewordIndicator c => Reword(project, c),
            DropIndicator c => Drop(project, c),
            AddAction c => Add(project, c, asked),
            ChangeAction c => Change(project, c),
            ChooseActionIndicators c => Choose(here, c, asked),
            TickActionStep c => Tick(here, c),
            ChangeActionStatus c => Change(here, c, asked),
            ReportProgress c => Report(here, c),
            RemoveAction c => Remove(here, c),
            BringActions c => Bring(project, c, asked),
            OpenCalendarFeed => new CalendarFeedOpened($"{asked.Chance:x16}"),
            CitePractice c => Cite(here, c, asked),
            TakeBackCitation c => TakeBack(here, c),
            CloseCalendarFeed => here.FeedKey is null ? Decision.Nothing : new CalendarFeedClosed(),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private static Refusal? Colleges(Project project, ImmutableList<string> ids) =>
        ids.Exists(id => id is null || project.Participants.College(id) is null) ? Refusal.CollegeUnknown : null;

    private static Refusal? Lines(ImmutableList<string> lines, int longest) =>
        lines.Count > MostLinks ? Refusal.TooMany : FirstOf(lines.Select(line => Checks.Text(line, longest)));

    private static Refusal? First(int longest, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (Checks.Text(text, longest, required: false) is { } refusal) return refusal;
        }

        return null;
    }

    private static Refusal? FirstOf(IEnumerable<Refusal?> refusals) => refusals.FirstOrDefault(refusal => refusal is not null);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly Day(Asked asked) => DateOnly.FromDateTime(asked.At.UtcDateTime);

    public static ActionPlan Evolve(ActionPlan here, ActionPlanHappened happened) => happened switch
    {
        AmbitionSet e => here with { Ambition = e.Text, PlainAmbition = e.PlainText, SponsorRole = e.SponsorRole },
        AxisAdded e => here with { Axes = here.Axes.SetItem(e.AxisId, Axis(e.AxisId, here.Ordered, e.Words)), Ordered = here.Ordered + 1 },
        AxisChanged e => here with { Axes = here.Axes.SetItem(e.AxisId, Axis(e.AxisId, here.Axes[e.AxisId].Order, e.Words)) },
        AxisRemoved e => here with { Axes = here.Axes.Remove(e.AxisId) },
        ObjectiveAdded e => here with { Objectives = here.Objectives.SetItem(e.ObjectiveId, Objective(e.ObjectiveId, here.Ordered, e.Words)), Ordered = here.Ordered + 1 },
        ObjectiveChanged e => here with { Objectives = here.Objectives.SetItem(e.ObjectiveId, Changed(here.Objectives[e.ObjectiveId], e.Words)) },
        ObjectiveRemoved e => here with { Objectives = here.Objectives.Remove(e.ObjectiveId) },
        IndicatorChosen e => here with { Indicators = here.Indicators.SetItem(e.IndicatorId, new(e.IndicatorId, here.Ordered, e.On, e.Definition)), Ordered = here.Ordered + 1 },
        IndicatorReworded e => here with { Indicators = here.Indicators.SetItem(e.IndicatorId, here.Indicators[e.IndicatorId] with { Definition = e.Definition }) },
        IndicatorDropped e => here with { Indicators = here.Indicators.Remove(e.IndicatorId) },
        ActionAdded e => here.Set(new ActionSheet(e.ActionId, e.Number, "", e.At).With(e.Parts)),
        ActionChanged e => here.Set(here.Actions[e.ActionId].With(e.Parts)),
        ActionIndicatorsChosen e => here.Set(here.Actions[e.ActionId] with { Indicators = e.Indicators }),
        ActionStepTicked e => here.Set(Ticked(here.Actions[e.ActionId], e)),
        ActionStatusChanged e => here.Set(Moved(here.Actions[e.ActionId], e)),
        ProgressReported e => here.Set(here.Actions[e.ActionId] with { ProgressPercent = e.Percent }),
        ActionRemoved e => here with { Actions = here.Actions.Remove(e.ActionId) },
        PlanDerived e => here with { Origin = new PlanOrigin(e.ProjectId, e.Title, e.At) },
        ApproachTakenUp e => here with { Approach = new ApproachOrigin(e.PracticeId, e.Version, e.Title, e.At) },
        PracticeCited e => Evolve(here, e),
        CitationTakenBack e => here.With(e.What, e.Id, cited => cited.RemoveAll(one => one.PracticeId == e.PracticeId)),
        CalendarFeedOpened e => here with { FeedKey = e.Key },
        CalendarFeedClosed => here with { FeedKey = null },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    /// <summary>With the objectives that a file brought before they had a room.</summary>
    public ActionPlan Seeded(ImmutableList<Objective> objectives) => objectives.Aggregate(this, (here, objective) => Evolve(here, new ObjectiveAdded(
        objective.Id, new ObjectiveWords(objective.Kind == "general" ? ObjectiveKind.General : ObjectiveKind.Operational, objective.Text, objective.PlainText, null))));

    private ActionPlan Set(ActionSheet action) => this with { Actions = Actions.SetItem(action.Id, action) };

    private static ActionSheet Ticked(ActionSheet action, ActionStepTicked e) =>
        action with { Steps = action.Steps.ConvertAll(step => step.Id == e.StepId ? step with { Done = e.Done } : step) };

    private static ActionSheet Moved(ActionSheet action, ActionStatusChanged e) =>
        action with { Status = e.Status, History = action.History.Add(new ActionMoment(e.Status, e.Sentence, e.At)) };
}
