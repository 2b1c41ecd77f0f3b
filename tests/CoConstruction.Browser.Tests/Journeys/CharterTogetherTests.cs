using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>
/// A charter from its first sentence to its document: two professionals and a resident on a phone write one paragraph, the
/// group answers it article by article, and what was adopted opens in an office program.
/// </summary>
public sealed class CharterTogetherTests(Chromium chromium)
{
    private const string Title = "Charte du quartier", Code = "charte";
    private const string Heard = "Nous écoutons chacun.", Spoken = " Nous parlons clair.", Silent = " Le silence compte aussi.";
    private const string Better = "Nous écoutons tout le monde. Nous parlons clair. Le silence compte aussi.";

    [Fact]
    public async Task A_charter_is_written_together_consented_to_by_two_colleges_adopted_and_opened_in_an_office_program()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, other) = (await evening.Laptop("Awa"), await evening.Laptop("Nadia"));
        var facilitator = new Facilitator(laptop, evening.House);
        await facilitator.MakeAccount();
        await facilitator.FoundProject();
        await facilitator.Invite(other, "Nadia Benali", "nadia.benali@exemple.fr", "professional");
        var (code, _) = await facilitator.Plan("w1", null);
        await facilitator.Ask("beginText", new { kind = "charter", textId = Code, title = Title });
        await facilitator.Ask("openText", new { textId = Code, colleges = new { persons = "write" } });
        var (amina, karim) = (new Phone(await evening.Phone("Amina")), new Phone(await evening.Phone("Karim")));
        await amina.Join(code, "Les personnes qui vivent ici");
        await karim.Join(code, "Les travailleurs sociaux");

        var (awa, nadia) = (await Open(laptop), await Open(other));
        await awa.GoToEnd();
        await awa.Page.Keyboard.PressAsync("Control+a");
        await awa.Type($"# {Title}\n\n## 1. Décider\n\nLe groupe décide.\n\n## 2. Écouter\n\n{Heard}");
        await nadia.Shows(Heard);
        await WriteTogether(awa, nadia);
        var phone = await WriteOnPhone(evening, amina, awa);
        await nadia.Shows(Silent.Trim());
        await SayWhereItComesFrom(evening, nadia);
        await awa.Keep(1, "Premier jet");
        await nadia.SuggestForLastLine(Better);
        await awa.Accept("Nadia Benali", "C’est plus juste.");
        await phone.Shows("Nous écoutons tout le monde.");
        await awa.Keep(2, "Après lecture");
        await Compare(awa);
        await Consent(evening, awa.Page, amina, karim);
        await TakeAway(evening, laptop);
        evening.NothingWentWrong();

        async Task<WritingDesk> Open(Device device)
        {
            await device.Page.GotoAsync($"/equipe#/projets/{facilitator.Project}/textes/{Code}");
            var desk = new WritingDesk(device.Page, evening.Look, Title);
            await desk.Shows("Pourquoi cette charte");
            return desk;
        }
    }

    /// <summary>Each sees the other's words and caret, and takes back only what is theirs.</summary>
    private static async Task WriteTogether(WritingDesk awa, WritingDesk nadia)
    {
        await nadia.GoToEnd();
        await nadia.Type(Spoken);
        await awa.Shows(Spoken.Trim());
        await awa.GoToEnd();
        await awa.Type(" À effacer.");
        await nadia.Shows("À effacer.");
        await Assertions.Expect(awa.Words.GetByText("Nadia Benali")).ToHaveCountAsync(1);
        await Assertions.Expect(nadia.Words.GetByText("Awa Diallo")).ToHaveCountAsync(1);
        await awa.Page.Keyboard.PressAsync("Control+z");
        await nadia.ShowsNoMore("À effacer.");
        await awa.Shows(Spoken.Trim());
        await awa.IsSaved();
    }

    private static async Task<WritingDesk> WriteOnPhone(Evening evening, Phone amina, WritingDesk awa)
    {
        await amina.Page.GotoAsync(amina.Page.Url.Split('#')[0] + "#projet/textes");
        await amina.Page.Reads("Vous pouvez l’écrire avec les autres.");
        await evening.Look.Phone(amina.Page, "texts of a resident");
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        var text = new WritingDesk(amina.Page, evening.Look, Title);
        await text.Shows(Heard);
        await text.GoToEnd();
        await text.Type(Silent);
        await text.IsSaved();
        await awa.Shows(Silent.Trim());
        await evening.Look.Phone(amina.Page, "text of a resident");
        await text.Press("Autour du texte");
        await text.Keys.Write("Votre remarque", "Et les enfants ?");
        await text.Keys.Press("Envoyer");
        await amina.Page.Reads("Remarques (1)");
        await evening.Look.Phone(amina.Page, "remark of a resident");
        await awa.Page.Reads("Et les enfants ?");
        await text.Keys.Press("Autour du texte");
        return text;
    }

    private static async Task SayWhereItComesFrom(Evening evening, WritingDesk nadia)
    {
        await nadia.Keys.Reach(nadia.Words);
        await nadia.Page.Keyboard.PressAsync("Control+Home");
        await nadia.Page.Keyboard.PressAsync("End");
        await nadia.Press("D’où cela vient");
        await nadia.Page.GetByLabel("L’atelier ou la proposition").SelectOptionAsync("#atelier/w1");
        await evening.Look.Desk(nadia.Page, "where a passage comes from");
        await nadia.Keys.Press("Mettre dans le texte");
        await nadia.Shows("Un quartier où l’on se parle");
        await nadia.IsSaved();
    }

    private static async Task Compare(WritingDesk awa)
    {
        await awa.Keys.Press("Comparer : Version 1");
        await awa.Page.GetByLabel("À", new() { Exact = true }).SelectOptionAsync("v2");
        var changes = awa.Page.GetByRole(AriaRole.Region, new() { Name = "Ce qui a changé" });
        await Assertions.Expect(changes.Locator("del", new() { HasText = "chacun" })).ToBeVisibleAsync();
        await Assertions.Expect(changes.Locator("ins", new() { HasText = "tout le monde" })).ToBeVisibleAsync();
    }

    private static async Task Consent(Evening evening, IPage desk, Phone amina, Phone karim)
    {
        await desk.GotoAsync(desk.Url.Split("/textes")[0] + "/charte");
        var lead = new Keyboard(desk, evening.Look);
        await lead.Press("Passer en relecture");
        await lead.Press("Soumettre au vote");
        await lead.Press("Soumettre au vote");
        await desk.Reads("2 articles attendent une réponse");
        foreach (var (phone, answer) in new[] { (amina, "D’accord"), (karim, "Je peux vivre avec") })
        {
            await phone.Page.GotoAsync(phone.Page.Url.Split('#')[0] + "#charte");
            for (var article = 1; article <= 2; article++)
            {
                await phone.Page.Reads($"Article {article} sur 2");
                await phone.Page.GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true }).CheckAsync();
                await phone.Page.Press("Envoyer ma réponse");
                await phone.Page.Reads("Votre réponse est reçue.");
                if (article < 2) await phone.Page.Press("Article suivant");
            }
        }

        await desk.Reads("Chaque article a une réponse");
        await lead.Press("Adopter la charte");
        await desk.Write("On la relit le", "2030-06-01");
        await lead.Press("Adopter la charte");
        await desk.Reads("La charte est en vigueur.");
    }

    private static async Task TakeAway(Evening evening, Device laptop)
    {
        var link = laptop.Page.GetByRole(AriaRole.Link, new() { Name = "Word", Exact = true });
        var file = await laptop.Context.APIRequest.GetAsync(evening.House.Address + await link.GetAttributeAsync("href"));
        var read = Assert.Single(await LibreOffice.Open([("charte.docx", await file.BodyAsync())], TestContext.Current.CancellationToken));
        Assert.Contains("Nous écoutons tout le monde.", read, StringComparison.Ordinal);
        Assert.Contains("Décider", read, StringComparison.Ordinal);
    }
}
