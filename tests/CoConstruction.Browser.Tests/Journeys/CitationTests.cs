using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>From an action and its obstacles to practices of elsewhere, and from there to those who decide.</summary>
public sealed class CitationTests(Chromium chromium)
{
    private const string Sheet = "Un trajet partagé pour venir", Aim = "Que chacun puisse venir.", Held = "Personne ne sait qui assure.", Why = "Un droit à l’essai écrit a suffi.";

    [Fact]
    public async Task A_professional_finds_a_practice_by_obstacle_while_writing_an_action_cites_it_and_an_official_reads_it_in_the_brief()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.Publish("minibus", Shelves.Mobility, "Pays de Vermelonne");
        await awa.Ask("addObstacle", new { obstacleId = "f1", card = new { text = Held, plainText = (string?)null, family = "legalFramework", nature = (string?)null, level = (string?)null, basis = "observed" }, from = new { collegeId = (string?)null, relayedByCollegeId = (string?)null } });
        await awa.Ask("addObjective", new { objectiveId = "o1", words = new { kind = "operational", text = Aim, plainText = (string?)null, axisId = (string?)null } });
        await awa.Ask("addAction", new { actionId = "a1", parts = new { words = new { title = Sheet, axisId = (string?)null, context = (string?)null, description = (string?)null, audience = (string?)null }, links = new { objectiveIds = new[] { "o1" }, obstacleIds = new[] { "f1" } } } });
        var karim = await evening.Laptop("Karim");
        await awa.Invite(karim, "Karim", "karim@exemple.fr", "professional");
        var desk = karim.Page;
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/plan-d-actions/a1");
        var small = await karim.Context.NewPageAsync();
        await small.SetViewportSizeAsync(360, 740);
        var hand = new Keyboard(desk, evening.Look);
        await desk.ReadsTitle(Sheet);

        // The search begins with what this action is up against.
        await hand.Press("Chercher une pratique");
        await Assertions.Expect(desk.GetByLabel("Autour de quel obstacle", new() { Exact = true })).ToHaveValueAsync("legalFramework");
        await desk.Reads(Held);
        await desk.Reads("1 pratique publiée");
        await Look("practices around an obstacle");
        await hand.Write("Chercher dans la bibliothèque", "zébulon");
        await desk.Keyboard.PressAsync("Enter");
        await desk.Reads("Aucune pratique publiée ne répond à cette recherche.");
        await Look("no practice found");
        await desk.Keyboard.PressAsync("Control+A");
        await desk.Keyboard.TypeAsync("minibus");
        await desk.Keyboard.PressAsync("Enter");
        await desk.Reads("1 pratique publiée");
        await hand.Press($"Citer cette pratique : {Shelves.Mobility}");
        await hand.Press("Citer cette pratique");
        await desk.Reads("Écrivez une phrase");
        await hand.Write("Ce qu’elle éclaire ici, en une phrase", Why);
        await Look("practice being cited");
        await hand.Press("Citer cette pratique");
        await desk.Reads("Déjà citée");
        await hand.Press("Fermer la recherche");
        var link = desk.GetByRole(AriaRole.Link, new() { Name = Shelves.Mobility, Exact = true });
        await Assertions.Expect(link).ToHaveAttributeAsync("href", "/bibliotheque/pratiques/minibus");
        await desk.Reads(Why);
        await Look("sheet with a cited practice");

        await hand.Follow($"Objectif : {Aim}");
        await desk.ReadsTitle(Aim);
        await desk.Reads("Aucune pratique n’est encore citée.");
        await hand.Press("Chercher une pratique");
        await hand.Press($"Citer cette pratique : {Shelves.Mobility}");
        await hand.Write("Ce qu’elle éclaire ici, en une phrase", "On peut aller chercher les gens.");
        await hand.Press("Citer cette pratique");
        await desk.Reads("On peut aller chercher les gens.");
        await hand.Press("Fermer la recherche");
        await Look("objective with a cited practice");

        var elise = await evening.Laptop("Élise");
        await awa.Invite(elise, "Élise", "elise@exemple.fr", "official");
        await elise.Page.GotoAsync($"/api/projects/{awa.Project}/exports/brief.html?as=team");
        await elise.Page.ReadsTitle("Pratiques qui éclairent ce projet");
        await evening.Look.Desk(elise.Page, "brief with a practice");
        var reading = new Keyboard(elise.Page, evening.Look);
        await reading.Follow(Shelves.Mobility);
        await elise.Page.ReadsTitle("La démarche");
        await elise.Page.GotoAsync($"/api/projects/{awa.Project}/exports/wall-plan.html?as=team");
        await elise.Page.Reads($"Pratique citée : {Shelves.Mobility}");
        await evening.Look.Desk(elise.Page, "wall plan with a practice");

        // What is withdrawn keeps its title here, and leads nowhere.
        await awa.AskLibrary("withdrawPractice", new { practiceId = "minibus", reason = "Retirée par ses auteurs." });
        await desk.ReloadAsync();
        await desk.Reads("Retirée de la bibliothèque");
        await Assertions.Expect(link).ToHaveCountAsync(0);
        await desk.Reads(Shelves.Mobility);
        await Look("objective whose practice is withdrawn");
        await hand.Press($"Ne plus citer : {Shelves.Mobility}");
        await desk.Reads("Aucune pratique n’est encore citée.");
        await hand.Press("Chercher une pratique");
        evening.NothingWentWrong();

        async Task Look(string name)
        {
            await evening.Look.Desk(desk, $"citation, {name}");
            // The look made the page narrow and wide again, which no keyboard does: what it holds comes back into sight.
            await desk.EvaluateAsync("() => document.activeElement.scrollIntoView({ block: 'center' })");
            if (name.Contains("being", StringComparison.Ordinal) || name.Contains("around", StringComparison.Ordinal) || name.Contains("found", StringComparison.Ordinal)) return;
            await small.GotoAsync(desk.Url);
            await small.ReloadAsync();
            await Assertions.Expect(small.Locator("h1")).ToHaveTextAsync(await desk.Locator("h1").InnerTextAsync());
            await evening.Look.Desk(small, $"citation, {name}, on a phone");
        }
    }
}
