using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The library of practices, as people see it: readers without an account, those who signal, relays, the house.</summary>
public sealed class LibraryTests(Chromium chromium)
{
    private const string Reason = "Cette action aide une personne après l’autre. Rien n’y est décidé ensemble.";

    [Fact]
    public async Task Anybody_finds_a_practice_by_a_plural_without_accents_and_by_another_word_for_the_same_thing()
    {
        await using var evening = await Evening.Begin(chromium);
        var (_, awa) = await House(evening);
        await awa.Publish("p1", Shelves.Mobility, "Pays de Vermelonne");
        await awa.Publish("p2", Shelves.Garden, "Orvelune");

        var phone = (await evening.Phone("Amina")).Page;
        await phone.GotoAsync("/bibliotheque");
        await phone.ReadsTitle("Des pratiques qui inspirent");
        await phone.ReadsTitle(Shelves.Garden);
        await evening.Look.Phone(phone, "catalogue on a phone");
        await phone.Write("Chercher une pratique", "mobilites solidaires");
        await phone.Press("Chercher");
        await phone.Reads("1\u00A0pratique.");
        await Assertions.Expect(phone.GetByRole(AriaRole.Heading, new() { Name = Shelves.Garden })).ToHaveCountAsync(0);
        // The field says « travail social collectif » now, and many people still say ISIC.
        await phone.Write("Chercher une pratique", "ISIC");
        await phone.Press("Chercher");
        await phone.Reads("2\u00A0pratiques.");
        await phone.GoBackAsync();
        await Assertions.Expect(phone.GetByLabel("Chercher une pratique")).ToHaveValueAsync("mobilites solidaires");
        await phone.Reads("1\u00A0pratique.");

        await phone.Follow(Shelves.Mobility);
        await phone.ReadsTitle("La démarche");
        await phone.ReadsTitle("Les faits d’ici");
        await phone.Reads("Dessiner la carte");
        await evening.Look.Phone(phone, "practice on a phone");
        await phone.GoBackAsync();
        await phone.Write("Chercher une pratique", "zébulon");
        await phone.Press("Chercher");
        await phone.Reads("Aucune pratique ne correspond");
        await evening.Look.Phone(phone, "nothing found");
        await phone.Press("Tout montrer");
        await phone.ReadsTitle(Shelves.Garden);
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_professional_signals_a_practice_and_a_relay_sees_only_theirs_takes_one_and_declines_another_with_its_reason()
    {
        await using var evening = await Evening.Begin(chromium);
        var (awasLaptop, awa) = await House(evening);
        var (samirsLaptop, linasLaptop) = (await evening.Laptop("Samir"), await evening.Laptop("Lina"));
        var samir = await awa.Invite(samirsLaptop, "Samir Haddad", "samir@exemple.fr", "professional");
        await awa.Invite(linasLaptop, "Lina Moreau", "lina@exemple.fr", "professional");
        await samir.Signal("far", "Un repas de rue", "Autre pays");
        await samir.Signal("no", "Une aide au courrier", "Pays de Vermelonne");

        // Five minutes: six answers and who signals, all by keyboard.
        var desk = samirsLaptop.Page;
        await desk.GotoAsync("/bibliotheque/signaler");
        var hand = new Keyboard(desk, evening.Look);
        await hand.Write("Le titre de la pratique", "Un café dans chaque village");
        await hand.Write("En bref", "Un café passe une fois par semaine dans chaque village. M. Durand le conduit.");
        await hand.Write("Le territoire", "Pays de Vermelonne");
        await hand.Choose(desk.GetByRole(AriaRole.Checkbox, new() { Name = "Travail social communautaire" }));
        await hand.Write("Les partenaires", "Communes, Associations");
        await hand.Write("Pourquoi c’est inspirant", "On y vient sans dossier.");
        await hand.Write("Le nom de l’organisation", "Communauté de communes");
        await evening.Look.Desk(desk, "signalling a practice");
        await hand.Press("Envoyer le signalement");
        await desk.Reads("semble parler d’une personne");
        await desk.Write("En bref", "Un café passe une fois par semaine dans chaque village.");
        await hand.Press("Envoyer le signalement");
        await desk.Reads("Merci. Le signalement est envoyé.");
        await desk.Follow("Voir où il en est");
        await desk.ReadsTitle("Mes signalements");
        await desk.ReadsTitle("Un café dans chaque village");

        var house = awasLaptop.Page;
        await house.GotoAsync("/bibliotheque/maison");
        await house.Write("Adresse électronique de son compte", "lina@exemple.fr");
        await house.Write("Ses territoires", "pays de vermelonne");
        await house.Press("Nommer ce relais");
        await house.Reads("Lina Moreau");
        await evening.Look.Desk(house, "relays of the house");

        var relay = linasLaptop.Page;
        await relay.GotoAsync("/bibliotheque/relais");
        await relay.Reads("Un café dans chaque village");
        await relay.Reads("Une aide au courrier");
        Assert.False(await linasLaptop.Witness.HasReceived("Un repas de rue"));
        await evening.Look.Desk(relay, "desk of a relay");
        var thumb = new Keyboard(relay, evening.Look);
        await thumb.Reach(relay.GetByRole(AriaRole.Link, new() { Name = "Un café dans chaque village" }));
        await relay.Keyboard.PressAsync("Enter");
        await relay.ReadsTitle("Est-ce une intervention collective\u00A0?");
        foreach (var question in await relay.GetByRole(AriaRole.Group).Filter(new() { Has = relay.GetByRole(AriaRole.Radio) }).AllAsync())
        {
            await question.GetByRole(AriaRole.Radio, new() { Name = "Oui" }).CheckAsync();
        }

        await relay.Write("Vous répondez en tant que", "Relais de Vermelonne");
        await evening.Look.Desk(relay, "criteria of a collective intervention");
        await relay.Press("Retenir cette pratique");
        await relay.Reads("Écrire la fiche");
        await relay.Follow("Relais");
        await relay.GetByRole(AriaRole.Link, new() { Name = "Une aide au courrier" }).ClickAsync();
        await relay.Press("Ne pas retenir");
        await relay.Write("La raison", Reason);
        await relay.Write("Vous répondez en tant que", "Relais de Vermelonne");
        await relay.Press("Envoyer la réponse");
        await relay.Reads("La raison donnée");

        await desk.ReloadAsync();
        await desk.Reads(Reason);
        await desk.Reads("Qualifiée");
        await evening.Look.Desk(desk, "what became of signals");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_guide_is_put_in_order_by_keyboard_and_a_success_fits_on_one_page()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await House(evening);
        await awa.Publish("p1", Shelves.Mobility, "Pays de Vermelonne");
        await awa.Publish("p2", Shelves.Garden, "Orvelune");
        var desk = laptop.Page;
        await desk.GotoAsync("/bibliotheque/guides/nouveau");
        var hand = new Keyboard(desk, evening.Look);
        await hand.Press($"Ajouter «\u00A0{Shelves.Mobility}\u00A0»");
        await hand.Press($"Ajouter «\u00A0{Shelves.Garden}\u00A0»");
        await hand.Press($"Monter «\u00A0{Shelves.Garden}\u00A0»");
        await hand.Write("Titre du guide", "Pour commencer");
        await hand.Write("Pour qui, et comment s’en servir", "À lire avant la première réunion.");
        await evening.Look.Desk(desk, "composing a guide");
        await hand.Press("Enregistrer le guide");
        await desk.ReadsTitle("Pour commencer");
        await evening.Look.Desk(desk, "guide");
        Assert.Equal([Shelves.Garden, Shelves.Mobility], await desk.Locator("main ol h2").AllInnerTextsAsync());

        // A reader without an account takes the whole away.
        var phone = (await evening.Phone("Amina")).Page;
        await phone.GotoAsync("/bibliotheque/guides");
        await phone.Follow("Pour commencer");
        await phone.ReadsTitle("Pour commencer");
        await evening.Look.Phone(phone, "guide on a phone");
        await phone.GotoAsync((await phone.GetByRole(AriaRole.Link, new() { Name = "Page à lire ou à imprimer" }).GetAttributeAsync("href"))!);
        Assert.Equal([Shelves.Garden, Shelves.Mobility], await phone.Locator("main h2").AllInnerTextsAsync());
        await evening.Look.Desk(phone, "guide as a document");
        await phone.GotoAsync("/api/library/practices/p1/exports/success-note.html");
        await phone.Reads("131 trajets");
        await evening.Look.Desk(phone, "note on a success");
        Assert.Equal(1, Pages(await phone.PdfAsync(new() { Format = "A4" })));
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Whoever_takes_an_approach_up_gets_its_steps_and_what_helped_elsewhere_becomes_a_lever_with_its_evidence()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await House(evening);
        await awa.Publish("p1", Shelves.Mobility, "Pays de Vermelonne");
        var desk = laptop.Page;
        await desk.GotoAsync("/bibliotheque/pratiques/p1");
        await desk.ReadsTitle("La démarche");
        await evening.Look.Desk(desk, "practice");
        await desk.GetByRole(AriaRole.Checkbox, new() { Name = "Elle m’a été utile" }).CheckAsync();
        await desk.Press("Donner mon avis");
        await desk.Reads("jugée utile par 1.");
        await desk.Press("Reprendre la démarche");
        await desk.Write("Titre du projet", "Bouger ensemble");
        await desk.Write("Nom du territoire", "Orvelune");
        await desk.Press("Ouvrir le projet");
        await desk.ReadsTitle("Bouger ensemble");
        await desk.Follow("Fiches action");
        await desk.Reads("Dessiner la carte");
        foreach (var local in new[] { "Vermelonne", "76", "2024", "131", "Les horaires", "Les passagers organisent" }) Assert.DoesNotContain(local, await desk.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await awa.Ask("addObstacle", new
        {
            obstacleId = "o1",
            card = new { text = "On ne sait pas qui assure un voisin qui conduit", plainText = (string?)null, family = "legalFramework", nature = (string?)null, level = (string?)null, basis = "observed" },
            from = new { collegeId = (string?)null, relayedByCollegeId = (string?)null },
        });
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/diagnostic/o1");
        await desk.ReadsTitle("Ce qui a aidé ailleurs");
        await desk.Reads("Une assurance collective");
        await evening.Look.Desk(desk, "what helped elsewhere");
        await desk.Press("Ajouter comme levier\u00A0: Une assurance collective");
        await desk.Press("Ajouter");
        await desk.Follow("Diagnostic");
        await desk.Reads($"Pratique «\u00A0{Shelves.Mobility}\u00A0» (Pays de Vermelonne)");
        evening.NothingWentWrong();
    }

    private static int Pages(byte[] pdf) => System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");

    private static async Task<(Device Laptop, Facilitator Awa)> House(Evening evening)
    {
        var laptop = await evening.Laptop("Awa");
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        return (laptop, awa);
    }
}
