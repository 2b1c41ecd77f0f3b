namespace CoConstruction.Server;

/// <summary>The directory in the journal's file: written by the journal's writer, in the same transactions.</summary>
public sealed class SqliteDirectory(SqliteJournal journal) : IDirectory
{
    private const string Reserved = "SELECT project FROM codes WHERE code = $1";
    private readonly SqliteStore store = journal.Store;

    public Task<bool> Reserve(string code, string project) => store.Write(session =>
    {
        session.Run("INSERT INTO codes (code, project) VALUES ($1, $2) ON CONFLICT DO NOTHING", code, project);
        return session.First(Reserved, row => row.GetString(0), code) == project;
    });

    public Task<string?> ProjectOf(string code) => store.Read(session => session.First(Reserved, row => row.GetString(0), code));

    public Task List(string project, string title, DateTimeOffset at) => store.Write(session => session.Run(
        """
        INSERT INTO projects (id, title, at) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, at = excluded.at
        """, project, title, JournalSchema.ToMicroseconds(at)));

    public async Task<IReadOnlyList<ListedProject>> All() => await store.Read(session => session.All(
        "SELECT id, title, at FROM projects ORDER BY at DESC, id",
        row => new ListedProject(row.GetString(0), row.GetString(1), JournalSchema.FromMicroseconds(row.GetInt64(2)))));
}
