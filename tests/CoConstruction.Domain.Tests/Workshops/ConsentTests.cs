namespace CoConstruction.Domain.Tests;

/// <summary>A text that the group makes its own by rounds: who may say what and when, and what an objection does.</summary>
public sealed class ConsentTests
{
    private static readonly Person Ines = Person.Seat("ines"), Idir = Person.Seat("idir"), Paul = Person.Seat("paul"), Ana = Person.Ana, Cleo = Person.Cleo;

    private static Story Presented => Story.Running(new ConsentStep("Le jardin ouvre le samedi.", "le groupe jardin"), new InstructionStep());

    private static Story Asked => Presented.Given(Ana, To(ConsentStage.Objections));

    private static Story Objected => Asked.Given(Ines, new RaiseObjection("w", "s1", "why", "Le samedi, je travaille.")).Given(Idir, Vote("s1", ConsentDecision.Agree));

    private static Story SecondRound => Objected.Given(Ana, To(ConsentStage.Amendment), new AmendText("w", "s1", "Le jardin ouvre le dimanche."), To(ConsentStage.Objections));

    private static MoveConsent To(ConsentStage stage) => new("w", "s1", stage);

    private static CastVote Vote(string ballot, string mark) => new(ballot, ImmutableSortedDictionary<string, string>.Empty.Add("o1", mark));

    private static ConsentContent Content(Story story) => (ConsentContent)story.Step("s1").Content;

    private static string MarkOf(Story story, string ballot, string seat) => story.Ballot(ballot).Papers[seat].Marks["o1"];

    [Fact]
    public void A_proposal_comes_with_its_text_and_who_brings_it()
    {
        var story = Story.Planned();
        story.When(Ana, new AddStep("w", "s1", new StepPlan(new ConsentStep(" ", "le groupe jardin"), "Le jardin"))).ThenRefused(Refusal.TextMissing);
        story.When(Ana, new AddStep("w", "s1", new StepPlan(new ConsentStep("Un texte", ""), "Le jardin"))).ThenRefused(Refusal.TextMissing);
        story.When(Ana, new AddStep("w", "s1", new StepPlan(new ConsentStep(new string('a', 4001), "le groupe"), "Le jardin"))).ThenRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void Only_who_leads_goes_from_stage_to_stage_forward_or_back()
    {
        Presented.When(Cleo, To(ConsentStage.Clarification)).ThenRefused(Refusal.NotLeading);
        Presented.When(Ana, To(ConsentStage.Presentation)).ThenNothing();
        Presented.When(Ana, To(ConsentStage.Reactions)).ThenDone().When(Ana, To(ConsentStage.Clarification)).ThenDone();
        Presented.When(Ana, To(ConsentStage.Concluded)).ThenRefused(Refusal.StageNotNow);
        Story.Running(new InstructionStep(), new ConsentStep("Un texte", "le groupe")).When(Ana, new MoveConsent("w", "s2", ConsentStage.Clarification)).ThenRefused(Refusal.StepNotOpen);
    }

    [Fact]
    public void Questions_come_in_clarification_reactions_after_and_nothing_at_other_stages()
    {
        Presented.When(Ines, new SayInConsent("w", "s1", "q", "Quelle heure ?")).ThenRefused(Refusal.StageNotNow);
        var asking = Presented.Given(Ana, To(ConsentStage.Clarification)).Given(Ines, new SayInConsent("w", "s1", "q", " Quelle heure ? "));
        var reacting = asking.Given(Ana, To(ConsentStage.Reactions)).Given(Ines, new SayInConsent("w", "s1", "r", "J’aime bien."));
        Assert.Equal([RemarkKind.Question, RemarkKind.Reaction], Content(reacting).Remarks.Select(remark => remark.Kind));
        Assert.Equal(new PersonalText("ines", "Quelle heure ?"), Content(asking).Find("q")!.Text);
        asking.When(Idir, new SayInConsent("w", "s1", "q", "Encore")).ThenRefused(Refusal.IdTaken);
        asking.When(Idir, new SayInConsent("w", "s1", "x", " ")).ThenRefused(Refusal.TextMissing);
        asking.Given(Ana, To(ConsentStage.Objections)).When(Ines, new SayInConsent("w", "s1", "x", "Trop tard")).ThenRefused(Refusal.StageNotNow);
        asking.Given(Ana, new GoToStep("w", "s2")).When(Ines, new SayInConsent("w", "s1", "x", "Trop tard")).ThenRefused(Refusal.StepNotOpen);
    }

    [Fact]
    public void One_person_asks_five_questions_and_then_reacts_as_much()
    {
        var story = Presented.Given(Ana, To(ConsentStage.Clarification)).Given(Ines, [.. Enumerable.Range(0, 5).Select(i => new SayInConsent("w", "s1", $"q{i}", "Et puis ?"))]);
        story.When(Ines, new SayInConsent("w", "s1", "q5", "Et puis ?")).ThenRefused(Refusal.TooMany);
        story.When(Idir, new SayInConsent("w", "s1", "q5", "Et puis ?")).ThenDone();
        story.Given(Ana, To(ConsentStage.Reactions)).When(Ines, new SayInConsent("w", "s1", "r", "Bien")).ThenDone();
        var withdrawn = story.Given(Ines, new WithdrawRemark("w", "s1", "q0"));
        withdrawn.When(Ines, new WithdrawRemark("w", "s1", "q0")).ThenNothing();
        withdrawn.When(Idir, new WithdrawRemark("w", "s1", "q1")).ThenRefused(Refusal.RemarkUnknown);
        withdrawn.Given(Ana, To(ConsentStage.Reactions)).When(Ines, new WithdrawRemark("w", "s1", "q1")).ThenRefused(Refusal.StageNotNow);
    }

    [Fact]
    public void The_team_types_what_is_said_aloud_and_keeps_words_from_the_group()
    {
        var story = Presented.Given(Ana, To(ConsentStage.Clarification), new DictateRemark("w", "s1", "q", "Qui a la clé ?", "persons"));
        Assert.Equal(new PersonalText("q", "Qui a la clé ?"), Content(story).Find("q")!.Text);
        story.When(Ana, new DictateRemark("w", "s1", "q2", "Qui ?", "martians")).ThenRefused(Refusal.CollegeUnknown);
        story.When(Ana, new RemoveCollege("persons")).ThenRefused(Refusal.CollegeInUse);
        var shown = story.Given(Ana, new ShowContent("w", "s1", true));
        var hidden = shown.Given(Cleo, new HideRemark("w", "s1", "q", true));
        hidden.When(Cleo, new HideRemark("w", "s1", "q", true)).ThenNothing();
        hidden.When(Cleo, new HideRemark("w", "s1", "x", true)).ThenRefused(Refusal.RemarkUnknown);
        Assert.Single(Shown.Items<RemarkItem>(shown.Project, Audience.Participant));
        Assert.Empty(Shown.Items<RemarkItem>(hidden.Project, Audience.Participant));
        Assert.Single(Shown.Items<RemarkItem>(hidden.Project, Audience.Team));
    }

    [Fact]
    public void The_text_changes_only_while_its_author_improves_it_and_every_version_stays()
    {
        Presented.When(Ana, new AmendText("w", "s1", "Autre chose")).ThenRefused(Refusal.StageNotNow);
        var story = Presented.Given(Ana, To(ConsentStage.Amendment), new AmendText("w", "s1", " Le jardin ouvre le soir. "));
        story.When(Ana, new AmendText("w", "s1", "Le jardin ouvre le soir.")).ThenNothing();
        Assert.Equal((2, 1), (Content(story).Version, Content(story).Round));
        Assert.Equal(2, Shown.Items<ConsentItem>(story.Project, Audience.Participant).Single().Version);
        Assert.Equal(["Le jardin ouvre le samedi.", "Le jardin ouvre le soir."], Shown.Items<TextItem>(story.Project, Audience.Participant).Select(text => text.Text));
        story.When(Ana, new ChangeStep("w", "s1", new StepPlan(new ConsentStep("Tout autre texte", "le groupe jardin"), "Étape 1"))).ThenRefused(Refusal.StepHasContent);
        story.When(Ana, new ChangeStep("w", "s1", story.Step("s1").Plan with { Title = "Le jardin" })).ThenDone();
    }

    [Fact]
    public void Objections_open_a_public_ballot_on_the_text_as_it_stands_and_leaving_them_closes_it()
    {
        var ballot = Asked.Ballot("s1");
        Assert.Equal((BallotStatus.Open, Secrecy.Public, false), (ballot.Status, ballot.Secrecy, ballot.LiveResults));
        Assert.Equal("Le jardin ouvre le samedi.", Assert.Single(ballot.Options).Label.Text);
        Assert.Equal("persons", ballot.Electorate["ines"]);
        Asked.When(Ana, new MakeBallotSecret("s1")).ThenRefused(Refusal.RuleNotForMethod);
        var left = Asked.Given(Ana, To(ConsentStage.Amendment));
        Assert.Equal(BallotStatus.Closed, left.Ballot("s1").Status);
        left.When(Ana, new ReopenBallot("s1")).ThenRefused(Refusal.StageNotNow);
    }

    [Fact]
    public void Coming_back_with_the_same_text_goes_on_with_the_same_round_and_its_answers()
    {
        var back = Objected.Given(Ana, To(ConsentStage.Reactions), To(ConsentStage.Objections));
        Assert.Equal((1, BallotStatus.Open, 2), (Content(back).Round, back.Ballot("s1").Status, back.Ballot("s1").Papers.Count));
        Assert.Single(back.Project.Ballots.All);
    }

    [Fact]
    public void Nobody_objects_by_a_vote_alone_and_saying_why_is_the_vote()
    {
        Asked.When(Ines, Vote("s1", ConsentDecision.Objection)).ThenRefused(Refusal.ObjectionWithoutReason);
        Assert.Equal(ConsentDecision.Objection, MarkOf(Objected, "s1", "ines"));
        Objected.When(Ines, Vote("s1", ConsentDecision.Objection)).ThenNothing();
        Objected.When(Ines, new RaiseObjection("w", "s1", "again", "Encore")).ThenRefused(Refusal.TooMany);
        Asked.When(Ines, new RaiseObjection("w", "s1", "why", " ")).ThenRefused(Refusal.TextMissing);
        Presented.When(Ines, new RaiseObjection("w", "s1", "why", "Non")).ThenRefused(Refusal.StageNotNow);
        Asked.Given(Ana, new CloseBallot("s1")).When(Ines, new RaiseObjection("w", "s1", "why", "Non")).ThenRefused(Refusal.BallotClosed);
    }

    [Fact]
    public void Whoever_lifts_their_objection_can_live_with_the_text()
    {
        var lifted = Objected.Given(Ines, new LiftObjection("w", "s1", "why"));
        Assert.Equal(ConsentDecision.CanLiveWith, MarkOf(lifted, "s1", "ines"));
        Assert.Equal(LiftedBy.Author, Content(lifted).Find("why")!.Lifted);
        lifted.When(Ines, new LiftObjection("w", "s1", "why")).ThenNothing();
        Objected.When(Idir, new LiftObjection("w", "s1", "why")).ThenRefused(Refusal.RemarkUnknown);
        var aloud = Objected.Given(Cleo, new LiftObjection("w", "s1", "why"));
        Assert.Equal((ConsentDecision.CanLiveWith, LiftedBy.Team), (MarkOf(aloud, "s1", "ines"), Content(aloud).Find("why")!.Lifted!.Value));
        Objected.Given(Ana, To(ConsentStage.Amendment)).When(Ines, new LiftObjection("w", "s1", "why")).ThenRefused(Refusal.StageNotNow);
    }

    [Fact]
    public void Whoever_answers_otherwise_or_takes_their_answer_back_objects_no_more()
    {
        var agreed = Objected.Given(Ines, Vote("s1", ConsentDecision.Agree));
        Assert.Equal((ConsentDecision.Agree, LiftedBy.Author), (MarkOf(agreed, "s1", "ines"), Content(agreed).Find("why")!.Lifted!.Value));
        var withdrawn = Objected.Given(Ines, new WithdrawVote("s1"));
        Assert.False(withdrawn.Ballot("s1").HasVoted("ines"));
        Assert.NotNull(Content(withdrawn).Find("why")!.Lifted);
        agreed.When(Ines, new RaiseObjection("w", "s1", "why2", "Finalement non")).ThenDone();
    }

    [Fact]
    public void A_further_round_is_a_new_ballot_linked_to_the_one_before_that_shows_what_changed()
    {
        var ballot = SecondRound.Ballot("s1.2");
        Assert.Equal(("s1", "s1", "Le jardin ouvre le dimanche."), (ballot.PreviousId, ballot.StepId, ballot.Options[0].Label.Text));
        Assert.Equal((BallotStatus.Open, BallotStatus.Closed), (ballot.Status, SecondRound.Ballot("s1").Status));
        Assert.Equal((2, 2), (Content(SecondRound).Round, Content(SecondRound).Version));
        SecondRound.When(Ines, Vote("s1.2", ConsentDecision.Objection)).ThenRefused(Refusal.ObjectionWithoutReason);
        SecondRound.When(Ines, Vote("s1", ConsentDecision.Agree)).ThenRefused(Refusal.BallotClosed);
        SecondRound.When(Ana, new ReopenBallot("s1")).ThenRefused(Refusal.StageNotNow);
        var told = Assert.Single(Shown.Items<ConsentItem>(SecondRound.Project, Audience.Participant));
        Assert.Equal(("s1.2", 2), (told.BallotId, told.Round));
        Assert.Contains(Shown.Items<BallotItem>(SecondRound.Project, Audience.Participant), item => item is { Id: "s1.2", StepId: "s1", PreviousId: "s1" });
    }

    [Fact]
    public void A_step_that_only_some_colleges_act_in_asks_only_them_in_every_round()
    {
        var story = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(new ConsentStep("Un texte", "le groupe"), "Entre habitants") { ActingColleges = ["persons"] }), new GoToStep("w", "s1"))
            .Given(Person.Door, new TakeSeat("ines", "w", "persons", null, false), new TakeSeat("paul", "w", "professionals", null, false))
            .Given(Ana, To(ConsentStage.Objections), To(ConsentStage.Amendment), new AmendText("w", "s1", "Un autre texte"), To(ConsentStage.Objections));
        story.When(Paul, Vote("s1.2", ConsentDecision.Agree)).ThenRefused(Refusal.NotYourTurn);
        story.When(Paul, new RaiseObjection("w", "s1", "why", "Non")).ThenRefused(Refusal.NotYourTurn);
        story.When(Ines, Vote("s1.2", ConsentDecision.Agree)).ThenDone();
    }

    [Fact]
    public void The_text_passes_when_no_objection_of_its_last_round_is_kept()
    {
        Asked.When(Ana, To(ConsentStage.Concluded)).ThenRefused(Refusal.NobodyAnswered);
        Assert.False(Content(Objected.Given(Ana, To(ConsentStage.Concluded))).Adopted);
        Assert.True(Content(Objected.Given(Ines, new LiftObjection("w", "s1", "why")).Given(Ana, To(ConsentStage.Concluded))).Adopted);
        Assert.True(Content(SecondRound.Given(Ines, Vote("s1.2", ConsentDecision.Agree)).Given(Ana, To(ConsentStage.Concluded))).Adopted);
        Assert.Null(Content(SecondRound).Adopted);
    }

    [Fact]
    public void An_objection_counted_in_the_room_needs_its_reason_before_anything_is_concluded()
    {
        var counts = ImmutableSortedDictionary<string, int>.Empty.Add(ConsentDecision.Agree, 3).Add(ConsentDecision.Objection, 1);
        var counted = Asked.Given(Ana, new EnterCount("s1", "persons", VoteChannel.Hands, 4, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add("o1", counts)));
        counted.When(Ana, To(ConsentStage.Concluded)).ThenRefused(Refusal.ObjectionWithoutReason);
        var told = counted.Given(Cleo, new DictateObjection("w", "s1", "why", "Il n’y a pas d’eau.", "persons"));
        Assert.False(Content(told.Given(Ana, To(ConsentStage.Concluded))).Adopted);
        Assert.True(Content(told.Given(Cleo, new LiftObjection("w", "s1", "why")).Given(Ana, To(ConsentStage.Concluded))).Adopted);
        Asked.When(Cleo, new DictateObjection("w", "s1", "why", "Non", "martians")).ThenRefused(Refusal.CollegeUnknown);
    }

    [Fact]
    public void A_helper_objects_for_whom_they_help_as_long_as_that_person_has_not_answered()
    {
        var helped = Asked.Given(Cleo, new OpenAssistedSeat("rosa", "w", "persons", null, true, ReachedBy.Phone));
        helped.When(Cleo, new CastAssistedVote("s1", "rosa", Vote("s1", ConsentDecision.Objection).Marks)).ThenRefused(Refusal.ObjectionWithoutReason);
        var objected = helped.Given(Cleo, new DictateObjection("w", "s1", "why", "C’est loin.", null, "rosa"));
        Assert.Equal(VoteChannel.Assisted, objected.Ballot("s1").Papers["rosa"].Channel);
        Assert.Equal(("rosa", "persons"), (Content(objected).Find("why")!.SeatId, Content(objected).Find("why")!.CollegeId));
        helped.When(Cleo, new DictateObjection("w", "s1", "why", "Non", null, "ines")).ThenRefused(Refusal.SeatUnknown);
        helped.Given(Person.Seat("rosa"), Vote("s1", ConsentDecision.Agree)).When(Cleo, new DictateObjection("w", "s1", "why", "Non", null, "rosa")).ThenRefused(Refusal.OwnVoteStands);
    }

    [Fact]
    public void What_is_said_is_read_once_shown_and_never_by_whom()
    {
        Assert.Empty(Shown.Items<RemarkItem>(Objected.Project, Audience.Participant));
        Assert.Equal(1, Shown.Items<ConsentItem>(Objected.Project, Audience.Team).Single().Standing);
        Assert.Null(Shown.Items<ConsentItem>(Objected.Project, Audience.Participant).Single().Standing);
        var shown = Objected.Given(Ana, new ShowContent("w", "s1", true));
        var objection = Shown.Items<RemarkItem>(shown.Project, Audience.Participant).Single();
        Assert.Equal(("Le samedi, je travaille.", null), (objection.Text, objection.CollegeId));
        Assert.DoesNotContain("\"ines\"", Shown.Text(shown.Project, Audience.Participant), StringComparison.Ordinal);
        var hidden = Shown.Items<RemarkItem>(shown.Given(Cleo, new HideRemark("w", "s1", "why", true)).Project, Audience.Participant).Single();
        Assert.Equal((null, true), (hidden.Text, hidden.Hidden));
        var own = ProjectView.Own(Objected.Project, "ines", 1).Select(entry => entry.Render()).OfType<OwnStepItem>().Single();
        Assert.Equal([new OwnRemark("why", RemarkKind.Objection, "Le samedi, je travaille.", 1, false)], own.Remarks);
    }

    [Fact]
    public void Minutes_tell_the_rounds_the_versions_and_what_became_of_each_objection()
    {
        var story = SecondRound.Given(Paul, new RaiseObjection("w", "s1", "water", "Il n’y a pas d’eau.")).Given(Ines, Vote("s1.2", ConsentDecision.Agree))
            .Given(Paul, new LiftObjection("w", "s1", "water")).Given(Ana, To(ConsentStage.Concluded), new PublishBallot("s1.2"), new ShowContent("w", "s1", true));
        var held = Assert.IsType<ConsentHeld>(Minutes.Of(story.Project, "w")!.Steps[0].Content);
        Assert.Equal((true, 2, 2), (held.Adopted, held.Texts.Count, held.Rounds.Count));
        Assert.Equal([ObjectionEnd.TextChanged, ObjectionEnd.LiftedByAuthor], held.Rounds.SelectMany(round => round.Objections).Select(objection => objection.End));
        Assert.Null(held.Rounds[0].Ballot!.Result);
        Assert.Equal(2, held.Rounds[1].Ballot!.Result!.People);
        Assert.Empty(Minutes.Of(story.Project, "w")!.OtherBallots);
        var quiet = Assert.IsType<ConsentHeld>(Minutes.Of(story.Given(Ana, new ShowContent("w", "s1", false)).Project, "w")!.Steps[0].Content);
        Assert.False(quiet.RemarksShown);
        Assert.All(quiet.Rounds, round => Assert.Empty(round.Objections));
    }
}
