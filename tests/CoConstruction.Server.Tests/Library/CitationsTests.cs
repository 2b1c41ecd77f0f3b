using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>A project's plan cites practices of the library: only published ones, in its own words, and nothing of what was withdrawn but a title.</summary>
public sealed class CitationsTests
{
    private const string Title = "Une mobilité solidaire construite village par village";

    [Fact]
    public async Task A_professional_cites_a_practice_on_an_objective_and_decision_makers_read_it_in_the_brief()
    {
        await using var server = await TestServer.Start();
        using var stage = await Planned(server);
        var rose = await stage.Invited(Role.Professional, "Rose");
        await rose.Do(stage.Project, new CitePractice(Illustrated.Objective, "o", "bus", "On peut aller chercher les gens."));
        await rose.Do(stage.Project, new CitePractice(Illustrated.Action, "a", "bus", "Les passagers décident."));
        var citation = Assert.Single((await rose.Look(stage.Project))["objectives", "o"]!["citations"]!.AsArray())!;
        Assert.Equal(("bus", 1, Title, "On peut aller chercher les gens.", "professional"), ((string?)citation["practiceId"], (int)citation["version"]!, (string?)citation["title"], (string?)citation["why"], (string?)citation["as"]));
        foreach (var name in new[] { "brief.html", "wall-plan.html" })
        {
            var read = await (await stage.Invited(Role.Official, name)).Get($"/api/projects/{stage.Project}/exports/{name}");
            Assert.Equal(HttpStatusCode.OK, read.Status);
            Assert.Contains(WebUtility.HtmlEncode(Title), WebUtility.HtmlEncode(WebUtility.HtmlDecode(read.Body)), StringComparison.Ordinal);
        }

        Assert.Contains("href=\"/bibliotheque/pratiques/bus\"", (await rose.Get($"/api/projects/{stage.Project}/exports/brief.html")).Body, StringComparison.Ordinal);
        var file = (await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/project.json")).Json;
        Assert.Equal(("bus", "bus"), ((string?)file["objectives"]![0]!["practices"]![0]!["practiceId"], (string?)file["actionSheets"]![0]!["practices"]![0]!["practiceId"]));
    }

    [Fact]
    public async Task Only_what_anybody_may_read_is_cited_whatever_the_caller_works_on()
    {
        await using var server = await TestServer.Start();
        using var stage = await Planned(server);
        await stage.Facilitator.DoInLibrary(new SignalPractice("told", Reader.Signal()));
        foreach (var id in new[] { "told", "none", "../bus" })
        {
            Assert.Equal("practiceNotPublished", (await stage.Facilitator.Ask(stage.Project, new CitePractice(Illustrated.Action, "a", id, "Oui."))).Refusal);
        }

        Assert.Equal("bus", await stage.Facilitator.Finds("public=true"));
        Assert.Equal("bus told", string.Join(' ', (await stage.Facilitator.Finds("")).Split(' ').Order()));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await stage.Invited(Role.Official, "Elise")).Ask(stage.Project, new CitePractice(Illustrated.Action, "a", "bus", "Oui."))).Status);
    }

    [Fact]
    public async Task Once_withdrawn_a_practice_is_cited_by_its_title_alone_and_leads_nowhere()
    {
        await using var server = await TestServer.Start();
        using var stage = await Planned(server);
        await stage.Facilitator.Do(stage.Project, new CitePractice(Illustrated.Objective, "o", "bus", "On peut aller chercher les gens."));
        await stage.Lead(new IssueBrief("n"));
        Assert.Equal(["bus"], await Published("bus", "none"));
        await stage.Facilitator.DoInLibrary(new WithdrawPractice("bus", "Retirée par ses auteurs."));
        Assert.Empty(await Published("bus"));
        Assert.Equal(HttpStatusCode.NotFound, (await server.Somebody().Get("/api/library/practices/bus")).Status);
        foreach (var name in new[] { "brief.html", "brief.html?brief=n", "wall-plan.html" })
        {
            var page = WebUtility.HtmlDecode((await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/{name}")).Body);
            Assert.Contains(Title, page, StringComparison.Ordinal);
            Assert.Contains("retirée de la bibliothèque", page, StringComparison.Ordinal);
            Assert.DoesNotContain("/bibliotheque/pratiques/bus", page, StringComparison.Ordinal);
            Assert.DoesNotContain("minibus et des trajets", page, StringComparison.Ordinal);
        }

        Assert.Equal("practiceNotPublished", (await stage.Facilitator.Ask(stage.Project, new CitePractice(Illustrated.Action, "a", "bus", "Oui."))).Refusal);
        await stage.Facilitator.Do(stage.Project, new TakeBackCitation(Illustrated.Objective, "o", "bus"));
        Assert.DoesNotContain(Title, (await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/wall-plan.html")).Body, StringComparison.Ordinal);

        async Task<IEnumerable<string>> Published(params string[] ids) =>
            [.. (await server.Somebody().Get($"/api/library/published?{string.Join('&', ids.Select(id => $"id={id}"))}")).Json.AsArray().Select(id => (string)id!)];
    }

    [Fact]
    public async Task Nobody_asks_about_more_practices_than_a_page_cites()
    {
        await using var server = await TestServer.Start();
        using var somebody = server.Somebody();
        Assert.Equal("[]", (await somebody.Get("/api/library/published")).Body);
        Assert.Equal(HttpStatusCode.BadRequest, (await somebody.Get("/api/library/published?id=a.b")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await somebody.Get($"/api/library/published?{string.Join('&', Enumerable.Range(0, 101).Select(i => $"id=p{i}"))}")).Status);
    }

    /// <summary>A plan with an objective and an action, and a library with one published practice.</summary>
    private static async Task<Stage> Planned(TestServer server)
    {
        var stage = await Stage.Set(server);
        await stage.Lead(new AddObjective("o", new ObjectiveWords(ObjectiveKind.Operational, "Que chacun puisse venir.", null, null)));
        await stage.Lead(new AddAction("a", new ActionParts(new ActionWords("Aller chercher", null, null, null, null), new ActionLinks { ObjectiveIds = ["o"] })));
        await stage.Facilitator.Publish("bus", Sheets.Sheet(Title));
        return stage;
    }
}
