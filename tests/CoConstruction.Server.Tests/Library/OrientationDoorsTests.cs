using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>The orientation framework by its doors: read by anybody, written by who watches over the house, taken away as documents.</summary>
public sealed class OrientationDoorsTests
{
    private static readonly FormEntry Street = new("Travail de rue")
    {
        Interest = "On y rencontre qui ne vient nulle part.",
        Reach = "Une présence, puis des liens.",
        Diversity = "De jour, de nuit.",
        Training = new() { Initial = ["Marcher avec une équipe"], Innovation = ["Un camion *partagé*"], Continuing = ["Se retrouver à dix"] },
        Reasons = [new("who.anybody", "On y rencontre tout le monde.")],
    };

    [Fact]
    public async Task The_four_forms_are_read_in_a_library_that_nobody_has_touched()
    {
        await using var server = await TestServer.Start();
        using var anybody = server.Somebody();
        var lines = (await anybody.Get("/api/library/forms")).Json.AsArray();
        Assert.Equal("groupSocialWork communitySocialWork networkIntervention popularEducation", string.Join(' ', lines.Select(line => (string?)line!["id"])));
        var page = (await anybody.Get("/api/library/forms/popularEducation")).Json;
        Assert.Equal((1, null), ((int)page["version"]!, page["at"]));
        Assert.Empty(page["may"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get("/api/library/forms/none")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get("/api/library/forms/popularEducation?version=2")).Status);
    }

    [Fact]
    public async Task A_fifth_form_is_found_by_and_said_in_documents_as_soon_as_it_has_a_name()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        var sam = await stage.Invited(Role.Professional, "Sam");
        Assert.Equal(HttpStatusCode.Forbidden, (await sam.AskLibrary(new WriteForm("street", Street))).Status);
        await stage.Facilitator.DoInLibrary(new WriteForm("street", new FormEntry("Travail de rue")));
        await stage.Facilitator.Publish("a", new("Un camion") { Summary = "On essaie.", Steps = [new("Sortir")], Identity = new() { Forms = ["street", "popularEducation"] } });

        Assert.Equal("a", await anybody.Finds("form=street"));
        var facets = (await anybody.Get("/api/library/practices")).Json["facets"]!.AsArray();
        Assert.Contains(facets, facet => (string?)facet!["name"] == "form" && (string?)facet["value"] == "street");
        Assert.Contains("Travail de rue", (await anybody.Get("/api/library/forms")).Body, StringComparison.Ordinal);
        Assert.Contains("travail de rue, éducation populaire", (await anybody.Get("/api/library/practices/a/exports/practice.html")).Body, StringComparison.Ordinal);
        // Its name is known, its text is not there yet; it stays, since a practice is of it.
        Assert.Equal("formStays", (await stage.Facilitator.AskLibrary(new RemoveForm("street"))).Refusal);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get("/api/library/forms/street")).Status);
    }

    [Fact]
    public async Task An_entry_is_published_whole_its_versions_stay_and_its_examples_are_those_that_may_be_read()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        foreach (var id in new[] { "a", "b", "c" }) await stage.Facilitator.Publish(id, new($"Pratique {id}") { Summary = "On essaie.", Steps = [new("Sortir")], Identity = new() { Forms = id == "c" ? [] : ["street"] } });
        await stage.Facilitator.DoInLibrary(new WriteForm("street", Street with { Reach = null, Examples = ["c", "gone"] }));
        Assert.Equal("formWithoutReach", (await stage.Facilitator.AskLibrary(new PublishForm("street"))).Refusal);
        await stage.Facilitator.DoInLibrary(
            new WriteForm("street", Street with { Examples = ["c", "gone"] }), new PublishForm("street"),
            new WriteForm("street", Street with { Reach = "Plus loin.", Examples = ["c"] }), new PublishForm("street"), new WithdrawPractice("b"));

        var page = (await anybody.Get("/api/library/forms/street")).Json;
        Assert.Equal((2, "Plus loin.", 1), ((int)page["version"]!, (string?)page["entry"]!["reach"], (int)page["practices"]!));
        Assert.Equal("c a", string.Join(' ', page["examples"]!.AsArray().Select(example => (string?)example!["id"])));
        Assert.Equal(Street.Reach, (string?)(await anybody.Get("/api/library/forms/street?version=1")).Json["entry"]!["reach"]);
    }

    [Fact]
    public async Task Answers_are_told_which_forms_they_speak_for_without_an_account_and_nothing_is_kept()
    {
        await using var server = await TestServer.Start();
        using var anybody = server.Somebody();
        var found = (await anybody.Get("/api/library/orientation/suggestions?answers=start.oneHousehold,who.circle,time.unknown")).Json.AsArray();
        Assert.Equal("networkIntervention", (string?)found[0]!["id"]);
        Assert.Equal("start.oneHousehold who.circle", string.Join(' ', found[0]!["reasons"]!.AsArray().Select(reason => (string?)reason!["answer"])));
        Assert.Equal("[]", (await anybody.Get("/api/library/orientation/suggestions")).Body);
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.Get($"/api/library/orientation/suggestions?answers={string.Join(',', Enumerable.Repeat("a", 101))}")).Status);
        Assert.Empty(await server.Get<IJournal>().Read(LibraryStreams.Library, 0));
    }

    [Fact]
    public async Task A_training_body_takes_away_the_three_parts_of_each_published_form()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var anybody = server.Somebody();
        await stage.Facilitator.DoInLibrary(new WriteForm("street", Street));
        var page = await anybody.Get("/api/library/orientation/exports/training.md");
        Assert.DoesNotContain("Travail de rue", page.Body, StringComparison.Ordinal);
        foreach (var part in new[] { "Formation initiale", "Pistes d’innovation", "Formation permanente" }) Assert.Equal(4, page.Body.Split($"### {part}").Length - 1);

        await stage.Facilitator.DoInLibrary(new PublishForm("street"));
        var one = (await anybody.Get("/api/library/orientation/exports/training.md?form=street")).Body;
        Assert.StartsWith("# Orientations pour la formation\u00A0: Travail de rue\n", one, StringComparison.Ordinal);
        Assert.Contains("- Marcher avec une équipe", one, StringComparison.Ordinal);
        Assert.Contains(@"Un camion \*partagé\*", one, StringComparison.Ordinal);
        Assert.DoesNotContain("Son intérêt", one, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"travail-de-rue\">", (await anybody.Get("/api/library/orientation/exports/orientation.html")).Body, StringComparison.Ordinal);
        Assert.Contains("Son intérêt", (await anybody.Get("/api/library/orientation/exports/orientation.html?form=street")).Body, StringComparison.Ordinal);
        Assert.All(
            ["orientation.docx", "orientation.odt", "orientation.md", "training.html", "training.docx", "training.odt"],
            name => Assert.Equal(HttpStatusCode.OK, anybody.Get($"/api/library/orientation/exports/{name}").Result.Status));
        Assert.All(["guide.html", "training.html?form=none"], name => Assert.Equal(HttpStatusCode.NotFound, anybody.Get($"/api/library/orientation/exports/{name}").Result.Status));
    }
}
