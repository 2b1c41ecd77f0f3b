namespace CoConstruction.Server;

/// <summary>The ballot box in PostgreSQL. Opened by its constructor, as <see cref="PostgresJournal"/>.</summary>
/// <remarks>
/// The keys are files outside the database (<see cref="FileBallotKeys"/>), in a directory that all processes share. While a
/// ballot is open PostgreSQL keeps rows about in the order in which they came, and by which transaction: without the key that
/// leads to a sealed paper, and whoever has the key needs neither. At the end the table is written anew, so that its
/// files hold no paper; the write-ahead log and backups may hold sealed ones for as long as they are kept, and what makes
/// those unreadable for ever is that the key is nowhere any more.
/// </remarks>
internal sealed class PostgresBallotBox : SealedBallotBox
{
    private const string Begin = "INSERT INTO boxes (ballot) VALUES ($1) ON CONFLICT DO NOTHING";

    private const string Insert =
        """
        WITH kept AS (
          INSERT INTO papers (ballot, voter, paper)
          SELECT ballot, voter, paper FROM boxes, unnest($2, $3) AS given (voter, paper) WHERE ballot = $1 ORDER BY voter
          ON CONFLICT (ballot, voter) DO UPDATE SET paper = excluded.paper
          RETURNING voter)
        SELECT count(*) FROM kept
        """;

    private readonly PostgresDatabase database;

    public PostgresBallotBox(PostgresDatabase database, IBallotKeys keys) : base(keys)
    {
        this.database = database;
        database.Migrate("box", PostgresSchema.Box);
    }

    public override async Task<IReadOnlyList<string>> Projects() =>
        await database.All("SELECT DISTINCT split_part(ballot, '/', 1) FROM boxes", row => row.GetString(0));

    protected override Task<bool> Knows(string ballot) => database.First("SELECT true FROM boxes WHERE ballot = $1", row => row.GetBoolean(0), ballot);

    protected override async Task<bool> Keep(string ballot, IReadOnlyList<SealedRow> rows, bool begun)
    {
        object?[] papers = [ballot, rows.Select(row => row.Voter).ToArray(), rows.Select(row => row.Paper).ToArray()];
        (string, object?[])[] statements = begun ? [(Insert, papers)] : [(Begin, [ballot]), (Insert, papers)];
        return await database.Together(row => row.GetInt64(0), statements) == rows.Count;
    }

    protected override Task Take(string ballot, IReadOnlyList<byte[]> voters) =>
        database.Run("DELETE FROM papers WHERE ballot = $1 AND voter = ANY ($2)", ballot, voters.ToArray());

    protected override Task<List<SealedRow>> Rows(string ballot) => database.All(
        "SELECT voter, paper FROM papers WHERE ballot = $1", row => new SealedRow(row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)), ballot);

    protected override async Task Clear(string ballot)
    {
        await database.Run("DELETE FROM papers WHERE ballot = $1", ballot);
        await database.LeaveNoTrace("papers");
        await database.Run("DELETE FROM boxes WHERE ballot = $1", ballot);
    }
}
