using System.Net;
using System.Text;

namespace CoConstruction.Server.Tests;

/// <summary>What of a shared text goes to whom, and what of it stays in storage.</summary>
public sealed class TextPrivacyTests
{
    private const string Draft = "Brouillon-entre-nous", Remark = "Remarque-entre-nous";

    [Fact]
    public async Task The_words_of_a_draft_go_to_nobody_who_may_not_read_it_whatever_they_ask()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        var (observer, professional) = (await stage.Invited(Role.Observer, "Odile"), await stage.Invited(Role.Professional, "Paul"));
        Person[] others = [await stage.Phone(), await stage.Phone("elected"), stage.Screen(), await stage.Tablet()];
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await ana.Write(0, ana.Text.Length, $"# {Draft}");
        await SharedTextsTests.Note(stage.Facilitator, stage, "comment", new { noteId = "c", version = 1, from = 0, to = 3, text = Remark });
        await stage.Lead(new KeepVersion("charte", "Essai", true));
        await using var room = await Room.Open(stage, [observer, professional, .. others]);
        await room.Ask();
        foreach (var person in others) room.AssertAbsentFrom(person, Draft, Remark);
        room.AssertPresentTo(observer, Draft, Remark);
        room.AssertPresentTo(professional, Draft, Remark);
    }

    [Fact]
    public async Task A_document_is_given_to_who_may_read_the_text_in_every_format()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await ana.Write(0, ana.Text.Length, $"# Notre charte\n\n## 1. But\n\n{Draft}");
        await stage.Lead(new ReviewCharter("charte"));
        var phone = await stage.Phone();
        foreach (var name in new[] { "text.html", "text.md", "text.docx", "text.odt" })
        {
            var said = await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/{name}?text=charte");
            Assert.Equal(HttpStatusCode.OK, said.Status);
            Assert.Equal(HttpStatusCode.NotFound, (await phone.Get($"/api/projects/{stage.Project}/exports/{name}?text=charte")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/{name}?text=charte&version=1")).Status);
        }

        Assert.Contains("Version de travail", (await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/text.html?text=charte")).Body, StringComparison.Ordinal);
        await stage.Lead(new SubmitCharter("charte", false));
        // Everyone is asked about it: everyone may read that version, and nobody writes any more.
        Assert.Contains(Draft, (await phone.Get($"/api/projects/{stage.Project}/exports/text.md?text=charte&version=1")).Body, StringComparison.Ordinal);
        Assert.Contains(Draft, (await phone.Get($"/api/projects/{stage.Project}/texts/charte/versions/1")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Get($"/api/projects/{stage.Project}/exports/text.md?text=charte")).Status);
        await ana.Push(ana.Session, ana.Version, 1, ChangeSet.Of(ana.Text.Length, new Replacement(0, 0, "x")));
        await ana.Until(() => ana.Heard("Refused").Count > 0);
        Assert.Equal("notAllowed", (string)ana.Heard("Refused")[0]["fault"]!);
    }

    [Fact]
    public async Task Once_the_charter_is_adopted_only_its_versions_are_left_in_storage()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        await using (var ana = await Writer.Of(stage.Facilitator, stage.Project))
        {
            await ana.Write(0, ana.Text.Length, $"# Notre charte\n\n## 1. But\n\n{Draft}");
            await ana.Write(ana.Text.Length - Draft.Length, ana.Text.Length, "Vivre ensemble.");
            await stage.Lead(new ReviewCharter("charte"));
            await stage.Lead(new SubmitCharter("charte", false));
            await stage.Lead(new AnswerArticle("charte", await Article(stage), "persons", ArticleAnswer.Agree, null));
            await stage.Lead(new AdoptCharter("charte", null));
            // Whoever has it open takes it again, as it stands.
            await ana.Until(() => ana.Heard("Again").Count > 0);
            await ana.Pull();
            await ana.Until(() => ana.Heard("Whole").Count > 1);
            Assert.EndsWith("Vivre ensemble.", ana.Text, StringComparison.Ordinal);
        }

        var stream = (await server.Get<IJournal>().Streams("text/")).Single();
        var left = Assert.Single(await server.Get<IJournal>().Read(stream, 0));
        Assert.Equal("textRestated", left.Type);
        Assert.DoesNotContain(Draft, left.Data, StringComparison.Ordinal);
        await server.Restart();
        if (server.Database is null)
        {
            foreach (var file in Directory.GetFiles(server.Data, "journal.db*")) Assert.DoesNotContain(Draft, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }

        // It is written again later, by changes that follow.
        await stage.Lead(new ReviseCharter("charte"));
        await using var again = await Writer.Of(stage.Facilitator, stage.Project);
        await again.Write(again.Text.Length, again.Text.Length, " Encore.");
        Assert.EndsWith("Vivre ensemble. Encore.", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_who_is_erased_has_said_beside_a_text_is_gone()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        var phone = await stage.Phone();
        await stage.Lead(new OpenText("charte", SharedTextsTests.Rights(("persons", TextRight.Comment))));
        Assert.Null(await SharedTextsTests.Note(phone, stage, "comment", new { noteId = "c", version = 0, from = 0, to = 5, text = Remark }));
        Assert.Contains(Remark, (await SharedTextsTests.Look(stage.Facilitator, stage)).Body, StringComparison.Ordinal);
        await phone.Do(stage.Project, new EraseSeat(await stage.SeatOf(phone)));
        var seen = await SharedTextsTests.Look(stage.Facilitator, stage);
        Assert.DoesNotContain(Remark, seen.Body, StringComparison.Ordinal);
        Assert.Null((string?)seen.Json["notes"]![0]!["text"]);
        foreach (var entry in await server.Get<IJournal>().Read((await server.Get<IJournal>().Streams("text/")).Single(), 0)) Assert.DoesNotContain(Remark, entry.Data, StringComparison.Ordinal);
    }

    private static async Task<string> Article(Stage stage) =>
        (string)(await stage.Facilitator.Look(stage.Project))["charterVersions", "charte/1"]!["articles"]![0]!["key"]!;
}
