namespace CoConstruction.Domain.Tests;

/// <summary>A workshop is prepared, run and closed by people, never by a clock.</summary>
public sealed class WorkshopsTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines");

    [Fact]
    public void A_workshop_planned_from_nothing_has_its_wrap_up()
    {
        var story = Story.Founded.Given(Ana, new PlanWorkshop("w", Story.Card));
        Assert.All(story.Workshop.Steps, step => Assert.True(step.Plan.WrapUp));
        Assert.Equal(2, story.Workshop.Steps.Count);
        Assert.Equal((WorkshopStatus.Planned, "ana", "K7M2PX"), (story.Workshop.Status, story.Workshop.Lead, story.Workshop.Code));
    }

    [Fact]
    public void The_key_of_the_projector_comes_from_chance() =>
        Assert.NotEqual(
            (Story.Founded with { Chance = 1 }).Given(Ana, new PlanWorkshop("w", Story.Card)).Workshop.ScreenKey,
            (Story.Founded with { Chance = 2 }).Given(Ana, new PlanWorkshop("w", Story.Card)).Workshop.ScreenKey);

    [Fact]
    public void Planning_refuses_what_cannot_be()
    {
        var story = Story.Planned();
        story.When(Ana, new PlanWorkshop("w", Story.Card)).ThenRefused(Refusal.IdTaken);
        story.When(Ana, new PlanWorkshop("un atelier", Story.Card)).ThenRefused(Refusal.IdTaken);
        story.When(Ana, new PlanWorkshop("x", Story.Card with { Title = " " })).ThenRefused(Refusal.TextMissing);
        story.When(Ana, new PlanWorkshop("x", Story.Card with { Place = new string('a', 201) })).ThenRefused(Refusal.TextTooLong);
        story.When(Ana, new PlanWorkshop("x", Story.Card with { ExpectedPeople = -1 })).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new PlanWorkshop("x", Story.Card, "karaoke")).ThenRefused(Refusal.UnknownThing);
        story.When(Ana, new GoToStep("x", "s1")).ThenRefused(Refusal.WorkshopUnknown);
    }

    [Fact]
    public void Two_workshops_never_share_the_id_of_a_step()
    {
        var longId = new string('a', 60);
        Story.Founded.Given(Ana, new PlanWorkshop(longId, Story.Card))
            .When(Ana, new PlanWorkshop(longId + "b", Story.Card)).ThenRefused(Refusal.IdTaken);
        Story.Planned().Given(Ana, new AddStep("w", "x-1", new StepPlan(new InstructionStep(), "Lire")))
            .When(Ana, new PlanWorkshop("x", Story.Card)).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void A_step_never_takes_the_id_of_a_ballot()
    {
        var story = Story.Running(new InstructionStep(), new VoteStep(new DotVoting(3, false), OptionSource.Before)).Given(Ana, new GoToStep("w", "s2"), new GoToStep("w", "s1"), new RemoveStep("w", "s2"));
        story.When(Ana, new AddStep("w", "s2", new StepPlan(new VoteStep(new DotVoting(3, false), OptionSource.Before), "Voter"))).ThenRefused(Refusal.IdTaken);
        story.When(Ana, new OpenBallot("s2")).ThenRefused(Refusal.StepUnknown);
        Assert.Empty(Shown.Items<BallotItem>(story.Project, Audience.Team));
    }

    [Fact]
    public void The_card_of_a_workshop_may_be_corrected_even_after_it_closed()
    {
        var closed = Story.Running(new InstructionStep()).Given(Ana, new CloseWorkshop("w", true));
        closed.When(Ana, new DescribeWorkshop("w", Story.Card)).ThenNothing();
        var card = Story.Card with { Title = "Atelier de janvier" };
        closed.When(Ana, new DescribeWorkshop("w", card)).Then(new WorkshopDescribed("w", card)).ThenAgainChangesNothing(Ana, new DescribeWorkshop("w", card));
        closed.When(Ana, new DescribeWorkshop("w", card with { Title = "" })).ThenRefused(Refusal.TextMissing);
    }

    [Fact]
    public void Steps_are_added_before_the_wrap_up_even_when_asked_behind_it()
    {
        var story = Story.Planned(new CollectStep());
        var plan = new StepPlan(new InstructionStep(), "Lire", WrapUp: true);
        story.When(Ana, new AddStep("w", "new", plan)).Then(new StepAdded("w", "new", plan with { WrapUp = false }, 1));
        story.When(Ana, new AddStep("w", "new", plan, After: "w-2")).Then(new StepAdded("w", "new", plan with { WrapUp = false }, 1));
        story.Given(Ana, new AddStep("w", "last", plan)).When(Ana, new AddStep("w", "new", plan, After: "s1")).Then(new StepAdded("w", "new", plan with { WrapUp = false }, 1));
    }

    [Fact]
    public void Adding_or_changing_a_step_refuses_what_cannot_be()
    {
        var story = Story.Planned(new CollectStep());
        story.When(Ana, new AddStep("w", "s1", new StepPlan(new InstructionStep(), "Lire"))).ThenRefused(Refusal.IdTaken);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new InstructionStep(), "Lire"), "nowhere")).ThenRefused(Refusal.StepUnknown);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new InstructionStep(), ""))).ThenRefused(Refusal.TextMissing);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new InstructionStep(), "Lire", Minutes: 1441))).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new CollectStep(0), "Dire"))).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new VoteStep(new DotVoting(21, false), OptionSource.Before), "Voter"))).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new PositionStep(""), "Débattre"))).ThenRefused(Refusal.TextMissing);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new VoteStep(new FourPositions(), new OptionSource { Typed = [""] }), "Voter"))).ThenRefused(Refusal.TextMissing);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new VoteStep(new FourPositions(), new OptionSource { Typed = [.. Enumerable.Repeat("Oui", 61)] }), "Voter"))).ThenRefused(Refusal.TooMany);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new InstructionStep(), "Lire") { ActingColleges = [.. Enumerable.Repeat("persons", 21)] })).ThenRefused(Refusal.TooMany);
        story.When(Ana, new ChangeStep("w", "nowhere", new StepPlan(new InstructionStep(), "Lire"))).ThenRefused(Refusal.StepUnknown);
        story.When(Ana, new ChangeStep("w", "s1", new StepPlan(new InstructionStep(), ""))).ThenRefused(Refusal.TextMissing);
    }

    [Fact]
    public void A_running_order_has_at_most_forty_steps()
    {
        var story = Story.Planned([.. Enumerable.Repeat<StepKind>(new InstructionStep(), 38)]);
        story.When(Ana, new AddStep("w", "x", new StepPlan(new InstructionStep(), "Lire"))).ThenRefused(Refusal.TooMany);
    }

    [Fact]
    public void Reordering_leaves_the_wrap_up_at_the_end()
    {
        var story = Story.Planned(new CollectStep(), new GroupingStep());
        story.When(Ana, new MoveStep("w", "s1", 99)).Then(new StepMoved("w", "s1", 1)).ThenAgainChangesNothing(Ana, new MoveStep("w", "s1", 99));
        story.When(Ana, new MoveStep("w", "w-1", 0)).ThenNothing();
        story.When(Ana, new MoveStep("w", "w-2", 0)).Then(new StepMoved("w", "w-2", 2));
        story.When(Ana, new MoveStep("w", "nowhere", 0)).ThenRefused(Refusal.StepUnknown);
    }

    [Fact]
    public void A_step_may_be_taken_out_only_while_nobody_has_left_anything()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep());
        story.When(Ana, new RemoveStep("w", "s1")).ThenRefused(Refusal.StepHasContent);
        story.When(Ana, new RemoveStep("w", "s2")).Then(new StepRemoved("w", "s2")).When(Ana, new RemoveStep("w", "s2")).ThenNothing();
        story.When(Ana, new RemoveStep("w", "w-1")).ThenRefused(Refusal.WrapUpStays);
        story.Given(Ines, new AddIdea("w", "s1", "i", "Un banc")).Given(Ana, new GoToStep("w", "s2"))
            .When(Ana, new RemoveStep("w", "s1")).ThenRefused(Refusal.StepHasContent);
    }

    [Fact]
    public void Going_back_opens_the_step_again_with_everything_still_there()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep()).Given(Ines, new AddIdea("w", "s1", "i", "Un banc"));
        var back = story.Given(Ana, new GoToStep("w", "s2"), new GoToStep("w", "s1"));
        Assert.Equal(["Un banc"], ((CollectContent)back.Step("s1").Content).Ideas.Select(idea => idea.Text.Text));
        Assert.Equal((StepStatus.Open, StepStatus.Left, "s1"), (back.Step("s1").Status, back.Step("s2").Status, back.Workshop.CurrentStepId));
        back.When(Ana, new GoToStep("w", "s1")).ThenNothing();
        back.When(Ana, new GoToStep("w", "nowhere")).ThenRefused(Refusal.StepUnknown);
        back.When(Ines, new AddIdea("w", "s1", "j", "Un arbre")).ThenDone();
    }

    [Fact]
    public void A_step_skipped_and_taken_back_has_lost_nothing_and_keeps_its_kind()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep()).Given(Ines, new AddIdea("w", "s1", "i", "Un banc")).Given(Ana, new GoToStep("w", "s2"));
        var back = story.Given(Cleo, new SkipStep("w", "s1", true), new SkipStep("w", "s1", false));
        Assert.Equal(StepStatus.Left, back.Step("s1").Status);
        back.When(Ana, new ChangeStep("w", "s1", new StepPlan(new MoodStep(), "Météo"))).ThenRefused(Refusal.StepHasContent);
        Assert.False(back.Step("s1").Content.IsEmpty);
    }

    [Fact]
    public void Skipping_is_for_steps_that_are_not_under_way()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep());
        story.When(Ana, new SkipStep("w", "s1", true)).ThenRefused(Refusal.StepHasContent);
        story.When(Ana, new SkipStep("w", "s2", false)).ThenNothing();
        story.When(Ana, new SkipStep("w", "nowhere", true)).ThenRefused(Refusal.StepUnknown);
        var skipped = story.When(Ana, new SkipStep("w", "s2", true)).Then(new StepSkipped("w", "s2", true));
        skipped.When(Ana, new SkipStep("w", "s2", true)).ThenNothing();
        var seen = ProjectView.Of(skipped.Project, Audience.Participant).Select(entry => entry.Render()).OfType<WorkshopItem>().Single();
        Assert.Null(seen.Steps[1].Title);
        Assert.Equal(StepStatus.Waiting, skipped.Given(Ana, new SkipStep("w", "s2", false)).Step("s2").Status);
        Assert.Equal(StepStatus.Open, skipped.Given(Ana, new GoToStep("w", "s2")).Step("s2").Status);
    }

    [Fact]
    public void What_a_step_asks_may_change_before_it_opens_and_its_words_always()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep()).Given(Ines, new AddIdea("w", "s1", "i", "Un banc"));
        var mood = new StepPlan(new MoodStep(), "Météo");
        story.When(Ana, new ChangeStep("w", "s2", mood)).Then(new StepChanged("w", "s2", mood)).ThenAgainChangesNothing(Ana, new ChangeStep("w", "s2", mood));
        story.When(Ana, new ChangeStep("w", "s1", mood)).ThenRefused(Refusal.StepHasContent);
        var reworded = story.Given(Ana, new ChangeStep("w", "s1", new StepPlan(new CollectStep(5), "Vos envies")));
        Assert.Single(((CollectContent)reworded.Step("s1").Content).Ideas);
    }

    [Fact]
    public void A_timer_that_has_run_out_closes_nothing()
    {
        var story = Story.Running(new CollectStep()).Given(Ana, new SetTimer("w", "s1", 60)).After(TimeSpan.FromHours(2));
        story.When(Ines, new AddIdea("w", "s1", "i", "Un banc")).ThenDone();
        story.When(Ana, new SetTimer("w", "s1", null)).ThenDone().When(Ana, new SetTimer("w", "s1", null)).ThenNothing();
        story.When(Ana, new SetTimer("w", "s1", 0)).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new SetTimer("w", "s1", 86_401)).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new SetTimer("w", "nowhere", 60)).ThenRefused(Refusal.StepUnknown);
    }

    [Fact]
    public void A_planned_duration_starts_the_timer_once()
    {
        var story = Story.Founded.Given(Ana, new PlanWorkshop("w", Story.Card, "assess"), new GoToStep("w", "w-3"));
        Assert.Equal(20 * 60, story.Step("w-3").Timer!.Seconds);
        var back = story.Given(Ana, new GoToStep("w", "w-4"), new GoToStep("w", "w-3"));
        Assert.Equal(story.Step("w-3").Timer, back.Step("w-3").Timer);
    }

    [Fact]
    public void Only_the_one_who_leads_goes_on_shows_times_and_closes()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep());
        Assert.All<Command>(
            [new GoToStep("w", "s2"), new SetTimer("w", "s1", 60), new ShowContent("w", "s1", true), new CloseWorkshop("w", true)],
            command => story.When(Cleo, command).ThenRefused(Refusal.NotLeading));
    }

    [Fact]
    public void A_co_facilitator_takes_over_when_she_says_so_and_not_before()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep()).After(TimeSpan.FromHours(1));
        Assert.Equal("ana", story.Workshop.Lead);
        var taken = story.When(Cleo, new TakeOver("w")).ThenDone();
        taken.When(Cleo, new TakeOver("w")).ThenNothing();
        taken.When(Cleo, new GoToStep("w", "s2")).ThenDone();
        taken.When(Ana, new GoToStep("w", "s2")).ThenRefused(Refusal.NotLeading);
        taken.When(Ana, new TakeOver("w")).ThenDone();
    }

    [Fact]
    public void What_people_leave_is_hidden_until_it_is_shown()
    {
        var story = Story.Running(new CollectStep(), new InstructionStep()).Given(Ines, new AddIdea("w", "s1", "i", "Un banc"));
        Assert.Empty(Shown.Items<IdeaItem>(story.Project, Audience.Participant));
        var shown = story.Given(Ana, new ShowContent("w", "s1", true));
        Assert.Equal("Un banc", Assert.Single(Shown.Items<IdeaItem>(shown.Project, Audience.Participant)).Text);
        Assert.Empty(Shown.Items<IdeaItem>(shown.Given(Ana, new ShowContent("w", "s1", false)).Project, Audience.Participant));
        shown.When(Ana, new ShowContent("w", "s1", true)).ThenNothing();
        shown.When(Ana, new ShowContent("w", "s2", true)).ThenRefused(Refusal.StepNotOpen);
        shown.When(Ana, new ShowContent("w", "nowhere", true)).ThenRefused(Refusal.StepUnknown);
    }

    [Fact]
    public void A_step_that_is_shown_at_once_is_shown_when_it_opens() =>
        Assert.True(Story.Planned().Given(Ana,
            new AddStep("w", "s1", new StepPlan(new CollectStep(), "Dire", Visibility: Visibility.ShownAtOnce)), new GoToStep("w", "s1")).Step("s1").Shown);

    [Fact]
    public void People_without_a_phone_are_counted_by_college()
    {
        var story = Story.Running(new InstructionStep());
        var counted = story.When(Cleo, new CountPresent("w", "persons", 17)).Then(new PresentCounted("w", "persons", 17));
        Assert.Equal(20, counted.Workshop.Present);
        counted.When(Cleo, new CountPresent("w", "persons", 17)).ThenNothing();
        Assert.Equal(3, counted.Given(Ana, new CountPresent("w", "persons", 0)).Workshop.Present);
        story.When(Ana, new CountPresent("w", "martians", 1)).ThenRefused(Refusal.CollegeUnknown);
        story.When(Ana, new CountPresent("w", "persons", -1)).ThenRefused(Refusal.NumberOutOfRange);
    }

    [Fact]
    public void Each_says_when_they_have_finished_and_only_the_team_knows_how_many()
    {
        var story = Story.Running(new InstructionStep(), new InstructionStep());
        var done = story.When(Ines, new SayDone("w", "s1", true)).Then(new DoneSaid("w", "s1", "ines", true));
        done.When(Ines, new SayDone("w", "s1", true)).ThenNothing();
        Assert.Equal(1, Shown.Items<StepItem>(done.Project, Audience.Team).Single(step => step.Id == "s1").Done);
        Assert.Null(Shown.Items<StepItem>(done.Project, Audience.Participant).Single().Done);
        story.When(Ines, new SayDone("w", "s2", true)).ThenRefused(Refusal.StepNotOpen);
        story.When(Ines, new SayDone("w", "nowhere", true)).ThenRefused(Refusal.StepUnknown);
        story.When(Person.Seat("nobody"), new SayDone("w", "s1", true)).ThenRefused(Refusal.SeatUnknown);
    }

    [Fact]
    public void A_workshop_closes_with_its_decisions_or_by_saying_that_there_are_none()
    {
        var story = Story.Running(new DecisionStep());
        story.When(Ana, new CloseWorkshop("w", false)).ThenRefused(Refusal.DecisionsMissing);
        var none = story.When(Ana, new CloseWorkshop("w", true)).Then(new WorkshopClosed("w", true, story.Now));
        none.When(Ana, new CloseWorkshop("w", true)).ThenNothing();
        var decided = story.Given(Ana, new RecordDecision("d", "w", "Poser un banc", "La commune", null, null));
        Assert.False(decided.Given(Ana, new CloseWorkshop("w", true)).Workshop.NoDecision);
        decided.When(Ana, new CloseWorkshop("w", false)).ThenDone();
        Story.Planned().When(Ana, new CloseWorkshop("w", true)).ThenRefused(Refusal.WorkshopNotRunning);
    }

    [Fact]
    public void Nothing_is_added_to_a_closed_workshop()
    {
        var closed = Story.Running(new CollectStep(), new InstructionStep()).Given(Ana, new CloseWorkshop("w", true));
        closed.When(Ines, new AddIdea("w", "s1", "i", "Un banc")).ThenRefused(Refusal.WorkshopClosed);
        closed.When(Ana, new GoToStep("w", "s2")).ThenRefused(Refusal.WorkshopClosed);
        closed.When(Cleo, new TakeOver("w")).ThenRefused(Refusal.WorkshopClosed);
        closed.When(Person.Door, new TakeSeat("late", "w", "persons", null, false)).ThenRefused(Refusal.WorkshopClosed);
    }

    [Fact]
    public void A_command_for_another_kind_of_step_is_refused()
    {
        var story = Story.Running(new CollectStep(), new MoodStep(), new PositionStep("Oui"), new GroupingStep(), new InstructionStep());
        story.When(Ines, new TellMood("w", "s1", Mood.Sun, null)).ThenRefused(Refusal.NotThisKindOfStep);
        story.Given(Ana, new GoToStep("w", "s2")).When(Ines, new TakePosition("w", "s2", Stance.Agree)).ThenRefused(Refusal.NotThisKindOfStep);
        story.Given(Ana, new GoToStep("w", "s3")).When(Ines, new TellMood("w", "s3", Mood.Sun, null)).ThenRefused(Refusal.NotThisKindOfStep);
        story.Given(Ana, new GoToStep("w", "s4")).When(Ana, new HideIdea("w", "s4", "i", true)).ThenRefused(Refusal.NotThisKindOfStep);
        story.Given(Ana, new GoToStep("w", "s5")).When(Ines, new AddIdea("w", "s5", "i", "Un banc")).ThenRefused(Refusal.NotThisKindOfStep);
        story.When(Ines, new AddIdea("w", "nowhere", "i", "Un banc")).ThenRefused(Refusal.StepUnknown);
    }

    [Fact]
    public void A_plan_names_colleges_and_steps_that_can_be()
    {
        var story = Story.Planned(new CollectStep());
        var plan = new StepPlan(new CollectStep(), "Idées");
        story.When(Ana, new ChangeStep("w", "s1", plan with { ActingColleges = ["persons"] })).ThenDone();
        story.When(Ana, new ChangeStep("w", "s1", plan with { ActingColleges = ["nobody"] })).ThenRefused(Refusal.CollegeUnknown);
        story.When(Ana, new AddStep("w", "s2", plan with { ActingColleges = [.. Enumerable.Repeat("persons", 6)] })).ThenRefused(Refusal.TooMany);
        story.When(Ana, new AddStep("w", "s2", plan with { Kind = new GroupingStep("un autre") })).ThenRefused(Refusal.StepUnknown);
        story.When(Ana, new AddStep("w", "s2", plan with { Kind = new VoteStep(new DotVoting(3, false), new OptionSource("un autre")) })).ThenRefused(Refusal.StepUnknown);
    }

    [Fact]
    public void Every_template_ends_with_the_wrap_up_and_every_stage_has_one()
    {
        Assert.All(Templates.All, template =>
        {
            Assert.Equal([typeof(MoodStep), typeof(CollectStep)], template.Steps.TakeLast(2).Select(step => step.Kind.GetType()));
            Assert.Equal([.. Enumerable.Repeat(false, template.Steps.Count - 2), true, true], template.Steps.Select(step => step.WrapUp));
            Assert.All(template.Steps, step => Assert.Null(step.Check(Story.Founded.Project)));
            Assert.Equal(template.Steps.Sum(step => step.Minutes), template.Minutes);
            Story.Founded.When(Ana, new PlanWorkshop("w", Story.Card, template.Id)).ThenDone();
        });
        Assert.Equal(Enum.GetValues<Stage>().ToHashSet(), Templates.All.Where(template => template.Id != "blank").Select(template => template.Stage).ToHashSet());
    }
}
