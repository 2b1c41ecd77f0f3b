using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>Proposals with the answer they got, by number.</summary>
internal static class WrittenProposals
{
    public static JsonNode? Of(Project project) =>
        Written.List(project.Proposals.All.Values.OrderBy(proposal => proposal.Number), proposal => Proposal(project, proposal));

    private static JsonObject Proposal(Project project, Proposal proposal)
    {
        var answered = proposal is { ReasonedResponse: not null, Status: not (ProposalStatus.ToBeExamined or ProposalStatus.Merged) };
        // What a file does not date happened when the proposal was made.
        var born = Written.Born(project, proposal.Origin.WorkshopId);
        return Written.Thing(
            ("id", proposal.Id), ("number", proposal.Number), ("title", proposal.Title), ("text", Written.Text(proposal.Text.Text)),
            ("why", Written.Text(proposal.Why?.Text)), ("authorCollegeId", proposal.CollegeId), ("relayedByCollegeId", proposal.RelayedBy),
            ("workshopId", WrittenWorkshops.Id(project, proposal.Origin.WorkshopId)), ("objectiveIds", Written.Links(proposal.Origin.ObjectiveIds, project.ActionPlan.Objectives)),
            ("obstacleIds", Written.Links(proposal.Origin.ObstacleIds, project.Assessment.Obstacles)), ("leverIds", Written.Links(proposal.Origin.LeverIds, project.Assessment.Levers)), ("readOn", On(proposal.ReadAt)),
            ("debated", proposal.Debated is { } debated && WrittenWorkshops.Id(project, debated.WorkshopId) is { } workshop ? Written.Thing(("workshopId", workshop), ("on", On(debated.At))) : null),
            ("splitIntoIds", Written.List(proposal.SplitInto)), ("status", Written.Word(proposal.Status)), ("mergedIntoId", proposal.MergedInto),
            ("motivatedResponse", Written.Text(proposal.ReasonedResponse)), ("answeredBy", answered ? Written.Text(proposal.AnsweredBy) : null),
            ("answeredOn", proposal.AnsweredAt is { } at && On(at) != On(born) ? On(at) : null),
            ("promise", proposal.Promise is { } promise ? Written.Thing(("institution", promise.Institution), ("due", Written.Day(promise.Due))) : null));
    }

    private static string? On(DateTimeOffset? moment) => moment is { } known ? Written.Day(DateOnly.FromDateTime(known.UtcDateTime)) : null;
}
