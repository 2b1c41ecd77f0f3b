using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>The real server in this process: Kestrel on a free port of the loopback, SQLite in a folder of its own.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private static int _addresses;
    private readonly TestFolder _folder = new();
    private readonly Action<WebApplicationBuilder>? _change;
    private WebApplication? _app;

    private TestServer(Action<WebApplicationBuilder>? change) => _change = change;

    public string Data => _folder.Path;

    public WebApplication App => _app!;

    public Uri Address { get; private set; } = null!;

    /// <summary>The token of the link that makes the first account.</summary>
    public string? FirstToken { get; private set; }

    public static async Task<TestServer> Start(Action<WebApplicationBuilder>? change = null)
    {
        var server = new TestServer(change);
        await server.Open();
        return server;
    }

    public T Get<T>() where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>Ends the process, as far as the data can tell, and starts another on the same data.</summary>
    public async Task Restart(Func<Task>? between = null)
    {
        await Close();
        if (between is not null) await between();
        await Open();
    }

    /// <summary>A browser of its own, in a household of its own: doors that can be guessed at count by address.</summary>
    public Person Somebody(string looks = "")
    {
        var n = Interlocked.Increment(ref _addresses);
        return new(() => Address, IPAddress.Parse($"127.1.{n / 250 % 250}.{1 + (n % 250)}"), looks);
    }

    private async Task Open()
    {
        _app = CoConstructionServer.Build(["--data", Data, "--urls", "http://127.0.0.1:0", "--public-url", "https://atelier.example.org"], _change);
        await _app.StartAsync();
        Address = new(Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await Get<Welcome>().Say();
        await using var scope = _app.Services.CreateAsyncScope();
        FirstToken = await Get<FirstAccount>().Offer(scope.ServiceProvider.GetRequiredService<TeamDatabase>());
    }

    private async Task Close()
    {
        if (_app is null) return;
        await _app.StopAsync();
        await _app.DisposeAsync();
        _app = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        await _folder.DisposeAsync();
    }
}
