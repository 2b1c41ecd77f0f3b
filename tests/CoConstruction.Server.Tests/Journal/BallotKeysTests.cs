namespace CoConstruction.Server.Tests;

/// <summary>The keys of ballot boxes, in files.</summary>
[WithoutHouse]
public sealed class BallotKeysTests : IAsyncDisposable
{
    private readonly TestFolder folder = new();

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

    [Fact]
    public async Task All_who_make_the_key_of_a_ballot_at_once_get_the_same()
    {
        // Several processes of a house share one folder: two of its objects know nothing of each other either.
        var processes = Enumerable.Range(0, 4).Select(_ => new FileBallotKeys(folder.Path)).ToArray();
        var made = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => processes[i % 4].Make("a/ballot"))));
        Assert.All(made, key => Assert.Equal(processes[0].Find("a/ballot"), key));
        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "keys", "ballots")));
    }

    [Fact]
    public async Task All_who_make_a_key_at_once_in_the_place_of_one_cut_short_get_the_same()
    {
        var keys = new FileBallotKeys(folder.Path);
        keys.Make("a/ballot");
        File.WriteAllBytes(Directory.GetFiles(Path.Combine(folder.Path, "keys", "ballots")).Single(), [1, 2, 3]);
        var made = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => keys.Make("a/ballot"))));
        Assert.All(made, key => Assert.Equal(keys.Find("a/ballot"), key));
        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "keys", "ballots")));
    }

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
