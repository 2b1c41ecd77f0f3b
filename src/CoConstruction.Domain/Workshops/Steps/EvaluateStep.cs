namespace CoConstruction.Domain;

/// <summary>A step in which each leaves a few words, as many as it allows.</summary>
public interface ICollecting
{
    /// <summary>What one seat may have standing at the same time; what the team types is not limited by seat.</summary>
    int LimitPerPerson { get; }
}

/// <summary>
/// Evaluating together: each writes what they see of an action, of the way of doing things or of the project, and it is a
/// note of the evaluation from then on. It comes to the wall as ideas do.
/// </summary>
/// <param name="Criterion">By what the question looks.</param>
public sealed record EvaluateStep(NoteAbout About, Criterion Criterion, int LimitPerPerson = 3) : StepKind, ICollecting
{
    public override StepContent Empty => new CollectContent();

    public override Refusal? Check() => LimitPerPerson is < 1 or > 20 ? Refusal.NumberOutOfRange : null;

    public override Refusal? Check(Project project) => Check() ?? Evaluation.CheckAbout(project, About);

    /// <summary>Null when these words may become a note.</summary>
    internal static Refusal? MayCome(StepMoment moment, string id, string text, string? seat, bool namesNobody) =>
        moment.Project.Evaluation.MayCome(id, seat) ?? NamedPeople.Check(namesNobody, text);

    /// <summary>Whether the team has yet to say that these words may be read by everyone.</summary>
    internal static bool Keeps(StepMoment moment, Idea idea) =>
        moment.Project.Evaluation.Notes.GetValueOrDefault(idea.Id) is not { State: EvaluationNoteState.Published } note || note.Words.Text != idea.Text;

    /// <summary>The note that an idea left in the step is.</summary>
    internal EvaluationNoteWritten Note(string stepId, Idea idea) => new(
        idea.Id, About, new NoteWords(Criterion, idea.Text), new Provenance(idea.CollegeId), idea.SeatId, idea.At,
        idea.Hidden ? EvaluationNoteState.Held : EvaluationNoteState.Published, stepId);
}
