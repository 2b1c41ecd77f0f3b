using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Two people write a practice sheet as one text, take it back into the sheet, and have it read again before it is published.</summary>
public sealed class PracticeSheetTests(Chromium chromium)
{
    private const string Summary = "Un local devient un accueil tenu par tous.";

    [Fact]
    public async Task A_sheet_is_drafted_written_by_two_read_again_and_published()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, other) = (await evening.Laptop("Awa"), await evening.Laptop("Nadia"));
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.Invite(other, "Nadia Benali", "nadia.benali@exemple.fr", "professional");
        await awa.Ask("addObjective", new { objectiveId = "o", words = new { kind = "general", text = "Rompre l’isolement", plainText = (string?)null, axisId = (string?)null } });

        var page = laptop.Page;
        var hand = new Keyboard(page, evening.Look);
        await page.GotoAsync($"/equipe#/projets/{awa.Project}/fiches-pratiques");
        await page.ReadsTitle("Fiche pratique");
        await evening.Look.Desk(page, "practice sheet, none yet");
        await hand.Press("Commencer une fiche");
        await page.ReadsTitle("La démarche");
        await page.ReadsTitle("Les faits d’ici");
        await page.Reads("Rompre l’isolement");
        await page.Reads("D’après les objectifs.");
        await evening.Look.Desk(page, "practice sheet, drafted from the project");

        await WriteTogether(evening, page, other.Page, hand, awa.Project);
        await page.Reads(Summary);
        await page.Reads("Une ligne du texte n’a pas trouvé sa place.");
        await hand.Press("Publier cette version");
        await page.Reads("Avant de publier");
        await hand.Press("Remplir la relecture");
        foreach (var question in new[] { "Personne n’est reconnaissable sans son accord", "Une personne concernée a relu la fiche" })
        {
            await page.GetByLabel(question, new() { Exact = true }).SelectOptionAsync("yes");
        }

        await hand.Press("Enregistrer");
        await page.GetByLabel("Une personne concernée a relu la fiche", new() { Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await hand.Press("Publier cette version");
        await page.Reads("Version 1, figée le");

        await hand.Press("Je veux être cité·e comme…");
        await hand.Write("Je veux être cité·e comme…", "coordinatrice");
        await hand.Press("Être cité·e");
        await page.Reads("Écrite par coordinatrice");
        await evening.Look.Desk(page, "practice sheet, published");
        await hand.Press("Remplir les champs");
        await hand.Write("Budget, en euros", "beaucoup");
        await hand.Press("Enregistrer");
        await page.Reads("Écrivez un nombre entier.");
        await evening.Look.Desk(page, "practice sheet, its fields");
        evening.NothingWentWrong();
    }

    /// <summary>One begins the text, the other writes in it, and the first takes it back.</summary>
    private static async Task WriteTogether(Evening evening, IPage page, IPage others, Keyboard hand, string project)
    {
        await hand.Press("Écrire la fiche à plusieurs");
        await hand.Follow("Ouvrir le texte");
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).Not.ToHaveTextAsync("Fiche pratique");
        var title = await heading.InnerTextAsync();
        var desk = new WritingDesk(page, evening.Look, title);
        await desk.Shows("Le résumé");
        await others.GotoAsync(page.Url);
        var nadia = new WritingDesk(others, evening.Look, title);
        await nadia.Shows("Le résumé");
        await nadia.Keys.Reach(nadia.Words);
        await others.Keyboard.PressAsync("Control+End");
        await nadia.Type($"\n\n## 2. Le résumé\n\n{Summary}\n\n## Annexe\n");
        await nadia.IsSaved();
        await desk.GoToEnd();
        await desk.Shows(Summary);
        await page.GotoAsync($"/equipe#/projets/{project}/fiches-pratiques");
        await hand.Press("Reprendre ce texte dans la fiche");
    }
}
