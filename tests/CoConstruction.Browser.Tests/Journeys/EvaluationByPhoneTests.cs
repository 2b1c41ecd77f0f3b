using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Everybody evaluates, first the people concerned: on a phone, without account, and about nobody.</summary>
public sealed class EvaluationByPhoneTests(Chromium chromium)
{
    private const string Social = "L'assistante sociale du mardi fait mal son travail.", Waiting = "Le mardi, on attend longtemps.";
    private const string Passed = "Le samedi, rien n’est ouvert pour les jeunes.", Wall = "On ose parler en petit groupe.";

    [Fact]
    public async Task A_person_concerned_evaluates_another_is_passed_on_and_the_team_sees_who_is_missing()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screen) = await awa.Plan("w1", null);
        var lead = new Keyboard(desk, evening.Look);

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/avis");
        await desk.Reads("Les personnes qui vivent ici n’ont rien dit encore.");
        await evening.Look.Desk(desk, "evaluation, no note yet");

        // Closing without them is told, and not forbidden.
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}");
        await lead.Press("Modifier");
        await desk.GetByLabel("Où en est le projet").SelectOptionAsync("closed");
        await desk.Reads("Les personnes qui vivent ici n’ont pas donné leur avis.");
        await evening.Look.Desk(desk, "closing without the people concerned");
        await lead.Press("Enregistrer");
        await desk.Reads("Terminé");

        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var hand = new Keyboard(amina.Page, evening.Look);
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }).ClickAsync();
        await hand.Reach(amina.Page.GetByRole(AriaRole.Link, new() { Name = "Évaluation" }));
        await amina.Page.Keyboard.PressAsync("Enter");
        await amina.Page.ReadsTitle("Évaluation");
        await amina.Page.Reads("On évalue l’action, jamais les personnes.");
        await evening.Look.Phone(amina.Page, "evaluation on a phone, empty");
        await hand.Press("Donner mon avis");
        await evening.Look.Phone(amina.Page, "writing a note");
        await hand.Press("Envoyer");
        await amina.Page.Reads("Choisissez d’abord une réponse.");
        await amina.Page.GetByRole(AriaRole.Radio, new() { Name = "Notre façon de faire ensemble" }).CheckAsync();
        await amina.Page.GetByRole(AriaRole.Radio, new() { Name = "Est-ce que chacun est respecté" }).CheckAsync();
        await hand.Write("Avec vos mots", Social);

        // What was written outlives the page.
        await amina.Page.ReloadAsync();
        await amina.Page.Press("Donner mon avis");
        await Assertions.Expect(amina.Page.GetByLabel("Avec vos mots", new() { Exact = true })).ToHaveValueAsync(Social);
        await hand.Press("Envoyer");
        await amina.Page.Reads("Ce texte semble parler d’une personne.");
        await evening.Look.Phone(amina.Page, "note held");
        await amina.Page.GetByRole(AriaRole.Checkbox, new() { Name = "J’ai relu." }).CheckAsync();
        await hand.Press("Envoyer");
        await amina.Page.Reads("En attente");
        await evening.Look.Phone(amina.Page, "note waits for the team");

        // Another phone reads nothing of it, and passes on what somebody says.
        var paul = new Phone(await evening.Phone("Paul"));
        await paul.Join(code, "Les travailleurs sociaux, les agents d’accueil");
        await paul.Page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }).ClickAsync();
        await paul.Page.GetByRole(AriaRole.Link, new() { Name = "Évaluation" }).ClickAsync();
        await paul.Page.Reads("Personne n’a encore donné son avis.");
        Assert.False(await paul.Page.Contains("assistante sociale"));
        await paul.Page.Press("Donner mon avis");
        await paul.Page.GetByRole(AriaRole.Radio, new() { Name = "Tout le projet" }).CheckAsync();
        await paul.Page.GetByRole(AriaRole.Radio, new() { Name = "Est-ce que cela répond à un besoin" }).CheckAsync();
        await paul.Page.Write("Avec vos mots", Passed);
        await paul.Page.GetByText("Je transmets ce que dit quelqu’un d’autre").ClickAsync();
        await paul.Page.GetByRole(AriaRole.Radio, new() { Name = "Les personnes qui vivent ici" }).CheckAsync();
        await paul.Page.Press("Envoyer");
        await paul.Page.Reads("transmise par");
        await evening.Look.Phone(paul.Page, "note passed on");

        // The team reads what waits, and says why it does not show it.
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/avis");
        await desk.Reads(Social);
        await evening.Look.Desk(desk, "a note to read first");
        await lead.Press($"Ne pas montrer « {Social} »");
        await lead.Press("Ne pas montrer");
        await desk.Reads("Dites pourquoi, en une phrase.");
        await desk.Write("Pourquoi, pour la personne qui l’a écrit", "Parlez de ce qui se passe le mardi.");
        await lead.Press("Ne pas montrer");
        await desk.Reads("Pas montré");

        await amina.Page.ReloadAsync();
        await amina.Page.Reads("Pourquoi : Parlez de ce qui se passe le mardi.");
        await hand.Press($"Changer « {Social} »");
        await amina.Page.Write("Avec vos mots", Waiting);
        await hand.Press("Enregistrer");
        await amina.Page.Reads(Waiting);
        await evening.Look.Phone(amina.Page, "note written otherwise");
        await desk.Reads(Waiting);
        await lead.Press("Montrer à tous");
        await desk.Reads("moins de 5 avis");

        // A workshop evaluates together: what is written there is a note too.
        await awa.Ask("addStep", new { workshopId = "w1", stepId = "evaluer", after = (string?)null, plan = new { title = "Évaluer ensemble", visibility = "shownAtOnce", kind = new { kind = "evaluate", about = new { type = "process", id = "w1" }, criterion = "participation" } } });
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "evaluer" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screen);
        await paul.Page.GetByRole(AriaRole.Link, new() { Name = "Retour à l’atelier" }).ClickAsync();
        await paul.Page.Reads("Est-ce que chacun a sa place");
        await paul.Page.Write("Votre avis", Wall);
        await paul.Page.Press("Envoyer mon avis");
        await paul.Page.Reads("C’est aussi dans l’évaluation du projet.");
        await evening.Look.Phone(paul.Page, "evaluating in a workshop");
        await wall.Reads(Wall);
        await evening.Look.Wall(wall, "evaluating, on the wall");
        await desk.Reads(Wall);
        await desk.Reads("Écrit en atelier");
        await evening.Look.Desk(desk, "notes side by side");
        evening.NothingWentWrong();
    }
}
