namespace CoConstruction.Domain;

/// <content>Governance, for who prepares and who listens; and the little that a guest sees of a project.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewPart> GovernanceParts(Project project, bool team)
    {
        var here = Governance.Of(project);
        var colleges = project.Participants.Colleges;
        return
        [
            new(ViewRooms.Bodies, [here.Bodies, here.CoreGroupTarget, colleges], () =>
                here.Bodies.Values.Select(body => Entry(ViewRooms.Bodies, body.Id, [body, here.CoreGroupTarget, colleges], () => Show(project, body)))),
            .. team ? [new ViewPart(ViewRooms.Guests, [here.Guests], () => here.Guests.Values.Select(guest => Entry(ViewRooms.Guests, guest.Id, [guest], () => Show(guest, team))))] : Array.Empty<ViewPart>(),
            new(ViewRooms.Milestones, [project.Governance.Milestones, project.Territory.Calendar], () =>
                here.Milestones.Values.Select(milestone => Entry(ViewRooms.Milestones, milestone.Id, [milestone], () => Show(milestone)))),
            new(ViewRooms.Hearings, [here.Hearings], () =>
                here.Hearings.Values.Select(hearing => Entry(ViewRooms.Hearings, hearing.Id, [hearing], () => new HearingItem(hearing.Id, hearing.Card, hearing.Takeaways)))),
            new(ViewRooms.Pledges, [here.Pledges], () => here.Pledges.Values.Select(pledge => Entry(ViewRooms.Pledges, pledge.Id, [pledge], () => Show(pledge)))),
            new(ViewRooms.Awareness, [here.Awareness], () =>
                here.Awareness.Values.Select(line => Entry(ViewRooms.Awareness, line.Id, [line], () => new AwarenessItem(line.Id, line.Card)))),
        ];
    }

    /// <summary>What residents read on their phone: the bodies, the milestones, what institutions have promised.</summary>
    private static IEnumerable<ViewEntry> WhoDecidesAndWhen(Project project) =>
        GovernanceParts(project, team: false).Where(part => part.Name is ViewRooms.Bodies or ViewRooms.Milestones or ViewRooms.Pledges).SelectMany(part => part.Entries());

    private static BodyItem Show(Project project, GovernanceBody body) =>
        new(body.Id, body.Card, body.Members, body.BalanceIn(project) is { } balance ? Show(balance, project.Governance.CoreGroupTarget) : null);

    private static GuestItem Show(Guest guest, bool team) => new(guest.Id, guest.Card, team ? guest.InvitationId is not null : null, team ? guest.MemberId : null);

    private static MilestoneItem Show(ProjectMilestone milestone) =>
        new(milestone.Id, milestone.Card, milestone.Status, milestone.Sentence, milestone.MarkedAt, milestone.Validation, milestone.Report);

    private static PledgeItem Show(Pledge pledge) => new(pledge.Id, pledge.Card, pledge.Status, pledge.At, pledge.Reports);

    /// <summary>
    /// A guest without limits sees what who listens sees. Any other sees the workshops they are invited to, whole or by their
    /// points, each until it closes; of points alone never a ballot nor a decision.
    /// </summary>
    private static IEnumerable<ViewPart> GuestParts(Project project, Audience audience, ViewMemory memory)
    {
        // What they may see is not what this page was opened for: it is let go, and told nothing more.
        if (project.Governance.Guests.GetValueOrDefault(audience.GuestId!) is not { } guest || guest.Revision != audience.Revision) return [];
        var card = new ViewPart(ViewRooms.Guests, [guest], () => [Entry(ViewRooms.Guests, guest.Id, [guest.Card], () => Show(guest, team: false))]);
        if (!guest.Card.IsLimited) return [.. Parts(project, Audience.Observer, memory).Where(part => part.Name != ViewRooms.Plan), .. PlanParts(project, feed: false).Where(part => part.Name == ViewRooms.Plan), card];
        var whole = project.Workshops.All.Values.Where(workshop => guest.PointsOf(workshop) is { IsEmpty: true }).Select(workshop => workshop.Id).ToHashSet();
        return
        [
            new(ViewRooms.Project, [project.Territory], () => [Entry(ViewRooms.Project, "project", [project.Territory], () => Card(project, page: false))]),
            new(ViewRooms.Colleges, [project.Participants.Colleges], () => Colleges(project, team: false, page: false)),
            card,
            .. project.Workshops.All.Values.Select(workshop => new ViewPart($"{ViewRooms.Workshops}/{workshop.Id}", [workshop, project.Participants.Moves, .. Evaluated(project, workshop)], () =>
                guest.PointsOf(workshop) is { } points ? Show(project, workshop, audience, points.IsEmpty ? null : points) : [])),
            new(ViewRooms.Ballots, [project.Ballots, project.Workshops, project.Participants.Moves], () => project.Ballots.All.Values
                .Where(ballot => ballot.WorkshopId is { } id && whole.Contains(id) && Sees(audience, project, ballot)).Select(ballot => Show(project, ballot, audience, memory))),
            new(ViewRooms.Decisions, [project.Decisions, project.Workshops], () => project.Decisions.All.Values
                .Where(decision => decision.WorkshopId is { } id && whole.Contains(id)).Select(decision => Entry(ViewRooms.Decisions, decision.Id, [decision], () => Show(decision, page: true)))),
        ];
    }
}
