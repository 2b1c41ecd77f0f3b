namespace CoConstruction.Domain.Tests;

/// <summary>Proposals are numbered, answered with reasons, and merged without ever running in a circle.</summary>
public sealed class ProposalsTests
{
    private static readonly Person Ana = Person.Ana;
    private static readonly ProposalText Bench = new("Un banc", "Un banc sur la place.", null);

    private static readonly Story Three = Story.Founded.Given(Ana,
        new MakeProposal("a", Bench, "persons", new ProposalOrigin()), new MakeProposal("b", Bench, null, new ProposalOrigin()), new MakeProposal("c", Bench, null, new ProposalOrigin()));

    [Fact]
    public void Proposals_are_numbered_in_the_order_in_which_they_are_made() =>
        Assert.Equal(["a1", "b2", "c3"], Three.Project.Proposals.All.Values.Select(proposal => $"{proposal.Id}{proposal.Number}"));

    [Fact]
    public void A_proposal_may_grow_from_an_idea_or_a_group_and_leaves_it_as_it_is()
    {
        var story = Story.Running(new CollectStep(), new GroupingStep())
            .Given(Ana, new DictateIdea("w", "s1", "i", "Un banc", null), new DictateIdea("w", "s1", "j", "Un arbre", null))
            .Given(Ana, new ShowContent("w", "s1", true), new GoToStep("w", "s2"), new PutTogether("w", "s2", "g", "i", "j"));
        story.When(Ana, new MakeProposal("p", Bench, null, new ProposalOrigin("w", "i"))).ThenDone();
        story.When(Ana, new MakeProposal("p", Bench, null, new ProposalOrigin("w", "g"))).ThenDone();
        story.When(Ana, new MakeProposal("p", Bench, null, new ProposalOrigin("w", "k"))).ThenRefused(Refusal.IdeaUnknown);
        story.When(Ana, new MakeProposal("p", Bench, null, new ProposalOrigin("x"))).ThenRefused(Refusal.WorkshopUnknown);
    }

    [Fact]
    public void Making_a_proposal_refuses_what_cannot_be()
    {
        Three.When(Ana, new MakeProposal("d", Bench, null, new ProposalOrigin { ObjectiveIds = ["pas un identifiant"] })).ThenRefused(Refusal.UnknownThing);
        Three.ThenAgainChangesNothing(Ana, new MakeProposal("a", Bench, "persons", new ProposalOrigin()));
        Three.When(Ana, new MakeProposal("a", Bench, null, new ProposalOrigin())).ThenRefused(Refusal.IdTaken);
        Three.When(Ana, new MakeProposal("d", Bench with { Title = "" }, null, new ProposalOrigin())).ThenRefused(Refusal.TextMissing);
        Three.When(Ana, new MakeProposal("d", Bench with { Text = new string('a', 4001) }, null, new ProposalOrigin())).ThenRefused(Refusal.TextTooLong);
        Three.When(Ana, new MakeProposal("d", Bench, "martians", new ProposalOrigin())).ThenRefused(Refusal.CollegeUnknown);
        Three.When(Ana, new MakeProposal("d", Bench, null, new ProposalOrigin { ObjectiveIds = [.. Enumerable.Repeat("o", 51)] })).ThenRefused(Refusal.TooMany);
    }

    [Fact]
    public void A_proposal_is_reworded()
    {
        var edit = new EditProposal("a", Bench with { Title = " Deux bancs ", Why = "Pour s'asseoir." });
        Three.When(Ana, edit).Then(new ProposalEdited("a", "Deux bancs", new PersonalText("a", "Un banc sur la place."), new PersonalText("a", "Pour s'asseoir.")))
            .When(Ana, edit).ThenNothing();
        Three.When(Ana, new EditProposal("a", Bench)).ThenNothing();
        Three.When(Ana, new EditProposal("z", Bench)).ThenRefused(Refusal.ProposalUnknown);
        Three.When(Ana, new EditProposal("a", Bench with { Text = " " })).ThenRefused(Refusal.TextMissing);
    }

    [Fact]
    public void A_proposal_gets_its_reasoned_response()
    {
        var answer = new ChangeProposalStatus("a", ProposalStatus.NotRetained, null, "Le sol ne le permet pas.");
        Three.When(Ana, answer).Then(new ProposalStatusChanged("a", ProposalStatus.NotRetained, null, "Le sol ne le permet pas.", Three.Now)).When(Ana, answer).ThenNothing();
        Three.When(Ana, answer with { ReasonedResponse = new string('a', 4001) }).ThenRefused(Refusal.TextTooLong);
        Three.When(Ana, answer with { ProposalId = "z" }).ThenRefused(Refusal.ProposalUnknown);
    }

    [Fact]
    public void A_merge_points_to_another_proposal_and_never_in_a_circle()
    {
        var merged = Three.Given(Ana, Merge("a", "b"), Merge("b", "c"));
        merged.When(Ana, Merge("a", "b")).ThenNothing();
        merged.When(Ana, Merge("c", "a")).ThenRefused(Refusal.MergeTargetMissing);
        Three.When(Ana, Merge("a", "a")).ThenRefused(Refusal.MergeTargetMissing);
        Three.When(Ana, Merge("a", "z")).ThenRefused(Refusal.MergeTargetMissing);
        Three.When(Ana, Merge("a", null)).ThenRefused(Refusal.MergeTargetMissing);
        var apart = merged.Given(Ana, new ChangeProposalStatus("b", ProposalStatus.ToBeExamined, "c", null));
        Assert.Null(apart.Project.Proposals.All["b"].MergedInto);
        apart.When(Ana, Merge("c", "a")).ThenDone();
    }

    [Fact]
    public void No_life_ever_merges_in_a_circle()
    {
        foreach (var proposals in RandomLife.Several().Select(life => life.Project.Proposals))
        {
            foreach (var proposal in proposals.All.Values)
            {
                var steps = 0;
                for (var here = proposal; here is not null; here = proposals.Find(here.MergedInto)) Assert.True(steps++ <= proposals.All.Count);
            }
        }
    }

    private static ChangeProposalStatus Merge(string from, string? into) => new(from, ProposalStatus.Merged, into, null);
}
