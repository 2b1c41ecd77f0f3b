using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoConstruction.Load;

/// <summary>What the databases themselves can keep, durably, without any program of ours: rows as the journal's, in groups.</summary>
public static class DiskScenario
{
    private const string Table = "CREATE TABLE journal (stream text NOT NULL, version bigint NOT NULL, type text NOT NULL, data text NOT NULL, at bigint NOT NULL, command text, PRIMARY KEY (stream, version))";

    private static readonly string Data = $$"""{"kind":"paperCast","ballotId":"gommettes","voterId":"{{new string('a', 24)}}","collegeId":"persons","channel":"phone","marks":{"o1":"1"},"at":"2026-01-01T10:00:00Z"}""";

    /// <param name="RowsPerSecond">In transactions of so many rows each.</param>
    public sealed record DiskReport(string Scenario, string Database, int Rows, int Transactions, double RowsPerSecond, Spread TransactionMs);

    /// <summary>SQLite's file, as the product opens it.</summary>
    public static DiskReport Sqlite(int rows, int transactions)
    {
        var folder = Directory.CreateTempSubdirectory("coconstruction-disk-").FullName;
        try
        {
            using var file = new SqliteConnection($"Data Source={Path.Combine(folder, "journal.db")};Pooling=False");
            file.Open();
            foreach (var sql in (string[])["PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", $"{Table} WITHOUT ROWID"]) Run(file, sql);
            using var insert = file.CreateCommand();
            insert.CommandText = "INSERT INTO journal VALUES ('project/essai', $1, 'paperCast', $2, $1, $3)";
            foreach (var name in (string[])["$1", "$2", "$3"]) insert.Parameters.Add(new(name, null));
            var version = 0L;
            return Measure("sqlite", rows, transactions, () =>
            {
                using var transaction = file.BeginTransaction();
                insert.Transaction = transaction;
                for (var row = 0; row < rows; row++)
                {
                    (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value) = (++version, Data, Visitor.NewId());
                    insert.ExecuteNonQuery();
                }

                transaction.Commit();
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>PostgreSQL by one connection, a statement a transaction.</summary>
    public static async Task<DiskReport> Postgres(PostgresServer server, int rows, int transactions, CancellationToken cancel)
    {
        var database = await server.Create(cancel);
        try
        {
            await using var source = NpgsqlDataSource.Create(database);
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using (var table = new NpgsqlCommand(Table, connection)) await table.ExecuteNonQueryAsync(cancel);
            await using var insert = new NpgsqlCommand("INSERT INTO journal SELECT 'project/essai', v, 'paperCast', d, v, c FROM unnest($1, $2, $3) AS new (v, d, c)", connection);
            for (var i = 0; i < 3; i++) insert.Parameters.Add(new());
            var version = 0L;
            return Measure("postgres", rows, transactions, () =>
            {
                insert.Parameters[0].Value = Enumerable.Range(0, rows).Select(_ => ++version).ToArray();
                insert.Parameters[1].Value = Enumerable.Repeat(Data, rows).ToArray();
                insert.Parameters[2].Value = Enumerable.Range(0, rows).Select(_ => Visitor.NewId()).ToArray();
                if (!insert.IsPrepared) insert.Prepare();
                insert.ExecuteNonQuery();
            });
        }
        finally
        {
            await server.Drop(database, cancel);
        }
    }

    private static DiskReport Measure(string database, int rows, int transactions, Action commit)
    {
        for (var i = 0; i < 20; i++) commit();
        var began = Stopwatch.GetTimestamp();
        var times = new List<TimeSpan>();
        for (var i = 0; i < transactions; i++)
        {
            var before = Stopwatch.GetTimestamp();
            commit();
            times.Add(Stopwatch.GetElapsedTime(before));
        }

        return new("disk", database, rows, transactions, Math.Round(rows * transactions / Stopwatch.GetElapsedTime(began).TotalSeconds), Spread.Of(times));
    }

    private static void Run(SqliteConnection file, string sql)
    {
        using var command = file.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
