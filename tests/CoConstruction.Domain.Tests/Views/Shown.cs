namespace CoConstruction.Domain.Tests;

/// <summary>What somebody receives of a project, as it is written on the wire.</summary>
internal static class Shown
{
    /// <summary>Everyone who is neither of the team nor alone with their own seat.</summary>
    public static IEnumerable<Audience> Audiences(Project project) =>
    [
        Audience.Participant, Audience.Observer, .. project.Workshops.All.Keys.Select(Audience.Screen), .. project.Workshops.All.Keys.Select(Audience.Tablet),
        .. project.Governance.Guests.Values.Select(guest => Audience.Guest(guest.Id, guest.Revision)),
    ];

    public static IEnumerable<ViewEntry> Everything(Project project) =>
    [
        .. ProjectView.Of(project, Audience.Team),
        .. Audiences(project).SelectMany(audience => ProjectView.Of(project, audience)),
        .. project.Participants.Seats.Values.SelectMany(seat => ProjectView.Own(project, seat.Id, seat.Generation)),
        .. project.Participants.Members.Keys.SelectMany(member => ProjectView.OwnMember(project, member)),
    ];

    public static IEnumerable<T> Items<T>(Project project, Audience audience) => ProjectView.Of(project, audience).Select(entry => entry.Render()).OfType<T>();

    public static string Text(Project project, Audience audience) => Text(ProjectView.Of(project, audience));

    public static string Text(IEnumerable<ViewEntry> entries) => string.Join('\n', entries.Select(Text));

    public static string Text(ViewEntry entry)
    {
        var item = entry.Render();
        return $"{entry.Room}/{entry.Key} {JsonSerializer.Serialize(item, item.GetType(), Contract.Json)}";
    }
}
