using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The workshops that were held, with the steps they went through, who was there and what was decided.</summary>
internal static class WrittenWorkshops
{
    public static JsonNode? Of(Project project) => Written.List(
        project.Workshops.All.Values.Where(IsHeld).OrderBy(workshop => workshop.Card.Date).ThenBy(workshop => workshop.Id, StringComparer.Ordinal),
        workshop => Workshop(project, workshop));

    /// <summary>What is still being prepared or going on is not in a file: nobody could take it up from there.</summary>
    public static bool IsHeld(Workshop? workshop) => workshop?.Status == WorkshopStatus.Closed;

    /// <summary>The id of a workshop that the file has; null for any other.</summary>
    public static string? Id(Project project, string? id) => IsHeld(project.Workshops.Find(id)) ? id : null;

    /// <summary>Decisions taken outside of the workshops that the file has.</summary>
    public static JsonNode? Decisions(Project project) => Written.List(
        project.Decisions.All.Values.Where(decision => Id(project, decision.WorkshopId) is null)
            .OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal),
        decision => Decision(decision, decidedOn: DateOnly.FromDateTime(decision.At.UtcDateTime)));

    private static JsonObject Workshop(Project project, Workshop workshop)
    {
        var steps = workshop.Steps.FindAll(step => step.Status is StepStatus.Open or StepStatus.Left);
        return Written.Thing(
            ("id", workshop.Id), ("title", workshop.Card.Title), ("date", Written.Day(workshop.Card.Date)), ("place", Written.Text(workshop.Card.Place)),
            ("mode", Written.Word(workshop.Card.Mode)), ("durationMinutes", workshop.Minutes ?? steps.Sum(step => step.Plan.Minutes ?? 0)),
            ("agenda", Written.List(steps, step => Written.Thing(
                ("phase", step.Plan.Title), ("minutes", step.Plan.Minutes), ("method", Written.Text(step.Plan.Instruction))))),
            ("attendance", Attendance(project, workshop)),
            ("decisions", Written.List(project.Decisions.Of(workshop.Id), decision => Decision(decision, decidedOn: null))));
    }

    /// <summary>What a file said is said again; of our own, what a screen may say.</summary>
    private static JsonArray? Attendance(Project project, Workshop workshop)
    {
        var lines = workshop.Minutes is null
            ? workshop.PresenceLines(project.Participants)
            : [.. workshop.Counted.Select(line => new PresenceLine([line.Key], line.Value)), .. workshop.Together];
        return Written.List(
            lines.Select(line => line with { CollegeIds = line.CollegeIds.Sort((one, other) => Place(one).CompareTo(Place(other))) }).OrderBy(line => Place(line.CollegeIds[0])),
            line => line.CollegeIds is [var only]
                ? Written.Thing(("collegeId", only), ("count", line.People))
                : Written.Thing(("collegeIds", Written.List(line.CollegeIds)), ("count", line.People)));

        int Place(string collegeId) => Written.Place(project, collegeId);
    }

    private static JsonObject Decision(GroupDecision decision, DateOnly? decidedOn) => Written.Thing(
        ("id", decision.Id), ("text", decision.Text), ("ownerRole", decision.OwnerRole), ("due", Written.Day(decision.Due)),
        ("proposalId", decision.ProposalId), ("decidedOn", Written.Day(decidedOn)));
}
