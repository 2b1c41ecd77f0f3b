using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace CoConstruction.Server;

/// <summary>
/// Writes what projects push to the pages of this server, in the order in which it came. To a full room it goes in small
/// portions, as fast as the processors send them: whoever votes meanwhile is answered between two portions, not behind a
/// thousand phones.
/// </summary>
internal sealed class Delivery : DefaultHubLifetimeManager<ProjectHub>, IHostedService
{
    /// <summary>Measured: a processor sends some sixteen thousand pushes a second.</summary>
    private static readonly int Portion = 32 * Environment.ProcessorCount;

    /// <summary>Between two portions; twice when somebody still waits for a thread after the first.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    /// <summary>Beyond so many waiting pushes no pause is made: what waits must not grow.</summary>
    private const int Behind = 1_000;

    private sealed record Letter(IReadOnlyList<string> Connections, SerializedHubMessage Words);

    private readonly ConcurrentDictionary<string, HubConnectionContext> _connections = new();
    private readonly Channel<Letter> _letters = Channel.CreateUnbounded<Letter>();
    private readonly Thread _postman;
    private int _written;

    public Delivery(ILogger<DefaultHubLifetimeManager<ProjectHub>> logger)
        : base(logger) => _postman = new(Deliver) { Name = "Delivery of pushes", IsBackground = true };

    /// <summary>Pages are told what changed, each once all that was sent before is written. Serialised once, however many they are.</summary>
    public void Send(IReadOnlyList<string> connections, Feed feed)
    {
        if (connections.Count > 0) _letters.Writer.TryWrite(new(connections, new(new InvocationMessage(nameof(IProjectPage.Changed), [feed]))));
    }

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        _connections[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        _connections.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _postman.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _letters.Writer.Complete();
        return Task.CompletedTask;
    }

    /// <summary>On a thread of its own: it sleeps between portions, and a full pool must not keep it waiting.</summary>
    private void Deliver()
    {
        while (_letters.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (_letters.Reader.TryRead(out var letter)) Deliver(letter);
        }
    }

    private void Deliver(Letter letter)
    {
        foreach (var id in letter.Connections)
        {
            // Not awaited: one phone that reads slowly must not hold back the others.
            if (_connections.TryGetValue(id, out var connection)) _ = connection.WriteAsync(letter.Words, CancellationToken.None).AsTask();
            if (++_written % Portion == 0 && _letters.Reader.Count < Behind) Rest();
        }
    }

    private static void Rest()
    {
        Thread.Sleep(Pause);
        if (ThreadPool.PendingWorkItemCount > 0) Thread.Sleep(Pause);
    }
}
