using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Dashboard;

namespace CoConstruction.Server.Tests;

/// <summary>The dashboard of the house: for whoever set it up, and nobody else.</summary>
public sealed partial class GrainsPageTests
{
    private static readonly string[] Doors = ["/admin/grains/", "/admin/grains/index.min.js", "/admin/grains/DashboardCounters", "/admin/grains/ClusterStats", "/admin/grains/SiloStats/x"];

    [Fact]
    public async Task Strangers_and_phones_are_told_to_sign_in_and_members_that_it_is_not_theirs()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var stranger = server.Somebody();
        using var phone = await stage.Phone();
        using var member = await stage.Invited(Role.Facilitator, "Lou");

        foreach (var door in Doors)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Get(door)).Status);
            Assert.Equal(HttpStatusCode.Unauthorized, (await phone.Get(door)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await member.Get(door)).Status);
        }
    }

    [Fact]
    public async Task Whoever_made_the_first_account_sees_what_the_house_does()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);

        var page = await stage.Facilitator.Get("/admin/grains/");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(GrainsPage.ContentPolicy, page.Headers.GetValues("Content-Security-Policy").Single());
        // All that the page is made of comes from here.
        var parts = Source().Matches(page.Body).Select(match => match.Groups["address"].Value).ToList();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.DoesNotContain("//", part, StringComparison.Ordinal));
        foreach (var part in parts) Assert.Equal(HttpStatusCode.OK, (await stage.Facilitator.Get(new Uri(new Uri("http://x/admin/grains/"), part).AbsolutePath)).Status);
        await Shows(stage.Facilitator, "DashboardCounters", "ProjectGrain");
    }

    [Fact]
    public async Task Counters_are_gathered_from_when_an_administrator_looks_and_from_the_start_in_a_cluster()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        Assert.Equal(HouseTemplate.InPostgres, server.App.Services.GetServices<IHostedService>().Any(service => service.GetType().Assembly == typeof(DashboardOptions).Assembly));

        await Shows(stage.Facilitator, $"SiloCounters/{Uri.EscapeDataString(server.Get<ILocalSiloDetails>().SiloAddress.ToParsableString())}", "orleans");
    }

    [Fact]
    public async Task It_shows_neither_what_a_project_holds_nor_the_lines_of_the_log()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);

        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get($"/admin/grains/GrainState?grainId={stage.Project}&grainType=CoConstruction.Server.ProjectGrain")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await stage.Facilitator.Get("/admin/grains/Trace")).Status);
    }

    [Fact]
    public async Task The_other_pages_keep_their_own_policy()
    {
        await using var server = await TestServer.Start();
        using var somebody = server.Somebody();

        Assert.DoesNotContain("unsafe", (await somebody.Get("/equipe")).Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    /// <summary>Completes once a part of the page holds a word: it is gathered from when somebody looks.</summary>
    private static async Task Shows(Person administrator, string part, string word)
    {
        while (!(await administrator.Get($"/admin/grains/{part}")).Body.Contains(word, StringComparison.Ordinal)) TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
    }

    [GeneratedRegex("(?:src|href)=\"(?<address>[^\"]+)\"")]
    private static partial Regex Source();
}
