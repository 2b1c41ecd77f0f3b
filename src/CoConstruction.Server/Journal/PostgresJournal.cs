using Npgsql;

namespace CoConstruction.Server;

/// <summary>
/// The journal in PostgreSQL: for any number of processes on one database. Its constructor brings the tables up to date and
/// throws <see cref="NewerSchemaException"/> or <see cref="OptionException"/>; disposing writes all that waits.
/// </summary>
internal sealed class PostgresJournal : IJournal, IAsyncDisposable
{
    // From one stream's first entry straight to the next one's: the time it takes grows with the streams, not with the entries.
    private const string StreamsFrom =
        """
        WITH RECURSIVE names (stream) AS (
          SELECT min(stream) FROM journal WHERE stream >= $1
          UNION ALL
          SELECT (SELECT min(stream) FROM journal WHERE stream > names.stream) FROM names WHERE starts_with(names.stream, $1))
        SELECT stream FROM names WHERE starts_with(stream, $1)
        """;

    private readonly PostgresDatabase database;
    private readonly PostgresWriter writer;

    public PostgresJournal(PostgresDatabase database, JournalLimits? limits = null)
    {
        this.database = database;
        database.Migrate("journal", PostgresSchema.Journal);
        writer = new PostgresWriter(database.Source, limits ?? new JournalLimits());
    }

    public Task Append(string stream, long expectedVersion, IReadOnlyList<JournalEntry> entries)
    {
        PendingAppend.Check(stream, expectedVersion, entries);
        return entries.Count == 0 ? Task.CompletedTask : writer.Write(new(stream, expectedVersion, entries));
    }

    public async Task<IReadOnlyList<JournalEntry>> Read(string stream, long after) => await database.All(
        "SELECT version, type, data, at, command FROM journal WHERE stream = $1 AND version > $2 ORDER BY version", Entry, stream, after);

    public async Task DropBefore(string stream, long version)
    {
        await database.Run("DELETE FROM journal WHERE stream = $1 AND version < $2", stream, version);
        await database.Run("DELETE FROM snapshots WHERE stream = $1 AND version < $2", stream, version);
    }

    public Task<Snapshot?> ReadSnapshot(string stream) => database.First(
        "SELECT version, data FROM snapshots WHERE stream = $1", row => new Snapshot(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), stream);

    public Task WriteSnapshot(string stream, Snapshot snapshot) => database.Run(
        """
        INSERT INTO snapshots (stream, version, data) VALUES ($1, $2, $3)
        ON CONFLICT (stream) DO UPDATE SET version = excluded.version, data = excluded.data WHERE excluded.version > snapshots.version
        """, stream, snapshot.Version, snapshot.Data.ToArray());

    public async Task<IReadOnlyList<string>> Streams(string prefix) => await database.All(StreamsFrom, row => row.GetString(0), prefix);

    public async Task<bool> CanWrite()
    {
        try
        {
            return writer.HasRoom && await database.Run("UPDATE pulse SET beats = beats + 1") == 1;
        }
        catch (JournalUnavailableException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private static JournalEntry Entry(NpgsqlDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateTimeOffset>(3), row.IsDBNull(4) ? null : row.GetString(4));
}
