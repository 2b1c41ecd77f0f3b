namespace CoConstruction.Domain.Tests;

/// <summary>Votes that a former version wrote are read as they were: public, without rule, each in the seat's own college.</summary>
public sealed class FormerVotesTests
{
    private static readonly ImmutableList<BallotOption> Options = [new("o1", PersonalText.Plain("Un banc"), null), new("o2", PersonalText.Plain("Un arbre"), null)];

    private static readonly Story Read = Story.Running(new InstructionStep()).Given(
        new StepAdded("w", "dots", new StepPlan(new DotsStep(OptionSource.Before), "Choisir"), 1),
        new StepOpened("w", "dots", Story.Start),
        new BallotPrepared("dots", "w", "Choisir", new DotVoting(3, false), Options),
        new BallotOpened("dots", Story.Start),
        new VoteCast("dots", "ines", Voting.Marks(("o1", "1")), Story.Start));

    [Fact]
    public void A_former_step_is_shown_and_goes_on_as_a_vote()
    {
        var step = Shown.Items<StepItem>(Read.Project, Audience.Participant).Single(step => step.Id == "dots");
        Assert.Equal(new VoteStep(new DotVoting(3, false), OptionSource.Before), step.Kind);
        var changed = Read.When(Person.Ana, new ChangeStep("w", "dots", new StepPlan(new DotsStep(OptionSource.Before), "Choisir ensemble"))).ThenDone();
        Assert.IsType<VoteStep>(changed.Step("dots").Plan.Kind);
        Read.When(Person.Ana, new ChangeStep("w", "dots", new StepPlan(new FourPositionsStep(OptionSource.Before), "Choisir"))).ThenRefused(Refusal.BallotAlreadyOpened);
        Read.When(Person.Ana, new AddStep("w", "more", new StepPlan(new DotsStep(OptionSource.Before, Dots: 0), "Choisir"))).ThenRefused(Refusal.NumberOutOfRange);
    }

    [Fact]
    public void A_former_paper_counts_in_the_seats_own_college_until_its_voter_votes_again()
    {
        Assert.Equal(["persons"], Colleges(Read));
        Assert.Equal(["elected"], Colleges(Read.Given(Person.Ana, new MoveSeat("ines", "elected"))));
        var again = Read.Given(Person.Seat("ines"), new CastVote("dots", Voting.Marks(("o2", "1"))), new WithdrawVote("dots"), new CastVote("dots", Voting.Marks(("o1", "1"))));
        Assert.Equal(["persons"], Colleges(again.Given(Person.Ana, new MoveSeat("ines", "elected"))));

        static IEnumerable<string> Colleges(Story story)
        {
            var roll = ProjectView.Roll(story.Given(Person.Ana, new CloseBallot("dots")).Project, Audience.Team, "dots")!;
            return roll.Lines.Select(line => line.CollegeId);
        }
    }

    [Fact]
    public void A_former_vote_is_public_and_hides_its_count_until_it_is_published()
    {
        Assert.Equal(new BallotRules(), Read.Item(Audience.Participant, "dots").Rules);
        Assert.All(Voting.Audiences, audience => Assert.Null(Read.Item(audience, "dots").Result));
        var published = Read.Given(Person.Ana, new CloseBallot("dots"), new PublishBallot("dots"));
        Assert.Equal(1, published.Item(Audience.Participant, "dots").Result!.People);
    }
}
