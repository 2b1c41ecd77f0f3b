using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoConstruction.Server;

/// <summary>SQLite's result codes, read as what they mean for the person who runs the server.</summary>
internal static class SqliteTrouble
{
    /// <summary>What a failure on a file of this folder means.</summary>
    public static JournalUnavailableException Of(Exception cause, string directory) => new(Named(cause, directory), cause);

    /// <summary>Whether only the write that met it is concerned, and its transaction stands.</summary>
    public static bool ConcernsOneWrite(Exception cause) =>
        cause is not SqliteException { SqliteErrorCode: not (raw.SQLITE_CONSTRAINT or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH) };

    private static JournalTrouble Named(Exception cause, string directory) => cause switch
    {
        JournalUnavailableException known => known.Trouble,
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => JournalTrouble.Full,
        // The index of the write-ahead log is the first file to find no room, and says it in its own way.
        SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_SHMSIZE } => JournalTrouble.Full,
        // Errors of a plain file: no room left, as Linux and Windows number it.
        IOException { HResult: 28 or unchecked((int)0x80070070) } => JournalTrouble.Full,
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_PERM } => JournalTrouble.ReadOnly,
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL } => JournalTrouble.Locked,
        // Of a disk that was mounted read-only SQLite only says that it cannot open or write a file: the folder is asked.
        SqliteException { SqliteErrorCode: raw.SQLITE_CANTOPEN or raw.SQLITE_IOERR } or UnauthorizedAccessException
            when Directory.Exists(directory) && !TakesFiles(directory) => JournalTrouble.ReadOnly,
        _ => JournalTrouble.Broken,
    };

    private static bool TakesFiles(string directory)
    {
        try
        {
            // Another file than the database: closing that one here would drop the locks SQLite holds on it.
            var probe = Path.Combine(directory, $".{Guid.NewGuid():N}");
            using var _ = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
