namespace CoConstruction.Domain;

/// <summary>Somebody's place in the project, held by a phone.</summary>
/// <param name="Generation">Goes up when its holder returns on another phone; an older phone only reads.</param>
public sealed record Seat(string Id, string CollegeId, PersonalName? Name, RecallCode Recall, int Generation, DateTimeOffset TakenAt, bool Cancelled = false)
{
    /// <summary>The person was erased: the vault holds nothing of them any more.</summary>
    public bool Erased { get; init; }

    /// <summary>A helper opened it for somebody who asked to be helped.</summary>
    public Assistance? Assisted { get; init; }
}

/// <summary>Who helps the holder of a seat, and how they were reached.</summary>
public sealed record Assistance(string HelperId, ReachedBy ReachedBy);

/// <summary>Somebody of the team, with an account.</summary>
public sealed record Member(string Id, Role Role, PersonalName Name, DateTimeOffset JoinedAt);

/// <summary>A link given to somebody of the team, used once.</summary>
public sealed record Invitation(string Id, Role Role, string SecretHash, DateTimeOffset At);

/// <summary>Who is in the project: colleges, seats without account, members with one.</summary>
public sealed record Participants
{
    private const int MostColleges = 20, MostSeats = 5000, MostMembers = 200, MostInvitations = 100;

    public ImmutableList<College> Colleges { get; init; } = [];

    [JsonIgnore]
    public ImmutableDictionary<string, Seat> Seats { get => SeatsLater.Value; init => SeatsLater = new(value); }

    [JsonPropertyName("seats")]
    public Later<ImmutableDictionary<string, Seat>> SeatsLater { get; init; } = new(ImmutableDictionary<string, Seat>.Empty);

    public ImmutableDictionary<string, Member> Members { get; init; } = ImmutableDictionary<string, Member>.Empty;
    public ImmutableDictionary<string, Invitation> Invitations { get; init; } = ImmutableDictionary<string, Invitation>.Empty;

    /// <summary>
    /// How often a seat went to another college since the project was opened: as long as it stands, everyone's college
    /// does, and what a view counted by college holds. No memory, so it is not written.
    /// </summary>
    [JsonIgnore]
    public int Moves { get; init; }

    public College? College(string? id) => Colleges.Find(college => college.Id == id);

    /// <summary>Null when somebody may speak for a college: a seat for its own, a member for the one they name.</summary>
    public Refusal? MaySpeak(string collegeId, Asked asked)
    {
        if (College(collegeId) is null) return Refusal.CollegeUnknown;
        if (asked.Role != Role.Participant) return null;
        return Seats.GetValueOrDefault(asked.By) switch
        {
            null or { Cancelled: true } => Refusal.SeatUnknown,
            { CollegeId: var own } when own != collegeId => Refusal.OtherCollege,
            _ => null,
        };
    }

    public static Decision Decide(Project project, ParticipantsCommand command, Asked asked)
    {
        var here = project.Participants;
        return command switch
        {
            AddCollege c => here.Add(c.College),
            ChangeCollege c => here.Change(c.College),
            RemoveCollege c => here.Remove(project, c.CollegeId),
            TakeSeat c => here.Take(project, c, asked),
            EnterWorkshop c => here.Enter(project, c, asked),
            ReturnToSeat c => here.Return(project, c, asked),
            MoveSeat c => here.Move(c),
            CancelSeat c => here.Seats.GetValueOrDefault(c.SeatId) switch
            {
                null => Refusal.SeatUnknown,
                { Cancelled: true } => Decision.Nothing,
                _ => new SeatCancelled(c.SeatId),
            },
            EraseSeat c => here.Erase(c, asked),
            OpenAssistedSeat c => here.Assist(project, c, asked),
            InviteMember c => here.Invite(c, asked),
            AcceptInvitation c => here.Accept(project, c, asked),
            JoinAsFacilitator c => here.Join(c, asked),
            ChangeMemberRole c => here.ChangeRole(c),
            RemoveMember c => here.Leave(c),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private Decision Add(College college)
    {
        if (College(college.Id) is { } there) return there == college ? Decision.Nothing : Refusal.IdTaken;
        if (Colleges.Count >= MostColleges) return Refusal.TooMany;
        return college.Check() is { } refusal ? refusal : new CollegeAdded(college);
    }

    private Decision Change(College college)
    {
        if (College(college.Id) is not { } there) return Refusal.CollegeUnknown;
        if (there == college) return Decision.Nothing;
        return college.Check() is { } refusal ? refusal : new CollegeChanged(college);
    }

    private Decision Remove(Project project, string collegeId)
    {
        if (College(collegeId) is null) return Refusal.CollegeUnknown;
        var used = Seats.Values.Any(seat => seat.CollegeId == collegeId)
            || project.Workshops.All.Values.Any(workshop => workshop.Counted.ContainsKey(collegeId) || workshop.Steps.Exists(step => step.Mentions(collegeId)))
            || project.Ballots.All.Values.Any(ballot => ballot.Mentions(collegeId))
            || project.Proposals.Mentions(collegeId)
            || project.Texts.Mentions(collegeId) || project.Charter.Mentions(collegeId)
            || project.ActionPlan.Mentions(collegeId) || project.Opinions.Mentions(collegeId) || project.Governance.Mentions(collegeId)
            || project.Evaluation.Mentions(collegeId) || project.Voices.Mentions(collegeId);
        return used ? Refusal.CollegeInUse : new CollegeRemoved(collegeId);
    }

    private Decision Take(Project project, TakeSeat c, Asked asked)
    {
        if (project.Workshops.Find(c.WorkshopId) is not { } workshop) return Refusal.WorkshopUnknown;
        if (workshop.Status == WorkshopStatus.Closed) return Refusal.WorkshopClosed;
        if (!Checks.IsId(c.SeatId) || Seats.ContainsKey(c.SeatId)) return Refusal.IdTaken;
        if (College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (Seats.Count >= MostSeats) return Refusal.TooMany;
        if (Checks.Text(c.FirstName, Checks.Word, required: false) is { } refusal) return refusal;
        var name = string.IsNullOrWhiteSpace(c.FirstName) ? null : new PersonalName(c.SeatId, c.FirstName.Trim());
        var recall = RecallCode.Draw(asked.Chance, Seats.Values.Where(seat => !seat.Cancelled).Select(seat => seat.Recall).ToHashSet());
        return Decision.Of(
            new SeatTaken(c.SeatId, c.CollegeId, name, recall, asked.At),
            new SeatEntered(c.WorkshopId, c.SeatId, c.Remote));
    }

    private Decision Assist(Project project, OpenAssistedSeat c, Asked asked) =>
        !c.Consent ? Refusal.ConsentMissing
        : Take(project, new TakeSeat(c.SeatId, c.WorkshopId, c.CollegeId, c.FirstName, Remote: true), asked) switch
        {
            Decision.Accepted taken => taken with { Events = taken.Events.Add(new SeatAssisted(c.SeatId, asked.By, c.ReachedBy, asked.At)) },
            var refused => refused,
        };

    private Decision Enter(Project project, EnterWorkshop c, Asked asked)
    {
        if (project.Workshops.Find(c.WorkshopId) is not { } workshop) return Refusal.WorkshopUnknown;
        if (!Seats.TryGetValue(c.SeatId, out var seat) || seat.Cancelled) return Refusal.SeatUnknown;
        if (workshop.Entered.TryGetValue(c.SeatId, out var remote) && remote == c.Remote) return Decision.Nothing;
        if (workshop.Status == WorkshopStatus.Closed) return Refusal.WorkshopClosed;
        return new SeatEntered(c.WorkshopId, c.SeatId, c.Remote);
    }

    private Decision Return(Project project, ReturnToSeat c, Asked asked)
    {
        if (project.Workshops.Find(c.WorkshopId) is not { } workshop) return Refusal.WorkshopUnknown;
        var seat = Seats.Values.FirstOrDefault(seat => !seat.Cancelled && seat.Recall == c.Recall);
        if (seat is null) return Refusal.RecallCodeUnknown;
        var returned = new SeatReturned(seat.Id, seat.Generation + 1);
        return workshop.Entered.ContainsKey(seat.Id) || workshop.Status == WorkshopStatus.Closed
            ? returned
            : Decision.Of(returned, new SeatEntered(c.WorkshopId, seat.Id, false));
    }

    private Decision Move(MoveSeat c)
    {
        if (!Seats.TryGetValue(c.SeatId, out var seat)) return Refusal.SeatUnknown;
        if (College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        return seat.CollegeId == c.CollegeId ? Decision.Nothing : new SeatMoved(c.SeatId, c.CollegeId);
    }

    private Decision Erase(EraseSeat c, Asked asked)
    {
        if (!Seats.TryGetValue(c.SeatId, out var seat) || (asked.Role == Role.Participant && c.SeatId != asked.By)) return Refusal.SeatUnknown;
        return seat.Erased ? Decision.Nothing : new SeatErased(c.SeatId);
    }

    private Decision Invite(InviteMember c, Asked asked)
    {
        if (c.Role is not (Role.Facilitator or Role.CoFacilitator or Role.Professional or Role.Observer or Role.Official)) return Refusal.UnknownThing;
        return Invite(c.InvitationId, c.Role, c.SecretHash, asked);
    }

    /// <summary>A link for somebody, in whatever quality their room has found right.</summary>
    public Decision Invite(string invitationId, Role role, string secretHash, Asked asked)
    {
        if (!Checks.IsId(invitationId) || !Checks.IsId(secretHash) || Invitations.ContainsKey(invitationId)) return Refusal.IdTaken;
        return Invitations.Count >= MostInvitations || Members.Count >= MostMembers
            ? Refusal.TooMany
            : new MemberInvited(invitationId, role, secretHash, asked.By, asked.At);
    }

    private Decision Accept(Project project, AcceptInvitation c, Asked asked)
    {
        if (!Invitations.TryGetValue(c.InvitationId, out var invitation) || invitation.SecretHash != c.SecretHash) return Refusal.InvitationUnknown;
        // A guest may have been taken off the list before they came, or been given another link.
        if (invitation.Role == Role.Guest && project.Governance.InvitedBy(c.InvitationId) is null) return Refusal.InvitationUnknown;
        if (Checks.Text(c.Name, Checks.Word) is { } refusal) return refusal;
        return Members.ContainsKey(c.MemberId)
            ? Refusal.InvitationUsed
            : new MemberJoined(c.MemberId, invitation.Role, new PersonalName(c.MemberId, c.Name.Trim()), c.InvitationId, asked.At);
    }

    private Decision Join(JoinAsFacilitator c, Asked asked)
    {
        if (Members.ContainsKey(c.MemberId)) return Decision.Nothing;
        return Checks.Text(c.Name, Checks.Word) is { } refusal
            ? refusal
            : new MemberJoined(c.MemberId, Role.Facilitator, new PersonalName(c.MemberId, c.Name.Trim()), null, asked.At);
    }

    private Decision ChangeRole(ChangeMemberRole c)
    {
        if (!Members.TryGetValue(c.MemberId, out var member)) return Refusal.UnknownThing;
        if (c.Role is not (Role.Facilitator or Role.CoFacilitator or Role.Professional or Role.Observer or Role.Official)) return Refusal.UnknownThing;
        if (member.Role == c.Role) return Decision.Nothing;
        return IsLastFacilitator(member) ? Refusal.LastFacilitator : new MemberRoleChanged(c.MemberId, c.Role);
    }

    private Decision Leave(RemoveMember c)
    {
        if (!Members.TryGetValue(c.MemberId, out var member)) return Decision.Nothing;
        return IsLastFacilitator(member) ? Refusal.LastFacilitator : new MemberRemoved(c.MemberId);
    }

    private bool IsLastFacilitator(Member member) =>
        member.Role == Role.Facilitator && Members.Values.Count(other => other.Role == Role.Facilitator) == 1;

    public static Participants Evolve(Participants here, ParticipantsHappened happened) => happened switch
    {
        CollegeAdded e => here with { Colleges = here.Colleges.Add(e.College) },
        CollegeChanged e => here with { Colleges = here.Colleges.ConvertAll(college => college.Id == e.College.Id ? e.College : college) },
        CollegeRemoved e => here with { Colleges = here.Colleges.RemoveAll(college => college.Id == e.CollegeId) },
        SeatTaken e => here with { Seats = here.Seats.Add(e.SeatId, new Seat(e.SeatId, e.CollegeId, e.Name, e.Recall, 1, e.At)) },
        SeatReturned e => here.With(e.SeatId, seat => seat with { Generation = e.Generation }),
        SeatMoved e => here.With(e.SeatId, seat => seat with { CollegeId = e.CollegeId }) with { Moves = here.Moves + 1 },
        SeatCancelled e => here.With(e.SeatId, seat => seat with { Cancelled = true }),
        SeatErased e => here.With(e.SeatId, seat => seat with { Cancelled = true, Erased = true, Name = null }),
        SeatAssisted e => here.With(e.SeatId, seat => seat with { Assisted = new Assistance(e.HelperId, e.ReachedBy) }),
        MemberInvited e => here with { Invitations = here.Invitations.Add(e.InvitationId, new Invitation(e.InvitationId, e.Role, e.SecretHash, e.At)) },
        MemberJoined e => here with
        {
            Members = here.Members.SetItem(e.MemberId, new Member(e.MemberId, e.Role, e.Name, e.At)),
            Invitations = e.InvitationId is null ? here.Invitations : here.Invitations.Remove(e.InvitationId),
        },
        MemberRoleChanged e => here with { Members = here.Members.SetItem(e.MemberId, here.Members[e.MemberId] with { Role = e.Role }) },
        MemberRemoved e => here with { Members = here.Members.Remove(e.MemberId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Participants With(string seatId, Func<Seat, Seat> change) => this with { Seats = Seats.SetItem(seatId, change(Seats[seatId])) };
}
