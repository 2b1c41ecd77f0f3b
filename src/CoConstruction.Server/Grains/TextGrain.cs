using Orleans.Concurrency;

namespace CoConstruction.Server;

/// <summary>
/// One shared text: what editors hand in is decided in groups, written in one append, and only then said to every page.
/// Whoever else wrote the stream meanwhile is found out by the journal's key, as for a project.
/// </summary>
[Reentrant]
internal sealed partial class TextGrain(IJournal journal, IVault vault, IGrainFactory grains, TimeProvider time, ILogger<TextGrain> logger) : Grain, ITextGrain
{
    private const int MostWaiting = 20_000, MostTries = 5;

    /// <summary>
    /// After something was said to so many pages, the next waits so long, so that what is written meanwhile goes with it:
    /// nothing for fifty, less than seven milliseconds for eighty, twenty for a hundred. What fifty write comes one after
    /// the other; what a hundred write would take all of the processor.
    /// </summary>
    private static readonly Func<int, TimeSpan> Pause = pages => pages < 60 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Min(20 * Math.Pow(pages / 100.0, 5), 50));

    private List<Waiting> _queue = [];
    private bool _working;
    private OpenedText? _opened;

    private string Key => this.GetPrimaryKeyString();

    private string ProjectId => Key.Split('/')[0];

    private string TextId => Key.Split('/')[1];

    private TextStore Store => field ??= new(ProjectId, TextId, journal, vault, time, logger);

    private WritingPages Pages => field ??= new(Key);

    private IProjectGrain Project => field ??= grains.GetGrain<IProjectGrain>(ProjectId);

    /// <summary>What waits for its turn.</summary>
    private abstract record Waiting
    {
        public sealed record Push(WritingPage Page, TextPush Text) : Waiting;

        public sealed record Pull(WritingPage Page, TextPull Question) : Waiting;

        /// <param name="Former">What the text was, when it is to become so again.</param>
        public sealed record Note(Caller By, string CommandId, NoteCommand Command, string? Former, TaskCompletionSource<Reply> Done) : Waiting;

        /// <summary>Whoever only looks, at what is durable.</summary>
        public sealed record Look(Action<OpenedText?> Seen) : Waiting;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (_opened is { } opened) await Store.KeepSnapshot(opened, leaving: true).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    public Task Push(string connection, TextPush push)
    {
        if (Pages.Find(connection) is { } page) Queue(new Waiting.Push(page, push));
        return Task.CompletedTask;
    }

    public Task Pull(string connection, TextPull pull)
    {
        if (Pages.Find(connection) is { } page) Queue(new Waiting.Pull(page, pull));
        return Task.CompletedTask;
    }

    public async Task<Reply> Ask(Caller caller, string commandId, NoteCommand command)
    {
        var former = command is RestoreText restore ? await At(caller, restore.Version) : null;
        var note = new Waiting.Note(caller, commandId, command, former, new(TaskCreationOptions.RunContinuationsAsynchronously));
        Queue(note);
        return await note.Done.Task;
    }

    private void Queue(Waiting waiting)
    {
        if (_queue.Count >= MostWaiting)
        {
            Unanswered([waiting], JournalTrouble.TooBusy);
            return;
        }

        _queue.Add(waiting);
        if (!_working) _ = Work();
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
                await Take(batch);
            }
            while (_queue.Count > 0);
        }
        finally
        {
            _working = false;
        }
    }

    private async Task Take(List<Waiting> batch)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var said = await Decide(batch);
                if (said && Pause(Pages.Count) is { Ticks: > 0 } pause) await Task.Delay(pause, time);
                return;
            }
            catch (JournalConflictException) when (attempt < MostTries)
            {
                Measures.Conflicted();
                _opened = null;
            }
            catch (Exception trouble)
            {
                if (trouble is not (JournalUnavailableException or JournalConflictException) && !ClusterTrouble.IsPassing(trouble)) LogBug(logger, trouble, ProjectId);
                _opened = null;
                Unanswered(batch, (trouble as JournalUnavailableException)?.Trouble ?? JournalTrouble.TooBusy);
                return;
            }
        }
    }

    /// <summary>True when something new was said to everybody.</summary>
    private async Task<bool> Decide(List<Waiting> batch)
    {
        var callers = batch.Select(Who).OfType<Caller>().Distinct().ToList();
        var access = await Project.TextAccess(TextId, callers, []);
        if (access is null)
        {
            NotThere(batch);
            return false;
        }

        var opened = _opened ??= await Store.Read(access.Beginning);
        var round = new TextRound(opened, time.GetUtcNow(), caller => access.Rights[callers.IndexOf(caller)]);
        var pushed = batch.OfType<Waiting.Push>().Select(push => (push.Page, Answer: round.Take(push.Page, push.Text))).ToList();
        var noted = batch.OfType<Waiting.Note>().Select(note => (note.Done, Reply: round.Decide(note.By, note.CommandId, note.Command, note.Former))).ToList();
        if (round.Happened.Count > 0) await Store.Append(opened, round.Happened, time.GetUtcNow());
        Tell(round, pushed);
        foreach (var (done, reply) in noted) done.TrySetResult(reply);
        foreach (var pull in batch.OfType<Waiting.Pull>()) Answer(opened, pull.Page, pull.Question);
        if (round.HasNotes) await ShowNotes(opened, [.. Pages.All]);
        foreach (var look in batch.OfType<Waiting.Look>()) look.Seen(opened);
        _ = Store.KeepSnapshot(opened);
        return round.Entries.Count > 0;
    }

    /// <summary>There is no such text, for anybody: nothing of it stays in memory.</summary>
    private void NotThere(List<Waiting> batch)
    {
        foreach (var waiting in batch)
        {
            if (waiting is Waiting.Note note) note.Done.TrySetResult(new(Outcome.NotFound));
            if (waiting is Waiting.Look look) look.Seen(null);
        }

        DeactivateOnIdle();
    }

    /// <summary>Nothing was acknowledged. Editors ask what became of what they sent, a little later: storage may take a while.</summary>
    private static void Unanswered(List<Waiting> batch, JournalTrouble trouble)
    {
        foreach (var note in batch.OfType<Waiting.Note>()) note.Done.TrySetResult(new(Outcome.Unavailable, Trouble: trouble));
        foreach (var look in batch.OfType<Waiting.Look>()) look.Seen(null);
        foreach (var page in batch.Select(waiting => (waiting as Waiting.Push)?.Page ?? (waiting as Waiting.Pull)?.Page).OfType<WritingPage>()) page.IsToAskAgain = true;
    }

    private static Caller? Who(Waiting waiting) => waiting switch
    {
        Waiting.Push push => push.Page.Caller,
        Waiting.Note note => note.By,
        _ => null,
    };

    [LoggerMessage(LogLevel.Error, "A text of project {Project} met a bug.")]
    private static partial void LogBug(ILogger logger, Exception bug, string project);
}
