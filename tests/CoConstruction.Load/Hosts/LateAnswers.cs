using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>
/// Waits between each commit and its answers. A server that dies meanwhile has durable votes that nobody was told of, which
/// a kill would otherwise hardly ever meet.
/// </summary>
internal sealed class LateAnswers(IJournal journal, TimeSpan delay) : IJournal
{
    public async Task Append(string stream, long expectedVersion, IReadOnlyList<JournalEntry> entries)
    {
        await journal.Append(stream, expectedVersion, entries);
        await Task.Delay(delay);
    }

    public Task<IReadOnlyList<JournalEntry>> Read(string stream, long after) => journal.Read(stream, after);

    public Task<Snapshot?> ReadSnapshot(string stream) => journal.ReadSnapshot(stream);

    public Task WriteSnapshot(string stream, Snapshot snapshot) => journal.WriteSnapshot(stream, snapshot);

    public Task DropBefore(string stream, long version) => journal.DropBefore(stream, version);

    public Task<IReadOnlyList<string>> Streams(string prefix) => journal.Streams(prefix);

    public Task<bool> CanWrite() => journal.CanWrite();
}
