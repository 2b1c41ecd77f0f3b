namespace CoConstruction.Server;

/// <summary>
/// What callers alone see of a project. Whoever looks is told all of it; a seat whose holder acts is then told what is not
/// as it was last told: somebody's vote does not send them their earlier ones again.
/// </summary>
internal sealed class OwnFeeds
{
    /// <summary>By seat and phone. A page that came later knows more than this, and hears some things twice.</summary>
    private readonly Dictionary<Caller.Seat, Dictionary<(string Room, string Key), byte[]?>> _told = [];

    /// <summary>All of it; what is gone is said only to those who may still hold it.</summary>
    public IEnumerable<Change> All(Project state, Caller caller, bool withGone)
    {
        var entries = Entries(state, caller);
        var own = entries.ConvertAll(Changed);
        if (caller is not Caller.Seat seat) return own;
        _told.TryAdd(seat, own.ToDictionary(KeyOf, change => change.Json));
        return withGone ? own.Concat(ProjectView.Gone(state, entries).Select(Gone)) : own;
    }

    /// <summary>What a seat has not been told yet.</summary>
    /// <param name="again">It may not have heard what it was told: it is told all of it.</param>
    public IEnumerable<Change> News(Project state, Caller.Seat seat, bool again)
    {
        if (again || !_told.TryGetValue(seat, out var told)) return All(state, seat, withGone: true);
        var own = Entries(state, seat).ConvertAll(Changed);
        _told[seat] = own.ToDictionary(KeyOf, change => change.Json);
        return own.Where(change => !told.TryGetValue(KeyOf(change), out var known) || !known.AsSpan().SequenceEqual(change.Json)).Concat(told.Keys.Except(own.Select(KeyOf)).Select(Gone));
    }

    private static List<ViewEntry> Entries(Project state, Caller caller) => caller switch
    {
        Caller.Seat seat => [.. ProjectView.Own(state, seat.SeatId, seat.Generation)],
        Caller.Member member => [.. ProjectView.OwnMember(state, member.MemberId)],
        _ => [],
    };

    private static (string Room, string Key) KeyOf(Change change) => (change.Room, change.Key);

    private static Change Changed(ViewEntry entry) => new(entry.Room, entry.Key, AudienceFeed.Render(entry));

    private static Change Gone((string Room, string Key) key) => new(key.Room, key.Key, null);
}
