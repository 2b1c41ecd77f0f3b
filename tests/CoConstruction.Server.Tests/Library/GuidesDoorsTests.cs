using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>Guides and documents of practices, by their doors.</summary>
public sealed class GuidesDoorsTests
{
    [Fact]
    public async Task A_guide_holds_published_practices_alone_in_the_order_that_was_chosen_and_anybody_takes_it_away_whole()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        foreach (var (id, title) in new[] { ("a", "Un jardin"), ("b", "Un café"), ("c", "Une charte"), ("d", "Un repas") }) await stage.Facilitator.Publish(id, Sheet(title));
        await stage.Facilitator.DoInLibrary(new SignalPractice("e", Reader.Signal("Pas encore lu")));
        Assert.All(["e", "zzz"], id => Assert.Equal(HttpStatusCode.NotFound, stage.Facilitator.AskLibrary(new WriteGuide("g", "Pour commencer", null, ["d", id])).Result.Status));
        await stage.Facilitator.DoInLibrary(new WriteGuide("g", "Pour commencer", null, ["d", "a", "c", "b"]));

        var guide = (await anybody.Get("/api/library/guides/g")).Json;
        Assert.Equal("Un repas, Un jardin, Une charte, Un café", string.Join(", ", guide["practices"]!.AsArray().Select(practice => (string?)practice!["title"])));
        Assert.Equal(4, (int)(await anybody.Get("/api/library/guides")).Json[0]!["practices"]!);
        var page = (await anybody.Get("/api/library/guides/g/exports/guide.html")).Body;
        Assert.Equal(["un-repas", "un-jardin", "une-charte", "un-cafe"], System.Text.RegularExpressions.Regex.Matches(page, "<h2 id=\"([^\"]+)\">").Select(heading => heading.Groups[1].Value));
        Assert.DoesNotContain("Pas encore lu", page, StringComparison.Ordinal);
        Assert.All(["guide.docx", "guide.odt"], name => Assert.Equal(HttpStatusCode.OK, anybody.Get($"/api/library/guides/g/exports/{name}").Result.Status));
    }

    [Fact]
    public async Task What_is_withdrawn_from_a_practice_is_in_no_guide_either()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        await stage.Facilitator.Publish("a", Sheet("Un jardin"));
        await stage.Facilitator.Publish("b", Sheet("Un café"));
        await stage.Facilitator.DoInLibrary(new WriteGuide("g", "Pour commencer", null, ["a", "b"]), new WithdrawPractice("a"));
        Assert.DoesNotContain("Un jardin", (await anybody.Get("/api/library/guides/g/exports/guide.html")).Body, StringComparison.Ordinal);
        await stage.Facilitator.DoInLibrary(new WithdrawPractice("b"));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get("/api/library/guides/g/exports/guide.html")).Status);
        Assert.Empty((await anybody.Get("/api/library/guides/g")).Json["practices"]!.AsArray());
    }

    [Fact]
    public async Task A_quote_that_is_withdrawn_disappears_from_guides_as_from_its_sheet()
    {
        const string Words = "Maintenant je tiens le planning du samedi";
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        var sheet = Sheet("Un minibus") with { Verbatims = [new("q1", new PersonalText("v", Words), "persons", "Habitants", new VoiceConsent(new DateOnly(2026, 9, 1), ConsentManner.Spoken, [VoiceUse.Library]))] };
        await stage.Bring(new OfferSheet("a", Reader.Signal(), sheet, stage.Project, []));
        await stage.Facilitator.DoInLibrary(
            Reader.Qualify("a"), Reader.Review("a"), new PublishPractice("a", "CC BY 4.0"), new WriteGuide("g", "Pour commencer", null, ["a"]));
        string[] documents = ["guides/g/exports/guide.html", "practices/a/exports/practice.html"];
        Assert.All(documents, path => Assert.Contains(Words, anybody.Get($"/api/library/{path}").Result.Body, StringComparison.Ordinal));
        await stage.Facilitator.DoInLibrary(new WithdrawVerbatim("a", "q1"));
        Assert.All(documents, path => Assert.DoesNotContain(Words, anybody.Get($"/api/library/{path}").Result.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_guide_is_its_authors_to_change_and_nobody_is_told_who_that_is()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var sam = await stage.Invited(Role.Professional, "Sam");
        await stage.Facilitator.Publish("a", Sheet("Un jardin"));
        await sam.DoInLibrary(new WriteGuide("g", "Pour commencer", null, ["a"]));
        Assert.Equal("notYours", (await stage.Facilitator.AskLibrary(new WriteGuide("g", "À moi", null, ["a"]))).Refusal);
        Assert.Equal((true, false), ((bool)(await sam.Get("/api/library/guides/g")).Json["isMine"]!, (bool)(await stage.Facilitator.Get("/api/library/guides/g")).Json["isMine"]!));
        Assert.Null((await stage.Facilitator.Get("/api/library/guides/g")).Json["by"]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().AskLibrary(new WriteGuide("h", "Pour commencer", null, ["a"]))).Status);
    }

    [Fact]
    public async Task Documents_are_made_of_what_is_published_and_of_nothing_else()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        await stage.Facilitator.Publish("a", Sheet("Un jardin"));
        await stage.Facilitator.DoInLibrary(new SignalPractice("b", Reader.Signal("Pas encore lu")));
        string[] names = ["practice.html", "practice.docx", "practice.odt", "success-note.html", "argument-note.html", "argument-note.docx", "argument-note.odt"];
        Assert.All(names, name => Assert.Equal(HttpStatusCode.OK, anybody.Get($"/api/library/practices/a/exports/{name}").Result.Status));
        // Its own teller may read it, and still takes no document away before it is published.
        Assert.All(names, name => Assert.Equal(HttpStatusCode.NotFound, stage.Facilitator.Get($"/api/library/practices/b/exports/{name}").Result.Status));
        Assert.All(["practices/a/exports/minutes.html", "practices/a/exports/guide.html", "practices/zzz/exports/practice.html", "guides/zzz/exports/guide.html", "guides/zzz"], path => Assert.Equal(HttpStatusCode.NotFound, anybody.Get($"/api/library/{path}").Result.Status));
    }

    private static PracticeSheet Sheet(string title) => new(title) { Summary = "On essaie ensemble.", Steps = [new("Se réunir")] };
}
