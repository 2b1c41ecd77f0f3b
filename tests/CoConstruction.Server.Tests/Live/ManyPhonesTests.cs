using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>A full room votes at once, on a network that makes every phone send twice.</summary>
public sealed class ManyPhonesTests
{
    private const int Phones = 150;

    [Fact]
    public async Task A_hundred_and_fifty_phones_that_each_send_twice_make_a_hundred_and_fifty_ballots_and_all_see_one_result()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phones = await Task.WhenAll(Enumerable.Range(0, Phones).Select(_ => stage.Phone()));
        await stage.OpenVote();
        var watchers = await Task.WhenAll(phones.Where((_, i) => i % 5 == 0).Select(phone => Watcher.Of(phone, stage.Project)));
        var before = await phones[1].Look(stage.Project);

        var answers = await Task.WhenAll(phones.SelectMany((phone, i) =>
        {
            var (vote, id) = (new CastVote(Stage.Step(5), Stage.Marks($"o{1 + (i % 3)}")), Guid.NewGuid().ToString("N"));
            return new[] { phone.Do(stage.Project, vote, id), phone.Do(stage.Project, vote, id) };
        }));
        await stage.PublishVote();

        Assert.All(answers.Chunk(2), pair => Assert.Equal(pair[0].Body, pair[1].Body));
        var ballots = (await server.Get<IJournal>().Read(ProjectStreams.Of(stage.Project), 0)).Count(entry => entry.Type == "paperCast");
        Assert.Equal(Phones, ballots);
        var shown = (await stage.Facilitator.Look(stage.Project))["ballots", Stage.Step(5)]!["result"]!.ToJsonString();
        Assert.Equal(Phones, (int)(await stage.Facilitator.Look(stage.Project))["ballots", Stage.Step(5)]!["result"]!["people"]!);
        foreach (var phone in phones) Assert.Equal(shown, (await phone.Look(stage.Project))["ballots", Stage.Step(5)]!["result"]!.ToJsonString());
        before.Take((await phones[1].Get($"/api/projects/{stage.Project}?epoch={before.Epoch}&since={before.Version}")).Json);
        Assert.Equal(shown, before["ballots", Stage.Step(5)]!["result"]!.ToJsonString());
        foreach (var watcher in watchers)
        {
            await watcher.Until(() => watcher.View["ballots", Stage.Step(5)]?["result"] is not null);
            Assert.Equal(shown, watcher.View["ballots", Stage.Step(5)]!["result"]!.ToJsonString());
            await watcher.DisposeAsync();
        }

        Assert.Equal(HttpStatusCode.OK, (await phones[0].Get($"/api/projects/{stage.Project}")).Status);
    }
}
