namespace CoConstruction.Server.Tests;

/// <summary>The index in PostgreSQL.</summary>
[WithoutHouse]
public sealed class PostgresPracticeIndexTests : PracticeIndexContract
{
    private readonly TestDatabase _database = TestDatabase.Create();

    private protected override IPracticeIndex Open() => new PostgresPracticeIndex(_database.Open());

    public override ValueTask DisposeAsync() => _database.DisposeAsync();
}
