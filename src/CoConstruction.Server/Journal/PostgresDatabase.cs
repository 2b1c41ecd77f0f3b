using Npgsql;

namespace CoConstruction.Server;

/// <summary>
/// The one PostgreSQL database of a house: its connections, and how it is brought to the schema of this version. Parts
/// (journal, vault, …) are migrated apart, each migration once and in order; the lists are only ever added to.
/// </summary>
internal sealed class PostgresDatabase(string connection) : IAsyncDisposable
{
    /// <summary>Of our own choosing: several processes that start together wait for each other at it.</summary>
    private const long MigrationLock = 0x436f436f6e;

    public NpgsqlDataSource Source { get; } = new NpgsqlDataSourceBuilder(connection).Build();

    /// <summary>Brings a part up to date, before anything of it is read.</summary>
    /// <exception cref="NewerSchemaException">A newer program has written it; nothing was touched.</exception>
    public void Migrate(string part, IReadOnlyList<string> migrations)
    {
        using var opened = Source.OpenConnection();
        using var transaction = opened.BeginTransaction();
        Run($"SELECT pg_advisory_xact_lock({MigrationLock})");
        Run("CREATE TABLE IF NOT EXISTS schema (part text NOT NULL, version integer NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (part, version))");
        var version = Version();
        if (version > migrations.Count) throw new NewerSchemaException($"{opened.Database} ({opened.Host})");
        for (var next = version; next < migrations.Count; next++)
        {
            Run(migrations[next]);
            Run($"INSERT INTO schema (part, version) VALUES ('{part}', {next + 1})");
        }

        transaction.Commit();

        void Run(string sql)
        {
            using var command = new NpgsqlCommand(sql, opened, transaction);
            command.ExecuteNonQuery();
        }

        int Version()
        {
            using var command = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM schema WHERE part = $1", opened, transaction) { Parameters = { new() { Value = part } } };
            return (int)command.ExecuteScalar()!;
        }
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
