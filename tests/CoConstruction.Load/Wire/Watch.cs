using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoConstruction.Load;

/// <summary>
/// A page that watches a project and only counts: pushes, bytes, whole snapshots, the version it has. It asks again when
/// something is missing and connects again by itself, as the product's own page does.
/// </summary>
/// <param name="project">What it asks to watch; null at a server that sends the same to whoever is connected.</param>
/// <param name="counts">The piece of text that a push has when it tells how the vote stands.</param>
public sealed class Watch(IPEndPoint server, IPAddress from, string cookie, string? project, ReadOnlyMemory<byte> counts)
{
    /// <summary>How a push of the product tells how a vote stands.</summary>
    public static ReadOnlyMemory<byte> Ballots { get; } = "\"room\":\"ballots\""u8.ToArray();

    private static readonly long PingAfter = 10 * Stopwatch.Frequency;

    private readonly TaskCompletionSource _watching = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private byte[] _last = [];
    private byte[] _epoch = [];
    private int _lastLength;
    private long _before;
    private WebSocketLine? _line;
    private bool _mustAsk;

    /// <summary>Completes with the first snapshot.</summary>
    public Task Watching => _watching.Task;

    /// <summary>Pushes that came, snapshots included.</summary>
    public int Pushes { get; private set; }

    /// <summary>Whole projects that came: one, unless the page had to load it again.</summary>
    public int Snapshots { get; private set; }

    /// <summary>Connected, and has been told since what it missed.</summary>
    public bool IsFollowing { get; private set; }

    /// <summary>How often the connection was made.</summary>
    public int Connections { get; private set; }

    /// <summary>The version that is shown, and the moment at which it came (<see cref="Stopwatch"/> ticks).</summary>
    public (long Version, long At) Shows { get; private set; }

    /// <summary>The same of how the vote stands: an answer to one's own vote comes without it.</summary>
    public (long Version, long At) ShowsCount { get; private set; }

    /// <summary>The latest push that tells how the vote stands, to the letter.</summary>
    public ReadOnlyMemory<byte> Last => _last.AsMemory(0, _lastLength);

    /// <summary>All the bytes that came.</summary>
    public long Received => _before + (_line?.Received ?? 0);

    /// <summary>Called with each push and the moment at which it came.</summary>
    public Action<ReadOnlyMemory<byte>, long>? Heard { get; set; }

    /// <summary>Watches until cancelled.</summary>
    public async Task Stay(CancellationToken cancel)
    {
        for (var attempt = 0; !cancel.IsCancellationRequested; attempt++)
        {
            var connected = Connections;
            try
            {
                await Follow(cancel);
            }
            catch (Exception trouble) when (trouble is SocketException or IOException)
            {
                if (Connections > connected) attempt = 0;
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Patience.Before(attempt, cancel).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private async Task Follow(CancellationToken cancel)
    {
        using var line = await WebSocketLine.Open(server, from, "/live?as=seat", cookie, cancel);
        _line = line;
        try
        {
            if (project is not null) await line.Send(AskForWhatIsMissing(), cancel);
            Connections++;
            var asked = Stopwatch.GetTimestamp();
            while (true)
            {
                await line.Hear(Hear, cancel);
                if (_mustAsk) await line.Send(AskForWhatIsMissing(), cancel);
                // A server that hears nothing for thirty seconds believes that the page is gone.
                else if (Stopwatch.GetTimestamp() - asked > PingAfter) await line.Send("""{"type":6}""", cancel);
                else continue;
                asked = Stopwatch.GetTimestamp();
            }
        }
        finally
        {
            IsFollowing = false;
            _before += line.Received;
            _line = null;
        }
    }

    private string AskForWhatIsMissing()
    {
        _mustAsk = false;
        var (epoch, version) = Snapshots == 0 ? (null, 0) : (Encoding.ASCII.GetString(_epoch), Shows.Version);
        return JsonSerializer.Serialize(new { type = 1, invocationId = "1", target = "Watch", arguments = new object?[] { project, epoch, version } });
    }

    private void Hear(ReadOnlyMemory<byte> record)
    {
        var text = record.Span;
        if (text.StartsWith("""{"type":7"""u8) || (text.StartsWith("""{"type":3"""u8) && text.IndexOf("\"error\":"u8) >= 0)) throw new IOException("The server said goodbye.");
        if (!text.StartsWith("""{"type":1,"""u8)) return;
        var now = Stopwatch.GetTimestamp();
        Pushes++;
        var version = Bytes.Number(text, "\"version\":"u8) ?? 0;
        var epoch = Bytes.Quoted(text, "\"epoch\":\""u8);
        var since = Bytes.Number(text, "\"since\":"u8);
        var older = project is not null && version < Shows.Version;
        if (older && epoch.SequenceEqual(_epoch)) return;
        if (since is null) Snapshots++;
        // Older than ours in another opening of the project: something was lost there.
        else if (project is not null && (older || since > Shows.Version)) _mustAsk = true;
        if (_mustAsk) return;
        if (!epoch.SequenceEqual(_epoch)) _epoch = epoch.ToArray();
        if (since is null || version > Shows.Version) Shows = (version, now);
        if (text.IndexOf(counts.Span) >= 0)
        {
            if (since is null || version > ShowsCount.Version) ShowsCount = (version, now);
            Keep(text);
        }

        IsFollowing = true;
        Heard?.Invoke(record, now);
        _watching.TrySetResult();
    }

    private void Keep(ReadOnlySpan<byte> record)
    {
        if (_last.Length < record.Length) _last = new byte[record.Length * 2];
        record.CopyTo(_last);
        _lastLength = record.Length;
    }
}
