using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoConstruction.Server;

/// <summary>SQLite's result codes, read as what they mean for the person who runs the server.</summary>
internal static class SqliteTrouble
{
    /// <summary>A new exception for each who waits: one that is thrown to many loses its trace.</summary>
    public static JournalUnavailableException Of(Exception cause) => new(Named(cause), cause);

    /// <summary>Whether only the write that met it is concerned, and its transaction stands.</summary>
    public static bool ConcernsOneWrite(Exception cause) =>
        cause is not SqliteException { SqliteErrorCode: not (raw.SQLITE_CONSTRAINT or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH) };

    private static JournalTrouble Named(Exception cause) => cause switch
    {
        JournalUnavailableException known => known.Trouble,
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => JournalTrouble.Full,
        // The index of the write-ahead log is the first file to find no room, and says it in its own way.
        SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_SHMSIZE } => JournalTrouble.Full,
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_PERM } => JournalTrouble.ReadOnly,
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL } => JournalTrouble.Locked,
        _ => JournalTrouble.Broken,
    };
}
