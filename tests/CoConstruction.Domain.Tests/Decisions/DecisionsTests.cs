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

    private static readonly DecisionTerms Terms = new(
        DecisionResult.AdoptedWithChanges, "Comité de pilotage", "body", ParticipationLevel.CoConstruction, "Le vote du 12 mars", "Un banc au lieu de deux", new DateOnly(2026, 9, 1));

    private static readonly DetailDecision Detailed = new("d", Terms) { Dissents = [new("no", " Deux bancs, c’était promis. ")] };

    [Fact]
    public void A_decision_says_on_what_it_stands_and_who_does_not_agree_in_their_own_words()
    {
        var said = Decided.When(Ana, Detailed).Then(new DecisionDetailed("d", Terms, [new Dissent("no", new PersonalText("no", "Deux bancs, c’était promis."))]));
        said.When(Ana, Detailed).ThenNothing();
        var item = Assert.Single(Shown.Items<DecisionItem>(said.Project, Audience.Observer));
        Assert.Equal((Terms, "Deux bancs, c’était promis."), (item.Details!.Terms, item.Details.Dissents[0].Text));
        Assert.Null(Assert.Single(Shown.Items<DecisionItem>(said.Project, Audience.Participant)).Details);
        Assert.Equal(Terms, Assert.Single(Minutes.Of(said.Project, "w")!.Decisions).Details!.Terms);
        Assert.Empty(said.Given(Ana, Detailed with { Dissents = [] }).Project.Decisions.All["d"].Details!.Dissents);
    }

    [Fact]
    public void It_may_be_said_long_after_its_workshop_and_outside_any()
    {
        Decided.Given(Ana, new CloseWorkshop("w", false)).When(Ana, Detailed).ThenDone();
        Story.Founded.Given(Ana, Bench with { WorkshopId = null }).When(Ana, Detailed).ThenDone();
    }

    [Fact]
    public void A_decision_corrected_keeps_what_it_stands_on() =>
        Assert.NotNull(Decided.Given(Ana, Detailed, new ChangeDecision("d", "Poser un banc vert", "La commune", null)).Project.Decisions.All["d"].Details);

    [Fact]
    public void Detailing_refuses_what_cannot_be()
    {
        Decided.When(Ana, Detailed with { DecisionId = "z" }).ThenRefused(Refusal.DecisionUnknown);
        Decided.When(Ana, Detailed with { Terms = Terms with { DecidedBy = " " } }).ThenRefused(Refusal.TextMissing);
        Decided.When(Ana, Detailed with { Terms = Terms with { BodyId = "un comité" } }).ThenRefused(Refusal.UnknownThing);
        Decided.When(Ana, Detailed with { Terms = Terms with { Differences = new string('a', 4001) } }).ThenRefused(Refusal.TextTooLong);
        Decided.When(Ana, Detailed with { Dissents = [new("no", "Non"), new("no", "Non")] }).ThenRefused(Refusal.IdTaken);
        Decided.When(Ana, Detailed with { Dissents = [new("no", " ")] }).ThenRefused(Refusal.TextMissing);
        Decided.When(Ana, Detailed with { Dissents = [.. Enumerable.Range(0, 21).Select(i => new TypedDissent($"n{i}", "Non"))] }).ThenRefused(Refusal.TooMany);
    }

    [Fact]
    public void Decisions_of_a_workshop_are_told_in_the_order_in_which_they_were_taken() =>
        Assert.Equal(["d", "a"], Decided.Given(Ana, Bench with { DecisionId = "a" }, Bench with { DecisionId = "b", WorkshopId = null }).Project.Decisions.Of("w").Select(decision => decision.Id));
}
