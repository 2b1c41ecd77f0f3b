namespace CoConstruction.Server;

/// <summary>The action plan as documents tell it.</summary>
/// <param name="Milestones">Dated steps of the whole project, for its calendar.</param>
/// <param name="On">The day of the document.</param>
[GenerateSerializer, Immutable]
public sealed record PlanDocument(
    [property: Id(0)] string ProjectId, [property: Id(1)] string Title, [property: Id(2)] ActionPlan Plan, [property: Id(3)] IReadOnlyList<College> Colleges,
    [property: Id(4)] IReadOnlyList<ProjectMilestone> Milestones, [property: Id(5)] DateOnly On)
{
    /// <summary>Practices that it cites and that the library has no more.</summary>
    [Id(6)]
    public IReadOnlyCollection<string> Withdrawn { get; init; } = [];

    public static PlanDocument Of(Project project, DateOnly on) => new(
        project.Id, project.Territory.Title, project.ActionPlan with { FeedKey = null }, project.Participants.Colleges, [.. Governance.Of(project).Milestones.Values], on);

    /// <summary>People call actions by their number.</summary>
    public IEnumerable<ActionSheet> Actions => Plan.Actions.Values.OrderBy(action => action.Number).ThenBy(action => action.Id, StringComparer.Ordinal);
}

/// <summary>The French of the action plan in documents. Plain text: each output encodes it.</summary>
internal static class PlanWords
{
    public static string Status(ActionStatus status) => status switch
    {
        ActionStatus.Proposed => "proposée",
        ActionStatus.Ready => "prête",
        ActionStatus.Planned => "prévue",
        ActionStatus.InProgress => "en cours",
        ActionStatus.Completed => "terminée",
        _ => "arrêtée",
    };

    public static string Lead(LeadKind kind) => kind switch
    {
        LeadKind.Institution => "une institution",
        LeadKind.FieldTeam => "une équipe de terrain",
        LeadKind.Association => "une association",
        LeadKind.Residents => "un groupe d’habitants",
        LeadKind.Collective => "un groupe mixte",
        _ => "personne encore",
    };
}
