using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The team's evaluation: a frame known beforehand, indicators of the group's own, and what they were found to be.</summary>
public sealed class EvaluationTests(Chromium chromium)
{
    private const string Label = "Poids des personnes concernées dans les décisions", Own = "Place de chacun dans les décisions";

    [Fact]
    public async Task A_frame_is_made_whole_an_example_is_adapted_and_readings_of_three_kinds_stand_side_by_side_by_keyboard()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var small = await laptop.Context.NewPageAsync();
        await small.SetViewportSizeAsync(360, 740);
        var hand = new Keyboard(desk, evening.Look);

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/exemples");
        await desk.Reads("On évalue l’action, jamais les personnes.");
        await desk.Reads("On décide ensemble");
        await Look("examples");
        await hand.Press($"Adapter cet exemple : {Label}");
        var name = desk.GetByLabel("Ce que dit l’indicateur", new() { Exact = true });
        await Assertions.Expect(name).ToHaveValueAsync(Label);
        await hand.Reach(name);
        await desk.Keyboard.PressAsync("Control+A");
        await desk.Keyboard.TypeAsync(Own);
        await hand.Reach(desk.GetByLabel("Niveaux", new() { Exact = true }));
        await desk.Keyboard.PressAsync("Control+A");
        await desk.Keyboard.InsertTextAsync("Je reçois\nJe donne mon avis\nJe fais une partie\nJ’organise");
        await Look("example being adapted");
        await hand.Press("Choisir cet indicateur");
        await desk.Reads("Déjà adapté dans ce projet.");

        await hand.Follow("Cadre");
        await hand.Press("Écrire le cadre");
        await hand.Write("Objectifs", "Que chacun compte dans les décisions.");
        await hand.Write("Modalités définies au départ", "Un atelier par mois, en petits groupes.");
        await hand.Choose(desk.GetByRole(AriaRole.Checkbox, new() { Name = Own }));
        await Look("frame being written");
        await hand.Press("Enregistrer");
        await hand.Press("Ouvrir l’évaluation");
        await desk.Reads("Il manque les contours de l’action.");
        await Look("opening refused");
        await hand.Press("Écrire le cadre");
        await hand.Write("Contours de l’action", "Le quartier, deux ans.");
        await hand.Press("Enregistrer");
        await hand.Press("Ouvrir l’évaluation");
        await desk.Reads("Évaluation ouverte le");
        await hand.Press("Changer cette partie : Contours de l’action");
        await hand.Reach(desk.GetByLabel("Nouveau texte", new() { Exact = true }));
        await desk.Keyboard.PressAsync("Control+A");
        await desk.Keyboard.TypeAsync("Deux quartiers, deux ans.");
        await hand.Press("Enregistrer");
        await desk.Reads("Dites pourquoi, en une phrase.");
        await hand.Write("Pourquoi ce changement", "Un quartier voisin nous a rejoints.");
        await hand.Press("Enregistrer");
        var changes = desk.GetByRole(AriaRole.Region, new() { Name = "Ce qui a changé depuis" });
        await Assertions.Expect(changes).ToContainTextAsync("Un quartier voisin nous a rejoints.");
        await Assertions.Expect(changes).ToContainTextAsync("Le quartier, deux ans.");
        await Look("frame open and changed");

        await hand.Follow("Indicateurs et relevés");
        await Note("2024-12-05", level: "1");
        await Note("2026-01-22", level: "4");
        await desk.Reads("De « Je reçois » (déc. 2024) à « J’organise » (janv. 2026).");
        await Assertions.Expect(desk.GetByRole(AriaRole.Row, new() { Name = "Je reçois" })).ToBeVisibleAsync();
        await hand.Press($"Noter un relevé : {Own}");
        await desk.GetByLabel("Sorte de relevé", new() { Exact = true }).SelectOptionAsync("story");
        await hand.Write("Le récit", "Trois voisines gardent les enfants à tour de rôle.");
        await Look("reading being written");
        await hand.Press("Noter un relevé");
        await desk.Reads("Trois voisines gardent les enfants à tour de rôle.");
        await hand.Press($"Noter un relevé : {Own}");
        await desk.GetByLabel("Sorte de relevé", new() { Exact = true }).SelectOptionAsync("quote");
        await hand.Write("La parole, telle quelle", "L'assistante sociale du mardi fait mal son travail.");
        await hand.Press("Noter un relevé");
        await desk.Reads("Ce texte semble parler d’une personne.");
        await Look("reading held");
        await hand.Reach(desk.GetByLabel("La parole, telle quelle", new() { Exact = true }));
        await desk.Keyboard.PressAsync("Control+A");
        await desk.Keyboard.TypeAsync("Le mardi, on attend longtemps.");
        await hand.Press("Noter un relevé");
        await desk.Reads("Le mardi, on attend longtemps.");
        await Assertions.Expect(desk.Locator("main")).Not.ToContainTextAsync("% atteint");
        await Look("readings");

        await hand.Follow($"Voir l’indicateur : {Own}");
        await desk.Reads($"Inspiré de « {Label} »");
        await desk.Reads("Ce qui a été changé : Ce que dit l’indicateur, Niveaux.");
        await Look("indicator adapted");

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/effets-imprevus");
        await hand.Press("Raconter un effet imprévu");
        await hand.Write("Qu’est-ce qui est arrivé ?", "Une épicerie rouvre le mercredi.");
        await hand.Press("Ajouter");
        await desk.Reads("Une épicerie rouvre le mercredi.");
        await Look("unexpected effects");
        evening.NothingWentWrong();

        async Task Note(string day, string level)
        {
            await hand.Press($"Noter un relevé : {Own}");
            await desk.GetByLabel("Date du relevé", new() { Exact = true }).FillAsync(day);
            await desk.GetByLabel("Niveau", new() { Exact = true }).SelectOptionAsync(level);
            await hand.Press("Noter un relevé");
        }

        async Task Look(string what)
        {
            await evening.Look.Desk(desk, $"evaluation, {what}");
            await small.GotoAsync(desk.Url);
            await small.ReloadAsync();
            await Assertions.Expect(small.Locator("h1")).ToHaveTextAsync(await desk.Locator("h1").InnerTextAsync());
            await evening.Look.Desk(small, $"evaluation, {what}, on a phone");
        }
    }
}
