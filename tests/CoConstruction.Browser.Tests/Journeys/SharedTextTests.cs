using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A charter that a facilitator and a professional write together, each in their own browser, with the keyboard.</summary>
public sealed class SharedTextTests(Chromium chromium)
{
    private const string Title = "Charte du quartier", Heard = "Nous écoutons chacun.", Spoken = " Nous parlons clair.";

    [Fact]
    public async Task Two_people_write_one_paragraph_suggest_keep_versions_and_see_what_changed()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, other) = (await evening.Laptop("Awa"), await evening.Laptop("Nadia"));
        var facilitator = new Facilitator(laptop, evening.House);
        await facilitator.MakeAccount();
        await facilitator.FoundProject();
        await facilitator.Invite(other, "Nadia Benali", "nadia.benali@exemple.fr", "professional");

        var awa = new WritingDesk(laptop.Page, evening.Look, Title);
        await laptop.Page.GotoAsync($"/equipe#/projets/{facilitator.Project}/textes");
        await laptop.Page.Reads("Pas encore de texte");
        await evening.Look.Desk(laptop.Page, "texts, none yet");
        await awa.Keys.Press("Commencer un texte");
        await awa.Keys.Write("Titre du texte", Title);
        await evening.Look.Desk(laptop.Page, "texts, beginning one");
        await awa.Keys.Press("Commencer");
        await awa.Shows("Pourquoi cette charte");
        var nadia = new WritingDesk(other.Page, evening.Look, Title);
        await other.Page.GotoAsync($"/equipe#/projets/{facilitator.Project}/textes");
        await nadia.Keys.Follow(Title);
        await nadia.Shows("Pourquoi cette charte");

        await WriteTogether(awa, nadia);
        await evening.Look.Desk(laptop.Page, "text, written by two");
        await awa.Keep(1, "Premier jet");
        await nadia.SuggestForLastLine("Nous écoutons tout le monde. Nous parlons clair.");
        await Comment(nadia);
        await evening.Look.Desk(laptop.Page, "text, with notes");
        await Answer(awa);
        await nadia.Shows("Nous écoutons tout le monde.");
        await awa.Keep(2, "Après lecture");
        await Compare(evening, awa);
        await TakeAway(evening, awa);
        await LookOnPhone(evening, facilitator.Project);
        evening.NothingWentWrong();
    }

    /// <summary>Both in one paragraph: each sees the other's words and caret, and takes back only what is theirs.</summary>
    private static async Task WriteTogether(WritingDesk awa, WritingDesk nadia)
    {
        await awa.GoToEnd();
        await awa.Page.Keyboard.PressAsync("Enter");
        await awa.Type(Heard);
        await awa.IsSaved();
        // Only what is in sight is in the page.
        await nadia.GoToEnd();
        await nadia.Shows(Heard);
        await nadia.Page.Keyboard.PressAsync("Control+End");
        await nadia.Type(Spoken);
        await awa.Shows(Spoken.Trim());
        await Assertions.Expect(awa.Words.GetByText("Nadia Benali")).ToHaveCountAsync(1);
        await Assertions.Expect(nadia.Words.GetByText("Awa Diallo")).ToHaveCountAsync(1);
        await awa.Page.Keyboard.PressAsync("Control+z");
        await awa.ShowsNoMore(Heard);
        await nadia.ShowsNoMore(Heard);
        await awa.Shows(Spoken.Trim());
        await awa.Page.Keyboard.PressAsync("Control+y");
        // The name at Awa's caret stands between the two sentences.
        await nadia.Shows(Heard);
        await nadia.Shows(Spoken.Trim());
        await awa.IsSaved();
        await nadia.IsSaved();
    }

    private static async Task Comment(WritingDesk nadia)
    {
        await nadia.GoToEnd();
        await nadia.Page.Keyboard.PressAsync("Control+Alt+m");
        await nadia.Keys.Write("Votre commentaire", "Qui dit quand on a fini ?");
        await nadia.Keys.Press("Envoyer");
        await nadia.Page.ReadsTitle("Commentaires (2)");
    }

    private static async Task Answer(WritingDesk awa)
    {
        await awa.Accept("Nadia Benali", "C’est plus simple.");
        await awa.Shows("Nous écoutons tout le monde.");
        await awa.Page.ReadsTitle("Commentaires (1)");
        await awa.Keys.Press("Répondre");
        await awa.Keys.Write("Votre réponse", "Le groupe.");
        await awa.Keys.Press("Envoyer");
        await awa.Page.Reads("Le groupe.");
        await awa.Keys.Press("C’est réglé");
        await awa.Page.ReadsTitle("Commentaires");
    }

    private static async Task Compare(Evening evening, WritingDesk awa)
    {
        await awa.Keys.Press("Comparer : Version 1");
        await awa.Page.ReadsTitle("Ce qui a changé");
        await awa.Page.GetByLabel("À", new() { Exact = true }).SelectOptionAsync("v2");
        var changes = awa.Page.GetByRole(AriaRole.Region, new() { Name = "Ce qui a changé" });
        await Assertions.Expect(changes.Locator("del", new() { HasText = "chacun" })).ToBeVisibleAsync();
        await Assertions.Expect(changes.Locator("ins", new() { HasText = "tout le monde" })).ToBeVisibleAsync();
        await evening.Look.Desk(awa.Page, "text, what changed");
        await awa.Keys.Choose(awa.Page.GetByRole(AriaRole.Radio, new() { Name = "À la suite" }));
        await awa.Page.Keyboard.PressAsync("ArrowRight");
        await awa.Keys.Choose(awa.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Tout montrer" }));
        await evening.Look.Desk(awa.Page, "text, what changed side by side");
        await awa.Keys.Press("Revenir à : Version 1 : Premier jet");
        await awa.Keys.Press("Revenir à cette version");
        await awa.Shows(Heard);
    }

    private static async Task TakeAway(Evening evening, WritingDesk awa)
    {
        await awa.Unfold("Historique");
        await awa.Page.Reads("Awa Diallo et Nadia Benali");
        await awa.Unfold("Télécharger");
        await awa.Unfold("Qui peut quoi");
        await evening.Look.Desk(awa.Page, "text, all that stands beside");
        await awa.Page.GetByLabel("Quel texte").SelectOptionAsync("v1");
        foreach (var kind in new[] { "html", "docx", "odt", "md" })
        {
            var link = awa.Page.Locator($"a[href*='/exports/text.{kind}?'][href*='version=1']");
            var document = await awa.Page.APIRequest.GetAsync(evening.House.Address + await link.GetAttributeAsync("href"));
            Assert.True(document.Ok, $"{kind}: {document.Status}");
        }
    }

    private static async Task LookOnPhone(Evening evening, string project)
    {
        var device = await evening.Phone("Awa, on her phone");
        await device.Page.GotoAsync("/equipe");
        await new Desk(device).SignIn();
        await device.Page.ReadsTitle("Vos projets");
        await device.Page.GotoAsync($"/equipe#/projets/{project}/textes");
        await device.Page.Reads("Version 2 « Après lecture »");
        await evening.Look.Desk(device.Page, "texts on a phone");
        await device.Page.Follow(Title);
        var awa = new WritingDesk(device.Page, evening.Look, Title);
        await awa.Shows("Pourquoi cette charte");
        await evening.Look.Desk(device.Page, "text on a phone");
        await device.Page.Press("Autour du texte");
        await device.Page.ReadsTitle("Commentaires");
        await evening.Look.Desk(device.Page, "beside the text on a phone");
        await device.Page.GetByLabel("Texte simple").CheckAsync();
        await device.Page.Press("Autour du texte");
        await Assertions.Expect(awa.Words).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Nous écoutons"));
        await evening.Look.Desk(device.Page, "plain text on a phone");
        await device.Page.SetViewportSizeAsync(1440, 900);
        await evening.Look.Desk(device.Page, "plain text on a desk");
    }
}
