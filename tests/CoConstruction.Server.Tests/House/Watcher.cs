using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>A page on the hub, by a bare WebSocket: it keeps every frame to the letter, and the view that they make.</summary>
internal sealed class Watcher : IAsyncDisposable
{
    private const char End = '\u001e';
    private const int MostTries = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly Lock _gate = new();
    private readonly List<string> _frames = [];
    private readonly CancellationTokenSource _end = new();
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _listening = Task.CompletedTask;

    public View View { get; } = new();

    /// <summary>The latest version that a feed has told of, whether or not the view could take it in.</summary>
    public long Told { get; private set; } = -1;

    /// <summary>How many feeds have come.</summary>
    public int Feeds { get; private set; }

    /// <summary>Completes when the server has let the connection go.</summary>
    public Task Gone => _listening;

    public IReadOnlyList<string> Frames
    {
        get
        {
            lock (_gate) return [.. _frames];
        }
    }

    public Action<string>? Heard { get; init; }

    /// <summary>Watches a project as somebody, from a version of an epoch or from nothing.</summary>
    public static async Task<Watcher> Of(Person person, string project, string? epoch = null, long version = 0, Action<string>? heard = null)
    {
        var watcher = new Watcher { Heard = heard };
        watcher._socket.Options.Cookies = person.Cookies;
        await watcher._socket.ConnectAsync(new(person.With("/live").Replace("http://", "ws://", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        watcher._listening = watcher.Listen();
        await watcher.Send(new { protocol = "json", version = 1 });
        // "Not now" is asked again, as a page does.
        for (var tries = 1; (await watcher.Ask($"watch{tries}", project, epoch, version)).Contains("unavailable", StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < MostTries, "The project could not be watched.");
        }

        return watcher;
    }

    /// <summary>Asks to watch; completes with the answer.</summary>
    private async Task<string> Ask(string id, string project, string? epoch, long version)
    {
        await Send(new { type = 1, invocationId = id, target = "Watch", arguments = new object?[] { project, epoch, version } });
        string? answer = null;
        await Until(() => (answer = _frames.Find(frame => frame.Contains($"\"invocationId\":\"{id}\"", StringComparison.Ordinal))) is not null);
        return answer!;
    }

    /// <summary>Waits until what was heard makes this true.</summary>
    public async Task Until(Func<bool> so)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            Task news;
            lock (_gate)
            {
                if (so()) return;
                news = _news.Task;
            }

            try
            {
                await news.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException($"Heard so far:\n{string.Join('\n', Frames)}");
            }
        }
    }

    public Task UntilVersion(long version) => Until(() => View.Version >= version && !View.HasGap);

    private Task Send(object message) => _socket.SendAsync(
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message) + End), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    private async Task Listen()
    {
        // SignalR joins several records in a frame and may cut one in two.
        var (buffer, text) = (new byte[64 * 1024], new List<byte>());
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer, _end.Token);
                if (part.MessageType == WebSocketMessageType.Close) return;
                text.AddRange(buffer.AsSpan(0, part.Count));
                if (!part.EndOfMessage) continue;
                foreach (var record in Encoding.UTF8.GetString([.. text]).Split(End, StringSplitOptions.RemoveEmptyEntries)) Take(record);
                text.Clear();
            }
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException)
        {
            // The other side has gone, or the test has ended.
        }
    }

    private void Take(string record)
    {
        Heard?.Invoke(record);
        lock (_gate)
        {
            _frames.Add(record);
            if (JsonNode.Parse(record) is { } message && (string?)message["target"] == "Changed")
            {
                var feed = message["arguments"]![0]!;
                View.Take(feed);
                Told = Math.Max(Told, (long)feed["version"]!);
                Feeds++;
            }

            var before = _news;
            _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
            before.SetResult();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening;
        _socket.Dispose();
        _end.Dispose();
    }
}
