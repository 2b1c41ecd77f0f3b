using System.Text.Json;
using Orleans.Utilities;

namespace CoConstruction.Server;

/// <summary>
/// Tells the watching servers what changed. What everyone sees travels gathered, ten times a second at most; a person's
/// own action at once.
/// </summary>
internal sealed class ProjectFeeds(string project, TimeProvider time, ObserverManager<IPushReceiver> receivers)
{
    /// <summary>Window in which changes travel as one. Measured: below 50 ms the sending takes the processor from the answers.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, AudienceFeed> _feeds = [];
    private DateTimeOffset _lastFlush = DateTimeOffset.MinValue;

    /// <summary>Changes with each opening of the project: a phone that holds another epoch takes a snapshot.</summary>
    public string Epoch { get; } = Guid.NewGuid().ToString("N");

    /// <summary>What an audience sees now, and what a seat or member sees of their own.</summary>
    public Feed Look(Project state, long version, Audience audience, Caller caller, string? epoch, long? since)
    {
        var feed = FeedOf(state, version, audience);
        feed.Refresh(state, version);
        // Versions are the journal's, so one without its epoch is good too, as far back as this opening remembers.
        var known = (epoch is null || epoch == Epoch) && since is { } from && from <= version ? feed.Since(from) : null;
        return new(Epoch, version, known is null ? null : since, [.. known ?? feed.All(), .. Own(state, caller, withGone: known is not null)], time.GetUtcNow());
    }

    /// <summary>Sends what everyone sees, unless it was done a moment ago; answers how long to wait then.</summary>
    public TimeSpan? Flush(Project state, long version)
    {
        var wait = _lastFlush + Window - time.GetUtcNow();
        if (wait > TimeSpan.Zero) return wait;
        _lastFlush = time.GetUtcNow();
        var groups = new Dictionary<string, Feed>();
        foreach (var feed in _feeds.Values)
        {
            feed.Refresh(state, version);
            var changes = feed.Since(feed.Pushed) ?? feed.All();
            if (changes.Count == 0) continue;
            groups[LiveGroups.Of(project, feed.Audience)] = new(Epoch, version, feed.Pushed, changes, time.GetUtcNow());
            feed.Pushed = version;
        }

        if (groups.Count > 0) Send(new Push(groups, []));
        return null;
    }

    /// <summary>Answers those whose action was just done, with what else their audience has not been sent yet.</summary>
    public void Answer(Project state, long version, IReadOnlyCollection<string> seatIds, IReadOnlyList<string> expelled)
    {
        if (receivers.Count == 0 || seatIds.Count + expelled.Count == 0) return;
        var feed = FeedOf(state, version, Audience.Participant);
        feed.Refresh(state, version);
        var shared = feed.Since(feed.Pushed) ?? feed.All();
        var groups = new Dictionary<string, Feed>();
        foreach (var seatId in seatIds)
        {
            // The phone that the seat has just left learns it by the same push.
            var now = state.Participants.Seats[seatId].Generation;
            foreach (var generation in now > 1 ? [now - 1, now] : (int[])[now])
            {
                groups[LiveGroups.OfSeat(project, seatId, generation)] =
                    new(Epoch, version, feed.Pushed, [.. shared, .. Own(state, new Caller.Seat(seatId, generation), withGone: true)], time.GetUtcNow());
            }
        }

        if (groups.Count > 0 || expelled.Count > 0) Send(new Push(groups, expelled));
    }

    /// <summary>What the caller alone sees; what is gone of it is said only to those who may still hold it.</summary>
    private static IEnumerable<Change> Own(Project state, Caller caller, bool withGone) => caller switch
    {
        Caller.Seat seat => ProjectView.Own(state, seat.SeatId, seat.Generation).Select(Changed)
            .Concat(withGone ? ProjectView.Gone(state, seat.SeatId, seat.Generation).Select(own => new Change(own.Room, own.Key, null)) : []),
        Caller.Member member => ProjectView.OwnMember(state, member.MemberId).Select(Changed),
        _ => [],
    };

    private AudienceFeed FeedOf(Project state, long version, Audience audience)
    {
        if (_feeds.TryGetValue(audience.Name, out var feed)) return feed;
        feed = new AudienceFeed(audience, version);
        feed.Refresh(state, version);
        return _feeds[audience.Name] = feed;
    }

    private void Send(Push push) => _ = receivers.Notify(receiver => receiver.Pushed(project, push));

    private static Change Changed(ViewEntry entry) => new(entry.Room, entry.Key, AudienceFeed.Render(entry));
}

/// <summary>Names of the groups of connections that receive the same things.</summary>
internal static class LiveGroups
{
    public static string Of(string project, Audience audience) => $"{project}|{audience.Name}";

    public static string OfSeat(string project, string seatId, int generation) => $"{project}|seat|{seatId}|{generation}";

    public static string OfMember(string project, string memberId) => $"{project}|member|{memberId}";

    /// <summary>By its key: who holds a former one is let go.</summary>
    public static string OfTablet(string project, string workshopId, string key) => $"{project}|tablet|{workshopId}|{key}";
}
