namespace CoConstruction.Domain;

/// <summary>Something asked of the project's governance: its bodies, guests, calendar, hearings, pledges, awareness plan.</summary>
public abstract record GovernanceCommand : Command;

/// <summary>Something happened to the project's governance.</summary>
public abstract record GovernanceHappened : Happened;

/// <summary>
/// Who decides in the project and when: bodies and who sits in them, guests for a time, the calendar with its milestones,
/// hearings, commitments between institutions, and the plan to make all this known.
/// </summary>
public sealed partial record Governance
{
    private const int Most = 200;

    public static Decision Decide(Project project, GovernanceCommand command, Asked asked)
    {
        var here = Of(project);
        var decision = here.Ask(project, command, asked);
        // A calendar that came with an older file is this room's from the first change on.
        return decision is Decision.Accepted accepted && here.Calendar is { } calendar && project.Governance.Calendar is null
            ? accepted with { Events = accepted.Events.Insert(0, new CalendarTakenOver(calendar, project.Territory.Calendar!.Milestones)) }
            : decision;
    }

    /// <summary>The room, with the calendar of an older file as long as nothing was changed here.</summary>
    public static Governance Of(Project project) => project is { Governance.Calendar: null, Territory.Calendar: { } former }
        ? project.Governance.Take(new ProjectSpan(former.Start, former.DurationMonths), former.Milestones)
        : project.Governance;

    private Decision Ask(Project project, GovernanceCommand command, Asked asked) => command switch
    {
        DescribeBody c => Describe(project, c),
        RemoveBody c => Bodies.ContainsKey(c.BodyId) ? new BodyRemoved(c.BodyId) : Decision.Nothing,
        SetCoreGroupSize c => Resize(c),
        DescribeGuest c => Describe(project, c),
        InviteGuest c => Invite(project, c, asked),
        RemoveGuest c => Remove(project, c),
        SetCalendar c => Set(c),
        DescribeMilestone c => Describe(c),
        MarkMilestone c => Mark(c, asked),
        ValidateMilestone c => Validate(project, c, asked),
        CloseReview c => Close(project, c, asked),
        RemoveMilestone c => Remove(c),
        PlanHearing c => Plan(c),
        NoteTakeaway c => Note(c),
        UseTakeaway c => Use(project, c),
        TurnTakeaway c => Turn(project, c, asked),
        RemoveTakeaway c => Remove(c),
        RemoveHearing c => Remove(c),
        WritePledge c => Write(c, asked),
        ReportPledge c => Report(c, asked),
        RemovePledge c => Remove(c),
        PlanAwareness c => Plan(project, c),
        RemoveAwareness c => Awareness.ContainsKey(c.AwarenessId) ? new AwarenessRemoved(c.AwarenessId) : Decision.Nothing,
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    /// <summary>Whether a college sits in a body, or something is made for it.</summary>
    public bool Mentions(string collegeId) =>
        Bodies.Values.Any(body => body.Card.Seats.Exists(seat => seat.CollegeId == collegeId))
        || Awareness.Values.Any(line => line.Card.CollegeIds.Contains(collegeId));

    /// <summary>Null when something new may come in under this id, or something there may be changed.</summary>
    private static Refusal? Room<T>(ImmutableSortedDictionary<string, T> things, string id) =>
        things.ContainsKey(id) ? null
        : !Checks.IsId(id) ? Refusal.IdTaken
        : things.Count >= Most ? Refusal.TooMany
        : null;

    private static Refusal? Lines(IEnumerable<string> lines, int most = Checks.Line) =>
        lines.Select(line => Checks.Text(line, most)).FirstOrDefault(refusal => refusal is not null);

    public static Governance Evolve(Governance here, GovernanceHappened happened) => happened switch
    {
        BodyDescribed e => here with { Bodies = here.Bodies.SetItem(e.BodyId, new GovernanceBody(e.BodyId, e.Card)) },
        BodyRemoved e => here with { Bodies = here.Bodies.Remove(e.BodyId) },
        CoreGroupSizeSet e => here with { CoreGroupTarget = e.Target },
        GuestDescribed e => here.Set(e),
        GuestInvited e => here.With(e.GuestId, guest => guest with { InvitationId = e.InvitationId }),
        GuestCame e => here.With(e.GuestId, guest => guest with { InvitationId = null, MemberId = e.MemberId }),
        GuestRemoved e => here with { Guests = here.Guests.Remove(e.GuestId) },
        CalendarTakenOver e => here.Take(e.Span, e.Milestones),
        CalendarSet e => here with { Calendar = e.Span },
        MilestoneDescribed e => here.Set((here.Milestones.GetValueOrDefault(e.MilestoneId) ?? new ProjectMilestone(e.MilestoneId, e.Card)) with { Card = e.Card }),
        MilestoneMarked e => here.Set(here.Milestones[e.MilestoneId] with { Status = e.Status, Sentence = e.Sentence, MarkedAt = e.At }),
        MilestoneValidated e => here.Set(here.Milestones[e.MilestoneId] with { Status = MilestoneStatus.Done, MarkedAt = e.At, Validation = new MilestoneVote(e.BallotId, e.OptionId) }),
        ReviewClosed e => here.Set(here.Milestones[e.MilestoneId] with { Status = MilestoneStatus.Done, MarkedAt = e.Report.At, Report = e.Report }),
        MilestoneRemoved e => here with { Milestones = here.Milestones.Remove(e.MilestoneId) },
        HearingPlanned e => here.Set((here.Hearings.GetValueOrDefault(e.HearingId) ?? new Hearing(e.HearingId, e.Card)) with { Card = e.Card }),
        TakeawayNoted e => here.Set(here.Hearings[e.HearingId].Noted(e.TakeawayId, e.Text)),
        TakeawayUsed e => here.Set(here.Hearings[e.HearingId].Used(e.TakeawayId, e.Use)),
        TakeawayRemoved e => here.Set(here.Hearings[e.HearingId].Without(e.TakeawayId)),
        HearingRemoved e => here with { Hearings = here.Hearings.Remove(e.HearingId) },
        PledgeWritten e => here.Set((here.Pledges.GetValueOrDefault(e.PledgeId) ?? new Pledge(e.PledgeId, e.Card, e.At)) with { Card = e.Card }),
        PledgeReported e => here.Set(here.Pledges[e.PledgeId].Reported(e)),
        PledgeRemoved e => here with { Pledges = here.Pledges.Remove(e.PledgeId) },
        AwarenessPlanned e => here with { Awareness = here.Awareness.SetItem(e.AwarenessId, new AwarenessLine(e.AwarenessId, e.Card)) },
        AwarenessRemoved e => here with { Awareness = here.Awareness.Remove(e.AwarenessId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
