namespace CoConstruction.Server.Tests;

/// <summary>The directory in the journal's SQLite file.</summary>
[WithoutHouse]
public sealed class SqliteDirectoryTests : DirectoryContract
{
    private readonly TestFolder folder = new();

    protected override IDirectory Open() => new SqliteDirectory(folder.Opened(new SqliteJournal(folder.Path)));

    protected override Task Close() => folder.Close();

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}
