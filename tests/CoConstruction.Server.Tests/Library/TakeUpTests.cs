using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoConstruction.Server.Tests;

/// <summary>« Reprendre la démarche »: the approach of a practice begins a project elsewhere, and nothing else of it comes along.</summary>
public sealed partial class TakeUpTests
{
    private static readonly object Elsewhere = new { title = "Nos trajets", plainTitle = (string?)null, territory = new TerritoryCard("Vallée d’Ailleurs", "municipality") };

    [Fact]
    public async Task The_new_project_has_the_five_steps_what_it_takes_and_what_to_watch_and_both_know_of_each_other()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await Publish(stage);
        var rose = await stage.Invited(Role.Professional, "Rose");
        var made = await rose.Post("/api/library/practices/ver-fp1/take-up", Elsewhere);
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var project = (string)made.Json["project"]!;
        var plan = await rose.Look(project);
        var titles = plan.All("actions").Select(action => (string)action["title"]!).ToList();
        Assert.Equal(
            ["Réunir ce qu’il faut avant de commencer", "Dessiner la carte des trajets", "Écrire ce qui est permis", "Voter avec des gommettes", "Tester douze mois", "Évaluer tous les quatre mois"], titles);
        Assert.Equal(["Une entraide déjà présente", "Un élu qui accepte l'essai"], plan.All("actions").First()["steps"]!.AsArray().Select(step => (string?)step!["label"]));
        Assert.Contains("Fatigue des conducteurs", plan.All("actions").ElementAt(1)["risks"]!.ToJsonString(Relaxed), StringComparison.Ordinal);
        Assert.Contains("Charte du conducteur", (string)plan.All("actions").ElementAt(1)["means"]!["material"]!, StringComparison.Ordinal);
        Assert.Equal("Les rendez-vous manqués diminuent-ils ?", (string?)Assert.Single(plan.All("indicators"))["definition"]!["question"]);
        Assert.Equal(("ver-fp1", 1), ((string?)plan["plan", "plan"]!["approach"]!["practiceId"], (int)plan["plan", "plan"]!["approach"]!["version"]!));
        Assert.Equal(1, (int)(await server.Somebody().Get("/api/library/practices/ver-fp1")).Json["takenUp"]!);
    }

    [Fact]
    public async Task No_place_price_date_quote_or_figure_of_the_original_is_anywhere_in_the_new_project()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var original = await Publish(stage);
        var project = (string)(await stage.Facilitator.Post("/api/library/practices/ver-fp1/take-up", Elsewhere)).Json["project"]!;
        var events = string.Concat((await server.Get<IJournal>().Read($"project/{project}", 0)).Select(entry => Texts(JsonNode.Parse(entry.Data)!)));
        var file = Texts((await stage.Facilitator.Get($"/api/projects/{project}/exports/project.json")).Json);
        Assert.Contains("Dessiner la carte des trajets", events, StringComparison.Ordinal);
        Assert.Contains("Dessiner la carte des trajets", file, StringComparison.Ordinal);

        var sheet = original["practiceSheet"]!;
        var said = new List<string> { "Vermelonne", "76600", "76 600" };
        said.AddRange(sheet["verbatims"]!.AsArray().Select(verbatim => (string)verbatim!["text"]!));
        said.AddRange(sheet["results"]!["qualitative"]!.AsArray().Concat(sheet["results"]!["quantitative"]!.AsArray()).Select(result => (string)result!));
        said.AddRange(sheet["reproducibility"]!["notTransferable"]!.AsArray().Select(thing => (string)thing!));
        said.AddRange(Months().Matches(sheet.ToJsonString(Relaxed)).Select(month => month.Value));
        Assert.True(said.Count > 10);
        Assert.All([events, file], text => Assert.All(said, words => Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase)));
        var figures = Figures().Matches(Texts(sheet)).Select(figure => figure.Value).Distinct().ToList();
        Assert.Contains("131", figures);
        Assert.All([events, file], text => Assert.Empty(Figures().Matches(text).Select(figure => figure.Value).Intersect(figures)));
    }

    [Fact]
    public async Task Only_what_is_published_is_taken_up_and_by_an_account()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Facilitator.DoInLibrary(new SignalPractice("b", Reader.Signal()));
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Post("/api/library/practices/b/take-up", Elsewhere)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Post("/api/library/practices/none/take-up", Elsewhere)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().Post("/api/library/practices/b/take-up", Elsewhere)).Status);
    }

    private static readonly JsonSerializerOptions Relaxed = Contract.Json;

    /// <summary>The sheet of the second sample, with traces of its place where they hide best, goes to the library's readers.</summary>
    private static async Task<JsonNode> Publish(Stage stage)
    {
        using var resource = typeof(DemoProjects).Assembly.GetManifestResourceStream("vermelonne-mobilites")!;
        var file = (await JsonNode.ParseAsync(resource))!;
        var it = file["practiceSheet"]!;
        var verbatims = it["verbatims"]!.AsArray().Select(verbatim => (string)verbatim!["text"]!).ToList();
        var sheet = new PracticeSheet((string)it["title"]!)
        {
            Summary = (string)it["summary"]!,
            Identity = new((string)it["identityCard"]!["territory"]!, (string)it["identityCard"]!["leadRole"]!, (int)it["identityCard"]!["startYear"]!, BudgetEuro: (int)it["identityCard"]!["budgetEuro"]!),
            Origin = (string)it["origin"]!,
            Objectives = Lines(it["objectives"]),
            Steps = [.. it["steps"]!.AsArray().Select((step, place) => new SheetStep((string)step!["title"]!, place switch
            {
                0 => $"{(string)step["detail"]!} À Vermelonne, en mars 2024, pour 76 600 € ; 131 trajets.",
                1 => $"{(string)step["detail"]!} « {verbatims[0]} »",
                _ => (string)step["detail"]!,
            }))],
            Results = new() { Qualitative = Lines(it["results"]!["qualitative"]), Quantitative = Lines(it["results"]!["quantitative"]) },
            Verbatims = [.. verbatims.Select((text, place) => new SheetVerbatim($"q{place}", new PersonalText($"v{place}", text), "persons", null, new VoiceConsent(new DateOnly(2026, 9, 1), ConsentManner.Spoken, [VoiceUse.Library])))],
            KeyFactors = Lines(it["keyFactors"]),
            WatchPoints = Lines(it["watchPoints"]),
            Reproducibility = new() { Approach = (string)it["reproducibility"]!["approach"]!, Prerequisites = Lines(it["reproducibility"]!["prerequisites"]), NotTransferable = Lines(it["reproducibility"]!["notTransferable"]) },
            Tools = Lines(it["tools"]),
            IndicatorQuestions = ["Les rendez-vous manqués diminuent-ils ?"],
            Keywords = Lines(it["keywords"]),
        };
        await stage.Bring(new OfferSheet("ver-fp1", Reader.Signal(sheet.Title), sheet, stage.Project, []));
        await stage.Facilitator.DoInLibrary(Reader.Qualify("ver-fp1"), Reader.Review("ver-fp1"), new PublishPractice("ver-fp1", "CC BY 4.0"));
        return file;
    }

    private static ImmutableList<string> Lines(JsonNode? lines) => [.. lines!.AsArray().Select(line => (string)line!)];

    /// <summary>All that is written in something as text or number, but moments and the names of things.</summary>
    private static string Texts(JsonNode node) => node switch
    {
        JsonObject thing => string.Concat(thing.Where(field => field.Value is not null && !Names().IsMatch(field.Key)).Select(field => Texts(field.Value!))),
        JsonArray list => string.Concat(list.Where(item => item is not null).Select(item => Texts(item!))),
        JsonValue value when value.TryGetValue<string>(out var text) && Made().IsMatch(text) => "",
        _ => $"{node.ToJsonString(Relaxed)}\n",
    };

    [GeneratedRegex("^(at|id|order|number|version|.*Id|schemaVersion|revision)$")]
    private static partial Regex Names();

    /// <summary>Days and references that the server made.</summary>
    [GeneratedRegex("^([mp]-[0-9a-f]{20}|[0-9]{4}-[0-9]{2}-[0-9]{2}.*)$")]
    private static partial Regex Made();

    [GeneratedRegex("janvier|février|mars|avril|mai |juin|juillet|août|septembre|octobre|novembre|décembre")]
    private static partial Regex Months();

    [GeneratedRegex("[0-9]{2,}")]
    private static partial Regex Figures();
}
