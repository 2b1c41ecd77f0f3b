namespace CoConstruction.Domain;

/// <summary>
/// What each audience may see of a project: the only privacy filter of the product. Snapshots, pushes, minutes and
/// exports are all made from these items; what is hidden is not in them.
/// </summary>
public static partial class ProjectView
{
    /// <summary>Everything that an audience sees in common.</summary>
    public static IEnumerable<ViewEntry> Of(Project project, Audience audience) => Parts(project, audience, new()).SelectMany(part => part.Entries());

    /// <summary>The same in parts, always the same ones: a vote must not have every idea of every evening looked at again.</summary>
    /// <param name="memory">One for the project, whoever looks.</param>
    public static IEnumerable<ViewPart> Parts(Project project, Audience audience, ViewMemory memory)
    {
        if (audience.Kind == AudienceKind.Guest) return GuestParts(project, audience, memory);
        var team = audience.Kind == AudienceKind.Team;
        var page = team || audience.Kind == AudienceKind.Observer;
        var moves = project.Participants.Moves;
        return
        [
            new(ViewRooms.Project, [project.Territory, project.Governance.Calendar], () => Territory(project, page)),
            new(ViewRooms.Colleges, [project.Participants.Colleges, project.Governance.CoreGroupTarget], () => Colleges(project, team, page)),
            .. team ? [new ViewPart(ViewRooms.Seats, [project.Participants, .. Entered(project)], () => People(project))] : Array.Empty<ViewPart>(),
            .. project.Workshops.All.Values.Where(workshop => Sees(audience, workshop))
                .Select(workshop => new ViewPart($"{ViewRooms.Workshops}/{workshop.Id}", [workshop, moves, .. Evaluated(project, workshop)], () => Show(project, workshop, audience))),
            new(ViewRooms.Ballots, [project.Ballots, project.Workshops, moves], () =>
                project.Ballots.All.Values.Where(ballot => Sees(audience, project, ballot)).SelectMany(ballot => (IEnumerable<ViewEntry>)[Show(project, ballot, audience, memory), .. team ? Aside(ballot) : []])),
            .. page ? [new ViewPart(ViewRooms.Proposals, LifeLines.DependsOn(project), () => Proposals(project))] : Array.Empty<ViewPart>(),
            new(ViewRooms.Decisions, [project.Decisions], () => project.Decisions.All.Values
                .Where(decision => audience.WorkshopId is null || audience.WorkshopId == decision.WorkshopId)
                .Select(decision => Entry(ViewRooms.Decisions, decision.Id, [decision], () => Show(decision, page)))),
            SharedTexts(project, audience),
            CharterPart(project, audience),
            .. page ? GovernanceParts(project, team) : [],
            .. page ? [OpinionsPart(project)] : Array.Empty<ViewPart>(),
            .. page ? [AssessmentPart(project)] : Array.Empty<ViewPart>(),
            .. page ? PlanParts(project) : [],
            .. page ? [new ViewPart(ViewRooms.Briefs, [project.Briefs], () => Notes(project))] : Array.Empty<ViewPart>(),
            .. page ? [SheetsPart(project, team)] : Array.Empty<ViewPart>(),
            .. page ? EvaluationParts(project) : [],
            .. page ? ChangeParts(project, team) : [],
            .. page ? NoteParts(project, team) : [],
        ];
    }

    private static IEnumerable<ViewEntry> Territory(Project project, bool page) =>
    [
        Entry(ViewRooms.Project, "project", [project.Territory, project.Governance.Calendar], () => Card(project, page)),
        // Readings of before they had their room are shown there.
        .. page ? project.Territory.Parts.Where(part => part.Key != FormerReadings.Part).Select(part => Entry(ViewRooms.Imported, part.Key, [project.Territory.Parts], () => ImportedParts.Masked(part.Value))) : [],
    ];

    private static IEnumerable<ViewEntry> Colleges(Project project, bool team, bool page) =>
    [
        .. project.Participants.Colleges.Select((college, order) => Entry(ViewRooms.Colleges, college.Id, [college, order], () => Show(college, order, team))),
        .. page ? [Entry(ViewRooms.Balance, "balance", [project.Participants.Colleges, project.Governance.CoreGroupTarget], () => Show(Balance.Of(project.Participants.Colleges, project.Governance.CoreGroupTarget), project.Governance.CoreGroupTarget))] : Array.Empty<ViewEntry>(),
    ];

    /// <summary>What the holder of a seat sees of their own; a phone that the seat has left sees only that.</summary>
    public static IEnumerable<ViewEntry> Own(Project project, string seatId, int generation)
    {
        if (!project.Participants.Seats.TryGetValue(seatId, out var seat)) return [];
        var writable = seat.Generation == generation && !seat.Cancelled;
        var own = Entry(ViewRooms.Own, "seat", [seat], () => new OwnSeatItem(seat.Id, seat.CollegeId, seat.Name?.Name, writable ? seat.Recall : null, writable));
        if (!writable) return [own];
        var steps = project.Workshops.All.Values.Where(workshop => workshop.Entered.ContainsKey(seatId)).SelectMany(workshop => workshop.Steps);
        return
        [
            own,
            .. steps.Where(step => step.Status is StepStatus.Open or StepStatus.Left)
                .Select(step => Entry(ViewRooms.OwnSteps, step.Id, [step.Content, step.Done], () => Own(step, seatId))),
            .. project.Ballots.All.Values.Select(ballot => Own(ballot, seatId)).OfType<ViewEntry>(),
            .. OwnTexts(project, seat),
            .. OwnCharter(project, seatId),
            OwnAnswers(project, seatId),
        ];
    }

    /// <summary>What a seat may have seen of its own before, and does not any more: a vote taken back, a step taken out of the running order, a text that its college may read no more.</summary>
    /// <param name="own">What it sees of its own now.</param>
    public static IEnumerable<(string Room, string Key)> Gone(Project project, IEnumerable<ViewEntry> own)
    {
        var there = own.Select(entry => (entry.Room, entry.Key)).ToHashSet();
        var steps = project.Workshops.All.Values.Where(workshop => workshop.Status == WorkshopStatus.Running).SelectMany(workshop => workshop.Steps);
        // A late vote may be answered after its workshop.
        var ballots = project.Ballots.All.Values.Where(ballot => ballot.Status is BallotStatus.Open or BallotStatus.Closed);
        return steps.Select(step => (Room: ViewRooms.OwnSteps, Key: step.Id)).Concat(ballots.Select(ballot => (Room: ViewRooms.OwnBallots, Key: ballot.Id)))
            .Concat(project.Texts.All.Keys.Select(text => (Room: ViewRooms.OwnTexts, Key: text)))
            .Where(own => !there.Contains(own));
    }

    /// <summary>What a member sees of themselves.</summary>
    public static IEnumerable<ViewEntry> OwnMember(Project project, string memberId) =>
        project.Participants.Members.TryGetValue(memberId, out var member)
            ? [Entry(ViewRooms.OwnMember, "member", [member], () => new OwnMemberItem(member.Id, member.Role, member.Name.Name)), .. member.Role == Role.Guest ? [] : OwnCharter(project, memberId), .. member.Role == Role.Guest ? [] : (ViewEntry[])[OwnNotes(project, memberId)]]
            : [];

    private static ViewEntry Entry(string room, string key, ImmutableArray<object?> dependsOn, Func<object> render) => new(room, key, dependsOn, render);

    /// <summary>The room sees workshops from the moment they can be entered; the projector only its own.</summary>
    private static bool Sees(Audience audience, Workshop workshop) => audience.WorkshopId is null || audience.WorkshopId == workshop.Id;

    private static bool Sees(Audience audience, Project project, Ballot ballot) =>
        audience.Kind == AudienceKind.Team
            ? ballot.Status != BallotStatus.Prepared || project.Workshops.Find(ballot.WorkshopId)?.Step(ballot.StepId) is not null
            : ((audience.WorkshopId is null || audience.WorkshopId == ballot.WorkshopId)
            && (!ballot.Recorded.IsEmpty || project.Workshops.Find(ballot.WorkshopId)?.Step(ballot.StepId)?.Status is StepStatus.Open or StepStatus.Left));

    private static ProjectItem Card(Project project, bool page)
    {
        var here = project.Territory;
        return new(
            project.Id, here.Title, here.PlainTitle, here.Status, here.ParticipationLevel,
            page ? here.Card : new TerritoryCard(here.Card.Name, here.Card.Kind),
            page ? Governance.Of(project).Calendar : null, page ? here.Forms : []);
    }

    private static CollegeItem Show(College college, int order, bool team) =>
        new(college.Id, college.Label, college.PlainLabel, order, college.CoreGroupSeats, college.TargetShare, team ? college.Participants : null);

    private static BalanceItem Show(Balance balance, int target) => new(balance.Members, target, balance.SizeIsUsual, balance.IsBalanced, balance.Colleges);

    private static IEnumerable<ViewEntry> People(Project project)
    {
        var here = project.Participants;
        var entered = Entered(project);
        return
        [
            .. here.Members.Values.Select(member =>
                Entry(ViewRooms.Members, member.Id, [member], () => new MemberItem(member.Id, member.Role, member.Name.Name, member.JoinedAt))),
            .. here.Invitations.Values.Select(invitation =>
                Entry(ViewRooms.Invitations, invitation.Id, [invitation], () => new InvitationItem(invitation.Id, invitation.Role, invitation.At))),
            .. here.Seats.Values.Select(seat => Entry(ViewRooms.Seats, seat.Id, [seat, .. entered], () => Show(project, seat))),
        ];
    }

    /// <summary>Who sits where, workshop by workshop: what a seat's own line tells of it.</summary>
    private static object?[] Entered(Project project) =>
        [.. project.Workshops.All.Values.Where(workshop => !workshop.Entered.IsEmpty).Select(workshop => workshop.Entered)];

    private static SeatItem Show(Project project, Seat seat) => new(
        seat.Id, seat.CollegeId, seat.Name?.Name, seat.Recall, seat.TakenAt, seat.Cancelled,
        [.. project.Workshops.All.Values.Where(workshop => workshop.Entered.ContainsKey(seat.Id)).Select(workshop => workshop.Id)], seat.Assisted);

    /// <param name="page">On what it stands is read on the project's page and in minutes, and goes to no phone of the room.</param>
    private static DecisionItem Show(GroupDecision decision, bool page) => new(
        decision.Id, decision.WorkshopId, decision.Text, decision.OwnerRole, decision.Due, decision.ProposalId, decision.At,
        page && decision.Details is { } details
            ? new DecisionDetailsItem(details.Terms, details.Dissents.ConvertAll(dissent => new DissentItem(dissent.Id, dissent.Text.Text)))
            : null);
}
