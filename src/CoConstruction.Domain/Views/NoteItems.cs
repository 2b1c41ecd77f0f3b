namespace CoConstruction.Domain;

// Notes of the evaluation. Never who wrote one: what is somebody's own is told to them alone.

/// <summary>A note as everyone may read it; those that wait or were set aside are the team's to read.</summary>
/// <param name="Text">Null once its author took back all that they said.</param>
/// <param name="Reason">Why the team set it aside.</param>
public sealed record EvaluationNoteItem(
    string Id, NoteAbout About, Criterion Criterion, ImmutableList<string> IndicatorIds, string? Text, string? PlainText, string? CollegeId,
    string? RelayedByCollegeId, DateTimeOffset At, int Order, EvaluationNoteState State, string? Reason, string? StepId);

/// <summary>One's own notes, with where each stands.</summary>
public sealed record OwnNotesItem(ImmutableList<EvaluationNoteItem> Notes);
