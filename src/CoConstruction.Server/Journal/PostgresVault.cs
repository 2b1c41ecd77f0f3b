namespace CoConstruction.Server;

/// <summary>The vault in PostgreSQL. Opened by its constructor, as <see cref="PostgresJournal"/>.</summary>
/// <remarks>
/// Erasing writes its tables anew: no file of theirs holds what was erased. The write-ahead log and replicas do until they
/// come round (minutes to days), and backups until their host deletes them: how long an erased name or key can be brought
/// back is how long those are kept.
/// </remarks>
internal sealed class PostgresVault : IVault
{
    private const string Member = "SELECT member FROM members WHERE project = $1 AND account = $2";

    private readonly PostgresDatabase database;

    public PostgresVault(PostgresDatabase database)
    {
        this.database = database;
        database.Migrate("vault", PostgresSchema.Vault);
    }

    public async Task<VaultContent> Open(string project)
    {
        var owners = await database.All(
            "SELECT owner, key, name FROM owners WHERE project = $1",
            row => (Id: row.GetString(0), Key: row.IsDBNull(1) ? null : row.GetFieldValue<byte[]>(1), Name: row.IsDBNull(2) ? null : row.GetString(2)),
            project);
        return new(
            owners.Where(owner => owner.Key is not null).ToDictionary(owner => owner.Id, owner => owner.Key!),
            owners.Where(owner => owner.Name is not null).ToDictionary(owner => owner.Id, owner => owner.Name!));
    }

    // In the order of the owners: two processes that keep the same ones never wait for each other in a circle.
    public async Task<bool> Keep(string project, IReadOnlyDictionary<string, byte[]> keys, IReadOnlyDictionary<string, string> names) => keys.Count == await database.Together(
        row => row.GetInt64(0),
        (
            """
            INSERT INTO owners (project, owner, name) SELECT $1, owner, name FROM unnest($2, $3) AS given (owner, name) ORDER BY owner COLLATE "C"
            ON CONFLICT (project, owner) DO UPDATE SET name = excluded.name
            """, [project, names.Keys.ToArray(), names.Values.ToArray()]),
        (
            """
            WITH kept AS (
              INSERT INTO owners (project, owner, key) SELECT $1, owner, key FROM unnest($2, $3) AS given (owner, key) ORDER BY owner COLLATE "C"
              ON CONFLICT (project, owner) DO UPDATE SET key = excluded.key WHERE owners.key IS NULL OR owners.key = excluded.key
              RETURNING owner)
            SELECT count(*) FROM kept
            """, [project, keys.Keys.ToArray(), keys.Values.ToArray()]));

    public async Task Erase(string project, string owner)
    {
        await database.Together<object>(
            _ => null!,
            ("DELETE FROM owners WHERE project = $1 AND owner = $2", [project, owner]),
            ("DELETE FROM members WHERE project = $1 AND member = $2", [project, owner]));
        await database.LeaveNoTrace("owners, members");
    }

    public async Task<string> Join(string project, string member, string account) => (await database.Together(
        row => row.GetString(0),
        ("INSERT INTO members (project, account, member) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [project, account, member]),
        (Member, [project, account])))!;

    public Task<string?> MemberOf(string project, string account) => database.First(Member, row => row.GetString(0), project, account);

    public async Task<IReadOnlyList<string>> ProjectsOf(string account) =>
        await database.All("SELECT project FROM members WHERE account = $1 ORDER BY project", row => row.GetString(0), account);
}
