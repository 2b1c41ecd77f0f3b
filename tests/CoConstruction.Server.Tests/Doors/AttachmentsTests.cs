using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>Photographs of counting sheets: pictures only, for the team only. Drawings of the evaluation, for whoever reads it.</summary>
public sealed class AttachmentsTests
{
    private static readonly byte[] Jpeg = [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3], Png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 5], Webp = [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBPVP8 "u8];

    [Fact]
    public async Task A_picture_is_kept_for_the_team_under_its_own_type_and_survives_a_restart()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var elsewhere = await stage.Another();
        var helper = await stage.Invited(Role.CoFacilitator, "Cléo");
        foreach (var (picture, type) in new[] { (Jpeg, "image/jpeg"), (Png, "image/png"), (Webp, "image/webp") })
        {
            // What the sender calls it proves nothing.
            var kept = await helper.PostBytes($"/api/projects/{stage.Project}/attachments", picture, "image/png");
            Assert.True(kept.Status == HttpStatusCode.OK, kept.Body);
            var path = $"/api/projects/{stage.Project}/attachments/{kept.Json["id"]}";
            await server.Restart();
            var shown = await helper.Get(path);
            Assert.Equal((HttpStatusCode.OK, type), (shown.Status, shown.Content.ContentType!.MediaType));
            Assert.Equal(picture.Length, shown.Content.ContentLength);
            Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(shown.Headers.CacheControl is { Private: true, MaxAge: not null });
            Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get($"/api/projects/{elsewhere.Project}/attachments/{kept.Json["id"]}")).Status);
        }
    }

    [Fact]
    public async Task Nobody_else_keeps_or_sees_one()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (path, id) = ($"/api/projects/{stage.Project}/attachments", await stage.Photograph());
        foreach (var person in new[] { await stage.Phone(), await stage.Invited(Role.Observer, "Odile"), stage.Screen(), await stage.Tablet() })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await person.PostBytes(path, Jpeg, "image/jpeg")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await person.Get($"{path}/{id}")).Status);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().PostBytes(path, Jpeg, "image/jpeg")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().Get($"{path}/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get($"{path}/..%2Fjournal.db")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get($"{path}/inconnue")).Status);
    }

    [Fact]
    public async Task What_is_no_picture_or_too_large_is_refused()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var path = $"/api/projects/{stage.Project}/attachments";
        foreach (var fake in new[] { "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "GIF89a"u8.ToArray(), [], [0xff, 0xd8] })
        {
            var said = await stage.Facilitator.PostBytes(path, fake, "image/jpeg");
            Assert.Equal((HttpStatusCode.BadRequest, "malformed"), (said.Status, said.Code));
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await stage.Facilitator.PostBytes(path, Jpeg, "text/html")).Status);
        var large = await stage.Facilitator.PostBytes(path, [.. Jpeg, .. new byte[3 * 1024 * 1024]], "image/jpeg");
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "tooLarge"), (large.Status, large.Code));
        Assert.False(Directory.Exists(Path.Combine(server.Data, "attachments")));
        Assert.DoesNotContain(DataFiles.Rows(server), row => row.Table == "attachments");
    }

    [Fact]
    public async Task A_drawing_is_kept_by_a_professional_and_seen_by_whoever_reads_the_evaluation_once_it_is_in_it()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (rose, odile, phone) = (await stage.Invited(Role.Professional, "Rose"), await stage.Invited(Role.Observer, "Odile"), await stage.Phone());
        await stage.Lead(new ChooseIndicator("i", new("La place de chacun", null, IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation, null, null, null, null, null, null, null, null, null)));
        var kept = await rose.PostBytes($"/api/projects/{stage.Project}/attachments", Jpeg, "image/jpeg");
        Assert.True(kept.Status == HttpStatusCode.OK, kept.Body);
        var drawing = (string)kept.Json["id"]!;
        var path = $"/api/projects/{stage.Project}/attachments/{drawing}";
        foreach (var person in new[] { rose, odile, phone }) Assert.Equal(HttpStatusCode.Forbidden, (await person.Get(path)).Status);

        var card = new ReadingCard(ReadingKind.Drawing, new DateOnly(2026, 1, 5), Words: "Une table où tout le monde est assis.", AttachmentId: "inconnue");
        Assert.Equal(HttpStatusCode.NotFound, (await rose.Ask(stage.Project, new RecordReading("r", "i", card))).Status);
        await rose.Do(stage.Project, new RecordReading("r", "i", card with { AttachmentId = drawing }));
        foreach (var person in new[] { rose, odile, phone }) Assert.Equal(HttpStatusCode.OK, (await person.Get(path)).Status);
        foreach (var person in new[] { stage.Screen(), await stage.Tablet() }) Assert.Equal(HttpStatusCode.Forbidden, (await person.Get(path)).Status);
    }

    [Fact]
    public async Task A_sheet_is_attached_by_a_photograph_that_is_there()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.OpenVote();
        var photograph = await stage.Photograph();
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Ask(stage.Project, new AttachSheet(Stage.Step(5), "persons", "inconnue"))).Status);
        await stage.Lead(new AttachSheet(Stage.Step(5), "persons", photograph));
        Assert.Equal(photograph, (string)(await stage.Facilitator.Look(stage.Project))["ballots", Stage.Step(5)]!["sheets"]!["persons"]!);
        Assert.Null((await (await stage.Phone()).Look(stage.Project))["ballots", Stage.Step(5)]!["sheets"]);
    }
}
