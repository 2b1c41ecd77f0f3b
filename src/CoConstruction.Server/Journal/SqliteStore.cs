using Microsoft.Data.Sqlite;

namespace CoConstruction.Server;

/// <summary>A database file with its writer: all that is asked of a file passes here.</summary>
internal sealed class SqliteStore : IAsyncDisposable
{
    private readonly SqliteFile file;
    private readonly SqliteWriter writer;

    public SqliteStore(SqliteFile file, string name, JournalLimits limits, CommitSeam seam)
    {
        this.file = file;
        try
        {
            writer = new SqliteWriter(file, name, limits, seam);
        }
        catch (SqliteException trouble)
        {
            throw file.Trouble(trouble);
        }
    }

    /// <inheritdoc cref="SqliteFile.Read"/>
    public Task<T> Read<T>(Func<SqliteSession, T> read) => file.Read(read);

    /// <inheritdoc cref="SqliteWriter.Write"/>
    public Task<T> Write<T>(Func<SqliteSession, T> write, long bytes = 0, Action<SqliteSession>? afterwards = null) =>
        writer.Write(write, bytes, afterwards);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        file.Close();
    }

    /// <summary>
    /// What is left to do after erasing. SQLite overwrites erased rows, but a page that was once split keeps copies of rows
    /// that moved away, and the write-ahead log keeps pages as they were: the file is written anew from what lives, then
    /// the log is emptied.
    /// </summary>
    public static void LeaveNoTrace(SqliteSession session)
    {
        session.Control("VACUUM");
        if (!EmptiesLog(session)) throw new JournalUnavailableException(JournalTrouble.Locked);
    }

    /// <summary>The write-ahead log keeps erased pages as they were. False when somebody who reads holds it.</summary>
    public static bool EmptiesLog(SqliteSession session) => session.First("PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt32(0) == 0);
}
