using System.Globalization;

namespace CoConstruction.Load;

/// <summary>
/// A server as a process, on a free port of the loopback, with a data directory of its own that is removed at the end. It
/// may be killed and started again on the same data and the same port.
/// </summary>
/// <param name="plan">Which program; null for the product as a host starts it.</param>
public sealed class ServerProcess(ServerPlan? plan = null) : IDisposable
{
    private const string FirstAccountLine = "equipe#/premier-compte/";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly ServerPlan _plan = plan ?? ServerPlan.Product();
    private readonly string _folder = Directory.CreateTempSubdirectory("coconstruction-load-").FullName;
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource<string> _firstAccount = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePorts.One()}");

    /// <summary>Where the journal lies.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <summary>Token of the one-time link that the first start prints.</summary>
    public Task<string> FirstAccount => _firstAccount.Task;

    /// <summary>Its number among the machine's processes.</summary>
    public int Id => _process!.Id;

    /// <summary>Processor time that this life of the process has used.</summary>
    public TimeSpan Cpu => Fresh().TotalProcessorTime;

    /// <summary>Resident memory, in MiB.</summary>
    public long MemoryMiB => Fresh().WorkingSet64 >> 20;

    /// <summary>It has ended by itself.</summary>
    public bool Ended => _process!.HasExited;

    /// <summary>Starts the process; completes once it has said that it is open.</summary>
    /// <exception cref="InvalidOperationException">It ended instead; the message holds what it said.</exception>
    public async Task Start(CancellationToken cancel)
    {
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = Command(), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data, open);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, open);
        process.Exited += (_, _) => open.TrySetException(new InvalidOperationException($"The server ended before it was open. {Said()}"));
        _process?.Dispose();
        _process = process;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await open.Task.WaitAsync(StartLimit, cancel);
    }

    /// <summary>Sends a signal by its name (STOP, CONT, TERM).</summary>
    public async Task Signal(string name, CancellationToken cancel)
    {
        using var sending = Process.Start("kill", [$"-{name}", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await sending.WaitForExitAsync(cancel);
    }

    /// <summary>Ends the process as a power cut would (SIGKILL): it has no say.</summary>
    public async Task Kill(CancellationToken cancel)
    {
        _process!.Kill();
        await _process.WaitForExitAsync(cancel);
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        if (_process is { } process)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private ProcessStartInfo Command()
    {
        var start = _plan.Command?.Invoke(Address, Data) ?? new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, _plan.Assembly), .. _plan.Arguments, "--data", Data, "--urls", Address.ToString().TrimEnd('/')]);
        // As the product has it: a server that is compared with it must not collect its garbage in another way.
        start.Environment["DOTNET_gcServer"] = "1";
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        return start;
    }

    private void Hear(string? line, TaskCompletionSource open)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        if (line.IndexOf(FirstAccountLine, StringComparison.Ordinal) is var at and >= 0) _firstAccount.TrySetResult(line[(at + FirstAccountLine.Length)..].Trim());
        if (line.StartsWith(_plan.OpenLine, StringComparison.Ordinal)) open.TrySetResult();
    }

    private string Said()
    {
        lock (_said) return string.Join('\n', _said);
    }

    private Process Fresh()
    {
        _process!.Refresh();
        return _process;
    }
}
