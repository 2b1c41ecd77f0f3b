using System.Globalization;
using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>How long a project takes to open, by the length of its journal: a projector looks right after a start, and once more.</summary>
public static class OpenScenario
{
    private const double Limit = 150;

    /// <param name="ReplayMs">The first look of all, with no snapshot: every event is read.</param>
    /// <param name="OpenMs">The first look after a later start, less the second look: from a snapshot and what came after it.</param>
    /// <param name="LookMs">The second look.</param>
    public sealed record OpenReport(string Scenario, int Events, double ReplayMs, double OpenMs, double LookMs, long MemoryMiB) : IVerdict
    {
        public bool Whole => OpenMs <= Limit;
    }

    /// <summary>All the lengths, and whether the time to open stays within the limit.</summary>
    public sealed record OpenReports(IReadOnlyList<OpenReport> Opened) : IVerdict
    {
        public bool Whole => Opened.All(report => report.Whole);
    }

    /// <summary>One length after the other.</summary>
    /// <param name="events">Whole numbers, between commas.</param>
    public static async Task<OpenReports> Run(string events, int times, CancellationToken cancel)
    {
        var reports = new List<OpenReport>();
        foreach (var length in events.Split(',')) reports.Add(await Run(int.Parse(length, CultureInfo.InvariantCulture), times, cancel));
        return new(reports);
    }

    /// <summary>Writes a project of so many events, then starts a server on it again and again.</summary>
    public static async Task<OpenReport> Run(int events, int times, CancellationToken cancel)
    {
        using var server = new ServerProcess();
        var (large, warm) = (LargeProject.Of("grand", events), LargeProject.Small("petit"));
        await using (var journal = new SqliteJournal(server.Data))
        await using (var vault = new SqliteVault(server.Data))
        {
            foreach (var project in new[] { large, warm }) await project.WriteTo(journal, vault, new SqliteDirectory(journal));
        }

        var (replay, _) = await Looks(server, large, warm, cancel);
        await Task.Delay(TimeSpan.FromSeconds(5), cancel);
        var (opens, looks) = (new List<double>(), new List<double>());
        for (var i = 0; i < times; i++)
        {
            await server.Kill(cancel);
            var (first, second) = await Looks(server, large, warm, cancel);
            opens.Add(first - second);
            looks.Add(second);
        }

        return new("open", events, Math.Round(replay), Median(opens), Median(looks), server.MemoryMiB);
    }

    private static async Task<(double First, double Second)> Looks(ServerProcess server, LargeProject project, LargeProject warm, CancellationToken cancel)
    {
        await server.Start(cancel);
        using var visitor = new HttpClient { BaseAddress = server.Address };
        // The program itself is warm: what is measured is the project.
        for (var i = 0; i < 20; i++) await Look(warm);
        return (await Look(project), await Look(project));

        async Task<double> Look(LargeProject which)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await visitor.GetAsync($"/api/projects/{which.Id}?as=screen&token={which.ScreenToken}", cancel);
            answer.EnsureSuccessStatusCode();
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
    }

    private static double Median(List<double> all) => Math.Round(all.Order().ElementAt(all.Count / 2), 1);
}
