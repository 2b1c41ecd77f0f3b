namespace CoConstruction.Domain;

/// <summary>A practice of the library that the plan cites: its title as it was published then, and what it shows here.</summary>
/// <param name="Why">Null when nobody said.</param>
public sealed record BriefPractice(string Title, string? Why, BriefSource Source)
{
    /// <summary>Those that shed light on most of the plan first, then those that were cited first. What is stopped is illustrated no more.</summary>
    internal static ImmutableList<BriefPractice> Of(Project project) =>
    [
        .. project.ActionPlan.Objectives.Values.OrderBy(objective => objective.Order).SelectMany(objective => objective.Citations)
            .Concat(project.ActionPlan.Actions.Values.Where(action => action.Status != ActionStatus.Stopped).OrderBy(action => action.Number).SelectMany(action => action.Citations))
            .GroupBy(citation => citation.PracticeId, StringComparer.Ordinal)
            .OrderByDescending(cited => cited.Count()).ThenBy(cited => cited.Min(citation => citation.At)).ThenBy(cited => cited.Key, StringComparer.Ordinal).Take(Brief.MostPractices)
            .Select(cited => new BriefPractice(
                Brief.Cut(cited.MaxBy(citation => citation.Version)!.Title), Brief.MaybeCut(cited.Select(citation => citation.Why).FirstOrDefault(why => why is not null), Brief.Longest),
                new(BriefSource.Library, cited.Key))),
    ];
}
