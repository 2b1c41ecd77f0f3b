using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace CoConstruction.Server.Tests;

/// <summary>Secret ballots that were open when a backup was made: their papers and keys are in none, and the vote is held again.</summary>
public sealed class LostBoxTests
{
    private static readonly string Ballot = Stage.Step(5);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_vote_whose_box_was_lost_acknowledges_nobody_says_so_once_to_the_host_and_is_held_again(bool withoutPapers, bool withoutKeys)
    {
        using var logs = new Logs();
        await using var server = await TestServer.Start(builder => builder.Logging.AddProvider(logs));
        using var stage = await Stage.Set(server);
        var phones = new[] { await stage.Phone(), await stage.Phone("elected"), await stage.Phone() };
        await stage.OpenSecretVote();
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        await server.Restart(() => Lose(server, withoutPapers, withoutKeys));

        foreach (var phone in phones)
        {
            var said = await phone.Ask(stage.Project, new CastVote(Ballot, Stage.Marks("o2"), "again"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, said.Status);
            Assert.Contains("urne", (string?)said.Json["detail"]);
        }

        Assert.Equal(1, (int)(await stage.Facilitator.Look(stage.Project))["ballots", Ballot]!["voted"]!);
        Assert.Equal(withoutKeys ? 0 : 1, Directory.GetFiles(Path.Combine(server.Data, "keys", "ballots")).Length);
        await stage.Lead(new CloseBallot(Ballot));
        await stage.Lead(new CountPresent(Stage.Workshop, "associations", 3));
        Assert.Equal("ballotNotCounted", (await stage.Facilitator.Ask(stage.Project, new PublishBallot(Ballot))).Refusal);
        Assert.Null((await stage.Facilitator.Look(stage.Project))["ballots", Ballot]!["result"]);
        Assert.Single(logs.Lines, line => line.Contains("Hold this vote again", StringComparison.Ordinal) && line.Contains(Ballot, StringComparison.Ordinal));

        await Open(stage, "again", new OptionSource(BallotId: Ballot));
        foreach (var (index, phone) in phones.Index()) await phone.Do(stage.Project, new CastVote("again", Stage.Marks(index == 0 ? "o3" : "o2"), $"r{index}"));
        await stage.Lead(new CloseBallot("again"));
        await stage.Lead(new PublishBallot("again"));
        var ballot = (await phones[0].Look(stage.Project))["ballots", "again"]!;
        Assert.Equal(Ballot, (string?)ballot["previousId"]);
        Assert.Equal("3: o1 0, o2 2, o3 1", await CountedBoxes.Result(server, stage.Project, "again"));
        await stage.Lead(new CloseWorkshop(Stage.Workshop, NoDecision: true));
        Assert.Contains("pas montré", (await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/minutes.html?workshop={Stage.Workshop}")).Body);
    }

    [Fact]
    public async Task The_box_of_one_vote_keeps_neither_another_vote_nor_anybody_else_waiting()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phones = new[] { await stage.Phone(), await stage.Phone() };
        await stage.OpenSecretVote();
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        await server.Restart(() => Lose(server, papers: false, keys: true));
        await Open(stage, "other", Stage.Typed("Un", "Deux", "Trois"));
        var seats = await Task.WhenAll(phones.Select(stage.SeatOf));
        var lead = new Caller.Member((string)(await stage.Facilitator.Look(stage.Project))["workshops", Stage.Workshop]!["lead"]!);
        var grain = server.Get<IGrainFactory>().GetGrain<IProjectGrain>(stage.Project);

        // The first is decided alone; the others gather behind it and are decided together.
        var replies = await Task.WhenAll(
            Ask(lead, new CountPresent(Stage.Workshop, "associations", 2)),
            Ask(Seat(0), new CastVote(Ballot, Stage.Marks("o2"), "a2")),
            Ask(lead, new CountPresent(Stage.Workshop, "elected", 4)),
            Ask(Seat(0), new CastVote("other", Stage.Marks("o1"), "a3")),
            Ask(Seat(1), new CastVote(Ballot, Stage.Marks("o2"), "b1")),
            Ask(Seat(1), new CastVote("other", Stage.Marks("o3"), "b2")),
            Ask(Seat(1), new WithdrawVote("other")),
            Ask(Seat(1), new CastVote("other", Stage.Marks("o2"), "b3")));

        Assert.Equal([false, true, false, false, true, false, false, false], replies.Select(reply => reply.Outcome == Outcome.Unavailable));
        Assert.All(replies, reply => Assert.Equal(reply.Outcome == Outcome.Unavailable ? JournalTrouble.BoxLost : null, reply.Trouble));
        Assert.All(replies.Where(reply => reply.Trouble is null), reply => Assert.Null(reply.Answer!.Refusal));
        var view = await stage.Facilitator.Look(stage.Project);
        Assert.Equal("""{"associations":2,"elected":4}""", view["workshops", Stage.Workshop]!["counted"]!.ToJsonString());
        Assert.Equal(1, (int)view["ballots", Ballot]!["voted"]!);
        await stage.Lead(new CloseBallot("other"));
        await stage.Lead(new PublishBallot("other"));
        Assert.Equal("2: o1 1, o2 1, o3 0", await CountedBoxes.Result(server, stage.Project, "other"));

        Caller.Seat Seat(int index) => new(seats[index], 1);
        Task<Reply> Ask(Caller by, Command command) => grain.Ask(new Asking(by, Guid.NewGuid().ToString("N"), command));
    }

    /// <summary>What a restore leaves out.</summary>
    private static Task Lose(TestServer server, bool papers, bool keys)
    {
        if (papers) server.LosePapers();
        foreach (var file in keys ? Directory.GetFiles(Path.Combine(server.Data, "keys", "ballots")) : []) File.Delete(file);
        return Task.CompletedTask;
    }

    /// <summary>Another secret vote, in a step of its own.</summary>
    private static async Task Open(Stage stage, string step, OptionSource options)
    {
        await stage.Lead(new AddStep(Stage.Workshop, step, new StepPlan(new VoteStep(new DotVoting(3, false), options, new BallotRules(Secrecy.Secret)), "Choisir encore"), Stage.Step(5)));
        await stage.Lead(new GoToStep(Stage.Workshop, step));
        await stage.Lead(new OpenBallot(step));
    }
}
