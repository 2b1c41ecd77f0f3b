using System.Net;
using System.Net.WebSockets;

namespace CoConstruction.Server.Tests;

/// <summary>Doors that must hold against who makes things up, and after a server that stopped at the wrong moment.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task A_cookie_that_is_made_up_opens_no_measure_of_its_own()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var stranger = server.Somebody("as=seat");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 70; i++)
        {
            stranger.Cookies.Add(server.Address, new Cookie($"seat-{stage.Project}", $"made-up-{i}"));
            statuses.Add((await stranger.Ask(stage.Project, new WithdrawVote(Stage.Step(5)))).Status);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        var phone = await stage.Phone();
        Assert.Equal(HttpStatusCode.OK, (await phone.Ask(stage.Project, new WithdrawVote(Stage.Step(5)))).Status);
    }

    [Fact]
    public async Task Both_phones_of_a_cancelled_seat_are_let_go()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var first = await stage.Phone();
        var own = (await first.Look(stage.Project))["own", "seat"]!;
        await using var before = await Watcher.Of(first, stage.Project);
        using var second = server.Somebody("as=seat");
        var back = await second.Post("/api/return", new { code = stage.Code, recall = own["recall"] });
        Assert.True(back.Status == HttpStatusCode.OK, back.Body);
        await using var after = await Watcher.Of(second, stage.Project);
        await stage.Lead(new CancelSeat((string)own["id"]!));
        await Task.WhenAll(before.Gone, after.Gone).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("https://autre.example.org", false)]
    [InlineData("https://atelier.example.org", true)]
    public async Task A_page_of_another_site_may_not_watch_with_the_cookies_of_this_one(string origin, bool opens)
    {
        await using var server = await TestServer.Start();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        var connecting = socket.ConnectAsync(new($"ws://{server.Address.Authority}/live"), TestContext.Current.CancellationToken);
        Assert.Equal(opens, await Record.ExceptionAsync(() => connecting) is null);
    }

    [Fact]
    public async Task A_file_brought_in_again_lets_in_who_brings_it_when_nobody_is_there()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var file = DemoProjects.All[0].File;
        // As if the server had stopped after the import and before letting its bringer in.
        await server.Get<IGrainFactory>().GetGrain<IProjectGrain>(file.ProjectId).Ask(new Asking(new Caller.Door(), "import", new ImportProject(file)));
        Assert.DoesNotContain(file.ProjectId, (await stage.Facilitator.Get("/api/team/me")).Body, StringComparison.Ordinal);
        var said = await stage.Facilitator.PostText("/api/projects/import", DemoFile("orvelune-tisserandes"));
        Assert.True(said.Status == HttpStatusCode.OK, said.Body);
        Assert.Contains(file.ProjectId, (await stage.Facilitator.Get("/api/team/me")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_one_who_runs_the_server_may_read_its_data()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var folder = new TestFolder();
        var data = Path.Combine(folder.Path, "data");
        await using var app = CoConstructionServer.Build(["--data", data, "--urls", "http://127.0.0.1:0"]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(data));
    }

    [Fact]
    public async Task An_address_with_a_space_behind_it_signs_in()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var again = server.Somebody();
        Assert.Equal(HttpStatusCode.NoContent, (await again.Post("/api/team/sign-in", new { email = "ana@example.org ", password = Person.Password })).Status);
    }

    [Fact]
    public async Task A_project_that_does_not_exist_leaves_nothing_in_memory()
    {
        await using var server = await TestServer.Start();
        var management = server.Get<IGrainFactory>().GetGrain<IManagementGrain>(0);
        using var stage = await Stage.Set(server);
        using var stranger = server.Somebody();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/api/projects/nowhere?as=screen&token=nowhere.w.0123456789abcdef")).Status);
        for (var i = 0; i < 200 && await Projects(management) > 1; i++) await Task.Yield();
        Assert.Equal(1, await Projects(management));
    }

    private static async Task<int> Projects(IManagementGrain management) =>
        (await management.GetDetailedGrainStatistics()).Count(grain => grain.GrainType.Contains(nameof(ProjectGrain), StringComparison.Ordinal));

    private static string DemoFile(string name)
    {
        using var reader = new StreamReader(typeof(DemoProjects).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
