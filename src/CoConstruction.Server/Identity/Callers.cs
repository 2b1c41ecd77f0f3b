namespace CoConstruction.Server;

/// <summary>Who a caller is in a project now: the project's own state says, not what the caller holds.</summary>
internal static class Callers
{
    /// <param name="at">Now: who is invited for a time is nobody before and after.</param>
    public static Role? RoleOf(Project project, Caller caller, DateTimeOffset at) => caller switch
    {
        Caller.Door => Role.Door,
        Caller.Seat seat => project.Participants.Seats.TryGetValue(seat.SeatId, out var there) && !there.Cancelled ? Role.Participant : null,
        Caller.Member member => project.Participants.Members.GetValueOrDefault(member.MemberId)?.Role switch
        {
            Role.Guest when project.Governance.GuestOf(member.MemberId)?.IsWelcome(project, at) != true => null,
            var role => role,
        },
        Caller.Screen screen => project.Workshops.Find(screen.WorkshopId) is { ScreenKey.Length: > 0 } workshop && workshop.ScreenKey == screen.Key ? Role.Screen : null,
        Caller.Tablet tablet => project.Workshops.Find(tablet.WorkshopId) is { TabletKey: { } key } && key == tablet.Key ? Role.Tablet : null,
        _ => null,
    };

    /// <summary>Whether this phone is the one that holds the seat now.</summary>
    public static bool IsCurrent(Project project, Caller.Seat seat) => project.Participants.Seats[seat.SeatId].Generation == seat.Generation;

    /// <summary>The audience that a caller belongs to; null when they may see nothing.</summary>
    public static Audience? AudienceOf(Project project, Caller caller, DateTimeOffset at) => RoleOf(project, caller, at) switch
    {
        null or Role.Door => null,
        Role.Screen => Audience.Screen(((Caller.Screen)caller).WorkshopId),
        Role.Guest => project.Governance.GuestOf(((Caller.Member)caller).MemberId) is { } guest ? Audience.Guest(guest.Id, guest.Revision) : null,
        Role.Tablet => Audience.Tablet(((Caller.Tablet)caller).WorkshopId),
        { } role => Audience.Of(role),
    };

    public static string ReferenceOf(Caller caller) => caller switch
    {
        Caller.Seat seat => seat.SeatId,
        Caller.Member member => member.MemberId,
        Caller.Tablet tablet => tablet.WorkshopId,
        _ => "",
    };
}
