using System.Globalization;
using Npgsql;

namespace CoConstruction.Load;

/// <summary>
/// PostgreSQL where databases may be made: the one that COCONSTRUCTION_POSTGRES names, or one of our own, from Debian's
/// programs, with their usual settings, in a directory that is removed at the end.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Variable = "COCONSTRUCTION_POSTGRES";

    private readonly string? _folder;
    private readonly int _port;
    private bool _stopped;

    private PostgresServer(string connection, string? folder, int port) => (Connection, _folder, _port) = (connection, folder, port);

    /// <summary>To its first database.</summary>
    public string Connection { get; }

    /// <summary>Whether it is ours, and so may be restarted, and its processor time is known.</summary>
    public bool IsOurs => _folder is not null;

    /// <summary>The one that is named, or one of our own.</summary>
    public static async Task<PostgresServer> Find(CancellationToken cancel) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? new(given, null, 0) : await OfOurOwn(cancel);

    /// <summary>Starts one, whatever is named.</summary>
    public static async Task<PostgresServer> OfOurOwn(CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("coconstruction-postgres-").FullName;
        var server = new PostgresServer("", folder, FreePorts.One());
        if (Environment.IsPrivilegedProcess) await server.Run("chown", ["postgres", folder], cancel);
        await server.Tool("initdb", ["-D", server.Data, "-A", "trust", "-U", "postgres"], cancel);
        await server.Start(cancel);
        return new($"Host=127.0.0.1;Port={server._port};Username=postgres;Database=postgres", folder, server._port);
    }

    /// <summary>An empty database; its connection string.</summary>
    public async Task<string> Create(CancellationToken cancel)
    {
        var name = $"load_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(Connection);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync(cancel);
        return new NpgsqlConnectionStringBuilder(Connection) { Database = name }.ConnectionString;
    }

    /// <summary>Drops a database that <see cref="Create"/> made.</summary>
    public async Task Drop(string database, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(Connection);
        await using var command = source.CreateCommand($"DROP DATABASE {new NpgsqlConnectionStringBuilder(database).Database} WITH (FORCE)");
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Stops it with everybody connected, and starts it again.</summary>
    public async Task Restart(CancellationToken cancel)
    {
        await Tool("pg_ctl", ["-D", Data, "-m", "fast", "-w", "stop"], cancel);
        await Start(cancel);
    }

    /// <summary>Processor time of all its processes since its start; null when it is not ours.</summary>
    public TimeSpan? Cpu => IsOurs ? ProcessorTime.OfFamily(int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture)) : null;

    public async ValueTask DisposeAsync()
    {
        if (_folder is null || _stopped) return;
        _stopped = true;
        await Tool("pg_ctl", ["-D", Data, "-m", "immediate", "-w", "stop"], CancellationToken.None);
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder!, "data");

    private Task Start(CancellationToken cancel) => Tool(
        "pg_ctl", ["-D", Data, "-w", "-l", Path.Combine(_folder!, "log"), "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder}", "start"], cancel);

    /// <summary>Its programs refuse to be root, and lie in a directory of their version.</summary>
    private Task Tool(string name, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var directory = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last();
        var program = Path.Combine(directory, "bin", name);
        return Environment.IsPrivilegedProcess
            ? Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments], cancel)
            : Run(program, arguments, cancel);
    }

    private async Task Run(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        // What it starts inherits where it writes, so nothing may be waited for there.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = _folder! })!;
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}.");
    }
}
