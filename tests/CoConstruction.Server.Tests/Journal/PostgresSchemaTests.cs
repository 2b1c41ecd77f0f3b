namespace CoConstruction.Server.Tests;

/// <summary>Databases of other versions of the program, and programs that start together.</summary>
[WithoutHouse]
public sealed class PostgresSchemaTests : IAsyncDisposable
{
    private readonly TestDatabase database = TestDatabase.Create();

    [Fact]
    public void A_newer_database_is_refused_with_a_sentence_for_who_runs_the_server_and_is_left_as_it_is()
    {
        _ = new PostgresVault(database.Open());
        database.Run("INSERT INTO schema (part, version) VALUES ('vault', 1000)");

        var refusal = Assert.Throws<NewerSchemaException>(() => new PostgresVault(database.Open()));

        Assert.Equal(
            $"Les données de la base « {database.Name} » (127.0.0.1) ont été écrites par une version plus récente de CoConstruction : "
            + "installez cette version, ou rétablissez une sauvegarde faite avec la version présente.", refusal.Message);
        Assert.Equal(2, database.All<int>("SELECT version FROM schema").Count);
    }

    [Fact]
    public void An_older_database_gets_the_migrations_it_lacks_each_once_in_order_and_on_record()
    {
        string[] migrations = ["CREATE TABLE steps (name text)", "INSERT INTO steps VALUES ('second')", "INSERT INTO steps VALUES ('third')"];
        foreach (var count in new[] { 1, 3, 3 }) database.Open().Migrate("steps", migrations[..count]);

        Assert.Equal(["second", "third"], database.All<string>("SELECT name FROM steps ORDER BY ctid"));
        Assert.Equal([1, 2, 3], database.All<int>("SELECT version FROM schema WHERE part = 'steps' AND at <= now() ORDER BY version"));
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_database_at_the_version_it_had()
    {
        database.Open().Migrate("steps", ["CREATE TABLE steps (name text)"]);
        Assert.Throws<Npgsql.PostgresException>(() => database.Open().Migrate("steps", ["CREATE TABLE steps (name text)", "INSERT INTO steps VALUES ('half')", "NOT SQL"]));

        database.Open().Migrate("steps", ["CREATE TABLE steps (name text)", "INSERT INTO steps VALUES ('second')"]);
        Assert.Equal(["second"], database.All<string>("SELECT name FROM steps"));
    }

    [Fact]
    public async Task Eight_processes_that_start_on_an_empty_database_at_once_all_open()
    {
        var processes = Enumerable.Range(0, 8).Select(_ => database.Open()).ToList();
        var journals = await Task.WhenAll(processes.Select(process => Task.Run(() => new PostgresJournal(process))));
        foreach (var journal in journals) database.Opened(journal);
        await Task.WhenAll(journals.Select((journal, i) => journal.Append($"project/{i}", 0, "one")));
        Assert.Equal(8, (await journals[0].Streams("")).Count);
    }

    [Fact]
    public void A_database_that_is_out_of_reach_or_not_in_UTF8_is_said_in_a_sentence()
    {
        // Nobody listens at port 1 of the loopback.
        var away = database.Opened(new PostgresDatabase("Host=127.0.0.1;Port=1;Database=none;Username=nobody"));
        Assert.StartsWith("Les données de la base « none » (127.0.0.1) sont hors d’atteinte", Assert.Throws<OptionException>(() => away.Migrate("steps", [])).Message, StringComparison.Ordinal);
        database.Run($"CREATE DATABASE {database.Name}_latin TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'");
        try
        {
            var latin = database.Open($"Database={database.Name}_latin");
            Assert.Contains("UTF-8", Assert.Throws<OptionException>(() => latin.Migrate("steps", [])).Message, StringComparison.Ordinal);
        }
        finally
        {
            database.Run($"DROP DATABASE {database.Name}_latin WITH (FORCE)");
        }
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
