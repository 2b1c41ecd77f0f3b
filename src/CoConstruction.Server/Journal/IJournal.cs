namespace CoConstruction.Server;

/// <summary>One thing that happened in a project, as it is stored for ever.</summary>
/// <param name="Version">Its place in the stream: 1 for the first, no gap.</param>
/// <param name="Type">The stored name of the event.</param>
/// <param name="Data">The event as JSON text, kept to the letter.</param>
/// <param name="At">When it was accepted: given back in UTC, to the microsecond (finer is dropped, as PostgreSQL would).</param>
/// <param name="Command">The client's id of the command it answers, where there is one.</param>
public sealed record JournalEntry(long Version, string Type, string Data, DateTimeOffset At, string? Command);

/// <summary>The state of a stream after the entry of that version: a shortcut to open a project, always discardable.</summary>
public sealed record Snapshot(long Version, ReadOnlyMemory<byte> Data);

/// <summary>
/// The only memory of the projects: a stream for each, only ever added to.
/// Every method may throw <see cref="JournalUnavailableException"/>.
/// </summary>
public interface IJournal
{
    /// <summary>
    /// Adds entries numbered <paramref name="expectedVersion"/> + 1 and on, all or none; completes once they are durable.
    /// Appends of one caller are written in the order they were made. No entry: nothing is asked and nothing is checked.
    /// </summary>
    /// <exception cref="JournalConflictException">The stream does not end at <paramref name="expectedVersion"/>.</exception>
    /// <exception cref="JournalUnavailableException">
    /// Not acknowledged. Nearly always nothing was written; if the disk failed during the commit the entries may be there,
    /// whole. The caller forgets what it believed, reads the stream, and the command is sent again with the same id.
    /// </exception>
    Task Append(string stream, long expectedVersion, IReadOnlyList<JournalEntry> entries);

    /// <summary>The entries whose version is above <paramref name="after"/>, in order; none for an unknown stream.</summary>
    Task<IReadOnlyList<JournalEntry>> Read(string stream, long after);

    /// <summary>
    /// Forgets the entries below a version, and what snapshots of them there are, durably. The one exception to a journal
    /// that is only added to: who wrote what in a text, letter by letter, is not kept once the text is adopted.
    /// </summary>
    Task DropBefore(string stream, long version);

    /// <summary>The newest snapshot of a stream, if there is one.</summary>
    Task<Snapshot?> ReadSnapshot(string stream);

    /// <summary>Keeps a snapshot in place of an older one; one that is not newer than what is kept is dropped.</summary>
    Task WriteSnapshot(string stream, Snapshot snapshot);

    /// <summary>The streams that have entries and whose name starts with <paramref name="prefix"/>, in order of their bytes.</summary>
    Task<IReadOnlyList<string>> Streams(string prefix);

    /// <summary>Whether a small durable write succeeds now. Never throws for a trouble of storage.</summary>
    Task<bool> CanWrite();
}
