namespace CoConstruction.Domain;

/// <content>What follows from what in an evaluation step: what is left there is a note of the evaluation, and goes with it.</content>
public sealed partial record Project
{
    private EvaluationNoteWritten? Evaluated(IdeaAdded added) =>
        Workshops.All[added.WorkshopId].Step(added.StepId)!.Plan.Kind is EvaluateStep evaluating ? evaluating.Note(added.StepId, added.Idea) : null;

    private IEnumerable<Happened> Evaluated(IdeaWithdrawn withdrawn) =>
        Evaluation.Notes.GetValueOrDefault(withdrawn.IdeaId)?.StepId == withdrawn.StepId ? [new EvaluationNoteWithdrawn(withdrawn.IdeaId)] : [];

    /// <summary>An idea whose words are still those of the note is shown or hidden as the note is.</summary>
    private IEnumerable<Happened> Evaluated(string noteId, bool hidden)
    {
        var note = Evaluation.Notes[noteId];
        return EvaluatedIn(noteId) is var (workshop, step, idea) && idea.Hidden != hidden && (hidden || idea.Text == note.Words.Text)
            ? [new IdeaHidden(workshop, step, noteId, hidden)]
            : [];
    }

    private IEnumerable<Happened> Evaluated(EvaluationNoteWithdrawn withdrawn) =>
        EvaluatedIn(withdrawn.NoteId) is var (workshop, step, _) ? [new IdeaWithdrawn(workshop, step, withdrawn.NoteId)] : [];

    /// <summary>Where a note was left in a workshop, when it was.</summary>
    private (string WorkshopId, string StepId, Idea Idea)? EvaluatedIn(string noteId)
    {
        foreach (var workshop in Workshops.All.Values)
        {
            foreach (var step in workshop.Steps.Where(step => step.Plan.Kind is EvaluateStep))
            {
                if (((CollectContent)step.Content).Find(noteId) is { } idea) return (workshop.Id, step.Id, idea);
            }
        }

        return null;
    }
}
