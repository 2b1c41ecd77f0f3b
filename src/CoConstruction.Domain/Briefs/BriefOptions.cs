namespace CoConstruction.Domain;

/// <summary>An action that can still be decided about: who would lead it, what it costs, what it takes and what could go wrong.</summary>
/// <param name="Number">People call it by that.</param>
/// <param name="Cost">Null when nobody said.</param>
/// <param name="Risk">The first of those that were written down.</param>
public sealed record BriefAction(int Number, string Title, string? LeadRole, ActionStatus Status, DateOnly? End, Figure? Cost, string? Human, string? Risk, Figure Risks, BriefSource Source);

/// <summary>What could be done: actions that are neither over nor stopped, those that wait for a decision first.</summary>
/// <param name="Budget">What all of them cost together, as far as it is known.</param>
/// <param name="Uncosted">How many of them do not say what they cost.</param>
public sealed record BriefOptions(Figure All, Figure Budget, Figure Uncosted, ImmutableList<BriefAction> Lines)
{
    public IEnumerable<Figure> Figures => [All, Budget, Uncosted, .. Lines.SelectMany(line => line.Cost is null ? (IEnumerable<Figure>)[line.Risks] : [line.Cost, line.Risks])];

    internal static BriefOptions Of(Project project)
    {
        var open = project.ActionPlan.Actions.Values.Where(action => action.Status is not (ActionStatus.Completed or ActionStatus.Stopped)).OrderBy(action => action.Status).ThenBy(action => action.Number).ToList();
        BriefSource all = new(ViewRooms.Actions);
        return new(
            new("actions", open.Count, all), new("budget", open.Sum(action => (decimal)(action.Means.BudgetEuro ?? 0)), all), new("uncosted", open.Count(action => action.Means.BudgetEuro is null), all),
            [.. open.Take(Brief.MostActions).Select(action => Line(action, new(ViewRooms.Actions, action.Id)))]);
    }

    private static BriefAction Line(ActionSheet action, BriefSource source) => new(
        action.Number, Brief.Cut(action.Title), Brief.MaybeCut(action.LeadRole), action.Status, action.Dates.End,
        action.Means.BudgetEuro is { } cost ? new($"cost:{action.Id}", cost, source) : null, Brief.MaybeCut(action.Means.Human), Brief.MaybeCut(action.Risks.FirstOrDefault(), Brief.Longest),
        new($"risks:{action.Id}", action.Risks.Count, source), source);
}
