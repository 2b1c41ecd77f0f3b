using Microsoft.Data.Sqlite;

namespace CoConstruction.Server.Tests;

/// <summary>The ballot box in a SQLite file: the contract, and that what is destroyed is in no file any more.</summary>
[WithoutHouse]
public sealed class SqliteBallotBoxTests : BallotBoxContract
{
    private readonly TestFolder folder = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_could_not_be_cleared_while_somebody_still_read_it_is_cleared_at_the_next_try(bool restarted)
    {
        SealedBallotBox box = folder.Opened(new SqliteBallotBox(folder.Path, new FileBallotKeys(folder.Path), new JournalLimits { LockPatience = TimeSpan.FromMilliseconds(10) }));
        await Put(box, "a", [.. Enumerable.Range(0, 20).Select(i => Paper($"v{i}", "o1"))]);
        var rows = Rows();
        using (var other = new SqliteConnection($"Data Source={folder.File("box.db")};Pooling=False"))
        {
            other.Open();
            using var reading = other.BeginTransaction(deferred: true);
            using var command = other.CreateCommand();
            command.Transaction = reading;
            command.CommandText = "SELECT count(*) FROM papers";
            Assert.Equal(20L, command.ExecuteScalar());
            Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(box.Destroy("a", "ballot")));
            Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(box.Destroy("a", "ballot")));
            Assert.True(Remains(rows));
        }

        Assert.Empty(Rows());
        Assert.Equal(["a"], await box.Projects());
        if (restarted)
        {
            await folder.Close();
            box = Open();
            Assert.Equal(["a"], await box.Projects());
        }

        await box.Destroy("a", "ballot");

        Assert.False(Remains(rows));
        Assert.Empty(await box.Projects());
    }

    [Fact]
    public async Task Papers_that_lay_in_a_box_of_the_first_version_are_known_and_go_too()
    {
        await Put(Open(), "a", [Paper("v1", "o1")]);
        await folder.Close();
        using (var former = new SqliteConnection($"Data Source={folder.File("box.db")};Pooling=False"))
        {
            former.Open();
            using var command = former.CreateCommand();
            command.CommandText = "DROP TABLE ballots; UPDATE schema SET version = 1";
            command.ExecuteNonQuery();
        }

        var box = Open();
        Assert.Equal(["a"], await box.Projects());
        await box.Put("a", "ballot", [Paper("v2", "o2")], begun: true);
        await box.Destroy("a", "ballot");
        Assert.Empty(Rows());
        Assert.Empty(await box.Projects());
    }

    protected override string Folder => folder.Path;

    protected override SealedBallotBox Open() => folder.Opened(new SqliteBallotBox(folder.Path, new FileBallotKeys(folder.Path)));

    protected override Task Close() => folder.Close();

    protected override void LosePapers() => File.Delete(folder.File("box.db"));

    protected override IReadOnlyList<(string Ballot, byte[] Voter, byte[] Paper)> Rows()
    {
        using var connection = new SqliteConnection($"Data Source={folder.File("box.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT ballot, voter, paper FROM papers";
        using var reader = command.ExecuteReader();
        var rows = new List<(string, byte[], byte[])>();
        while (reader.Read()) rows.Add((reader.GetString(0), reader.GetFieldValue<byte[]>(1), reader.GetFieldValue<byte[]>(2)));
        return rows;
    }

    protected override IEnumerable<(string Name, byte[] Bytes)> Files() => DataFiles.Of(folder.Path);

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}
