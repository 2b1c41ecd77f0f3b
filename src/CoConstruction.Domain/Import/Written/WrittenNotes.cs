using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The notes of the evaluation that everyone reads; one that waits for the team, or whose words are gone, is in no file.</summary>
internal static class WrittenNotes
{
    public static JsonNode? Of(Project project) => Written.List(
        project.Evaluation.Readable.Where(note => Written.Text(note.Words.Text.Text) is not null), note => Written.Thing(
            ("id", note.Id), ("date", Written.Day(DateOnly.FromDateTime(note.At.UtcDateTime))), ("authorCollegeId", College(project, note.From.CollegeId)),
            ("relayedByCollegeId", College(project, note.From.RelayedByCollegeId)),
            ("about", About(project, note.About)),
            ("criterion", Written.Word(note.Words.Criterion)), ("indicatorIds", Written.Links(note.Words.IndicatorIds, project.ActionPlan.Indicators)), ("text", note.Words.Text.Text),
            ("plainText", Written.Text(note.Words.PlainText?.Text)), ("visibility", note.By is null && note.StepId is null ? null : "project")));

    /// <summary>An action that is not there any more cannot be pointed to: what was said of it was said of how things were done.</summary>
    private static JsonObject About(Project project, NoteAbout about) =>
        about.Type == NoteSubject.Action && !project.ActionPlan.Actions.ContainsKey(about.Id ?? "")
            ? Written.Thing(("type", Written.Word(NoteSubject.Process)))
            : Written.Thing(("type", Written.Word(about.Type)), ("id", about.Id));

    private static string? College(Project project, string? id) => id is not null && project.Participants.College(id) is not null ? id : null;
}
