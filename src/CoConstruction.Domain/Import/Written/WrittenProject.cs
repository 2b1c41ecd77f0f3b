using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>What a project says of itself, as a file writes it.</summary>
internal static class WrittenProject
{
    public static JsonNode Territory(Territory territory) => Written.Thing(
        ("name", territory.Card.Name), ("kind", territory.Card.Kind), ("departmentName", Written.Text(territory.Card.DepartmentName)),
        ("population", territory.Card.Population), ("leadAuthorityRole", Written.Text(territory.Card.LeadAuthorityRole)),
        ("dimensions", Written.List(territory.Card.Dimensions)), ("context", Written.List(territory.Card.Context)),
        ("recurringNeeds", Written.List(
            territory.Card.RecurringNeeds, need => Written.Thing(("label", need.Label), ("aggregateCount", need.AggregateCount), ("period", need.Period)))),
        ("localResources", Written.List(territory.Card.LocalResources)));

    public static JsonNode? Calendar(ProjectCalendar? calendar) => calendar is null ? null : Written.Thing(
        ("start", Written.Day(calendar.Start)), ("durationMonths", calendar.DurationMonths),
        ("milestones", Written.List(
            calendar.Milestones, milestone => Written.Thing(("id", milestone.Id), ("label", milestone.Label), ("due", Written.Day(milestone.Due)), ("status", milestone.Status)))));

    public static JsonNode? Objectives(Territory territory) => Written.List(
        territory.Objectives, objective => Written.Thing(
            ("id", objective.Id), ("kind", objective.Kind), ("text", objective.Text), ("plainText", Written.Text(objective.PlainText))));

    public static JsonNode? Colleges(Participants participants) => Written.List(
        participants.Colleges, college => Written.Thing(
            ("id", college.Id), ("label", college.Label), ("plainLabel", Written.Text(college.PlainLabel)), ("coreGroupSeats", college.CoreGroupSeats),
            ("participants", college.Participants), ("targetShare", college.TargetShare)));
}
