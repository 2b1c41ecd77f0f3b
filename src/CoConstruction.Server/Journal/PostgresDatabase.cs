using Npgsql;

namespace CoConstruction.Server;

/// <summary>
/// The one PostgreSQL database of a house: its connections, what is asked of it in one statement, and how it is brought to
/// the schema of this version. Parts (journal, vault, …) are migrated apart, each migration once and in order; the lists
/// are only ever added to, and table <c>schema</c> keeps which was applied when.
/// </summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    /// <summary>
    /// Waits are bounded, and a few connections do for a process; what the host writes in the address goes first. A
    /// connection that fell silent is noticed while nothing is asked of it.
    /// </summary>
    private const string Usual = "Timeout=5;Command Timeout=10;Cancellation Timeout=1000;Keepalive=10;Maximum Pool Size=20;Max Auto Prepare=40;Application Name=CoConstruction;";

    /// <summary>Of our own choosing: several processes that start together wait for each other at it.</summary>
    private const long MigrationLock = 0x436f436f6e;

    private const int LongSeconds = 300;

    /// <summary>PostgreSQL itself reads now and then, to know its tables better, and has soon done.</summary>
    private static readonly int[] HeldPauses = [50, 150, 450, 1350];

    private readonly string place;
    private readonly string forClearing;

    /// <summary>One at a time: a second would stand before the first's lock.</summary>
    private readonly SemaphoreSlim clearing = new(1);

    public PostgresDatabase(string connection)
    {
        var known = new NpgsqlConnectionStringBuilder(Usual + connection);
        // Said last: what is acknowledged is on the disk, whatever the database's own habit.
        known.Options = $"{known.Options} -c synchronous_commit=on".Trim();
        place = $"de la base « {known.Database ?? known.Username} » ({known.Host})";
        Source = new NpgsqlDataSourceBuilder(known.ConnectionString).Build();
        // Details tell how many rows are held. Whoever comes waits behind a rewriting meanwhile: rather later than long.
        known.IncludeErrorDetail = true;
        known.Pooling = false;
        known.Options += " -c lock_timeout=1s";
        forClearing = known.ConnectionString;
    }

    public NpgsqlDataSource Source { get; }

    /// <summary>Runs one statement and answers how many rows it changed; parameters are $1, $2, … in order.</summary>
    /// <exception cref="JournalUnavailableException">Not acknowledged.</exception>
    public Task<int> Run(string sql, params object?[] values) => Try(async () =>
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync();
    });

    /// <inheritdoc cref="Run"/>
    public Task<List<T>> All<T>(string sql, Func<NpgsqlDataReader, T> read, params object?[] values) => Try(async () =>
    {
        await using var command = Command(sql, values);
        await using var rows = await command.ExecuteReaderAsync();
        var all = new List<T>();
        while (await rows.ReadAsync()) all.Add(read(rows));
        return all;
    });

    /// <inheritdoc cref="Run"/>
    public async Task<T?> First<T>(string sql, Func<NpgsqlDataReader, T> read, params object?[] values) =>
        await All(sql, read, values) is [var first, ..] ? first : default;

    /// <summary>Runs statements in one transaction and one round trip, and answers what the last one counted or found; null when it found nothing.</summary>
    /// <exception cref="JournalUnavailableException">Not acknowledged.</exception>
    public Task<T?> Together<T>(Func<NpgsqlDataReader, T> read, params (string Sql, object?[] Values)[] statements) => Try(async () =>
    {
        await using var batch = Source.CreateBatch();
        foreach (var (sql, values) in statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = sql;
            foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
            batch.BatchCommands.Add(command);
        }

        await using var rows = await batch.ExecuteReaderAsync();
        T? last = default;
        do
        {
            while (await rows.ReadAsync()) last = read(rows);
        }
        while (await rows.NextResultAsync());
        return last;
    });

    /// <summary>
    /// What is left to do after erasing: the table is written anew from what lives and its former file removed, for a
    /// deleted row stays where it was until something overwrites it. Rows that somebody may still be reading are kept by
    /// the server; then it is not said to be done.
    /// </summary>
    /// <remarks>
    /// What no statement reaches: the write-ahead log keeps what was written until its segments are used again, and so do
    /// replicas and backups as long as their host keeps them.
    /// </remarks>
    /// <exception cref="JournalUnavailableException"><see cref="JournalTrouble.Locked"/>: somebody still reads; ask again.</exception>
    public async Task LeaveNoTrace(string table)
    {
        await clearing.WaitAsync();
        try
        {
            foreach (var pause in HeldPauses)
            {
                if (await Try(() => Rewrite(table))) return;
                await Task.Delay(pause);
            }

            throw new JournalUnavailableException(JournalTrouble.Locked);
        }
        finally
        {
            clearing.Release();
        }
    }

    /// <summary>False when somebody may still be reading what was deleted.</summary>
    private async Task<bool> Rewrite(string table)
    {
        await using var opened = new NpgsqlConnection(forClearing);
        // "0 dead row versions cannot be removed yet", in the server's language, once for each table.
        var held = false;
        opened.Notice += (_, told) => held |= told.Notice.Detail is { Length: > 0 } detail && detail[0] is >= '1' and <= '9';
        await opened.OpenAsync();
        await using var vacuum = new NpgsqlCommand($"VACUUM (FULL, VERBOSE) {table}", opened) { CommandTimeout = LongSeconds };
        await vacuum.ExecuteNonQueryAsync();
        return !held;
    }

    /// <summary>Brings a part up to date, before anything of it is read.</summary>
    /// <exception cref="NewerSchemaException">A newer program has written it; nothing was touched.</exception>
    /// <exception cref="OptionException">The database cannot be reached, or cannot hold French; the message says it to the host.</exception>
    public void Migrate(string part, IReadOnlyList<string> migrations)
    {
        try
        {
            using var opened = Source.OpenConnection();
            if (opened.PostgresParameters.GetValueOrDefault("server_encoding") is not "UTF8")
                throw new OptionException($"Les textes {place} ne sont pas en UTF-8. Créez-la avec l’encodage UTF8.");
            var now = new Statements(opened);
            // Nothing to bring up to date: nothing is written, so that a server whose database may only be read still starts.
            if (now.One("SELECT to_regclass('schema') IS NOT NULL") is true && now.VersionOf(part) == migrations.Count) return;
            using var transaction = opened.BeginTransaction();
            Migrate(now, part, migrations);
            transaction.Commit();
        }
        catch (Exception trouble) when (PostgresTrouble.Is(trouble) && PostgresTrouble.Of(trouble).Trouble == JournalTrouble.Unreachable)
        {
            throw new OptionException($"Les données {place} sont hors d’atteinte : {trouble.Message} Vérifiez que PostgreSQL est démarré, et l’option --database.");
        }
    }

    private void Migrate(Statements statements, string part, IReadOnlyList<string> migrations)
    {
        statements.Run($"SELECT pg_advisory_xact_lock({MigrationLock})");
        statements.Run("CREATE TABLE IF NOT EXISTS schema (part text NOT NULL, version integer NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (part, version))");
        var version = statements.VersionOf(part);
        if (version > migrations.Count) throw new NewerSchemaException(place);
        for (var next = version; next < migrations.Count; next++)
        {
            statements.Run(migrations[next]);
            statements.One("INSERT INTO schema (part, version) VALUES ($1, $2)", part, next + 1);
        }
    }

    private sealed record Statements(NpgsqlConnection Opened)
    {
        public int VersionOf(string part) => (int)One("SELECT coalesce(max(version), 0) FROM schema WHERE part = $1", part)!;

        public void Run(string sql)
        {
            using var command = new NpgsqlCommand(sql, Opened) { CommandTimeout = LongSeconds };
            command.ExecuteNonQuery();
        }

        public object? One(string sql, params object[] values)
        {
            using var command = new NpgsqlCommand(sql, Opened);
            foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
            return command.ExecuteScalar();
        }
    }

    private NpgsqlCommand Command(string sql, object?[] values)
    {
        var command = Source.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }

    private static async Task<T> Try<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception trouble) when (PostgresTrouble.Is(trouble))
        {
            throw PostgresTrouble.Of(trouble);
        }
    }

    public async ValueTask DisposeAsync()
    {
        clearing.Dispose();
        await Source.DisposeAsync();
    }
}
