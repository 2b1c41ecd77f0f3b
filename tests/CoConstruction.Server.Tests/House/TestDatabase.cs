using Npgsql;

namespace CoConstruction.Server.Tests;

/// <summary>
/// A PostgreSQL database of its own for a test, on the server that <c>COCONSTRUCTION_POSTGRES</c> leads to; dropped
/// afterwards, whoever is still connected.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? _server = Environment.GetEnvironmentVariable("COCONSTRUCTION_POSTGRES");

    /// <summary>The names of all tables.</summary>
    public const string Tables = "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'";

    private readonly Stack<IAsyncDisposable> _opened = [];

    private TestDatabase(string name) => Name = name;

    public string Name { get; }

    /// <summary>How a program reaches it.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(_server) { Database = Name }.ConnectionString;

    /// <summary>An empty one, or one like another. Skips the test where there is no PostgreSQL, unless there has to be one.</summary>
    public static TestDatabase Create(string template = "template0")
    {
        if (Environment.GetEnvironmentVariable("COCONSTRUCTION_POSTGRES_REQUIRED") == "1") Assert.NotNull(_server);
        Assert.SkipWhen(_server is null, "PostgreSQL is needed: COCONSTRUCTION_POSTGRES leads to none.");
        var database = new TestDatabase($"test_{Guid.NewGuid():N}");
        Run(_server!, $"CREATE DATABASE {database.Name} TEMPLATE {template} ENCODING 'UTF8'");
        return database;
    }

    /// <summary>Opens what the server opens, to be closed before the database goes.</summary>
    internal PostgresDatabase Open(string more = "") => Opened(new PostgresDatabase($"{Connection};{more}"));

    public T Opened<T>(T thing) where T : IAsyncDisposable
    {
        _opened.Push(thing);
        return thing;
    }

    /// <summary>Closes what is open, as the end of the process would.</summary>
    public async Task Close()
    {
        while (_opened.TryPop(out var thing)) await thing.DisposeAsync();
    }

    /// <summary>Runs a statement beside those who have it open, as its superuser.</summary>
    public void Run(string sql) => Run(Connection, sql);

    /// <summary>The first column of what a query finds.</summary>
    public List<T> All<T>(string sql)
    {
        using var connection = Beside(Connection);
        using var command = new NpgsqlCommand(sql, connection);
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read()) all.Add(rows.GetFieldValue<T>(0));
        return all;
    }

    /// <summary>
    /// The files that its tables lie in, with their indexes and what is kept apart for its size, by the name of the table: what
    /// there is in memory is written to them first.
    /// </summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Files()
    {
        const string Sql =
            """
            WITH tables AS (SELECT relname, oid, reltoastrelid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'),
            heaps AS (SELECT relname, oid FROM tables UNION ALL SELECT relname, reltoastrelid FROM tables WHERE reltoastrelid <> 0),
            files AS (SELECT relname, oid FROM heaps UNION ALL SELECT relname, indexrelid FROM heaps JOIN pg_index ON indrelid = heaps.oid)
            SELECT relname::text, pg_read_binary_file(pg_relation_filepath(oid)) FROM files
            """;
        Run("CHECKPOINT");
        using var connection = Beside();
        using var command = new NpgsqlCommand(Sql, connection);
        using var rows = command.ExecuteReader();
        var files = new List<(string, byte[])>();
        while (rows.Read()) files.Add((rows.GetString(0), rows.GetFieldValue<byte[]>(1)));
        return files;
    }

    /// <summary>A connection of the test's own.</summary>
    public NpgsqlConnection Beside() => Beside(Connection);

    /// <summary>Until it is let go, nobody can write a table: writers wait before it.</summary>
    public IDisposable Hold(string table)
    {
        var holder = Beside();
        using var command = new NpgsqlCommand($"BEGIN; LOCK TABLE {table} IN SHARE MODE", holder);
        command.ExecuteNonQuery();
        return holder;
    }

    /// <summary>Completes once somebody stands before a lock.</summary>
    public async Task SomebodyWaits()
    {
        while (All<long>($"SELECT count(*) FROM pg_stat_activity WHERE datname = '{Name}' AND wait_event_type = 'Lock'") is [0]) await Task.Yield();
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        Run(_server!, $"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
    }

    private static void Run(string connection, string sql)
    {
        using var opened = Beside(connection);
        using var command = new NpgsqlCommand(sql, opened);
        command.ExecuteNonQuery();
    }

    private static NpgsqlConnection Beside(string connection)
    {
        var opened = new NpgsqlConnection($"{connection};Pooling=False");
        opened.Open();
        return opened;
    }
}
