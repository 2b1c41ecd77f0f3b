namespace CoConstruction.Server;

/// <summary>A write that waits for the writer, and the answer its author waits for.</summary>
internal abstract class PendingWrite(long bytes, Action<SqliteSession>? afterwards)
{
    public long Bytes => bytes;

    /// <summary>What is left to do once the write is durable and before it is answered, outside any transaction: once for those of a batch that share it.</summary>
    public Action<SqliteSession>? Afterwards => afterwards;

    /// <summary>Writes, inside the transaction of the batch.</summary>
    public abstract void Write(SqliteSession session);

    /// <summary>Notes that this write alone is refused: told once the batch it belongs to is durable.</summary>
    public abstract void Refuse(Exception refusal);

    public abstract void Answer();

    public abstract void Fail(Exception failure);
}

internal sealed class PendingWrite<T>(Func<SqliteSession, T> write, long bytes, Action<SqliteSession>? afterwards)
    : PendingWrite(bytes, afterwards)
{
    // Authors go on elsewhere: the writer's thread is for writing.
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? refusal;

    public Task<T> Answered => answer.Task;

    public override void Write(SqliteSession session) => result = write(session);

    public override void Refuse(Exception refusal) => this.refusal = refusal;

    public override void Answer()
    {
        if (refusal is null) answer.TrySetResult(result!);
        else answer.TrySetException(refusal);
    }

    public override void Fail(Exception failure) => answer.TrySetException(failure);
}
