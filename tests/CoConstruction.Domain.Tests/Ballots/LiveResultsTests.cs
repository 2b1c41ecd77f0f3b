namespace CoConstruction.Domain.Tests;

/// <summary>What is seen of a vote while people vote: how many, and what was declared before.</summary>
public sealed class LiveResultsTests
{
    private static readonly Person Ana = Person.Ana, Ines = Person.Seat("ines");

    private static readonly BallotRules Live = new(LiveResults: true, Retention: new OverallThreshold(new Ratio(1, 2)));

    [Fact]
    public void Declared_live_everyone_sees_sums_and_neither_lines_nor_verdicts()
    {
        var story = Voting.Open(Live).With("persons", 8).With("elected", 6).WithVotes("persons", 8).WithVotes("elected", 6, "against");
        foreach (var audience in Voting.Audiences)
        {
            var item = story.Item(audience);
            Assert.Equal((14, 14), (item.Voted, item.Result!.People));
            Assert.Equal([8, 6], ((string[])["for", "against"]).Select(kind => item.Result.Options[0].Counts[kind]));
            Assert.True(item.Result.Lines.IsEmpty && item.Result.Verdicts.IsEmpty && item.Result.Reading is null);
        }
    }

    [Fact]
    public void A_reading_of_the_method_waits_for_the_publication()
    {
        var story = Voting.Open(new BallotRules(LiveResults: true), new MajorityJudgment())
            .Given(Ines, Voting.Cast(null, ("o1", "good"), ("o2", "fair"), ("o3", "reject")));
        Assert.Null(story.Item(Audience.Participant).Result!.Reading);
    }

    [Fact]
    public void Once_closed_nothing_is_live_and_the_team_alone_reads_the_result_before_its_publication()
    {
        var closed = Voting.Open(Live).With("persons", 8).WithVotes("persons", 8).Given(Ana, new CloseBallot("s1"));
        Assert.All(Voting.Audiences.Except([Audience.Team]), audience => Assert.Null(closed.Item(audience).Result));
        Assert.Equal([Retained.Yes, Retained.No, Retained.No], closed.Item(Audience.Team).Result!.Verdicts.Select(verdict => verdict.Retained));
        var published = closed.Given(Ana, new PublishBallot("s1"));
        Assert.All(Voting.Audiences, audience => Assert.Equal((1, 3), (published.Item(audience).Result!.Lines.Count, published.Item(audience).Result!.Verdicts.Count)));
    }

    [Fact]
    public void Undeclared_nobody_sees_a_count_not_even_the_team()
    {
        var story = Voting.Open().Given(Ines, Voting.Cast(null, ("o1", "for")));
        Assert.All(Voting.Audiences, audience => Assert.Null(story.Item(audience).Result));
        Assert.Equal([1, 1], ((Audience[])[Audience.Team, Audience.Screen("w")]).Select(audience => story.Item(audience).Voted));
        Assert.All((Audience[])[Audience.Participant, Audience.Observer, Audience.Tablet("w")], audience => Assert.Null(story.Item(audience).Voted));
    }

    public static TheoryData<Secrecy> Both => [Secrecy.Public, Secrecy.Secret];

    [Theory]
    [MemberData(nameof(Both))]
    public void The_team_and_nobody_else_sees_who_has_voted_by_college_with_small_ones_together(Secrecy secrecy)
    {
        var story = Voting.Open(new BallotRules(secrecy)).With("persons", 6).With("elected", 3).With("institutions", 5).WithVotes("persons", 4).WithVotes("elected", 2);
        Assert.Equal(
            ["persons 4/8", "professionals elected institutions 2/9"],
            story.Item(Audience.Team).Turnout!.Select(line => $"{string.Join(' ', line.CollegeIds)} {line.Voted}/{line.Registered}"));
        Assert.All(Voting.Audiences.Except([Audience.Team]), audience => Assert.Null(story.Item(audience).Turnout));
    }

    [Fact]
    public void Turnout_is_of_those_who_may_vote_in_the_college_in_which_they_do()
    {
        var story = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(Voting.Step(), "Voter") { ActingColleges = ["persons", "elected"] }))
            .With("persons", 6).With("elected", 5).With("institutions", 5).Given(Ana, new GoToStep("w", "s1"), new OpenBallot("s1"), new MoveSeat("persons1", "elected"))
            .WithVotes("persons", 1);
        Assert.Equal(["elected 0/5", "persons 1/6"], story.Item(Audience.Team).Turnout!.Select(line => $"{string.Join(' ', line.CollegeIds)} {line.Voted}/{line.Registered}"));
        Assert.Equal((1, 11), (story.Item(Audience.Screen("w")).Voted, story.Item(Audience.Screen("w")).Present));
        Assert.Null(story.Given(Ana, new CloseBallot("s1"), new PublishBallot("s1")).Item(Audience.Team).Turnout);
    }
}
