namespace CoConstruction.Domain.Tests;

/// <summary>Where a ballot's options come from, and what becomes of their words.</summary>
public sealed class OptionsTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines"), Idir = Person.Seat("idir");

    [Fact]
    public void An_empty_ballot_does_not_open() => Story.Running(new VoteStep(new DotVoting(3, false), OptionSource.Before)).When(Ana, new OpenBallot("s1")).ThenRefused(Refusal.NoOptions);

    [Fact]
    public void Options_are_drawn_again_only_while_the_ballot_is_prepared()
    {
        var story = Collected().Given(Ana, new GoToStep("w", "s3"));
        Assert.Equal(["Un banc", "Un arbre"], Labels(story));
        var more = story.Given(Cleo, new DictateIdea("w", "s1", "c", "De l'ombre", null));
        Assert.Equal(["Un banc", "Un arbre"], Labels(more));
        Assert.Equal(["Un banc", "Un arbre", "De l'ombre"], Labels(more.Given(Ana, new RefreshOptions("s3"))));
        Assert.Equal(["Un banc", "Un arbre", "De l'ombre"], Labels(more.Given(Ana, new GoToStep("w", "s1"), new GoToStep("w", "s3"))));
        more.Given(Ana, new OpenBallot("s3")).When(Ana, new RefreshOptions("s3")).ThenRefused(Refusal.BallotAlreadyOpened);
        Assert.Equal(["Un banc", "Un arbre"], Labels(more.Given(Ana, new OpenBallot("s3"), new GoToStep("w", "s1"), new GoToStep("w", "s3"))));
    }

    [Fact]
    public void Options_never_come_from_what_is_hidden()
    {
        Assert.Equal(["Un arbre"], Labels(Collected().Given(Cleo, new HideIdea("w", "s1", "a", true)).Given(Ana, new GoToStep("w", "s3"))));
        Assert.Empty(Labels(Collected().Given(Ana, new ShowContent("w", "s1", false), new GoToStep("w", "s3"))));
        var grouped = Collected().Given(Ana, new GoToStep("w", "s2"), new PutTogether("w", "s2", "g", "a", "b"));
        Assert.Equal(["Un banc"], Labels(grouped.Given(Ana, new GoToStep("w", "s3"))));
        Assert.Equal(["Un arbre"], Labels(grouped.Given(Cleo, new HideIdea("w", "s1", "a", true)).Given(Ana, new GoToStep("w", "s3"))));
        Assert.Empty(Labels(grouped.Given(Cleo, new HideIdea("w", "s1", "a", true), new HideIdea("w", "s1", "b", true), new NameGroup("w", "s2", "g", "Au frais")).Given(Ana, new GoToStep("w", "s3"))));
        Assert.Equal(["Au frais"], Labels(grouped.Given(Cleo, new NameGroup("w", "s2", "g", "Au frais")).Given(Ana, new GoToStep("w", "s3"))));
    }

    [Fact]
    public void An_option_loses_its_words_with_the_idea_behind_it_and_keeps_its_votes()
    {
        var story = Collected().Given(Ana, new GoToStep("w", "s3"), new OpenBallot("s3"));
        Assert.Equal([null, "Un arbre"], Read(story.Given(Cleo, new HideIdea("w", "s1", "a", true))));
        Assert.Equal([null, "Un arbre"], Read(story.Given(Ana, new GoToStep("w", "s1")).Given(Ines, new WithdrawIdea("w", "s1", "a"))));
        Assert.Equal([null, null], Read(story.Given(Ana, new ShowContent("w", "s1", false))));

        static IEnumerable<string?> Read(Story story) => Shown.Items<BallotItem>(story.Project, Audience.Participant).Single().Options.Select(option => option.Label);
    }

    [Fact]
    public void Options_may_be_the_proposals_that_wait_for_an_answer()
    {
        var text = new ProposalText("Un banc", "Un banc sur la place.", null);
        var story = Story.Planned(new VoteStep(new FourPositions(), OptionSource.OpenProposals))
            .Given(Ana, new MakeProposal("p2", text, null, new ProposalOrigin()), new MakeProposal("p1", text with { Title = "Un arbre" }, null, new ProposalOrigin()))
            .Given(Ana, new MakeProposal("p3", text, null, new ProposalOrigin()), new ChangeProposalStatus("p3", ProposalStatus.Adopted, null, null), new GoToStep("w", "s1"));
        Assert.Equal(["p2", "p1"], story.Ballot("s1").Options.Select(option => option.Id));
    }

    private static Story Collected() => Story.Running(new CollectStep(), new GroupingStep(), new VoteStep(new DotVoting(3, false), OptionSource.Before))
        .Given(Ines, new AddIdea("w", "s1", "a", "Un banc")).Given(Idir, new AddIdea("w", "s1", "b", "Un arbre")).Given(Ana, new ShowContent("w", "s1", true));

    private static IEnumerable<string?> Labels(Story story) => story.Ballot("s3").Options.Select(option => option.Label.Text);
}
