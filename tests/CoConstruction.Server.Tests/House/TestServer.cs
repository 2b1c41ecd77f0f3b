using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>The real server in this process: Kestrel on a free port of the loopback, data in a folder of its own, or in PostgreSQL (<see cref="HouseTemplate"/>).</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private static int _addresses;
    private readonly TestFolder _folder = new();
    private readonly Action<WebApplicationBuilder>? _change;
    private WebApplication? _app;
    private bool _sharesDatabase;

    private TestServer(Action<WebApplicationBuilder>? change) => _change = change;

    /// <summary>Its database; null with SQLite.</summary>
    public TestDatabase? Database { get; private init; }

    public string Data => _folder.Path;

    public WebApplication App => _app!;

    public Uri Address { get; private set; } = null!;

    /// <summary>The token of the link that makes the first account.</summary>
    public string? FirstToken { get; private set; }

    public static async Task<TestServer> Start(Action<WebApplicationBuilder>? change = null)
    {
        var server = new TestServer(change) { Database = HouseTemplate.InPostgres ? await HouseTemplate.Copy() : null };
        await server.Open();
        return server;
    }

    /// <summary>Another process on the same PostgreSQL database, which stays the first one's to drop.</summary>
    public static async Task<TestServer> Start(TestDatabase database)
    {
        var server = new TestServer(null) { Database = database, _sharesDatabase = true };
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

    /// <summary>Loses the papers of all ballot boxes, as a restore does; while it is closed.</summary>
    public void LosePapers()
    {
        Database?.Run("TRUNCATE papers, boxes");
        foreach (var file in Directory.GetFiles(Data, "box.db*")) File.Delete(file);
    }

    private async Task Open()
    {
        _app = CoConstructionServer.Build(["--data", Data, "--urls", "http://127.0.0.1:0", "--public-url", "https://atelier.example.org", .. InDatabase()], _change);
        await _app.StartAsync();
        Address = new(Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await Get<Welcome>().Say();
        await Get<Welcome>().LookAfterProjects(CancellationToken.None);
        FirstToken = await Get<FirstAccount>().Offer();
    }

    /// <summary>A cluster of its own at each start: whoever was there before is not waited for.</summary>
    private string[] InDatabase()
    {
        if (Database is null) return [];
        var ports = FreePorts.Row(2);
        return
        [
            "--database", Database.Connection, "--cluster", $"{Guid.NewGuid():N}", "--silo-address", "127.0.0.1", "--silo-port", $"{ports}", "--gateway-port", $"{ports + 1}", "--cluster-patience", "4",
        ];
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
        if (Database is not null && !_sharesDatabase) await Database.DisposeAsync();
        await _folder.DisposeAsync();
    }
}
