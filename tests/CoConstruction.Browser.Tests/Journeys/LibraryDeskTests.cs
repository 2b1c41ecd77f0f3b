using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The house of the library: a relay writes and reads sheets, the house publishes and withdraws, and lists tell what there is.</summary>
public sealed class LibraryDeskTests(Chromium chromium)
{
    private const string Reason = "Cette action aide une personne après l’autre.";

    [Fact]
    public async Task A_practice_is_qualified_written_read_again_published_revised_and_withdrawn_by_keyboard()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await House(evening);
        await awa.Signal("p1", "Un café dans chaque village", "Pays de Vermelonne");
        await awa.Signal("p2", "Une aide au courrier", "Pays de Vermelonne");
        var desk = laptop.Page;
        var hand = new Keyboard(desk, evening.Look);
        await desk.GotoAsync("/bibliotheque/relais");
        await desk.Reads("Une aide au courrier");
        await Look("desk");
        await hand.Reach(desk.GetByRole(AriaRole.Link, new() { Name = "Un café dans chaque village" }));
        await desk.Keyboard.PressAsync("Enter");
        await desk.ReadsTitle("Est-ce une intervention collective\u00A0?");
        await hand.Press("Retenir cette pratique");
        await desk.Reads("Il reste 7\u00A0questions sans réponse.");
        await Look("criteria");
        await AnswerYes(desk);
        await hand.Write("Vous répondez en tant que", "Relais de Vermelonne");
        await hand.Press("Retenir cette pratique");

        // The sheet begins with what was signalled.
        await hand.Press("Écrire la fiche");
        await Assertions.Expect(desk.GetByLabel("Titre", new() { Exact = true })).ToHaveValueAsync("Un café dans chaque village");
        await Assertions.Expect(desk.GetByLabel("Résumé, en cinq lignes", new() { Exact = true })).ToHaveValueAsync("Des habitants et des professionnels essaient ensemble.");
        await hand.Write("Les étapes", "Choisir un lieu : avec les habitants\nOuvrir une fois par semaine");
        await hand.Write("Points de vigilance", "Ne pas dépendre d’une seule personne");
        await hand.Write("Outils", "Une convention d’une page");
        await hand.Press("Ajouter une ligne : ce qui a freiné");
        await desk.Write("Ce qui a freiné, ligne 1", "Personne ne savait qui assure");
        await desk.GetByLabel("Famille, ligne 1", new() { Exact = true }).First.SelectOptionAsync("legalFramework");
        await desk.Write("Budget, en euros", "beaucoup");
        await hand.Press("Enregistrer la fiche");
        await desk.Reads("Écrivez un nombre entier, ou rien.");
        await Look("sheet being written");
        await desk.Write("Budget, en euros", "12 000");
        await hand.Press("Enregistrer la fiche");
        await desk.ReadsTitle("Relire la fiche");
        await Look("review");
        await AnswerYes(desk);
        await hand.Write("Vous répondez en tant que", "Relais de Vermelonne");
        await hand.Press("Enregistrer la relecture");
        await desk.ReadsTitle("Publier");
        await Look("publish");
        await hand.Press("Publier la pratique");
        await desk.Reads("Préparer une nouvelle version");
        await Look("published, on the desk");

        await ReadByABeginner(evening);
        await hand.Press("Préparer une nouvelle version");
        await desk.ReadsTitle("Relire la fiche");
        await hand.Press("Retirer de la bibliothèque");
        await desk.Reads("Retirer cette pratique");
        await Look("withdrawing");
        await desk.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Retirer de la bibliothèque" }).ClickAsync();
        await desk.Reads("Retirée");

        await hand.Follow("Relais");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Une aide au courrier" }).ClickAsync();
        await hand.Press("Ne pas retenir");
        await hand.Press("Envoyer la réponse");
        await desk.Reads("Écrivez la raison");
        await Look("declining");
        await hand.Write("La raison", Reason);
        await hand.Write("Vous répondez en tant que", "Relais de Vermelonne");
        await hand.Press("Envoyer la réponse");
        await desk.Reads(Reason);
        await Look("declined");
        evening.NothingWentWrong();

        Task Look(string name) => LookBoth(evening, laptop, name);
    }

    [Fact]
    public async Task Months_territories_sources_and_guides_are_read_at_a_desk_and_on_a_phone()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await House(evening);
        var desk = laptop.Page;
        foreach (var (page, said) in new[] { ("mois", "Aucune pratique publiée en"), ("territoires", "Pas encore de territoire"), ("sources", "Pas encore de source"), ("guides", "Guides"), ("maison", "Pas encore de relais.") })
        {
            await desk.GotoAsync($"/bibliotheque/{page}");
            await desk.Reads(said);
            await LookBoth(evening, laptop, $"{page}, empty");
        }

        await awa.Publish("p1", Shelves.Mobility, "Pays de Vermelonne");
        await awa.Publish("p2", Shelves.Garden, "Orvelune");
        await awa.Publish("p3", "Un repas de rue", "Orvelune");
        await awa.AskLibrary("addSource", new { sourceId = "s1", card = new { name = "Banque d’expériences", holder = "Réseau des centres communaux", method = "Relue par deux personnes", access = "Ouverte", licence = "Réutilisation libre", link = "https://exemple.fr/banque", earlier = false } });
        await awa.AskLibrary("writeGuide", new { guideId = "g1", title = "Pour commencer", preface = "À lire avant la première réunion.", practiceIds = new[] { "p2", "p1" } });
        foreach (var (page, said) in new[] { ("mois", Shelves.Garden), ("territoires", "Orvelune"), ("sources", "Banque d’expériences"), ("guides", "Pour commencer"), ("guides/nouveau", "Titre du guide"), ("", Shelves.Garden) })
        {
            await desk.GotoAsync($"/bibliotheque/{page}");
            await desk.Reads(said);
            await LookBoth(evening, laptop, $"{(page.Length == 0 ? "catalogue" : page)}, filled");
        }

        var hand = new Keyboard(desk, evening.Look);
        await desk.GotoAsync("/bibliotheque/sources");
        await hand.Press("Ajouter une source");
        await hand.Press("Ajouter");
        await desk.Reads("Écrivez qui la tient.");
        await LookBoth(evening, laptop, "source being added");
        evening.NothingWentWrong();
    }

    /// <summary>On the page and on paper: the summary, then the first step, then what to watch and the tools.</summary>
    private static async Task ReadByABeginner(Evening evening)
    {
        var phone = (await evening.Phone("Amina")).Page;
        await phone.GotoAsync("/bibliotheque");
        await phone.Follow("Un café dans chaque village");
        await phone.ReadsTitle("La démarche");
        await evening.Look.Phone(phone, "published practice on a phone");
        string[] order = ["Des habitants et des professionnels essaient ensemble.", "Choisir un lieu", "Ouvrir une fois par semaine", "Ne pas dépendre d’une seule personne", "Une convention d’une page", "Les faits d’ici"];
        AssertInOrder(await phone.Locator("main").InnerTextAsync(), order);
        foreach (var (link, words) in new[] { ("Page à imprimer", order), ("Note pour ma hiérarchie", ["Ce que cela demande", "12\u202F000\u00A0€", "La première étape", "Choisir un lieu"]) })
        {
            var paper = await phone.Context.RunAndWaitForPageAsync(() => phone.Follow(link));
            await paper.ReadsTitle("Un café dans chaque village");
            AssertInOrder(await paper.Locator("body").InnerTextAsync(), words);
            await evening.Look.Desk(paper, link);
            await paper.CloseAsync();
        }
    }

    private static void AssertInOrder(string text, params string[] pieces)
    {
        var from = 0;
        foreach (var piece in pieces)
        {
            var found = text.IndexOf(piece, from, StringComparison.Ordinal);
            Assert.True(found >= 0, $"« {piece} » does not come after: {text[Math.Max(0, from - 200)..from]}");
            from = found + piece.Length;
        }
    }

    private static async Task AnswerYes(IPage page)
    {
        foreach (var question in await page.GetByRole(AriaRole.Group).Filter(new() { Has = page.GetByRole(AriaRole.Radio) }).AllAsync())
        {
            await question.GetByRole(AriaRole.Radio, new() { Name = "Oui" }).FocusAsync();
            await page.Keyboard.PressAsync("Space");
        }
    }

    private static async Task LookBoth(Evening evening, Device device, string name)
    {
        await evening.Look.Desk(device.Page, $"library, {name}");
        await device.Page.SetViewportSizeAsync(360, 740);
        await evening.Look.Phone(device.Page, $"library, {name}, on a phone");
        await device.Page.SetViewportSizeAsync(1440, 900);
    }

    private static async Task<(Device Laptop, Facilitator Awa)> House(Evening evening)
    {
        var laptop = await evening.Laptop("Awa");
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        return (laptop, awa);
    }
}
