using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace CoConstruction.Load;

/// <summary>
/// What one phone shows: it watches a project over a plain WebSocket (SignalR's JSON protocol, without negotiation), keeps
/// each item as last sent, and connects again by itself for as long as it is open.
/// </summary>
public sealed class LivePage(Uri server, CookieContainer cookies, string project)
{
    private const byte EndOfRecord = 0x1e;

    private readonly Dictionary<(string Room, string Key), JsonElement> _items = [];
    private readonly TaskCompletionSource _watching = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<(BallotItem Ballot, long At)> _published = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _epoch;
    private long _version;

    /// <summary>Completes with the first snapshot.</summary>
    public Task Watching => _watching.Task;

    /// <summary>Completes once a published result is shown, with the moment of it (<see cref="Stopwatch"/> ticks).</summary>
    public Task<(BallotItem Ballot, long At)> Published => _published.Task;

    /// <summary>How often the connection was made.</summary>
    public int Connections { get; private set; }

    /// <summary>The phone's own paper, as the server shows it back.</summary>
    public OwnBallotItem? OwnPaper(string ballotId) =>
        _items.TryGetValue((ViewRooms.OwnBallots, ballotId), out var item) ? item.Deserialize<OwnBallotItem>(Contract.Json) : null;

    /// <summary>Watches until cancelled.</summary>
    public async Task Stay(CancellationToken cancel)
    {
        for (var attempt = 0; !cancel.IsCancellationRequested; attempt++)
        {
            var before = Connections;
            try
            {
                await Watch(cancel);
            }
            catch (Exception trouble) when (trouble is WebSocketException or IOException)
            {
                if (Connections > before) attempt = 0;
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Patience.Before(attempt, cancel).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private async Task Watch(CancellationToken cancel)
    {
        using var socket = new ClientWebSocket();
        socket.Options.Cookies = cookies;
        await socket.ConnectAsync(new($"ws://{server.Authority}/live?as=seat"), cancel);
        await Send(socket, """{"protocol":"json","version":1}""", cancel);
        await AskForWhatIsMissing(socket, cancel);
        Connections++;
        var buffer = new byte[64 * 1024];
        var text = new MemoryStream();
        while (true)
        {
            // A record may come in pieces, and several records in one piece.
            var piece = await socket.ReceiveAsync(buffer.AsMemory(), cancel);
            if (piece.MessageType == WebSocketMessageType.Close) throw new IOException("The server closed the connection.");
            foreach (var one in buffer.AsMemory(0, piece.Count).ToArray())
            {
                if (one != EndOfRecord)
                {
                    text.WriteByte(one);
                    continue;
                }

                await Hear(socket, JsonSerializer.Deserialize<JsonElement>(text.ToArray()), cancel);
                text.SetLength(0);
            }
        }
    }

    private async Task Hear(ClientWebSocket socket, JsonElement record, CancellationToken cancel)
    {
        // The answer to the handshake has no type.
        if (!record.TryGetProperty("type", out var type)) return;
        switch (type.GetInt32())
        {
            case 1:
                if (!Show(record.GetProperty("arguments")[0])) await AskForWhatIsMissing(socket, cancel);
                break;
            case 3 when record.TryGetProperty("error", out var error):
                throw new IOException(error.GetString());
            case 6:
                await Send(socket, """{"type":6}""", cancel);
                break;
            case 7:
                throw new IOException("The server said goodbye.");
        }
    }

    /// <summary>False when something is missing between what is shown and what came.</summary>
    private bool Show(JsonElement feed)
    {
        var (epoch, version) = (feed.GetProperty("epoch").GetString()!, feed.GetProperty("version").GetInt64());
        var whole = feed.TryGetProperty("snapshot", out var changes);
        if (whole) _items.Clear();
        else if (version < _version && epoch == _epoch) return true;
        else if (version < _version || feed.GetProperty("since").GetInt64() > _version) return false;
        else changes = feed.GetProperty("changes");
        foreach (var change in changes.EnumerateArray())
        {
            var key = (change.GetProperty("room").GetString()!, change.GetProperty("key").GetString()!);
            _items[key] = change.GetProperty("value").Clone();
            if (key.Item1 == ViewRooms.Ballots) Notice(_items[key]);
        }

        (_epoch, _version) = (epoch, version);
        _watching.TrySetResult();
        return true;
    }

    private void Notice(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object && item.Deserialize<BallotItem>(Contract.Json) is { Status: BallotStatus.Published } ballot)
        {
            _published.TrySetResult((ballot, Stopwatch.GetTimestamp()));
        }
    }

    private Task AskForWhatIsMissing(ClientWebSocket socket, CancellationToken cancel) =>
        Send(socket, JsonSerializer.Serialize(new { type = 1, invocationId = "1", target = "Watch", arguments = new object?[] { project, _epoch, _version } }), cancel);

    private static async Task Send(ClientWebSocket socket, string record, CancellationToken cancel) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(record + (char)EndOfRecord), WebSocketMessageType.Text, endOfMessage: true, cancel);
}
