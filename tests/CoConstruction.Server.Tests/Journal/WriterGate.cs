namespace CoConstruction.Server.Tests;

/// <summary>Holds the writer just before a commit, so that a test decides what gathers behind it.</summary>
internal sealed class WriterGate : IDisposable
{
    private readonly ManualResetEventSlim open = new(initialState: true);
    private TaskCompletionSource reached = new();

    public CommitSeam Seam => new()
    {
        Committing = () =>
        {
            reached.TrySetResult();
            open.Wait();
        },
        Committed = () => Commits++,
    };

    public int Commits { get; private set; }

    /// <summary>From now the writer stops before its next commit.</summary>
    public void Close()
    {
        reached = new TaskCompletionSource();
        Commits = 0;
        open.Reset();
    }

    /// <summary>The writer stands before the gate: what is asked from now on goes into the next transaction.</summary>
    public Task Reached => reached.Task;

    public void Open() => open.Set();

    public void Dispose() => open.Dispose();
}
