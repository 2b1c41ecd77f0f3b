namespace CoConstruction.Domain.Tests;

/// <summary>Evaluating together in a workshop: what is left in the step is a note of the evaluation.</summary>
public sealed class EvaluateStepTests
{
    private static readonly Person Ines = Person.Seat("ines");
    private const string Useful = "On ose parler en petit groupe.", Held = "Mme X parle trop.";

    private static Story Running => Story.Running(new EvaluateStep(new NoteAbout(NoteSubject.Process, "w"), Criterion.Participation, 2));

    private static EvaluationNote? Note(Story story) => story.Project.Evaluation.Notes.GetValueOrDefault("n");

    [Fact]
    public void What_a_phone_writes_comes_to_the_wall_and_is_a_note_of_its_college()
    {
        var story = Running.Given(Ines, new AddIdea("w", "s1", "n", Useful)).Given(Person.Ana, new ShowContent("w", "s1", true));
        var note = Note(story)!;
        Assert.Equal(
            (new NoteAbout(NoteSubject.Process, "w"), Criterion.Participation, new Provenance("persons"), "ines", "s1", EvaluationNoteState.Published),
            (note.About, note.Words.Criterion, note.From, note.By, note.StepId, note.State));
        Assert.Equal(Useful, Assert.Single(Shown.Items<IdeaItem>(story.Project, Audience.Screen("w"))).Text);
    }

    [Fact]
    public void The_team_types_what_a_college_says_aloud()
    {
        var story = Running.Given(Person.Ana, new DictateIdea("w", "s1", "n", Useful, "elected"));
        Assert.Equal((new Provenance("elected"), null), (Note(story)!.From, Note(story)!.By));
    }

    [Fact]
    public void Words_that_seem_to_speak_of_somebody_wait_for_the_team_on_the_wall_too()
    {
        Running.When(Ines, new AddIdea("w", "s1", "n", Held)).ThenRefused(Refusal.NamesSomebody);
        var story = Running.Given(Person.Ana, new ShowContent("w", "s1", true)).Given(Ines, new AddIdea("w", "s1", "n", Held, NamesNobody: true));
        Assert.Equal(EvaluationNoteState.Held, Note(story)!.State);
        Assert.Empty(Shown.Items<IdeaItem>(story.Project, Audience.Screen("w")));
        story.When(Person.Ana, new HideIdea("w", "s1", "n", false)).ThenRefused(Refusal.NoteHeld);

        var published = story.Given(Person.Ana, new PublishEvaluationNote("n"));
        Assert.Single(Shown.Items<IdeaItem>(published.Project, Audience.Screen("w")));
        Assert.Empty(Shown.Items<IdeaItem>(published.Given(Person.Ana, new SetEvaluationNoteAside("n", "Cela parle d’une personne.")).Project, Audience.Screen("w")));
    }

    [Fact]
    public void Words_written_otherwise_do_not_bring_the_former_ones_back_to_the_wall()
    {
        var story = Running.Given(Ines, new AddIdea("w", "s1", "n", Held, NamesNobody: true)).Given(Ines, new ChangeEvaluationNote("n", Criterion.Participation, [], Useful));
        Assert.Equal(EvaluationNoteState.Published, Note(story)!.State);
        story.When(Person.Ana, new HideIdea("w", "s1", "n", false)).ThenRefused(Refusal.NoteHeld);
    }

    [Fact]
    public void Taken_back_in_one_place_it_is_taken_back_in_the_other()
    {
        var story = Running.Given(Ines, new AddIdea("w", "s1", "n", Useful));
        Assert.Null(Note(story.Given(Ines, new WithdrawIdea("w", "s1", "n"))));
        Assert.True(story.Given(Ines, new WithdrawEvaluationNote("n")).Step("s1").Content.IsEmpty);
    }

    [Fact]
    public void An_idea_of_another_step_takes_no_note_with_it()
    {
        var story = Story.Running(new CollectStep()).Given(Ines, new AddIdea("w", "s1", "n", Useful))
            .Given(Person.Seat("idir"), new WriteEvaluationNote("n", new(NoteSubject.Project), Criterion.Dignity, [], Useful, new()))
            .Given(Ines, new WithdrawIdea("w", "s1", "n"));
        Assert.NotNull(Note(story));
    }

    [Fact]
    public void What_is_evaluated_must_be_there()
    {
        var plan = new StepPlan(new EvaluateStep(new NoteAbout(NoteSubject.Action, "ana"), Criterion.Impact), "Évaluer");
        Running.When(Person.Ana, new AddStep("w", "x", plan)).ThenRefused(Refusal.ActionUnknown);
        Running.When(Person.Ana, new AddStep("w", "x", plan with { Kind = new EvaluateStep(new(NoteSubject.Project), Criterion.Impact, 0) })).ThenRefused(Refusal.NumberOutOfRange);
    }
}
