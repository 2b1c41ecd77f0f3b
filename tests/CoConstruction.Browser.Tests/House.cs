using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Browser.Tests;

/// <summary>
/// A server of our own in this process, with its data in a folder that disappears with it. Stopped and started again, it
/// keeps its port and its data, as at a host's.
/// </summary>
/// <param name="database">A PostgreSQL database instead, which disappears as well; null for files of SQLite.</param>
internal sealed partial class House(TestDatabase? database) : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("coconstruction-").FullName;
    private readonly int _port = FreePorts.One();
    private WebApplication? _server;

    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>What the server printed at its last start.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>The link that makes the first account, as it was printed.</summary>
    public string FirstAccountLink => FirstAccount().Match(Printed).Value;

    public async Task Start()
    {
        _server = CoConstructionServer.Build(["--data", _data, "--urls", Address, .. InPostgres()]);
        await _server.StartAsync(TestContext.Current.CancellationToken);
        var console = Console.Out;
        await using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            await _server.Services.GetRequiredService<Welcome>().Say();
        }
        finally
        {
            Console.SetOut(console);
        }

        Printed = printed.ToString();
    }

    public async Task Stop()
    {
        if (_server is null) return;
        await _server.StopAsync(CancellationToken.None);
        await _server.DisposeAsync();
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        if (database is not null) await database.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private string[] InPostgres() =>
        database is null ? [] : ["--database", database.Connection, "--silo-port", $"{FreePorts.One()}", "--gateway-port", $"{FreePorts.One()}"];

    [GeneratedRegex(@"http\S+#/premier-compte/\w+")]
    private static partial Regex FirstAccount();
}
