namespace CoConstruction.Domain.Tests;

/// <summary>Who comes in, how they come back, and who is let into the team.</summary>
public sealed class ParticipantsTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Door = Person.Door;

    [Fact]
    public void Somebody_sits_down_with_a_first_name_or_none_and_enters_the_workshop()
    {
        var story = Story.Planned();
        var seated = story.When(Door, new TakeSeat("ines", "w", "persons", " Inès ", true)).ThenDone();
        var seat = seated.Project.Participants.Seats["ines"];
        Assert.Equal(("persons", "Inès", 1, false), (seat.CollegeId, seat.Name!.Name, seat.Generation, seat.Cancelled));
        Assert.True(seated.Workshop.Entered["ines"]);
        Assert.Null(story.Given(Door, new TakeSeat("idir", "w", "persons", " ", false)).Project.Participants.Seats["idir"].Name);
        seated.ThenAgainChangesNothing(Door, new TakeSeat("ines", "w", "persons", "Inès", true));
    }

    [Fact]
    public void A_seat_is_refused_without_workshop_college_or_a_short_name()
    {
        var story = Story.Planned();
        story.When(Door, new TakeSeat("ines", "x", "persons", null, false)).ThenRefused(Refusal.WorkshopUnknown);
        story.When(Door, new TakeSeat("ines", "w", "martians", null, false)).ThenRefused(Refusal.CollegeUnknown);
        story.When(Door, new TakeSeat("in ès", "w", "persons", null, false)).ThenRefused(Refusal.IdTaken);
        story.When(Door, new TakeSeat("ines", "w", "persons", new string('a', 61), false)).ThenRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void A_seat_of_the_project_enters_its_other_workshops()
    {
        var story = Story.Running(new InstructionStep()).Given(Ana, new PlanWorkshop("x", Story.Card));
        story.When(Door, new EnterWorkshop("ines", "x", true)).Then(new SeatEntered("x", "ines", true)).When(Door, new EnterWorkshop("ines", "x", true)).ThenNothing();
        story.When(Door, new EnterWorkshop("ines", "w", true)).Then(new SeatEntered("w", "ines", true));
        story.When(Door, new EnterWorkshop("ines", "nowhere", true)).ThenRefused(Refusal.WorkshopUnknown);
        story.When(Door, new EnterWorkshop("nobody", "x", true)).ThenRefused(Refusal.SeatUnknown);
        story.Given(Ana, new CloseWorkshop("w", true)).When(Door, new EnterWorkshop("ines", "w", true)).ThenRefused(Refusal.WorkshopClosed);
    }

    [Fact]
    public void Somebody_comes_back_on_another_phone_and_the_first_only_reads()
    {
        var story = Story.Running(new InstructionStep()).Given(Ana, new PlanWorkshop("x", Story.Card));
        var recall = story.Project.Participants.Seats["ines"].Recall;
        var back = story.When(Door, new ReturnToSeat(recall, "w")).Then(new SeatReturned("ines", 2));
        Assert.False(Assert.IsType<OwnSeatItem>(Assert.Single(ProjectView.Own(back.Project, "ines", 1)).Render()).Writable);
        Assert.True(ProjectView.Own(back.Project, "ines", 2).Select(entry => entry.Render()).OfType<OwnSeatItem>().Single().Writable);
        story.When(Door, new ReturnToSeat(recall, "x")).Then(new SeatReturned("ines", 2), new SeatEntered("x", "ines", false));
        story.When(Door, new ReturnToSeat(recall, "nowhere")).ThenRefused(Refusal.WorkshopUnknown);
        story.When(Door, new ReturnToSeat(new RecallCode("fish", "fish", 1), "w")).ThenRefused(Refusal.RecallCodeUnknown);
        story.Given(Ana, new CancelSeat("ines")).When(Door, new ReturnToSeat(recall, "w")).ThenRefused(Refusal.RecallCodeUnknown);
    }

    [Fact]
    public void A_cancelled_seat_leaves_the_room_and_what_it_said_stays()
    {
        var story = Story.Running(new CollectStep()).Given(Person.Seat("ines"), new AddIdea("w", "s1", "i", "Un banc"));
        var cancelled = story.When(Cleo, new CancelSeat("ines")).Then(new SeatCancelled("ines"), new SeatLeft("w", "ines"));
        Assert.Single(((CollectContent)cancelled.Step("s1").Content).Ideas);
        cancelled.When(Cleo, new CancelSeat("ines")).ThenNothing();
        cancelled.When(Person.Seat("ines"), new AddIdea("w", "s1", "j", "Un arbre")).ThenRefused(Refusal.SeatUnknown);
        cancelled.When(Door, new EnterWorkshop("ines", "w", false)).ThenRefused(Refusal.SeatUnknown);
        cancelled.When(Cleo, new CancelSeat("nobody")).ThenRefused(Refusal.SeatUnknown);
        Assert.Equal(["ines"], ProjectView.Own(cancelled.Project, "ines", 1).Select(entry => ((OwnSeatItem)entry.Render()).Id));
    }

    [Fact]
    public void A_person_may_ask_to_be_erased_and_nobody_else_but_a_facilitator_for_them()
    {
        var story = Story.Running(new MoodStep()).Given(Person.Seat("ines"), new TellMood("w", "s1", Mood.Sun, null));
        story.When(Person.Seat("ali"), new EraseSeat("ines")).ThenRefused(Refusal.SeatUnknown);
        var erased = story.When(Person.Seat("ines"), new EraseSeat("ines")).Then(new SeatErased("ines"), new SeatLeft("w", "ines"));
        Assert.Null(erased.Project.Participants.Seats["ines"].Name);
        Assert.Equal(1, erased.Step("s1").Content.Answered);
        erased.When(Ana, new EraseSeat("ines")).ThenNothing();
        erased.When(Ana, new EraseSeat("nobody")).ThenRefused(Refusal.SeatUnknown);
        story.When(Ana, new EraseSeat("ines")).Then(new SeatErased("ines"), new SeatLeft("w", "ines"));
    }

    [Fact]
    public void A_seat_in_the_wrong_college_is_moved_and_counts_in_the_right_one()
    {
        var story = Story.Running(new InstructionStep());
        var moved = story.When(Cleo, new MoveSeat("ines", "elected")).Then(new SeatMoved("ines", "elected"));
        Assert.Equal(1, moved.Workshop.PresentByCollege(moved.Project.Participants)["elected"]);
        moved.When(Cleo, new MoveSeat("ines", "elected")).ThenNothing();
        story.When(Cleo, new MoveSeat("nobody", "elected")).ThenRefused(Refusal.SeatUnknown);
        story.When(Cleo, new MoveSeat("ines", "martians")).ThenRefused(Refusal.CollegeUnknown);
    }

    [Fact]
    public void Colleges_are_added_changed_and_taken_away()
    {
        var youth = new College("youth", "Jeunes", null);
        var story = Story.Founded;
        var added = story.When(Ana, new AddCollege(youth)).Then(new CollegeAdded(youth));
        added.When(Ana, new AddCollege(youth)).ThenNothing();
        added.When(Ana, new AddCollege(youth with { Label = "Ados" })).ThenRefused(Refusal.IdTaken);
        added.When(Ana, new ChangeCollege(youth)).ThenNothing();
        added.When(Ana, new ChangeCollege(youth with { Label = "Ados" })).Then(new CollegeChanged(youth with { Label = "Ados" }));
        added.When(Ana, new ChangeCollege(youth with { Label = "" })).ThenRefused(Refusal.TextMissing);
        added.When(Ana, new RemoveCollege("youth")).Then(new CollegeRemoved("youth")).When(Ana, new RemoveCollege("youth")).ThenRefused(Refusal.CollegeUnknown);
        story.When(Ana, new ChangeCollege(youth)).ThenRefused(Refusal.CollegeUnknown);
        story.When(Ana, new AddCollege(youth with { Id = "les jeunes" })).ThenRefused(Refusal.UnknownThing);
        story.When(Ana, new AddCollege(youth with { TargetShare = 1.5m })).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new AddCollege(youth with { CoreGroupSeats = -1 })).ThenRefused(Refusal.NumberOutOfRange);
        story.Given(Ana, [.. Enumerable.Range(0, 15).Select(i => new AddCollege(youth with { Id = $"c{i}" }))]).When(Ana, new AddCollege(youth)).ThenRefused(Refusal.TooMany);
    }

    [Fact]
    public void A_college_that_something_speaks_of_stays()
    {
        var remove = new RemoveCollege("elected");
        Story.Running(new InstructionStep()).When(Ana, remove).ThenDone();
        Story.Running(new InstructionStep()).Given(Ana, new MoveSeat("ines", "elected")).When(Ana, remove).ThenRefused(Refusal.CollegeInUse);
        Story.Running(new InstructionStep()).Given(Ana, new CountPresent("w", "elected", 2)).When(Ana, remove).ThenRefused(Refusal.CollegeInUse);
        Story.Running(new CollectStep()).Given(Ana, new DictateIdea("w", "s1", "i", "Un banc", "elected")).When(Ana, remove).ThenRefused(Refusal.CollegeInUse);
        Story.Running(new MoodStep()).Given(Ana, new CountMoods("w", "s1", "elected", ImmutableSortedDictionary<Mood, int>.Empty.Add(Mood.Sun, 2))).When(Ana, remove).ThenRefused(Refusal.CollegeInUse);
        Story.Running(new PositionStep("Oui")).Given(Ana, new CountPositions("w", "s1", "elected", ImmutableSortedDictionary<Stance, int>.Empty.Add(Stance.Agree, 2)))
            .When(Ana, remove).ThenRefused(Refusal.CollegeInUse);
        Story.Founded.Given(Ana, new MakeProposal("p", new ProposalText("Un banc", "Un banc.", null), "elected", new ProposalOrigin())).When(Ana, remove).ThenRefused(Refusal.CollegeInUse);
        Story.Planned().Given(Ana, new AddStep("w", "s", new StepPlan(new InstructionStep(), "Lire") { ActingColleges = ["elected"] })).When(Ana, remove).ThenRefused(Refusal.CollegeInUse);
    }

    [Fact]
    public void An_invitation_is_used_once_by_who_holds_its_secret()
    {
        var story = Story.Founded;
        var invited = story.When(Ana, new InviteMember("link2", Role.Observer, "hash2")).Then(new MemberInvited("link2", Role.Observer, "hash2", "ana", story.Now));
        invited.When(Ana, new InviteMember("link2", Role.Observer, "hash2")).ThenRefused(Refusal.IdTaken);
        invited.When(Door, new AcceptInvitation("link2", "guess", "omar", "Omar")).ThenRefused(Refusal.InvitationUnknown);
        invited.When(Door, new AcceptInvitation("link2", "hash2", "omar", "")).ThenRefused(Refusal.TextMissing);
        invited.When(Door, new AcceptInvitation("link2", "hash2", "ana", "Ana")).ThenRefused(Refusal.InvitationUsed);
        var joined = invited.When(Door, new AcceptInvitation("link2", "hash2", "omar", " Omar ")).Then(
            new MemberJoined("omar", Role.Observer, new PersonalName("omar", "Omar"), "link2", invited.Now));
        joined.When(Door, new AcceptInvitation("link2", "hash2", "other", "Autre")).ThenRefused(Refusal.InvitationUnknown);
        story.When(Ana, new InviteMember("link2", Role.Participant, "hash2")).ThenRefused(Refusal.UnknownThing);
        story.When(Ana, new InviteMember("un lien", Role.Observer, "hash2")).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void A_project_always_keeps_a_facilitator()
    {
        var story = Story.Founded;
        story.When(Ana, new ChangeMemberRole("ana", Role.Observer)).ThenRefused(Refusal.LastFacilitator);
        story.When(Ana, new RemoveMember("ana")).ThenRefused(Refusal.LastFacilitator);
        var two = story.When(Ana, new ChangeMemberRole("cleo", Role.Facilitator)).Then(new MemberRoleChanged("cleo", Role.Facilitator));
        two.When(Ana, new ChangeMemberRole("cleo", Role.Facilitator)).ThenNothing();
        two.When(Ana, new RemoveMember("ana")).Then(new MemberRemoved("ana")).When(Ana, new RemoveMember("ana")).ThenNothing();
        story.When(Ana, new ChangeMemberRole("nobody", Role.Observer)).ThenRefused(Refusal.UnknownThing);
        story.When(Ana, new ChangeMemberRole("cleo", Role.Screen)).ThenRefused(Refusal.UnknownThing);
    }

    [Fact]
    public void The_host_lets_an_account_in_once()
    {
        var story = Story.Founded.When(Door, new JoinAsFacilitator("zoe", "Zoé")).ThenDone();
        Assert.Equal(Role.Facilitator, story.Project.Participants.Members["zoe"].Role);
        story.When(Door, new JoinAsFacilitator("zoe", "Zoé")).ThenNothing();
        story.When(Door, new JoinAsFacilitator("yan", "")).ThenRefused(Refusal.TextMissing);
    }

    [Theory]
    [InlineData(3, 3, 3, 4, 3, true)]
    [InlineData(3, 3, 3, 5, 3, false)]
    [InlineData(3, 3, 3, 3, 3, true)]
    [InlineData(1, 3, 3, 3, 3, false)]
    public void The_core_group_is_balanced_within_a_seat_of_its_target(int a, int b, int c, int d, int e, bool balanced)
    {
        var balance = Of(a, b, c, d, e);
        Assert.Equal(balanced, balance.IsBalanced);
        if (!balanced) Assert.Equal(a < 3 ? (0, -1) : (3, 1), balance.Colleges.Select((college, i) => (i, college.Excess)).Single(line => line.Excess != 0));
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(15, true)]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void The_core_group_counts_about_fifteen_people(int members, bool usual) => Assert.Equal(usual, Of(members).SizeIsUsual);

    [Fact]
    public void A_college_may_have_a_target_of_its_own() =>
        Assert.True(Balance.Of([new("a", "A", null, 10, 0.5m), new("b", "B", null, 5, 0.25m), new("c", "C", null, 5, 0.25m)]).IsBalanced);

    [Fact]
    public void Two_seats_never_hold_the_same_recall_code_even_when_chance_repeats_itself()
    {
        var story = Story.Planned();
        foreach (var i in Enumerable.Range(0, 50)) story = (story with { Chance = 7 }).Given(Door, new TakeSeat($"s{i}", "w", "persons", null, false));
        var codes = story.Project.Participants.Seats.Values.Select(seat => seat.Recall).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void A_recall_code_is_drawn_from_chance_among_all_of_them()
    {
        var codes = Enumerable.Range(0, 24 * 23 * 100).Select(i => RecallCode.Draw((ulong)i, new HashSet<RecallCode>())).ToHashSet();
        Assert.Equal(55_200, codes.Count);
        Assert.All(codes, code => Assert.True(code.First != code.Second && RecallCode.Pictures.Contains(code.First) && code.Number is >= 0 and <= 99));
        Assert.Equal(RecallCode.Draw(1, new HashSet<RecallCode>()), RecallCode.Draw(0, new HashSet<RecallCode> { RecallCode.Draw(0, new HashSet<RecallCode>()) }));
    }

    private static Balance Of(params int[] seats) =>
        Balance.Of([.. seats.Select((count, i) => new College($"c{i}", $"Collège {i}", null, count))]);
}
