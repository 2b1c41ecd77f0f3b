namespace CoConstruction.Server.Tests;

/// <summary>Words that are taken back can be read by nobody any more: their key is gone from the vault, and nobody else's with it.</summary>
public sealed class VoicesAtRestTests
{
    private const string Said = "hermine-parole", Other = "hermine-autre";
    private static readonly VoiceConsent Allowed = new(new DateOnly(2026, 1, 10), ConsentManner.Spoken, [VoiceUse.Project]);

    [Fact]
    public async Task Words_taken_back_lose_their_key_and_the_others_keep_theirs_also_after_a_restart()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await stage.Lead(new RecordVoice("v1", Said, "persons", Allowed));
        await phone.Do(stage.Project, new RecordVoice("v2", Other, "persons", Allowed));
        Assert.All((string[])["v1", "v2"], id => Assert.Contains(Voice.OwnerOf(id), Keys(server, stage)));

        await stage.Lead(new WithdrawVoice("v1"));
        Assert.DoesNotContain(Voice.OwnerOf("v1"), Keys(server, stage));
        foreach (var restarted in new[] { false, true })
        {
            if (restarted) await server.Restart();
            var shelf = (await stage.Facilitator.Get($"/api/projects/{stage.Project}/shelves/voices?as=team")).Body;
            Assert.DoesNotContain(Said, shelf, StringComparison.Ordinal);
            Assert.Contains(Other, shelf, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_voice_under_the_id_of_a_seat_takes_nothing_of_that_seat_with_it()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Phone(firstName: "Herminette");
        var seat = (string)(await stage.Facilitator.Look(stage.Project)).All("seats").Single()["id"]!;
        await stage.Lead(new RecordVoice(seat, Said, "persons", Allowed));
        await stage.Lead(new WithdrawVoice(seat));
        await server.Restart();
        Assert.Contains("Herminette", (await stage.Facilitator.Look(stage.Project)).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keys(TestServer server, Stage stage) => server.Get<IVault>().Open(stage.Project).Result.Keys.Keys;
}
