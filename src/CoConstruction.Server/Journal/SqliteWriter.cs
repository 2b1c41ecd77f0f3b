namespace CoConstruction.Server;

/// <summary>
/// The one thread that writes a file. All that arrives while a commit is under way goes into the next transaction, so
/// that the price of the disk is paid by the batch and not by the write.
/// </summary>
/// <remarks>
/// What a failed batch may leave behind: nothing, or all of it. The frames of a transaction count only with its last one,
/// which carries the commit mark and a checksum over all before it. A failure before that mark is written leaves none. A
/// failure after it (the disk refuses to flush) is undone for those who read, but opening the file anew could still bring
/// the whole batch back, which is why it is reported as unavailable and never as refused. The next commit settles it: it
/// finds the batch, and stale writers meet the conflict, or it overwrites those frames, and they can never return.
/// </remarks>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private readonly object turn = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SqliteFile file;
    private readonly string name;
    private readonly JournalLimits limits;
    private readonly CommitSeam seam;
    private List<PendingWrite> waiting = [];
    private int unanswered;
    private long unansweredBytes;
    private bool closing;
    private SqliteSession? session;

    public SqliteWriter(SqliteFile file, string name, JournalLimits limits, CommitSeam seam)
    {
        (this.file, this.name, this.limits, this.seam) = (file, name, limits, seam);
        session = file.OpenToWrite();
        new Thread(Run) { IsBackground = true, Name = $"Writer of {name}" }.Start();
    }

    /// <summary>Hands in a write; completes once it is durable, with what it answered or the exception that refused it alone.</summary>
    public Task<T> Write<T>(Func<SqliteSession, T> write, long bytes = 0, Action<SqliteSession>? afterwards = null)
    {
        var pending = new PendingWrite<T>(write, bytes, afterwards);
        lock (turn)
        {
            ObjectDisposedException.ThrowIf(closing, this);
            var tooMany = unanswered >= limits.Writes || (unanswered > 0 && unansweredBytes + bytes > limits.Bytes);
            if (tooMany) return Task.FromException<T>(new JournalUnavailableException(JournalTrouble.TooBusy));
            unanswered++;
            Measures.Waiting(1);
            unansweredBytes += bytes;
            waiting.Add(pending);
            Monitor.Pulse(turn);
        }
        return pending.Answered;
    }

    /// <summary>Takes nothing more, writes all that waits, lets go of the file.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (turn)
        {
            closing = true;
            Monitor.Pulse(turn);
        }
        await ended.Task;
    }

    private void Run()
    {
        while (Next() is { } batch)
        {
            Exception? failure;
            using (Measures.Commit(name, batch.Count)) failure = Commit(batch);
            lock (turn)
            {
                unanswered -= batch.Count;
                Measures.Waiting(-batch.Count);
                unansweredBytes -= batch.Sum(write => write.Bytes);
            }
            // Whoever still has something to do comes last, and once for all of a batch: nobody else waits for it.
            foreach (var writes in batch.GroupBy(write => write.Afterwards).OrderBy(writes => writes.Key is not null))
                Answer(writes, failure ?? Finish(writes.Key));
        }
        Forget();
        ended.SetResult();
    }

    private List<PendingWrite>? Next()
    {
        lock (turn)
        {
            while (waiting.Count == 0 && !closing) Monitor.Wait(turn);
            if (waiting.Count == 0) return null;
            var batch = waiting;
            waiting = [];
            return batch;
        }
    }

    private Exception? Commit(List<PendingWrite> batch)
    {
        try
        {
            session ??= file.OpenToWrite();
            session.Control("BEGIN IMMEDIATE");
            seam.Begun(session.Connection);
            foreach (var write in batch) WriteApart(write, session);
            seam.Committing();
            session.Control("COMMIT");
            seam.Committed();
            return null;
        }
        catch (Exception trouble)
        {
            Forget();
            return trouble;
        }
    }

    /// <summary>A savepoint for each: one that is refused leaves the others of its batch as they are.</summary>
    private static void WriteApart(PendingWrite write, SqliteSession session)
    {
        session.Control("SAVEPOINT one");
        try
        {
            write.Write(session);
        }
        catch (Exception refusal) when (SqliteTrouble.ConcernsOneWrite(refusal))
        {
            write.Refuse(refusal);
            session.Control("ROLLBACK TO one");
        }
        session.Control("RELEASE one");
    }

    private Exception? Finish(Action<SqliteSession>? afterwards)
    {
        try
        {
            afterwards?.Invoke(session ??= file.OpenToWrite());
            return null;
        }
        catch (Exception trouble)
        {
            Forget();
            return trouble;
        }
    }

    private void Answer(IEnumerable<PendingWrite> writes, Exception? failure)
    {
        // The disk is questioned once; each who waits gets an exception of their own, for one thrown to many loses its trace.
        var trouble = failure is null ? null : file.Trouble(failure);
        foreach (var write in writes)
        {
            if (trouble is null) write.Answer();
            else write.Fail(new JournalUnavailableException(trouble.Trouble, failure));
        }
    }

    /// <summary>Closes the connection, which rolls back what is open; the next batch opens another.</summary>
    private void Forget()
    {
        session?.Dispose();
        session = null;
    }
}
