using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace CoConstruction.Server.Tests;

/// <summary>The house of several processes that <c>deploy/try-cluster.sh</c> starts, seen by what it prints.</summary>
internal sealed class TryCluster : IAsyncDisposable
{
    /// <summary>What the script answers when this machine has not all that it needs.</summary>
    private const int SomethingIsMissing = 3;

    /// <summary>The proxy, the database, and three ports for each server.</summary>
    private const int Ports = 11;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Channel<JsonNode> _places = Channel.CreateUnbounded<JsonNode>();
    private readonly List<string> _said = [];
    private readonly Process _script;

    private TryCluster(int from)
    {
        _script = new()
        {
            StartInfo = new(
                DeployFiles.PathOf("deploy/try-cluster.sh"),
                ["--ports-from", $"{from}", "--patience", "10", "--server", Path.Combine(AppContext.BaseDirectory, "CoConstruction.Server.dll")])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        _script.OutputDataReceived += (_, line) => Place(line.Data);
        _script.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    /// <summary>Where the processes are now, as the script last said.</summary>
    public JsonNode Now { get; private set; } = new JsonObject();

    public Uri Address => new((string)Now["address"]!);

    public IReadOnlyList<int> Pids => [.. Now["pids"]!.AsObject().Select(pid => (int)pid.Value!)];

    public string Directory => (string)Now["directory"]!;

    public string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said);
        }
    }

    /// <summary>Starts it; skips the test where PostgreSQL or the proxy are not there and need not be.</summary>
    public static async Task<TryCluster> Start()
    {
        var cluster = new TryCluster(FreePorts.Row(Ports));
        cluster._script.Start();
        cluster._script.BeginOutputReadLine();
        cluster._script.BeginErrorReadLine();
        var ended = cluster._script.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (await Task.WhenAny(ended, cluster.Next()) == ended)
        {
            var required = Environment.GetEnvironmentVariable("COCONSTRUCTION_POSTGRES_REQUIRED") == "1";
            Assert.SkipWhen(cluster._script.ExitCode == SomethingIsMissing && !required, cluster.Said);
            Assert.Fail($"The cluster ended with {cluster._script.ExitCode}.\n{cluster.Said}");
        }

        return cluster;
    }

    /// <summary>Completes when the script has said anew where its processes are.</summary>
    public async Task Next() => Now = await _places.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);

    public static void Signal(string signal, int pid)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{pid}"]);
        kill.WaitForExit();
    }

    public static bool Lives(int pid) => System.IO.Directory.Exists($"/proc/{pid}");

    /// <summary>Asks it to end; completes with its exit code once it has.</summary>
    public async Task<int> Stop()
    {
        Signal("TERM", _script.Id);
        await _script.WaitForExitAsync(CancellationToken.None).WaitAsync(Patience);
        return _script.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_script.HasExited) await Stop();
        _script.Dispose();
    }

    private void Place(string? line)
    {
        if (line is not null) _places.Writer.TryWrite(JsonNode.Parse(line)!);
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
    }
}
