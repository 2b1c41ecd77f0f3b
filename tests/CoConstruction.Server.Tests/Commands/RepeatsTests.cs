namespace CoConstruction.Server.Tests;

/// <summary>A network that repeats changes nothing: the same id gets the same answer, whatever it was.</summary>
public sealed class RepeatsTests
{
    [Fact]
    public async Task The_same_id_gets_the_same_answer_done_already_so_or_refused_also_after_a_restart()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await stage.OpenVote();
        (string Id, Command Command, string? Refusal)[] asked =
        [
            ("done", new CastVote(Stage.Step(5), Stage.Marks("o1")), null), ("already-so", new CastVote(Stage.Step(5), Stage.Marks("o1")), null),
            ("refused", new CastVote(Stage.Step(5), Stage.Marks("o9")), "optionUnknown"), ("changed", new CastVote(Stage.Step(5), Stage.Marks("o2", "o3")), null),
        ];
        var first = new List<string>();
        foreach (var (id, command, refusal) in asked)
        {
            var said = await phone.Ask(stage.Project, command, id);
            Assert.Equal(refusal, said.Refusal);
            first.Add(said.Body);
        }

        var length = await Length(server, stage);
        foreach (var (index, line) in asked.Index()) Assert.Equal(first[index], (await phone.Ask(stage.Project, line.Command, line.Id)).Body);
        Assert.Equal(length, await Length(server, stage));
        await server.Restart();
        foreach (var (index, line) in asked.Index()) Assert.Equal(first[index], (await phone.Ask(stage.Project, line.Command, line.Id)).Body);
        Assert.Equal(length, await Length(server, stage));
        Assert.Equal("""{"o2":"1","o3":"1"}""", (await phone.Look(stage.Project))["ownBallots", Stage.Step(5)]!["marks"]!.ToJsonString());
    }

    [Fact]
    public async Task After_the_workshop_has_closed_a_repeat_is_refused_by_name()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await stage.OpenVote();
        await phone.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), "vote");
        await stage.Lead(new CloseWorkshop(Stage.Workshop, NoDecision: true));
        Assert.Equal("workshopClosed", (await phone.Ask(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), "vote")).Refusal);
        Assert.Single(await server.Get<IJournal>().Read(ProjectStreams.Of(stage.Project), 0), entry => entry.Type == "paperCast");
    }

    private static async Task<int> Length(TestServer server, Stage stage) => (await server.Get<IJournal>().Read(ProjectStreams.Of(stage.Project), 0)).Count;
}
