using Npgsql;

namespace CoConstruction.Server.Tests;

/// <summary>The ballot box in PostgreSQL: the contract, and that what is destroyed is in no file of a table any more.</summary>
[WithoutHouse]
public sealed class PostgresBallotBoxTests : BallotBoxContract
{
    private readonly TestDatabase database = TestDatabase.Create();
    private readonly TestFolder folder = new();

    [Theory]
    [InlineData("SELECT count(*) FROM papers")]
    [InlineData("SELECT count(*) FROM boxes")]
    public async Task What_could_not_be_cleared_while_somebody_might_still_read_it_is_cleared_at_the_next_try(string reading)
    {
        var box = Open();
        await Put(box, "a", [.. Enumerable.Range(0, 20).Select(i => Paper($"v{i}", "o1"))]);
        var rows = Rows();
        using (var other = database.Beside())
        {
            using var command = new NpgsqlCommand($"BEGIN ISOLATION LEVEL REPEATABLE READ; {reading}", other);
            command.ExecuteScalar();
            Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(box.Destroy("a", "ballot")));
            Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(box.Destroy("a", "ballot")));
            Assert.True(Remains(rows));
        }

        Assert.Empty(Rows());
        Assert.Equal(["a"], await box.Projects());

        await box.Destroy("a", "ballot");

        Assert.False(Remains(rows));
        Assert.Empty(await box.Projects());
    }

    protected override string Folder => folder.Path;

    protected override SealedBallotBox Open() => new PostgresBallotBox(database.Open(), new FileBallotKeys(folder.Path));

    protected override Task Close() => database.Close();

    protected override void LosePapers() => database.Run("TRUNCATE papers, boxes");

    protected override IReadOnlyList<(string Ballot, byte[] Voter, byte[] Paper)> Rows()
    {
        using var connection = database.Beside();
        using var command = new NpgsqlCommand("SELECT ballot, voter, paper FROM papers", connection);
        using var reader = command.ExecuteReader();
        var rows = new List<(string, byte[], byte[])>();
        while (reader.Read()) rows.Add((reader.GetString(0), reader.GetFieldValue<byte[]>(1), reader.GetFieldValue<byte[]>(2)));
        return rows;
    }

    protected override IEnumerable<(string Name, byte[] Bytes)> Files() => [.. DataFiles.Of(folder.Path), .. database.Files()];

    public override async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await folder.DisposeAsync();
    }
}
