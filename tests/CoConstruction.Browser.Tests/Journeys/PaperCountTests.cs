using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What is voted on paper counts once two people have read it, and never without a word when there is too much.</summary>
public sealed class PaperCountTests(Chromium chromium)
{
    private const string Associations = "Associations et société civile";

    [Fact]
    public async Task A_paper_count_above_the_people_present_warns_and_waits_for_a_second_reader()
    {
        await using var evening = await Evening.Begin(chromium);
        var look = evening.Look;
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.PlanVote("v1", new { method = "dots", dots = 1, stacking = false });
        await awa.Ask("countPresent", new { workshopId = "w1", collegeId = "associations", people = 2 });
        var moussa = await awa.Invite(await evening.Laptop("Moussa"), "Moussa Keita", "moussa@exemple.fr");
        var pilot = await awa.Pilot("w1");
        var second = await moussa.Pilot("w1");

        await pilot.EnterPapers(Associations, 3, new Dictionary<string, int> { ["Un jardin"] = 2, ["Des bancs"] = 1 }, async () =>
        {
            await pilot.Page.Reads("Il y a 3 votes pour 2 personnes. Vérifiez.");
            await look.Desk(pilot.Page, "more papers than people");
        });
        await pilot.Page.Reads("Il y a 3 votes pour 2 personnes. Vérifiez.");
        await pilot.Page.Press("Corriger");
        await pilot.Page.Write("Combien de bulletins ?", "2");
        await pilot.Page.Write("Points pour « Un jardin »", "1");
        await pilot.Page.Press("Enregistrer");
        await pilot.Page.Reads("2 personnes sur 2 ont voté");
        await Assertions.Expect(pilot.Page.GetByText("Vérifiez.")).ToHaveCountAsync(0);

        await pilot.PhotographSheet(Associations);
        await second.Page.GetByRole(AriaRole.Img, new() { Name = $"Feuille de comptage, {Associations}" }).WaitForAsync();

        // The main button says what is missing, and leads there.
        await pilot.Page.Press("Clore le vote");
        await pilot.Page.Press("Relire 1 compte d’abord");
        Assert.Equal("counts", await pilot.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await look.Desk(pilot.Page, "a count waits to be read again");
        await pilot.Page.Reads("Saisi par vous. Une autre personne relit.");
        await second.Page.Reads("Saisi par Awa Diallo");
        await second.ReadAgain(() => look.Desk(second.Page, "reading a count again"));
        await pilot.Page.Press("Publier le résultat");
        await second.Page.Reads("Le résultat est publié.");
        await second.Page.Reads("2 votes, dont 2 bulletins papier");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Papers_in_order_are_typed_one_by_one_and_read_again_with_the_room()
    {
        await using var evening = await Evening.Begin(chromium);
        var look = evening.Look;
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.PlanVote("v1", new { method = "ranked" });
        await awa.Ask("countPresent", new { workshopId = "w1", collegeId = "associations", people = 5 });
        var pilot = await awa.Pilot("w1");
        await Assertions.Expect(pilot.Page.Button("Saisir les mains levées")).ToHaveCountAsync(0);

        await pilot.TypePapers(Associations, "213", "12", "312");
        await pilot.Page.Reads("1. Un jardin · 2. Des bancs");
        await look.Desk(pilot.Page, "typing papers one by one");
        // What is typed stays when the page is left, and can be corrected and removed.
        await pilot.Page.ReloadAsync();
        await pilot.TypePapers(Associations);
        await pilot.Page.Reads("3 bulletins saisis");
        await pilot.Page.Press("Corriger le bulletin 2");
        await pilot.Page.Write("Place de « Un repas »", "3");
        await pilot.Page.Press("Bulletin suivant");
        await pilot.Page.Reads("1. Un jardin · 2. Des bancs · 3. Un repas");
        await pilot.Page.Press("Retirer le bulletin 3");
        await pilot.SavePapers(2);
        await pilot.Page.Press("Clore le vote");
        await pilot.ReadAgainWithTheRoom(() => look.Desk(pilot.Page, "reading papers aloud"));
        await pilot.Page.Press("Publier le résultat");
        await pilot.Page.Reads("Le résultat est publié.");
        evening.NothingWentWrong();
    }
}
