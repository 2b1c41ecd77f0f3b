using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>A project that is opened again, elsewhere or here: who watches it goes on, and is sent what changed and no more.</summary>
public sealed class MovedTests
{
    [Fact]
    public async Task A_page_hears_what_came_after_a_move_without_taking_anything_anew()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await stage.OpenVote();
        await using var watcher = await Watcher.Of(phone, stage.Project);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 3));
        await watcher.Until(() => (int?)watcher.View["workshops", Stage.Workshop]?["withoutPhone"] == 3);
        var (epoch, heard) = (watcher.View.Epoch, watcher.Feeds);

        await Move(server);
        await phone.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")));
        await watcher.Until(() => watcher.View["ownBallots", Stage.Step(5)] is not null);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 4));
        await watcher.Until(() => (int?)watcher.View["workshops", Stage.Workshop]?["withoutPhone"] == 4);

        Assert.NotEqual(epoch, watcher.View.Epoch);
        Assert.False(watcher.View.HasGap);
        Assert.Equal((await phone.Look(stage.Project)).Text, watcher.View.Text);
        Assert.All(Since(watcher, heard), feed => Assert.Null(feed["snapshot"]));
        // What was there before the last few events is sent again to nobody.
        Assert.DoesNotContain(Since(watcher, heard).SelectMany(feed => feed["changes"]!.AsArray()), change => (string)change!["room"]! is "colleges" or "project");
    }

    [Fact]
    public async Task A_page_is_told_what_happened_while_its_server_was_told_nothing()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (phone, other) = (await stage.Phone(), await stage.Phone());
        await stage.OpenVote();
        await phone.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")));
        var view = await phone.Look(stage.Project);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 5));
        await phone.Do(stage.Project, new WithdrawVote(Stage.Step(5)));
        var seats = new[] { await stage.SeatOf(phone), await stage.SeatOf(other) };
        await stage.Lead(new CancelSeat(seats[1]));
        await Move(server);

        // As a server does that has noticed the move.
        var grains = server.Get<IGrainFactory>();
        var listener = new Listener();
        await grains.GetGrain<IProjectGrain>(stage.Project).Resume(grains.CreateObjectReference<IPushReceiver>(listener), [.. seats.Select(seat => new Caller.Seat(seat, 1))], view.Version);
        var push = await listener.First;
        foreach (var feed in push.Groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Value)) view.Take(JsonNode.Parse(JsonSerializer.Serialize(feed, Contract.Json))!);

        Assert.Equal((await phone.Look(stage.Project)).Text, view.Text);
        Assert.Equal([LiveGroups.OfSeat(stage.Project, seats[1], 1)], push.Expelled);
    }

    [Fact]
    public async Task Whoever_repeats_a_command_is_shown_again_what_it_did_for_them()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await stage.OpenVote();
        var first = await phone.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), "vote");
        await Move(server);
        await using var watcher = await Watcher.Of(phone, stage.Project);
        var heard = watcher.Feeds;
        var again = await phone.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), "vote");
        await watcher.Until(() => Since(watcher, heard).Any(feed => feed["changes"]!.AsArray().Any(change => (string)change!["room"]! == "ownBallots")));
        Assert.Equal(first.Body, again.Body);
    }

    [Fact]
    public async Task Nobody_keeps_the_words_of_an_erased_person_on_a_page_that_heard_nothing_of_it()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone(firstName: "Lila");
        var view = await stage.Facilitator.Look(stage.Project);
        Assert.Contains("Lila", view.Text);
        await phone.Do(stage.Project, new EraseSeat(await stage.SeatOf(phone)));
        await Move(server);
        view.Take((await stage.Facilitator.Get($"/api/projects/{stage.Project}?epoch={view.Epoch}&since={view.Version}")).Json);
        Assert.DoesNotContain("Lila", view.Text);
    }

    private sealed class Listener : IPushReceiver
    {
        private readonly TaskCompletionSource<Push> _first = new();

        public Task<Push> First => _first.Task.WaitAsync(TimeSpan.FromMinutes(1));

        public Task Pushed(string project, Push push)
        {
            _first.TrySetResult(push);
            return Task.CompletedTask;
        }
    }

    private static IEnumerable<JsonNode> Since(Watcher watcher, int heard) =>
        watcher.Frames.Select(frame => JsonNode.Parse(frame)!).Where(frame => (string?)frame["target"] == "Changed").Skip(heard).Select(frame => frame["arguments"]![0]!);

    /// <summary>The project leaves memory, as when its process ends or gives it away.</summary>
    private static Task Move(TestServer server) => server.Get<IGrainFactory>().GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
}
