using Npgsql;

namespace CoConstruction.Server;

/// <summary>
/// The one that adds to the journal. All that arrives while a commit is under way goes into the next statement, so that the
/// price of the disk and of the way to the database is paid by the batch and not by the append.
/// </summary>
/// <remarks>
/// A statement is a transaction: a batch is there whole or not at all, and if the connection is lost meanwhile nobody knows
/// which. It is reported as unavailable and never as a conflict; the next batch opens a new connection.
/// </remarks>
internal sealed class PostgresWriter(NpgsqlDataSource source, JournalLimits limits) : IAsyncDisposable
{
    private readonly object turn = new();
    private List<PendingAppend> waiting = [];
    private int unanswered;
    private long unansweredBytes;
    private bool closing;
    private Task? writing;
    private AppendStatement? statement;

    /// <summary>Whether one more write would be taken.</summary>
    public bool HasRoom
    {
        get
        {
            lock (turn) return unanswered < limits.Writes;
        }
    }

    /// <summary>Hands in an append; completes once it is durable.</summary>
    public Task Write(PendingAppend append)
    {
        lock (turn)
        {
            ObjectDisposedException.ThrowIf(closing, this);
            var tooMany = unanswered >= limits.Writes || (unanswered > 0 && unansweredBytes + append.Bytes > limits.Bytes);
            if (tooMany) return Task.FromException(new JournalUnavailableException(JournalTrouble.TooBusy));
            unanswered++;
            Measures.Waiting(1);
            unansweredBytes += append.Bytes;
            waiting.Add(append);
            writing ??= Task.Run(Run);
        }

        return append.Answered;
    }

    /// <summary>Takes nothing more, writes all that waits, lets go of the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        Task? last;
        lock (turn) (closing, last) = (true, writing);
        if (last is not null) await last;
        await Forget();
    }

    private async Task Run()
    {
        while (Next() is { } batch)
        {
            using (Measures.Commit("journal", batch.Appends.Count)) await Commit(batch);
        }
    }

    private AppendBatch? Next()
    {
        lock (turn)
        {
            if (waiting.Count == 0)
            {
                writing = null;
                return null;
            }

            var batch = new AppendBatch(waiting);
            waiting.RemoveRange(0, batch.Appends.Count);
            return batch;
        }
    }

    private async Task Commit(AppendBatch batch)
    {
        try
        {
            if (statement is { Stands: false }) await Forget();
            statement ??= await AppendStatement.Prepare(source);
            var runs = batch.Runs();
            Settle(runs, await statement.Write(runs));
        }
        catch (PostgresException refusal) when (PostgresTrouble.ConcernsOneWrite(refusal))
        {
            await CommitApart(batch.Appends, refusal);
        }
        catch (Exception trouble)
        {
            await Forget();
            // Each who waits gets an exception of their own, for one thrown to many loses its trace.
            foreach (var append in batch.Appends) Fail(append, PostgresTrouble.Of(trouble));
        }
    }

    /// <summary>One of them cannot be written and nothing is: half of them are tried, then the other half, until it stands alone.</summary>
    private async Task CommitApart(List<PendingAppend> appends, PostgresException refusal)
    {
        if (appends is [var alone])
        {
            Fail(alone, refusal.SqlState == PostgresErrorCodes.UniqueViolation ? Conflict(alone) : refusal);
            return;
        }

        var half = appends.Count / 2;
        await Commit(new(appends.Take(half)));
        await Commit(new(appends.Skip(half)));
    }

    private void Settle(List<List<PendingAppend>> runs, HashSet<int> stood)
    {
        var again = new List<PendingAppend>();
        foreach (var (n, run) in runs.Index())
        {
            if (stood.Contains(n))
            {
                run.ForEach(Answer);
                continue;
            }

            // Only the first was compared with the stream: who followed it may be right without it.
            Fail(run[0], Conflict(run[0]));
            again.AddRange(run.Skip(1));
        }

        lock (turn) waiting.InsertRange(0, again);
    }

    private void Answer(PendingAppend append)
    {
        Release(append);
        append.Answer();
    }

    private void Fail(PendingAppend append, Exception failure)
    {
        Release(append);
        append.Fail(failure);
    }

    private void Release(PendingAppend append)
    {
        lock (turn)
        {
            unanswered--;
            Measures.Waiting(-1);
            unansweredBytes -= append.Bytes;
        }
    }

    private static JournalConflictException Conflict(PendingAppend append) => new(append.Stream, append.Expected);

    /// <summary>Lets go of the connection; the next batch opens another.</summary>
    private async Task Forget()
    {
        if (statement is not { } former) return;
        statement = null;
        await former.DisposeAsync();
    }
}
