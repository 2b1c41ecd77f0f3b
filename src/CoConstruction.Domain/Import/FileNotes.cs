using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The notes of the evaluation of a file: each about an action, the way of doing things or the project.</summary>
internal static class FileNotes
{
    /// <summary>Where files have them, and where those that came before notes had a room left them.</summary>
    public const string Part = "evaluationNotes";

    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index) => root.Things(Part).Select(note => Note(note, index)).ToList();

    private static EvaluationNoteWritten Note(FilePlace note, FileIndex index) => new(
        note.Id, About(note, index), Words(note, index),
        new Provenance(note.May("authorCollegeId")?.AsReference(index.Colleges), note.May("relayedByCollegeId")?.AsReference(index.Colleges)),
        By: null, FileIndex.Midnight(note.Must("date")?.AsDate() ?? default), EvaluationNoteState.Published);

    private static NoteWords Words(FilePlace note, FileIndex index) => new(
        note.Must("criterion")?.AsWord<Criterion>() ?? default,
        new PersonalText(note.Id, note.Must("text")?.AsText(Checks.Paragraph) ?? ""),
        FileActionPlan.Maybe(note, "plainText", Checks.Paragraph) is { } plain ? new PersonalText(note.Id, plain) : null)
    {
        IndicatorIds = note.References("indicatorIds", index.Indicators),
    };

    private static NoteAbout About(FilePlace note, FileIndex index)
    {
        var about = note.Must("about")?.AsThing();
        var type = about?.Must("type")?.AsWord<NoteSubject>() ?? default;
        var id = type == NoteSubject.Action ? about?.Must("id")?.AsReference(index.Actions) : about?.May("id")?.AsText();
        return new(type, id);
    }

    /// <summary>The project with the notes of a file that came in before they had their room: it was checked then.</summary>
    public static Project Seeded(Project project, JsonElement part)
    {
        if (part.ValueKind != JsonValueKind.Array) return project;
        var index = new FileIndex(new FilePlace(part, "$", []));
        var (here, territory) = (project.Evaluation, project.Territory);
        foreach (var note in part.EnumerateArray().Where(note => note.ValueKind == JsonValueKind.Object))
        {
            var place = new FilePlace(note, "$", []);
            if (Checks.IsId(place.Id) && !here.Notes.ContainsKey(place.Id)) here = Evaluation.Evolve(here, Former(place, index));
        }

        var seeded = project with { Evaluation = here };
        var beyond = FileRemainder.Of(JsonSerializer.SerializeToElement(new JsonObject { [Part] = JsonNode.Parse(part.GetRawText()) }), Written.Thing((Part, WrittenNotes.Of(seeded))));
        return seeded with { Territory = territory with { Remainder = territory.Remainder.SetItems(beyond) } };
    }

    private static EvaluationNoteWritten Former(FilePlace note, FileIndex index)
    {
        var read = Note(note, index);
        return read with
        {
            // What it points to was looked up when the file came in; here is only the part itself.
            From = new Provenance(Id(note, "authorCollegeId"), Id(note, "relayedByCollegeId")),
            About = read.About with { Id = note.May("about") is { } about ? Id(about, "id") : null },
            Words = read.Words with { IndicatorIds = [.. note.Values("indicatorIds").Select(id => id.Value.GetString()).OfType<string>()] },
        };
    }

    private static string? Id(FilePlace place, string field) => place.May(field)?.Value.GetString();
}
