namespace CoConstruction.Domain;

/// <content>The action plan: roles and texts of the organisation, which whoever reads the project's page may read whole.</content>
public static partial class ProjectView
{
    /// <param name="feed">Whether the secret address of the calendar is told: never to a guest, whose access ends while the address lives on.</param>
    private static IEnumerable<ViewPart> PlanParts(Project project, bool feed = true)
    {
        var (plan, charter) = (project.ActionPlan, project.Charter);
        return
        [
            new(ViewRooms.Plan, [plan, charter.Adopted, charter.Rounds, CharterText(project)?.KeptLater], () =>
                [Entry(ViewRooms.Plan, "plan", [plan, charter.Adopted, charter.Rounds, CharterText(project)?.KeptLater], () => ShowPlan(project, feed))]),
            new(ViewRooms.Axes, [plan.Axes], () => plan.Axes.Values.Select(axis =>
                Entry(ViewRooms.Axes, axis.Id, [axis], () => new AxisItem(axis.Id, axis.Order, axis.Title, axis.PlainText, axis.SponsorRole)))),
            new(ViewRooms.Objectives, [plan.Objectives], () => plan.Objectives.Values.Select(it =>
                Entry(ViewRooms.Objectives, it.Id, [it], () => new ObjectiveItem(it.Id, it.Order, it.Kind, it.Text, it.PlainText, it.AxisId) { Citations = it.Citations }))),
            new(ViewRooms.Indicators, [plan.Indicators], () => Indicators(project)),
            new(ViewRooms.Actions, [plan.Actions], () => Actions(project)),
        ];
    }

    private static IEnumerable<ViewEntry> Indicators(Project project) => project.ActionPlan.Indicators.Values.Select(indicator =>
        Entry(ViewRooms.Indicators, indicator.Id, [indicator], () => new IndicatorItem(indicator.Id, indicator.Order, indicator.ChosenOn, indicator.Definition)));

    /// <summary>What is being done, by whom, by when.</summary>
    private static IEnumerable<ViewEntry> Actions(Project project) =>
        project.ActionPlan.Actions.Values.Select(action => Entry(ViewRooms.Actions, action.Id, [action], () => Show(action)));

    /// <summary>The commitments of the version that everyone was asked about last, or that is in force.</summary>
    public static ImmutableList<Commitment> PromisedIn(Project project) =>
        CharterText(project) is { } text && (project.Charter.Adopted?.Number ?? project.Charter.Round?.Number) is { } number && text.TextOf(number) is { } words
            ? Commitments.Of(words)
            : [];

    private static PlanItem ShowPlan(Project project, bool feed)
    {
        var plan = project.ActionPlan;
        return new(plan.Ambition, plan.PlainAmbition, plan.SponsorRole, plan.Origin, feed ? plan.FeedKey : null, Gaps.Lead(plan), Gaps.Of(plan, PromisedIn(project))) { Approach = plan.Approach };
    }

    private static ActionItem Show(ActionSheet action) => new(
        action.Id, action.Number, action.Title, action.AxisId, action.Context, action.Description, action.Audience, action.Links, action.Lead, action.Means,
        action.Dates, action.Steps, action.Indicators, action.Risks, action.Status, action.History, action.ProgressPercent, action.CanBeReady)
    { Citations = action.Citations };
}
