using Microsoft.Data.Sqlite;
using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>A disk that fails: the right trouble is told to all who wait, nothing is half-written, and it works again by itself.</summary>
[WithoutHouse]
public sealed class SqliteTroubleTests : IAsyncDisposable
{
    private const int DiskError = 10;
    private readonly TestFolder folder = new();
    private readonly WriterGate gate = new();
    private volatile string disk = "";
    private Action committing = () => { };
    private Action committed = () => { };

    [Theory]
    [InlineData("PRAGMA max_page_count=1", JournalTrouble.Full)]
    [InlineData("PRAGMA query_only=ON", JournalTrouble.ReadOnly)]
    public async Task A_disk_that_takes_nothing_is_told_to_all_who_wait_and_works_again_as_soon_as_it_does(string pragma, JournalTrouble trouble)
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one");
        var page = new string('x', 100_000);

        gate.Close();
        var before = journal.Append("project/b", 0, "in time");
        await gate.Reached;
        var waiting = Enumerable.Range(0, 10).Select(i => journal.Append($"project/wait{i}", 0, page)).ToList();
        disk = pragma;
        gate.Open();

        await before;
        foreach (var append in waiting) Assert.Equal(trouble, await Entries.Trouble(append));
        Assert.Equal(trouble, await Entries.Trouble(journal.Append("project/a", 1, page)));
        Assert.Equal(["one"], await journal.Data("project/a"));

        disk = "";
        await journal.Append("project/a", 1, page);
        Assert.True(await journal.CanWrite());
        Assert.Equal(["one", page], await journal.Data("project/a"));
        Assert.Equal(["project/a", "project/b"], await journal.Streams(""));
    }

    [Fact]
    public async Task While_another_program_holds_the_file_it_is_locked_and_reading_goes_on()
    {
        var journal = Open(new JournalLimits { LockPatience = TimeSpan.FromMilliseconds(10) });
        await journal.Append("project/a", 0, "one");
        using var other = new SqliteConnection($"Data Source={folder.File("journal.db")};Pooling=False");
        other.Open();
        Run(other, "BEGIN IMMEDIATE");

        Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(journal.Append("project/a", 1, "two")));
        Assert.False(await journal.CanWrite());
        Assert.Equal(["one"], await journal.Data("project/a"));

        Run(other, "ROLLBACK");
        await journal.Append("project/a", 1, "two");
        Assert.True(await journal.CanWrite());
    }

    [Fact]
    public async Task A_failure_before_the_commit_leaves_nothing()
    {
        var journal = Open();
        committing = Fail;
        Assert.Equal(JournalTrouble.Broken, await Entries.Trouble(journal.Append("project/a", 0, "one", "two")));
        Assert.Empty(await journal.Read("project/a", 0));

        committing = () => { };
        await journal.Append("project/a", 0, "again");
        Assert.Equal(["again"], await journal.Data("project/a"));
    }

    [Fact]
    public async Task A_failure_after_the_commit_is_not_acknowledged_and_the_batch_is_there_whole()
    {
        var journal = Open();
        committed = Fail;
        Assert.Equal(JournalTrouble.Broken, await Entries.Trouble(journal.Append("project/a", 0, "one", "two")));

        committed = () => { };
        await Assert.ThrowsAsync<JournalConflictException>(() => journal.Append("project/a", 0, "one", "two"));
        Assert.Equal(["one", "two"], await journal.Data("project/a"));
        await journal.Append("project/a", 2, "three");
    }

    [Fact]
    public async Task A_file_that_has_gone_is_broken_and_never_begun_anew()
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one");
        committing = () =>
        {
            Directory.Delete(folder.Path, recursive: true);
            Fail();
        };

        Assert.Equal(JournalTrouble.Broken, await Entries.Trouble(journal.Append("project/a", 1, "two")));
        Assert.Equal(JournalTrouble.Broken, await Entries.Trouble(journal.Append("project/a", 0, "one")));
        Assert.False(File.Exists(folder.File("journal.db")));
    }

    [Fact]
    public async Task A_damaged_file_is_told_at_the_start()
    {
        await File.WriteAllTextAsync(folder.File("journal.db"), new string('?', 10_000), TestContext.Current.CancellationToken);
        var trouble = Assert.Throws<JournalUnavailableException>(() => new SqliteJournal(folder.Path));
        Assert.Equal(JournalTrouble.Broken, trouble.Trouble);
    }

    [Fact]
    public void A_folder_that_takes_no_file_is_read_only_where_SQLite_only_says_it_cannot_open()
    {
        const int cannotOpen = 14;
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is a folder that takes no file, even from the administrator");

        Assert.Equal(JournalTrouble.ReadOnly, SqliteTrouble.Of(new SqliteException("unable to open database file", cannotOpen), "/proc").Trouble);
        Assert.Equal(JournalTrouble.Broken, SqliteTrouble.Of(new SqliteException("unable to open database file", cannotOpen), folder.Path).Trouble);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static void Fail() => throw new SqliteException("disk I/O error", DiskError);

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteJournal Open(JournalLimits? limits = null) => folder.Opened(new SqliteJournal(folder.Path, limits, new CommitSeam
    {
        Begun = connection =>
        {
            if (disk.Length > 0) Run(connection, disk);
        },
        Committing = () =>
        {
            gate.Seam.Committing();
            committing();
        },
        Committed = () => committed(),
    }));

    public async ValueTask DisposeAsync()
    {
        gate.Open();
        await folder.DisposeAsync();
        gate.Dispose();
    }
}
