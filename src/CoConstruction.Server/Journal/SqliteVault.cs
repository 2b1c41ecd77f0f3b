namespace CoConstruction.Server;

/// <summary>
/// The vault in a file of its own, vault.db, apart from the journal so that it can be kept, backed up and emptied under
/// other rules. Opened by its constructor, as <see cref="SqliteJournal"/>.
/// </summary>
public sealed class SqliteVault : IVault, IAsyncDisposable
{
    private static readonly IReadOnlyList<string> Migrations =
    [
        """
        CREATE TABLE owners (project TEXT NOT NULL, owner TEXT NOT NULL, key BLOB, name TEXT, PRIMARY KEY (project, owner)) WITHOUT ROWID;
        CREATE TABLE members (project TEXT NOT NULL, account TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (project, account)) WITHOUT ROWID;
        CREATE INDEX members_by_account ON members (account, project);
        """,
    ];

    private const string Member = "SELECT member FROM members WHERE project = $1 AND account = $2";

    private readonly SqliteStore store;

    public SqliteVault(string dataDirectory, JournalLimits? limits = null) : this(dataDirectory, limits, CommitSeam.None) { }

    internal SqliteVault(string dataDirectory, JournalLimits? limits, CommitSeam seam)
    {
        limits ??= new JournalLimits();
        var file = new SqliteFile(dataDirectory, "vault.db", Migrations, limits, "PRAGMA secure_delete=ON");
        store = new SqliteStore(file, "vault", limits, seam);
    }

    public Task<VaultContent> Open(string project) => store.Read(session =>
    {
        var owners = session.All(
            "SELECT owner, key, name FROM owners WHERE project = $1",
            row => (Id: row.GetString(0), Key: row.IsDBNull(1) ? null : row.GetFieldValue<byte[]>(1), Name: row.IsDBNull(2) ? null : row.GetString(2)),
            project);
        return new VaultContent(
            owners.Where(owner => owner.Key is not null).ToDictionary(owner => owner.Id, owner => owner.Key!),
            owners.Where(owner => owner.Name is not null).ToDictionary(owner => owner.Id, owner => owner.Name!));
    });

    public Task<bool> Keep(string project, IReadOnlyDictionary<string, byte[]> keys, IReadOnlyDictionary<string, string> names) => store.Write(session =>
    {
        var stood = true;
        foreach (var (owner, key) in keys)
        {
            stood &= session.Run(
                """
                INSERT INTO owners (project, owner, key) VALUES ($1, $2, $3)
                ON CONFLICT (project, owner) DO UPDATE SET key = excluded.key WHERE key IS NULL OR key = excluded.key
                """, project, owner, key) == 1;
        }
        foreach (var (owner, name) in names)
        {
            session.Run(
                """
                INSERT INTO owners (project, owner, name) VALUES ($1, $2, $3)
                ON CONFLICT (project, owner) DO UPDATE SET name = excluded.name
                """, project, owner, name);
        }
        return stood;
    }, keys.Values.Sum(key => (long)key.Length) + names.Values.Sum(name => (long)name.Length * sizeof(char)));

    public Task Erase(string project, string owner) => store.Write(session =>
        session.Run("DELETE FROM owners WHERE project = $1 AND owner = $2", project, owner)
        + session.Run("DELETE FROM members WHERE project = $1 AND member = $2", project, owner),
        afterwards: SqliteStore.LeaveNoTrace);

    public Task<string> Join(string project, string member, string account) => store.Write(session =>
    {
        session.Run("INSERT INTO members (project, account, member) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", project, account, member);
        return session.First(Member, row => row.GetString(0), project, account)!;
    });

    public Task<string?> MemberOf(string project, string account) =>
        store.Read(session => session.First(Member, row => row.GetString(0), project, account));

    public async Task<IReadOnlyList<string>> ProjectsOf(string account) => await store.Read(session => session.All(
        "SELECT project FROM members WHERE account = $1 ORDER BY project", row => row.GetString(0), account));

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
