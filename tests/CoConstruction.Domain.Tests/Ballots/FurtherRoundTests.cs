namespace CoConstruction.Domain.Tests;

/// <summary>A further round is a new ballot that goes on from the one before: what stays keeps its id, so that one sees what changed.</summary>
public sealed class FurtherRoundTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines"), Idir = Person.Seat("idir");

    private static readonly Story FirstRound = Voting.Open(method: new Approval()).Given(Ana, new CloseBallot("s1"), new PublishBallot("s1"));

    private static OptionSource From(string ballot, params string[] options) => new(BallotId: ballot) { OptionIds = [.. options] };

    /// <summary>One more vote in a workshop, open at its step.</summary>
    private static Story Round(Story story, string step, OptionSource source, string workshop = "w") => story.Given(Ana,
        new AddStep(workshop, step, new StepPlan(new VoteStep(new Approval(), source), "Encore un tour")), new GoToStep(workshop, step));

    private static IEnumerable<string> Options(Story story, string ballot) => story.Ballot(ballot).Options.Select(option => $"{option.Id} {option.Label.Text}");

    [Fact]
    public void Options_that_go_on_keep_their_id_and_new_ones_come_after()
    {
        var second = Round(FirstRound, "r2", From("s1", "o1", "o3") with { Typed = ["Un bassin"] });
        Assert.Equal(["o1 Un banc", "o3 Une fontaine", "o4 Un bassin"], Options(second, "r2"));
        Assert.Equal(["s1"], Voting.Audiences.Select(audience => second.Item(audience, "r2").PreviousId).Distinct());
        second.Given(Ana, new OpenBallot("r2")).When(Ines, new CastVote("r2", Voting.Marks(("o4", "1")))).ThenDone();
    }

    [Fact]
    public void Without_a_choice_all_options_go_on() =>
        Assert.Equal(Options(FirstRound, "s1"), Options(Round(FirstRound, "r2", From("s1")), "r2"));

    [Fact]
    public void No_two_options_of_a_third_round_have_the_same_id()
    {
        var second = Round(FirstRound, "r2", From("s1", "o1", "o3") with { Typed = ["Un bassin"] }).Given(Ana, new OpenBallot("r2"), new CloseBallot("r2"));
        Assert.Equal(["o1 Un banc", "o3 Une fontaine", "o4 Un bassin", "o5 Un abri", "o6 Un jeu"], Options(Round(second, "r3", From("r2") with { Typed = ["Un abri", "Un jeu"] }), "r3"));
        Assert.Equal("r2", Round(second, "r3", From("r2")).Ballot("r3").PreviousId);
    }

    [Fact]
    public void A_further_round_may_be_held_in_another_workshop()
    {
        var second = Round(FirstRound.Given(Ana, new PlanWorkshop("w2", Story.Card)), "r2", From("s1", "o2"), "w2");
        Assert.Equal(["o2 Un arbre"], Options(second, "r2"));
        Assert.Equal(("s1", "w2"), (second.Ballot("r2").PreviousId, second.Ballot("r2").WorkshopId));
    }

    [Theory]
    [InlineData("w")]
    [InlineData("w2")]
    public void An_option_loses_its_words_in_every_round_when_the_idea_behind_it_is_hidden(string workshop)
    {
        var collected = Story.Running(new CollectStep(), new VoteStep(new Approval(), OptionSource.Before))
            .Given(Ines, new AddIdea("w", "s1", "a", "Un banc")).Given(Idir, new AddIdea("w", "s1", "b", "Un arbre"))
            .Given(Ana, new ShowContent("w", "s1", true), new GoToStep("w", "s2"), new OpenBallot("s2"), new CloseBallot("s2"), new PlanWorkshop("w2", Story.Card));
        var second = Round(collected, "r2", From("s2") with { Typed = ["Un bassin"] }, workshop);
        Assert.Equal(["a Un banc", "b Un arbre", "o3 Un bassin"], Options(second, "r2"));
        Assert.Equal(["Un banc", "Un arbre", "Un bassin"], Labels(second));
        Assert.Equal([null, "Un arbre", "Un bassin"], Labels(second.Given(Cleo, new HideIdea("w", "s1", "a", true))));
        var third = Round(second, "r3", From("r2", "a"), workshop);
        Assert.Equal([null], third.Given(Cleo, new HideIdea("w", "s1", "a", true)).Item(Audience.Participant, "r3").Options.Select(option => option.Label));

        static IEnumerable<string?> Labels(Story story) => story.Item(Audience.Participant, "r2").Options.Select(option => option.Label);
    }
}
