namespace CoConstruction.Domain.Tests;

/// <summary>What no action carries is told: objectives, commitments of the charter, and on whose shoulders the rest lies.</summary>
public sealed class GapsTests
{
    private static readonly Commitment Promise = new("Le Département", "Donner une journée par mois.", null);

    [Fact]
    public void An_objective_without_an_action_is_a_gap_until_one_carries_it()
    {
        Assert.Equal(["o1", "o2"], Gaps.Of(Planned.Aimed.Project.ActionPlan, []).ObjectiveIds);
        Assert.Equal(["o1"], Gaps.Of(Planned.Proposed.Project.ActionPlan, []).ObjectiveIds);
        var stopped = Planned.Proposed.Given(Planned.Rose, new ChangeActionStatus("a", ActionStatus.Stopped, "Plus de local."));
        Assert.Equal(["o1", "o2"], Gaps.Of(stopped.Project.ActionPlan, []).ObjectiveIds);
    }

    [Fact]
    public void A_commitment_of_the_charter_is_carried_in_its_own_words()
    {
        Assert.Empty(Assert.Single(Gaps.Of(Planned.Proposed.Project.ActionPlan, [Promise]).Commitments).ActionIds);
        var carried = Planned.Proposed.Given(Planned.Rose, new ChangeAction("a", new ActionParts(Links: new ActionLinks { Commitments = [Promise.Text] })));
        Assert.Equal(["a"], Assert.Single(Gaps.Of(carried.Project.ActionPlan, [Promise]).Commitments).ActionIds);
        Assert.Empty(Assert.Single(Gaps.Of(carried.Project.ActionPlan, [Promise with { Text = "Donner deux journées." }]).Commitments).ActionIds);
    }

    [Fact]
    public void A_group_of_residents_may_lead_an_action_and_everyone_reads_so()
    {
        var led = Planned.Proposed.Given(Planned.Rose, new ChangeAction("a", new ActionParts(Lead: new ActionLead("Le collectif des Tisserandes", LeadKind.Residents) { CollegeIds = ["persons"] }))).Project;
        Assert.Equal(("Le collectif des Tisserandes", LeadKind.Residents), Read(Assert.Single(Shown.Items<ActionItem>(led, Audience.Observer))));
        Assert.Equal(("Le collectif des Tisserandes", LeadKind.Residents), Read(Assert.Single(
            ProjectView.Shelf(led, "actions", new(Audience.Participant, Role.Participant, "ines"))!.Select(entry => entry.Render()).OfType<ActionItem>())));
        Assert.Equal([(LeadKind.Residents, 1)], Gaps.Lead(led.ActionPlan).Select(line => (line.Key, line.Value)));

        static (string?, LeadKind) Read(ActionItem action) => (action.Lead.LeadRole, action.Lead.LeadKind);
    }

    [Fact]
    public void The_share_of_each_kind_of_hands_counts_what_is_not_stopped()
    {
        var two = Planned.Proposed.Given(Planned.Rose, new AddAction("b", new ActionParts(new ActionWords("Aller vers", null, null, null, null))));
        Assert.Equal([(LeadKind.None, 1), (LeadKind.Institution, 1)], Gaps.Lead(two.Project.ActionPlan).Select(line => (line.Key, line.Value)));
        var stopped = two.Given(Planned.Rose, new ChangeActionStatus("b", ActionStatus.Stopped, "Faite ailleurs."));
        Assert.Equal([(LeadKind.Institution, 1)], Gaps.Lead(stopped.Project.ActionPlan).Select(line => (line.Key, line.Value)));
    }
}
