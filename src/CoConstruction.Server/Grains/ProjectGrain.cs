using Orleans.Concurrency;
using Orleans.Utilities;

namespace CoConstruction.Server;

/// <summary>
/// One project: a queue of commands, decided in groups against a state to be, written in one append, and only then
/// answered and shown. Whoever else wrote the stream meanwhile is found out by the journal's key: the project then forgets
/// everything, reads again and decides again.
/// </summary>
[Reentrant]
internal sealed partial class ProjectGrain(
    IJournal journal, IVault vault, IBallotBox box, IDirectory directory, SpareMemory memory, TimeProvider time, ILogger<ProjectGrain> logger) : Grain, IProjectGrain
{
    private const int MostWaiting = 20_000, MostTries = 5;

    private readonly ObserverManager<IPushReceiver> _receivers = new(TimeSpan.FromMinutes(1), logger);
    private List<Waiting> _queue = [];
    private bool _working;
    private Task<OpenedProject>? _opening;
    private OpenedProject? _opened;
    private long? _told;

    private string Id => this.GetPrimaryKeyString();

    private ProjectStore Store => field ??= new(Id, journal, vault, time, logger);

    private TakenBackQuotes Quotes => field ??= new(Id, GrainFactory, time, logger);

    private BallotBoxes Boxes => field ??= new(Id, box, time, logger);

    private sealed record Waiting(Asking Asking, TaskCompletionSource<Reply> Done);

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        memory.ProjectLeft();
        Quotes.Leave();
        return Task.CompletedTask;
    }

    public Task<Reply> Ask(Asking asking)
    {
        if (_queue.Count >= MostWaiting) return Task.FromResult(Measures.Decided(new(Outcome.Unavailable, Trouble: JournalTrouble.TooBusy)));
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
            do
            {
                var batch = _queue;
                _queue = [];
                var replies = await Decide(batch.ConvertAll(waiting => waiting.Asking));
                foreach (var (waiting, reply) in batch.Zip(replies)) Boxes.TryAgainAfter(waiting.Asking.Command, reply);
                // Whoever closes a secret ballot is answered once it is counted, when it can be.
                await Settle();
                foreach (var (waiting, reply) in batch.Zip(replies)) waiting.Done.SetResult(Measures.Decided(reply));
            }
            while (_queue.Count > 0);
        }
        finally
        {
            _working = false;
        }
    }

    private async Task<List<Reply>> Decide(List<Asking> asked)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var (round, replies) = await Fill(asked);
                if (round.Happened.Count > 0) await Commit(round);
                else Tell(round);
                return replies;
            }
            catch (JournalConflictException) when (attempt < MostTries)
            {
                Measures.Conflicted();
                Forget();
            }
            catch (Exception trouble) when (trouble is JournalUnavailableException or JournalConflictException)
            {
                Forget();
                return asked.ConvertAll(_ => new Reply(Outcome.Unavailable, Trouble: (trouble as JournalUnavailableException)?.Trouble ?? JournalTrouble.TooBusy));
            }
            catch (Exception unforeseen)
            {
                // Whoever waits must know that nothing was acknowledged, and the next command starts afresh.
                LogBug(logger, unforeseen, Id);
                Forget();
                return asked.ConvertAll(_ => new Reply(Outcome.Failed));
            }
        }
    }

    /// <summary>Decides, and puts the secret papers in. When a box takes none, all is decided again without those votes: nobody else has to wait for it.</summary>
    private async Task<(Round Round, List<Reply> Replies)> Fill(List<Asking> asked)
    {
        var troubles = new Dictionary<string, JournalTrouble>();
        while (true)
        {
            var round = new Round(await Open(), time, bug => LogBug(logger, bug, Id), troubles);
            var replies = asked.ConvertAll(round.Decide);
            if (await Boxes.Fill(round, troubles)) return (round, replies);
        }
    }

    /// <summary>Counts the secret ballots that are closed, by the one door, and empties their box once the count is durable.</summary>
    private async Task Settle()
    {
        try
        {
            if (_opened is null || !Boxes.HasWork(_opened.State)) return;
            foreach (var count in await Boxes.Open(_opened.State)) await Decide([new Asking(new Caller.Door(), Guid.NewGuid().ToString(), count)]);
            if (_opened is not null) await Boxes.Empty(_opened.State);
        }
        catch (Exception unforeseen)
        {
            // The answers of others wait behind this.
            LogBug(logger, unforeseen, Id);
        }
    }

    private async Task Commit(Round round)
    {
        var opened = round.Opened;
        await Store.Append(round, time.GetUtcNow());
        var title = opened.State.Territory.Title;
        (opened.State, opened.Version) = (round.State, round.Version);
        opened.History.Add(opened.State, opened.Version);
        if (opened.State.Territory.Title != title) _ = Relist();
        Tell(round);
        _ = Store.KeepSnapshot(opened);
        await Boxes.TakeOut(round);
        if (Quotes.HasWork(opened.State)) _ = TellLibrary();
        if (round.Erased is not { Count: > 0 } erased) return;
        // What is in memory still has the words: it is read again, without their keys.
        await Store.Erase(erased);
        foreach (var text in opened.State.Texts.All.Keys) _ = GrainFactory.GetGrain<ITextGrain>($"{Id}/{text}").Forget();
        Forget();
    }

    public async Task<Role?> RoleOf(Caller caller) =>
        await Seen() is var state && Callers.RoleOf(state, caller, time.GetUtcNow()) is { } role && (caller is not Caller.Seat seat || Callers.IsCurrent(state, seat)) ? role : null;

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
            _opened = await opening;
        }
        finally
        {
            if (_opening == opening) _opening = null;
        }

        if (!_working && Boxes.HasWork(_opened.State)) _ = Work();
        if (Quotes.HasWork(_opened.State)) _ = TellLibrary();
        return _opened;
    }

    private Task TellLibrary() => Quotes.Tell(async () =>
    {
        DelayDeactivation(TakenBackQuotes.Stay);
        return (await Open()).State;
    });

    private async Task<OpenedProject> Read()
    {
        using var opening = Measures.Opening();
        var (codec, secrets, state, version, history, snapshot) = await Store.Read();
        var feeds = new ProjectFeeds(Id, time, _receivers, history, opened: version) { Told = _told ?? version };
        var opened = new OpenedProject(codec, secrets, feeds) { State = state, Version = version, History = history, Snapshot = snapshot };
        _ = Store.KeepSnapshot(opened);
        return opened;
    }

    private void Forget()
    {
        // Who is told goes on being told, from where they were left.
        _told = _opened?.Feeds.Told ?? _told;
        (_opened, _opening) = (null, null);
    }

    [LoggerMessage(LogLevel.Error, "A command of project {Project} met a bug.")]
    private static partial void LogBug(ILogger logger, Exception bug, string project);

    [LoggerMessage(LogLevel.Warning, "Project {Project} could not be listed; the next start does it.")]
    private static partial void LogNotListed(ILogger logger, Exception trouble, string project);
}
