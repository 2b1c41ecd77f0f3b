namespace CoConstruction.Domain.Tests;

/// <content>A calendar, and guests who are there from the beginning: they must see no more than they are invited to.</content>
internal sealed partial class RandomLife
{
    private void Govern()
    {
        Happen(new CalendarSet(new(new DateOnly(2026, 1, 12), 18)));
        Happen(new GuestDescribed("juriste", new GuestCard(GuestKind.Expert, "Juriste") { WorkshopIds = ["w0"] }));
        Happen(new GuestDescribed("cadre", new GuestCard(GuestKind.Support, "Cadre d’appui") { StepIds = ["w0-3", "w1-4"] }));
        Happen(new GuestDescribed("experte", new GuestCard(GuestKind.Expert, "Experte", null, new DateOnly(2026, 3, 1))));
    }

    /// <summary>Last of all, so that what came before stays as it was.</summary>
    private void Steer()
    {
        var (day, body, ballot) = (new DateOnly(2026, 6, 30), new BodyCard(BodyKind.SteeringCommittee, "Pilotage") { Seats = [new BodySeat("persons", 3)] }, Project.Ballots.All.Values.FirstOrDefault(ballot => !ballot.Retained.IsEmpty));
        Ask(Person.Ana, new SetCoreGroupSize(16));
        Ask(Person.Ana, new SetCalendar(day, 12));
        foreach (var id in (string[])["a", "b"]) Ask(Person.Cleo, new DescribeBody(id, body));
        Ask(Person.Cleo, new RemoveBody("b"));
        Ask(Person.Ana, new DescribeGuest("passage", new GuestCard(GuestKind.Expert, "Géographe", null, day)));
        Ask(Person.Ana, new InviteGuest("passage", "passage-link", "passage-hash"));
        Ask(Person.Door, new AcceptInvitation("passage-link", "passage-hash", "leo", "Léo"));
        Ask(Person.Ana, new RemoveGuest("experte"));
        foreach (var kind in Enum.GetValues<MilestoneKind>()) Ask(Person.Cleo, new DescribeMilestone($"{kind}", new MilestoneCard("Jalon", day, kind)));
        Ask(Person.Cleo, new MarkMilestone($"{MilestoneKind.Step}", MilestoneStatus.InProgress, null));
        Ask(Person.Ana, new ValidateMilestone($"{MilestoneKind.Validation}", ballot?.Id ?? "none", ballot?.Retained[0] ?? "none"));
        Ask(Person.Cleo, new WritePledge("p", new PledgeCard("La ville", "le groupe", "Du temps", new DateOnly(2026, 1, 1))));
        Ask(Person.Ana, new CloseReview($"{MilestoneKind.Review}", "On continue."));
        Ask(Person.Ana, new RemoveMilestone($"{MilestoneKind.Step}"));
        Ask(Person.Cleo, new ReportPledge("p", PledgeStatus.UnderWay, "En route."));
        Ask(Person.Cleo, new RemovePledge("p"));
        Ask(Person.Cleo, new PlanHearing("h", new HearingCard(day, HearingMode.Phone, "Une voisine d’un autre quartier", "Tenir un lieu")));
        foreach (var id in (string[])["t", "u"]) Ask(Person.Cleo, new NoteTakeaway("h", id, "Commencer petit"));
        Ask(Person.Cleo, new UseTakeaway("h", "t", new TakeawayUse(TakeawayKind.Practice)));
        Ask(Person.Cleo, new TurnTakeaway("h", "u", "from-hearing", null, LeverCategory.Training));
        Ask(Person.Cleo, new RemoveTakeaway("h", "u"));
        Ask(Person.Cleo, new RemoveHearing("h"));
        foreach (var id in (string[])["x", "y"]) Ask(Person.Cleo, new PlanAwareness(id, new AwarenessCard(AwarenessKind.Event, "Visite")));
        Ask(Person.Cleo, new RemoveAwareness("y"));
    }

    private void Happen(Happened happened)
    {
        var before = Project;
        Project = before.Evolve(happened, null, Happenings.Count + 1);
        Happenings.Add((before, happened, Project));
    }
}
