using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>Who is invited for a time reads what they are invited to by the doors that everybody uses, and nothing once their time is over.</summary>
public sealed class GuestsTests
{
    private static readonly GuestCard Point = new(GuestKind.Support, "Cadre d’appui") { StepIds = [Stage.Step(3)] };

    /// <summary>The house's clock, which the test may put forward.</summary>
    private sealed class Clock : TimeProvider
    {
        private TimeSpan _ahead = TimeSpan.Zero;

        public void Pass(TimeSpan time) => _ahead += time;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
    }

    [Fact]
    public async Task The_access_of_an_expert_ends_by_itself_and_their_page_is_let_go_before_more_is_told()
    {
        var clock = new Clock();
        await using var server = await TestServer.Start(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        using var stage = await Stage.Set(server);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var expert = await stage.Guest(new GuestCard(GuestKind.Expert, "Juriste", null, today.AddDays(1)), "lea");
        Assert.NotNull((await expert.Look(stage.Project))["workshops", Stage.Workshop]);
        await using var watching = await Watcher.Of(expert, stage.Project);
        clock.Pass(TimeSpan.FromDays(2));
        var frames = watching.Frames.Count;
        await stage.Lead(new RecordDecision("apres", null, "Ce que la juriste ne lit plus", "La ville", null, null));
        await watching.Gone.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(watching.Frames.Skip(frames), frame => frame.Contains("ne lit plus", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await expert.Get($"/api/projects/{stage.Project}")).Status);
    }

    [Fact]
    public async Task A_support_reads_the_points_given_and_no_ballot_minutes_or_shelf()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var support = await stage.Guest(Point, "noe");
        await stage.OpenVote();
        var seen = await support.Look(stage.Project);
        Assert.Equal([Stage.Step(3)], seen.All("steps").Select(step => (string)step["id"]!));
        Assert.Equal([Stage.Step(3)], seen["workshops", Stage.Workshop]!["steps"]!.AsArray().Select(step => (string)step!["id"]!));
        foreach (var room in new[] { "ballots", "decisions", "proposals", "members", "seats", "charters", "sharedTexts", "pledges" }) Assert.Empty(seen.All(room));
        foreach (var door in new[] { "shelves/proposals", "shelves/governance", $"exports/minutes.html?workshop={Stage.Workshop}", "exports/project.json" })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await support.Get($"/api/projects/{stage.Project}/{door}")).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await support.Ask(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("x")))).Status);
    }

    [Fact]
    public async Task Access_to_a_workshop_ends_when_it_closes_and_when_the_team_says_so()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var guest = await stage.Guest(new GuestCard(GuestKind.Expert, "Juriste") { WorkshopIds = [Stage.Workshop] }, "lea");
        var other = await stage.Guest(Point, "noe");
        Assert.NotNull((await guest.Look(stage.Project))["workshops", Stage.Workshop]);
        await stage.Lead(new RemoveGuest("noe"));
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Get($"/api/projects/{stage.Project}")).Status);
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(1)));
        await using var watching = await Watcher.Of(guest, stage.Project);
        await stage.Lead(new CloseWorkshop(Stage.Workshop, true));
        await watching.Gone.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.Get($"/api/projects/{stage.Project}")).Status);
    }
}
