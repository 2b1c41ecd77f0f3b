using Microsoft.Data.Sqlite;
using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>The journal in a SQLite file: the contract, and how its writer gathers.</summary>
[WithoutHouse]
public sealed class SqliteJournalTests : JournalContract
{
    private readonly TestFolder folder = new();
    private readonly WriterGate gate = new();

    [Fact]
    public async Task All_that_arrives_during_a_commit_goes_into_the_next_and_a_conflict_fails_alone()
    {
        var journal = folder.Opened(new SqliteJournal(folder.Path, null, gate.Seam));
        gate.Close();
        var first = journal.Append("project/taken", 0, "first");
        await gate.Reached;

        var others = Enumerable.Range(0, 100).Select(i => journal.Append($"project/{i}", 0, "one", "two")).ToList();
        var late = journal.Append("project/taken", 0, "late");
        var lateForAll = journal.Append("project/taken", 2, "after the late one");
        gate.Open();

        await Task.WhenAll([first, .. others]);
        await Assert.ThrowsAsync<JournalConflictException>(() => late);
        await Assert.ThrowsAsync<JournalConflictException>(() => lateForAll);
        Assert.Equal(2, gate.Commits);
        Assert.Equal(["first"], await journal.Data("project/taken"));
        for (var i = 0; i < 100; i++) Assert.Equal(["one", "two"], await journal.Data($"project/{i}"));
    }

    [Fact]
    public async Task An_append_that_fails_half_way_is_undone_alone()
    {
        // Any constraint would do; the tables have none that an entry could break after the first of its append.
        var refusing = gate.Seam with
        {
            Begun = connection =>
            {
                using var trigger = connection.CreateCommand();
                trigger.CommandText =
                    """
                    CREATE TEMP TRIGGER IF NOT EXISTS refusal BEFORE INSERT ON journal WHEN new.data = 'refused'
                    BEGIN SELECT RAISE(ABORT, 'refused'); END
                    """;
                trigger.ExecuteNonQuery();
            },
        };
        var journal = folder.Opened(new SqliteJournal(folder.Path, null, refusing));
        gate.Close();
        var first = journal.Append("project/first", 0, "one");
        await gate.Reached;

        var halfWay = journal.Append("project/a", 0, "one", "refused");
        var next = journal.Append("project/a", 0, "instead");
        gate.Open();

        await Task.WhenAll(first, next);
        await Assert.ThrowsAsync<SqliteException>(() => halfWay);
        Assert.Equal(["instead"], await journal.Data("project/a"));
    }

    [Fact]
    public async Task Nothing_is_acknowledged_or_readable_before_the_commit()
    {
        var journal = folder.Opened(new SqliteJournal(folder.Path, null, gate.Seam));
        gate.Close();
        var append = journal.Append("project/a", 0, "one");
        await gate.Reached;

        Assert.False(append.IsCompleted);
        Assert.Empty(await journal.Read("project/a", 0));

        gate.Open();
        await append;
        Assert.Equal(["one"], await journal.Data("project/a"));
    }

    [Fact]
    public async Task Beyond_the_number_of_writes_that_may_wait_the_next_is_too_busy_until_there_is_room()
    {
        var journal = folder.Opened(new SqliteJournal(folder.Path, new JournalLimits { Writes = 3 }, gate.Seam));
        gate.Close();
        var taken = Enumerable.Range(0, 3).Select(i => journal.Append($"project/{i}", 0, "one")).ToList();

        var refused = journal.Append("project/3", 0, "one");

        Assert.True(refused.IsFaulted);
        Assert.Equal(JournalTrouble.TooBusy, await Entries.Trouble(refused));
        Assert.False(await journal.CanWrite());

        gate.Open();
        await Task.WhenAll(taken);
        await journal.Append("project/3", 0, "one");
    }

    [Fact]
    public async Task Beyond_the_bytes_that_may_wait_the_next_is_too_busy_but_a_large_one_alone_is_taken()
    {
        var journal = folder.Opened(new SqliteJournal(folder.Path, new JournalLimits { Bytes = 1000 }, gate.Seam));
        gate.Close();
        var large = journal.Append("project/large", 0, new string('x', 5000));
        var refused = journal.Append("project/a", 0, "one");

        Assert.True(refused.IsFaulted);
        Assert.Equal(JournalTrouble.TooBusy, await Entries.Trouble(refused));

        gate.Open();
        await large;
        await journal.Append("project/a", 0, "one");
    }

    [Fact]
    public async Task Closing_writes_all_that_waits_and_takes_nothing_more()
    {
        var journal = folder.Opened(new SqliteJournal(folder.Path, null, gate.Seam));
        gate.Close();
        var appends = Enumerable.Range(0, 50).Select(i => journal.Append($"project/{i}", 0, "one")).ToList();
        await gate.Reached;

        var closing = journal.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => journal.Append("project/a", 0, "one"));
        gate.Open();
        await closing;

        await Task.WhenAll(appends);
        Assert.Equal(50, (await Open().Streams("project/")).Count);
    }

    protected override IJournal Open() => folder.Opened(new SqliteJournal(folder.Path));

    protected override Task Close() => folder.Close();

    public override async ValueTask DisposeAsync()
    {
        gate.Open();
        await folder.DisposeAsync();
        gate.Dispose();
    }
}
