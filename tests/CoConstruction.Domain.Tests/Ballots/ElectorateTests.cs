namespace CoConstruction.Domain.Tests;

/// <summary>Everyone votes once, in the college they had when the vote opened.</summary>
public sealed class ElectorateTests
{
    private static readonly Person Ana = Person.Ana, Ines = Person.Seat("ines"), Rita = Person.Seat("rita");

    public static TheoryData<Secrecy> Both => [Secrecy.Public, Secrecy.Secret];

    [Theory]
    [MemberData(nameof(Both))]
    public void A_seat_that_is_moved_after_the_opening_votes_in_the_college_it_had(Secrecy secrecy)
    {
        var moved = Voting.Open(new BallotRules(secrecy)).Given(Ana, new MoveSeat("ines", "elected")).Given(Ines, Voting.Cast("receipt", ("o1", "for")));
        Assert.Equal("persons", moved.Ballot("s1").CollegeOf("ines"));
        var again = moved.Given(Ana, new MoveSeat("ines", "associations")).Given(Ines, Voting.Cast("other", ("o1", "against")));
        Assert.Equal("persons", again.Ballot("s1").CollegeOf("ines"));
        Assert.Equal(1, again.Ballot("s1").Papers.Count + again.Ballot("s1").Roll.Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Published_lines_stay_as_they_are_when_seats_are_moved_before_or_after(Secrecy secrecy)
    {
        var story = Story.Running(Voting.Step(new BallotRules(secrecy))).With("persons", 6).With("elected", 6).Given(Ana, new OpenBallot("s1"), new MoveSeat("elected1", "persons"))
            .WithVotes("persons", 6).WithVotes("elected", 6, "against").Given(Ana, new MoveSeat("elected2", "persons"), new CloseBallot("s1"));
        var published = (secrecy == Secrecy.Secret ? story.Counted("s1") : story).Given(Ana, new PublishBallot("s1"));
        var after = published.Given(Ana, [.. Enumerable.Range(1, 6).Select(i => new MoveSeat($"persons{i}", "associations"))]);
        foreach (var result in ((Story[])[published, after]).Select(at => at.Item(Audience.Participant).Result!))
        {
            Assert.Equal(["elected 6 against", "persons 6 for"], result.Lines.Select(line => $"{string.Join(' ', line.CollegeIds)} {line.People} {line.Options[0].Counts.Keys.Single()}"));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Who_comes_in_later_votes_in_the_college_they_came_in_with(Secrecy secrecy)
    {
        var late = Voting.Open(new BallotRules(secrecy)).Given(Person.Door, new TakeSeat("rita", "w", "associations", "Rita", false)).Given(Rita, Voting.Cast("receipt", ("o1", "for")));
        Assert.Equal("associations", late.Ballot("s1").CollegeOf("rita"));
        var moved = late.Given(Ana, new MoveSeat("rita", "elected")).Given(Rita, Voting.Cast("receipt", ("o1", "against")));
        Assert.Equal("associations", moved.Ballot("s1").CollegeOf("rita"));
    }

    [Fact]
    public void A_seat_moved_into_a_college_that_votes_does_not_vote_with_it_and_the_other_way_round()
    {
        var story = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(Voting.Step(), "Voter") { ActingColleges = ["persons"] }))
            .With("persons", 1).With("elected", 1).Given(Ana, new GoToStep("w", "s1"), new OpenBallot("s1"), new MoveSeat("persons1", "elected"), new MoveSeat("elected1", "persons"));
        story.When(Person.Seat("persons1"), Voting.Cast(null, ("o1", "for"))).ThenDone();
        story.When(Person.Seat("elected1"), Voting.Cast(null, ("o1", "for"))).ThenRefused(Refusal.NotYourTurn);
        var roll = ProjectView.Roll(story.Given(Ana, new CloseBallot("s1")).Project, Audience.Team, "s1")!;
        Assert.Equal([new RollLine(null, "persons", null)], roll.Lines);
    }

    [Fact]
    public void A_college_in_which_somebody_votes_stays_even_when_nobody_sits_in_it_any_more()
    {
        var emptied = Voting.Open().Given(Ana, new MoveSeat("paul", "persons"));
        emptied.When(Ana, new RemoveCollege("professionals")).ThenRefused(Refusal.CollegeInUse);
        Voting.Open().Given(Person.Tablet("w"), new DropPaper("s1", "p", "elected", Voting.Marks(("o1", "for")))).When(Ana, new RemoveCollege("elected")).ThenRefused(Refusal.CollegeInUse);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void The_roll_tells_who_voted_and_by_which_way_to_the_team_alone_and_once_the_vote_is_closed(Secrecy secrecy)
    {
        var voted = Voting.Open(new BallotRules(secrecy)).Given(Ines, Voting.Cast("receipt", ("o1", "for")))
            .Given(Person.Tablet("w"), new DropPaper("s1", "p", "elected", Voting.Marks(("o1", "against")), "other"));
        Assert.Null(ProjectView.Roll(voted.Project, Audience.Team, "s1"));
        var closed = voted.Given(Ana, new CloseBallot("s1"));
        Assert.Equal(
            [new RollLine(null, "elected", VoteChannel.Tablet), new("Idir", "persons", null), new("Inès", "persons", VoteChannel.Phone), new(null, "professionals", null)],
            ProjectView.Roll(closed.Project, Audience.Team, "s1")!.Lines);
        Assert.All(Voting.Audiences.Except([Audience.Team]), audience => Assert.Null(ProjectView.Roll(closed.Project, audience, "s1")));
        Assert.Null(ProjectView.Roll(closed.Project, Audience.Team, "nowhere"));
    }
}
