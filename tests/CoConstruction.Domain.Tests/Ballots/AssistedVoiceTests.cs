namespace CoConstruction.Domain.Tests;

/// <summary>A helper votes for somebody who asked for it (porte-voix); the person's own word goes before the helper's, always.</summary>
public sealed class AssistedVoiceTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Rita = Person.Seat("rita");

    private static readonly OpenAssistedSeat Seat = new("rita", "w", "persons", "Rita", Consent: true, ReachedBy.Phone);

    private static CastAssistedVote Vote(string mark = "for", string seat = "rita") => new("s1", seat, Voting.Marks(("o1", mark)), "receipt");

    public static TheoryData<Secrecy> Both => [Secrecy.Public, Secrecy.Secret];

    private static Story Helped(Secrecy secrecy) => Voting.Open(new BallotRules(secrecy)).Given(Cleo, Seat);

    [Fact]
    public void Without_the_persons_consent_nothing_is_recorded()
    {
        Voting.Open().When(Cleo, Seat with { Consent = false }).ThenRefused(Refusal.ConsentMissing);
        var helped = Voting.Open().When(Cleo, Seat).ThenDone();
        Assert.Equal(new Assistance("cleo", ReachedBy.Phone), helped.Project.Participants.Seats["rita"].Assisted);
        Assert.True(helped.Workshop.Entered["rita"]);
        helped.When(Cleo, Seat).ThenRefused(Refusal.IdTaken);
        Voting.Open().When(Cleo, Seat with { CollegeId = "martians" }).ThenRefused(Refusal.CollegeUnknown);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_helper_votes_only_for_who_asked(Secrecy secrecy)
    {
        Helped(secrecy).When(Cleo, Vote(seat: "ines")).ThenRefused(Refusal.SeatUnknown);
        Helped(secrecy).When(Cleo, Vote(seat: "nobody")).ThenRefused(Refusal.SeatUnknown);
        Helped(secrecy).Given(Ana, new CancelSeat("rita")).When(Cleo, Vote()).ThenRefused(Refusal.SeatUnknown);
        Helped(secrecy).When(Ana, Vote()).ThenRefused(Refusal.AnotherHelper);
        Helped(secrecy).When(Cleo, Vote("maybe")).ThenRefused(Refusal.MarkUnknown);
        Helped(secrecy).Given(Ana, new CloseBallot("s1")).When(Cleo, Vote()).ThenRefused(Refusal.BallotClosed);
        var voted = Helped(secrecy).Given(Cleo, Vote(), Vote("against"));
        Assert.Equal(VoteChannel.Assisted, voted.Own("rita")!.Channel);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void The_person_comes_back_by_the_code_of_their_card_and_their_own_vote_stands(Secrecy secrecy)
    {
        var voted = Helped(secrecy).Given(Cleo, Vote());
        var back = voted.Given(Person.Door, new ReturnToSeat(voted.Project.Participants.Seats["rita"].Recall, "w"));
        Assert.Equal(VoteChannel.Assisted, back.Own("rita")!.Channel);
        var own = back.Given(Rita, Voting.Cast("mine", ("o1", "for")));
        Assert.Equal(VoteChannel.Phone, own.Own("rita")!.Channel);
        own.When(Cleo, Vote("against")).ThenRefused(Refusal.OwnVoteStands);
        Assert.Equal(1, own.Ballot("s1").Papers.Count + own.Ballot("s1").Roll.Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void What_the_person_takes_back_the_helper_does_not_put_again(Secrecy secrecy)
    {
        var taken = Helped(secrecy).Given(Cleo, Vote()).Given(Rita, new WithdrawVote("s1"));
        taken.When(Cleo, Vote()).ThenRefused(Refusal.OwnVoteStands);
        taken.When(Rita, Voting.Cast("mine", ("o1", "for"))).ThenDone();
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void The_team_alone_sees_for_how_many_each_helper_has_voted(Secrecy secrecy)
    {
        var voted = Helped(secrecy).Given(Cleo, Vote(), Seat with { SeatId = "rosa" }, Vote(seat: "rosa")).Given(Ana, Seat with { SeatId = "remi" }, Vote(seat: "remi"));
        Assert.Equal([new("ana", 1), new("cleo", 2)], voted.Item(Audience.Team).Helpers!);
        Assert.All(Voting.Audiences.Except([Audience.Team]), audience => Assert.Null(voted.Item(audience).Helpers));
        Assert.Equal([new("ana", 1), new("cleo", 1)], voted.Given(Rita, Voting.Cast("mine", ("o1", "for"))).Item(Audience.Team).Helpers!);
        var closed = voted.Given(Ana, new CloseBallot("s1"));
        var published = (secrecy == Secrecy.Secret ? closed.Counted("s1") : closed).Given(Ana, new PublishBallot("s1"));
        Assert.Equal(3, published.Item(Audience.Participant).Result!.Channels[VoteChannel.Assisted]);
    }
}
