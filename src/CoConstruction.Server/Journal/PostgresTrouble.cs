using System.Net.Sockets;
using Npgsql;

namespace CoConstruction.Server;

/// <summary>PostgreSQL's error codes, read as what they mean for the person who runs the server.</summary>
internal static class PostgresTrouble
{
    /// <summary>Whether it is the database, not a bug of ours.</summary>
    public static bool Is(Exception cause) => cause is NpgsqlException or TimeoutException or IOException or SocketException && !ConcernsOneWrite(cause);

    public static JournalUnavailableException Of(Exception cause) => new(Named(cause), cause);

    /// <summary>Whether only a write of the batch is at fault (a value, a constraint): the others may be written without it.</summary>
    public static bool ConcernsOneWrite(Exception cause) => cause is PostgresException { SqlState: ['2', '2' or '3', ..] or PostgresErrorCodes.ProgramLimitExceeded };

    private static JournalTrouble Named(Exception cause) => cause switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => JournalTrouble.Full,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => JournalTrouble.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected } => JournalTrouble.Locked,
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => JournalTrouble.TooBusy,
        // Being stopped, starting, asked to stop waiting; a connection that broke or was never made; a name or password that is not taken.
        PostgresException { SqlState: ['5', '7', ..] or ['0', '8', ..] or ['2', '8', ..] } => JournalTrouble.Unreachable,
        PostgresException => JournalTrouble.Broken,
        // All connections are lent: Npgsql has no code for it.
        NpgsqlException { InnerException: TimeoutException, Message: var said } when said.Contains("pool", StringComparison.Ordinal) => JournalTrouble.TooBusy,
        NpgsqlException or TimeoutException or IOException or SocketException => JournalTrouble.Unreachable,
        _ => JournalTrouble.Broken,
    };
}
