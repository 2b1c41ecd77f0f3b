namespace CoConstruction.Server;

/// <summary>What a caller alone sees of a project. It is few things, so nothing of it is kept: it is made when it is asked for.</summary>
internal static class OwnView
{
    /// <summary>All of it; what is gone is said only to those who may still hold it.</summary>
    public static IEnumerable<Change> Of(Project state, Caller caller, bool withGone)
    {
        var own = Entries(state, caller);
        return own.Select(Changed).Concat(withGone && caller is Caller.Seat ? ProjectView.Gone(state, own).Select(Gone) : []);
    }

    /// <summary>What of it is not as it was before; all of it when that is not known. Somebody's vote does not send them their earlier ones.</summary>
    public static IEnumerable<Change> Since(Project? before, Project state, Caller caller)
    {
        if (before is null) return Of(state, caller, withGone: true);
        var (former, own) = (Entries(before, caller).ToDictionary(KeyOf), Entries(state, caller));
        var there = own.Select(KeyOf).ToHashSet();
        return own.Where(entry => !former.TryGetValue(KeyOf(entry), out var known) || !AudienceFeed.Same(known.DependsOn, entry.DependsOn))
            .Select(entry => (Now: Changed(entry), Before: former.TryGetValue(KeyOf(entry), out var known) ? Changed(known) : null))
            .Where(pair => pair.Now != pair.Before).Select(pair => pair.Now)
            .Concat(former.Keys.Where(key => !there.Contains(key)).Select(Gone));
    }

    private static List<ViewEntry> Entries(Project state, Caller caller) => caller switch
    {
        Caller.Seat seat => [.. ProjectView.Own(state, seat.SeatId, seat.Generation)],
        Caller.Member member => [.. ProjectView.OwnMember(state, member.MemberId)],
        _ => [],
    };

    private static (string Room, string Key) KeyOf(ViewEntry entry) => (entry.Room, entry.Key);

    private static Change Changed(ViewEntry entry) => new(entry.Room, entry.Key, AudienceFeed.Render(entry));

    private static Change Gone((string Room, string Key) key) => new(key.Room, key.Key, null);
}
