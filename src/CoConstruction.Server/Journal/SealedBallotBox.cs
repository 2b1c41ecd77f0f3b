using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// A ballot box whatever it lies in: of each paper what it is under (a keyed hash of the voter) and the sealed paper, all of
/// one length. No time, no order, no command, no seat.
/// </summary>
public abstract class SealedBallotBox(IBallotKeys keys) : IBallotBox
{
    /// <summary>Papers are filled up to a multiple of so many bytes: sixty options answered take no more than one or two.</summary>
    private const int Step = 4096;

    public async Task Put(string project, string ballotId, IReadOnlyCollection<SealedPaper> papers, bool begun)
    {
        var ballot = NameOf(project, ballotId);
        var key = await KeyOf(ballot, begun);
        var rows = papers.Select(paper => new SealedRow(VoterOf(key, paper.VoterId), Seal(key, ballot, paper))).ToList();
        CryptographicOperations.ZeroMemory(key);
        if (!await Keep(ballot, rows, begun)) throw Lost();
    }

    public async Task Remove(string project, IReadOnlyCollection<SealedPaper> papers)
    {
        foreach (var ballot in papers.GroupBy(paper => NameOf(project, paper.BallotId)))
        {
            if (await Task.Run(() => keys.Find(ballot.Key)) is not { } key) continue;
            var voters = ballot.Select(paper => VoterOf(key, paper.VoterId)).ToList();
            CryptographicOperations.ZeroMemory(key);
            await Take(ballot.Key, voters);
        }
    }

    public async Task<ImmutableList<BoxPaper>> Open(string project, string ballotId, IReadOnlyCollection<string> voterIds)
    {
        if (voterIds.Count == 0) return [];
        var ballot = NameOf(project, ballotId);
        var key = await Task.Run(() => keys.Find(ballot)) ?? throw Lost();
        var found = (await Rows(ballot)).ToDictionary(row => Convert.ToHexString(row.Voter));
        try
        {
            // A voter without paper is a box that was damaged: better no count than a wrong one.
            var papers = voterIds.Select(voter => found[Convert.ToHexString(VoterOf(key, voter))]).Select(row => Unseal(key, ballot, row)).ToArray();
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
        if (await Knows(ballot)) await Clear(ballot);
    }

    public abstract Task<IReadOnlyList<string>> Projects();

    /// <summary>A paper as it lies there.</summary>
    protected sealed record SealedRow(byte[] Voter, byte[] Paper);

    /// <summary>Whether papers of a ballot lie here, or may have left a trace.</summary>
    protected abstract Task<bool> Knows(string ballot);

    /// <summary>Keeps papers, all or none; false when the ballot has begun and is not known here.</summary>
    protected abstract Task<bool> Keep(string ballot, IReadOnlyList<SealedRow> rows, bool begun);

    protected abstract Task Take(string ballot, IReadOnlyList<byte[]> voters);

    protected abstract Task<List<SealedRow>> Rows(string ballot);

    /// <summary>Deletes the papers and every trace of them, then forgets the ballot.</summary>
    protected abstract Task Clear(string ballot);

    /// <summary>Papers whose key was lost must not be mixed with others. Asked again, because the key is there before its ballot is known.</summary>
    private async Task<byte[]> KeyOf(string ballot, bool begun)
    {
        if (await Task.Run(() => keys.Find(ballot)) is { } key) return key;
        if (begun || await Knows(ballot)) return await Task.Run(() => keys.Find(ballot)) ?? throw Lost();
        return await Task.Run(() => keys.Make(ballot));
    }

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

    private static BoxPaper Unseal(byte[] key, string ballot, SealedRow row) =>
        JsonSerializer.Deserialize<BoxPaper>(Envelope.Open(key.AsSpan(Envelope.KeySize), row.Paper, BoundTo(ballot, row.Voter)), Contract.Json)!;

    private static byte[] BoundTo(string ballot, byte[] voter) => [.. Encoding.UTF8.GetBytes(ballot), 0, .. voter];
}
