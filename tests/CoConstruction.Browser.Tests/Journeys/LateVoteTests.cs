using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A vote that the network held back is counted or not by a person, who does not see what it says.</summary>
public sealed class LateVoteTests(Chromium chromium)
{
    [Fact]
    public async Task A_vote_that_arrives_after_the_closing_waits_for_the_facilitator()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var code = await awa.PlanVote("v1", new { method = "dots", dots = 1, stacking = false });
        var pilot = await awa.Pilot("w1");
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Un jardin", Exact = true }).CheckAsync();
        await amina.Device.Network(false);
        await amina.Page.Press("Envoyer mon vote");
        await amina.Page.Reads("Gardé sur ce téléphone. Cela partira tout seul.");
        await pilot.Page.Press("Clore le vote");
        await Assertions.Expect(pilot.Page.Button("Publier le résultat")).ToBeVisibleAsync();
        await amina.Device.Network(true);
        await amina.Page.Press("Demander à l’animatrice de le compter");

        await pilot.Page.Press("Voir 1 vote en retard");
        Assert.Equal("late", await pilot.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await evening.Look.Desk(pilot.Page, "a late vote");
        await pilot.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Compter le vote arrivé à") }).ClickAsync();
        await pilot.Page.Press("Publier le résultat");
        await amina.Page.Reads("1 point");
        evening.NothingWentWrong();
    }
}
