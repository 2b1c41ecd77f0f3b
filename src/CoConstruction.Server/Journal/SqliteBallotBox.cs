using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// The ballot box in a file of its own, box.db: of each paper what it is under (a keyed hash of the voter) and the sealed
/// paper, all of one length. No time, no order, no command, no seat. Opened by its constructor, as <see cref="SqliteJournal"/>.
/// </summary>
public sealed class SqliteBallotBox : IBallotBox, IAsyncDisposable
{
    /// <summary>Papers are filled up to a multiple of so many bytes: sixty options answered take no more than one or two.</summary>
    private const int Step = 4096;

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
    private readonly IBallotKeys keys;

    public SqliteBallotBox(string dataDirectory, IBallotKeys keys, JournalLimits? limits = null) : this(dataDirectory, keys, limits, CommitSeam.None) { }

    internal SqliteBallotBox(string dataDirectory, IBallotKeys keys, JournalLimits? limits, CommitSeam seam)
    {
        this.keys = keys;
        limits ??= new JournalLimits();
        store = new SqliteStore(new SqliteFile(dataDirectory, "box.db", Migrations, limits, "PRAGMA secure_delete=ON"), "box", limits, seam);
    }

    public async Task Put(string project, string ballotId, IReadOnlyCollection<SealedPaper> papers, bool begun)
    {
        var ballot = NameOf(project, ballotId);
        // Papers whose key was lost must not be mixed with others.
        var key = await Task.Run(() => keys.Find(ballot))
            ?? (begun || await store.Read(session => Knows(session, ballot)) ? throw Lost() : await Task.Run(() => keys.Make(ballot)));
        var rows = papers.Select(paper => (Voter: VoterOf(key, paper.VoterId), Paper: Seal(key, ballot, paper))).ToList();
        CryptographicOperations.ZeroMemory(key);
        await store.Write(session =>
        {
            if (begun && !Knows(session, ballot)) throw Lost();
            session.Run("INSERT INTO ballots (ballot) VALUES ($1) ON CONFLICT DO NOTHING", ballot);
            foreach (var (voter, paper) in rows)
            {
                session.Run(
                    "INSERT INTO papers (ballot, voter, paper) VALUES ($1, $2, $3) ON CONFLICT (ballot, voter) DO UPDATE SET paper = excluded.paper",
                    ballot, voter, paper);
            }

            return rows.Count;
        }, rows.Sum(row => (long)row.Paper.Length));
    }

    public async Task Remove(string project, IReadOnlyCollection<SealedPaper> papers)
    {
        foreach (var ballot in papers.GroupBy(paper => NameOf(project, paper.BallotId)))
        {
            if (await Task.Run(() => keys.Find(ballot.Key)) is not { } key) continue;
            var voters = ballot.Select(paper => VoterOf(key, paper.VoterId)).ToList();
            CryptographicOperations.ZeroMemory(key);
            await store.Write(session => voters.Sum(voter => session.Run("DELETE FROM papers WHERE ballot = $1 AND voter = $2", ballot.Key, voter)));
        }
    }

    public async Task<ImmutableList<BoxPaper>> Open(string project, string ballotId, IReadOnlyCollection<string> voterIds)
    {
        if (voterIds.Count == 0) return [];
        var ballot = NameOf(project, ballotId);
        var key = await Task.Run(() => keys.Find(ballot)) ?? throw Lost();
        var rows = await store.Read(session => session.All(
            "SELECT voter, paper FROM papers WHERE ballot = $1", row => (Voter: row.GetFieldValue<byte[]>(0), Paper: row.GetFieldValue<byte[]>(1)), ballot));
        var found = rows.ToDictionary(row => Convert.ToHexString(row.Voter));
        try
        {
            // A voter without paper is a box that was damaged: better no count than a wrong one.
            var papers = voterIds.Select(voter => found[Convert.ToHexString(VoterOf(key, voter))]).Select(row => Unseal(key, ballot, row.Voter, row.Paper)).ToArray();
            RandomNumberGenerator.Shuffle(papers.AsSpan());
            return [.. papers];
        }
        catch (Exception damage) when (damage is KeyNotFoundException or CryptographicException or JsonException)
        {
            throw Lost(damage);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    public async Task Destroy(string project, string ballotId)
    {
        var ballot = NameOf(project, ballotId);
        await Task.Run(() => keys.Destroy(ballot));
        // From here nobody can read what is left; it goes all the same.
        if (!await store.Read(session => Knows(session, ballot))) return;
        await store.Write(session => session.Run("DELETE FROM papers WHERE ballot = $1", ballot), afterwards: SqliteStore.LeaveNoTrace);
        await store.Write(session => session.Run("DELETE FROM ballots WHERE ballot = $1", ballot));
    }

    public async Task<IReadOnlyList<string>> Projects() =>
        await store.Read(session => session.All("SELECT DISTINCT substr(ballot, 1, instr(ballot, '/') - 1) FROM ballots", row => row.GetString(0)));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static bool Knows(SqliteSession session, string ballot) => session.First("SELECT 1 FROM ballots WHERE ballot = $1", _ => true, ballot);

    private static JournalUnavailableException Lost(Exception? damage = null) => new(JournalTrouble.BoxLost, damage);

    /// <summary>Ids have no slash: a step's id is unique in its project only.</summary>
    private static string NameOf(string project, string ballotId) => $"{project}/{ballotId}";

    private static byte[] VoterOf(byte[] key, string voterId) => HMACSHA256.HashData(key.AsSpan(0, Envelope.KeySize), Encoding.UTF8.GetBytes(voterId));

    private static byte[] Seal(byte[] key, string ballot, SealedPaper paper)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(new BoxPaper(paper.CollegeId, paper.Channel, paper.Marks!, paper.Receipt), Contract.Json);
        var filled = new byte[(plain.Length + Step - 1) / Step * Step];
        filled.AsSpan().Fill((byte)' ');
        plain.CopyTo(filled, 0);
        return Envelope.Seal(key.AsSpan(Envelope.KeySize), filled, BoundTo(ballot, VoterOf(key, paper.VoterId)));
    }

    private static BoxPaper Unseal(byte[] key, string ballot, byte[] voter, byte[] paper) =>
        JsonSerializer.Deserialize<BoxPaper>(Envelope.Open(key.AsSpan(Envelope.KeySize), paper, BoundTo(ballot, voter)), Contract.Json)!;

    private static byte[] BoundTo(string ballot, byte[] voter) => [.. Encoding.UTF8.GetBytes(ballot), 0, .. voter];
}
