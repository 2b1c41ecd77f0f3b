namespace CoConstruction.Domain.Tests;

/// <summary>What a group decides is written down while its workshop goes on, and stands once it has closed.</summary>
public sealed class DecisionsTests
{
    private static readonly Person Ana = Person.Ana;
    private static readonly RecordDecision Bench = new("d", "w", "Poser un banc", "Les services techniques", new DateOnly(2026, 3, 1), null);
    private static readonly Story Decided = Story.Running(new DecisionStep()).Given(Ana, Bench);

    [Fact]
    public void A_decision_says_what_who_and_by_when()
    {
        var decision = Assert.Single(Shown.Items<DecisionItem>(Decided.Project, Audience.Participant));
        Assert.Equal(("Poser un banc", "Les services techniques", new DateOnly(2026, 3, 1)), (decision.Text, decision.OwnerRole, decision.Due));
        Decided.ThenAgainChangesNothing(Ana, Bench);
    }

    [Fact]
    public void A_decision_may_be_taken_outside_any_workshop() => Story.Founded.When(Ana, Bench with { WorkshopId = null }).ThenDone();

    [Fact]
    public void Recording_refuses_what_cannot_be()
    {
        Decided.When(Ana, Bench).ThenRefused(Refusal.IdTaken);
        Decided.When(Ana, Bench with { DecisionId = "e", Text = "" }).ThenRefused(Refusal.TextMissing);
        Decided.When(Ana, Bench with { DecisionId = "e", OwnerRole = " " }).ThenRefused(Refusal.TextMissing);
        Decided.When(Ana, Bench with { DecisionId = "e", ProposalId = "z" }).ThenRefused(Refusal.ProposalUnknown);
        Decided.When(Ana, Bench with { DecisionId = "e", WorkshopId = "x" }).ThenRefused(Refusal.WorkshopUnknown);
        Story.Planned(new DecisionStep()).When(Ana, Bench).ThenRefused(Refusal.WorkshopNotRunning);
    }

    [Fact]
    public void A_decision_is_corrected_or_struck_out_while_its_workshop_goes_on()
    {
        var change = new ChangeDecision("d", "Poser deux bancs", "Les services techniques", null);
        Decided.When(Ana, change).Then(new DecisionChanged("d", "Poser deux bancs", "Les services techniques", null)).When(Ana, change).ThenNothing();
        Decided.When(Ana, change with { Text = "" }).ThenRefused(Refusal.TextMissing);
        Decided.When(Ana, change with { DecisionId = "z" }).ThenRefused(Refusal.DecisionUnknown);
        Decided.When(Ana, new RemoveDecision("d")).Then(new DecisionRemoved("d")).When(Ana, new RemoveDecision("d")).ThenNothing();
    }

    [Fact]
    public void A_decision_stands_once_its_workshop_has_closed()
    {
        var closed = Decided.Given(Ana, new CloseWorkshop("w", false));
        closed.When(Ana, new ChangeDecision("d", "Autre chose", "Personne", null)).ThenRefused(Refusal.WorkshopClosed);
        closed.When(Ana, new RemoveDecision("d")).ThenRefused(Refusal.WorkshopClosed);
        closed.When(Ana, Bench with { DecisionId = "e" }).ThenRefused(Refusal.WorkshopClosed);
        Assert.Equal(["d"], closed.Project.Decisions.Of("w").Select(decision => decision.Id));
    }

    [Fact]
    public void Decisions_of_a_workshop_are_told_in_the_order_in_which_they_were_taken() =>
        Assert.Equal(["d", "a"], Decided.Given(Ana, Bench with { DecisionId = "a" }, Bench with { DecisionId = "b", WorkshopId = null }).Project.Decisions.Of("w").Select(decision => decision.Id));
}
