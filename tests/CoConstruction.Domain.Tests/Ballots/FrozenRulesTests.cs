namespace CoConstruction.Domain.Tests;

/// <summary>What was said before the vote holds until its end: nobody changes the rules while people vote.</summary>
public sealed class FrozenRulesTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines");

    private static readonly BallotRules Live = new(LiveResults: true);

    public static TheoryData<StepPlan> Changes =>
    [
        new StepPlan(Voting.Step(method: new Approval()), "Voter"),
        new StepPlan(Voting.Step(method: new FourPositions(Unclear: true)), "Voter"),
        new StepPlan(Voting.Step(new BallotRules(Retention: new OverallThreshold(new Ratio(1, 2)))), "Voter"),
        new StepPlan(Voting.Step(Voting.Secret), "Voter"),
        new StepPlan(Voting.Step(Live), "Voter"),
        new StepPlan(Voting.Step() with { Source = new OptionSource { Typed = ["Un banc", "Un arbre", "Un bassin"] } }, "Voter"),
        new StepPlan(Voting.Step() with { PreviousId = "s0" }, "Voter"),
        new StepPlan(Voting.Step(), "Voter") { ActingColleges = ["persons"] },
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Once_open_neither_method_nor_options_nor_rule_nor_colleges_nor_secrecy_change(StepPlan plan)
    {
        var prepared = Story.Running(Voting.Step(), new InstructionStep());
        prepared.When(Ana, new ChangeStep("w", "s1", plan)).ThenDone();
        var open = prepared.Given(Ana, new OpenBallot("s1"));
        foreach (var story in (Story[])[open, open.Given(Ana, new CloseBallot("s1")), open.Given(Ana, new CloseBallot("s1"), new PublishBallot("s1"))])
        {
            story.When(Ana, new ChangeStep("w", "s1", plan)).ThenRefused(Refusal.BallotAlreadyOpened);
        }
    }

    [Fact]
    public void The_words_around_an_open_vote_may_still_be_made_clearer() =>
        Voting.Open().When(Ana, new ChangeStep("w", "s1", new StepPlan(Voting.Step(), "Voter", "Une réponse par ligne."))).ThenDone();

    [Fact]
    public void An_open_vote_may_become_secret_while_nobody_has_voted_and_stays_so()
    {
        var secret = Voting.Open(Live).When(Ana, new MakeBallotSecret("s1")).Then(new RulesTightened("s1", Secrecy.Secret, false));
        Assert.Equal((Secrecy.Secret, false), (secret.Ballot("s1").Secrecy, secret.Ballot("s1").LiveResults));
        secret.When(Ana, new MakeBallotSecret("s1")).ThenNothing();
        secret.When(Ana, new ChangeStep("w", "s1", new StepPlan(Voting.Step(), "Voter"))).ThenRefused(Refusal.BallotAlreadyOpened);
        secret.When(Ines, Voting.Cast(null, ("o1", "for"))).ThenRefused(Refusal.ReceiptMissing);
        Voting.Open().When(Cleo, new MakeBallotSecret("s1")).ThenRefused(Refusal.NotLeading);
        Story.Running(Voting.Step()).When(Ana, new MakeBallotSecret("s1")).ThenRefused(Refusal.BallotNotOpen);
    }

    [Fact]
    public void A_vote_that_lies_in_the_journal_cannot_become_secret_even_when_it_was_taken_back()
    {
        var voted = Voting.Open().Given(Ines, Voting.Cast(null, ("o1", "for")));
        voted.When(Ana, new MakeBallotSecret("s1")).ThenRefused(Refusal.VotesAlreadyThere);
        voted.Given(Ines, new WithdrawVote("s1")).When(Ana, new MakeBallotSecret("s1")).ThenRefused(Refusal.VotesAlreadyThere);
    }

    [Fact]
    public void Live_counts_may_be_hidden_and_never_shown_again_before_the_publication()
    {
        var hidden = Voting.Open(Live).Given(Ines, Voting.Cast(null, ("o1", "for"))).When(Ana, new HideLiveResults("s1")).Then(new RulesTightened("s1", Secrecy.Public, false));
        hidden.When(Ana, new HideLiveResults("s1")).ThenNothing();
        Assert.All(Voting.Audiences, audience => Assert.Null(hidden.Item(audience).Result));
        hidden.When(Ana, new ChangeStep("w", "s1", new StepPlan(Voting.Step(Live), "Étape 1"))).ThenDone();
        Assert.All(Voting.Audiences, audience => Assert.Null(hidden.Given(Ana, new ChangeStep("w", "s1", new StepPlan(Voting.Step(Live), "Étape 1"))).Item(audience).Result));
        Story.Running(Voting.Step(Live)).When(Ana, new HideLiveResults("s1")).ThenRefused(Refusal.BallotNotOpen);
    }

    [Fact]
    public void A_secret_vote_is_never_planned_with_live_results() =>
        Story.Planned().When(Ana, new AddStep("w", "s1", new StepPlan(Voting.Step(new BallotRules(Secrecy.Secret, LiveResults: true)), "Voter"))).ThenRefused(Refusal.LiveNeedsPublic);

    public static TheoryData<VoteMethod, RetentionRule> Unfit => new()
    {
        { new DotVoting(3, false), new OverallThreshold(new Ratio(1, 2)) },
        { new FourPositions(), new KeepFirst(2) },
        { new FourPositions(), new RetainedMentions("good") },
        { new MajorityJudgment(), new CollegeThreshold(new Ratio(1, 2)) },
        { new RankedVoting(), new OverallThreshold(new Ratio(1, 2)) },
        { new RankedVoting(), new KeepFirst(1, MinColleges: 2) },
        { new BudgetVoting(1000), new KeepFirst(1) },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_rule_that_does_not_fit_its_method_is_refused_when_the_step_is_planned(VoteMethod method, RetentionRule rule) =>
        Story.Planned().When(Ana, new AddStep("w", "s1", new StepPlan(Voting.Step(new BallotRules(Retention: rule), method), "Voter"))).ThenRefused(Refusal.RuleNotForMethod);

    [Fact]
    public void A_rule_names_colleges_and_shares_that_exist()
    {
        static AddStep Plan(RetentionRule rule) => new("w", "s1", new StepPlan(Voting.Step(new BallotRules(Retention: rule)), "Voter"));
        var half = new Ratio(1, 2);
        Story.Planned().When(Ana, Plan(new OverallThreshold(half, new CollegeFloor("martians", half)))).ThenRefused(Refusal.CollegeUnknown);
        Story.Planned().When(Ana, Plan(new OverallThreshold(new Ratio(3, 2)))).ThenRefused(Refusal.NumberOutOfRange);
        Story.Planned().When(Ana, Plan(new OverallThreshold(half, Quorum: 0))).ThenRefused(Refusal.NumberOutOfRange);
        var planned = Story.Planned().Given(Ana, Plan(new OverallThreshold(half, new CollegeFloor("elected", half))));
        planned.When(Ana, new RemoveCollege("elected")).ThenRefused(Refusal.CollegeInUse);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_secret_vote_with_a_floor_in_a_college_opens_only_with_five_people_of_it(int elected, bool opens)
    {
        var half = new Ratio(1, 2);
        var story = Story.Running(Voting.Step(new BallotRules(Secrecy.Secret, Retention: new OverallThreshold(half, new CollegeFloor("elected", half))))).With("elected", elected);
        var said = story.When(Ana, new OpenBallot("s1"));
        if (opens) said.ThenDone();
        else said.ThenRefused(Refusal.FloorWouldTell);
        var open = Story.Running(Voting.Step(new BallotRules(Retention: new OverallThreshold(half, new CollegeFloor("elected", half))))).With("elected", elected).Given(Ana, new OpenBallot("s1"));
        var secret = open.When(Ana, new MakeBallotSecret("s1"));
        if (opens) secret.ThenDone();
        else secret.ThenRefused(Refusal.FloorWouldTell);
    }

    [Fact]
    public void A_secret_vote_with_a_threshold_in_every_college_counts_those_who_vote_whether_they_have_a_phone_or_not()
    {
        var rules = new BallotRules(Secrecy.Secret, Retention: new CollegeThreshold(new Ratio(1, 2)));
        var story = Story.Running(Voting.Step(rules)).With("persons", 3);
        story.When(Ana, new OpenBallot("s1")).ThenRefused(Refusal.FloorWouldTell);
        story.Given(Ana, new CountPresent("w", "professionals", 4)).When(Ana, new OpenBallot("s1")).ThenDone();
        var residents = story.Given(Ana, new ChangeStep("w", "s1", new StepPlan(Voting.Step(rules), "Voter") { ActingColleges = ["persons"] }));
        residents.When(Ana, new OpenBallot("s1")).ThenDone();
    }
}
