using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>Several real processes on one database are one house, whichever door one comes in by and whoever leaves.</summary>
[WithoutHouse]
public sealed class RolesTests
{
    private const int Phones = 12;

    [Fact]
    public async Task What_is_done_by_one_door_is_seen_and_heard_by_the_others()
    {
        await using var house = new ClusterHouse();
        var whole = house.Begin("all");
        var silo = house.Begin("silo");
        var web = house.Begin("web");
        await Task.WhenAll(whole.Open(), silo.Open(), web.Open());
        // People are let in once every process says that it is ready, as an orchestrator does.
        foreach (var process in new[] { whole, silo, web }) await Ready(house.Somebody(process));
        await house.OpenVote(whole);
        var here = house.Somebody(whole);
        here.Cookies.Add(house.Facilitator.Cookies.GetAllCookies());
        var there = house.Somebody(web);
        there.Cookies.Add(house.Facilitator.Cookies.GetAllCookies());
        await using var hereWatches = await Watcher.Of(here, house.Project);
        await using var thereWatches = await Watcher.Of(there, house.Project);

        await house.Vote(await house.Phone(web));
        await house.Vote(await house.Phone(whole));

        var version = (await there.Look(house.Project)).Version;
        await Task.WhenAll(hereWatches.UntilVersion(version), thereWatches.UntilVersion(version));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Somebody(silo).Get("/")).Status);
        foreach (var process in new[] { whole, silo, web }) Assert.Equal(HttpStatusCode.OK, (await house.Somebody(process).Get("/health/ready")).Status);
    }

    [Fact]
    public async Task When_the_silo_of_a_project_is_killed_votes_are_taken_by_another_and_count_once()
    {
        await using var house = new ClusterHouse();
        // The project opens where it is founded, since nobody else is there yet.
        var first = await house.Start("all");
        await house.OpenVote(first);
        await house.Start("silo");
        var web = await house.Start("web");
        var phones = await Task.WhenAll(Enumerable.Range(0, Phones).Select(_ => house.Phone(web)));
        var watching = house.Somebody(web);
        watching.Cookies.Add(house.Facilitator.Cookies.GetAllCookies());
        await using var watcher = await Watcher.Of(watching, house.Project);
        await house.Vote(phones[0]);

        var votes = phones[1..].Select(house.Vote).ToList();
        await Task.WhenAny(votes);
        first.Kill();
        await Task.WhenAll(votes);

        Assert.Equal(Phones, await house.PapersWritten());
        // What changes from now on, the page of the web process is told by the new silo, on the connection that it has had all along.
        var version = await house.Vote(await house.Phone(web));
        await watcher.Until(() => watcher.Told >= version);
        Assert.False(watcher.Gone.IsCompleted);
    }

    [Fact]
    public async Task A_web_process_without_silo_says_so_and_is_there_once_one_is()
    {
        await using var house = new ClusterHouse();
        var web = house.Begin("web");
        var phone = house.Somebody(web, "as=seat");
        await Answers(web, phone);

        var ready = await phone.Get("/health/ready");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not ready: cluster"), (ready.Status, ready.Body));
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/")).Status);
        var refused = await phone.Get("/api/invitations/p.i.s");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable"), (refused.Status, refused.Code));
        Assert.Contains("l’envoi reprendra", (string?)refused.Json["detail"]);

        await house.Start("silo");
        await web.Open();
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/health/ready")).Status);
        await house.OpenVote(web);
        await house.Vote(await house.Phone(web));
    }

    [Fact]
    public async Task A_silo_that_is_asked_to_leave_hands_its_projects_over_while_people_vote()
    {
        await using var house = new ClusterHouse();
        var leaving = await house.Start("all");
        await house.OpenVote(leaving);
        await house.Start("silo");
        var web = await house.Start("web");
        var phones = await Task.WhenAll(Enumerable.Range(0, Phones).Select(_ => house.Phone(web)));

        var said = WhileItIsThere(house.Somebody(leaving));
        leaving.Terminate();
        foreach (var phone in phones) await house.Vote(phone);

        Assert.Equal(0, await leaving.Left());
        Assert.Contains("not ready: draining", await said);
        Assert.Equal(Phones, await house.PapersWritten());
        // It signed off itself: nobody else had to find that it was gone.
        Assert.Single(house.Database.All<string>("SELECT name FROM cluster_silos WHERE status = 6 AND starts_with(suspected, address || ':' || port || '@')"));
    }

    [Fact]
    public async Task Processes_that_start_at_once_do_their_first_work_once_and_each_others_link_makes_the_one_first_account()
    {
        await using var house = new ClusterHouse();
        var processes = new[] { house.Begin("all", "--demo"), house.Begin("all", "--demo"), house.Begin("web", "--demo") };
        await Task.WhenAll(processes.Select(process => process.Open()));

        var codes = processes.Select(process => process.Said.Split('\n').Where(line => line.StartsWith('«')).Order().ToList()).ToList();
        Assert.Equal(DemoProjects.All.Count, codes[0].Count);
        Assert.All(codes, of => Assert.Equal(codes[0], of));

        var made = await Task.WhenAll(processes.Select(async (process, i) => await house.Somebody(processes[(i + 1) % processes.Length]).Post(
            "/api/team/first-account", new { token = await process.FirstAccount, email = $"ana{i}@example.org", name = "Ana", password = Person.Password })));
        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.NotFound], made.Select(said => said.Status).Order());
    }

    /// <summary>Completes once the process answers at all.</summary>
    private static async Task Answers(ClusterProcess process, Person person)
    {
        while (true)
        {
            try
            {
                await person.Get("/health/live");
                return;
            }
            catch (HttpRequestException) when (!process.Ended)
            {
                await Task.Yield();
            }
        }
    }

    /// <summary>Completes once the process says that it is ready.</summary>
    private static async Task Ready(Person person)
    {
        while ((await person.Get("/health/ready")).Status != HttpStatusCode.OK) TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>What a process says of itself until its doors are closed.</summary>
    private static async Task<HashSet<string>> WhileItIsThere(Person person)
    {
        var said = new HashSet<string>();
        try
        {
            while (true) said.Add((await person.Get("/health/ready")).Body);
        }
        catch (HttpRequestException)
        {
            return said;
        }
    }
}
