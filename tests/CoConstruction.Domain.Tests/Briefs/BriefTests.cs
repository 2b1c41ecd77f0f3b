using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>What decision makers are told: what matters first, what people allowed, and once handed out, what was true on that day.</summary>
public sealed class BriefTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Story.Start.UtcDateTime);
    private static readonly VoiceConsent Allowed = new(Today, ConsentManner.Spoken, [VoiceUse.Brief]);

    [Fact]
    public void What_is_late_is_asked_first_then_the_nearest_day_then_what_has_none()
    {
        var story = Story.Founded.Given(Cleo, Pledge("later", 30), Pledge("late", -5), Pledge("soon", 3)).Given(Ana, new MakeProposal("p", new ProposalText("Un banc", "Un banc.", null), null, new ProposalOrigin()));
        var asked = Of(story).Asked;
        Assert.Equal(["late", "soon", "later", "p"], asked.Lines.Select(line => line.Source.Id));
        Assert.Equal((4m, 1m, 1m, 3m), (asked.All.Value, asked.Late.Value, asked.Answers.Value, asked.Pledges.Value));
        Assert.True(asked.Lines[0].IsLate);
    }

    [Fact]
    public void What_is_answered_or_kept_is_asked_no_more()
    {
        var story = Story.Founded.Given(Cleo, Pledge("kept", -5), new ReportPledge("kept", PledgeStatus.Kept, "C’est fait."))
            .Given(Ana, new MakeProposal("p", new ProposalText("Un banc", "Un banc.", null), null, new ProposalOrigin()), new RespondToProposal("p", ProposalStatus.Adopted, "La ville", "Oui.", null));
        Assert.Equal(0m, Of(story).Asked.All.Value);
    }

    [Fact]
    public void Colleges_merged_in_one_workshop_stay_merged_in_the_sum_and_who_never_came_is_missing()
    {
        var story = Story.Founded.Given(
            Held("w1", ("persons", 9), ("professionals", 6), ("institutions", 2), ("elected", 3)), Held("w2", ("persons", 7), ("professionals", 5), ("institutions", 8), ("elected", 6)));
        var presence = Of(story).Presence;
        Assert.Equal(["present:persons", "present:professionals", "present:elected+institutions"], presence.Lines.Select(line => line.Times.Name));
        Assert.Equal([16m, 11m, 19m], presence.Lines.Select(line => line.Times.Value));
        Assert.Equal(["Associations et société civile"], presence.Missing);
    }

    [Fact]
    public void Nothing_told_of_presence_isolates_a_small_college()
    {
        foreach (var project in RandomLife.Several(12).SelectMany(life => life.Moments))
        {
            Assert.All(Brief.Of(project, Today).Presence.Lines, line => Assert.True(line.Times.Value >= SmallCounts.Threshold));
        }
    }

    [Fact]
    public void Three_voices_of_different_colleges_are_quoted_and_only_those_that_were_allowed_and_read_again()
    {
        var story = Story.Founded.Given(Rose, Said("p1", "persons"), Said("p2", "persons"), Said("e1", "elected"), Said("a1", "associations"), Said("unread", "professionals"),
            Said("elsewhere", "professionals") with { Consent = Allowed with { Uses = [VoiceUse.Project] } }, Said("long", "professionals") with { Text = new string('a', 301) });
        story = story.Given(Ana, [.. new[] { "p1", "p2", "e1", "a1", "elsewhere", "long" }.Select(id => new ReadVoiceAgain(id))]);
        Assert.Equal(["a1", "e1", "p2"], Of(story).VoiceIds);
    }

    [Fact]
    public void A_brief_that_was_handed_out_does_not_change_and_the_next_one_has_the_next_number()
    {
        var story = Story.Founded.Given(Cleo, Pledge("a", 5)).Given(Ana, new IssueBrief("n1")).Given(Cleo, Pledge("b", 6)).Given(Ana, new IssueBrief("n2"));
        Assert.Equal([(1, 1m), (2, 2m)], story.Project.Briefs.All.Values.Select(brief => (brief.Number, brief.Brief.Asked.All.Value)));
        story.When(Ana, new IssueBrief("n1")).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void A_voice_taken_back_leaves_the_briefs_that_quoted_it()
    {
        var story = Story.Founded.Given(Rose, Said("v", "persons")).Given(Ana, new ReadVoiceAgain("v"), new IssueBrief("n"));
        Assert.Equal("v dit ceci.", Assert.Single(BriefDocument.Issued(story.Project, "n")!.Voices).Text);
        var gone = story.Given(Rose, new WithdrawVoice("v"));
        Assert.Null(Assert.Single(BriefDocument.Issued(gone.Project, "n")!.Voices).Text);
        Assert.DoesNotContain("v dit ceci.", JsonSerializer.Serialize(gone.Project, Contract.Json), StringComparison.Ordinal);
        Assert.Null(Assert.Single(BriefDocument.Issued(story.Given(Rose, new ChangeConsent("v", Allowed with { Uses = [VoiceUse.Project] })).Project, "n")!.Voices).Text);
    }

    [Fact]
    public void Nobody_carries_the_project_is_told_until_somebody_does()
    {
        Assert.Null(Of(Story.Founded).Subject.SponsorRole);
        var carried = Of(Story.Founded.Given(Rose, new SetAmbition("Vivre ensemble.", null, "Maire adjointe")));
        Assert.Equal(("Maire adjointe", "Vivre ensemble."), (carried.Subject.SponsorRole, carried.Subject.CommonGood));
    }

    [Fact]
    public void The_group_s_own_words_say_its_common_good_and_what_collective_social_work_brings()
    {
        Assert.Equal((null, null), (Of(Story.Founded).Subject.CommonGood, Of(Story.Founded).Subject.CollectiveWork));
        var card = Story.Founded.Project.Territory.Card with { CollectiveWork = "Seul, personne n’aurait osé." };
        var told = Of(Story.Founded.Given(Rose, new SetAmbition("Que chacun ait sa place.", "Une place pour tous.", null))
            .Given(Ana, new DescribeProject("Les Tisserandes", null, ProjectStatus.CoConstruction, ParticipationLevel.CoConstruction, card))).Subject;
        Assert.Equal(("Une place pour tous.", "Seul, personne n’aurait osé."), (told.CommonGood, told.CollectiveWork));
        Story.Founded.When(Ana, new DescribeProject("x", null, ProjectStatus.CoConstruction, ParticipationLevel.CoConstruction, card with { CollectiveWork = new string('a', Checks.Paragraph + 1) })).ThenRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void Everyone_reads_that_a_brief_was_handed_out_and_a_long_text_is_cut_between_two_words()
    {
        var story = Story.Founded.Given(Cleo, Pledge("a", 5) with { Card = new("La ville", "le groupe", string.Concat(Enumerable.Repeat("toujours ", 60)), Today.AddDays(5)) }).Given(Ana, new IssueBrief("n"));
        Assert.Equal(new BriefItem("n", 1, story.Project.Briefs.All["n"].At), Assert.Single(ProjectView.Shelf(story.Project, "voices", new(Audience.Participant, Role.Participant, "ines"))!).Render());
        var text = Of(story).Asked.Lines[0].Text.Text!;
        Assert.True(text.Length <= Brief.Longest);
        Assert.EndsWith("toujours…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_indicator_was_found_to_be_and_the_last_story_stand_side_by_side_and_what_somebody_said_waits_for_their_consent()
    {
        var story = Planned.Aimed.Given(Rose,
            Read("n1", new(ReadingKind.Number, Today.AddDays(-9), Figure: 12)), Read("n2", new(ReadingKind.Number, Today.AddDays(-2), Figure: 31)),
            Read("s1", new(ReadingKind.Story, Today.AddDays(-1), Words: "Le samedi, les habitants ouvrent eux-mêmes.")), Read("q1", new(ReadingKind.Quote, Today, Words: "Avant, j’attendais dehors.")));
        var evidence = Of(story).Evidence;
        var line = Assert.Single(evidence.Lines);
        Assert.Equal((Today.AddDays(-2), 31m, "reading:n2"), (line.Found!.On, line.Found.Number!.Value, line.Found.Number.Name));
        Assert.Equal((Today.AddDays(-1), "Le samedi, les habitants ouvrent eux-mêmes."), (line.Story!.On, line.Story.Words.Text));
        Assert.DoesNotContain("j’attendais", JsonSerializer.Serialize(Of(story), Contract.Json), StringComparison.Ordinal);
        Assert.Contains("reading:n2", Of(story).Figures.Select(figure => figure.Name));
        var gone = Of(story.Given(Rose, new WithdrawReading("n2"), new WithdrawReading("s1"))).Evidence.Lines[0];
        Assert.Equal((12m, (BriefStory?)null), (gone.Found!.Number!.Value, gone.Story));
    }

    [Fact]
    public void Who_wrote_in_the_evaluation_is_told_a_few_notes_are_not_counted_out_and_the_people_concerned_are_missed()
    {
        Assert.Equal((0, true), (Of(Story.Founded).Evidence.Notes!.Written.Count, Of(Story.Founded).Evidence.Notes!.PersonsMissing));
        var story = Story.Founded.Given(Rose, [.. Enumerable.Range(0, 5).Select(i => Note($"p{i}", "professionals")), Note("e", "elected")]);
        var notes = Of(story).Evidence.Notes!;
        Assert.Equal(5, Assert.Single(notes.Figures).Value);
        Assert.Equal([5m, null], notes.Written.Select(line => line.Notes?.Value).OrderByDescending(count => count));
        Assert.True(notes.PersonsMissing);
        Assert.Equal(3, notes.Missing.Count);
        Assert.False(Of(story.Given(Rose, Note("x", "persons"))).Evidence.Notes!.PersonsMissing);
    }

    private static RecordReading Read(string id, ReadingCard card) => new(id, "i1", card);

    private static WriteEvaluationNote Note(string id, string college) => new(id, new NoteAbout(NoteSubject.Project), Criterion.Dignity, [], "On se parle mieux.", new Provenance(college));

    private static Brief Of(Story story) => Brief.Of(story.Project, Today);

    private static WritePledge Pledge(string id, int days) => new(id, new PledgeCard("La ville", "le groupe", "Du temps", Today.AddDays(days), PledgeSubject.Time));

    private static RecordVoice Said(string id, string college) => new(id, $"{id} dit ceci.", college, Allowed);

    private static WorkshopImported Held(string id, params (string College, int People)[] came) =>
        new(id, Story.Card, 120, came.ToImmutableSortedDictionary(line => line.College, line => line.People));
}
