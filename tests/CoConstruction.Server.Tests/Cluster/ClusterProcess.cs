using System.Diagnostics;

namespace CoConstruction.Server.Tests;

/// <summary>The real server as one process of a cluster on the loopback, in a role.</summary>
internal sealed class ClusterProcess : IDisposable
{
    private const string FirstAccountLine = "equipe#/premier-compte/";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly List<string> _said = [];
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _firstAccount = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private ClusterProcess(string role, string database, string data, string[] more)
    {
        var ports = FreePorts.Row(3);
        Address = new($"http://127.0.0.1:{ports}");
        _process = new Process
        {
            StartInfo = new(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "CoConstruction.Server.dll"), "--role", role, "--database", database, "--data", data, "--urls", Address.ToString().TrimEnd('/'),
                    "--silo-address", "127.0.0.1", "--silo-port", $"{ports + 1}", "--gateway-port", $"{ports + 2}",
                    // Tests share the machine with others: nobody is taken for dead because he had to wait for his turn.
                    "--cluster-patience", "4", .. more,
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _open.TrySetException(new InvalidOperationException($"The process ended before it was open.\n{Said}"));
    }

    public bool Ended => _process.HasExited;

    public Uri Address { get; }

    /// <summary>Token of the link that makes the first account.</summary>
    public Task<string> FirstAccount => _firstAccount.Task.WaitAsync(Patience);

    /// <summary>Everything that it has printed.</summary>
    public string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said);
        }
    }

    /// <summary>Starts a process; it may not be open yet.</summary>
    public static ClusterProcess Begin(string role, string database, string data, params string[] more)
    {
        var begun = new ClusterProcess(role, database, data, more);
        begun._process.Start();
        begun._process.BeginOutputReadLine();
        begun._process.BeginErrorReadLine();
        return begun;
    }

    /// <summary>Starts a process; completes once it has said that it is open.</summary>
    public static async Task<ClusterProcess> Start(string role, string database, string data, params string[] more)
    {
        var begun = Begin(role, database, data, more);
        await begun.Open();
        return begun;
    }

    public Task Open() => _open.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks it to leave, as an orchestrator does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>The exit code, once it has left.</summary>
    public async Task<int> Left()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        if (line.IndexOf(FirstAccountLine, StringComparison.Ordinal) is var at and >= 0) _firstAccount.TrySetResult(line[(at + FirstAccountLine.Length)..].Trim());
        // The last line of a start, in every role.
        if (line.StartsWith("Grappe", StringComparison.Ordinal)) _open.TrySetResult();
    }
}
