namespace CoConstruction.Server;

/// <summary>An append that waits for the writer, and the answer its author waits for.</summary>
internal sealed record PendingAppend(string Stream, long Expected, IReadOnlyList<JournalEntry> Entries)
{
    // Authors go on elsewhere: the writer is for writing.
    private readonly TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What it holds in memory, about.</summary>
    public long Bytes { get; } = Entries.Sum(entry => (entry.Type.Length + entry.Data.Length + (entry.Command?.Length ?? 0)) * (long)sizeof(char));

    public long Last => Expected + Entries.Count;

    public Task Answered => answer.Task;

    public void Answer() => answer.TrySetResult();

    public void Fail(Exception failure) => answer.TrySetException(failure);

    /// <exception cref="ArgumentException">Entries that are not numbered from after <paramref name="expectedVersion"/>.</exception>
    public static void Check(string stream, long expectedVersion, IReadOnlyList<JournalEntry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Version != expectedVersion + 1 + i)
                throw new ArgumentException($"Entry {i} of {stream} carries version {entries[i].Version} after {expectedVersion}.", nameof(entries));
        }
    }
}
