using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The shared assessment: a team sorts and links what holds a place back, a resident says it on a phone, months after the start.</summary>
public sealed class AssessmentTests(Chromium chromium)
{
    private const string Count = "Le temps collectif n’est pas compté.", Fear = "Travailler à plusieurs fait peur.", Room = "Le local ferme à 17 heures.";

    [Fact]
    public async Task Obstacles_are_said_sorted_linked_in_a_circle_and_added_to_from_a_phone()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", null);
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/diagnostic");
        var lead = new Keyboard(desk, evening.Look);
        await desk.Reads("Aucun frein n’est encore noté.");
        await evening.Look.Desk(desk, "assessment, empty");

        await lead.Press("Ajouter un besoin");
        await desk.Write("Le besoin", "Aide pour payer l’énergie");
        await desk.Write("Combien de demandes", "4");
        await desk.Write("Sur quelle période", "hiver");
        await lead.Press("Ajouter");
        await desk.Reads("Écrivez un nombre entier, 5 au moins.");
        await desk.Write("Combien de demandes", "214");
        await lead.Press("Ajouter");
        await desk.Reads("214 demandes, hiver");

        await Obstacle(Count, "Emprise des logiques gestionnaires");
        await desk.Follow("Diagnostic");
        await Obstacle(Fear, "Modèle professionnel du travail social");
        await Link(Count);
        await desk.Reads($"« {Fear} » entraîne « {Count} ».");
        await desk.Follow("Diagnostic");
        await desk.Follow(Count);
        await desk.ReadsTitle(Count);
        await Link(Fear);
        await desk.Reads("et cela recommence.");
        await evening.Look.Desk(desk, "assessment, obstacle in a circle");

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/diagnostic/schema");
        await desk.Reads("Une boucle");
        var first = desk.GetByRole(AriaRole.Button, new() { Name = Count });
        await lead.Reach(first.Or(desk.GetByRole(AriaRole.Button, new() { Name = Fear })));
        await desk.Keyboard.PressAsync("ArrowRight");
        await evening.Look.Focus(desk);
        await evening.Look.Desk(desk, "assessment, drawing");
        await desk.Keyboard.PressAsync("Enter");
        await desk.Reads("Cela tourne en rond");

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/diagnostic");
        await desk.GetByLabel("Famille").First.SelectOptionAsync(new SelectOptionValue { Label = "Modèle professionnel du travail social" });
        await desk.Reads("1 sur 2");
        await desk.GetByLabel("Famille").First.SelectOptionAsync(new SelectOptionValue { Label = "Tous" });

        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var hand = new Keyboard(amina.Page, evening.Look);
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }).ClickAsync();
        await amina.Page.ReadsTitle("Le projet");
        await evening.Look.Phone(amina.Page, "project, contents");
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Diagnostic" }).ClickAsync();
        await amina.Page.Reads(Count);
        await evening.Look.Phone(amina.Page, "assessment on a phone");
        await hand.Press("Dire ce qui bloque");
        await evening.Look.Phone(amina.Page, "adding an obstacle");
        await amina.Page.GetByRole(AriaRole.Radio, new() { Name = "On décide loin de nous." }).CheckAsync();
        await hand.Write("Avec vos mots", "Mme X ferme le local.");
        await hand.Press("Envoyer");
        await amina.Page.Reads("Ce texte semble parler d’une personne.");
        Assert.DoesNotContain("Étape «", await amina.Page.InnerTextAsync("main"));
        await evening.Look.Phone(amina.Page, "text held");
        await amina.Page.Write("Avec vos mots", Room);
        await hand.Press("Envoyer");
        await amina.Page.Reads("Vous avez écrit cela.");
        await evening.Look.Phone(amina.Page, "obstacle added");
        await desk.Reads(Room);
        await evening.Look.Desk(desk, "assessment");
        evening.NothingWentWrong();

        async Task Obstacle(string text, string family)
        {
            await lead.Press("Ajouter un frein");
            await desk.Write("Le frein", text);
            await desk.GetByLabel("Famille").First.SelectOptionAsync(new SelectOptionValue { Label = family });
            await desk.GetByLabel("Nature").First.SelectOptionAsync(new SelectOptionValue { Label = "Organisationnel" });
            await lead.Press("Ajouter");
            await desk.ReadsTitle(text);
        }

        async Task Link(string to)
        {
            await desk.GetByLabel("Ce frein entraîne aussi").SelectOptionAsync(new SelectOptionValue { Label = to });
            await lead.Press("Ajouter le lien");
        }
    }
}
