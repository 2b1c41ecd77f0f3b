namespace CoConstruction.Domain.Tests;

/// <summary>Hearings, commitments between institutions and the awareness plan, and how all of governance comes in from a file.</summary>
public sealed class GovernanceTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo;
    private static readonly HearingCard Centre = new(new DateOnly(2026, 2, 24), HearingMode.VideoConference, "Directrice d’un centre social", "Tenir un lieu", "https://visio.example/salle") { Questions = ["Qui ouvre ?"] };
    private static readonly PledgeCard HalfDay = new("La directrice de la caisse", "au groupe de pilotage", "Libérer une demi-journée par mois", new DateOnly(2026, 3, 1), PledgeSubject.Time);
    private static readonly AwarenessCard Visit = new(AwarenessKind.Event, "Visite du local", AwarenessStatus.Planned, null, new DateOnly(2027, 1, 21), 0.5m, 200) { CollegeIds = ["elected"], Practices = ["Le local partagé"] };

    private static readonly Story Heard = Story.Founded.Given(Cleo, new PlanHearing("h", Centre), new NoteTakeaway("h", "t", " Commencer petit "));

    [Fact]
    public void What_is_kept_of_a_hearing_becomes_an_obstacle_a_lever_or_a_practice_and_stays_written()
    {
        var takeaway = Assert.Single(Assert.Single(Shown.Items<HearingItem>(Heard.Project, Audience.Observer)).Takeaways);
        Assert.Equal(("Commencer petit", null), (takeaway.Text, takeaway.Use));
        var used = Heard.Given(Ana, new UseTakeaway("h", "t", new TakeawayUse(TakeawayKind.Practice)));
        Assert.Equal(TakeawayKind.Practice, used.Project.Governance.Hearings["h"].Takeaways[0].Use!.Kind);
        used.When(Ana, new UseTakeaway("h", "t", new TakeawayUse(TakeawayKind.Practice))).ThenNothing();
        used.When(Ana, new RemoveTakeaway("h", "t")).ThenRefused(Refusal.TakeawayUsed);
        used.When(Ana, new RemoveHearing("h")).ThenRefused(Refusal.TakeawayUsed);
        Heard.When(Ana, new UseTakeaway("h", "t", new TakeawayUse(TakeawayKind.Lever))).ThenRefused(Refusal.UnknownThing);
        Heard.When(Ana, new UseTakeaway("h", "t", new TakeawayUse(TakeawayKind.Practice, "x"))).ThenRefused(Refusal.UnknownThing);
        Heard.When(Ana, new UseTakeaway("h", "x", new TakeawayUse(TakeawayKind.Practice))).ThenRefused(Refusal.HearingUnknown);
        Heard.When(Ana, new RemoveTakeaway("h", "t")).ThenDone().When(Ana, new RemoveHearing("h")).ThenDone();
    }

    [Fact]
    public void A_takeaway_becomes_an_obstacle_or_a_lever_of_the_assessment_at_one_stroke()
    {
        var obstacle = Heard.Given(Ana, new TurnTakeaway("h", "t", "o", ObstacleFamily.LegalFramework, null));
        Assert.Equal("Commencer petit", obstacle.Project.Assessment.Obstacles["o"].Text.Text);
        Assert.Equal(new TakeawayUse(TakeawayKind.Obstacle, "o"), obstacle.Project.Governance.Hearings["h"].Takeaways[0].Use);
        obstacle.When(Ana, new TurnTakeaway("h", "t", "o2", null, LeverCategory.Training)).ThenRefused(Refusal.TakeawayUsed);
        var lever = Heard.Given(Ana, new TurnTakeaway("h", "t", "l", null, LeverCategory.Training));
        Assert.Equal(new TakeawayUse(TakeawayKind.Lever, "l"), lever.Project.Governance.Hearings["h"].Takeaways[0].Use);
        lever.Given(Ana, new NoteTakeaway("h", "u", "Autre chose")).When(Ana, new UseTakeaway("h", "u", new TakeawayUse(TakeawayKind.Lever, "l"))).ThenDone();
        Heard.When(Ana, new TurnTakeaway("h", "t", "o", null, null)).ThenRefused(Refusal.UnknownThing);
        Heard.When(Ana, new TurnTakeaway("h", "t", "o o", ObstacleFamily.LegalFramework, null)).ThenRefused(Refusal.IdTaken);
        Heard.When(Ana, new TurnTakeaway("h", "x", "o", ObstacleFamily.LegalFramework, null)).ThenRefused(Refusal.HearingUnknown);
    }

    [Fact]
    public void A_hearing_refuses_what_cannot_be()
    {
        Story.Founded.When(Ana, new PlanHearing("h", Centre with { GuestRole = "" })).ThenRefused(Refusal.TextMissing);
        Story.Founded.When(Ana, new PlanHearing("h", Centre with { Link = "javascript:alert(1)" })).ThenRefused(Refusal.NotALink);
        Story.Founded.When(Ana, new NoteTakeaway("h", "t", "x")).ThenRefused(Refusal.HearingUnknown);
        Heard.When(Ana, new NoteTakeaway("h", "u u", "x")).ThenRefused(Refusal.IdTaken);
        Heard.When(Ana, new NoteTakeaway("h", "t", "Commencer petit")).ThenNothing();
    }

    [Fact]
    public void A_commitment_has_an_owner_a_day_a_status_and_a_sentence_at_each_change()
    {
        var story = Story.Founded.Given(Cleo, new WritePledge("p", HalfDay));
        story.When(Ana, new WritePledge("p", HalfDay)).ThenNothing();
        var said = story.Given(Ana, new ReportPledge("p", PledgeStatus.UnderWay, "Signé en avril."));
        var item = Assert.Single(Shown.Items<PledgeItem>(said.Project, Audience.Observer));
        Assert.Equal((PledgeStatus.UnderWay, "Signé en avril."), (item.Status, item.Reports[^1].Sentence));
        Assert.True(said.Project.Governance.Pledges["p"].IsOverdue(new DateOnly(2026, 3, 2)));
        Assert.False(said.Given(Ana, new ReportPledge("p", PledgeStatus.Kept, "Fait.")).Project.Governance.Pledges["p"].IsOverdue(new DateOnly(2026, 3, 2)));
        said.When(Ana, new ReportPledge("p", PledgeStatus.UnderWay, "Signé en avril.")).ThenNothing();
        said.When(Ana, new ReportPledge("p", PledgeStatus.Kept, " ")).ThenRefused(Refusal.TextMissing);
        said.When(Ana, new RemovePledge("p")).ThenRefused(Refusal.PledgeFollowed);
        story.When(Ana, new RemovePledge("p")).ThenDone();
        story.When(Ana, new ReportPledge("x", PledgeStatus.Kept, "Fait.")).ThenRefused(Refusal.PledgeUnknown);
    }

    [Fact]
    public void Everyone_reads_on_their_phone_who_decides_and_what_is_overdue()
    {
        var story = Story.Founded.Given(Ana, new WritePledge("p", HalfDay), new DescribeMilestone("m", new MilestoneCard("Ouverture", new DateOnly(2026, 10, 15))));
        var shelf = ProjectView.Shelf(story.Project, "governance", new(Audience.Participant, Role.Participant, "ines"))!;
        Assert.Equal([ViewRooms.Milestones, ViewRooms.Pledges], shelf.Select(entry => entry.Room));
        var promised = Assert.Single(shelf.Select(entry => entry.Render()).OfType<PledgeItem>()).Card;
        Assert.Equal(("La directrice de la caisse", "au groupe de pilotage", new DateOnly(2026, 3, 1)), (promised.OwnerRole, promised.ToWhom, promised.Due));
    }

    [Fact]
    public void The_awareness_plan_says_what_for_whom_when_and_with_what_effort()
    {
        var story = Story.Founded.Given(Cleo, new PlanAwareness("a", Visit));
        Assert.Equal((0.5m, 200, "Le local partagé"), (Shown.Items<AwarenessItem>(story.Project, Audience.Team).Single().Card is var card ? (card.Days, card.CostEuro, card.Practices[0]) : default));
        story.When(Ana, new RemoveCollege("elected")).ThenRefused(Refusal.CollegeInUse);
        Story.Founded.When(Ana, new PlanAwareness("a", Visit with { Title = "" })).ThenRefused(Refusal.TextMissing);
        Story.Founded.When(Ana, new PlanAwareness("a", Visit with { Days = -1 })).ThenRefused(Refusal.NumberOutOfRange);
        Story.Founded.When(Ana, new PlanAwareness("a", Visit with { CollegeIds = ["x"] })).ThenRefused(Refusal.CollegeUnknown);
        Story.Founded.When(Ana, new PlanAwareness("a", Visit with { IndicatorIds = ["x x"] })).ThenRefused(Refusal.UnknownThing);
        story.When(Ana, new RemoveAwareness("a")).ThenDone().When(Ana, new RemoveAwareness("a")).ThenNothing();
    }

    [Fact]
    public void Each_line_of_awareness_lists_the_practices_and_the_indicators_that_it_draws_on()
    {
        var drawing = Visit with { Practices = ["Le local partagé", "Le porte-à-porte"], IndicatorIds = ["i1"] };
        Story.Founded.When(Ana, new PlanAwareness("a", drawing)).ThenRefused(Refusal.UnknownThing);
        var project = Planned.Aimed.Given(Ana, new PlanAwareness("a", drawing)).Project;
        var card = Assert.Single(Shown.Items<AwarenessItem>(project, Audience.Observer)).Card;
        Assert.Equal(["Le local partagé", "Le porte-à-porte"], card.Practices);
        Assert.Equal("Passages", Assert.Single(Shown.Items<IndicatorItem>(project, Audience.Observer), indicator => card.IndicatorIds.Contains(indicator.Id)).Definition.Label);
    }

    [Fact]
    public void Governance_comes_in_from_a_file_and_waits_nowhere_else()
    {
        var project = Samples.Project(Samples.Orvelune);
        var here = project.Governance;
        Assert.Equal((new ProjectSpan(new DateOnly(2026, 1, 12), 18), 7, 3, 2, 3), (here.Calendar, here.Milestones.Count, here.Bodies.Count, here.Hearings.Count, here.Awareness.Count));
        Assert.Equal(MilestoneStatus.Planned, here.Milestones["orv-m5"].Status);
        Assert.True(here.Milestones["orv-m5"].IsLate(new DateOnly(2026, 10, 16)));
        Assert.Equal(["Commencer petit", "Prévoir l'assurance"], here.Hearings["orv-h1"].Takeaways.Select(takeaway => takeaway.Text));
        Assert.Equal((AwarenessStatus.Drafting, "2 jours", "elected"), (here.Awareness["orv-s2"].Card.Status, here.Awareness["orv-s2"].Card.Resources, here.Awareness["orv-s2"].Card.CollegeIds[0]));
        Assert.Null(project.Territory.Calendar);
        Assert.Empty(project.Territory.Parts.Keys.Intersect(["bodies", "hearings", "awarenessPlan", "calendar"]));
    }
}
