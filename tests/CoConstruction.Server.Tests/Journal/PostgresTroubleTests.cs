using Npgsql;

namespace CoConstruction.Server.Tests;

/// <summary>A database that goes away, or refuses: the right trouble is told to all who wait, nothing is half-written, and it works again by itself.</summary>
[WithoutHouse]
public sealed class PostgresTroubleTests : IAsyncDisposable
{
    private readonly TestDatabase database = TestDatabase.Create();

    [Fact]
    public async Task Connections_that_are_ended_during_a_batch_leave_nothing_and_the_next_batch_opens_anew()
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one");
        var hold = database.Hold("journal");
        var first = journal.Append("project/0", 0, "one");
        await database.SomebodyWaits();
        var others = Enumerable.Range(1, 20).Select(i => journal.Append($"project/{i}", 0, "one")).ToList();
        EndAll("wait_event_type = 'Lock'");
        // The first went alone; the others go over a new connection.
        Assert.Equal(JournalTrouble.Unreachable, await Entries.Trouble(first));
        hold.Dispose();

        await Task.WhenAll(others);
        await journal.Append("project/0", 0, "again");
        Assert.Equal(["again"], await journal.Data("project/0"));
    }

    [Fact]
    public async Task After_all_connections_were_ended_while_nobody_wrote_it_works_by_itself()
    {
        var journal = Open();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => journal.Append($"project/{i}", 0, "one")));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => journal.Read($"project/{i}", 0)));
        EndAll("true");

        // Whoever comes first may meet the end of the former connections, and nothing is written then.
        for (var i = 0; i < 3; i++)
        {
            try
            {
                await journal.Append("project/0", 1, "two");
                break;
            }
            catch (JournalUnavailableException trouble)
            {
                Assert.Equal(JournalTrouble.Unreachable, trouble.Trouble);
            }
        }

        Assert.Equal(["one", "two"], database.All<string>("SELECT data FROM journal WHERE stream = 'project/0' ORDER BY version"));
        for (var healthy = false; !healthy;) healthy = await journal.CanWrite();
        Assert.Equal(["one", "two"], await journal.Data("project/0"));
    }

    [Fact]
    public async Task An_answer_that_was_lost_after_the_commit_is_unavailable_and_never_a_conflict_and_the_batch_is_there_whole()
    {
        var to = new NpgsqlConnectionStringBuilder(database.Connection);
        var relay = database.Opened(new Relay(to.Host!, to.Port));
        var journal = database.Opened(new PostgresJournal(database.Open($"Port={relay.Port};Host=127.0.0.1")));
        await journal.Append("project/first", 0, "one");
        relay.Silence();
        var append = journal.Append("project/a", 0, "one", "two");
        while (database.All<long>("SELECT count(*) FROM journal WHERE stream = 'project/a'") is [0]) await Task.Yield();
        Assert.False(append.IsCompleted);
        relay.Cut();

        Assert.Equal(JournalTrouble.Unreachable, await Entries.Trouble(append));
        Assert.Equal(["one", "two"], await journal.Data("project/a"));
        await Assert.ThrowsAsync<JournalConflictException>(() => journal.Append("project/a", 0, "one", "two"));
        await journal.Append("project/a", 2, "three");
    }

    [Fact]
    public async Task A_database_that_has_frozen_is_waited_for_no_longer_than_said()
    {
        var to = new NpgsqlConnectionStringBuilder(database.Connection);
        var relay = database.Opened(new Relay(to.Host!, to.Port));
        var journal = database.Opened(new PostgresJournal(database.Open($"Port={relay.Port};Host=127.0.0.1;Command Timeout=1;Timeout=5;Cancellation Timeout=100")));
        await journal.Append("project/a", 0, "one");
        relay.Silence();

        Assert.Equal(JournalTrouble.Unreachable, await Entries.Trouble(journal.Append("project/b", 0, "one")));
        Assert.Equal(JournalTrouble.Unreachable, await Entries.Trouble(journal.Read("project/a", 0)));
        Assert.False(await journal.CanWrite());

        relay.Cut();
        await journal.Append("project/a", 1, "two");
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_says_so_and_is_written_again_as_soon_as_it_may()
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one");
        database.Run($"ALTER DATABASE {database.Name} SET default_transaction_read_only = on");
        await database.Close();

        journal = new PostgresJournal(database.Open());
        Assert.Equal(JournalTrouble.ReadOnly, await Entries.Trouble(journal.Append("project/a", 1, "two")));
        Assert.False(await journal.CanWrite());
        Assert.Equal(["one"], await journal.Data("project/a"));
        await database.Close();

        using (var connection = database.Beside())
        using (var command = new NpgsqlCommand($"SET transaction_read_only = off; ALTER DATABASE {database.Name} RESET default_transaction_read_only", connection)) command.ExecuteNonQuery();
        journal = Open();
        await journal.Append("project/a", 1, "two");
    }

    [Theory]
    [InlineData("53100", JournalTrouble.Full)]
    [InlineData("25006", JournalTrouble.ReadOnly)]
    [InlineData("55P03", JournalTrouble.Locked)]
    [InlineData("53300", JournalTrouble.TooBusy)]
    [InlineData("57P01", JournalTrouble.Unreachable)]
    [InlineData("57P03", JournalTrouble.Unreachable)]
    [InlineData("28P01", JournalTrouble.Unreachable)]
    [InlineData("XX001", JournalTrouble.Broken)]
    [InlineData("42P01", JournalTrouble.Broken)]
    public void What_the_database_says_is_told_as_what_it_means_to_the_host(string code, JournalTrouble trouble)
    {
        var said = new PostgresException("said", "ERROR", "ERROR", code);
        Assert.True(PostgresTrouble.Is(said));
        Assert.Equal(trouble, PostgresTrouble.Of(said).Trouble);
    }

    private PostgresJournal Open() => database.Opened(new PostgresJournal(database.Open()));

    private void EndAll(string which) =>
        database.Run($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database.Name}' AND pid <> pg_backend_pid() AND {which}");

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
