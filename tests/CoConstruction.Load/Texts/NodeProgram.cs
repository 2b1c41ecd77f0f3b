using System.Runtime.CompilerServices;

namespace CoConstruction.Load;

/// <summary>The programs of this folder that Node runs: editors as pages have them, and the servers that the product is compared with.</summary>
internal static class NodeProgram
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "node");

    /// <summary>Installs what they need, exactly as it is pinned, where it is not there yet. Nothing else in the product asks for it.</summary>
    /// <param name="sqlite">Also what one of the servers needs, which is compiled here and takes minutes.</param>
    public static async Task Install(bool sqlite, CancellationToken cancel)
    {
        // Times of files say nothing: they change with the branch.
        var (wanted, there) = (Path.Combine(Folder, "package-lock.json"), Path.Combine(Folder, "node_modules", "installed.json"));
        if (!File.Exists(there) || await File.ReadAllTextAsync(there, cancel) != await File.ReadAllTextAsync(wanted, cancel))
        {
            await Npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cancel);
            File.Copy(wanted, there, overwrite: true);
        }

        if (sqlite && !File.Exists(Path.Combine(Folder, "node_modules", "sqlite3", "build", "Release", "node_sqlite3.node"))) await Npm(["rebuild", "sqlite3"], cancel);
    }

    /// <summary>How such a program is started.</summary>
    public static ProcessStartInfo Command(string program, params IEnumerable<string> arguments) => new("node", [Path.Combine(Folder, program), .. arguments]);

    /// <summary>Runs one that is given its plan as JSON, and reads the last line that it says.</summary>
    /// <param name="before">What it is told before its plan.</param>
    /// <param name="calm">What it waits for when it says "calm".</param>
    public static async Task<T> Run<T>(string program, IEnumerable<string> before, object plan, CancellationToken cancel, Func<Task>? calm = null)
    {
        var start = Command(program, [.. before, JsonSerializer.Serialize(plan, Report.Json)]);
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        using var process = Process.Start(start)!;
        try
        {
            var last = "";
            while (await process.StandardOutput.ReadLineAsync(cancel) is { } line)
            {
                last = line;
                if (line != "calm") continue;
                await calm!();
                await process.StandardInput.WriteLineAsync();
            }

            await process.WaitForExitAsync(cancel);
            return process.ExitCode == 0 ? JsonSerializer.Deserialize<T>(last, Report.Json)! : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static async Task Npm(IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("npm", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        // Where Node came with its headers, they are not fetched.
        if (HeadersOfNode() is { } headers) start.Environment["npm_config_nodedir"] = headers;
        using var npm = Process.Start(start)!;
        await npm.StandardOutput.ReadToEndAsync(cancel);
        await npm.WaitForExitAsync(cancel);
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ended with {npm.ExitCode}.");
    }

    private static string? HeadersOfNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => File.Exists(Path.Combine(folder, "node")))
            .Select(Path.GetDirectoryName).FirstOrDefault(root => File.Exists(Path.Combine(root ?? "/", "include", "node", "node.h")));

    private static string Here([CallerFilePath] string here = "") => here;
}
