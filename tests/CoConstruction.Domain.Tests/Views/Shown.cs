using System.Buffers;

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
        // Shelves differ by person only in what is their own: a few people's tell.
        .. project.Participants.Seats.Values.Where((_, place) => place % 8 == 0).SelectMany(seat => Shelves(project, Audience.Participant, seat.Id)),
        .. project.Participants.Members.Keys.SelectMany(member => ProjectView.OwnMember(project, member)),
    ];

    /// <summary>Of the others nothing is rendered.</summary>
    public static IEnumerable<T> Items<T>(Project project, Audience audience) =>
        ProjectView.Of(project, audience).Where(entry => ViewRooms.Items[entry.Room] == typeof(T)).Select(entry => (T)entry.Render());

    /// <summary>All that an audience can read: what it is told of as it lives, and what it may ask for.</summary>
    public static string Text(Project project, Audience audience) =>
        Text(ProjectView.Of(project, audience).Concat(HasOwnShelves(project, audience) ? Shelves(project, audience, null) : []));

    /// <summary>No shelf is of one workshop: the first one's screen and tablet stand for all.</summary>
    private static bool HasOwnShelves(Project project, Audience audience) => audience.WorkshopId is null || audience.WorkshopId == project.Workshops.All.Keys.FirstOrDefault();

    /// <summary>What lies on all the shelves for somebody of an audience.</summary>
    public static IEnumerable<ViewEntry> Shelves(Project project, Audience audience, string? person)
    {
        var role = audience.Kind switch { AudienceKind.Team => Role.Facilitator, AudienceKind.Observer => Role.Observer, AudienceKind.Screen => Role.Screen, _ => Role.Participant };
        return ProjectView.Shelves.SelectMany(name => ProjectView.Shelf(project, name, new(audience, role, person)) ?? []);
    }

    /// <summary>What must not be in a text: there is much of it and texts are long, so that all of it is looked for at once.</summary>
    public static SearchValues<string> Secrets(IEnumerable<string> secrets) => SearchValues.Create([.. secrets], StringComparison.Ordinal);

    public static void TellsNone(string text, SearchValues<string> secrets)
    {
        var at = text.AsSpan().IndexOfAny(secrets);
        Assert.True(at < 0, at < 0 ? "" : $"It tells: {text[Math.Max(0, at - 120)..Math.Min(text.Length, at + 60)]}");
    }

    public static string Text(IEnumerable<ViewEntry> entries) => string.Join('\n', entries.Select(Text));

    public static string Text(ViewEntry entry)
    {
        var item = entry.Render();
        return $"{entry.Room}/{entry.Key} {JsonSerializer.Serialize(item, item.GetType(), Contract.Json)}";
    }
}
