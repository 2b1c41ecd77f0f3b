using System.Collections.Immutable;
using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>The shared tablet: it sees and hands in for its workshop alone, and only under the key of now.</summary>
public sealed class TabletTests
{
    private static readonly string Ballot = Stage.Step(5);

    [Fact]
    public async Task Two_hundred_papers_handed_in_at_once_and_once_more_are_two_hundred()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var tablet = await stage.Tablet();
        await stage.OpenSecretVote();
        for (var time = 0; time < 2; time++)
        {
            var said = await Task.WhenAll(Enumerable.Range(0, 200).Select(index => tablet.Ask(stage.Project, Paper(index), $"sent-{time}-{index}")));
            Assert.All(said, answer => Assert.True(answer.Status == HttpStatusCode.OK && answer.Refusal is null, answer.Body));
        }

        await stage.Lead(new CloseBallot(Ballot));
        await stage.Lead(new PublishBallot(Ballot));
        var result = (await tablet.Look(stage.Project))["ballots", Ballot]!["result"]!;
        Assert.Equal((200, 200), ((int)result["people"]!, (int)result["channels"]!["tablet"]!));
    }

    [Fact]
    public async Task It_sees_what_a_phone_sees_of_its_workshop_and_no_other()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Lead(new PlanWorkshop("matin", Stage.Card("Nos matins")));
        var (tablet, phone) = (await stage.Tablet(), await stage.Phone());
        await stage.OpenVote();
        var (seen, theirs) = (await tablet.Look(stage.Project), await phone.Look(stage.Project));
        Assert.Equal([Stage.Workshop], seen.All("workshops").Select(workshop => (string)workshop["id"]!));
        Assert.Equal(theirs["ballots", Ballot]!.ToJsonString(), seen["ballots", Ballot]!.ToJsonString());
        Assert.Null(seen["workshops", Stage.Workshop]!["tabletKey"]);
        Assert.Empty(seen.All("own"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_new_key_or_none_lets_go_of_the_tablet_that_held_the_former_one(bool close)
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (first, phone) = (await stage.Tablet(), await stage.Phone());
        await stage.OpenVote();
        await using var watching = await Watcher.Of(first, stage.Project);
        await using var other = await Watcher.Of(phone, stage.Project);
        var second = close ? null : await stage.Tablet();
        if (close) await stage.Lead(new CloseTablet(Stage.Workshop));
        await watching.Gone.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, (await first.Ask(stage.Project, Paper(1))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await first.Get($"/api/projects/{stage.Project}")).Status);
        if (second is not null) await second.Do(stage.Project, Paper(1));
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 2));
        await other.Until(() => (int?)other.View["workshops", Stage.Workshop]?["withoutPhone"] == 2);
    }

    [Fact]
    public async Task A_key_that_is_made_up_opens_no_measure_of_its_own()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var stranger = server.Somebody();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 450; i++)
        {
            statuses.Add((await stranger.Post($"/api/projects/{stage.Project}/commands?as=tablet&token={stage.Project}.{Stage.Workshop}.made-up-{i}", Person.Sent(Paper(i)))).Status);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.DoesNotContain(HttpStatusCode.OK, statuses);
    }

    private static DropPaper Paper(int index) => new(Ballot, $"paper-{index}", "persons", ImmutableSortedDictionary<string, string>.Empty.Add("o1", "1"), $"code-{index}");
}
