using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace CoConstruction.Server.Tests;

/// <summary>The library by its doors: who sees what, who does what, and what may be taken away.</summary>
public sealed class LibraryDoorsTests
{
    private static readonly PracticeSheet Sheet = new("Un minibus tenu par ses passagers")
    {
        Summary = "Des villages essaient un minibus pendant un an.",
        Steps = [new("Dessiner la carte des trajets", "Avec les habitants."), new("Tester douze mois")],
        Obstacles = [new("Personne n’assure les conducteurs bénévoles", ObstacleFamily.LegalFramework)],
        Levers = [new("Une assurance collective", LeverCategory.Partnership, RoomForManoeuvre.Department), new("Un élu qui accepte l’essai", LeverCategory.PoliticalSponsorship)],
        Keywords = ["mobilité", "aller-vers"],
    };

    [Fact]
    public async Task A_published_practice_is_found_by_anybody_by_theme_territory_form_obstacle_and_lever()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        await stage.Facilitator.Publish("a", Sheet with { Identity = new() { Forms = ["networkIntervention"] } });
        await stage.Facilitator.DoInLibrary(new SignalPractice("b", Reader.Signal("Pas encore lu")));
        foreach (var query in new[] { "", "q=passagères", "q=transport", "theme=mobilite", "territory=pays%20de%20vermelonne", "form=networkIntervention", "family=legalFramework", "lever=partnership", "room=department", "kind=collectiveProject" })
        {
            Assert.Equal("a", await anybody.Finds(query));
        }

        Assert.Equal(("", ""), (await anybody.Finds("lever=training"), await anybody.Finds("q=girafe")));
        Assert.Equal("Un minibus tenu par ses passagers", (string?)(await anybody.Get("/api/library/practices/a")).Json["sheet"]!["title"]);
        Assert.All(["/api/library/practices/b", "/api/library/practices/zzz", "/api/library/practices/a?version=2"], path => Assert.Equal(HttpStatusCode.NotFound, anybody.Get(path).Result.Status));
        Assert.All(["page=0", "page=99999999", "family=nothing", "family=1", "pageSize=5000", $"q={new string('a', 300)}"], query => Assert.Equal(HttpStatusCode.BadRequest, anybody.Get($"/api/library/practices?{query}").Result.Status));
    }

    [Fact]
    public async Task A_relay_sees_and_qualifies_signals_only_in_its_territory_and_a_refusal_tells_the_signaller_why()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (sam, rita) = (await stage.Invited(Role.Professional, "Sam"), await stage.Invited(Role.Professional, "Rita"));
        await sam.DoInLibrary(new SignalPractice("here", Reader.Signal()), new SignalPractice("there", Reader.Signal("Un jardin", "Ormonde", null)));
        Assert.Equal(HttpStatusCode.Forbidden, (await rita.AskLibrary(Reader.Qualify("here"))).Status);
        var named = await stage.Facilitator.Post("/api/library/relays", new { email = $"Rita-{stage.Project}@example.org", territories = new[] { "vermelonne" } });
        Assert.Equal((HttpStatusCode.OK, (string?)null), (named.Status, named.Refusal));

        Assert.Equal("here", await rita.Finds("inside=true"));
        Assert.Equal(HttpStatusCode.NotFound, (await rita.Get("/api/library/practices/there")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await rita.AskLibrary(Reader.Qualify("there"))).Status);
        await rita.DoInLibrary(new DeclinePractice("here", "Cette action aide des personnes une par une.", Reader.Relay));
        var mine = (await sam.Get("/api/library/practices/here")).Json;
        Assert.Equal(("declined", "Cette action aide des personnes une par une."), ((string?)mine["state"], (string?)mine["reason"]));
        Assert.Equal(HttpStatusCode.NotFound, (await server.Somebody().Get("/api/library/practices/here")).Status);
        await rita.DoInLibrary(Reader.Qualify("here"));

        var relay = Assert.Single((await stage.Facilitator.Get("/api/library/relays")).Json.AsArray())!;
        Assert.Equal(("Rita", DateTime.UtcNow.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture)), ((string?)relay["name"], ((string)relay["activeOn"]!)[..4]));
        Assert.Equal("vermelonne", (string?)(await rita.Get("/api/library/me")).Json["territories"]![0]);
        Assert.All([sam, rita], other => Assert.Equal(HttpStatusCode.Forbidden, other.Get("/api/library/relays").Result.Status));
    }

    [Fact]
    public async Task A_repeat_is_answered_as_the_first_time_and_strangers_ask_nothing()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var first = await stage.Facilitator.AskLibrary(new SignalPractice("a", Reader.Signal()), "once");
        var again = await stage.Facilitator.AskLibrary(new SignalPractice("a", Reader.Signal()), "once");
        Assert.Equal((first.Body, (string?)null), (again.Body, again.Refusal));
        Assert.Equal("idTaken", (await stage.Facilitator.AskLibrary(new SignalPractice("a", Reader.Signal()), "twice")).Refusal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().AskLibrary(new SignalPractice("b", Reader.Signal()))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await stage.Facilitator.AskLibrary(new LinkProject("a", "p"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.AskLibrary(new RevisePractice("../x"))).Status);
        Assert.All(["""{"id":"x","type":"signalPractice","data":{}}""", """{"id":"x","type":"nothing","data":{}}""", "{", """{"id":"x","type":"declinePractice","data":{"practiceId":"a","reason":"r","as":null}}"""],
            body => Assert.Equal(HttpStatusCode.BadRequest, stage.Facilitator.PostText("/api/library/commands", body).Result.Status));
    }

    [Fact]
    public async Task What_was_told_is_there_after_a_restart_and_the_index_is_made_again_when_it_is_lost()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Facilitator.Publish("a", Sheet);
        await stage.Facilitator.DoInLibrary(new MarkUseful("a", true, true));
        await server.Restart(() =>
        {
            server.Database?.Run("TRUNCATE practices");
            foreach (var file in Directory.GetFiles(server.Data, "library.db*")) File.Delete(file);
            return Task.CompletedTask;
        });
        using var anybody = server.Somebody();
        Assert.Equal("a", await anybody.Finds("q=minibus"));
        Assert.Equal((1, 1), ((int)(await anybody.Get("/api/library/practices/a")).Json["used"]!, (int)(await anybody.Get("/api/library/practices/a")).Json["useful"]!));
    }

    [Fact]
    public async Task From_an_obstacle_one_reads_the_levers_that_helped_elsewhere_and_the_practice_that_proves_them()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Facilitator.Publish("a", Sheet);
        using var anybody = server.Somebody();
        var levers = (await anybody.Get("/api/library/levers?family=legalFramework")).Json.AsArray();
        Assert.Equal(["Une assurance collective", "Un élu qui accepte l’essai"], levers.Select(lever => (string?)lever!["text"]));
        Assert.Equal(("a", "Personne n’assure les conducteurs bénévoles"), ((string?)levers[0]!["practiceId"], (string?)levers[0]!["obstacles"]![0]));
        Assert.Single((await anybody.Get("/api/library/levers?family=legalFramework&lever=partnership")).Json.AsArray());
        Assert.Empty((await anybody.Get("/api/library/levers?family=managerialLogic")).Json.AsArray());
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.Get("/api/library/levers")).Status);
    }

    [Fact]
    public async Task Territories_are_a_list_with_their_practices_and_the_overview_shows_one_that_has_none()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Facilitator.Publish("a", Sheet);
        await stage.Facilitator.Publish("b", Sheet, Reader.Signal("Un jardin", "Écot", "Brasse"));
        await stage.Facilitator.Post("/api/library/relays", new { email = "ana@example.org", territories = new[] { "Ormonde", "Brasse" } });
        using var anybody = server.Somebody();
        Assert.Equal([("Écot", 1), ("Pays de Vermelonne", 1)], (await anybody.Get("/api/library/territories")).Json.AsArray().Select(one => ((string)one!["territory"]!, (int)one["practices"]!)));
        await stage.Facilitator.DoInLibrary(new AddSource("s", new SourceCard("Banque d’expériences", "Réseau des CCAS", "Relue", "Ouverte", null, null)));
        var overview = (await anybody.Get("/api/library/overview")).Json;
        Assert.Equal("Ormonde", (string?)Assert.Single(overview["withoutPractice"]!.AsArray()));
        Assert.Equal("Banque d’expériences", (string?)overview["sources"]![0]!["card"]!["name"]);
        Assert.Equal("Relue", (string?)(await anybody.Get("/api/library/sources")).Json[0]!["card"]!["method"]);
    }

    [Fact]
    public async Task A_digest_lists_what_a_month_published_and_an_empty_month_says_so()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Facilitator.Publish("a", Sheet);
        using var anybody = server.Somebody();
        var now = (await anybody.Get("/api/library/digest")).Json;
        Assert.Equal("a", (string?)now["published"]![0]!["id"]);
        Assert.Null((string?)now["after"]);
        var before = (await anybody.Get($"/api/library/digest?month={now["before"]}")).Json;
        Assert.Empty(before["published"]!.AsArray());
        Assert.Equal((string?)now["month"], (string?)before["after"]);
        Assert.All(["month=2026-13", "month=hier", "month=0001-01"], query => Assert.Equal(HttpStatusCode.BadRequest, anybody.Get($"/api/library/digest?{query}").Result.Status));
    }

    [Fact]
    public async Task The_feed_is_atom_for_all_territories_or_one()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Facilitator.Publish("a", Sheet with { Title = "Un minibus & <des> villages" });
        using var anybody = server.Somebody();
        var said = await anybody.Get("/pratiques.atom");
        Assert.Equal("application/atom+xml", said.Content.ContentType!.MediaType);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(said.Body).Root!;
        var entry = Assert.Single(feed.Elements(atom + "entry"));
        Assert.Equal((atom + "feed", "Un minibus & <des> villages"), (feed.Name, entry.Element(atom + "title")!.Value));
        // RFC 4287: each has an id, a title, a moment, and somebody who says it.
        foreach (var part in new[] { "id", "title", "updated" }) Assert.All([feed, entry], element => Assert.Single(element.Elements(atom + part)));
        Assert.NotEmpty(entry.Element(atom + "author")!.Element(atom + "name")!.Value);
        Assert.True(DateTimeOffset.TryParse(entry.Element(atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
        Assert.Single(XDocument.Parse((await anybody.Get("/pratiques.atom?territory=Vermelonne")).Body).Root!.Elements(atom + "entry"));
        Assert.Empty(XDocument.Parse((await anybody.Get("/pratiques.atom?territory=Ormonde")).Body).Root!.Elements(atom + "entry"));
    }

    [Fact]
    public async Task All_published_practices_are_taken_away_as_json_and_as_a_table_that_runs_nothing()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Facilitator.Publish("a", Sheet with { Title = "=HYPERLINK(\"x\")", Tools = ["+1", "@x"] });
        await stage.Facilitator.DoInLibrary(new SignalPractice("b", Reader.Signal("Pas encore lu")));
        using var anybody = server.Somebody();
        var page = Assert.Single((await anybody.Get("/api/library/export.json")).Json.AsArray())!;
        Assert.Equal(("a", "CC BY 4.0", 2), ((string?)page["id"], (string?)page["licence"], page["sheet"]!["steps"]!.AsArray().Count));
        var table = await anybody.Get("/api/library/export.csv");
        Assert.Equal("text/csv", table.Content.ContentType!.MediaType);
        var rows = CsvReader.Rows(table.Body.TrimStart('\uFEFF'))!;
        Assert.Equal(2, rows.Count);
        Assert.Contains("'=HYPERLINK", table.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("Pas encore lu")), table.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_is_withdrawn_lies_in_no_file_any_more_and_was_never_in_the_index()
    {
        const string Words = "Maintenant je tiens le planning du samedi";
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var sheet = Sheet with { Verbatims = [new("q1", new PersonalText("v", Words), "persons", "Habitants", new VoiceConsent(new DateOnly(2026, 9, 1), ConsentManner.Spoken, [VoiceUse.Library]))] };
        await stage.Bring(new OfferSheet("a", Reader.Signal(), sheet, stage.Project, ["Rose"]));
        await stage.Facilitator.DoInLibrary(Reader.Qualify("a"), Reader.Review("a"), new PublishPractice("a", "CC BY 4.0"));
        using var anybody = server.Somebody();
        Assert.Contains(Words, (await anybody.Get("/api/library/practices/a")).Body, StringComparison.Ordinal);
        AssertNowhere(server, Words);
        await stage.Facilitator.DoInLibrary(new WithdrawVerbatim("a", "q1"));
        foreach (var path in new[] { "/api/library/practices/a", "/api/library/practices/a?version=1", "/api/library/export.json" })
        {
            Assert.DoesNotContain(Words, (await anybody.Get(path)).Body, StringComparison.Ordinal);
        }

        Assert.False(new Secrets(await server.Get<IVault>().Open("practice/a")).Knows(Practice.OwnerOf("q1")));
        await server.Restart();
        Assert.DoesNotContain(Words, (await anybody.Get("/api/library/practices/a")).Body, StringComparison.Ordinal);
        AssertNowhere(server, Words);
    }

    [Fact]
    public async Task The_demonstration_brings_its_sheets_by_the_ordinary_door_and_changes_nothing_the_second_time()
    {
        await using var server = await TestServer.Start();
        using var anybody = server.Somebody();
        for (var start = 0; start < 2; start++)
        {
            await server.Get<DemoPractices>().Load();
            Assert.Equal("ver-fp1", await anybody.Finds(""));
            Assert.Equal("ver-fp1", await anybody.Finds("q=bénévoles&family=legalFramework"));
        }

        var page = (await anybody.Get("/api/library/practices/ver-fp1")).Json;
        Assert.Equal((1, 4, 5), ((int)page["version"]!, page["sheet"]!["levers"]!.AsArray().Count, page["sheet"]!["steps"]!.AsArray().Count));
        Assert.Empty(page["sheet"]!["verbatims"]!.AsArray());
        Assert.Equal(PracticeState.Documented, (await server.Get<IGrainFactory>().GetGrain<IPracticeGrain>("orv-fp1").Page(LibraryCaller.Door, null))!.State);
    }

    private static void AssertNowhere(TestServer server, string words)
    {
        if (server.Database is not null) Assert.All(server.Database.Files(), file => Assert.Equal(-1, file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words))));
        foreach (var file in Directory.GetFiles(server.Data, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)));
        }
    }
}
