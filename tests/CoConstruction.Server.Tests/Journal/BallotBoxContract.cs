using System.Collections.Immutable;
using System.Text;

namespace CoConstruction.Server.Tests;

/// <summary>What every ballot box does, whatever it lies in; its keys lie outside it.</summary>
public abstract class BallotBoxContract : IAsyncDisposable
{
    /// <summary>Where the keys lie.</summary>
    protected abstract string Folder { get; }

    /// <summary>Opens a box on the storage of this test.</summary>
    protected abstract SealedBallotBox Open();

    /// <summary>Closes all boxes of this test.</summary>
    protected abstract Task Close();

    /// <summary>Loses all papers, as a restore does.</summary>
    protected abstract void LosePapers();

    /// <summary>The papers as they lie there.</summary>
    protected abstract IReadOnlyList<(string Ballot, byte[] Voter, byte[] Paper)> Rows();

    /// <summary>Every file that the box lies in, and the keys.</summary>
    protected abstract IEnumerable<(string Name, byte[] Bytes)> Files();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task The_papers_of_those_on_the_roll_come_out_each_once_as_they_were_last_put_in_and_no_others()
    {
        var box = Open();
        await Put(box, "a", [Paper("v1", "o1"), Paper("v2", "o1"), Paper("v3", "o3")]);
        await Put(box, "a", [Paper("v2", "o2")]);
        await Put(box, "a", [Paper("v2", "o2"), Paper("v4", "o1")]);
        await Put(box, "b", [Paper("v1", "o4")]);
        await box.Remove("a", [Paper("v3", "o3"), Paper("nobody", "o1")]);
        await Close();

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
        Assert.Equal(200, (await box.Open("a", "ballot", voters)).Count);
        Assert.Contains(Files(), file => file.Bytes.AsSpan().IndexOf(rows[0].Voter) >= 0);

        await box.Destroy("a", "ballot");
        await box.Destroy("a", "ballot");

        Assert.Single(Directory.GetFiles(Path.Combine(Folder, "keys", "ballots")));
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
        new FileBallotKeys(Folder).Destroy("a/ballot");
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
        await Close();
        if (withoutKey) new FileBallotKeys(Folder).Destroy("a/ballot");
        if (withoutPapers) LosePapers();
        var box = Open();
        var keys = Directory.GetFiles(Path.Combine(Folder, "keys", "ballots")).Length;

        Assert.Equal(JournalTrouble.BoxLost, await Entries.Trouble(box.Put("a", "ballot", [Paper("v2", "o1")], begun: true)));

        Assert.Equal(keys, Directory.GetFiles(Path.Combine(Folder, "keys", "ballots")).Length);
        Assert.Equal(withoutPapers ? 0 : 1, Rows().Count);
        await Put(box, "b", [Paper("v1", "o1")]);
        await box.Put("b", "ballot", [Paper("v2", "o2")], begun: true);
        Assert.Equal(2, (await box.Open("b", "ballot", ["v1", "v2"])).Count);
    }

    protected static Task Put(IBallotBox box, string project, IReadOnlyCollection<SealedPaper> papers) => box.Put(project, "ballot", papers, begun: false);

    protected static SealedPaper Paper(string voter, string option) =>
        new("ballot", voter, "persons", VoteChannel.Phone, ImmutableSortedDictionary<string, string>.Empty.Add(option, "1"), voter);

    protected static string Text(BoxPaper paper) => $"{paper.CollegeId} {paper.Receipt} {string.Join(' ', paper.Marks.Keys)}";

    /// <summary>Whether any file still holds something of these papers.</summary>
    protected bool Remains(IReadOnlyList<(string Ballot, byte[] Voter, byte[] Paper)> rows) =>
        Files().Any(file => rows.Any(row => file.Bytes.AsSpan().IndexOf(row.Voter) >= 0 || file.Bytes.AsSpan().IndexOf(row.Paper.AsSpan(0, 24)) >= 0));

    private byte[] KeyOf(string project) => new FileBallotKeys(Folder).Find($"{project}/ballot")!;
}
