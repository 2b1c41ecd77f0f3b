namespace CoConstruction.Server;

/// <summary>The tables of journal.db, migration after migration.</summary>
internal static class JournalSchema
{
    public static IReadOnlyList<string> Migrations { get; } =
    [
        // The key is the guard against a second writer; without rowid a stream lies together and is read in one sweep.
        // Moments are whole microseconds since 1970: eight bytes, in order, and what PostgreSQL keeps as well.
        """
        CREATE TABLE journal (
          stream TEXT NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, at INTEGER NOT NULL, command TEXT,
          PRIMARY KEY (stream, version)) WITHOUT ROWID;
        CREATE TABLE snapshots (stream TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, data TEXT NOT NULL);
        CREATE TABLE projects (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE TABLE codes (code TEXT NOT NULL PRIMARY KEY, project TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE pulse (beats INTEGER NOT NULL);
        INSERT INTO pulse (beats) VALUES (0);
        """,
        // Snapshots became bytes; what was there is made anew from the journal.
        """
        DROP TABLE snapshots;
        CREATE TABLE snapshots (stream TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, data BLOB NOT NULL);
        """,
    ];

    public static long ToMicroseconds(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>What is finer is dropped, and not rounded.</summary>
    public static DateTime ToMicrosecond(DateTimeOffset at) => FromMicroseconds(ToMicroseconds(at)).UtcDateTime;

    public static DateTimeOffset FromMicroseconds(long at) => DateTimeOffset.UnixEpoch.AddTicks(at * TimeSpan.TicksPerMicrosecond);
}
