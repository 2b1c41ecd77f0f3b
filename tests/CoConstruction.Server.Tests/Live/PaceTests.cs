using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace CoConstruction.Server.Tests;

/// <summary>How often the hub speaks, by a clock that the test moves.</summary>
public sealed class PaceTests
{
    [Fact]
    public async Task Ones_own_action_is_told_at_once_and_that_of_others_gathered_in_one_window()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await By(clock);
        using var stage = await Stage.Set(server);
        var voter = await stage.Phone();
        await stage.OpenVote();
        clock.Advance(ProjectFeeds.Window);
        await using var mine = await Watcher.Of(voter, stage.Project);
        await using var theirs = await Watcher.Of(stage.Facilitator, stage.Project);
        clock.Advance(ProjectFeeds.Window);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 1));
        await theirs.Until(() => (int?)theirs.View["workshops", Stage.Workshop]?["withoutPhone"] == 1);
        var heard = theirs.Feeds;

        // The clock stands: the window that has just begun does not end.
        for (var i = 2; i < 12; i++) await stage.Lead(new CountPresent(Stage.Workshop, "elected", i));
        await voter.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")));
        await mine.Until(() => mine.View["ownBallots", Stage.Step(5)] is not null);
        Assert.Equal(heard, theirs.Feeds);

        clock.Advance(ProjectFeeds.Window);
        await theirs.Until(() => (int?)theirs.View["workshops", Stage.Workshop]?["withoutPhone"] == 11);
        Assert.Equal(heard + 1, theirs.Feeds);
        Assert.Equal(1, (int)theirs.View["ballots", Stage.Step(5)]!["voted"]!);
    }

    [Fact]
    public async Task A_machine_that_is_late_gathers_for_longer()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await By(clock);
        using var stage = await Stage.Set(server);
        await using var watcher = await Watcher.Of(stage.Facilitator, stage.Project);
        clock.Advance(ProjectFeeds.Window);
        for (var i = 1; i <= 2; i++) await stage.Lead(new CountPresent(Stage.Workshop, "elected", i));
        clock.Advance(5 * ProjectFeeds.Window);
        await watcher.Until(() => (int?)watcher.View["workshops", Stage.Workshop]?["withoutPhone"] == 2);
        var heard = watcher.Feeds;

        for (var i = 3; i <= 4; i++) await stage.Lead(new CountPresent(Stage.Workshop, "elected", i));
        clock.Advance(4 * ProjectFeeds.Window);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 5));
        Assert.Equal(heard, watcher.Feeds);
        clock.Advance(ProjectFeeds.Window);
        await watcher.Until(() => (int?)watcher.View["workshops", Stage.Workshop]?["withoutPhone"] == 5);
        Assert.Equal(heard + 1, watcher.Feeds);
    }

    [Fact]
    public async Task A_machine_that_is_late_tells_ones_own_action_with_that_of_others()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await By(clock);
        using var stage = await Stage.Set(server);
        var voter = await stage.Phone();
        await stage.OpenVote();
        clock.Advance(ProjectFeeds.Window);
        await using var mine = await Watcher.Of(voter, stage.Project);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 1));
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 2));
        clock.Advance(5 * ProjectFeeds.Window);
        await mine.Until(() => (int?)mine.View["workshops", Stage.Workshop]?["withoutPhone"] == 2);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 3));
        var heard = mine.Feeds;

        // Answered at once; what it changed is told when the longer window ends.
        await voter.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")));
        clock.Advance(4 * ProjectFeeds.Window);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 4));
        Assert.Equal(heard, mine.Feeds);
        clock.Advance(ProjectFeeds.Window);
        await mine.Until(() => mine.View["ownBallots", Stage.Step(5)] is not null && (int?)mine.View["workshops", Stage.Workshop]?["withoutPhone"] == 4);
        Assert.Equal(heard + 2, mine.Feeds);
    }

    [Fact]
    public async Task While_hundreds_wait_for_an_answer_pages_are_told_less_often()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await By(clock);
        using var stage = await Stage.Set(server);
        await using var watcher = await Watcher.Of(stage.Facilitator, stage.Project);
        clock.Advance(ProjectFeeds.Window);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 1));
        await watcher.Until(() => (int?)watcher.View["workshops", Stage.Workshop]?["withoutPhone"] == 1);

        await InOneRound(stage, ProjectFeeds.Crowd + 1);
        // The next window begins half of one early, and nothing is late.
        clock.Advance(ProjectFeeds.Window / 2);
        await watcher.Until(() => (int?)watcher.View["workshops", Stage.Workshop]?["withoutPhone"] == ProjectFeeds.Crowd + 1);
        var heard = watcher.Feeds;

        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 1));
        clock.Advance(ProjectFeeds.Window);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 2));
        Assert.Equal(heard, watcher.Feeds);
        clock.Advance(ProjectFeeds.Crowded);
        await watcher.Until(() => (int?)watcher.View["workshops", Stage.Workshop]?["withoutPhone"] == 2);
        Assert.Equal(heard + 1, watcher.Feeds);
    }

    [Fact]
    public async Task The_ordinary_client_of_SignalR_hears_what_a_bare_socket_hears()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await using var connection = new HubConnectionBuilder().WithUrl(phone.With("/live"), options => options.Cookies = phone.Cookies).Build();
        var heard = new TaskCompletionSource<JsonNode>();
        connection.On<JsonNode>("Changed", feed => heard.TrySetResult(feed));
        await connection.StartAsync(TestContext.Current.CancellationToken);
        await connection.InvokeAsync("Watch", stage.Project, null, 0, TestContext.Current.CancellationToken);
        var view = View.Of(await heard.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Equal((await phone.Look(stage.Project)).Text, view.Text);
        await Assert.ThrowsAsync<Microsoft.AspNetCore.SignalR.HubException>(() => connection.InvokeAsync("Watch", "inconnu", null, 0, TestContext.Current.CancellationToken));
    }

    private static Task<TestServer> By(TimeProvider clock) => TestServer.Start(builder =>
    {
        builder.Services.Replace(ServiceDescriptor.Singleton(clock));
        builder.Services.Wrap<IJournal>(journal => new FaultyJournal(journal));
    });

    /// <summary>Counts from 1 on, all but the first while the journal takes its time over that one.</summary>
    private static async Task InOneRound(Stage stage, int counts)
    {
        var lead = new Caller.Member((string)(await stage.Facilitator.Look(stage.Project))["workshops", Stage.Workshop]!["lead"]!);
        var project = stage.Server.Get<IGrainFactory>().GetGrain<IProjectGrain>(stage.Project);
        var (journal, ready) = ((FaultyJournal)stage.Server.Get<IJournal>(), new TaskCompletionSource());
        journal.Ready = ready.Task;
        var replies = Enumerable.Range(1, counts).Select(count => project.Ask(new(lead, $"{Guid.NewGuid()}", new CountPresent(Stage.Workshop, "elected", count)))).ToList();
        // What was asked before this has come in.
        Assert.True(await project.HasTeam());
        ready.SetResult();
        Assert.All(await Task.WhenAll(replies), reply => Assert.Null(reply.Answer!.Refusal));
    }
}
