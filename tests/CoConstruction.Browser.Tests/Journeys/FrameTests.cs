using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Cards are placed in a tree before everybody's eyes: by keyboard, by drag, and from a phone.</summary>
public sealed class FrameTests(Chromium chromium)
{
    [Fact]
    public async Task One_of_the_mandates_questions_is_debated_by_phone_and_an_argument_stays_where_its_author_put_it()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", "debate1");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-3" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screenLink);
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.Page.Reads("Ou faut-il des spécialistes, à temps plein ?");
        var hand = new Keyboard(amina.Page, evening.Look);
        await hand.Write("Votre carte", "Il faut quelqu’un qui a le temps");
        await hand.Reach(amina.Page.GetByLabel("De quel côté va cet argument ?", new() { Exact = true }));
        await amina.Page.Keyboard.TypeAsync("Contre");
        await hand.Press("Envoyer ma carte");
        await Assertions.Expect(wall.Locator("section").Filter(new() { Has = wall.GetByRole(AriaRole.Heading, new() { Name = "Contre", Exact = true }) }).GetByText("Il faut quelqu’un qui a le temps")).ToBeVisibleAsync();
        // One person of a college is nobody's college.
        await wall.Reads("Sans collège indiqué");
        await Assertions.Expect(wall.GetByText("Les personnes qui vivent ici")).ToHaveCountAsync(0);
        await evening.Look.Phone(amina.Page, "a debate");
        await evening.Look.Wall(wall, "a debate");
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/piloter");
        await desk.Reads("Il faut quelqu’un qui a le temps");
        await evening.Look.Desk(desk, "a debate");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Cards_are_placed_by_keyboard_and_by_drag_a_phone_adds_one_and_the_wall_shows_them()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", "problemTree");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-3" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screenLink);
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/piloter");
        var (hand, pilot) = (new Keyboard(amina.Page, evening.Look), new Keyboard(desk, evening.Look));

        await wall.Reads("Écrivez une carte sur votre téléphone");
        await Look("empty");
        await pilot.Write("Carte dictée", "Le local est fermé le soir");
        await desk.Keyboard.PressAsync("Enter");
        await desk.Reads("Le local est fermé le soir");
        await pilot.Press("Déplacer vers… : Le local est fermé le soir");
        await evening.Look.Desk(desk, "frame, moving a card");
        await pilot.Press("Le problème");
        await wall.Reads("Le local est fermé le soir");
        // The focus followed the card: the next key acts on it again.
        await Assertions.Expect(desk.GetByRole(AriaRole.Button, new() { Name = "Déplacer vers… : Le local est fermé le soir", Exact = true })).ToBeFocusedAsync();

        await hand.Write("Votre carte", "Pas de budget pour un gardien");
        await hand.Reach(amina.Page.GetByLabel("Où va cette carte ?", new() { Exact = true }));
        await amina.Page.Keyboard.TypeAsync("Les causes");
        await hand.Press("Envoyer ma carte");
        await amina.Page.Reads("Votre carte est reçue. Le groupe la voit.");
        await desk.Reads("Proposé : Les causes (1)");
        await Look("a card from a phone");

        await Drag("Pas de budget pour un gardien", "Les causes");
        await Assertions.Expect(Place(desk, "Les causes").GetByText("Pas de budget pour un gardien")).ToBeVisibleAsync();
        await pilot.Press("Déplacer vers… : Pas de budget pour un gardien");
        await pilot.Reach(desk.GetByLabel("Relier à une carte plus haute", new() { Exact = true }));
        await desk.Keyboard.TypeAsync("Le local");
        await pilot.Press("Relier");
        await wall.Reads("↳ Le local est fermé le soir");
        await amina.Page.Reads("Relié à « Le local est fermé le soir »");
        await pilot.Press("Annuler");
        await Assertions.Expect(wall.GetByText("↳ Le local est fermé le soir")).ToBeHiddenAsync();
        await Look("placed");

        await pilot.Press("Verser au diagnostic");
        await pilot.Choose(desk.GetByRole(AriaRole.Checkbox, new() { Name = "Le local est fermé le soir", Exact = true }));
        await evening.Look.Desk(desk, "frame, pouring");
        await pilot.Press("Verser");
        await desk.Reads("Au diagnostic");

        string[] places = ["effects", "problem", "causes"];
        for (var i = 0; i < 38; i++)
            await awa.Ask("dictateCard", new { workshopId = "w1", stepId = "w1-3", cardId = $"c{i}", text = $"Une carte que quelqu’un a dite, numéro {i + 1}", collegeId = (string?)null, placeId = places[i % 3] });
        await wall.Reads("numéro 38");
        await Look("forty cards");
        evening.NothingWentWrong();

        async Task Look(string name)
        {
            await evening.Look.Phone(amina.Page, $"frame, {name}");
            await evening.Look.Desk(desk, $"frame, {name}");
            await evening.Look.Wall(wall, $"frame, {name}");
        }

        async Task Drag(string card, string place) =>
            await desk.GetByRole(AriaRole.Listitem).Filter(new() { HasText = card }).DragToAsync(Place(desk, place));
    }

    private static ILocator Place(IPage desk, string title) =>
        desk.GetByRole(AriaRole.Region, new() { NameRegex = new($"^{title} ") });
}
