using System.Text.Json;
using Orleans.Utilities;

namespace CoConstruction.Server;

/// <summary>
/// Tells the watching servers what changed. What everyone sees travels gathered, ten times a second at most; a person's
/// own action at once, unless the machine is late: then it travels with what everyone sees.
/// </summary>
/// <param name="history">How the project stood before: pages that hold those versions are told only what changed since.</param>
/// <param name="opened">The version at which the project was opened.</param>
internal sealed class ProjectFeeds(string project, TimeProvider time, ObserverManager<IPushReceiver> receivers, History history, long opened)
{
    /// <summary>Window in which changes travel as one. Measured: below 50 ms the sending takes the processor from the answers.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// How long before its moment a flush may go: changes that come ten times a second, never quite in step, then wait for
    /// nothing, and there are not more of them.
    /// </summary>
    private static readonly TimeSpan Early = Window / 2;

    /// <summary>Lateness of a timer that is usual, and how much longer than the window a busy machine gathers at most.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(15), Longest = TimeSpan.FromMilliseconds(400);

    /// <summary>So many events in one round: as many people wait for an answer, and the processor is theirs.</summary>
    public const int Crowd = 100;

    /// <summary>How much longer than the window is gathered meanwhile: a thousand people who vote without a pause still see the count move three times a second and more.</summary>
    public static readonly TimeSpan Crowded = TimeSpan.FromMilliseconds(200);

    /// <summary>What nobody has looked at for so long is not rendered any more; servers say every few seconds what they watch.</summary>
    private static readonly TimeSpan Unwatched = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, AudienceFeed> _feeds = [];
    private readonly OwnFeeds _own = new();

    /// <summary>Seats whose own action is told with the next flush, and whether they asked again.</summary>
    private readonly Dictionary<string, bool> _owed = [];
    private readonly ViewMemory _memory = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;
    private TimeSpan _window = Window;

    /// <summary>Events of the largest round since the last flush.</summary>
    private int _largest;

    /// <summary>Another one with each opening of the project; versions go on.</summary>
    public string Epoch { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The version up to which the servers that listen have been told.</summary>
    public required long Told { get; set; }

    /// <summary>What an audience sees now, and what a seat or member sees of their own.</summary>
    public Feed Look(Project state, long version, Audience audience, Caller caller, string? epoch, long? since)
    {
        var feed = FeedOf(state, version, audience);
        // Whoever holds a later version than another opening began with holds what was lost: a backup was restored.
        var known = since is { } from && from <= (epoch is null || epoch == Epoch ? version : opened) ? feed.Since(from) : null;
        return new(Epoch, version, known is null ? null : since, [.. known ?? feed.All(), .. _own.All(state, caller, withGone: known is not null)], time.GetUtcNow());
    }

    /// <summary>Pages still watch what these groups are sent.</summary>
    public void KeepFor(IReadOnlyList<string> groups)
    {
        foreach (var feed in _feeds.Values.Where(feed => groups.Contains(LiveGroups.Of(project, feed.Audience)))) feed.WatchedAt = time.GetUtcNow();
    }

    /// <summary>What pages that were told by another opening have missed since a version, in common and of their own.</summary>
    public Push Missed(Project state, long version, IReadOnlyList<Caller> pages, long since)
    {
        var (groups, expelled) = (new Dictionary<string, Feed>(), new List<string>());
        foreach (var caller in pages.Distinct())
        {
            var own = LiveGroups.OfCaller(project, caller);
            if (Callers.AudienceOf(state, caller, time.GetUtcNow()) is not { } audience)
            {
                if (own is not null) expelled.Add(own);
                continue;
            }

            var feed = FeedOf(state, version, audience);
            var from = Math.Max(since, feed.From);
            groups.TryAdd(LiveGroups.Of(project, audience), new(Epoch, version, from, feed.Since(from) ?? feed.All(), time.GetUtcNow()));
            if (own is not null) groups[own] = new(Epoch, version, from, [.. _own.All(state, caller, withGone: true)], time.GetUtcNow());
        }

        return new(groups, expelled, version);
    }

    /// <summary>
    /// A flush came so much later than it was due, or a round held a crowd: the machine is busy with people's actions. It
    /// then gathers for longer, so that a thousand pages told again and again do not take the processor from who waits for an answer.
    /// </summary>
    public void Late(TimeSpan late)
    {
        var least = _largest >= Crowd ? Crowded : TimeSpan.Zero;
        _window = Window + TimeSpan.FromTicks(Math.Clamp(16 * (late - Usual).Ticks, least.Ticks, Longest.Ticks));
        _largest = 0;
    }

    /// <summary>So much happened in one round; <see cref="Late"/> asks for it.</summary>
    public void Happened(int events) => _largest = Math.Max(_largest, events);

    /// <summary>Sends what everyone sees, unless it was done a moment ago; answers how long to wait then.</summary>
    public TimeSpan? Flush(Project state, long version)
    {
        var now = time.GetUtcNow();
        if (_next - (now + Early) is { Ticks: > 0 } wait) return wait;
        _next = (_next > now ? _next : now) + _window;
        var (groups, since) = (new Dictionary<string, Feed>(), _feeds.GetValueOrDefault(Audience.Participant.Name)?.Pushed ?? version);
        var over = _feeds.Values.Where(feed => IsOver(state, feed.Audience, now)).ToList();
        foreach (var feed in over) _feeds.Remove(feed.Audience.Name);
        foreach (var feed in _feeds.Values.Where(feed => feed.WatchedAt + Unwatched < now).ToList()) _feeds.Remove(feed.Audience.Name);
        foreach (var feed in _feeds.Values)
        {
            feed.Refresh(state, version);
            var changes = feed.Unpushed();
            if (changes.Count == 0) continue;
            groups[LiveGroups.Of(project, feed.Audience)] = new(Epoch, version, feed.Pushed, changes, now);
            feed.Push(version);
        }

        foreach (var (seatId, again) in _owed) AddOwn(groups, state, version, since, seatId, again, []);
        _owed.Clear();
        Told = version;
        if (groups.Count + over.Count > 0) Send(new Push(groups, over.ConvertAll(feed => LiveGroups.Of(project, feed.Audience)), version));
        return null;
    }

    /// <summary>A guest's time is over, or they may see something else by now: whoever watches is let go before more is told.</summary>
    private static bool IsOver(Project state, Audience audience, DateTimeOffset now) =>
        audience.GuestId is { } id && (state.Governance.Guests.GetValueOrDefault(id) is not { } guest || guest.Revision != audience.Revision || !guest.IsWelcome(state, now));

    /// <summary>
    /// Answers those whose action was just done with what changed for them, and with what else their audience was shown and
    /// not sent yet. What everyone sees is not rendered for that: it comes with the next flush, under a version that is not
    /// below this one's.
    /// </summary>
    /// <param name="again">Those of them who asked again: they may have lost more than the answer, what was to be shown to them, too.</param>
    /// <param name="members">Members whose own answers or signatures changed.</param>
    public void Answer(
        Project state, long version, IReadOnlyCollection<string> seatIds, IReadOnlyCollection<string> again, IReadOnlyCollection<string> members, IReadOnlyList<string> expelled)
    {
        if (receivers.Count == 0 || seatIds.Count + members.Count + expelled.Count == 0) return;
        var groups = new Dictionary<string, Feed>();
        if (_window > Window)
        {
            foreach (var seatId in seatIds) _owed[seatId] = _owed.GetValueOrDefault(seatId) || again.Contains(seatId);
        }
        else
        {
            var feed = _feeds.GetValueOrDefault(Audience.Participant.Name) ?? FeedOf(state, version, Audience.Participant);
            var shared = feed.Unpushed();
            feed.Answered = version;
            foreach (var seatId in seatIds) AddOwn(groups, state, version, feed.Pushed, seatId, again.Contains(seatId), shared);
        }

        foreach (var member in members) AddOwn(groups, state, version, new Caller.Member(member));
        if (groups.Count > 0 || expelled.Count > 0) Send(new Push(groups, expelled));
    }

    /// <summary>A member's own items are few, so all of them are told.</summary>
    private void AddOwn(Dictionary<string, Feed> groups, Project state, long version, Caller.Member member)
    {
        if (Callers.AudienceOf(state, member, time.GetUtcNow()) is not { } audience) return;
        var feed = _feeds.GetValueOrDefault(audience.Name) ?? FeedOf(state, version, audience);
        feed.Answered = version;
        groups[LiveGroups.OfMember(project, member.MemberId)] = new(Epoch, version, feed.Pushed, [.. feed.Unpushed(), .. _own.All(state, member, withGone: false)], time.GetUtcNow());
    }

    private void AddOwn(Dictionary<string, Feed> groups, Project state, long version, long since, string seatId, bool again, IReadOnlyList<Change> shared)
    {
        // The phone that the seat has just left learns it by the same push.
        var now = state.Participants.Seats[seatId].Generation;
        foreach (var generation in now > 1 ? [now - 1, now] : (int[])[now])
        {
            groups[LiveGroups.OfSeat(project, seatId, generation)] =
                new(Epoch, version, since, [.. shared, .. _own.News(state, new Caller.Seat(seatId, generation), again)], time.GetUtcNow());
        }
    }

    private AudienceFeed FeedOf(Project state, long version, Audience audience)
    {
        if (!_feeds.TryGetValue(audience.Name, out var feed)) feed = _feeds[audience.Name] = new AudienceFeed(audience, history.Past, Math.Min(Told, version), _memory);
        feed.WatchedAt = time.GetUtcNow();
        feed.Refresh(state, version);
        return feed;
    }

    private void Send(Push push) => _ = receivers.Notify(receiver => receiver.Pushed(project, push));
}

/// <summary>Names of the groups of connections that receive the same things.</summary>
internal static class LiveGroups
{
    public static string Of(string project, Audience audience) => $"{project}|{audience.Name}";

    public static string OfSeat(string project, string seatId, int generation) => $"{project}|seat|{seatId}|{generation}";

    /// <summary>What a caller alone is sent; null for who is sent nothing alone.</summary>
    public static string? OfCaller(string project, Caller caller) => caller switch
    {
        Caller.Seat seat => OfSeat(project, seat.SeatId, seat.Generation),
        Caller.Member member => OfMember(project, member.MemberId),
        Caller.Tablet tablet => OfTablet(project, tablet.WorkshopId, tablet.Key),
        _ => null,
    };

    public static string OfMember(string project, string memberId) => $"{project}|member|{memberId}";

    /// <summary>By its key: who holds a former one is let go.</summary>
    public static string OfTablet(string project, string workshopId, string key) => $"{project}|tablet|{workshopId}|{key}";
}
