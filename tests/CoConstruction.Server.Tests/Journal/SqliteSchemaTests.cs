using Microsoft.Data.Sqlite;
using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>Files of other versions of the program.</summary>
[WithoutHouse]
public sealed class SqliteSchemaTests : IAsyncDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task A_newer_file_is_refused_with_a_sentence_for_who_runs_the_server_and_is_left_as_it_is()
    {
        await folder.Opened(new SqliteJournal(folder.Path)).Append("project/a", 0, "one");
        await folder.Close();
        Run("UPDATE schema SET version = 1000");
        var before = await File.ReadAllBytesAsync(folder.File("journal.db"), TestContext.Current.CancellationToken);

        var refusal = Assert.Throws<NewerSchemaException>(() => new SqliteJournal(folder.Path));

        Assert.Equal(
            $"Les données du dossier « {folder.Path} » ont été écrites par une version plus récente de CoConstruction : "
            + "installez cette version, ou rétablissez une sauvegarde faite avec la version présente.", refusal.Message);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.File("journal.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_older_file_gets_the_migrations_it_lacks_each_once_and_in_order()
    {
        string[] migrations = ["CREATE TABLE steps (name TEXT)", "INSERT INTO steps VALUES ('second')", "INSERT INTO steps VALUES ('third')"];
        foreach (var count in new[] { 1, 3, 3 }) Open(migrations[..count]);

        var steps = await Open(migrations).Read(session => session.All("SELECT name FROM steps ORDER BY rowid", row => row.GetString(0)));

        Assert.Equal(["second", "third"], steps);
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_file_at_the_version_it_had()
    {
        Open("CREATE TABLE steps (name TEXT)");
        Assert.Throws<JournalUnavailableException>(() => Open("CREATE TABLE steps (name TEXT)", "INSERT INTO steps VALUES ('half')", "NOT SQL"));

        Open("CREATE TABLE steps (name TEXT)", "INSERT INTO steps VALUES ('second')");
    }

    [Fact]
    public async Task Two_servers_that_start_on_an_empty_folder_at_once_both_open()
    {
        var journals = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => new SqliteJournal(folder.Path))));
        Assert.All(journals, journal => folder.Opened(journal));

        await Task.WhenAll(journals.Select((journal, i) => journal.Append($"project/{i}", 0, "one")));
    }

    private SqliteFile Open(params string[] migrations)
    {
        var file = new SqliteFile(folder.Path, "steps.db", migrations, new JournalLimits());
        file.Close();
        return file;
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File("journal.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
