[assembly: AssemblyFixture(typeof(CoConstruction.Server.Tests.HouseTemplate))]

namespace CoConstruction.Server.Tests;

/// <summary>
/// With <c>COCONSTRUCTION_TEST_DATABASE=postgres</c> every test server gets a PostgreSQL database of its own: a copy of this
/// one, which a first server has opened and left empty.
/// </summary>
public sealed class HouseTemplate : IAsyncDisposable
{
    private static readonly Lazy<Task<TestDatabase>> _template = new(Make);

    /// <summary>Whether houses lie in PostgreSQL in this run.</summary>
    public static bool InPostgres => Environment.GetEnvironmentVariable("COCONSTRUCTION_TEST_DATABASE") == "postgres";

    public static async Task<TestDatabase> Copy() => TestDatabase.Create((await _template.Value).Name);

    public async ValueTask DisposeAsync()
    {
        if (_template.IsValueCreated) await (await _template.Value).DisposeAsync();
    }

    private static async Task<TestDatabase> Make()
    {
        var database = TestDatabase.Create();
        await using var folder = new TestFolder();
        // Opened, not started: it says nothing and keeps nothing. Without pool, nobody stays connected: a copy could not be made.
        await using (CoConstructionServer.Build(["--data", folder.Path, "--urls", "http://127.0.0.1:0", "--database", $"{database.Connection};Pooling=False"])) return database;
    }
}
