using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>What people are told while the disk of the server fails, and how it goes on afterwards.</summary>
public sealed class UnavailableTests
{
    [Theory]
    [InlineData(JournalTrouble.Full, "plein")]
    [InlineData(JournalTrouble.ReadOnly, "lecture seule")]
    [InlineData(JournalTrouble.Locked, "Un autre programme")]
    [InlineData(JournalTrouble.Broken, "Gardez cette page ouverte")]
    [InlineData(JournalTrouble.Unreachable, "base de données")]
    public async Task While_nothing_can_be_written_it_is_said_so_nothing_is_shown_and_the_same_id_works_afterwards(object trouble, string words)
    {
        await using var house = await House.Open();
        var (stage, journal) = (house.Stage, house.Journal);
        var phone = await stage.Phone();
        await stage.OpenVote();
        await using var watcher = await Watcher.Of(stage.Facilitator, stage.Project);
        var before = (await stage.Facilitator.Look(stage.Project)).Text;
        journal.Writing = (JournalTrouble)trouble;

        var vote = new CastVote(Stage.Step(5), Stage.Marks("o1"));
        for (var i = 0; i < 2; i++)
        {
            var said = await phone.Ask(stage.Project, vote, "v1");
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable"), (said.Status, said.Code));
            Assert.NotNull(said.Headers.RetryAfter?.Delta);
            Assert.Contains(words, (string?)said.Json["detail"]);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await phone.Get("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/health/live")).Status);
        Assert.Equal(before, (await stage.Facilitator.Look(stage.Project)).Text);
        Assert.DoesNotContain(watcher.Frames, frame => frame.Contains("\"voted\":1", StringComparison.Ordinal));
        journal.Writing = null;

        var done = await phone.Do(stage.Project, vote, "v1");
        Assert.Equal(done.Body, (await phone.Do(stage.Project, vote, "v1")).Body);
        Assert.Single(await journal.Read(ProjectStreams.Of(stage.Project), 0), entry => entry.Type == "paperCast");
        Assert.Equal(1, (int)(await stage.Facilitator.Look(stage.Project))["ballots", Stage.Step(5)]!["voted"]!);
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/health/ready")).Status);
    }

    [Fact]
    public async Task While_nothing_can_be_read_every_door_says_so_and_none_that_the_code_is_wrong()
    {
        await using var house = await House.Open();
        var (stage, journal) = (house.Stage, house.Journal);
        var phone = await stage.Phone();
        var invitation = await stage.Invite(Role.Observer);
        journal.Writing = journal.Reading = JournalTrouble.Locked;
        // The failed command makes the project forget; from here it has to be read again.
        await phone.Ask(stage.Project, new CastVote("b", Stage.Marks("o1")));

        Said[] answers =
        [
            await phone.Get($"/api/projects/{stage.Project}"), await phone.Get($"/api/door/{stage.Code}"), await phone.Get($"/api/invitations/{invitation}"),
            await phone.Get($"/api/projects/{stage.Project}/exports/minutes.html?workshop={Stage.Workshop}"), await stage.Facilitator.Get("/api/team/me"),
            await house.Server.Somebody().Post("/api/join", new { code = stage.Code, id = "j1", collegeId = "persons", firstName = (string?)null, remote = false }),
            await phone.Post("/api/return", new { code = stage.Code, recall = new RecallCode("cat", "dog", 1) }),
        ];
        Assert.All(answers, said => Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable"), (said.Status, said.Code)));
        Assert.All(answers, said => Assert.Contains("Un autre programme", (string?)said.Json["detail"]));
        Assert.All(answers, said => Assert.NotNull(said.Headers.RetryAfter));
        journal.Writing = journal.Reading = null;
        Assert.Equal(HttpStatusCode.OK, (await phone.Get($"/api/projects/{stage.Project}")).Status);
    }

    [Fact]
    public async Task A_bug_in_one_command_fails_alone()
    {
        await using var house = await House.Open();
        var stage = house.Stage;
        await stage.OpenVote();
        var phones = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => stage.Phone()));
        var seats = await Task.WhenAll(phones.Select(stage.SeatOf));
        var grain = house.Server.Get<IGrainFactory>().GetGrain<IProjectGrain>(stage.Project);
        var replies = await Task.WhenAll(seats.Select((seat, i) => grain.Ask(
            new Asking(new Caller.Seat(seat, 1), $"c{i}", new CastVote(Stage.Step(5), i == 1 ? null! : Stage.Marks("o1"))))));
        Assert.Equal([Outcome.Answered, Outcome.Failed, Outcome.Answered], replies.Select(reply => reply.Outcome));
        await phones[1].Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o2")), "c1");
        Assert.Equal(3, (int)(await stage.Facilitator.Look(stage.Project))["ballots", Stage.Step(5)]!["voted"]!);
    }

    [Fact]
    public async Task A_project_that_somebody_else_wrote_forgets_reads_again_and_decides_again_once()
    {
        await using var house = await House.Open();
        var (stage, journal) = (house.Stage, house.Journal);
        var stream = ProjectStreams.Of(stage.Project);
        await Behind(new PresentCounted(Stage.Workshop, "elected", 4), "k1");

        await stage.Lead(new CountPresent(Stage.Workshop, "persons", 7), "k2");
        Assert.Equal("""{"elected":4,"persons":7}""", (await stage.Facilitator.Look(stage.Project))["workshops", Stage.Workshop]!["counted"]!.ToJsonString());
        Assert.Single(await journal.Read(stream, 0), entry => entry.Command == "k2");

        await Behind(new PresentCounted(Stage.Workshop, "persons", 9), "k3");
        await stage.Lead(new CountPresent(Stage.Workshop, "persons", 9), "k3");
        Assert.Single(await journal.Read(stream, 0), entry => entry.Command == "k3");

        await Behind(new WorkshopClosed(Stage.Workshop, true, DateTimeOffset.UnixEpoch), null);
        Assert.Equal("workshopClosed", (await stage.Facilitator.Ask(stage.Project, new CountPresent(Stage.Workshop, "persons", 1), "k4")).Refusal);

        async Task Behind(Happened happened, string? command)
        {
            var last = (await journal.Read(stream, 0))[^1].Version;
            var data = System.Text.Json.JsonSerializer.Serialize(happened, happened.GetType(), Contract.Json);
            await journal.Append(stream, last, [new(last + 1, Contract.EventNames[happened.GetType()], data, DateTimeOffset.UnixEpoch, command)]);
        }
    }

    private sealed record House(TestServer Server, Stage Stage, FaultyJournal Journal) : IAsyncDisposable
    {
        public static async Task<House> Open()
        {
            var server = await TestServer.Start(builder => builder.Services.Wrap<IJournal>(journal => new FaultyJournal(journal)));
            return new(server, await Stage.Set(server), (FaultyJournal)server.Get<IJournal>());
        }

        public async ValueTask DisposeAsync()
        {
            Stage.Dispose();
            await Server.DisposeAsync();
        }
    }
}
