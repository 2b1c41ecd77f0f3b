namespace CoConstruction.Server;

/// <summary>The directory beside the journal, in PostgreSQL; the journal makes its tables.</summary>
internal sealed class PostgresDirectory(PostgresDatabase database) : IDirectory
{
    private const string Reserved = "SELECT project FROM codes WHERE code = $1";

    public async Task<bool> Reserve(string code, string project) => project == await database.Together(
        row => row.GetString(0),
        ("INSERT INTO codes (code, project) VALUES ($1, $2) ON CONFLICT DO NOTHING", [code, project]),
        (Reserved, [code]));

    public Task<string?> ProjectOf(string code) => database.First(Reserved, row => row.GetString(0), code);

    public Task List(string project, string title, DateTimeOffset at) => database.Run(
        """
        INSERT INTO projects (id, title, at) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, at = excluded.at
        """, project, title, JournalSchema.ToMicrosecond(at));

    public async Task<IReadOnlyList<ListedProject>> All() => await database.All(
        "SELECT id, title, at FROM projects ORDER BY at DESC, id", row => new ListedProject(row.GetString(0), row.GetString(1), row.GetFieldValue<DateTimeOffset>(2)));
}
