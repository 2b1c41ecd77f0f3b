using System.Net;

namespace CoConstruction.Load;

/// <summary>
/// How long a project takes to open, by the length of its journal: a projector looks right after a start, and once more. The
/// server has opened others before, from snapshots as well: what is measured is the project, and not the program's own
/// first time.
/// </summary>
public static class OpenScenario
{
    /// <summary>Projects opened before, of so many events: enough to have a snapshot.</summary>
    private const int Others = 5, OfOthers = 10_000;

    /// <param name="ReplayMs">The first look of all, with no snapshot: every event is read.</param>
    /// <param name="OpenMs">The first look after a later start, less the second look: from a snapshot and what came after it. The median, and the longest.</param>
    /// <param name="LookMs">The second look.</param>
    public sealed record OpenReport(string Scenario, string Database, int Events, double ReplayMs, double OpenMs, double LongestMs, double LookMs, long MemoryMiB);

    /// <summary>Writes a project of so many events, then starts a server on it again and again.</summary>
    /// <param name="database">A connection string of PostgreSQL; null for files of SQLite.</param>
    public static async Task<OpenReport> Run(int events, int times, string? database, CancellationToken cancel)
    {
        using var server = new ServerProcess(ServerPlan.Product(database ?? "sqlite"));
        var large = LargeProject.Of("grand", events);
        var others = Enumerable.Range(0, Others).Select(i => LargeProject.Of($"autre-{i}", OfOthers)).ToList();
        await LargeProjects.Write([large, .. others], server.Data, database, cancel);
        var (replay, _) = await Looks(server, large, others, cancel);
        await Task.Delay(TimeSpan.FromSeconds(5), cancel);
        var (opens, looks) = (new List<double>(), new List<double>());
        for (var i = 0; i < times; i++)
        {
            await server.Kill(cancel);
            var (first, second) = await Looks(server, large, others, cancel);
            opens.Add(first - second);
            looks.Add(second);
        }

        return new("open", database is null ? "sqlite" : "postgres", events, Math.Round(replay), Median(opens), Math.Round(opens.Max(), 1), Median(looks), server.MemoryMiB);
    }

    private static async Task<(double First, double Second)> Looks(ServerProcess server, LargeProject project, List<LargeProject> others, CancellationToken cancel)
    {
        await server.Start(cancel);
        using var visitor = new HttpClient { BaseAddress = server.Address };
        foreach (var other in others) await Look(other);
        return (await Look(project), await Look(project));

        async Task<double> Look(LargeProject which)
        {
            var began = Stopwatch.GetTimestamp();
            while (true)
            {
                using var answer = await visitor.GetAsync($"/api/projects/{which.Id}?as=screen&token={which.ScreenToken}", cancel);
                // On a busy machine a replay may take longer than an answer may.
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable) continue;
                answer.EnsureSuccessStatusCode();
                return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }
    }

    private static double Median(List<double> all) => Math.Round(all.Order().ElementAt(all.Count / 2), 1);
}
