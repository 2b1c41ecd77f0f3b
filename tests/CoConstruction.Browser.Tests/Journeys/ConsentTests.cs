using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A text that the group makes its own in two rounds: asked, objected to, improved, adopted.</summary>
public sealed class ConsentTests(Chromium chromium)
{
    private const string First = "Le jardin ouvre le samedi matin.", Second = "Le jardin ouvre le dimanche matin.", Why = "Le samedi, beaucoup travaillent.";

    [Fact]
    public async Task A_text_is_objected_to_improved_and_adopted_in_two_rounds_with_the_keyboard_alone()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", "choose");
        var plan = new { kind = new { kind = "consent", text = First, author = "le groupe jardin" }, title = "Le jardin", visibility = "shownAtOnce" };
        await awa.Ask("addStep", new { workshopId = "w1", stepId = "garden", plan });
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "garden" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screenLink);
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var karim = new Phone(await evening.Phone("Karim"));
        await karim.Join(code, "Les personnes qui vivent ici");
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/piloter");
        var (hand, pilot) = (new Keyboard(amina.Page, evening.Look), new Keyboard(desk, evening.Look));

        await amina.Page.Reads("Tour 1 · Version 1 du texte");
        await amina.Page.Reads(First);
        await Look("presentation");
        await pilot.Press("Passer aux questions");
        await hand.Write("Votre question", "Qui a la clé ?");
        await Look("question being written");
        await hand.Press("Envoyer ma question");
        await karim.Page.Reads("Qui a la clé ?");
        await Look("question sent");
        await pilot.Press("Passer aux ressentis");
        await pilot.Write("Un ressenti dit à voix haute", "On a hâte.");
        await pilot.Press("Ajouter");
        await karim.Page.Reads("On a hâte.");
        await Look("reactions");
        await pilot.Press("Améliorer le texte");
        await pilot.Press("Demander les objections");

        await hand.Press("Envoyer ma réponse");
        await amina.Page.Reads("Choisissez d’abord une réponse.");
        await hand.Reach(amina.Page.GetByRole(AriaRole.Radio, new() { Name = "D’accord", Exact = true }));
        await amina.Page.Keyboard.PressAsync("ArrowUp");
        await hand.Press("Envoyer ma réponse");
        await amina.Page.Reads("Écrivez d’abord pourquoi.");
        await Look("objection without reason");
        await hand.Write("Pourquoi ?", Why);
        await hand.Press("Envoyer ma réponse");
        await amina.Page.Reads("Votre réponse est reçue.");
        await karim.Page.Reads(Why);
        await Answer(karim, "Je peux vivre avec");
        await desk.Reads("1 objection en discussion.");
        await wall.Reads(Why);
        await Look("objection");

        await pilot.Press("Améliorer le texte");
        await amina.Page.Reads("Écoutez.");
        await pilot.Press("Publier le résultat");
        await pilot.Reach(desk.GetByLabel("La nouvelle version du texte", new() { Exact = true }));
        await desk.Keyboard.PressAsync("Control+A");
        await desk.Keyboard.TypeAsync(Second);
        await Look("text being improved");
        await pilot.Press("Garder cette version");
        await amina.Page.Reads("Tour 2 · Version 2 du texte");
        await hand.Reach(amina.Page.GetByText("Ce qui a changé"));
        await amina.Page.Keyboard.PressAsync("Enter");
        await Look("second version");
        await pilot.Press("Demander les objections");

        await hand.Choose(amina.Page.GetByRole(AriaRole.Radio, new() { Name = "D’accord", Exact = true }));
        await hand.Press("Envoyer ma réponse");
        await amina.Page.Reads("Votre réponse est reçue.");
        await Object(karim, "Il faut deux clés.");
        await amina.Page.Reads("Il faut deux clés.");
        await karim.Page.Press("Je lève mon objection");
        await karim.Page.Reads("Je peux vivre avec");
        await desk.Reads("Plus aucune objection.");
        await Look("objection lifted");
        await pilot.Press("Conclure");
        await pilot.Press("Publier le résultat");
        await amina.Page.Reads("Le texte est adopté.");
        await wall.Reads("Le texte est adopté.");
        await amina.Page.Reads("Où en est le groupe");
        await Look("adopted");
        await pilot.Write("Qui répond", "Le groupe jardin");
        await pilot.Press("Ajouter la décision");
        await desk.Reads("La décision est notée.");
        evening.NothingWentWrong();

        async Task Look(string name)
        {
            await evening.Look.Phone(amina.Page, $"consent, {name}");
            await evening.Look.Desk(desk, $"consent, {name}");
            await evening.Look.Wall(wall, $"consent, {name}");
        }
    }

    private static async Task Answer(Phone phone, string answer)
    {
        await phone.Page.GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true }).CheckAsync();
        await phone.Page.Press("Envoyer ma réponse");
        await phone.Page.Reads("Votre réponse est reçue.");
    }

    private static async Task Object(Phone phone, string why)
    {
        await phone.Page.GetByRole(AriaRole.Radio, new() { Name = "J’ai une objection", Exact = true }).CheckAsync();
        await phone.Page.Write("Pourquoi ?", why);
        await phone.Page.Press("Envoyer ma réponse");
        await phone.Page.Reads("Votre réponse est reçue.");
    }
}
