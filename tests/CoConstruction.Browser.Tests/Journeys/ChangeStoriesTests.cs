using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A resident tells a change on a phone, two panels choose it and write why, and the resident reads the reasons.</summary>
public sealed class ChangeStoriesTests(Chromium chromium)
{
    private const string Kitchen = "La cuisine du mercredi", Told = "On mange ensemble, et on se parle.", Why = "On y vient sans rendez-vous.", Other = "Cela change nos horaires.";

    [Fact]
    public async Task A_story_told_on_a_phone_is_chosen_by_two_panels_and_its_teller_reads_why()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", null);
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var (hand, lead) = (new Keyboard(amina.Page, evening.Look), new Keyboard(desk, evening.Look));

        await amina.Page.GotoAsync($"{new Uri(amina.Page.Url).GetLeftPart(UriPartial.Path)}#projet/recits");
        await hand.Press("Raconter un changement");
        await hand.Press("Envoyer mon récit");
        await amina.Page.Reads("Donnez un titre à votre récit.");
        await hand.Write("Un titre", Kitchen);
        await hand.Write("Qu’est-ce qui a changé ?", "Mme X a ouvert la salle.");
        await hand.Write("Pour qui ?", "Les familles de la rue");
        await evening.Look.Phone(amina.Page, "telling a story");
        await hand.Press("Envoyer mon récit");
        await amina.Page.Reads("Ce texte semble parler d’une personne.");
        await evening.Look.Phone(amina.Page, "story held");
        await amina.Page.Write("Qu’est-ce qui a changé ?", Told);
        await hand.Press("Envoyer mon récit");
        await amina.Page.Reads("L’équipe a reçu votre récit.");
        await evening.Look.Phone(amina.Page, "story received");

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/recits");
        await desk.Reads(Kitchen);
        await lead.Press("Préparer une collecte");
        await lead.Press("Ajouter");
        await desk.Reads("Donnez un nom et deux dates.");
        await desk.Write("Nom de la collecte", "Le printemps");
        await desk.Write("Du", "2020-01-01");
        await desk.Write("Au", "2090-01-01");
        await lead.Press("Ajouter");
        await desk.Reads("1 récit à remettre");
        await evening.Look.Desk(desk, "stories, before the panels have them");
        await lead.Press("Remettre les récits aux groupes");
        await desk.Reads("1 récit remis aux groupes");

        // The first panel's choice is typed on the team's page, and never without a reason.
        await lead.Press("Noter son choix : Professionnels de terrain");
        await desk.GetByLabel("Récit choisi", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = Kitchen });
        await lead.Press("Enregistrer");
        await desk.Reads("Écrivez pourquoi le groupe choisit cela.");
        await lead.Write("Pourquoi ?", Other);
        await lead.Press("Enregistrer");
        await desk.Reads($"Parce que : {Other}");
        await evening.Look.Desk(desk, "stories, a panel chose");

        // The second one meets in a workshop.
        await awa.Ask("addStep", new { workshopId = "w1", stepId = "p", after = (string?)null, plan = new { title = "Le récit qui compte", kind = new { kind = "stories", roundId = (string?)null }, actingColleges = new[] { "persons" } } });
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "p" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screenLink);
        await wall.Reads(Kitchen);
        await evening.Look.Wall(wall, "stories of a panel");
        await amina.Page.GotoAsync(new Uri(amina.Page.Url).GetLeftPart(UriPartial.Path) + "#atelier");
        await amina.IsAt("Le récit qui compte");
        await amina.Page.GetByRole(AriaRole.Radio, new() { Name = Kitchen }).CheckAsync();
        await amina.Page.Reads("C’est noté. Vous pouvez changer.");
        await evening.Look.Phone(amina.Page, "panel on a phone");
        await awa.Pilot("w1");
        var pilot = new Keyboard(desk, evening.Look);
        await desk.Reads("Groupe du collège : Les personnes qui vivent ici");
        await desk.GetByLabel("Quel récit ?", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = Kitchen });
        await pilot.Press("Noter le choix");
        await desk.Reads("Écrivez pourquoi le groupe choisit cela.");
        await pilot.Write("Pourquoi ?", Why);
        await pilot.Press("Noter le choix");
        await wall.Reads(Why);
        await evening.Look.Wall(wall, "stories, chosen");
        await evening.Look.Desk(desk, "stories, piloted");

        await amina.Page.GotoAsync($"{new Uri(amina.Page.Url).GetLeftPart(UriPartial.Path)}#projet/recits");
        await amina.Page.Reads("Votre récit a été retenu par « Les personnes qui vivent ici ».");
        await amina.Page.Reads($"Parce que : {Why}");
        await amina.Page.Reads($"Parce que : {Other}");
        await evening.Look.Phone(amina.Page, "story chosen twice");

        await hand.Press("Retirer mon récit");
        await evening.Look.Phone(amina.Page, "taking a story back");
        await hand.Press("Oui, effacer");
        await amina.Page.Reads("Vous l’avez retiré. Ses mots sont effacés.");
        await wall.Reads("Récit retiré");
        Assert.False(await wall.Contains(Kitchen));

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/recits");
        await desk.Reads("Récit retiré");
        await desk.Reads($"Parce que : {Why}");
        Assert.False(await desk.Contains(Told));
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_group_writes_its_scale_harvests_an_outcome_and_says_how_it_lives_its_part()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, screenLink) = await awa.Plan("w1", null);
        await awa.Ask("chooseIndicator", new
        {
            indicatorId = "i",
            definition = new
            {
                label = "Place prise par les habitants",
                plainLabel = (string?)null,
                kind = "qualitative",
                focus = "process",
                criterion = "powerToAct",
                question = "Quelle place prend-on ?",
                source = (string?)null,
                method = (string?)null,
                frequency = (string?)null,
                unit = (string?)null,
                baseline = (decimal?)null,
                target = (decimal?)null,
                adaptedFrom = (string?)null,
                builtInWorkshop = (bool?)null,
            },
        });
        await awa.Ask("addStep", new { workshopId = "w1", stepId = "e", after = (string?)null, plan = new { title = "Notre échelle", kind = new { kind = "scale", indicatorId = "i" } } });
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "e" });
        var wall = (await evening.Projector()).Page;
        await wall.GotoAsync(screenLink);
        var (hand, lead) = (new Keyboard(amina.Page, evening.Look), new Keyboard(desk, evening.Look));

        string[] levels = ["Je regarde", "Je viens", "Je propose", "J’organise"];
        await amina.IsAt("Notre échelle");
        for (var i = 0; i < 4; i++) await hand.Write($"Marche {i + 1}", levels[i]);
        await evening.Look.Phone(amina.Page, "writing a scale");
        await hand.Press("Envoyer notre échelle");
        await amina.Page.Reads("Votre échelle est reçue.");
        await evening.Look.Wall(wall, "scale, while tables write");
        await awa.Ask("showContent", new { workshopId = "w1", stepId = "e", shown = true });
        await wall.Reads("J’organise");
        await evening.Look.Wall(wall, "scale, what tables wrote");
        await awa.Pilot("w1");
        await lead.Press("Reprendre la proposition 1");
        await lead.Press("Garder cette échelle");
        await wall.Reads("J’organise");
        await evening.Look.Wall(wall, "scale, kept");
        await evening.Look.Desk(desk, "scale, kept");

        await amina.Page.GotoAsync($"{new Uri(amina.Page.Url).GetLeftPart(UriPartial.Path)}#projet/ma-parole");
        await amina.Page.GetByRole(AriaRole.Radio, new() { Name = "Plutôt oui", Exact = true }).First.CheckAsync();
        await evening.Look.Phone(amina.Page, "how one lives one's part");
        await hand.Press("Envoyer mes réponses");
        await amina.Page.Reads("Vos réponses sont notées.");
        await amina.Page.Reads("Les réponses se montrent quand cinq personnes ont répondu.");
        await evening.Look.Phone(amina.Page, "one's part, said");

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/effets");
        var other = new Keyboard(desk, evening.Look);
        await other.Press("Noter un effet");
        await other.Write("Ce qui a changé", "La mairie ouvre la salle sans réservation.");
        await other.Write("Qui agit autrement", "Le service des salles");
        await other.Write("Comment le projet y a aidé", "Les habitants ont tenu un registre.");
        await other.Write("Pourquoi cela compte", "On s’y retrouve.");
        await other.Write("Qui le dit", "Animatrice");
        await evening.Look.Desk(desk, "outcome, being written");
        await other.Press("Ajouter");
        await desk.ReadsTitle("La mairie ouvre la salle sans réservation.");
        await other.Press("Demander à quelqu’un d’extérieur");
        await other.Write("Sa fonction", "animatrice");
        await other.Write("Avec ses mots", "Le lundi seulement.");
        await other.Press("Enregistrer");
        await desk.Reads("Cette personne a déjà dit cet effet.");
        await desk.Write("Sa fonction", "Directeur d’école");
        await other.Press("Enregistrer");
        await desk.Reads("Quelqu’un d’extérieur (Directeur d’école)");
        await evening.Look.Desk(desk, "outcome, confirmed from outside");

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/evaluation/participation");
        await desk.Reads("1 collège sur 5 était là.");
        await evening.Look.Desk(desk, "quality of participation");
        evening.NothingWentWrong();
    }
}
