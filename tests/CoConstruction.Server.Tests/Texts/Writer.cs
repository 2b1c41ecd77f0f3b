using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>A page that has a text open: it follows what others write, and hands in one change after the other.</summary>
internal sealed class Writer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] _names = ["Updated", "Whole", "Refused", "Again", "People", "Carets", "Checksum", "Notes", "Access"];

    private readonly HubConnection _hub;
    private readonly Lock _gate = new();
    private readonly List<(string Name, JsonNode Said)> _heard = [];
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Exception?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GapText _text = new("");
    private long _asks, _own;

    private Writer(Person person)
    {
        _hub = new HubConnectionBuilder()
            .WithUrl(person.With("/texts"), options => options.Cookies = person.Cookies)
            .AddJsonProtocol(json => json.PayloadSerializerOptions = new(Contract.Json) { IgnoreReadOnlyProperties = false })
            .Build();
        _hub.Closed += why =>
        {
            _closed.TrySetResult(why);
            return Task.CompletedTask;
        };
        foreach (var name in _names) _hub.On<JsonElement>(name, said => Take(name, JsonNode.Parse(said.GetRawText())!));
    }

    public string Text
    {
        get
        {
            lock (_gate) return _text.ToString();
        }
    }

    public long Version { get; private set; }

    public string Session { get; private set; } = "";

    /// <summary>What it may do, as the server said when it opened the text.</summary>
    public string Right { get; private set; } = "";

    /// <summary>Completes when the server has let the connection go, with what it said of that.</summary>
    public Task<Exception?> Closed => _closed.Task;

    /// <summary>Opens a text, and has it.</summary>
    public static async Task<Writer> Of(Person person, string project, string text = "charte")
    {
        var writer = await Connect(person);
        await writer.Open(project, text);
        await writer.Pull();
        await writer.Until(() => writer.Session.Length > 0);
        return writer;
    }

    /// <summary>A connection that has opened nothing.</summary>
    public static async Task<Writer> Connect(Person person)
    {
        var writer = new Writer(person);
        await writer._hub.StartAsync(TestContext.Current.CancellationToken);
        return writer;
    }

    /// <exception cref="HubException">It may not, or there is no such text.</exception>
    public async Task Open(string project, string text = "charte") =>
        Right = (await _hub.InvokeAsync<JsonElement>(nameof(Open), project, text, TestContext.Current.CancellationToken)).GetProperty("right").GetString()!;

    /// <summary>What was said to it under a name.</summary>
    public IReadOnlyList<JsonNode> Heard(string name)
    {
        lock (_gate) return [.. _heard.Where(one => one.Name == name).Select(one => one.Said)];
    }

    public Task Pull(string? session = null, long? version = null) => Send("Pull", new { ask = ++_asks, session = session ?? Session, version = version ?? Version });

    /// <summary>Writes, and waits until it is in the text.</summary>
    public async Task Write(int from, int to, string words)
    {
        var (seq, sent) = (_own, ChangeSet.Of(Text.Length, new Replacement(from, to, words)));
        await Push(Session, Version, seq, sent);
        await Until(() => _own > seq);
    }

    public Task Push(string session, long @base, long seq, params object[] changes) => Send("Push", new { session, @base, seq, changes });

    public Task Send(string method, object what) => _hub.SendAsync(method, what, TestContext.Current.CancellationToken);

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
                throw new TimeoutException($"Heard so far:\n{string.Join('\n', _heard)}");
            }
        }
    }

    private void Take(string name, JsonNode said)
    {
        lock (_gate)
        {
            _heard.Add((name, said));
            if (name == "Whole") Begin(said);
            if (name == "Updated" && Session.Length > 0) Follow(said);
            var before = _news;
            _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
            before.SetResult();
        }
    }

    private void Begin(JsonNode whole)
    {
        (_text, Version, Session, _own) = (new((string)whole["text"]!), (long)whole["version"]!, (string)whole["session"]!, 0);
    }

    private void Follow(JsonNode update)
    {
        var from = (long)update["from"]!;
        foreach (var entry in update["entries"]!.AsArray().Skip((int)(Version - from)))
        {
            _text.Apply(entry!["change"].Deserialize<ChangeSet>(Contract.Json)!);
            Version++;
            if ((string)entry["session"]! == Session) _own++;
        }
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();
}
