using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>The house of several processes, for real: what a host sees who tries it.</summary>
[WithoutHouse]
public sealed class TryClusterTests
{
    [Fact]
    public async Task People_come_in_by_the_proxy_a_killed_server_is_missed_by_nobody_and_nothing_is_left_running()
    {
        await using var cluster = await TryCluster.Start();
        using var facilitator = new Person(() => cluster.Address, IPAddress.Loopback, "as=team");
        var link = (string)cluster.Now["firstAccount"]!;
        Assert.StartsWith($"{cluster.Address}equipe#/premier-compte/", link, StringComparison.Ordinal);

        // A page, an account, a project and a push: each by whichever server the proxy chose.
        Assert.Contains("<html", (await facilitator.Get("/equipe")).Body, StringComparison.Ordinal);
        Is(HttpStatusCode.NoContent, await facilitator.Post("/api/team/first-account", new { token = link[(link.LastIndexOf('/') + 1)..], email = "ana@example.org", name = "Ana", password = Person.Password }));
        var founded = await facilitator.Post("/api/projects", new { title = "Vivre le quartier", plainTitle = (string?)null, territory = new TerritoryCard("Quartier du Lavoir", "neighbourhood") });
        Is(HttpStatusCode.Created, founded);
        var project = (string)founded.Json["project"]!;
        await using var page = await Watcher.Of(facilitator, project);
        var heard = page.Feeds;
        await facilitator.Do(project, new PlanWorkshop("soir", Stage.Card("Nos soirées"), "priorities"));
        await page.Until(() => page.Feeds > heard);

        // One server dies as in a power cut, is passed over at once, and is there again a moment later.
        var before = (int)cluster.Now["pids"]!["a"]!;
        TryCluster.Signal("KILL", before);
        await cluster.Next();
        Assert.NotEqual(before, (int)cluster.Now["pids"]!["a"]!);
        Is(HttpStatusCode.OK, await facilitator.Get("/"));

        var (all, directory) = (cluster.Pids, cluster.Directory);
        Assert.All(all, pid => Assert.True(TryCluster.Lives(pid)));
        Assert.Equal(0, await cluster.Stop());
        Assert.All(all, pid => Assert.False(TryCluster.Lives(pid), $"{pid} is still there."));
        Assert.False(Directory.Exists(directory));
    }

    private static void Is(HttpStatusCode status, Said said) => Assert.True(said.Status == status, $"{said.Status} {said.Body}");
}
