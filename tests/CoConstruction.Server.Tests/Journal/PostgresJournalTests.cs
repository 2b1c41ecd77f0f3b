using Npgsql;

namespace CoConstruction.Server.Tests;

/// <summary>The journal in PostgreSQL: the contract, and how its writer gathers. A locked table holds the writer, so that a test decides what gathers behind it.</summary>
[WithoutHouse]
public sealed class PostgresJournalTests : JournalContract
{
    private readonly TestDatabase database = TestDatabase.Create();

    [Fact]
    public async Task All_that_arrives_during_a_commit_goes_into_the_next_and_a_conflict_fails_alone()
    {
        var journal = Open();
        var hold = database.Hold("journal");
        var first = journal.Append("project/taken", 0, "first");
        await database.SomebodyWaits();
        var others = Enumerable.Range(0, 100).Select(i => journal.Append($"project/{i}", 0, "one", "two")).ToList();
        var chained = Enumerable.Range(1, 20).Select(i => journal.Append("project/7", i + 1, "more")).ToList();
        var late = journal.Append("project/taken", 0, "late");
        hold.Dispose();

        await Task.WhenAll([first, .. others, .. chained]);
        await Assert.ThrowsAsync<JournalConflictException>(() => late);
        Assert.Equal([2L], database.All<long>("SELECT count(DISTINCT xmin::text) FROM journal"));
        Assert.Equal(["first"], await journal.Data("project/taken"));
        Assert.Equal(22, (await journal.Data("project/7")).Count());
        for (var i = 0; i < 100; i++) Assert.Equal(["one", "two"], (await journal.Data($"project/{i}")).Take(2));
    }

    [Fact]
    public async Task Who_followed_one_that_conflicts_is_judged_without_it()
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one");
        var hold = database.Hold("journal");
        var first = journal.Append("project/b", 0, "one");
        await database.SomebodyWaits();
        var stale = journal.Append("project/a", 0, "stale");
        var right = journal.Append("project/a", 1, "two");
        var wrong = journal.Append("project/a", 1, "wrong");
        hold.Dispose();

        await Task.WhenAll(first, right);
        await Assert.ThrowsAsync<JournalConflictException>(() => stale);
        await Assert.ThrowsAsync<JournalConflictException>(() => wrong);
        Assert.Equal(["one", "two"], await journal.Data("project/a"));
    }

    [Fact]
    public async Task Of_two_processes_that_believe_the_same_the_second_meets_the_key_and_the_others_of_its_batch_stand()
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one");
        using var one = Uncommitted("project/first", 1);
        using var other = Uncommitted("project/a", 2);
        // Both see the streams as they were: who comes second waits at the key, and falls.
        var first = journal.Append("project/first", 0, "one");
        await database.SomebodyWaits();
        var fallen = journal.Append("project/a", 1, "two");
        var gathered = Enumerable.Range(0, 50).Select(i => journal.Append($"project/{i}", 0, "one")).ToList();
        Run(one, "COMMIT");
        await Assert.ThrowsAsync<JournalConflictException>(() => first);
        await database.SomebodyWaits();
        Run(other, "COMMIT");

        await Assert.ThrowsAsync<JournalConflictException>(() => fallen);
        await Task.WhenAll(gathered);
        Assert.Equal(["one", "the other's"], await journal.Data("project/a"));

        NpgsqlConnection Uncommitted(string stream, long version)
        {
            var connection = database.Beside();
            Run(connection, $"BEGIN; INSERT INTO journal VALUES ('{stream}', {version}, 'voteCast', 'the other''s', now(), NULL)");
            return connection;
        }
    }

    [Fact]
    public async Task What_cannot_be_written_fails_alone_wherever_it_stands_in_its_batch()
    {
        var journal = Open();
        var hold = database.Hold("journal");
        var first = journal.Append("project/first", 0, "one");
        await database.SomebodyWaits();
        var appends = Enumerable.Range(0, 21).Select(i => journal.Append("project/a", i, i == 13 ? "nul \0" : $"{i}")).ToList();
        var others = Enumerable.Range(0, 20).Select(i => journal.Append($"project/{i}", 0, "one")).ToList();
        hold.Dispose();

        await Task.WhenAll([first, .. others, .. appends[..13]]);
        await Assert.ThrowsAsync<PostgresException>(() => appends[13]);
        foreach (var after in appends[14..]) await Assert.ThrowsAsync<JournalConflictException>(() => after);
        Assert.Equal(Enumerable.Range(0, 13).Select(i => $"{i}"), await journal.Data("project/a"));
        await journal.Append("project/a", 13, "instead");
    }

    [Fact]
    public async Task A_null_sign_in_peoples_words_is_kept_since_json_escapes_it()
    {
        var journal = Open();
        var data = System.Text.Json.JsonSerializer.Serialize("a\0b", Contract.Json);
        await journal.Append("project/a", 0, data);
        Assert.Equal([data], await journal.Data("project/a"));
    }

    [Fact]
    public async Task Nothing_is_acknowledged_or_readable_before_the_commit()
    {
        var journal = Open();
        var hold = database.Hold("journal");
        var append = journal.Append("project/a", 0, "one");
        await database.SomebodyWaits();

        Assert.False(append.IsCompleted);
        Assert.Empty(await journal.Read("project/a", 0));

        hold.Dispose();
        await append;
        Assert.Equal(["one"], await journal.Data("project/a"));
    }

    [Fact]
    public async Task Beyond_what_may_wait_the_next_is_too_busy_until_there_is_room()
    {
        var journal = database.Opened(new PostgresJournal(database.Open(), new JournalLimits { Writes = 3, Bytes = 1000 }));
        var hold = database.Hold("journal");
        var large = journal.Append("project/large", 0, new string('x', 5000));
        Assert.Equal(JournalTrouble.TooBusy, await Entries.Trouble(journal.Append("project/b", 0, "one")));
        hold.Dispose();
        await large;

        hold = database.Hold("journal");
        var taken = Enumerable.Range(0, 3).Select(i => journal.Append($"project/{i}", 0, "one")).ToList();
        Assert.Equal(JournalTrouble.TooBusy, await Entries.Trouble(journal.Append("project/3", 0, "one")));
        Assert.False(await journal.CanWrite());
        hold.Dispose();

        await Task.WhenAll(taken);
        await journal.Append("project/3", 0, "one");
        Assert.True(await journal.CanWrite());
    }

    [Fact]
    public async Task Closing_writes_all_that_waits_and_takes_nothing_more()
    {
        var journal = database.Opened(new PostgresJournal(database.Open()));
        var hold = database.Hold("journal");
        var first = journal.Append("project/first", 0, "one");
        await database.SomebodyWaits();
        var appends = Enumerable.Range(0, 50).Select(i => journal.Append($"project/{i}", 0, "one")).ToList();

        var closing = journal.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => journal.Append("project/a", 0, "one"));
        hold.Dispose();
        await closing;

        await Task.WhenAll([first, .. appends]);
        Assert.Equal(51, (await Open().Streams("project/")).Count);
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    protected override IJournal Open() => database.Opened(new PostgresJournal(database.Open()));

    protected override Task Close() => database.Close();

    public override ValueTask DisposeAsync() => database.DisposeAsync();
}
