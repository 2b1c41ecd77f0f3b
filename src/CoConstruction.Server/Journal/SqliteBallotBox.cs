namespace CoConstruction.Server;

/// <summary>The ballot box in a file of its own, box.db. Opened by its constructor, as <see cref="SqliteJournal"/>.</summary>
public sealed class SqliteBallotBox : SealedBallotBox, IAsyncDisposable
{
    // Without rowid: a rowid would be the order in which people voted.
    private static readonly IReadOnlyList<string> Migrations =
    [
        "CREATE TABLE papers (ballot TEXT NOT NULL, voter BLOB NOT NULL, paper BLOB NOT NULL, PRIMARY KEY (ballot, voter)) WITHOUT ROWID",
        // Ballots whose papers lie here or may have left a trace: from the first paper until the file is cleared of all.
        """
        CREATE TABLE ballots (ballot TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
        INSERT INTO ballots (ballot) SELECT DISTINCT ballot FROM papers;
        """,
    ];

    private readonly SqliteStore store;

    public SqliteBallotBox(string dataDirectory, IBallotKeys keys, JournalLimits? limits = null) : this(dataDirectory, keys, limits, CommitSeam.None) { }

    internal SqliteBallotBox(string dataDirectory, IBallotKeys keys, JournalLimits? limits, CommitSeam seam) : base(keys)
    {
        limits ??= new JournalLimits();
        store = new SqliteStore(new SqliteFile(dataDirectory, "box.db", Migrations, limits, "PRAGMA secure_delete=ON"), "box", limits, seam);
    }

    public override async Task<IReadOnlyList<string>> Projects() =>
        await store.Read(session => session.All("SELECT DISTINCT substr(ballot, 1, instr(ballot, '/') - 1) FROM ballots", row => row.GetString(0)));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    protected override Task<bool> Knows(string ballot) => store.Read(session => Knows(session, ballot));

    protected override Task<bool> Keep(string ballot, IReadOnlyList<SealedRow> rows, bool begun) => store.Write(session =>
    {
        if (begun && !Knows(session, ballot)) return false;
        session.Run("INSERT INTO ballots (ballot) VALUES ($1) ON CONFLICT DO NOTHING", ballot);
        foreach (var row in rows)
        {
            session.Run(
                "INSERT INTO papers (ballot, voter, paper) VALUES ($1, $2, $3) ON CONFLICT (ballot, voter) DO UPDATE SET paper = excluded.paper",
                ballot, row.Voter, row.Paper);
        }

        return true;
    }, rows.Sum(row => (long)row.Paper.Length));

    protected override Task Take(string ballot, IReadOnlyList<byte[]> voters) =>
        store.Write(session => voters.Sum(voter => session.Run("DELETE FROM papers WHERE ballot = $1 AND voter = $2", ballot, voter)));

    protected override Task<List<SealedRow>> Rows(string ballot) => store.Read(session => session.All(
        "SELECT voter, paper FROM papers WHERE ballot = $1", row => new SealedRow(row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)), ballot));

    protected override async Task Clear(string ballot)
    {
        await store.Write(session => session.Run("DELETE FROM papers WHERE ballot = $1", ballot), afterwards: SqliteStore.LeaveNoTrace);
        await store.Write(session => session.Run("DELETE FROM ballots WHERE ballot = $1", ballot));
    }

    private static bool Knows(SqliteSession session, string ballot) => session.First("SELECT 1 FROM ballots WHERE ballot = $1", _ => true, ballot);
}
