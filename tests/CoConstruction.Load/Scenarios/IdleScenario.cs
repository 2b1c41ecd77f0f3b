using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>What many small projects cost a server that has looked at each once: while they are active, and once they have left memory.</summary>
public static class IdleScenario
{
    /// <param name="OpeningMiB">The most while they were opened one after another, with what opening throws away.</param>
    /// <param name="ActiveMiB">With all of them open, a minute later.</param>
    /// <param name="ActiveKiB">Resident memory beyond that of an empty server, for each project.</param>
    /// <param name="LeftKiB">The same once all have left memory.</param>
    public sealed record IdleReport(string Scenario, int Projects, long EmptyMiB, long OpeningMiB, long ActiveMiB, long LeftMiB, double ActiveKiB, double LeftKiB);

    /// <summary>Projects leave memory after five minutes, which the server is told to do as a host may.</summary>
    public static async Task<IdleReport> Run(int projects, CancellationToken cancel)
    {
        using var server = new ServerProcess(ServerPlan.Product(others: ["--idle-minutes", "5"]));
        var all = Enumerable.Range(0, projects).Select(i => LargeProject.Small($"petit-{i}")).ToList();
        await LargeProjects.Write(all, server.Data, null, cancel);
        await server.Start(cancel);
        using var visitor = new HttpClient { BaseAddress = server.Address };
        for (var i = 0; i < 200; i++) await Look(all[i % 10]);
        await Task.Delay(TimeSpan.FromMinutes(3), cancel);
        var empty = server.MemoryMiB;
        var most = empty;
        // What a seat or account may ask is measured; a projector's many looks come from one address.
        foreach (var project in all)
        {
            await Look(project);
            most = Math.Max(most, server.MemoryMiB);
        }

        await Quiet(TimeSpan.FromMinutes(1));
        var active = server.MemoryMiB;
        await Quiet(TimeSpan.FromMinutes(7));
        return new("idle", projects, empty, most, active, server.MemoryMiB, Each(active), Each(server.MemoryMiB));

        double Each(long mebibytes) => Math.Round((mebibytes - empty) * 1024.0 / projects, 1);

        // Somebody goes on working: a server that does nothing at all collects nothing.
        async Task Quiet(TimeSpan time)
        {
            var pause = TimeSpan.FromSeconds(15);
            for (var passed = TimeSpan.Zero; passed < time; passed += pause)
            {
                await Task.Delay(pause, cancel);
                for (var i = 0; i < 300; i++) await Look(all[0]);
            }
        }

        async Task Look(LargeProject which)
        {
            while (true)
            {
                using var answer = await visitor.GetAsync($"/api/projects/{which.Id}?as=screen&token={which.ScreenToken}", cancel);
                if (answer.IsSuccessStatusCode) return;
                await Task.Delay(20, cancel);
            }
        }
    }
}
