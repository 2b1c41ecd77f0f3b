namespace CoConstruction.Domain.Tests;

/// <summary>A vote that the network brought too late is put before the facilitator, one by one.</summary>
public sealed class LateVoteTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines"), Idir = Person.Seat("idir");

    private static readonly OfferLateVote Late = new("s1", Voting.Marks(("o1", "for")));

    private static readonly Story Open = Voting.Open();
    private static readonly Story Closed = Open.Given(Ines, Voting.Cast(null, ("o1", "against"))).Given(Ana, new CloseBallot("s1"));
    private static readonly Story Offered = Closed.Given(Idir, Late);

    [Fact]
    public void It_is_offered_only_to_a_closed_public_vote_that_is_not_published()
    {
        Closed.When(Idir, Late).Then(new LateVoteOffered("s1", "idir", "persons", Late.Marks, Closed.Now)).When(Idir, Late).ThenNothing();
        Story.Running(Voting.Step()).When(Idir, Late).ThenRefused(Refusal.BallotNotOpen);
        Open.When(Idir, Late).ThenRefused(Refusal.BallotNotClosed);
        Closed.Given(Ana, new PublishBallot("s1")).When(Idir, Late).ThenRefused(Refusal.BallotClosed);
        Closed.Given(Ana, new CloseWorkshop("w", true)).When(Idir, Late).ThenRefused(Refusal.WorkshopClosed);
    }

    [Fact]
    public void It_is_a_whole_paper_of_somebody_who_may_vote()
    {
        Closed.When(Idir, new OfferLateVote("s1", Voting.Marks(("o9", "for")))).ThenRefused(Refusal.OptionUnknown);
        Closed.When(Person.Seat("nobody"), Late).ThenRefused(Refusal.SeatUnknown);
        var residents = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(Voting.Step(), "Voter") { ActingColleges = ["persons"] })).With("elected", 1)
            .Given(Ana, new GoToStep("w", "s1"), new OpenBallot("s1"), new CloseBallot("s1"));
        residents.When(Person.Seat("elected1"), Late).ThenRefused(Refusal.NotYourTurn);
    }

    [Fact]
    public void What_came_in_time_stands()
    {
        Closed.When(Ines, Late).ThenRefused(Refusal.BallotClosed);
        Closed.When(Ines, new OfferLateVote("s1", Voting.Marks(("o1", "against")))).ThenNothing();
        Offered.When(Idir, new OfferLateVote("s1", Voting.Marks(("o2", "for")))).ThenRefused(Refusal.BallotClosed);
    }

    [Fact]
    public void Each_is_answered_alone_and_the_publication_waits()
    {
        var two = Offered.Given(Person.Seat("paul"), Late);
        two.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.LateVotesWait);
        two.When(Cleo, new AnswerLateVote("s1", "idir", true)).ThenRefused(Refusal.NotLeading);
        var one = two.When(Ana, new AnswerLateVote("s1", "idir", true)).Then(new LateVoteAnswered("s1", "idir", true, "ana"));
        one.When(Ana, new AnswerLateVote("s1", "idir", true)).ThenNothing();
        one.When(Ana, new AnswerLateVote("s1", "idir", false)).ThenRefused(Refusal.SeatUnknown);
        one.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.LateVotesWait);
        var none = one.Given(Ana, new AnswerLateVote("s1", "paul", false));
        none.When(Ana, new AnswerLateVote("s1", "paul", false)).ThenNothing();
        Assert.Equal(["idir", "ines"], none.Ballot("s1").Papers.Keys);
        none.When(Ana, new PublishBallot("s1")).ThenDone();
    }

    [Fact]
    public void The_team_knows_that_it_came_never_what_it_says_and_its_voter_sees_that_it_is_late()
    {
        Assert.Equal(1, Offered.Item(Audience.Team).Late);
        Assert.Equal([new LateVoteItem("s1", "idir", Closed.Now)], Shown.Items<LateVoteItem>(Offered.Project, Audience.Team));
        Assert.All(Voting.Audiences.Except([Audience.Team]), audience => Assert.Null(Offered.Item(audience).Late));
        Assert.All(Voting.Audiences.Except([Audience.Team]), audience => Assert.Empty(Shown.Items<LateVoteItem>(Offered.Project, audience)));
        Assert.Equal(1, Offered.Item(Audience.Team).Result!.People);
        Assert.Equal((true, Late.Marks), (Offered.Own("idir")!.Late, Offered.Own("idir")!.Marks));
        var admitted = Offered.Given(Ana, new AnswerLateVote("s1", "idir", true));
        Assert.Equal((false, VoteChannel.Phone), (admitted.Own("idir")!.Late, admitted.Own("idir")!.Channel));
        var declined = Offered.Given(Ana, new AnswerLateVote("s1", "idir", false));
        Assert.Null(declined.Own("idir"));
        Assert.Contains((ViewRooms.OwnBallots, "s1"), ProjectView.Gone(declined.Project, ProjectView.Own(declined.Project, "idir", 1)));
    }

    [Fact]
    public void It_may_be_answered_after_the_workshop_so_that_the_result_can_be_shown()
    {
        var closed = Offered.Given(Ana, new CloseWorkshop("w", true)).When(Ana, new AnswerLateVote("s1", "idir", false)).ThenDone();
        Assert.Contains((ViewRooms.OwnBallots, "s1"), ProjectView.Gone(closed.Project, ProjectView.Own(closed.Project, "idir", 1)));
        closed.When(Ana, new PublishBallot("s1")).ThenDone();
    }

    [Fact]
    public void A_vote_in_the_reopened_ballot_replaces_the_late_one()
    {
        var reopened = Offered.Given(Ana, new ReopenBallot("s1"));
        var voted = reopened.Given(Idir, Voting.Cast(null, ("o1", "noOpinion")));
        Assert.Empty(voted.Ballot("s1").Late);
        Assert.Equal("noOpinion", voted.Ballot("s1").Papers["idir"].Marks["o1"]);
        Assert.Empty(reopened.Given(Idir, new WithdrawVote("s1")).Ballot("s1").Late);
    }
}
