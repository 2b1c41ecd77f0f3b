using System.Collections.Concurrent;
using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>
/// A journal that keeps nothing but how far each stream has come, so that everything around it still works: what the same
/// path would do if memory needed no disk. Nothing can be read back.
/// </summary>
internal sealed class NoJournal : IJournal
{
    private readonly ConcurrentDictionary<string, long> _versions = new();

    public Task Append(string stream, long expectedVersion, IReadOnlyList<JournalEntry> entries)
    {
        if (_versions.GetValueOrDefault(stream) != expectedVersion) throw new JournalConflictException(stream, expectedVersion);
        _versions[stream] = expectedVersion + entries.Count;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<JournalEntry>> Read(string stream, long after) => Task.FromResult<IReadOnlyList<JournalEntry>>([]);

    public Task<Snapshot?> ReadSnapshot(string stream) => Task.FromResult<Snapshot?>(null);

    public Task WriteSnapshot(string stream, Snapshot snapshot) => Task.CompletedTask;

    public Task DropBefore(string stream, long version) => Task.CompletedTask;

    public Task<IReadOnlyList<string>> Streams(string prefix) => Task.FromResult<IReadOnlyList<string>>([]);

    public Task<bool> CanWrite() => Task.FromResult(true);
}
