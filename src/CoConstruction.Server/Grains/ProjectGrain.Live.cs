namespace CoConstruction.Server;

/// <content>What is seen of the project: at once by who looks, gathered by the servers that watch.</content>
internal sealed partial class ProjectGrain
{
    private bool _flushPending;

    public async Task<Sight> Look(Caller caller, string? epoch, long? since)
    {
        OpenedProject opened;
        try
        {
            opened = await Open();
        }
        catch (JournalUnavailableException trouble)
        {
            return new(Outcome.Unavailable, Trouble: trouble.Trouble);
        }

        var state = opened.State;
        if (!state.Territory.Exists)
        {
            DeactivateOnIdle();
            return new(Outcome.NotFound);
        }

        if (Callers.AudienceOf(state, caller, time.GetUtcNow()) is not { } audience) return new(Outcome.NotAllowed);
        IReadOnlyList<string> groups = LiveGroups.OfCaller(Id, caller) is { } own ? [LiveGroups.Of(Id, audience), own] : [LiveGroups.Of(Id, audience)];
        return new(Outcome.Answered, opened.Feeds.Look(state, opened.Version, audience, caller, epoch, since), groups);
    }

    /// <summary>Made beside the grain's own thread, as a document is: votes do not wait for somebody who reads.</summary>
    public async Task<Sight> Shelf(Caller caller, string name, ShelfPage page)
    {
        OpenedProject opened;
        try
        {
            opened = await Open();
        }
        catch (JournalUnavailableException trouble)
        {
            return new(Outcome.Unavailable, Trouble: trouble.Trouble);
        }

        var (state, version, epoch) = (opened.State, opened.Version, opened.Feeds.Epoch);
        if (!state.Territory.Exists)
        {
            DeactivateOnIdle();
            return new(Outcome.NotFound);
        }

        if (Callers.RoleOf(state, caller, time.GetUtcNow()) is not { } role || Callers.AudienceOf(state, caller, time.GetUtcNow()) is not { } audience) return new(Outcome.NotAllowed);
        var person = caller is Caller.Member || (caller is Caller.Seat seat && Callers.IsCurrent(state, seat)) ? Callers.ReferenceOf(caller) : null;
        var items = await Task.Run(() => ProjectView.Shelf(state, name, new(audience, role, person) { Page = page })?.Select(entry => new Change(entry.Room, entry.Key, AudienceFeed.Render(entry))).ToList());
        return items is null ? new(Outcome.NotFound) : new(Outcome.Answered, new(epoch, version, null, items, time.GetUtcNow()));
    }

    public async Task<Watched> Watch(IPushReceiver receiver, string? epoch, IReadOnlyList<string> audiences)
    {
        var opened = await Open();
        opened.Feeds.KeepFor(audiences);
        if (epoch is null || epoch == opened.Feeds.Epoch) _receivers.Subscribe(receiver, receiver);
        return new(opened.Feeds.Epoch, opened.Version);
    }

    public async Task Resume(IPushReceiver receiver, IReadOnlyList<Caller> pages, long since)
    {
        var opened = await Open();
        _receivers.Subscribe(receiver, receiver);
        // By the same way as what follows: an answer to this call could be overtaken by it, and pages would see a gap.
        _ = receiver.Pushed(Id, opened.Feeds.Missed(opened.State, opened.Version, pages, since));
    }

    /// <summary>Who acted first, then everybody.</summary>
    private void Tell(Round round)
    {
        round.Opened.Feeds.Happened(round.Happened.Count);
        round.Opened.Feeds.Answer(round.State, round.Version, round.Seats, round.Again, round.Members, round.Expelled);
        Flush();
    }

    private void Flush()
    {
        if (_flushPending || _opened is not { } opened || _receivers.Count == 0 || opened.Feeds.Flush(opened.State, opened.Version) is not { } wait) return;
        _flushPending = true;
        _ = Later(wait);
    }

    private async Task Later(TimeSpan wait)
    {
        var from = time.GetTimestamp();
        await Task.Delay(wait, time);
        _flushPending = false;
        _opened?.Feeds.Late(time.GetElapsedTime(from) - wait);
        Flush();
    }
}
