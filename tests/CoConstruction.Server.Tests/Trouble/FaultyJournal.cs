namespace CoConstruction.Server.Tests;

/// <summary>A journal whose disk fails, or takes its time, when the test says so.</summary>
internal sealed class FaultyJournal(IJournal inner) : IJournal
{
    /// <summary>What is the matter with writing; null when all is well.</summary>
    public JournalTrouble? Writing { get; set; }

    /// <summary>Streams that take nothing, by how their names begin; null when all do.</summary>
    public string? Deaf { get; set; }

    /// <summary>What is the matter with reading.</summary>
    public JournalTrouble? Reading { get; set; }

    /// <summary>Nothing is written before this.</summary>
    public Task Ready { get; set; } = Task.CompletedTask;

    /// <summary>Told of each snapshot before it is written.</summary>
    public Action<Snapshot>? Snapshotting { get; set; }

    public async Task Append(string stream, long expectedVersion, IReadOnlyList<JournalEntry> entries)
    {
        await Ready;
        await When(Deaf is { } deaf && stream.StartsWith(deaf, StringComparison.Ordinal) ? JournalTrouble.Unreachable : Writing, () => inner.Append(stream, expectedVersion, entries));
    }

    public Task<IReadOnlyList<JournalEntry>> Read(string stream, long after) => When(Reading, () => inner.Read(stream, after));

    public Task<Snapshot?> ReadSnapshot(string stream) => When(Reading, () => inner.ReadSnapshot(stream));

    public Task WriteSnapshot(string stream, Snapshot snapshot)
    {
        Snapshotting?.Invoke(snapshot);
        return When(Writing, () => inner.WriteSnapshot(stream, snapshot));
    }

    public Task DropBefore(string stream, long version) => inner.DropBefore(stream, version);

    public Task<IReadOnlyList<string>> Streams(string prefix) => When(Reading, () => inner.Streams(prefix));

    public async Task<bool> CanWrite() => Writing is null && await inner.CanWrite();

    private static T When<T>(JournalTrouble? trouble, Func<T> work) => trouble is { } there ? throw new JournalUnavailableException(there) : work();
}
