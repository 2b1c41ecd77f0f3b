using Microsoft.Data.Sqlite;

namespace CoConstruction.Server;

/// <summary>
/// A database file: how it is opened for writing and for reading, and how it is brought to the schema of this version.
/// Each migration is applied once, in order; the list is only ever added to.
/// </summary>
internal sealed class SqliteFile
{
    private readonly IReadOnlyList<string> migrations;
    private readonly string directory;
    private readonly string path;
    private readonly JournalLimits limits;
    private readonly string pragmas;

    /// <summary>Opens at once, so that what is wrong with the disk is said at the start and not to the first who votes.</summary>
    public SqliteFile(string directory, string name, IReadOnlyList<string> migrations, JournalLimits limits, string pragmas = "")
    {
        (this.directory, this.migrations, this.limits) = (directory, migrations, limits);
        path = Path.Combine(directory, name);
        // In memory what is temporary: nothing of a vault or a journal may lie in another folder.
        this.pragmas = $"PRAGMA busy_timeout={(long)limits.LockPatience.TotalMilliseconds}; PRAGMA temp_store=MEMORY; {pragmas}";
        try
        {
            Directory.CreateDirectory(directory);
            using var session = Open(SqliteOpenMode.ReadWriteCreate, pooled: false);
            Migrate(session);
            var mode = session.First("PRAGMA journal_mode=WAL", row => row.GetString(0));
            if (mode != "wal") throw new NotSupportedException($"The disk of {path} cannot hold a write-ahead log (it says {mode}).");
        }
        catch (Exception trouble) when (trouble is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Trouble(trouble);
        }
    }

    /// <summary>The connection that writes: a commit that has returned survives a power cut. It never creates the file anew.</summary>
    public SqliteSession OpenToWrite()
    {
        var session = Open(SqliteOpenMode.ReadWrite, pooled: false);
        try
        {
            session.Control("PRAGMA synchronous=FULL");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Reads beside the writer, on a connection from the pool.</summary>
    public Task<T> Read<T>(Func<SqliteSession, T> read) => Task.Run(() =>
    {
        try
        {
            using var session = Open(SqliteOpenMode.ReadOnly, pooled: true);
            return read(session);
        }
        catch (SqliteException trouble)
        {
            throw Trouble(trouble);
        }
    });

    /// <summary>What a failure on this file means.</summary>
    public JournalUnavailableException Trouble(Exception cause) => SqliteTrouble.Of(cause, directory);

    /// <summary>Lets go of the idle connections of the pool.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(Connection(SqliteOpenMode.ReadOnly, pooled: true));
        SqliteConnection.ClearPool(connection);
    }

    private SqliteSession Open(SqliteOpenMode mode, bool pooled)
    {
        var session = new SqliteSession(new SqliteConnection(Connection(mode, pooled)));
        try
        {
            session.Connection.Open();
            session.Control(pragmas);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private string Connection(SqliteOpenMode mode, bool pooled) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = pooled,
        DefaultTimeout = Math.Max(1, (int)limits.LockPatience.TotalSeconds),
    }.ToString();

    private void Migrate(SqliteSession session)
    {
        session.Control("BEGIN EXCLUSIVE");
        session.Run("CREATE TABLE IF NOT EXISTS schema (version INTEGER NOT NULL)");
        var version = session.First("SELECT version FROM schema", row => (int?)row.GetInt32(0));
        if (version > migrations.Count) throw new NewerSchemaException($"du dossier « {directory} »");
        if (version is null) session.Run("INSERT INTO schema (version) VALUES (0)");
        // Nothing to bring up to date: nothing is written, so that a server whose disk is full still starts, and reads.
        if (version != migrations.Count)
        {
            // Beside the number, which is all that programs of before read: what was applied, and when.
            session.Run("CREATE TABLE IF NOT EXISTS migrations (version INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL)");
            for (var next = version ?? 0; next < migrations.Count; next++)
            {
                session.Control(migrations[next]);
                session.Run("INSERT OR REPLACE INTO migrations (version, at) VALUES ($1, strftime('%Y-%m-%dT%H:%M:%SZ'))", next + 1);
            }

            session.Run("UPDATE schema SET version = $1", migrations.Count);
        }
        session.Control("COMMIT");
    }
}
