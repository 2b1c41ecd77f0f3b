using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A vote that leaves things open goes on in a second round, which says what changed.</summary>
public sealed class SecondRoundTests(Chromium chromium)
{
    [Fact]
    public async Task What_was_left_open_is_voted_again_with_something_new()
    {
        await using var evening = await Evening.Begin(chromium);
        var look = evening.Look;
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var rules = new { liveResults = true, retention = new { rule = "keepFirst", number = 1 } };
        var code = await awa.PlanVote("v1", new { method = "dots", dots = 1, stacking = false }, rules);
        var pilot = await awa.Pilot("w1");
        await pilot.Page.Reads("Le premier choix est retenu.");
        await pilot.Page.Reads("Les résultats se voient pendant le vote.");
        await look.Desk(pilot.Page, "a vote and its rules");

        // Live results may be hidden, never shown again.
        await pilot.Page.Press("Cacher les résultats");
        await look.Desk(pilot.Page, "hide the results?");
        await pilot.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Cacher les résultats" }).ClickAsync();
        await pilot.Page.Reads("Les résultats se voient à la fin.");
        await Assertions.Expect(pilot.Page.Button("Cacher les résultats")).ToHaveCountAsync(0);

        // Two options are equal at the first place: the group has to say.
        var amina = new Phone(await evening.Phone("Amina"));
        var bruno = new Phone(await evening.Phone("Bruno"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await bruno.Join(code, "Les travailleurs sociaux");
        await amina.Vote("Un jardin");
        await amina.VoteIsReceived();
        await bruno.Vote("Des bancs");
        await bruno.VoteIsReceived();
        await pilot.Page.Press("Clore le vote");
        await pilot.Page.Press("Préparer un second tour");
        foreach (var (option, ticked) in new[] { ("Un jardin", true), ("Des bancs", true), ("Un repas", false) })
        {
            await Assertions.Expect(pilot.Page.GetByRole(AriaRole.Checkbox, new() { Name = option })).ToBeCheckedAsync(new() { Checked = ticked });
        }

        await pilot.Page.Write("Ajouter des choix", "Un four à pain");
        await look.Desk(pilot.Page, "a second round");
        await pilot.Page.Press("Ajouter le second tour");
        await pilot.GoOn("Choisir, second tour");
        await pilot.Page.Reads("Second tour de « Choisir »");
        await pilot.Page.Reads("2 choix continuent.");
        await pilot.Page.Reads("Ne sont plus là : Un repas.");
        await pilot.Page.Reads("Nouveaux : Un four à pain.");
        await look.Desk(pilot.Page, "what the second round changes");
        await pilot.Page.Press("Ouvrir le vote");
        await amina.Vote("Un four à pain");
        await amina.VoteIsReceived();
        evening.NothingWentWrong();
    }
}
