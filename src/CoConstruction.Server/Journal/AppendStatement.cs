using Npgsql;
using NpgsqlTypes;

namespace CoConstruction.Server;

/// <summary>The one connection that writes the journal, and the statement prepared on it.</summary>
internal sealed class AppendStatement : IAsyncDisposable
{
    // A stream is compared with what its author believes, and gets its entries only if they agree: the others of the batch
    // are none the worse. If two writers believe the same at the same moment, the key of the table stops the second.
    private const string Sql =
        """
        WITH asked AS MATERIALIZED (
          SELECT n, stream FROM unnest($1, $2) WITH ORDINALITY AS asked (stream, expected, n)
          WHERE expected = coalesce((SELECT max(version) FROM journal WHERE journal.stream = asked.stream), 0)),
        written AS (
          INSERT INTO journal (stream, version, type, data, at, command)
          SELECT stream, version, type, data, at, command
          FROM unnest($3, $4, $5, $6, $7, $8) AS entries (n, version, type, data, at, command) JOIN asked USING (n)
          ORDER BY n, version)
        SELECT n FROM asked
        """;

    private static readonly NpgsqlDbType[] Columns =
        [NpgsqlDbType.Text, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.TimestampTz, NpgsqlDbType.Text];

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;

    private AppendStatement(NpgsqlConnection connection)
    {
        this.connection = connection;
        command = new NpgsqlCommand(Sql, connection);
        foreach (var column in Columns) command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | column });
    }

    /// <summary>False once the connection is known to be lost.</summary>
    public bool Stands => connection.State == System.Data.ConnectionState.Open;

    public static async Task<AppendStatement> Prepare(NpgsqlDataSource source)
    {
        var statement = new AppendStatement(await source.OpenConnectionAsync());
        try
        {
            await statement.command.PrepareAsync();
            return statement;
        }
        catch
        {
            await statement.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes them, durably, and answers the places of the streams that were where their authors believed.</summary>
    public async Task<HashSet<int>> Write(List<List<PendingAppend>> runs)
    {
        var entries = runs.SelectMany((run, n) => run.SelectMany(append => append.Entries).Select(entry => (N: n + 1L, Entry: entry))).ToList();
        Fill(0, runs, run => run[0].Stream);
        Fill(1, runs, run => run[0].Expected);
        Fill(2, entries, of => of.N);
        Fill(3, entries, of => of.Entry.Version);
        Fill(4, entries, of => of.Entry.Type);
        Fill(5, entries, of => of.Entry.Data);
        Fill(6, entries, of => JournalSchema.ToMicrosecond(of.Entry.At));
        Fill(7, entries, of => of.Entry.Command);
        await using var rows = await command.ExecuteReaderAsync();
        var stood = new HashSet<int>();
        while (await rows.ReadAsync()) stood.Add((int)rows.GetInt64(0) - 1);
        return stood;
    }

    public async ValueTask DisposeAsync()
    {
        await command.DisposeAsync();
        await connection.DisposeAsync();
    }

    private void Fill<TFrom, TTo>(int column, List<TFrom> from, Func<TFrom, TTo> value) => command.Parameters[column].Value = from.ConvertAll(of => value(of)).ToArray();
}
