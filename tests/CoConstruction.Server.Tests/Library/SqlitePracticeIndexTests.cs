namespace CoConstruction.Server.Tests;

/// <summary>The index in SQLite.</summary>
[WithoutHouse]
public sealed class SqlitePracticeIndexTests : PracticeIndexContract
{
    private readonly TestFolder _folder = new();

    private protected override IPracticeIndex Open() => _folder.Opened(new SqlitePracticeIndex(_folder.Path));

    public override ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_damaged_index_is_thrown_away()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "library.db"), new string('x', 8192), TestContext.Current.CancellationToken);
        Assert.Empty(await Open().Versions());
    }
}
