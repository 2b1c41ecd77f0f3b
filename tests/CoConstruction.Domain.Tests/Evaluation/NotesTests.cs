using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Domain.Tests;

/// <summary>Notes of the evaluation: by every college, about what is done and about nobody.</summary>
public sealed class NotesTests
{
    private const string Social = "L'assistante sociale du mardi fait mal son travail.";
    private const string Useful = "Le minibus répond à un vrai besoin. Le samedi manque.";

    private static readonly Person Ines = Person.Seat("ines"), Paul = Person.Seat("paul");
    private static readonly NoteAbout Whole = new(NoteSubject.Project);
    private static readonly Provenance Mine = new();

    private static Story Running => Story.Running(new InstructionStep());

    private static WriteEvaluationNote Note(string id, string text = Useful, NoteAbout? about = null, Provenance? from = null, bool namesNobody = false) =>
        new(id, about ?? Whole, Criterion.Relevance, [], text, from ?? Mine, namesNobody);

    [Fact]
    public void A_person_concerned_writes_a_note_that_everyone_reads()
    {
        var story = Running.When(Ines, Note("n")).Then(new EvaluationNoteWritten(
            "n", Whole, new NoteWords(Criterion.Relevance, new PersonalText("ines", Useful)), new Provenance("persons"), "ines", Running.Now, EvaluationNoteState.Published));
        var read = Assert.Single(Shown.Items<EvaluationNoteItem>(story.Project, Audience.Observer));
        Assert.Equal((Useful, "persons", null), (read.Text, read.CollegeId, read.RelayedByCollegeId));
        story.ThenAgainChangesNothing(Ines, Note("n"));
    }

    [Fact]
    public void Who_passes_on_what_others_say_is_told_beside_their_college_and_nobody_is_named()
    {
        var story = Running.Given(Paul, Note("n", from: new Provenance("persons")));
        Assert.Equal(new Provenance("persons", "professionals"), story.Project.Evaluation.Notes["n"].From);
        var typed = Running.Given(Person.Rose, Note("n", from: new Provenance("persons", "associations")));
        Assert.Equal(new Provenance("persons", "associations"), typed.Project.Evaluation.Notes["n"].From);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nobody")]
    public void A_note_without_a_known_college_is_refused(string? college) =>
        Running.When(Person.Omar, Note("n", from: new Provenance(college))).ThenRefused(Refusal.CollegeUnknown);

    [Fact]
    public void A_note_is_about_an_action_the_way_of_doing_things_or_the_project()
    {
        var story = Planned.Proposed.Given(Person.Ana, new PlanWorkshop("w", Story.Card));
        var from = new Provenance("professionals");
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Action, "a"), from: from)).ThenDone();
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Process, "w"), from: from)).ThenDone();
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Process), from: from)).ThenDone();
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Project, "p"), from: from)).ThenDone();
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Action, "rose"), from: from)).ThenRefused(Refusal.ActionUnknown);
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Action), from: from)).ThenRefused(Refusal.ActionUnknown);
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Process, "ana"), from: from)).ThenRefused(Refusal.UnknownThing);
        story.When(Person.Rose, Note("n", about: new(NoteSubject.Project, "ana"), from: from)).ThenRefused(Refusal.UnknownThing);
    }

    [Fact]
    public void What_changed_in_our_way_of_working_is_said_without_naming_a_colleague()
    {
        var ways = Note("n", "Nous rencontrons des personnes que nous ne voyions jamais.", new(NoteSubject.Process), new Provenance("professionals")) with { Criterion = Criterion.PracticeTransformation };
        Running.When(Person.Rose, ways with { Text = "Ma collègue travaille autrement." }).ThenRefused(Refusal.NamesSomebody);
        var note = Running.Given(Person.Rose, ways).Project.Evaluation.Notes["n"];
        Assert.Equal((new NoteAbout(NoteSubject.Process), Criterion.PracticeTransformation), (note.About, note.Words.Criterion));
    }

    [Fact]
    public void A_note_that_judges_somebody_is_refused_until_it_is_written_otherwise()
    {
        var story = Running.When(Ines, Note("n", Social)).ThenRefused(Refusal.NamesSomebody);
        Assert.Empty(story.Project.Evaluation.Notes);
        story.When(Ines, Note("n", "Le mardi, on attend longtemps.")).ThenDone();
        Running.When(Ines, Note("n", "Mon numéro : 1 00 00 00 000 000 00", namesNobody: true)).ThenRefused(Refusal.LooksLikeNir);
    }

    [Fact]
    public void Said_to_name_nobody_it_waits_for_the_team_and_nobody_else_reads_it()
    {
        var held = Running.Given(Ines, Note("n", Social, namesNobody: true));
        Assert.All(Shown.Audiences(held.Project), audience => Assert.DoesNotContain(Social, Shown.Text(held.Project, audience), StringComparison.Ordinal));
        Assert.DoesNotContain(Social, Shown.Text(Shelf(held, "idir")), StringComparison.Ordinal);
        Assert.Equal(EvaluationNoteState.Held, Assert.Single(Own(held, "ines")).State);
        Assert.Equal(Social, Assert.Single(Shown.Items<EvaluationNoteItem>(held.Project, Audience.Team)).Text);
        Assert.False(Coverage.Of(held.Project).Colleges[0].Took);

        var published = held.Given(Person.Cleo, new PublishEvaluationNote("n"));
        Assert.Equal(Social, Assert.Single(Shown.Items<EvaluationNoteItem>(published.Project, Audience.Observer)).Text);
        published.When(Person.Cleo, new PublishEvaluationNote("n")).ThenNothing();
    }

    [Fact]
    public void Set_aside_it_tells_its_author_why_and_reads_again_once_it_is_written_otherwise()
    {
        var aside = Running.Given(Ines, Note("n", Social, namesNobody: true)).Given(Person.Ana, new SetEvaluationNoteAside("n", "Cela juge une personne. Parlez de ce qui se passe."));
        Assert.Empty(Shown.Items<EvaluationNoteItem>(aside.Project, Audience.Observer));
        Assert.Equal((EvaluationNoteState.Aside, "Cela juge une personne. Parlez de ce qui se passe."), (Own(aside, "ines")[0].State, Own(aside, "ines")[0].Reason));
        aside.When(Person.Ana, new SetEvaluationNoteAside("n", " ")).ThenRefused(Refusal.ReasonMissing);
        aside.When(Person.Ana, new SetEvaluationNoteAside("m", "x")).ThenRefused(Refusal.EvaluationNoteUnknown);

        var again = aside.Given(Ines, new ChangeEvaluationNote("n", Criterion.Dignity, [], "Le mardi, on attend longtemps."));
        Assert.Equal((EvaluationNoteState.Held, null), (Own(again, "ines")[0].State, Own(again, "ines")[0].Reason));
    }

    [Fact]
    public void A_note_is_changed_and_taken_back_by_whoever_wrote_it_and_by_nobody_else()
    {
        var story = Running.Given(Ines, Note("n"));
        var change = new ChangeEvaluationNote("n", Criterion.Relevance, [], "Le dimanche aussi.");
        story.When(Person.Seat("idir"), change).ThenRefused(Refusal.NotYours);
        story.When(Person.Ana, change).ThenRefused(Refusal.NotYours);
        story.When(Person.Ana, new WithdrawEvaluationNote("n")).ThenRefused(Refusal.NotYours);
        story.When(Ines, change with { Text = Useful }).ThenNothing();
        Assert.Equal("Le dimanche aussi.", story.Given(Ines, change).Project.Evaluation.Notes["n"].Words.Text.Text);
        Assert.Empty(story.Given(Ines, new WithdrawEvaluationNote("n")).Project.Evaluation.Notes);
        story.When(Ines, new WithdrawEvaluationNote("m")).ThenNothing();
        story.When(Ines, change with { NoteId = "m" }).ThenRefused(Refusal.EvaluationNoteUnknown);
    }

    [Fact]
    public void One_person_may_leave_fifty_notes()
    {
        var story = Running.Given(Ines, [.. Enumerable.Range(0, 50).Select(i => Note($"n{i}"))]);
        story.When(Ines, Note("more")).ThenRefused(Refusal.TooMany);
        story.When(Paul, Note("n0")).ThenRefused(Refusal.IdTaken);
        story.When(Paul, Note("more")).ThenDone();
    }

    [Fact]
    public void Texts_and_indicators_are_bounded_and_known()
    {
        var story = Planned.Proposed;
        var note = Note("n", from: new Provenance("persons"));
        story.When(Person.Rose, note with { IndicatorIds = ["i1", "i1"] }).ThenDone();
        story.When(Person.Rose, note with { IndicatorIds = ["i9"] }).ThenRefused(Refusal.IndicatorUnknown);
        story.When(Person.Rose, note with { IndicatorIds = [.. Enumerable.Repeat("i1", 21)] }).ThenRefused(Refusal.TooMany);
        story.When(Person.Rose, note with { Text = new('x', 601) }).ThenRefused(Refusal.TextTooLong);
        story.When(Person.Rose, note with { Text = "  " }).ThenRefused(Refusal.TextMissing);
    }

    [Fact]
    public void Coverage_shows_the_five_colleges_and_says_when_the_people_concerned_wrote_nothing()
    {
        var none = Coverage.Of(Running.Project);
        Assert.Equal(5, none.Colleges.Count);
        Assert.True(none.PersonsMissing);
        Assert.True(Coverage.Of(Running.Given(Paul, Note("n")).Project).PersonsMissing);
        Assert.False(Coverage.Of(Running.Given(Paul, Note("n", from: new Provenance("persons"))).Project).PersonsMissing);
    }

    [Fact]
    public void A_few_notes_of_a_college_are_not_counted_out()
    {
        var four = Running.Given(Ines, [.. Enumerable.Range(0, 4).Select(i => Note($"n{i}"))]);
        Assert.Equal(new CollegeCoverage("persons", true, null), Coverage.Of(four.Project).Colleges[0]);
        Assert.Equal(new CollegeCoverage("persons", true, 5), Coverage.Of(four.Given(Ines, Note("n4")).Project).Colleges[0]);
        Assert.Equal(new CollegeCoverage("elected", false, 0), Coverage.Of(four.Project).Colleges[4]);
    }

    [Fact]
    public void A_project_closes_without_a_note_of_the_people_concerned()
    {
        var here = Running.Project.Territory;
        Running.When(Person.Ana, new DescribeProject(here.Title, null, ProjectStatus.Closed, here.ParticipationLevel, here.Card)).ThenDone();
    }

    [Fact]
    public void No_command_and_no_event_of_the_evaluation_has_a_place_for_somebody_as_its_subject()
    {
        Assert.Equal(["Action", "Process", "Project"], Enum.GetNames<NoteSubject>());
        var parts = Contract.Commands.Values.Concat(Contract.Events.Values)
            .Where(type => type.IsAssignableTo(typeof(EvaluationCommand)) || type.IsAssignableTo(typeof(EvaluationHappened)))
            .SelectMany(type => Parts(type, type.Name, [])).ToList();
        Assert.Contains(parts, part => part.EndsWith("About.Id", StringComparison.Ordinal));
        Assert.DoesNotContain(parts, part => Persons.Any(word => part[(part.LastIndexOf('.') + 1)..].Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Command>(
            """{"type":"writeEvaluationNote","noteId":"n","about":{"type":"person","id":"ines"},"criterion":"relevance","indicatorIds":[],"text":"x","from":{}}""", Contract.Json));
    }

    private static readonly string[] Persons = ["seat", "member", "person", "worker", "people", "professional", "guest", "subjectId"];

    /// <summary>Every property that a command or an event can carry, by its path. Who wrote something is its author, not its subject; a person's text knows whose key it has.</summary>
    private static IEnumerable<string> Parts(Type type, string path, HashSet<Type> seen)
    {
        if (type == typeof(PersonalText) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !type.IsGenericType || type.IsEnum || !seen.Add(type)) yield break;
        foreach (var inner in type.IsGenericType ? type.GetGenericArguments() : [])
        {
            foreach (var part in Parts(inner, path, [.. seen])) yield return part;
        }

        if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true) yield break;
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.Name is not ("EqualityContract" or "NamesNobody")))
        {
            yield return $"{path}.{property.Name}";
            foreach (var part in Parts(property.PropertyType, $"{path}.{property.Name}", [.. seen])) yield return part;
        }
    }

    private static IEnumerable<ViewEntry> Shelf(Story story, string person) =>
        ProjectView.Shelf(story.Project, "evaluation", new Reader(Audience.Participant, Role.Participant, person))!;

    private static ImmutableList<EvaluationNoteItem> Own(Story story, string person) =>
        Assert.Single(Shelf(story, person).Select(entry => entry.Render()).OfType<OwnNotesItem>()).Notes;
}
