using Npgsql;

namespace CoConstruction.Server.Tests;

/// <summary>A PostgreSQL database of its own for one test, on the server that <c>COCONSTRUCTION_POSTGRES</c> names; dropped at the end.</summary>
internal sealed class ClusterDatabase : IAsyncDisposable
{
    private readonly string _name = $"cluster_{Guid.NewGuid():N}";
    private readonly string _server;

    private ClusterDatabase(string server) => _server = server;

    public string Connection => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    /// <summary>Skips the test when there is no server, unless one is required.</summary>
    public static async Task<ClusterDatabase> Create()
    {
        var server = Environment.GetEnvironmentVariable("COCONSTRUCTION_POSTGRES") ?? "";
        Assert.False(server.Length == 0 && Environment.GetEnvironmentVariable("COCONSTRUCTION_POSTGRES_REQUIRED") == "1", "COCONSTRUCTION_POSTGRES names no server.");
        Assert.SkipWhen(server.Length == 0, "Needs a PostgreSQL server: COCONSTRUCTION_POSTGRES is not set.");
        var database = new ClusterDatabase(server);
        await database.Run($"CREATE DATABASE {database._name}");
        return database;
    }

    public async ValueTask DisposeAsync() => await Run($"DROP DATABASE {_name} WITH (FORCE)");

    private async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
