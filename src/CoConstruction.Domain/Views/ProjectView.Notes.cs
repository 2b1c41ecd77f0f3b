namespace CoConstruction.Domain;

/// <content>Notes of the evaluation: everyone reads those that are published, the team all of them, each person their own.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewPart> NoteParts(Project project, bool team) =>
    [
        new(ViewRooms.EvaluationNotes, [project.Evaluation.Notes], () => Notes(project, team)),
        new(ViewRooms.Coverage, [project.Evaluation.Notes, project.Participants.Colleges], () => [Covered(project)]),
    ];

    private static IEnumerable<ViewEntry> Notes(Project project, bool team) => project.Evaluation.Notes.Values
        .Where(note => team || note.State == EvaluationNoteState.Published)
        .Select(note => Entry(ViewRooms.EvaluationNotes, note.Id, [note], () => Show(note)));

    private static ViewEntry Covered(Project project) =>
        Entry(ViewRooms.Coverage, "coverage", [project.Evaluation.Notes, project.Participants.Colleges], () => Coverage.Of(project));

    /// <summary>One's own notes are there also when there are none: one that was taken back is then gone.</summary>
    private static ViewEntry OwnNotes(Project project, string personId) => Entry(ViewRooms.OwnNotes, "notes", [project.Evaluation.Notes], () =>
        new OwnNotesItem([.. project.Evaluation.Notes.Values.Where(note => note.By == personId).OrderByDescending(note => note.Order).Select(Show)]));

    /// <summary>What lies on the shelf of the evaluation.</summary>
    private static IEnumerable<ViewEntry> NotesOnShelf(Project project, Reader reader) =>
    [
        .. Notes(project, team: false),
        Covered(project),
        .. reader.PersonId is { } person ? [OwnNotes(project, person)] : (ViewEntry[])[],
    ];

    private static EvaluationNoteItem Show(EvaluationNote note) => new(
        note.Id, note.About, note.Words.Criterion, note.Words.IndicatorIds, note.Words.Text.Text, note.Words.PlainText?.Text, note.From.CollegeId,
        note.From.RelayedByCollegeId, note.At, note.Order, note.State, note.Reason?.Text, note.StepId);
}
