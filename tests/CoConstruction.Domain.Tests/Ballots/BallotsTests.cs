namespace CoConstruction.Domain.Tests;

/// <summary>A ballot is prepared, opened, closed and published; every paper is whole and there is one per seat.</summary>
public sealed class BallotsTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines"), Idir = Person.Seat("idir"), Paul = Person.Seat("paul");

    private static readonly OptionSource Typed = new() { Typed = ["Un banc", "Un arbre", "Une fontaine", "De l'ombre"] };
    private static readonly Story Prepared = Story.Running(new VoteStep(new DotVoting(3, false), Typed), new InstructionStep());
    private static readonly Story Open = Prepared.Given(Ana, new OpenBallot("s1"));
    private static readonly Story Closed = Open.Given(Ines, Dots("o1", "o2")).Given(Ana, new CloseBallot("s1"));

    [Fact]
    public void A_vote_step_prepares_its_ballot_and_nobody_votes_yet()
    {
        Assert.Equal((BallotStatus.Prepared, "w", 4), (Prepared.Ballot("s1").Status, Prepared.Ballot("s1").WorkshopId, Prepared.Ballot("s1").Options.Count));
        Prepared.When(Ines, Dots("o1")).ThenRefused(Refusal.BallotNotOpen);
        Prepared.When(Ana, Count("persons", 3, ("o1", "dots", 3))).ThenRefused(Refusal.BallotNotOpen);
        Prepared.When(Ana, new CloseBallot("s1")).ThenRefused(Refusal.BallotNotOpen);
        Prepared.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.BallotNotClosed);
        Prepared.When(Ana, new ReopenBallot("s1")).ThenRefused(Refusal.BallotNotClosed);
        Prepared.When(Ana, new OpenBallot("nowhere")).ThenRefused(Refusal.BallotUnknown);
        Prepared.When(Cleo, new OpenBallot("s1")).ThenRefused(Refusal.NotLeading);
    }

    [Fact]
    public void A_ballot_goes_from_open_to_closed_to_published()
    {
        var electorate = ImmutableSortedDictionary<string, string>.Empty.Add("idir", "persons").Add("ines", "persons").Add("paul", "professionals");
        Prepared.When(Ana, new OpenBallot("s1")).Then(new BallotOpened("s1", Prepared.Now), new ElectorateFrozen("s1", electorate)).When(Ana, new OpenBallot("s1")).ThenNothing();
        Open.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.BallotNotClosed);
        Open.When(Ana, new CloseBallot("s1")).Then(new BallotClosed("s1", Open.Now)).When(Ana, new CloseBallot("s1")).ThenNothing();
        Closed.When(Ines, Dots("o1")).ThenRefused(Refusal.BallotClosed);
        Closed.When(Ana, new OpenBallot("s1")).ThenRefused(Refusal.BallotAlreadyOpened);
        var published = Closed.When(Ana, new PublishBallot("s1")).Then(new BallotPublished("s1", Closed.Now));
        published.When(Ana, new PublishBallot("s1")).ThenNothing();
        published.When(Ana, new CloseBallot("s1")).ThenNothing();
    }

    [Fact]
    public void A_vote_changed_five_times_is_one_paper()
    {
        var story = Open;
        foreach (var option in (string[])["o1", "o2", "o3", "o4", "o1"]) story = story.Given(Ines, Dots(option));
        Assert.Equal(["ines"], story.Ballot("s1").Papers.Keys);
        Assert.Equal(["o1"], story.Ballot("s1").Papers["ines"].Marks.Keys);
        story.When(Ines, Dots("o1")).ThenNothing();
        Assert.Equal(1, Tally.Of(story.Ballot("s1"), story.Project.Participants).People);
    }

    [Fact]
    public void A_vote_may_be_taken_back_while_the_ballot_is_open()
    {
        var voted = Open.Given(Ines, Dots("o1"));
        voted.When(Ines, new WithdrawVote("s1")).Then(new VoteWithdrawn("s1", "ines")).When(Ines, new WithdrawVote("s1")).ThenNothing();
        Closed.When(Ines, new WithdrawVote("s1")).ThenRefused(Refusal.BallotClosed);
    }

    [Fact]
    public void Reopening_keeps_every_paper()
    {
        var reopened = Closed.When(Ana, new ReopenBallot("s1")).ThenDone();
        Assert.Equal((BallotStatus.Open, 1, 1), (reopened.Ballot("s1").Status, reopened.Ballot("s1").TimesReopened, reopened.Ballot("s1").Papers.Count));
        reopened.When(Ana, new ReopenBallot("s1")).ThenNothing();
        reopened.When(Idir, Dots("o3")).ThenDone();
        Assert.Null(Shown.Items<BallotItem>(reopened.Project, Audience.Participant).Single().Result);
        Assert.Null(Shown.Items<BallotItem>(Closed.Given(Ana, new PublishBallot("s1"), new ReopenBallot("s1")).Project, Audience.Participant).Single().Result);
    }

    [Fact]
    public void A_vote_counts_while_the_group_has_gone_on_to_another_step() =>
        Open.Given(Ana, new GoToStep("w", "s2")).When(Ines, Dots("o1")).ThenDone();

    [Fact]
    public void Dots_are_refused_beyond_the_budget_stacked_or_on_nothing()
    {
        Open.When(Ines, Dots("o1", "o2", "o3", "o4")).ThenRefused(Refusal.TooManyDots);
        Open.When(Ines, Marks(("o1", "2"))).ThenRefused(Refusal.StackingOff);
        Open.When(Ines, Dots("o9")).ThenRefused(Refusal.OptionUnknown);
        Open.When(Ines, Marks(("o1", "+1"))).ThenRefused(Refusal.MarkUnknown);
        Open.When(Ines, Marks(("o1", "0"))).ThenRefused(Refusal.MarkUnknown);
        Open.When(Person.Seat("nobody"), Dots("o1")).ThenRefused(Refusal.SeatUnknown);
        var stacking = Story.Running(new VoteStep(new DotVoting(3, true), Typed)).Given(Ana, new OpenBallot("s1"));
        stacking.When(Ines, Marks(("o1", "3"))).ThenDone();
        stacking.When(Ines, Marks(("o1", "2"), ("o2", "2"))).ThenRefused(Refusal.TooManyDots);
        stacking.When(Ana, Count("persons", 2, ("o1", "dots", 6))).ThenDone();
        stacking.When(Ana, Count("persons", 2, ("o1", "dots", 7))).ThenRefused(Refusal.CountsDoNotAddUp);
    }

    [Fact]
    public void Four_positions_take_known_marks_on_known_options_and_no_opinion_is_an_answer()
    {
        var story = Story.Running(new VoteStep(new FourPositions(), Typed)).Given(Ana, new OpenBallot("s1"));
        story.When(Ines, Marks()).ThenRefused(Refusal.MarksIncomplete);
        story.When(Ines, Marks(("o1", "maybe"))).ThenRefused(Refusal.MarkUnknown);
        story.When(Ines, Marks(("o9", "for"))).ThenRefused(Refusal.OptionUnknown);
        var voted = story.Given(Ines, Marks(("o1", "noOpinion"), ("o2", "for")));
        Assert.Equal(1, Tally.Of(voted.Ballot("s1"), voted.Project.Participants).Options[0].Counts["noOpinion"]);
        story.When(Ana, Count("persons", 2, ("o1", "for", 2), ("o1", "against", 1))).ThenRefused(Refusal.CountsDoNotAddUp);
        story.When(Ana, Count("persons", 2, ("o1", "maybe", 2))).ThenRefused(Refusal.MarkUnknown);
        story.When(Ana, Count("persons", 3, ("o1", "for", 2), ("o1", "against", 1))).ThenDone();
    }

    [Fact]
    public void Only_the_colleges_of_the_step_vote()
    {
        var story = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(new VoteStep(new DotVoting(3, false), Typed), "Voter") { ActingColleges = ["persons"] }))
            .Given(Person.Door, new TakeSeat("ines", "w", "persons", null, false), new TakeSeat("paul", "w", "professionals", null, false))
            .Given(Ana, new GoToStep("w", "s1"), new OpenBallot("s1"));
        story.When(Ines, Dots("o1")).ThenDone();
        story.When(Paul, Dots("o1")).ThenRefused(Refusal.NotYourTurn);
    }

    [Fact]
    public void Paper_is_absolute_and_one_entry_replaces_the_other()
    {
        var story = Open.Given(Ana, Count("persons", 9, ("o1", "dots", 9)), Count("persons", 4, ("o1", "dots", 4)));
        Assert.Equal(4, Tally.Of(story.Ballot("s1"), story.Project.Participants).People);
        Assert.Empty(story.Given(Ana, Count("persons", 0)).Ballot("s1").Counted);
        Open.When(Ana, Count("persons", 0)).ThenNothing();
    }

    [Fact]
    public void Counts_made_in_the_room_are_refused_when_they_cannot_be()
    {
        Open.When(Ana, Count("martians", 3)).ThenRefused(Refusal.CollegeUnknown);
        Open.When(Ana, Count("persons", 3) with { Channel = VoteChannel.Phone }).ThenRefused(Refusal.MarkUnknown);
        Open.When(Ana, Count("persons", -1)).ThenRefused(Refusal.NumberOutOfRange);
        Open.When(Ana, Count("persons", 3, ("o1", "dots", -1))).ThenRefused(Refusal.NumberOutOfRange);
        Open.When(Ana, Count("persons", 3, ("o9", "dots", 1))).ThenRefused(Refusal.OptionUnknown);
        Open.When(Ana, Count("persons", 3, ("o1", "votes", 1))).ThenRefused(Refusal.MarkUnknown);
        Open.When(Ana, Count("persons", 3, ("o1", "dots", 4))).ThenRefused(Refusal.CountsDoNotAddUp);
        Closed.When(Ana, Count("persons", 3, ("o1", "dots", 3))).ThenDone();
        Closed.Given(Ana, new PublishBallot("s1")).When(Ana, Count("persons", 3)).ThenRefused(Refusal.BallotClosed);
    }

    [Fact]
    public void A_second_person_reads_a_count_again()
    {
        var check = new CheckCount("s1", "persons", VoteChannel.Paper);
        Open.When(Cleo, check).ThenRefused(Refusal.CountUnknown);
        var entered = Open.Given(Ana, Count("persons", 3, ("o1", "dots", 3)));
        entered.When(Ana, check).ThenRefused(Refusal.SecondPersonNeeded);
        var read = entered.When(Cleo, check).Then(new CountChecked("s1", "persons", VoteChannel.Paper, "cleo"));
        read.When(Cleo, check).ThenNothing();
        read.When(Ana, Count("persons", 3, ("o1", "dots", 3))).ThenNothing();
        Assert.Equal("cleo", read.Ballot("s1").Counted.Single().CheckedBy);
        Assert.Null(read.Given(Ana, Count("persons", 3, ("o1", "dots", 2))).Ballot("s1").Counted.Single().CheckedBy);
    }

    [Fact]
    public void More_votes_than_people_warns_the_team_and_blocks_nothing()
    {
        var story = Open.Given(Ana, Count("persons", 4, ("o1", "dots", 4)));
        Assert.True(Shown.Items<BallotItem>(story.Project, Audience.Team).Single().MoreVotesThanPeople);
        Assert.Null(Shown.Items<BallotItem>(story.Project, Audience.Participant).Single().MoreVotesThanPeople);
        story.Given(Cleo, new CheckCount("s1", "persons", VoteChannel.Paper)).Given(Ana, new CloseBallot("s1")).When(Ana, new PublishBallot("s1")).ThenDone();
        Assert.False(Shown.Items<BallotItem>(story.Given(Ana, new CountPresent("w", "persons", 4)).Project, Audience.Team).Single().MoreVotesThanPeople);
    }

    [Fact]
    public void Closing_a_workshop_closes_its_open_ballots_and_nothing_moves_them_after()
    {
        var closed = Open.When(Ana, new CloseWorkshop("w", true)).Then(new WorkshopClosed("w", true, Open.Now), new BallotClosed("s1", Open.Now));
        closed.When(Ines, Dots("o1")).ThenRefused(Refusal.WorkshopClosed);
        Closed.Given(Ana, new PublishBallot("s1"), new CloseWorkshop("w", true)).When(Ana, new PublishBallot("s1")).ThenNothing();
    }

    [Fact]
    public void A_result_that_waited_may_be_shown_after_the_workshop_by_whoever_of_the_team_is_there()
    {
        var closed = Closed.Given(Ana, new CloseWorkshop("w", true));
        Closed.When(Cleo, new PublishBallot("s1")).ThenRefused(Refusal.NotLeading);
        closed.When(Cleo, new PublishBallot("s1")).ThenDone();
        closed.When(Ana, new PublishBallot("s1")).Then(new BallotPublished("s1", closed.Now));
        closed.When(Ana, new ReopenBallot("s1")).ThenRefused(Refusal.WorkshopClosed);
    }

    [Fact]
    public void A_prepared_ballot_follows_its_step_and_an_open_one_keeps_its_method()
    {
        var five = new StepPlan(new VoteStep(new DotVoting(5, false), Typed), "Choisir");
        var changed = Prepared.Given(Ana, new ChangeStep("w", "s1", five));
        Assert.Equal((new DotVoting(5, false), "Choisir"), ((DotVoting)changed.Ballot("s1").Method, changed.Ballot("s1").Title));
        Open.When(Ana, new ChangeStep("w", "s1", five)).ThenRefused(Refusal.BallotAlreadyOpened);
        Open.When(Ana, new ChangeStep("w", "s1", new StepPlan(new VoteStep(new DotVoting(3, false), Typed), "Choisir"))).ThenDone();
        Open.Given(Ana, new GoToStep("w", "s2")).When(Ana, new RemoveStep("w", "s1")).ThenRefused(Refusal.StepHasContent);
    }

    [Fact]
    public void A_point_is_written_as_one_writes_a_number() =>
        Open.When(Ines, Marks(("o1", "0001"))).ThenRefused(Refusal.MarkUnknown);

    [Fact]
    public void A_result_brought_from_elsewhere_takes_no_vote()
    {
        var method = new RecordedMethod("majorityJudgment", ["good"]);
        Assert.Equal(Refusal.BallotClosed, method.Check(ImmutableDictionary<string, string>.Empty, []));
        Assert.Equal(Refusal.BallotClosed, method.CheckCount(1, ImmutableDictionary<string, ImmutableSortedDictionary<string, int>>.Empty, []));
        var college = new CollegeCount("persons");
        method.Count(ImmutableSortedDictionary<string, string>.Empty.Add("o1", "good"), [], college);
        Assert.Empty(college.Of("o1"));
    }

    private static CastVote Dots(params string[] options) => Marks([.. options.Select(option => (option, "1"))]);

    private static CastVote Marks(params (string Option, string Mark)[] marks) => new("s1", marks.ToImmutableSortedDictionary(mark => mark.Option, mark => mark.Mark));

    private static EnterCount Count(string college, int people, params (string Option, string Kind, int Number)[] counts) =>
        new("s1", college, VoteChannel.Paper, people, counts.GroupBy(count => count.Option)
            .ToImmutableSortedDictionary(option => option.Key, option => option.ToImmutableSortedDictionary(count => count.Kind, count => count.Number)));
}
