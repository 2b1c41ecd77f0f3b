using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A body decides outside any workshop, and says on what its decision stands and who does not agree.</summary>
public sealed class DecisionTests(Chromium chromium)
{
    [Fact]
    public async Task A_decision_taken_between_two_workshops_says_on_what_it_stands_with_the_keyboard_alone()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/decisions");
        var hand = new Keyboard(desk, evening.Look);

        await hand.Press("Écrire une décision");
        await hand.Write("Ce qui est décidé", "Ouvrir le local le mercredi soir");
        await hand.Write("Qui en répond", "La direction de la maison commune");
        await hand.Press("Ajouter");
        await desk.Reads("Ouvrir le local le mercredi soir");
        await hand.Press("Dire sur quoi repose la décision : Ouvrir le local le mercredi soir");
        await hand.Reach(desk.GetByLabel("Résultat", new() { Exact = true }));
        await desk.Keyboard.TypeAsync("Adopté avec");
        await hand.Press("Enregistrer");
        await desk.Reads("Dites qui décide.");
        await hand.Write("Qui décide", "Comité de pilotage");
        await hand.Write("Ce qui change par rapport à la proposition", "Un soir par semaine au lieu de deux.");
        await hand.Press("Ajouter un désaccord");
        await hand.Write("Désaccord 1", "Deux soirs, c’était promis.");
        await evening.Look.Desk(desk, "decision, what it stands on being written");
        await hand.Press("Enregistrer");
        await desk.Reads("« Deux soirs, c’était promis. »");
        await desk.Reads("Adopté avec des changements");
        await desk.Reads("Co-construction : on construit ensemble");
        await evening.Look.Desk(desk, "decision, what it stands on");
        evening.NothingWentWrong();
    }
}
