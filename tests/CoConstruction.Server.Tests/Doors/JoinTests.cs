using System.Net;
using System.Text.Json;

namespace CoConstruction.Server.Tests;

/// <summary>Coming in by a code, and coming back on another phone.</summary>
public sealed class JoinTests
{
    [Fact]
    public async Task A_join_sent_twice_is_one_seat_and_a_seat_is_kept_in_another_workshop()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (first, again) = (await stage.Phone(id: "j1"), await stage.Phone(id: "j1"));
        Assert.Equal(await stage.SeatOf(first), await stage.SeatOf(again));
        Assert.NotEqual(await stage.SeatOf(first), await stage.SeatOf(await stage.Phone(id: "j2")));

        await stage.Lead(new PlanWorkshop("matin", Stage.Card("Un matin")));
        var code = (string)(await stage.Facilitator.Look(stage.Project))["workshops", "matin"]!["code"]!;
        Assert.True((bool)(await first.Get($"/api/door/{code}")).Json["seated"]!);
        var seat = await stage.SeatOf(first);
        Assert.Null((await Join(first, code, "j3", "elected")).Refusal);
        Assert.Equal(seat, await stage.SeatOf(first));
        Assert.Equal(1, (int)(await first.Look(stage.Project))["workshops", "matin"]!["phones"]!);
    }

    [Fact]
    public async Task A_recall_code_brings_the_seat_back_and_the_phone_before_only_reads()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var before = await stage.Phone(firstName: "Léa");
        await stage.OpenVote();
        await before.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")));
        var own = (await before.Look(stage.Project))["own", "seat"]!;
        await using var old = await Watcher.Of(before, stage.Project);
        var after = server.Somebody("as=seat");
        Assert.Null((await after.Post("/api/return", new { code = stage.Code, recall = own["recall"] })).Refusal);

        Assert.Equal("seatElsewhere", (await before.Ask(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o2")))).Refusal);
        await old.Until(() => old.View["own", "seat"] is { } seat && !(bool)seat["writable"]!);
        Assert.Null(old.View["own", "seat"]!["recall"]);
        Assert.Null(old.View["ownBallots", Stage.Step(5)]);
        await after.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o3")));
        var view = await after.Look(stage.Project);
        Assert.Equal(((string)own["id"]!, "Léa"), ((string)view["own", "seat"]!["id"]!, (string)view["own", "seat"]!["name"]!));
        Assert.Equal("""{"o3":"1"}""", view["ownBallots", Stage.Step(5)]!["marks"]!.ToJsonString());
        await stage.Lead(new CloseBallot(Stage.Step(5)));
        await old.Until(() => (string?)old.View["ballots", Stage.Step(5)]?["status"] == "closed");
        Assert.DoesNotContain(old.Frames, frame => frame.Contains("\"o3\":\"1\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guessing_recall_codes_is_stopped_for_a_workshop_however_many_addresses_try()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var right = (await (await stage.Phone()).Look(stage.Project))["own", "seat"]!["recall"].Deserialize<RecallCode>(Contract.Json)!;
        var answers = new List<Said>();
        for (var guesser = 0; guesser < 7; guesser++)
        {
            using var person = server.Somebody();
            for (var i = 1; i <= 10; i++) answers.Add(await person.Post("/api/return", new { code = stage.Code, recall = right with { Number = (right.Number + 10 * guesser + i) % 100 } }));
        }

        Assert.All(answers.Take(60), answer => Assert.Equal("recallCodeUnknown", answer.Refusal));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].Status);
    }

    [Fact]
    public async Task A_join_without_an_id_gets_a_seat_too()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var person = server.Somebody();
        Assert.Equal(HttpStatusCode.OK, (await person.Post("/api/join", new { code = stage.Code, collegeId = "persons" })).Status);
        Assert.True((await person.Look(stage.Project))["own", "seat"]!["writable"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_wrong_recall_code_is_refused_and_guessing_is_stopped()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var right = (await (await stage.Phone()).Look(stage.Project))["own", "seat"]!["recall"].Deserialize<RecallCode>(Contract.Json)!;
        using var guesser = server.Somebody();
        var answers = new List<Said>();
        for (var i = 1; i <= 20; i++) answers.Add(await guesser.Post("/api/return", new { code = stage.Code, recall = right with { Number = (right.Number + i) % 100 } }));
        Assert.Equal("recallCodeUnknown", answers[0].Refusal);
        Assert.Equal((HttpStatusCode.TooManyRequests, "tooFast"), (answers[^1].Status, answers[^1].Code));
        Assert.NotNull(answers[^1].Headers.RetryAfter);
        Assert.Empty(guesser.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task A_code_that_opens_nothing_is_not_found_and_a_closed_workshop_is_refused()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var somebody = server.Somebody();
        foreach (var code in new[] { "222222", "OOOOOO", "", "x" })
        {
            var said = await Join(somebody, code, "j1", "persons");
            Assert.Equal((HttpStatusCode.NotFound, "notFound"), (said.Status, said.Code));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await somebody.Get("/api/door/222222")).Status);
        Assert.Equal("collegeUnknown", (await Join(somebody, stage.Code, "j2", "nobody")).Refusal);
        Assert.Null((await Join(somebody, $" {stage.Code[..3].ToLowerInvariant()}-{stage.Code[3..]} ", "j3", "persons")).Refusal);
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(1)));
        await stage.Lead(new CloseWorkshop(Stage.Workshop, true));
        using var late = server.Somebody();
        Assert.Equal("workshopClosed", (await Join(late, stage.Code, "j4", "persons")).Refusal);
        Assert.Empty(late.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task A_cancelled_seat_is_let_go_and_sees_nothing_more()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        var seat = await stage.SeatOf(phone);
        await using var watcher = await Watcher.Of(phone, stage.Project);
        await stage.Lead(new CancelSeat(seat));
        await watcher.Gone.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, (await phone.Get($"/api/projects/{stage.Project}")).Status);
        await using var again = await Watcher.Of(phone, stage.Project);
        Assert.Equal(0, again.Feeds);
    }

    private static Task<Said> Join(Person person, string code, string id, string college) =>
        person.Post("/api/join", new { code, id, collegeId = college, firstName = (string?)null, remote = false });
}
