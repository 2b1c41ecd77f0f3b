using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>What a project says of itself, as a file writes it.</summary>
internal static class WrittenProject
{
    public static JsonNode Territory(Project project)
    {
        var (card, assessment) = (project.Territory.Card, project.Assessment);
        return Written.Thing(
            ("name", card.Name), ("kind", card.Kind), ("departmentName", Written.Text(card.DepartmentName)), ("population", card.Population),
            ("leadAuthorityRole", Written.Text(card.LeadAuthorityRole)), ("collectiveWork", Written.Text(card.CollectiveWork)), ("dimensions", Written.List(card.Dimensions)), ("context", Written.List(card.Context)),
            ("recurringNeeds", WrittenAssessment.Needs(assessment, card)), ("localResources", WrittenAssessment.Resources(assessment, card)));
    }

    public static JsonNode? Colleges(Participants participants) => Written.List(
        participants.Colleges, college => Written.Thing(
            ("id", college.Id), ("label", college.Label), ("plainLabel", Written.Text(college.PlainLabel)), ("coreGroupSeats", college.CoreGroupSeats),
            ("participants", college.Participants), ("targetShare", college.TargetShare)));
}
