namespace CoConstruction.Domain.Tests;

/// <summary>Guests see what they are invited to, for as long as they are, and vote on nothing.</summary>
public sealed class GuestsTests
{
    private static readonly Person Ana = Person.Ana;
    private static readonly GuestCard Expert = new(GuestKind.Expert, "Juriste du droit au logement", null, new DateOnly(2026, 2, 1));
    private static readonly GuestCard Support = new(GuestKind.Support, "Cadre d’appui") { StepIds = ["s2"] };

    private static readonly Story Evening = Story.Running(new CollectStep(), new DecisionStep(), new VoteStep(new FourPositions(), new OptionSource { Typed = ["Un banc"] }))
        .Given(Ana, new PlanWorkshop("z", Story.Card));

    private static Story Came(Story story, GuestCard card) => story
        .Given(Ana, new DescribeGuest("g", card), new InviteGuest("g", "lien", "hash2"))
        .Given(Person.Door, new AcceptInvitation("lien", "hash2", "lea", "Léa"));

    private static List<ViewEntry> Sees(Story story) => [.. ProjectView.Of(story.Project, Audience.Guest("g", story.Project.Governance.Guests["g"].Revision))];

    private static bool IsWelcome(Story story, DateTimeOffset at) => story.Project.Governance.GuestOf("lea")!.IsWelcome(story.Project, at);

    [Fact]
    public void A_guest_comes_in_by_a_link_and_is_a_guest()
    {
        var story = Came(Evening, Expert);
        Assert.Equal(Role.Guest, story.Project.Participants.Members["lea"].Role);
        Assert.Equal(("lea", null), (story.Project.Governance.Guests["g"].MemberId, story.Project.Governance.Guests["g"].InvitationId));
        story.When(Ana, new InviteGuest("g", "autre", "hash3")).ThenRefused(Refusal.InvitationUsed);
    }

    [Fact]
    public void The_access_of_an_expert_ends_by_itself()
    {
        var story = Came(Evening, Expert with { From = new DateOnly(2026, 1, 20) });
        DateTimeOffset At(int month, int day) => new(2026, month, day, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal([false, true, true, false], ((DateTimeOffset[])[At(1, 19), At(1, 20), At(2, 1), At(2, 2)]).Select(at => IsWelcome(story, at)));
    }

    [Fact]
    public void Who_is_invited_to_workshops_sees_each_until_it_closes_and_then_nothing()
    {
        var story = Came(Evening, new GuestCard(GuestKind.Expert, "Juriste") { WorkshopIds = ["w"] });
        Assert.Equal(["w"], Sees(story).Where(entry => entry.Room == ViewRooms.Workshops).Select(entry => entry.Key));
        var closed = story.Given(Ana, new CloseWorkshop("w", true));
        Assert.False(IsWelcome(closed, closed.Now));
        Assert.DoesNotContain(Sees(closed), entry => entry.Room is ViewRooms.Workshops or ViewRooms.Steps);
    }

    [Fact]
    public void A_support_sees_only_the_points_given_and_no_ballot_nor_decision()
    {
        var story = Came(Evening.Given(Ana, new GoToStep("w", "s2"), new RecordDecision("d", "w", "Poser un banc", "La ville", null, null), new GoToStep("w", "s3"), new OpenBallot("s3")), Support);
        var seen = Sees(story);
        Assert.Equal(["s2"], seen.Where(entry => entry.Room == ViewRooms.Steps).Select(entry => entry.Key));
        Assert.Equal(["s2"], Assert.Single(seen.Select(entry => entry.Render()).OfType<WorkshopItem>()).Steps.Select(step => step.Id));
        Assert.Equal(
            [ViewRooms.Colleges, ViewRooms.Guests, ViewRooms.Project, ViewRooms.Steps, ViewRooms.Workshops],
            seen.Select(entry => entry.Room).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_may_see_something_else_now_is_another_audience()
    {
        var before = Came(Evening, Support);
        var audience = Audience.Guest("g", before.Project.Governance.Guests["g"].Revision);
        var after = before.Given(Ana, new DescribeGuest("g", Support with { StepIds = ["s1"] }));
        Assert.Empty(ProjectView.Of(after.Project, audience));
        Assert.Equal(["s1"], Sees(after).Where(entry => entry.Room == ViewRooms.Steps).Select(entry => entry.Key));
    }

    [Fact]
    public void No_shelf_is_open_to_a_guest() =>
        Assert.All(ProjectView.Shelves, shelf => Assert.Null(ProjectView.Shelf(Came(Evening, Expert).Project, shelf, new(Audience.Guest("g", 1), Role.Guest, "lea"))));

    [Fact]
    public void An_invitation_ends_before_its_time_when_the_team_says_so()
    {
        var story = Came(Evening, Support);
        story.When(Ana, new RemoveGuest("g")).Then(new MemberRemoved("lea"), new GuestRemoved("g")).When(Ana, new RemoveGuest("g")).ThenNothing();
        Evening.Given(Ana, new DescribeGuest("g", Support), new InviteGuest("g", "lien", "hash2"), new RemoveGuest("g"))
            .When(Person.Door, new AcceptInvitation("lien", "hash2", "lea", "Léa")).ThenRefused(Refusal.InvitationUnknown);
    }

    [Fact]
    public void An_invitation_refuses_what_cannot_be()
    {
        Evening.When(Ana, new DescribeGuest("g", Expert with { Until = null })).ThenRefused(Refusal.GuestWithoutEnd);
        Evening.When(Ana, new DescribeGuest("g", Expert with { From = new DateOnly(2026, 3, 1) })).ThenRefused(Refusal.EndBeforeStart);
        Evening.When(Ana, new DescribeGuest("g", Expert with { Kind = GuestKind.Support })).ThenRefused(Refusal.GuestWithoutPoint);
        Evening.When(Ana, new DescribeGuest("g", Support with { StepIds = ["x"] })).ThenRefused(Refusal.StepUnknown);
        Evening.When(Ana, new DescribeGuest("g", Expert with { WorkshopIds = ["x"] })).ThenRefused(Refusal.WorkshopUnknown);
        Evening.When(Ana, new DescribeGuest("g", Expert with { Function = "" })).ThenRefused(Refusal.TextMissing);
        Evening.When(Ana, new InviteGuest("g", "lien", "hash2")).ThenRefused(Refusal.GuestUnknown);
        Evening.When(Ana, new InviteMember("i", Role.Guest, "h")).ThenRefused(Refusal.UnknownThing);
    }
}
