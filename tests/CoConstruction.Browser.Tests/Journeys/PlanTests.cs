using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The action plan: a decision becomes an action that somebody can do, which everyone may follow.</summary>
public sealed class PlanTests(Chromium chromium)
{
    private const string Decided = "Ouvrir le local de l’ancienne laverie. La ville prête les clés.", Title = "Ouvrir le local de l’ancienne laverie";
    private const string Aim = "Créer un lieu de rencontre.", Uncarried = "Décider ensemble pour de vrai.", Ambition = "Que chacun compte ici.";

    [Fact]
    public async Task A_professional_makes_an_action_of_a_decision_by_keyboard_and_a_resident_reads_it()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", null);
        await awa.Ask("setAmbition", new { text = Ambition, plainText = (string?)null, sponsorRole = (string?)null });
        await awa.Ask("addAxis", new { axisId = "a1", words = new { title = "Un lieu pour se rencontrer", plainText = (string?)null, sponsorRole = (string?)null } });
        await awa.Ask("addObjective", new { objectiveId = "o1", words = new { kind = "operational", text = Aim, plainText = (string?)null, axisId = "a1" } });
        await awa.Ask("addObjective", new { objectiveId = "o2", words = new { kind = "general", text = Uncarried, plainText = (string?)null, axisId = (string?)null } });
        await awa.Ask("recordDecision", new { decisionId = "d1", text = Decided, ownerRole = "CCAS", due = "2020-06-30", workshopId = (string?)null, proposalId = (string?)null });
        var laptop = await evening.Laptop("Karim");
        await awa.Invite(laptop, "Karim", "karim@exemple.fr", "professional");
        var desk = laptop.Page;
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/decisions");
        var small = await laptop.Context.NewPageAsync();
        await small.SetViewportSizeAsync(360, 740);
        var hand = new Keyboard(desk, evening.Look);

        await hand.Follow($"Faire une fiche action : {Decided}");
        await desk.ReadsTitle("Nouvelle fiche action");
        await desk.Reads($"Décisions : {Decided}");
        await Assertions.Expect(desk.GetByLabel("Titre de la fiche", new() { Exact = true })).ToHaveValueAsync(Title);
        await Assertions.Expect(desk.GetByLabel("Qui porte l’action", new() { Exact = true })).ToHaveValueAsync("CCAS");
        await Look("sheet being begun");
        await Choose("Cette action est portée par", "Une institution");
        await hand.Press("Créer la fiche");
        await desk.ReadsTitle(Title);
        await desk.Reads("Il manque les moyens humains et les étapes.");
        await desk.Reads("date dépassée de");
        await Look("sheet not ready");

        await hand.Press("Dire où en est l’action");
        await hand.Press("Enregistrer");
        await desk.Reads("Écrivez une phrase");
        await hand.Write("En une phrase", "Tout est prêt.");
        await hand.Press("Enregistrer");
        await desk.Reads("Il manque les moyens humains ou les étapes.");
        await Look("readiness refused");
        await hand.Press("Annuler");

        await hand.Press("Modifier : Avec quoi, et quand");
        await hand.Write("Moyens humains", "Une animatrice à mi-temps");
        await hand.Press("Enregistrer");
        await desk.Reads("Une animatrice à mi-temps");
        await hand.Press("Modifier : Étapes");
        await hand.Write("Étape 1", "Signer la convention");
        await hand.Press("Ajouter une étape");
        await hand.Write("Étape 2", "Peindre avec les habitants");
        await Look("steps being written");
        await hand.Press("Enregistrer");
        await desk.Reads("0 étape faite sur 2");
        await hand.Choose(desk.GetByRole(AriaRole.Checkbox, new() { Name = "Signer la convention" }));
        await desk.Reads("1 étape faite sur 2");
        await desk.Reads("Rien ne manque");
        await hand.Press("Dire où en est l’action");
        await hand.Write("En une phrase", "La convention est signée, on peut commencer.");
        await hand.Press("Enregistrer");
        await desk.Reads("Ce qui a changé (1)");
        await hand.Press("Modifier : D’où vient cette action");
        await hand.Choose(desk.GetByRole(AriaRole.Checkbox, new() { Name = Aim }));
        await Look("links being chosen");
        await hand.Press("Enregistrer");
        await desk.Reads($"Objectif : {Aim}");
        await Look("sheet ready");

        await hand.Follow($"Ambition : {Ambition}");
        await desk.ReadsTitle("Ambition, axes et objectifs");
        await desk.GoBackAsync();
        await desk.ReadsTitle(Title);
        await hand.Follow($"Objectif : {Aim}");
        await desk.ReadsTitle(Aim);
        await Assertions.Expect(desk.GetByRole(AriaRole.Link, new() { Name = $"1. {Title}" })).ToBeVisibleAsync();
        await Look("objective");
        await hand.Follow("Axe : Un lieu pour se rencontrer");
        await desk.ReadsTitle("Un lieu pour se rencontrer");
        await Look("axis");
        await hand.Follow("Fiches action");
        await desk.ReadsTitle("Ce que rien ne porte encore");
        var gaps = desk.GetByRole(AriaRole.Region, new() { Name = "Ce que rien ne porte encore" });
        await Assertions.Expect(gaps).ToContainTextAsync(Uncarried);
        await Assertions.Expect(gaps).Not.ToContainTextAsync(Aim);
        await Look("plan");
        await hand.Follow("Indicateurs");
        await hand.Press("Choisir un indicateur");
        await hand.Write("Ce que dit l’indicateur", "Nombre de jours d’ouverture");
        await Look("indicator being chosen");
        await hand.Press("Choisir cet indicateur");
        await desk.Reads("choisi le");
        await Look("indicators");
        await hand.Follow("Ambition et objectifs");
        await desk.ReadsTitle("Ambition, axes et objectifs");
        await Look("aims");
        await hand.Follow("Calendrier du plan");
        await desk.ReadsTitle("Le même calendrier en tableau");
        await Assertions.Expect(desk.GetByRole(AriaRole.Row, new() { Name = Title })).ToContainTextAsync("Peindre avec les habitants");
        await Look("calendar");
        await hand.Follow("Décisions");
        await desk.Reads("Fiche action :");
        await Look("decision with its action");

        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }).ClickAsync();
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Le plan" }).ClickAsync();
        await amina.Page.Reads("Qui s’en occupe : CCAS");
        await amina.Page.Reads("Prochaine étape : Peindre avec les habitants");
        await evening.Look.Phone(amina.Page, "plan on a phone");
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = $"Lire la suite : {Title}" }).ClickAsync();
        await amina.Page.Reads("La convention est signée, on peut commencer.");
        await evening.Look.Phone(amina.Page, "action on a phone");
        evening.NothingWentWrong();

        async Task Choose(string list, string word)
        {
            await hand.Reach(desk.GetByLabel(list, new() { Exact = true }));
            await desk.Keyboard.TypeAsync(word);
        }

        async Task Look(string name)
        {
            await evening.Look.Desk(desk, $"plan, {name}");
            await small.GotoAsync(desk.Url);
            await small.ReloadAsync();
            await Assertions.Expect(small.Locator("h1")).ToHaveTextAsync(await desk.Locator("h1").InnerTextAsync());
            await evening.Look.Desk(small, $"plan, {name}, on a phone");
        }
    }

    [Fact]
    public async Task A_plan_goes_to_a_spreadsheet_and_back_to_a_calendar_to_a_wall_and_to_another_territory()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.Ask("addAction", new { actionId = "f1", parts = new { words = new { title = Title, axisId = (string?)null, context = (string?)null, description = (string?)null, audience = (string?)null }, dates = new { start = "2030-01-01", end = "2030-06-30" } } });
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/plan-d-actions");
        var hand = new Keyboard(desk, evening.Look);

        await hand.Press("Ouvrir une adresse d’agenda");
        var address = desk.GetByLabel("Adresse secrète de l’agenda");
        await Assertions.Expect(address).ToBeVisibleAsync();
        var anybody = await evening.Phone("anybody");
        Assert.Contains(Title, await Read(anybody, await address.InputValueAsync()), StringComparison.Ordinal);
        Assert.Contains(Title, await Read(laptop, await Link("Plan à afficher au mur")), StringComparison.Ordinal);
        var table = await Read(laptop, await Link("Prendre le tableau (CSV)"));

        await hand.Press("Importer un tableau");
        await Bring("tableau.csv", table.Replace("2030-06-30", "après l’été", StringComparison.Ordinal).Replace("30/06/2030", "après l’été", StringComparison.Ordinal));
        await desk.Reads("Ligne 2");
        await evening.Look.Desk(desk, "table with a mistake");
        await Bring("tableau.csv", table.Replace(Title, "Ouvrir La Navette", StringComparison.Ordinal));
        await Assertions.Expect(desk.GetByRole(AriaRole.Link, new() { Name = "1. Ouvrir La Navette" })).ToBeVisibleAsync();

        await hand.Press("Décliner ce plan ailleurs");
        await hand.Press("Créer le projet décliné");
        await desk.Reads("Donnez un titre au projet.");
        await hand.Write("Titre du projet", "Bien vivre à Vermelonne");
        await hand.Write("Nom du territoire", "Vermelonne");
        await evening.Look.Desk(desk, "plan being derived");
        await hand.Press("Créer le projet décliné");
        await desk.Reads("Ce plan vient d’un autre projet : « Bien vivre au quartier ».");
        await Assertions.Expect(desk.GetByRole(AriaRole.Link, new() { Name = "1. Ouvrir La Navette" })).ToBeVisibleAsync();
        Assert.False(await desk.Contains("juin 2030"));
        await evening.Look.Desk(desk, "plan derived");
        evening.NothingWentWrong();

        async Task Bring(string name, string text)
        {
            await desk.GetByLabel("Fichier du tableau, au format CSV").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
            await desk.Press("Importer le tableau");
        }

        async Task<string> Link(string name) =>
            evening.House.Address + await desk.GetByRole(AriaRole.Link, new() { Name = name }).GetAttributeAsync("href");
    }

    private static async Task<string> Read(Device device, string address)
    {
        var answer = await device.Context.APIRequest.GetAsync(address);
        Assert.Equal(200, answer.Status);
        return await answer.TextAsync();
    }
}
