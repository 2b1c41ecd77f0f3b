using System.Net;
using System.Text;

namespace CoConstruction.Server.Tests;

/// <summary>The plan's own doors: a table that comes in whole or not at all, a calendar at a secret address, a plan taken over elsewhere.</summary>
public sealed class PlanDoorsTests
{
    [Fact]
    public async Task A_table_comes_in_whole_or_not_at_all_and_comes_back_as_it_was()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var rose = await stage.Invited(Role.Professional, "Rose");
        var path = $"/api/projects/{stage.Project}/plan.csv";
        var wrong = await rose.PostBytes(path, Encoding.UTF8.GetBytes("Titre;Début\nOuvrir le local;2026-03-01\nAller vers;demain\n"), "text/csv");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "tableRefused", 3), (wrong.Status, wrong.Code, (int)wrong.Json["problems"]![0]!["line"]!));
        var brought = await rose.PostBytes(path, Encoding.UTF8.GetBytes("Titre;Début;Étapes\nOuvrir le local;2026-03-01;[ ] 2026-04-01 Assurer\nAller vers;;\n"), "text/csv");
        Assert.Equal((HttpStatusCode.OK, (string?)null), (brought.Status, brought.Refusal));
        var table = await rose.Get($"/api/projects/{stage.Project}/exports/plan.csv");
        Assert.Contains("Ouvrir le local", table.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await rose.PostBytes(path, Encoding.UTF8.GetBytes(table.Body), "text/csv")).Status);
        var latin = await rose.PostBytes(path, Encoding.Latin1.GetBytes("Titre;Début\nÉté;\n"), "text/csv");
        Assert.Equal(HttpStatusCode.OK, latin.Status);
        Assert.Contains("Été", (await rose.Get($"/api/projects/{stage.Project}/exports/plan.csv")).Body, StringComparison.Ordinal);
        foreach (var other in new[] { await stage.Invited(Role.Observer, "Odile"), await stage.Phone() })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await other.PostBytes(path, Encoding.UTF8.GetBytes("Titre\nx\n"), "text/csv")).Status);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().PostBytes(path, "Titre\nx\n"u8.ToArray(), "text/csv")).Status);
    }

    [Fact]
    public async Task Needs_of_training_are_taken_away_in_words_with_their_theme_and_without_who_said_them()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var rose = await stage.Invited(Role.Professional, "Rose");
        await rose.Do(stage.Project, new AddObstacle("o", new ObstacleCard(ObstacleFamily.ProfessionalModel, null, null, ObstacleBasis.Observed, "Nous savons aider un par un.", null), new Provenance("professionals")));
        await rose.Do(stage.Project, new AddLever("l1", new LeverCard(LeverCategory.Training, "Apprendre à animer à deux; avec un habitant", null, RoomForManoeuvre.Local, null) { ObstacleIds = ["o"] }, new Provenance("professionals")));
        await rose.Do(stage.Project, new AddLever("l2", new LeverCard(LeverCategory.Partnership, "Une réunion par mois", null, null, null), new Provenance("professionals")));
        var path = $"/api/projects/{stage.Project}/exports/training-needs.csv";
        var lines = (await stage.Facilitator.Get(path)).Body.Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("\"Apprendre à animer à deux; avec un habitant\";modèle professionnel du travail social;sur place;20", lines[1], StringComparison.Ordinal);
        Assert.All(["Rose", "professionals", "Professionnels"], word => Assert.DoesNotContain(word, string.Concat(lines), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await (await stage.Phone()).Get(path)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().Get(path)).Status);
    }

    [Fact]
    public async Task The_calendar_is_read_without_an_account_until_its_address_ends()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Lead(new AddAction("a", new ActionParts(new ActionWords("Ouvrir le local", null, null, null, null), Steps: [new ActionStep("s1", "Assurer", new DateOnly(2026, 4, 1), false)])));
        await stage.Lead(new OpenCalendarFeed());
        var key = (string)(await stage.Facilitator.Look(stage.Project))["plan", "plan"]!["feedKey"]!;
        var path = $"/api/projects/{stage.Project}/calendar/{key}.ics";
        using var program = server.Somebody();
        var read = await program.Get(path);
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (read.Status, read.Content.ContentType!.MediaType));
        Assert.Contains($"UID:a.step.s1@{stage.Project}.coconstruction", read.Body.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(key, (await (await stage.Phone()).Get($"/api/projects/{stage.Project}/shelves/actions")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(key, (await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/plan.ics")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await program.Get($"/api/projects/{stage.Project}/calendar/0000000000000000.ics")).Status);
        await stage.Lead(new CloseCalendarFeed());
        Assert.Equal(HttpStatusCode.NotFound, (await program.Get(path)).Status);
    }

    [Fact]
    public async Task A_plan_is_taken_over_by_whoever_works_on_it()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Lead(new AddAxis("x", new AxisWords("Un lieu au Lavoir", null, "Maire")));
        var wanted = new { title = "Ailleurs", plainTitle = (string?)null, territory = new TerritoryCard("Ailleurs", "municipality") };
        var made = await stage.Facilitator.Post($"/api/projects/{stage.Project}/derived", wanted);
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var view = await stage.Facilitator.Look((string)made.Json["project"]!);
        Assert.Equal((stage.Project, "Vivre le quartier"), ((string?)view["plan", "plan"]!["origin"]!["projectId"], (string?)view["plan", "plan"]!["origin"]!["title"]));
        Assert.Equal("Un lieu au [lieu]", (string?)view["axes", "axis-1"]!["title"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await stage.Invited(Role.Observer, "Odile")).Post($"/api/projects/{stage.Project}/derived", wanted)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await (await stage.Phone()).Post($"/api/projects/{stage.Project}/derived", wanted)).Status);
    }
}
