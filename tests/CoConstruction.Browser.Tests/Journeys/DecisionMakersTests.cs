using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What elected people find: what is asked of them, by when, on one screen; the note, and from it the place where they answer.</summary>
public sealed class DecisionMakersTests(Chromium chromium)
{
    private const string Said = "Avant, j’attendais dehors. Maintenant, j’ouvre la porte.";

    [Fact]
    public async Task An_official_reads_the_brief_and_answers_from_it_by_keyboard()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await Found(evening);
        var device = await evening.Laptop("Élise");
        var elise = device.Page;
        await awa.Invite(device, "Élise", "elise@example.org", "official");
        await elise.GotoAsync($"/equipe#/projets/{awa.Project}");
        await elise.ReadsTitle("Pour les élus");
        await elise.Reads("choses attendues");
        await elise.Reads("Personne encore");
        await evening.Look.Desk(elise, "decision makers, no note yet");

        var lead = new Keyboard(laptop.Page, evening.Look);
        await laptop.Page.GotoAsync($"/equipe#/projets/{awa.Project}/elus");
        await laptop.Page.ReadsTitle("Pour les élus");
        await lead.Press("Remettre la note");
        await laptop.Page.Reads("Elle prend un numéro et ne change plus.");
        await laptop.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Remettre la note" }).ClickAsync();
        await laptop.Page.Reads("Remise le");

        var read = elise.GetByRole(AriaRole.Link, new() { Name = "Lire la note n° 1", Exact = true });
        await Assertions.Expect(read).ToBeVisibleAsync();
        foreach (var part in new[] { "Ce qui est attendu", "La note aux élus", "Dernières décisions" })
        {
            var box = (await elise.GetByRole(AriaRole.Heading, new() { Name = part, Exact = true }).BoundingBoxAsync())!;
            Assert.True(box.Y + box.Height <= 900, $"{part} ends at {box.Y + box.Height}");
        }

        await Assertions.Expect(read).ToBeInViewportAsync();
        Assert.Equal(900, await elise.EvaluateAsync<int>("() => document.documentElement.scrollHeight"));
        await evening.Look.Desk(elise, "decision makers");
        var hand = new Keyboard(elise, evening.Look);
        await hand.Reach(read);
        var note = await device.Context.RunAndWaitForPageAsync(() => elise.Keyboard.PressAsync("Enter"));
        await note.ReadsTitle("Ce qui vous est demandé");
        await note.Reads(Said);
        await evening.Look.Desk(note, "the note");
        var reading = new Keyboard(note, evening.Look);
        await reading.Reach(note.GetByRole(AriaRole.Link, new() { Name = "Un banc", Exact = true }));
        await note.Keyboard.PressAsync("Enter");
        await note.Reads("Un banc sur la place.");
        await reading.Press("Répondre");
        await reading.Write("Pourquoi, et la suite", "Il est posé en mai.");
        await reading.Write("Vous répondez pour", "La ville");
        await reading.Press("Envoyer la réponse");
        await note.Reads("Il est posé en mai.");
        await Assertions.Expect(elise.GetByRole(AriaRole.Link, new() { Name = "Un banc", Exact = true })).ToHaveCountAsync(0);
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_resident_gives_words_reads_the_note_and_takes_their_words_back()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, awa) = await Found(evening);
        var (code, _) = await awa.Plan("w1", "priorities");
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Personnes concernées et habitants");
        var page = amina.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Paroles et notes aux élus" }).ClickAsync();
        await page.Press("Confier une parole");
        var hand = new Keyboard(page, evening.Look);
        await hand.Write("Avec vos mots", "Mme Dupont nous a ouvert la porte.");
        await page.GetByLabel("Dans la note aux élus").CheckAsync();
        await page.Press("Confier cette parole");
        await page.Reads("Ce texte semble parler d’une personne.");
        await evening.Look.Phone(page, "voice that names somebody");
        await page.GetByLabel("Avec vos mots").FillAsync("Nous avons une clé maintenant.");
        await page.Press("Confier cette parole");
        await page.Reads("« Nous avons une clé maintenant. »");
        await evening.Look.Phone(page, "own voice");

        var desk = laptop.Page;
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/paroles");
        await desk.Reads("« Nous avons une clé maintenant. »");
        await evening.Look.Desk(desk, "voices");
        await desk.Press("On ne reconnaît personne");
        await Assertions.Expect(desk.Button("On ne reconnaît personne")).ToHaveCountAsync(0);
        await desk.Reads("Relue à deux");
        await awa.Ask("issueBrief", new { briefId = "n1" });
        await desk.Press("Noter une parole");
        await desk.Press("Ajouter");
        await desk.Reads("Écrivez la parole.");
        await desk.Reads("Cochez au moins un endroit.");
        await evening.Look.Desk(desk, "voice being written");

        await page.ReloadAsync();
        var note = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Note n° 1, du" }).ClickAsync());
        await note.Reads("Nous avons une clé maintenant.");
        await evening.Look.Desk(note, "the note on a phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "La reprendre :" }).ClickAsync();
        await page.Reads("Vos mots seront effacés partout.");
        await evening.Look.Phone(page, "voice being taken back");
        await page.Press("Oui, effacer mes mots");
        await Assertions.Expect(page.GetByText("Nous avons une clé maintenant.")).ToHaveCountAsync(0);
        await note.ReloadAsync();
        await note.Reads("Parole retirée par la personne.");
        Assert.False(await note.Contains("une clé maintenant"));
        evening.NothingWentWrong();
    }

    private static async Task<(Device Laptop, Facilitator Awa)> Found(Evening evening)
    {
        var laptop = await evening.Laptop("Awa");
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.Ask("makeProposal", new { proposalId = "p1", text = new { title = "Un banc", text = "Un banc sur la place.", why = (string?)null }, collegeId = "persons", origin = new { } });
        await awa.Ask("writePledge", new { pledgeId = "e1", card = new { ownerRole = "La directrice", toWhom = "le groupe", text = "Libérer une demi-journée par mois", due = "2020-03-01", subject = "time" } });
        await awa.Ask("recordDecision", new { decisionId = "d1", workshopId = (string?)null, text = "Ouvrir le local le soir", ownerRole = "La ville", due = "2040-01-01", proposalId = (string?)null });
        await awa.Ask("recordVoice", new { voiceId = "v1", text = Said, collegeId = "persons", consent = new { on = "2026-01-10", manner = "spoken", uses = new[] { "project", "brief" } }, namesNobody = false });
        var cleo = await awa.Invite(await evening.Laptop("Cléo"), "Cléo", "cleo@example.org");
        await cleo.Ask("readVoiceAgain", new { voiceId = "v1" });
        return (laptop, awa);
    }
}
