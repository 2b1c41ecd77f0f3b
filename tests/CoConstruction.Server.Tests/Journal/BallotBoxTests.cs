using System.Collections.Immutable;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CoConstruction.Server.Tests;

/// <summary>The ballot box in a SQLite file, and the keys that lie outside it.</summary>
public sealed class BallotBoxTests : IAsyncDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task The_papers_of_those_on_the_roll_come_out_each_once_as_they_were_last_put_in_and_no_others()
    {
        var box = Open();
        await Put(box, "a", [Paper("v1", "o1"), Paper("v2", "o1"), Paper("v3", "o3")]);
        await Put(box, "a", [Paper("v2", "o2")]);
        await Put(box, "a", [Paper("v2", "o2"), Paper("v4", "o1")]);
        await Put(box, "b", [Paper("v1", "o4")]);
        await box.Remove("a", [Paper("v3", "o3"), Paper("nobody", "o1")]);
        await folder.Close();

        var papers = await Open().Open("a", "ballot", ["v1", "v2", "v4"]);
        Assert.Equal(["persons v1 o1", "persons v2 o2", "persons v4 o1"], papers.Select(Text).Order());
        Assert.Equal(["persons v2 o2"], (await Open().Open("a", "ballot", ["v2"])).Select(Text));
        Assert.Equal(["persons v1 o4"], (await Open().Open("b", "ballot", ["v1"])).Select(Text));
        Assert.Equal(["a", "b"], (await Open().Projects()).Order());
    }

    [Fact]
    public async Task They_come_out_in_another_order_each_time()
    {
        var box = Open();
        var voters = Enumerable.Range(0, 30).Select(i => $"v{i:00}").ToList();
        await Put(box, "a", [.. voters.Select(voter => Paper(voter, "o1"))]);
        var orders = new HashSet<string>();
        for (var i = 0; i < 4; i++) orders.Add(string.Join(' ', (await box.Open("a", "ballot", voters)).Select(paper => paper.Receipt)));
        Assert.Equal(4, orders.Count);
        Assert.DoesNotContain(string.Join(' ', voters), orders);
    }

    [Fact]
    public async Task What_lies_there_tells_neither_voter_nor_vote_nor_by_its_length_how_much_was_chosen()
    {
        var box = Open();
        var much = Enumerable.Range(0, 60).ToImmutableSortedDictionary(i => $"option-{i:00}", _ => "insufficient");
        await Put(box, "a", [Paper("voter-one", "option-07"), Paper("voter-two", "o2") with { Marks = much }, Paper("voter-three", "o2") with { Marks = much.Clear() }]);
        var rows = Rows();
        Assert.Single(rows.Select(row => row.Paper.Length).Distinct());
        Assert.All(rows, row => Assert.Equal(32, row.Voter.Length));
        foreach (var file in Files()) Assert.All(["voter-one", "option-07", "persons", "phone"], word => Assert.True(file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"{file.Name} holds {word}"));
    }

    [Fact]
    public async Task A_destroyed_box_leaves_neither_key_nor_paper_in_any_file_and_the_others_stay()
    {
        var box = Open();
        var voters = Enumerable.Range(0, 200).Select(i => $"v{i}").ToList();
        await Task.WhenAll(voters.Select(voter => Put(box, "a", [Paper(voter, "o1")])));
        await Put(box, "b", [Paper("v1", "o2")]);
        var (key, rows) = (KeyOf("a"), Rows().Where(row => row.Ballot == "a/ballot").ToList());
        Assert.Equal(200, rows.Count);
        Assert.Contains(Files(), file => file.Bytes.AsSpan().IndexOf(rows[0].Voter) >= 0);

        await box.Destroy("a", "ballot");
        await box.Destroy("a", "ballot");

        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "keys", "ballots")));
        foreach (var file in Files())
        {
            foreach (var trace in rows.SelectMany(row => new[] { row.Voter, row.Paper[..24] }).Append(key[..32]).Append(key[32..])) Assert.True(file.Bytes.AsSpan().IndexOf(trace) < 0, file.Name);
        }

        Assert.Equal(["b"], await box.Projects());
        Assert.Equal(["persons v1 o2"], (await box.Open("b", "ballot", ["v1"])).Select(Text));
    }

    [Fact]
    public async Task A_box_whose_key_or_paper_is_gone_is_not_counted_wrong()
    {
        var box = Open();
        await Put(box, "a", [Paper("v1", "o1")]);
        Assert.Empty(await box.Open("a", "ballot", []));
        Assert.Equal(JournalTrouble.BoxLost, await Entries.Trouble(box.Open("a", "ballot", ["v1", "v2"])));
        new FileBallotKeys(folder.Path).Destroy("a/ballot");
        Assert.Equal(JournalTrouble.BoxLost, await Entries.Trouble(box.Open("a", "ballot", ["v1"])));
        Assert.Equal(JournalTrouble.BoxLost, await Entries.Trouble(Put(box, "a", [Paper("v2", "o1")])));
        await box.Destroy("a", "ballot");
        await Put(box, "a", [Paper("v2", "o1")]);
        Assert.Equal(["persons v2 o1"], (await box.Open("a", "ballot", ["v2"])).Select(Text));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task A_ballot_that_has_begun_gets_neither_a_new_key_nor_a_new_box(bool withoutKey, bool withoutPapers)
    {
        await Put(Open(), "a", [Paper("v1", "o1")]);
        await folder.Close();
        if (withoutKey) new FileBallotKeys(folder.Path).Destroy("a/ballot");
        if (withoutPapers) File.Delete(folder.File("box.db"));
        var box = Open();
        var keys = Directory.GetFiles(Path.Combine(folder.Path, "keys", "ballots")).Length;

        Assert.Equal(JournalTrouble.BoxLost, await Entries.Trouble(box.Put("a", "ballot", [Paper("v2", "o1")], begun: true)));

        Assert.Equal(keys, Directory.GetFiles(Path.Combine(folder.Path, "keys", "ballots")).Length);
        Assert.Equal(withoutPapers ? 0 : 1, Rows().Count);
        await Put(box, "b", [Paper("v1", "o1")]);
        await box.Put("b", "ballot", [Paper("v2", "o2")], begun: true);
        Assert.Equal(2, (await box.Open("b", "ballot", ["v1", "v2"])).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_could_not_be_cleared_while_somebody_still_read_it_is_cleared_at_the_next_try(bool restarted)
    {
        var box = folder.Opened(new SqliteBallotBox(folder.Path, new FileBallotKeys(folder.Path), new JournalLimits { LockPatience = TimeSpan.FromMilliseconds(10) }));
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
            Assert.True(Remains());
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

        Assert.False(Remains());
        Assert.Empty(await box.Projects());

        bool Remains() => Files().Any(file => rows.Exists(row => file.Bytes.AsSpan().IndexOf(row.Voter) >= 0 || file.Bytes.AsSpan().IndexOf(row.Paper.AsSpan(0, 24)) >= 0));
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

    [Fact]
    public void Keys_are_files_for_this_account_alone_and_one_cut_short_is_no_key()
    {
        var keys = new FileBallotKeys(folder.Path);
        var key = keys.Make("a/ballot");
        var file = Directory.GetFiles(Path.Combine(folder.Path, "keys", "ballots")).Single();
        Assert.Equal(key, keys.Find("a/ballot"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(file)!));
        }

        File.WriteAllBytes(file, key[..20]);
        Assert.Null(keys.Find("a/ballot"));
        Assert.Equal(FileBallotKeys.Size, keys.Make("a/ballot").Length);
        keys.Destroy("a/ballot");
        keys.Destroy("a/ballot");
        Assert.False(File.Exists(file));
    }

    private SqliteBallotBox Open() => folder.Opened(new SqliteBallotBox(folder.Path, new FileBallotKeys(folder.Path)));

    private static Task Put(SqliteBallotBox box, string project, IReadOnlyCollection<SealedPaper> papers) => box.Put(project, "ballot", papers, begun: false);

    private static SealedPaper Paper(string voter, string option) =>
        new("ballot", voter, "persons", VoteChannel.Phone, ImmutableSortedDictionary<string, string>.Empty.Add(option, "1"), voter);

    private static string Text(BoxPaper paper) => $"{paper.CollegeId} {paper.Receipt} {string.Join(' ', paper.Marks.Keys)}";

    private byte[] KeyOf(string project) => new FileBallotKeys(folder.Path).Find($"{project}/ballot")!;

    private List<(string Ballot, byte[] Voter, byte[] Paper)> Rows()
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

    private IEnumerable<(string Name, byte[] Bytes)> Files() => DataFiles.Of(folder.Path);

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
