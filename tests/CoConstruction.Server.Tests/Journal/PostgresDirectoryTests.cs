namespace CoConstruction.Server.Tests;

/// <summary>The directory beside the journal in PostgreSQL.</summary>
[WithoutHouse]
public sealed class PostgresDirectoryTests : DirectoryContract
{
    private readonly TestDatabase database = TestDatabase.Create();

    protected override IDirectory Open()
    {
        var opened = database.Open();
        database.Opened(new PostgresJournal(opened));
        return new PostgresDirectory(opened);
    }

    protected override Task Close() => database.Close();

    public override ValueTask DisposeAsync() => database.DisposeAsync();
}
