using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The server is stopped and started again while people are writing.</summary>
public sealed class RestartTests(Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_go_on_by_themselves_after_a_restart_and_nothing_written_is_lost(bool inPostgres)
    {
        await using var evening = await Evening.Begin(chromium, inPostgres);
        var desk = new Desk(await evening.Laptop("Awa"));
        var awa = new Facilitator(desk.Device, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", "priorities");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-3" });
        await desk.Page.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/piloter");
        await desk.Page.ReadsTitle("Vos idées");
        var wall = new Wall(await evening.Projector());
        await wall.Page.GotoAsync(screenLink);
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.AddIdea("Une idée d’avant");
        await wall.Shows("1 idée");
        await amina.Page.Write("Votre idée", "Une idée commencée avant la panne");
        await desk.Page.Write("Idée dictée", "Une phrase commencée avant la panne");

        await evening.Restart();

        await Assertions.Expect(amina.Page.GetByLabel("Votre idée", new() { Exact = true })).ToHaveValueAsync("Une idée commencée avant la panne");
        await Assertions.Expect(desk.Page.GetByLabel("Idée dictée", new() { Exact = true })).ToHaveValueAsync("Une phrase commencée avant la panne");
        await amina.Page.Press("Envoyer mon idée");
        await amina.Page.Reads("Vos idées sont reçues. Personne ne les voit encore.");
        await desk.Page.Press("Ajouter");
        await desk.Page.Reads("3 idées");
        await wall.Shows("3 idées");
        await new Cockpit(desk.Device).ShowIdeas();
        await wall.Shows("Une idée commencée avant la panne");
        await amina.Page.Reads("Une phrase commencée avant la panne");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task What_is_sent_while_the_server_is_down_leaves_when_it_is_back()
    {
        await using var evening = await Evening.Begin(chromium);
        var desk = new Desk(await evening.Laptop("Awa"));
        var awa = new Facilitator(desk.Device, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", "priorities");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-3" });
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.IsAt("Vos idées");

        await evening.Stop();
        await amina.AddIdea("Une idée pendant la panne");
        await amina.Page.Reads("Gardé sur ce téléphone. Cela partira tout seul.");
        await evening.Start();

        await amina.Page.Reads("Votre idée est reçue. Personne ne la voit encore.");
        await amina.Page.ReloadAsync();
        await amina.Page.Reads("Une idée pendant la panne");
        evening.NothingWentWrong();
    }
}
