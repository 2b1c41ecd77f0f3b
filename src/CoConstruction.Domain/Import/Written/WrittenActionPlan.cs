using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The action plan: ambition, axes, objectives, indicators with what they were found to be, and action sheets.</summary>
internal static class WrittenActionPlan
{
    public static JsonNode? Ambition(ActionPlan plan) =>
        Written.Thing(("text", plan.Ambition), ("plainText", plan.PlainAmbition), ("sponsorRole", plan.SponsorRole)) is { Count: > 0 } ambition ? ambition : null;

    public static JsonNode? Origin(PlanOrigin? origin) => origin is null ? null
        : Written.Thing(("projectId", origin.ProjectId), ("title", origin.Title), ("at", Written.Moment(origin.At)));

    public static JsonNode? Approach(ApproachOrigin? origin) => origin is null ? null
        : Written.Thing(("practiceId", origin.PracticeId), ("version", origin.Version), ("title", origin.Title), ("at", Written.Moment(origin.At)));

    public static JsonNode? Axes(ActionPlan plan) => AreNamedBySheets(plan) ? null : Written.List(
        InOrder(plan.Axes.Values), axis => Written.Thing(
            ("id", axis.Id), ("title", axis.Title), ("plainText", axis.PlainText), ("sponsorRole", axis.SponsorRole)));

    public static JsonNode? Objectives(ActionPlan plan) => Written.List(
        plan.Objectives.Values.OrderBy(objective => objective.Order), objective => Written.Thing(
            ("id", objective.Id), ("kind", Written.Word(objective.Kind)), ("text", objective.Text), ("plainText", objective.PlainText), ("axisId", objective.AxisId),
            (FileCitations.Field, Citations(objective.Citations))));

    public static JsonNode? Indicators(Project project) => Written.List(
        project.ActionPlan.Indicators.Values.OrderBy(indicator => indicator.Order),
        indicator => Indicator(indicator.Id, indicator.Definition, indicator.ChosenOn, WrittenEvaluation.Readings(project, indicator.Id)));

    public static JsonObject Indicator(string id, IndicatorDefinition what, DateOnly? chosenOn, JsonNode? readings) => Written.Thing(
        ("id", id), ("label", what.Label), ("plainLabel", what.PlainLabel), ("kind", Written.Word(what.Kind)), ("focus", Written.Word(what.Focus)),
        ("criterion", Written.Word(what.Criterion)), ("evaluationQuestion", what.Question), ("source", what.Source), ("collectionMethod", what.Method),
        ("collectedByColleges", Written.List(what.CollegeIds)), ("frequency", what.Frequency), ("unit", what.Unit), ("baseline", what.Baseline), ("target", what.Target),
        ("use", what.Use is { } use ? Written.Word(use) : null),
        ("levels", Written.List(what.Levels, level => Written.Thing(("value", level.Value), ("label", level.Label)))), ("adaptedFrom", what.AdaptedFrom),
        ("builtInWorkshop", what.BuiltInWorkshop), ("chosenOn", Written.Day(chosenOn)), ("readings", readings));

    public static JsonNode? Actions(Project project)
    {
        var plan = project.ActionPlan;
        var named = AreNamedBySheets(plan);
        return Written.List(plan.Actions.Values.OrderBy(action => action.Number), action => Action(project, plan, action, named));
    }

    private static JsonObject Action(Project project, ActionPlan plan, ActionSheet action, bool axesByName) => Written.Thing(
        ("id", action.Id), ("number", action.Number), ("title", action.Title), ("axis", axesByName && action.AxisId is { } axis ? plan.Axes[axis].Title : null),
        ("axisId", axesByName ? null : action.AxisId), ("needIds", Written.Links(action.NeedIds, project.Assessment.Needs)), ("objectiveIds", Written.List(action.ObjectiveIds)),
        ("proposalIds", Written.Links(action.ProposalIds, project.Proposals.All)), ("decisionIds", Written.Links(action.DecisionIds, project.Decisions.All)), ("obstacleIds", Written.Links(action.ObstacleIds, project.Assessment.Obstacles)),
        ("leverIds", Written.Links(action.LeverIds, project.Assessment.Levers)), ("commitments", Written.List(action.Links.Commitments)), ("context", action.Context),
        ("description", action.Description), ("steps", Written.List(action.Steps.Select((step, place) => Step(step, place + 1)), step => step)),
        ("leadRole", action.LeadRole), ("leadKind", action.LeadKind == LeadKind.None ? null : Written.Word(action.LeadKind)),
        ("partnerRoles", Written.List(action.Lead.PartnerRoles)), ("collegeIds", Written.List(action.Lead.CollegeIds)), ("audience", action.Audience),
        ("means", Written.Thing(("human", action.Means.Human), ("material", action.Means.Material), ("freedHoursPerMonth", action.Means.Freed?.HoursPerMonth), ("freedTeam", action.Means.Freed?.Team)) is { Count: > 0 } means ? means : null),
        ("budgetEuro", action.Means.BudgetEuro), ("funding", Written.List(action.Means.Funding)), ("start", Written.Day(action.Dates.Start)), ("end", Written.Day(action.Dates.End)),
        ("indicatorIds", Written.List(action.IndicatorIds)), ("indicatorsChosenOn", ChosenOn(action)), ("risks", Written.List(action.Risks)),
        ("status", Written.Word(action.Status)), ("history", History(action)), ("progressPercent", action.ProgressPercent == 0 ? null : action.ProgressPercent),
        (FileCitations.Field, Citations(action.Citations)));

    private static JsonArray? Citations(ImmutableList<Citation> citations) => Written.List(citations, citation => Written.Thing(
        ("practiceId", citation.PracticeId), ("version", citation.Version), ("title", citation.Title), ("why", citation.Why), ("at", Written.Moment(citation.At)),
        ("as", citation.As is { } role ? Written.Word(role) : null)));

    private static JsonObject Step(ActionStep step, int place) => Written.Thing(
        ("id", step.Id == $"s{place}" ? null : step.Id), ("label", step.Label), ("due", Written.Day(step.Due)), ("done", step.Done ? true : null));

    private static JsonNode? ChosenOn(ActionSheet action) =>
        action.Indicators.FindAll(indicator => indicator.On is not null) is { IsEmpty: false } dated
            ? new JsonObject(dated.Select(indicator => KeyValuePair.Create(indicator.IndicatorId, (JsonNode?)Written.Day(indicator.On))))
            : null;

    /// <summary>Where it stands says it all, when nothing more was ever said.</summary>
    private static JsonArray? History(ActionSheet action) => action.History is [] or [{ Sentence: null, At: null }] ? null : Written.List(
        action.History, moment => Written.Thing(("status", Written.Word(moment.Status)), ("sentence", moment.Sentence), ("at", Written.Moment(moment.At))));

    /// <summary>Whether the sheets alone name the axes, and the reader would find the same ones.</summary>
    private static bool AreNamedBySheets(ActionPlan plan)
    {
        var named = plan.Actions.Values.OrderBy(action => action.Number).Select(action => action.AxisId).OfType<string>().Distinct().ToList();
        var axes = InOrder(plan.Axes.Values).ToList();
        return axes.Select(axis => axis.Id).SequenceEqual(named) && axes.Select(axis => axis.Title).Distinct().Count() == axes.Count
            && axes.Index().All(axis => axis.Item.Id == $"axis-{axis.Index + 1}" && axis.Item is { PlainText: null, SponsorRole: null })
            && plan.Objectives.Values.All(objective => objective.AxisId is null);
    }

    private static IEnumerable<StrategicAxis> InOrder(IEnumerable<StrategicAxis> axes) => axes.OrderBy(axis => axis.Order);
}
