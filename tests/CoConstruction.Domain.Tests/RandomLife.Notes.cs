namespace CoConstruction.Domain.Tests;

/// <content>Notes of the evaluation by everybody, outside and inside a workshop; some seem to speak of somebody and wait for the team.</content>
internal sealed partial class RandomLife
{
    private const string EvaluationWorkshop = "evaluating", EvaluationStep = "evaluate";

    private void WriteNotes()
    {
        Ask(Person.Ana, new PlanWorkshop(EvaluationWorkshop, Story.Card));
        Ask(Person.Ana, new AddStep(EvaluationWorkshop, EvaluationStep, new StepPlan(
            new EvaluateStep(new NoteAbout(NoteSubject.Process), Criterion.Participation), "Évaluer", Visibility: Visibility.ShownAtOnce)));
        for (var i = 0; i < 3; i++) Ask(Person.Door, new TakeSeat(New("seat"), EvaluationWorkshop, Colleges[i % 3], null, false));
        Ask(Person.Ana, new GoToStep(EvaluationWorkshop, EvaluationStep));
        for (var i = 0; i < 50; i++) Throw(Noting);
    }

    private (Person, Command)? Noting()
    {
        var workshop = Project.Workshops.All[EvaluationWorkshop];
        var ideas = ((CollectContent)workshop.Step(EvaluationStep)!.Content).Ideas;
        var seat = Person.Seat(Pick(workshop.Entered.Keys, 1)!);
        var who = (_dice[2] % 4) switch { 0 => Person.Rose, 1 => Person.Elise, 2 => Person.Omar, _ => seat };
        var own = Pick(Project.Evaluation.Notes.Values.Where(note => note.By == who.Id), 3)?.Id ?? "nothing";
        var (note, idea) = (Pick(Project.Evaluation.Notes.Keys, 3) ?? "nothing", Pick(ideas, 3)?.Id ?? "nothing");
        var about = _dice[4] % 2 == 0 && Pick(Project.ActionPlan.Actions.Keys, 4) is { } action ? new NoteAbout(NoteSubject.Action, action) : new NoteAbout(NoteSubject.Project, Project.Id);
        var from = new Provenance(AnyCollege(5), _dice[6] % 2 == 0 ? AnyCollege(7) : null);
        return (_dice[0] % 16) switch
        {
            < 5 => (who, new WriteEvaluationNote(New("note"), about, (Criterion)(_dice[5] % 14), [.. Project.ActionPlan.Indicators.Keys.Take(_dice[7] % 3)], Said(), from, NamesNobody: true)),
            5 or 6 => (who, new ChangeEvaluationNote(own, (Criterion)(_dice[5] % 14), [], Said(), NamesNobody: true)),
            7 => (who, new WithdrawEvaluationNote(own)),
            8 => (Person.Cleo, new PublishEvaluationNote(note)),
            9 => (Person.Ana, new SetEvaluationNoteAside(note, Text())),
            10 or 11 or 12 => (seat, new AddIdea(EvaluationWorkshop, EvaluationStep, New("idea"), Said(), NamesNobody: true)),
            13 => (Person.Ana, new DictateIdea(EvaluationWorkshop, EvaluationStep, New("idea"), Said(), AnyCollege(5), NamesNobody: true)),
            14 => (seat, new WithdrawIdea(EvaluationWorkshop, EvaluationStep, idea)),
            _ => (Person.Ana, new HideIdea(EvaluationWorkshop, EvaluationStep, idea, _dice[5] % 2 == 0)),
        };
    }

    /// <summary>One in three seems to speak of somebody.</summary>
    private string Said()
    {
        var text = Text();
        return _dice[3] % 3 == 0 ? $"Mme X, {text}" : text;
    }
}
