using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The words of the field are explained where they stand, and all together on a page.</summary>
public sealed class GlossaryTests(Chromium chromium)
{
    private const string Community = "Les habitants d’un lieu s’organisent pour changer les choses.";

    [Fact]
    public async Task The_definition_of_community_social_work_is_reached_by_keyboard_from_the_form()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", null);
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}");
        var hand = new Keyboard(desk, evening.Look);
        await hand.Press("Modifier");
        await hand.Choose(desk.GetByRole(AriaRole.Checkbox, new() { Name = "travail social communautaire" }));
        var term = desk.GetByRole(AriaRole.Button, new() { Name = "travail social communautaire" });
        await hand.Reach(term);
        await desk.Keyboard.PressAsync("Enter");
        await desk.Reads(Community);
        await evening.Look.Desk(desk, "term explained in a form");
        await desk.Keyboard.PressAsync("Tab");
        await desk.Keyboard.PressAsync("Escape");
        await Assertions.Expect(desk.GetByText(Community)).Not.ToBeVisibleAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
        await hand.Press("Enregistrer");
        await desk.Reads("Formes de travail social collectif");
        await Assertions.Expect(desk.GetByRole(AriaRole.Definition).Filter(new() { HasText = "travail social communautaire" })).ToBeVisibleAsync();

        await desk.Follow("Les mots du projet");
        await desk.ReadsTitle("Les mots du projet");
        await evening.Look.Desk(desk, "glossary");
        await desk.Write("Chercher un mot", "communautaire");
        await desk.Reads(Community);
        await Assertions.Expect(desk.GetByRole(AriaRole.Term).Filter(new() { HasText = "charte" })).ToHaveCountAsync(0);

        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }).ClickAsync();
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Diagnostic" }).ClickAsync();
        var thumb = new Keyboard(amina.Page, evening.Look);
        await thumb.Reach(amina.Page.GetByRole(AriaRole.Button, new() { Name = "marge de manœuvre" }));
        await amina.Page.Keyboard.PressAsync("Enter");
        await amina.Page.Reads("Ce qu’on a le droit de faire tout de suite.");
        await evening.Look.Phone(amina.Page, "term explained on a phone");
        await thumb.Follow("Les mots du projet");
        await amina.Page.ReadsTitle("Les mots du projet");
        await evening.Look.Phone(amina.Page, "glossary on a phone");
        evening.NothingWentWrong();
    }
}
