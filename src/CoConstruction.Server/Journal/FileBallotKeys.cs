using System.Security.Cryptography;
using System.Text;

namespace CoConstruction.Server;

/// <summary>One file per ballot in <c>keys/ballots</c> of the data directory, which no backup of the databases takes along.</summary>
public sealed class FileBallotKeys : IBallotKeys
{
    /// <summary>Bytes of a key: half of it names voters, half seals papers.</summary>
    public const int Size = 2 * Envelope.KeySize;

    private readonly string directory;
    private readonly Lock making = new();

    public FileBallotKeys(string dataDirectory)
    {
        directory = Path.Combine(dataDirectory, "keys", "ballots");
        Try(() =>
        {
            DurableFile.MakeDirectory(Path.Combine(dataDirectory, "keys"));
            DurableFile.MakeDirectory(directory);
            return true;
        });
    }

    /// <summary>A file cut short never sealed anything: no paper is put in before its key is durable.</summary>
    public byte[]? Find(string ballot) => Try(() => File.Exists(PathOf(ballot)) && File.ReadAllBytes(PathOf(ballot)) is { Length: Size } key ? key : null);

    /// <summary>Of two who make one at once, both get the first: it comes to its place whole, and only where there is none.</summary>
    public byte[] Make(string ballot) => Try(() =>
    {
        lock (making) return MakeAlone(ballot);
    });

    public void Destroy(string ballot) => Try(() =>
    {
        DurableFile.Erase(PathOf(ballot));
        return true;
    });

    /// <summary>Alone in this process; another one may be at it too.</summary>
    private byte[] MakeAlone(string ballot)
    {
        var key = RandomNumberGenerator.GetBytes(Size);
        var apart = $"{PathOf(ballot)}.{Guid.NewGuid():N}";
        DurableFile.Write(apart, key);
        if (DurableFile.TakeFreePlace(apart, PathOf(ballot))) return key;
        if (Find(ballot) is { } first)
        {
            DurableFile.Erase(apart);
            return first;
        }

        // What a former version left cut short is no key, and sealed nothing.
        DurableFile.TakePlace(apart, PathOf(ballot));
        return key;
    }

    /// <summary>Some disks do not tell capitals apart; ids do.</summary>
    private string PathOf(string ballot) => Path.Combine(directory, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ballot)))}.key");

    private T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw SqliteTrouble.Of(trouble, directory);
        }
    }
}
