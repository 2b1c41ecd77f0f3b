namespace CoConstruction.Domain.Tests;

/// <summary>The shared tablet (urne): a paper each, sent as often as the network needs, counted once.</summary>
public sealed class TabletTests
{
    private static readonly Person Ana = Person.Ana, Tablet = Person.Tablet("w");

    private static DropPaper Paper(string id, string college = "persons", string mark = "for") => new("s1", id, college, Voting.Marks(("o1", mark)), "receipt");

    public static TheoryData<Secrecy> Both => [Secrecy.Public, Secrecy.Secret];

    private static Story Open(Secrecy secrecy) => Voting.Open(new BallotRules(secrecy));

    [Fact]
    public void A_tablet_votes_where_the_team_lets_it_and_a_new_link_replaces_the_old()
    {
        var opened = Voting.Open().When(Ana, new OpenTablet("w")).ThenDone();
        var key = opened.Workshop.TabletKey;
        Assert.NotNull(key);
        Assert.NotEqual(key, opened.Given(Ana, new OpenTablet("w")).Workshop.TabletKey);
        Assert.Null(opened.Given(Ana, new CloseTablet("w")).Workshop.TabletKey);
        opened.Given(Ana, new CloseTablet("w")).When(Ana, new CloseTablet("w")).ThenNothing();
        opened.Given(Ana, new CloseWorkshop("w", true)).When(Ana, new OpenTablet("w")).ThenRefused(Refusal.WorkshopClosed);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_paper_sent_twice_is_one_paper_and_is_never_changed(Secrecy secrecy)
    {
        var dropped = Open(secrecy).When(Tablet, Paper("p1")).ThenDone();
        dropped.When(Tablet, Paper("p1")).ThenNothing();
        dropped.When(Tablet, Paper("p1", mark: "against")).ThenNothing();
        dropped.When(Tablet, Paper("p1", "elected")).ThenNothing();
        var two = dropped.Given(Tablet, Paper("p2", "elected"));
        Assert.Equal(["tablet/p1", "tablet/p2"], two.Ballot("s1").Papers.Keys.Concat(two.Ballot("s1").Roll.Keys));
        Assert.Equal(secrecy == Secrecy.Secret ? 2 : 0, two.Box.Papers.Count);
    }

    [Fact]
    public void A_paper_is_of_the_college_that_was_touched_and_of_the_tablet()
    {
        Open(Secrecy.Public).When(Tablet, Paper("p1", "elected")).Then(new PaperCast("s1", "tablet/p1", "elected", VoteChannel.Tablet, Voting.Marks(("o1", "for")), Open(Secrecy.Public).Now));
        Open(Secrecy.Secret).When(Tablet, Paper("p1", "elected")).Then(new VoterSignedOff("s1", "tablet/p1", "elected", VoteChannel.Tablet));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void After_the_closing_only_what_is_in_already_is_told_to_be_in(Secrecy secrecy)
    {
        var closed = Open(secrecy).Given(Tablet, Paper("p1")).Given(Ana, new CloseBallot("s1"));
        var counted = secrecy == Secrecy.Secret ? closed.Counted("s1") : closed;
        foreach (var story in (Story[])[closed, counted.Given(Ana, new PublishBallot("s1")), closed.Given(Ana, new CloseWorkshop("w", true))])
        {
            story.When(Tablet, Paper("p1")).ThenNothing();
            story.When(Tablet, Paper("p2")).ThenRefused(Refusal.BallotClosed);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Papers_are_refused_from_elsewhere_for_nobody_of_nothing_or_too_early(Secrecy secrecy)
    {
        Open(secrecy).When(Person.Tablet("w2"), Paper("p1")).ThenRefused(Refusal.BallotUnknown);
        Open(secrecy).When(Tablet, Paper("p1") with { BallotId = "s9" }).ThenRefused(Refusal.BallotUnknown);
        Open(secrecy).When(Tablet, Paper("not an id")).ThenRefused(Refusal.UnknownThing);
        Open(secrecy).When(Tablet, Paper("p1", "martians")).ThenRefused(Refusal.CollegeUnknown);
        Open(secrecy).When(Tablet, Paper("p1", mark: "maybe")).ThenRefused(Refusal.MarkUnknown);
        Story.Running(Voting.Step(new BallotRules(secrecy))).When(Tablet, Paper("p1")).ThenRefused(Refusal.BallotNotOpen);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Only_the_colleges_of_the_step_vote_on_it(Secrecy secrecy)
    {
        var story = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(Voting.Step(new BallotRules(secrecy)), "Voter") { ActingColleges = ["persons"] }), new GoToStep("w", "s1"), new OpenBallot("s1"));
        story.When(Tablet, Paper("p1")).ThenDone();
        story.When(Tablet, Paper("p1", "elected")).ThenRefused(Refusal.NotYourTurn);
    }

    [Fact]
    public void Twelve_papers_on_a_tablet_are_twelve_people_of_the_count_by_their_way()
    {
        var story = Enumerable.Range(1, 12).Aggregate(Open(Secrecy.Secret), (now, i) => now.Given(Tablet, Paper($"p{i}", i > 6 ? "elected" : "persons")));
        var result = story.Given(Ana, new CloseBallot("s1")).Counted("s1").Given(Ana, new PublishBallot("s1")).Item(Audience.Participant).Result!;
        Assert.Equal((12, 12), (result.People, result.Channels[VoteChannel.Tablet]));
        Assert.Equal([("elected", 6), ("persons", 6)], result.Lines.Select(line => (line.CollegeIds.Single(), line.People)));
    }
}
