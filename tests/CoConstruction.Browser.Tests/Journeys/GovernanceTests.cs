using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Who decides and when: a committee is composed, a milestone is validated by a vote, a guest reads what they were invited to.</summary>
public sealed class GovernanceTests(Chromium chromium)
{
    [Fact]
    public async Task A_committee_is_composed_and_its_balance_is_told_and_a_commitment_is_followed()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await Found(evening);
        var page = laptop.Page;
        var hand = new Keyboard(page, evening.Look);
        await page.GotoAsync($"/equipe#/projets/{awa.Project}/gouvernance");
        await page.ReadsTitle("Gouvernance");
        await evening.Look.Desk(page, "governance, empty");
        await hand.Press("Ajouter une instance");
        await hand.Press("Ajouter");
        await page.Reads("Donnez un nom à cette instance.");
        await hand.Write("Son nom", "Groupe de pilotage partagé");
        var counts = page.GetByLabel("Combien", new() { Exact = true });
        foreach (var (count, place) in new[] { "3", "3", "3", "5", "3" }.Select((count, place) => (count, place))) await counts.Nth(place).FillAsync(count);
        await evening.Look.Desk(page, "governance, a committee being composed");
        await page.Press("Ajouter");
        await page.ReadsTitle("Qui siège où");
        await page.Reads("Déséquilibre :");
        await page.Reads("trop de places pour « Institutions et services publics »");
        await hand.Press("Ajouter un engagement");
        await hand.Write("Ce qui est promis", "Libérer une demi-journée par mois");
        await hand.Write("Qui s’engage", "La directrice de la caisse");
        await hand.Write("Envers qui", "le groupe");
        await page.Write("Pour quand", "2020-03-01");
        await page.Press("Ajouter");
        await page.Reads("En retard");
        await hand.Press("Dire où on en est : Libérer une demi-journée par mois");
        await hand.Write("En une phrase", "La convention est signée.");
        await page.Press("Enregistrer");
        await page.Reads("La convention est signée.");
        await evening.Look.Desk(page, "governance");
        await ReadOnAPhone(evening, awa);
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_milestone_is_validated_by_a_vote_and_hearings_and_awareness_stand_in_the_calendar()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await Found(evening);
        var page = laptop.Page;
        await awa.PlanVote("vote", new { method = "approval" }, new { retention = new { rule = "keepFirst", number = 1 } });
        var option = (await awa.Ballot("vote")).GetProperty("options")[0].GetProperty("id").GetString()!;
        var counts = new Dictionary<string, object> { [option] = new { approved = 7 } };
        await awa.Ask("enterCount", new { ballotId = "vote", collegeId = "persons", channel = "hands", people = 7, counts, papers = Array.Empty<object>() });
        await awa.Ask("closeBallot", new { ballotId = "vote" });
        await awa.Ask("publishBallot", new { ballotId = "vote" });
        await awa.Ask("setCalendar", new { start = "2026-01-12", durationMonths = 18 });
        await awa.Ask("describeMilestone", new { milestoneId = "m", card = new { label = "Méthode de travail", due = "2026-02-27", kind = "validation" } });
        await awa.Ask("planHearing", new { hearingId = "h", card = new { date = "2026-02-24", mode = "videoConference", guestRole = "Directrice d’un centre social", topic = "Tenir un lieu" } });
        await awa.Ask("planAwareness", new { awarenessId = "a", card = new { kind = "event", title = "Visite du local", date = "2026-03-05", days = 0.5, costEuro = 200 } });
        await page.GotoAsync($"/equipe#/projets/{awa.Project}/calendrier");
        await page.Reads("Du 12 janvier 2026 au 11 juillet 2027 : 18 mois.");
        await page.Reads("En retard");
        await page.Reads("Tenir un lieu");
        await page.Reads("Visite du local");
        await evening.Look.Desk(page, "calendar");
        var hand = new Keyboard(page, evening.Look);
        await hand.Press("Valider par un vote : Méthode de travail");
        await page.GetByLabel("Le vote qui l’a validé").SelectOptionAsync(new SelectOptionValue { Label = "Choisir : Un jardin" });
        await evening.Look.Desk(page, "milestone being validated");
        await hand.Press("Enregistrer");
        await page.Reads("Validé par le vote « Choisir » : Un jardin");
        await awa.Ask("describeMilestone", new { milestoneId = "r", card = new { label = "Bilan à six mois", due = "2026-07-10", kind = "review" } });
        await awa.Ask("closeReview", new { milestoneId = "r", conclusion = "On continue, avec plus de monde." });
        await page.Follow("Lire le rapport : Bilan à six mois");
        await page.ReadsTitle("Rapport : Bilan à six mois");
        await page.Reads("Fiches action en cours");
        await evening.Look.Desk(page, "report of a review");
        await page.GotoAsync($"/equipe#/projets/{awa.Project}/auditions");
        hand = new Keyboard(page, evening.Look);
        await hand.Press("Une chose à retenir : Tenir un lieu");
        await hand.Write("Une chose à retenir", "Commencer petit");
        await hand.Press("Retenir");
        await page.Reads("Commencer petit");
        await hand.Press("En faire un levier : Commencer petit");
        await hand.Press("Enregistrer");
        await page.Reads("Devenu un levier");
        await evening.Look.Desk(page, "hearings");
        await page.GotoAsync($"/equipe#/projets/{awa.Project}/sensibilisation");
        await page.Reads("0,5 jour de travail, 200 €.");
        await evening.Look.Desk(page, "awareness");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_guest_reads_what_they_were_invited_to_and_nothing_else()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await Found(evening);
        await awa.Plan("w1", "priorities");
        await laptop.Page.GotoAsync($"/equipe#/projets/{awa.Project}/gouvernance");
        await laptop.Page.Press("Inviter quelqu’un pour un temps");
        await laptop.Page.Write("Sa fonction", "Juriste du droit au logement");
        await laptop.Page.GetByLabel("Un quartier où l’on se parle").CheckAsync();
        await evening.Look.Desk(laptop.Page, "guest being invited");
        await laptop.Page.Press("Ajouter");
        await laptop.Page.Press("Faire un lien pour : Juriste du droit au logement");
        var link = await laptop.Page.GetByLabel("Lien à donner").InputValueAsync();
        var lea = await evening.Laptop("Léa");
        await lea.Page.GotoAsync($"/{link[link.IndexOf("equipe#", StringComparison.Ordinal)..]}");
        await lea.Page.Reads("On vous invite pour un temps.");
        await lea.Page.Write("Adresse électronique", "lea@example.org");
        await lea.Page.Write("Votre prénom et votre nom", "Léa");
        await lea.Page.Write("Mot de passe", Desk.Password);
        await lea.Page.Press("Rejoindre le projet");
        await lea.Page.ReadsTitle("Un quartier où l’on se parle");
        await lea.Page.Reads("À titre de : Juriste du droit au logement.");
        Assert.False(await lea.Page.Contains("Participants"));
        await evening.Look.Desk(lea.Page, "what a guest reads");
        await lea.Page.Reads("étapes n’ont pas encore commencé.");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-1" });
        await lea.Page.Reads("Voir ce que voit le groupe");
        await evening.Look.Desk(lea.Page, "what a guest reads during the workshop");
        await awa.Ask("closeWorkshop", new { workshopId = "w1", noDecision = true });
        await lea.Page.ReloadAsync();
        await Assertions.Expect(lea.Page.GetByText("À titre de")).Not.ToBeVisibleAsync();
        evening.NothingWentWrong();
    }

    /// <summary>What is promised, and late, is read by whoever takes part.</summary>
    private static async Task ReadOnAPhone(Evening evening, Facilitator awa)
    {
        await awa.Ask("describeMilestone", new { milestoneId = "m", card = new { label = "Méthode de travail", due = "2026-02-27", kind = "validation" } });
        var (code, _) = await awa.Plan("w1", "priorities");
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Personnes concernées et habitants");
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }).ClickAsync();
        await amina.Page.GetByRole(AriaRole.Link, new() { Name = "Qui décide, et quand" }).ClickAsync();
        await amina.Page.ReadsTitle("Qui décide, et quand");
        await amina.Page.Reads("Groupe de pilotage partagé");
        await amina.Page.Reads("Libérer une demi-journée par mois");
        await amina.Page.Reads("La convention est signée.");
        await evening.Look.Phone(amina.Page, "who decides, on a phone");
    }

    private static async Task<(Device Laptop, Facilitator Awa)> Found(Evening evening)
    {
        var laptop = await evening.Laptop("Awa");
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        return (laptop, awa);
    }
}
