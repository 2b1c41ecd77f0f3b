using System.Net;
using System.Net.Sockets;

namespace CoConstruction.Server.Tests;

/// <summary>A way to the database that a test can make fail: what is asked arrives, what is answered may not.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly string _host;
    private readonly int _port;
    private volatile CancellationTokenSource _cut = new();
    private volatile TaskCompletionSource _heard = Done();

    public Relay(string host, int port)
    {
        (_host, _port) = (host, port);
        _door.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_door.LocalEndpoint).Port;

    /// <summary>From now no answer arrives.</summary>
    public void Silence() => _heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Breaks all connections; new ones work.</summary>
    public void Cut()
    {
        var former = Interlocked.Exchange(ref _cut!, new());
        former.Cancel();
        Interlocked.Exchange(ref _heard!, Done()).TrySetCanceled();
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        Cut();
        _door.Dispose();
        _ended.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Serve(await _door.AcceptTcpClientAsync(_ended.Token), _cut.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException or SocketException)
        {
        }
    }

    private async Task Serve(TcpClient client, CancellationToken cut)
    {
        using var server = new TcpClient();
        using (client)
        {
            await server.ConnectAsync(_host, _port, cut);
            await Task.WhenAny(Pass(client, server, answers: false, cut), Pass(server, client, answers: true, cut));
        }
    }

    private async Task Pass(TcpClient from, TcpClient to, bool answers, CancellationToken cut)
    {
        var buffer = new byte[64 << 10];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, cut) is var count and > 0)
            {
                if (answers) await _heard.Task;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), cut);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or ObjectDisposedException)
        {
        }
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
