using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The screens that the great journey does not cross, each looked at as a demanding visitor would.</summary>
public sealed class ScreensTests(Chromium chromium)
{
    [Fact]
    public async Task Every_door_tells_in_words_what_to_do_when_it_stays_shut()
    {
        await using var evening = await Evening.Begin(chromium);
        var page = (await evening.Phone("a passer-by")).Page;
        await page.GotoAsync("/");
        await page.IsCalled("Entrer dans un atelier");
        await page.Press("Continuer");
        await page.Reads("Il manque des signes.");
        await evening.Look.Phone(page, "home");
        await page.Press("Demander de l’aide");
        await page.Reads("Besoin d’aide ?");
        await evening.Look.Phone(page, "help");
        await page.GotoAsync("/ZZZZZZ");
        await page.Reads("Ce code n’existe pas.");
        await evening.Look.Phone(page, "unknown code");

        var team = (await evening.Laptop("a colleague")).Page;
        await team.GotoAsync("/equipe");
        await team.ReadsTitle("Bonjour");
        await evening.Look.Desk(team, "sign in");
        await team.Write("Adresse électronique", "inconnue@exemple.fr");
        await team.Write("Mot de passe", "une autre phrase");
        await team.Press("Entrer");
        await team.Reads("ou le mot de passe n");
        await evening.Look.Desk(team, "wrong password");
        await team.GotoAsync("/equipe#/invitation/rien.rien.rien");
        await team.ReadsTitle("Cette invitation ne sert plus");
        await evening.Look.Desk(team, "invitation gone");
        await team.GotoAsync("/equipe#/premier-compte/0123");
        await team.ReadsTitle("Créer le premier compte");
        await team.Press("Créer mon compte");
        await team.Reads("Il faut 12 caractères au moins.");
        await evening.Look.Desk(team, "first account");

        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync("/ecran/rien.rien.rien");
        await wall.Reads("Cet écran n’existe pas.");
        await evening.Look.Wall(wall, "unknown screen");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Positions_can_be_taken_and_counted_on_every_screen()
    {
        await using var evening = await Evening.Begin(chromium);
        var desk = new Desk(await evening.Laptop("Awa"));
        var awa = new Facilitator(desk.Device, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", "review");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-2" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screenLink);
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.Page.Reads("Depuis le début du projet, ma vie ici a changé.");
        await evening.Look.Phone(amina.Page, "position to take");
        await amina.Page.GetByRole(AriaRole.Radio, new() { Name = "D’accord", Exact = true }).CheckAsync();
        await amina.Page.Reads("C’est noté. Vous pouvez bouger quand vous voulez.");
        await desk.Page.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/piloter");
        await new Cockpit(desk.Device).ShowAnswers();
        await amina.Page.Reads("Où en est le groupe");
        await evening.Look.Phone(amina.Page, "positions of the group");
        await evening.Look.Wall(wall, "positions of the group");
        await evening.Look.Desk(desk.Page, "positions of the group");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Each_proposal_gets_one_of_four_positions_on_every_screen()
    {
        await using var evening = await Evening.Begin(chromium);
        var desk = new Desk(await evening.Laptop("Awa"));
        var awa = new Facilitator(desk.Device, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", "choose");
        foreach (var (id, title) in new[] { ("p1", "Garder le minibus une deuxième année"), ("p2", "Un trajet le samedi matin") })
        {
            var text = new { title, text = "Le minibus passe aussi par les villages.", why = "Beaucoup de personnes comptent sur lui." };
            await awa.Ask("makeProposal", new { proposalId = id, text, collegeId = "persons", origin = new { } });
        }

        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-3" });
        await awa.Ask("refreshOptions", new { ballotId = "w1-3" });
        await awa.Ask("openBallot", new { ballotId = "w1-3" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screenLink);
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var first = amina.Page.GetByRole(AriaRole.Group, new() { Name = "Garder le minibus une deuxième année" });
        await first.GetByRole(AriaRole.Radio, new() { Name = "Pour, avec une réserve" }).CheckAsync();
        await amina.Page.Reads("1 avis donné sur 2");
        await evening.Look.Phone(amina.Page, "four positions to give");
        await evening.Look.Wall(wall, "four positions open");
        await amina.Page.Press("Envoyer mon vote");
        await amina.VoteIsReceived();
        await awa.Ask("closeBallot", new { ballotId = "w1-3" });
        await awa.Ask("publishBallot", new { ballotId = "w1-3" });
        await amina.Page.Reads("Où en est le groupe");
        await evening.Look.Phone(amina.Page, "four positions result");
        await evening.Look.Wall(wall, "four positions result");
        await desk.Page.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/piloter");
        await desk.Page.Reads("Le résultat est publié.");
        await evening.Look.Desk(desk.Page, "four positions result");
        await desk.Page.GotoAsync($"/equipe#/projets/{awa.Project}/propositions");
        await desk.Page.ReadsTitle("Propositions");
        await evening.Look.Desk(desk.Page, "proposals");
        evening.NothingWentWrong();
    }
}
