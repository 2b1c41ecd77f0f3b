using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoConstruction.Load;

/// <summary>The journal as it lies in the database, read beside the server and after its death: the server is not asked.</summary>
public sealed class WrittenRows : IDisposable
{
    private readonly DbConnection _database;
    private readonly DbCommand _count;

    private WrittenRows(DbConnection database)
    {
        _database = database;
        _database.Open();
        _count = _database.CreateCommand();
        _count.CommandText = "SELECT max(version) FROM journal";
    }

    /// <summary>In the file of a server that is alone.</summary>
    public WrittenRows(ServerProcess server)
        : this(new SqliteConnection($"Data Source={Path.Combine(server.Data, "journal.db")};Mode=ReadOnly;Pooling=False")) { }

    /// <summary>In a database of PostgreSQL.</summary>
    public static WrittenRows InPostgres(string connection) => new(new NpgsqlConnection(connection));

    /// <summary>How many rows the one project of a campaign has.</summary>
    public long Count() => Convert.ToInt64(_count.ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>How many rows each command left; one that changed nothing leaves one too.</summary>
    public IReadOnlyDictionary<string, int> ByCommand()
    {
        using var all = _database.CreateCommand();
        all.CommandText = "SELECT command, count(*) FROM journal WHERE command IS NOT NULL GROUP BY command";
        using var row = all.ExecuteReader();
        var rows = new Dictionary<string, int>();
        while (row.Read()) rows[row.GetString(0)] = (int)row.GetInt64(1);
        return rows;
    }

    /// <summary>Whether the versions of the one project are 1, 2, 3… up to the last.</summary>
    public bool IsGapless()
    {
        using var rows = _database.CreateCommand();
        rows.CommandText = "SELECT count(DISTINCT version) FROM journal WHERE version > 0";
        return Convert.ToInt64(rows.ExecuteScalar(), CultureInfo.InvariantCulture) == Count();
    }

    public void Dispose()
    {
        _count.Dispose();
        _database.Dispose();
    }
}
