using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>Proposals with the answer they got, by number.</summary>
internal static class WrittenProposals
{
    public static JsonNode? Of(Project project) =>
        Written.List(project.Proposals.All.Values.OrderBy(proposal => proposal.Number), proposal => Proposal(project, proposal));

    private static JsonObject Proposal(Project project, Proposal proposal) => Written.Thing(
        ("id", proposal.Id), ("number", proposal.Number), ("title", proposal.Title), ("text", Written.Text(proposal.Text.Text)),
        ("why", Written.Text(proposal.Why?.Text)), ("authorCollegeId", proposal.CollegeId),
        ("workshopId", WrittenWorkshops.Id(project, proposal.Origin.WorkshopId)), ("objectiveIds", Written.List(proposal.Origin.ObjectiveIds)),
        ("obstacleIds", Written.List(proposal.Origin.ObstacleIds)), ("status", Written.Word(proposal.Status)),
        ("mergedIntoId", proposal.MergedInto), ("motivatedResponse", Written.Text(proposal.ReasonedResponse)));
}
