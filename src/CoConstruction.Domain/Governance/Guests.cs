namespace CoConstruction.Domain;

/// <summary>Says whom the project invites for a time, to what, and until when.</summary>
public sealed record DescribeGuest(string GuestId, GuestCard Card) : GovernanceCommand;

/// <summary>Makes the link by which the guest comes in.</summary>
/// <param name="SecretHash">As for <see cref="InviteMember"/>.</param>
public sealed record InviteGuest(string GuestId, string InvitationId, string SecretHash) : GovernanceCommand;

/// <summary>Ends an invitation before its time.</summary>
public sealed record RemoveGuest(string GuestId) : GovernanceCommand;

/// <summary>A guest is expected, to this and for so long.</summary>
public sealed record GuestDescribed(string GuestId, GuestCard Card) : GovernanceHappened;

/// <summary>The guest was given a link.</summary>
public sealed record GuestInvited(string GuestId, string InvitationId) : GovernanceHappened;

/// <summary>The guest came in by it.</summary>
public sealed record GuestCame(string GuestId, string MemberId) : GovernanceHappened;

/// <summary>Somebody is a guest no more.</summary>
public sealed record GuestRemoved(string GuestId) : GovernanceHappened;

/// <summary>An expert who brings what the group does not know, or a support (appui) who helps on given points.</summary>
public enum GuestKind { Expert, Support }

/// <summary>To what somebody is invited, and for how long. Without workshops and points, to all that who listens may read.</summary>
/// <param name="Function">In what quality, never who: "juriste du droit au logement".</param>
/// <param name="From">First day; null for at once.</param>
/// <param name="Until">Last day; null when the end of the workshops is the end.</param>
public sealed record GuestCard(GuestKind Kind, string Function, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>Workshops that the guest sees whole, each until it closes.</summary>
    public ImmutableList<string> WorkshopIds { get; init; } = [];

    /// <summary>Steps that the guest sees of other workshops: the agenda points they are asked for. They see no ballot there.</summary>
    public ImmutableList<string> StepIds { get; init; } = [];

    public bool IsLimited => !WorkshopIds.IsEmpty || !StepIds.IsEmpty;
}

/// <summary>Somebody invited for a time. Their access ends by itself.</summary>
/// <param name="Revision">Goes up when what they may see changes, so that nothing of before is taken for it.</param>
public sealed record Guest(string Id, GuestCard Card, int Revision = 1)
{
    /// <summary>The link given to them; null once they came in by it.</summary>
    public string? InvitationId { get; init; }

    /// <summary>The member they are since they came in.</summary>
    public string? MemberId { get; init; }

    /// <summary>Of a workshop: null when they see nothing of it, empty when they see it whole, or else the points they see.</summary>
    public ImmutableList<string>? PointsOf(Workshop workshop) =>
        workshop.Status == WorkshopStatus.Closed ? null
        : Card.WorkshopIds.Contains(workshop.Id) ? []
        : Card.StepIds.FindAll(step => workshop.Step(step) is not null) is { IsEmpty: false } points ? points
        : null;

    /// <summary>Whether they may see anything at this moment; days are those of universal time.</summary>
    public bool IsWelcome(Project project, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return (Card.From is null || Card.From <= day) && (Card.Until is null || day <= Card.Until)
            && (!Card.IsLimited || project.Workshops.All.Values.Any(workshop => PointsOf(workshop) is not null));
    }
}

/// <content>Guests for a time.</content>
public sealed partial record Governance
{
    public ImmutableSortedDictionary<string, Guest> Guests { get; init; } = Ordinal.Empty<Guest>();

    /// <summary>The guest that a member is.</summary>
    public Guest? GuestOf(string memberId) => Guests.Values.FirstOrDefault(guest => guest.MemberId == memberId);

    /// <summary>The guest to whom a link was given.</summary>
    public Guest? InvitedBy(string invitationId) => Guests.Values.FirstOrDefault(guest => guest.InvitationId == invitationId);

    private Decision Describe(Project project, DescribeGuest c)
    {
        if (Room(Guests, c.GuestId) is { } taken) return taken;
        var card = c.Card;
        if (card.WorkshopIds.Count + card.StepIds.Count > MostSeats) return Refusal.TooMany;
        if (Checks.Text(card.Function, Checks.Line) is { } unfit) return unfit;
        if (card.WorkshopIds.Exists(id => project.Workshops.Find(id) is null)) return Refusal.WorkshopUnknown;
        if (card.StepIds.Exists(id => !project.Workshops.All.Values.Any(workshop => workshop.Step(id) is not null))) return Refusal.StepUnknown;
        if (card.From > card.Until) return Refusal.EndBeforeStart;
        if (card.Kind == GuestKind.Support && (card.StepIds.IsEmpty || !card.WorkshopIds.IsEmpty)) return Refusal.GuestWithoutPoint;
        return card is { IsLimited: false, Until: null } ? Refusal.GuestWithoutEnd : new GuestDescribed(c.GuestId, card);
    }

    private Decision Invite(Project project, InviteGuest c, Asked asked)
    {
        if (!Guests.TryGetValue(c.GuestId, out var guest)) return Refusal.GuestUnknown;
        if (guest.MemberId is { } member && project.Participants.Members.ContainsKey(member)) return Refusal.InvitationUsed;
        return project.Participants.Invite(c.InvitationId, Role.Guest, c.SecretHash, asked) switch
        {
            Decision.Accepted invited => invited with { Events = invited.Events.Add(new GuestInvited(c.GuestId, c.InvitationId)) },
            var refused => refused,
        };
    }

    private Decision Remove(Project project, RemoveGuest c) =>
        !Guests.TryGetValue(c.GuestId, out var guest) ? Decision.Nothing
        : guest.MemberId is { } id && project.Participants.Members.GetValueOrDefault(id) is { Role: Role.Guest } ? Decision.Of(new MemberRemoved(id), new GuestRemoved(c.GuestId))
        : new GuestRemoved(c.GuestId);

    private Governance Set(GuestDescribed e) => this with
    {
        Guests = Guests.SetItem(e.GuestId, Guests.TryGetValue(e.GuestId, out var there) ? there with { Card = e.Card, Revision = there.Revision + 1 } : new Guest(e.GuestId, e.Card)),
    };

    private Governance With(string guestId, Func<Guest, Guest> change) => this with { Guests = Guests.SetItem(guestId, change(Guests[guestId])) };
}
