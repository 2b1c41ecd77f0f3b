using Microsoft.Data.Sqlite;

namespace CoConstruction.Server;

/// <summary>
/// The journal in one file, journal.db: nothing else to install. Opened by its constructor, which throws
/// <see cref="NewerSchemaException"/> or <see cref="JournalUnavailableException"/>; disposing writes all that waits.
/// </summary>
public sealed class SqliteJournal : IJournal, IAsyncDisposable
{
    private const string Insert = "INSERT INTO journal (stream, version, type, data, at, command) VALUES ($1, $2, $3, $4, $5, $6)";

    // From one stream's first entry straight to the next one's: the time it takes grows with the streams, not with the entries.
    private const string StreamsFrom =
        """
        WITH RECURSIVE names (stream) AS (
          SELECT min(stream) FROM journal WHERE stream >= $1
          UNION ALL
          SELECT (SELECT min(stream) FROM journal WHERE stream > names.stream) FROM names WHERE substr(stream, 1, length($1)) = $1)
        SELECT stream FROM names WHERE substr(stream, 1, length($1)) = $1
        """;

    public SqliteJournal(string dataDirectory, JournalLimits? limits = null) : this(dataDirectory, limits, CommitSeam.None) { }

    internal SqliteJournal(string dataDirectory, JournalLimits? limits, CommitSeam seam)
    {
        limits ??= new JournalLimits();
        Store = new SqliteStore(new SqliteFile(dataDirectory, "journal.db", JournalSchema.Migrations, limits), "journal", limits, seam);
    }

    /// <summary>Shared with the directory, which lies in the same file and so must share its writer.</summary>
    internal SqliteStore Store { get; }

    public Task Append(string stream, long expectedVersion, IReadOnlyList<JournalEntry> entries)
    {
        PendingAppend.Check(stream, expectedVersion, entries);
        if (entries.Count == 0) return Task.CompletedTask;
        return Store.Write(session =>
        {
            var last = session.First("SELECT max(version) FROM journal WHERE stream = $1", row => row.IsDBNull(0) ? 0 : row.GetInt64(0), stream);
            if (last != expectedVersion) throw new JournalConflictException(stream, expectedVersion);
            foreach (var entry in entries)
                session.Run(Insert, stream, entry.Version, entry.Type, entry.Data, JournalSchema.ToMicroseconds(entry.At), entry.Command);
            return entries.Count;
        }, entries.Sum(Bytes));
    }

    public async Task<IReadOnlyList<JournalEntry>> Read(string stream, long after) => await Store.Read(session => session.All(
        "SELECT version, type, data, at, command FROM journal WHERE stream = $1 AND version > $2 ORDER BY version", Entry, stream, after));

    public Task DropBefore(string stream, long version) => Store.Write(session =>
        {
            session.Control("PRAGMA secure_delete=ON");
            var dropped = session.Run("DELETE FROM journal WHERE stream = $1 AND version < $2", stream, version)
                + session.Run("DELETE FROM snapshots WHERE stream = $1 AND version < $2", stream, version);
            session.Control("PRAGMA secure_delete=OFF");
            return dropped;
        },
        // Not written anew as the vault is: it may hold years of every project, and everybody would wait.
        afterwards: session => SqliteStore.EmptiesLog(session));

    public Task<Snapshot?> ReadSnapshot(string stream) => Store.Read(session => session.First(
        // With its rowid a blob is read into place; without, SQLite first gathers it in memory of its own, which for 5 MB takes as long again.
        "SELECT version, data, rowid FROM snapshots WHERE stream = $1", row => new Snapshot(row.GetInt64(0), Whole(row.GetStream(1))), stream));

    public Task WriteSnapshot(string stream, Snapshot snapshot) => Store.Write(session => session.Run(
        """
        INSERT INTO snapshots (stream, version, data) VALUES ($1, $2, $3)
        ON CONFLICT (stream) DO UPDATE SET version = excluded.version, data = excluded.data WHERE excluded.version > version
        """, stream, snapshot.Version, snapshot.Data.ToArray()), snapshot.Data.Length);

    public async Task<IReadOnlyList<string>> Streams(string prefix) =>
        await Store.Read(session => session.All(StreamsFrom, row => row.GetString(0), prefix));

    public async Task<bool> CanWrite()
    {
        try
        {
            await Store.Write(session => session.Run("UPDATE pulse SET beats = beats + 1"));
            return true;
        }
        catch (JournalUnavailableException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static byte[] Whole(Stream blob)
    {
        using (blob)
        {
            var bytes = GC.AllocateUninitializedArray<byte>((int)blob.Length);
            blob.ReadExactly(bytes);
            return bytes;
        }
    }

    private static JournalEntry Entry(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), JournalSchema.FromMicroseconds(row.GetInt64(3)),
        row.IsDBNull(4) ? null : row.GetString(4));

    private static long Bytes(JournalEntry entry) => (entry.Type.Length + entry.Data.Length + (entry.Command?.Length ?? 0)) * (long)sizeof(char);
}
