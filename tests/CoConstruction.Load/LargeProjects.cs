using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>Writes projects where a server will find them, before it starts.</summary>
internal static class LargeProjects
{
    /// <param name="data">The server's data directory.</param>
    /// <param name="database">A connection string of PostgreSQL; null for files of SQLite in the data directory.</param>
    public static async Task Write(IEnumerable<LargeProject> projects, string data, string? database, CancellationToken cancel)
    {
        if (database is null)
        {
            await using var journal = new SqliteJournal(data);
            await using var vault = new SqliteVault(data);
            await Write(projects, journal, vault, new SqliteDirectory(journal), cancel);
            return;
        }

        await using var postgres = new PostgresDatabase(database);
        await using var rows = new PostgresJournal(postgres);
        await Write(projects, rows, new PostgresVault(postgres), new PostgresDirectory(postgres), cancel);
    }

    private static Task Write(IEnumerable<LargeProject> projects, IJournal journal, IVault vault, IDirectory directory, CancellationToken cancel) =>
        Parallel.ForEachAsync(projects, cancel, async (project, _) => await project.WriteTo(journal, vault, directory));
}
