namespace CoConstruction.Domain;

/// <summary>What of the project's words no action carries, and on whose shoulders the actions lie.</summary>
public static class Gaps
{
    /// <summary>Objectives without an action, and the charter's commitments with the actions that carry them. A stopped action carries nothing any more.</summary>
    public static PlanGaps Of(ActionPlan plan, IEnumerable<Commitment> commitments)
    {
        var carrying = plan.Actions.Values.Where(action => action.Status != ActionStatus.Stopped).OrderBy(action => action.Number).ToList();
        var carried = carrying.SelectMany(action => action.ObjectiveIds).ToHashSet();
        var byCommitment = carrying.SelectMany(action => action.Links.Commitments, (action, commitment) => (commitment, action.Id)).ToLookup(one => one.commitment, one => one.Id);
        return new(
            [.. plan.Objectives.Values.Where(objective => !carried.Contains(objective.Id)).OrderBy(objective => objective.Order).Select(objective => objective.Id)],
            [.. commitments.Select(commitment => new CarriedCommitment(commitment.College, commitment.Text, commitment.Due, [.. byCommitment[commitment.Text].Distinct()]))]);
    }

    /// <summary>How many actions each kind of hands leads; stopped ones are nobody's load.</summary>
    public static ImmutableSortedDictionary<LeadKind, int> Lead(ActionPlan plan) => plan.Actions.Values
        .Where(action => action.Status != ActionStatus.Stopped).GroupBy(action => action.LeadKind).ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Count());
}
