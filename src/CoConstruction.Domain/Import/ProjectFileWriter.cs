using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>
/// Writes a project as the file that <see cref="ProjectFileReader"/> reads: each room its part, the parts that wait for
/// their room as they came, and whatever else the file said that it came from. What is still going on (a workshop, a
/// vote) is not in a file.
/// </summary>
public static class ProjectFileWriter
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="charter">The charter's words of now, which lie outside of the project; null for those it kept last.</param>
    public static byte[] Write(Project project, string? charter = null) => JsonSerializer.SerializeToUtf8Bytes(Node(project, charter), Readable);

    private static JsonObject Node(Project project, string? charter)
    {
        var file = Rooms(project, charter);
        FileRemainder.PutBack(file, project.Territory.Remainder);
        return file;
    }

    /// <summary>What the rooms know.</summary>
    internal static JsonObject Rooms(Project project, string? charter = null)
    {
        var (here, governance) = (project.Territory, Governance.Of(project));
        var file = Written.Thing(
            ("schemaVersion", 1), ("id", project.Id), ("title", here.Title), ("plainTitle", Written.Text(here.PlainTitle)), ("status", Written.Word(here.Status)),
            ("participationLevel", Written.Word(here.ParticipationLevel)), ("territory", WrittenProject.Territory(project)), ("calendar", WrittenGovernance.Calendar(governance)),
            ("ambition", WrittenActionPlan.Ambition(project.ActionPlan)), ("derivedFrom", WrittenActionPlan.Origin(project.ActionPlan.Origin)), ("approach", WrittenActionPlan.Approach(project.ActionPlan.Approach)),
            ("axes", WrittenActionPlan.Axes(project.ActionPlan)), ("objectives", WrittenActionPlan.Objectives(project.ActionPlan)), ("forms", Written.List(here.Forms)), ("colleges", WrittenProject.Colleges(project.Participants)),
            ("workshops", WrittenWorkshops.Of(project)), ("decisions", WrittenWorkshops.Decisions(project)), ("proposals", WrittenProposals.Of(project)),
            ("ballots", WrittenBallots.Of(project)), ("charter", WrittenCharter.Of(project, charter)),
            ("obstacles", WrittenAssessment.Obstacles(project)), ("levers", WrittenAssessment.Levers(project)),
            ("indicators", WrittenActionPlan.Indicators(project)), ("evaluationFrame", WrittenEvaluation.Frame(project.Evaluation.Frame)),
            ("unexpectedEffects", WrittenEvaluation.Effects(project.Evaluation)),
            ("actionSheets", WrittenActionPlan.Actions(project)), ("evaluationNotes", WrittenNotes.Of(project)),
            ("coreGroupTarget", WrittenGovernance.Target(governance)), ("bodies", WrittenGovernance.Bodies(governance)),
            ("hearings", WrittenGovernance.Hearings(governance)), ("pledges", WrittenGovernance.Pledges(governance)), ("awarenessPlan", WrittenGovernance.Awareness(governance)),
            ("voices", WrittenVoices.Of(project)),
            ("changeStories", WrittenChanges.Stories(project)), ("outcomes", WrittenChanges.Outcomes(project)), ("participationAnswers", WrittenChanges.Felt(project)),
            (FileBriefs.Part, WrittenBriefs.Of(project)));
        if (WrittenPractices.First(project) is { } sheet) file.Add("practiceSheet", sheet);
        if (WrittenPractices.Others(project) is { } sheets) file.Add("practiceSheets", sheets);
        foreach (var (name, part) in here.Parts)
        {
            if (name != FormerReadings.Part && !file.ContainsKey(name)) file.Add(name, JsonNode.Parse(part.GetRawText()));
        }

        return file;
    }
}
