namespace CoConstruction.Domain;

/// <summary>What a note may be about. There is no fourth word: the action is evaluated, never the persons.</summary>
public enum NoteSubject { Action, Process, Project }

/// <summary>What a note is about.</summary>
/// <param name="Id">The action sheet; for the way of doing things a workshop or a body, or null for all of it; for the project nothing more is needed.</param>
public sealed record NoteAbout(NoteSubject Type, string? Id = null);

/// <summary>Where a note stands: read by everyone; waiting for the team, since its words seem to speak of somebody; or set aside by the team, with a reason.</summary>
public enum EvaluationNoteState { Published, Held, Aside }

/// <summary>Writes what one sees of an action, of the way of doing things or of the project. Open to every college, at any time.</summary>
/// <param name="From">From which college it comes; whoever passes it on is told beside it.</param>
/// <param name="NamesNobody">The author read the text again and says that it names nobody: what still seems to goes to the team first.</param>
public sealed record WriteEvaluationNote(
    string NoteId, NoteAbout About, Criterion Criterion, ImmutableList<string> IndicatorIds, string Text, Provenance From, bool NamesNobody = false) : EvaluationCommand;

/// <summary>Words one's own note otherwise.</summary>
public sealed record ChangeEvaluationNote(string NoteId, Criterion Criterion, ImmutableList<string> IndicatorIds, string Text, bool NamesNobody = false) : EvaluationCommand;

/// <summary>Takes back one's own note.</summary>
public sealed record WithdrawEvaluationNote(string NoteId) : EvaluationCommand;

/// <summary>The team read a note that waited, and gives it to everyone.</summary>
public sealed record PublishEvaluationNote(string NoteId) : EvaluationCommand;

/// <summary>The team keeps a note from the others, and tells its author why.</summary>
public sealed record SetEvaluationNoteAside(string NoteId, string Reason, bool NamesNobody = false) : EvaluationCommand;

/// <summary>A note was written.</summary>
/// <param name="By">The seat or member who wrote it, for whom it is their own; null for a file and for what the team typed in a workshop.</param>
/// <param name="StepId">The step of a workshop in which it was written.</param>
public sealed record EvaluationNoteWritten(
    string NoteId, NoteAbout About, NoteWords Words, Provenance From, string? By, DateTimeOffset At, EvaluationNoteState State, string? StepId = null) : EvaluationHappened;

/// <summary>A note was worded otherwise.</summary>
public sealed record EvaluationNoteChanged(string NoteId, NoteWords Words, EvaluationNoteState State) : EvaluationHappened;

/// <summary>A note was taken back.</summary>
public sealed record EvaluationNoteWithdrawn(string NoteId) : EvaluationHappened;

/// <summary>A note that waited is read by everyone.</summary>
public sealed record EvaluationNotePublished(string NoteId) : EvaluationHappened;

/// <summary>A note is kept from the others; its author reads why.</summary>
public sealed record EvaluationNoteSetAside(string NoteId, PersonalText Reason) : EvaluationHappened;

/// <summary>What a note says, and by what criterion it looks.</summary>
/// <param name="PlainText">The same in plain words, when a file gives it.</param>
public sealed record NoteWords(Criterion Criterion, PersonalText Text, PersonalText? PlainText = null)
{
    /// <summary>The indicators that it speaks of.</summary>
    public ImmutableList<string> IndicatorIds { get; init; } = [];
}

/// <summary>What somebody sees of an action, of the way of doing things or of the project.</summary>
/// <param name="Order">Its place in the order of arrival.</param>
public sealed record EvaluationNote(
    string Id, NoteAbout About, NoteWords Words, Provenance From, string? By, DateTimeOffset At, int Order, EvaluationNoteState State, string? StepId = null, PersonalText? Reason = null)
{
    public bool IsOf(string collegeId) => From.CollegeId == collegeId || From.RelayedByCollegeId == collegeId;
}
