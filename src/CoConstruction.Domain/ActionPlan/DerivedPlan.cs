namespace CoConstruction.Domain;

/// <summary>
/// A plan taken over for another territory (déclinaison): axes, objectives, what actions are and their steps. Places, days,
/// money, roles, indicators and results stay where they were, and so do the ids, which may tell of a place too.
/// </summary>
/// <param name="ProjectId">The project it comes from.</param>
/// <param name="Title">That project's title, told as the plan's origin.</param>
public sealed record DerivedPlan(
    string ProjectId, string Title, ImmutableList<AxisAdded> Axes, ImmutableList<ObjectiveAdded> Objectives, ImmutableList<ActionAdded> Actions)
{
    public static DerivedPlan Of(Project project)
    {
        var (plan, free) = (project.ActionPlan, new Unplaced(project.Territory));
        var axes = Numbered(plan.Axes.Values.OrderBy(axis => axis.Order), axis => axis.Id, "axis");
        var objectives = Numbered(plan.Objectives.Values.OrderBy(objective => objective.Order), objective => objective.Id, "objective");
        return new(
            project.Id, project.Territory.Title,
            [.. plan.Axes.Values.OrderBy(axis => axis.Order).Select(axis => new AxisAdded(
                axes[axis.Id], new AxisWords(free.Text(axis.Title, Checks.Line), free.Maybe(axis.PlainText, Checks.Paragraph), null)))],
            [.. plan.Objectives.Values.OrderBy(objective => objective.Order).Select(objective => new ObjectiveAdded(objectives[objective.Id], new ObjectiveWords(
                objective.Kind, free.Text(objective.Text, Checks.Paragraph), free.Maybe(objective.PlainText, Checks.Paragraph), Known(axes, objective.AxisId))))],
            [.. plan.Actions.Values.Where(action => action.Status != ActionStatus.Stopped).OrderBy(action => action.Number).Select((action, place) => new ActionAdded(
                $"action-{place + 1}", place + 1, Parts(action, free, axes, objectives), default))]);
    }

    /// <summary>What happens to the project that takes it over.</summary>
    public IEnumerable<Happened> Happen(DateTimeOffset at) =>
        [new PlanDerived(ProjectId, Title, at), .. Axes, .. Objectives, .. Actions.ConvertAll(action => action with { At = at })];

    private static ActionParts Parts(
        ActionSheet action, Unplaced free, ImmutableDictionary<string, string> axes, ImmutableDictionary<string, string> objectives) => new(
        new ActionWords(
            free.Text(action.Title, Checks.Line), Known(axes, action.AxisId), null, free.Maybe(action.Description, Checks.Paragraph), free.Maybe(action.Audience, Checks.Idea)),
        new ActionLinks { ObjectiveIds = [.. action.ObjectiveIds.Select(id => Known(objectives, id)).OfType<string>()] },
        new ActionLead(null, action.LeadKind),
        Steps: [.. action.Steps.Select((step, place) => new ActionStep($"s{place + 1}", free.Text(step.Label, Checks.Line), null, false))]);

    private static string? Known(ImmutableDictionary<string, string> ids, string? id) => id is null ? null : ids.GetValueOrDefault(id);

    private static ImmutableDictionary<string, string> Numbered<T>(IEnumerable<T> things, Func<T, string> id, string name) =>
        things.Select((thing, place) => KeyValuePair.Create(id(thing), $"{name}-{place + 1}")).ToImmutableDictionary();
}
