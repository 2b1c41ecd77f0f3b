using Orleans.Concurrency;
using Orleans.Utilities;

namespace CoConstruction.Server;

/// <summary>
/// One project: a queue of commands, decided in groups against a state to be, written in one append, and only then
/// answered and shown. Whoever else wrote the stream meanwhile is found out by the journal's key: the project then forgets
/// everything, reads again and decides again.
/// </summary>
[Reentrant]
internal sealed partial class ProjectGrain(IJournal journal, IVault vault, IDirectory directory, TimeProvider time, ILogger<ProjectGrain> logger) : Grain, IProjectGrain
{
    private const int MostWaiting = 20_000, MostTries = 5;

    private readonly ObserverManager<IPushReceiver> _receivers = new(TimeSpan.FromMinutes(1), logger);
    private List<Waiting> _queue = [];
    private bool _working;
    private bool _flushPending;
    private Task<OpenedProject>? _opening;
    private OpenedProject? _opened;

    private string Id => this.GetPrimaryKeyString();

    private ProjectStore Store => field ??= new(Id, journal, vault, logger);

    private sealed record Waiting(Asking Asking, TaskCompletionSource<Reply> Done);

    public Task<Reply> Ask(Asking asking)
    {
        if (_queue.Count >= MostWaiting) return Task.FromResult(new Reply(Outcome.Unavailable, Trouble: JournalTrouble.TooBusy));
        var waiting = new Waiting(asking, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _queue.Add(waiting);
        if (!_working) _ = Work();
        return waiting.Done.Task;
    }

    private async Task Work()
    {
        _working = true;
        try
        {
            while (_queue.Count > 0)
            {
                var batch = _queue;
                _queue = [];
                await Answer(batch);
            }
        }
        finally
        {
            _working = false;
        }
    }

    private async Task Answer(List<Waiting> batch)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var round = new Round(await Open(), time, bug => LogBug(logger, bug, Id));
                var replies = batch.ConvertAll(waiting => round.Decide(waiting.Asking));
                if (round.Happened.Count > 0) await Commit(round);
                for (var i = 0; i < batch.Count; i++) batch[i].Done.SetResult(replies[i]);
                return;
            }
            catch (JournalConflictException) when (attempt < MostTries)
            {
                Forget();
            }
            catch (Exception trouble) when (trouble is JournalUnavailableException or JournalConflictException)
            {
                Forget();
                var reply = new Reply(Outcome.Unavailable, Trouble: (trouble as JournalUnavailableException)?.Trouble ?? JournalTrouble.TooBusy);
                foreach (var waiting in batch) waiting.Done.SetResult(reply);
                return;
            }
            catch (Exception unforeseen)
            {
                // Whoever waits must know that nothing was acknowledged, and the next command starts afresh.
                LogBug(logger, unforeseen, Id);
                Forget();
                foreach (var waiting in batch) waiting.Done.TrySetResult(new Reply(Outcome.Failed));
                return;
            }
        }
    }

    private async Task Commit(Round round)
    {
        var opened = round.Opened;
        await Store.Append(round, time.GetUtcNow());
        var title = opened.State.Territory.Title;
        (opened.State, opened.Version) = (round.State, round.Version);
        if (opened.State.Territory.Title != title) _ = Relist();
        opened.Feeds.Answer(opened.State, opened.Version, round.Seats, round.Expelled);
        Flush();
        Store.KeepSnapshot(opened);
        if (round.Erased is not { Count: > 0 } erased) return;
        // What is in memory still has the words: it is read again, without their keys.
        await Store.Erase(erased);
        Forget();
    }

    private void Flush()
    {
        if (_flushPending || _opened is not { } opened || _receivers.Count == 0 || opened.Feeds.Flush(opened.State, opened.Version) is not { } wait) return;
        _flushPending = true;
        _ = Later(wait);
    }

    private async Task Later(TimeSpan wait)
    {
        await Task.Delay(wait, time);
        _flushPending = false;
        Flush();
    }

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

        if (Callers.AudienceOf(state, caller) is not { } audience) return new(Outcome.NotAllowed);
        IReadOnlyList<string> groups = caller switch
        {
            Caller.Seat seat => [LiveGroups.Of(Id, audience), LiveGroups.OfSeat(Id, seat.SeatId, seat.Generation)],
            Caller.Member member => [LiveGroups.Of(Id, audience), LiveGroups.OfMember(Id, member.MemberId)],
            _ => [LiveGroups.Of(Id, audience)],
        };
        return new(Outcome.Answered, opened.Feeds.Look(state, opened.Version, audience, caller, epoch, since), groups);
    }

    public async Task<string?> Watch(IPushReceiver receiver)
    {
        _receivers.Subscribe(receiver, receiver);
        return (await Open()).Feeds.Epoch;
    }

    public async Task<WorkshopDoor?> Door(string code)
    {
        var state = (await Open()).State;
        return state.Workshops.All.Values.FirstOrDefault(workshop => workshop.Code == code) is { } workshop
            ? new(state.Territory.Title, workshop.Id, workshop.Card, workshop.Status, state.Participants.Colleges)
            : null;
    }

    public async Task<Returned> Return(RecallCode recall, string workshopId)
    {
        var reply = await Ask(new Asking(new Caller.Door(), Guid.NewGuid().ToString(), new ReturnToSeat(recall, workshopId)));
        if (reply.Answer is not { Refusal: null }) return new(reply, null);
        // Opened anew, since the same round may have erased somebody and forgotten everything.
        var seat = (await Open()).State.Participants.Seats.Values.FirstOrDefault(seat => !seat.Cancelled && seat.Recall == recall);
        return seat is null ? new(new(Outcome.Unavailable), null) : new(reply, new Caller.Seat(seat.Id, seat.Generation));
    }

    public async Task<bool> Knows(Caller caller) =>
        await Seen() is var state && Callers.RoleOf(state, caller) is not null && (caller is not Caller.Seat seat || Callers.IsCurrent(state, seat));

    public async Task<bool> Exists() => (await Seen()).Territory.Exists;

    public async Task<bool> HasTeam() => !(await Seen()).Participants.Members.IsEmpty;

    public async Task Relist()
    {
        try
        {
            if ((await Open()).State is not { Territory.Exists: true } state) return;
            await directory.List(Id, state.Territory.Title, time.GetUtcNow());
            foreach (var workshop in state.Workshops.All.Values.Where(workshop => workshop.Code.Length > 0)) await directory.Reserve(workshop.Code, Id);
        }
        catch (JournalUnavailableException trouble)
        {
            LogNotListed(logger, trouble, Id);
        }
    }

    public async Task<IReadOnlyList<OpenDoor>> OpenDoors() =>
        [.. (await Open()).State.Workshops.All.Values.Where(workshop => workshop.Status != WorkshopStatus.Closed).Select(workshop => new OpenDoor(workshop.Card.Title, workshop.Code))];

    /// <summary>Made beside the grain's own thread, of a state that never changes: votes do not wait for a document.</summary>
    public async Task<Minutes?> Minutes(Caller caller, string workshopId) =>
        await Seen() is var state && Callers.AudienceOf(state, caller) is { } audience && (audience.WorkshopId ?? workshopId) == workshopId
            ? await Task.Run(() => Domain.Minutes.Of(state, workshopId))
            : null;

    public async Task<Invited?> Invited(string invitationId, string secretHash) =>
        await Seen() is var state && state.Participants.Invitations.TryGetValue(invitationId, out var invitation) && invitation.SecretHash == secretHash
            ? new(state.Territory.Title, invitation.Role)
            : null;

    /// <summary>The project, for who only looks. Anybody may ask about any name: what does not exist must not stay in memory.</summary>
    private async Task<Project> Seen()
    {
        var state = (await Open()).State;
        if (!state.Territory.Exists) DeactivateOnIdle();
        return state;
    }

    private async Task<OpenedProject> Open()
    {
        if (_opened is not null) return _opened;
        var opening = _opening ??= Read();
        try
        {
            return _opened = await opening;
        }
        finally
        {
            if (_opening == opening) _opening = null;
        }
    }

    private async Task<OpenedProject> Read()
    {
        var (codec, secrets, state, version, snapshotVersion) = await Store.Read();
        return new(codec, secrets, new ProjectFeeds(Id, time, _receivers)) { State = state, Version = version, SnapshotVersion = snapshotVersion };
    }

    private void Forget() => (_opened, _opening) = (null, null);

    [LoggerMessage(LogLevel.Error, "A command of project {Project} met a bug.")]
    private static partial void LogBug(ILogger logger, Exception bug, string project);

    [LoggerMessage(LogLevel.Warning, "Project {Project} could not be listed; the next start does it.")]
    private static partial void LogNotListed(ILogger logger, Exception trouble, string project);
}
