using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The life of one workshop, from the first link to the minutes, as everybody in the room sees it.</summary>
public sealed class GreatJourneyTests(Chromium chromium)
{
    private const string Title = "Un quartier où l’on se parle";
    private const string Garden = "Planter un jardin partagé", Children = "Jardiner avec les enfants", Benches = "Mettre des bancs à l’ombre",
        Meal = "Un grand repas de quartier", Rude = "Une idée à cacher";
    private const string Residents = "Les personnes qui vivent ici", Professionals = "Les travailleurs sociaux", Volunteers = "Les associations, les bénévoles";
    private const string Associations = "Associations et société civile";

    [Fact]
    public async Task A_workshop_goes_from_the_first_link_to_the_minutes()
    {
        await using var evening = await Evening.Begin(chromium);
        var look = evening.Look;

        // Awa prepares: an account by the printed link, a project, a workshop to which she adds a time to decide.
        var desk = new Desk(await evening.Laptop("Awa"));
        await desk.MakeFirstAccount(evening.House.FirstAccountLink);
        await look.Desk(desk.Page, "no project yet");
        await desk.CreateProject("Bien vivre au quartier", "Les Tisserandes");
        await look.Desk(desk.Page, "new project");
        await desk.PrepareWorkshop(Title, "Proposer : trouver des priorités", () => look.Desk(desk.Page, "preparing a workshop"));
        await desk.AddStep("Décision");
        await look.Desk(desk.Page, "running order");
        var code = await desk.Code();
        var wall = new Wall(await evening.Projector());
        await wall.Open(await desk.ScreenLink());
        var pilot = await desk.Pilot();
        await look.Desk(pilot.Page, "before the workshop");

        // Three people come in with their phones, two others have none.
        var amina = new Phone(await evening.Phone("Amina"));
        var bruno = new Phone(await evening.Phone("Bruno"));
        var chloe = new Phone(await evening.Phone("Chloé"));
        await amina.OpenDoor(code);
        await amina.ComeIn(Residents, atEach: name => look.Phone(amina.Page, name));
        await amina.IsWaiting();
        var recall = await bruno.Join(code, Professionals, "Bruno");
        await chloe.Join(code, Volunteers);
        await look.Phone(amina.Page, "waiting");
        await pilot.CountWithoutPhone(Associations, 2);
        await wall.Shows("3 téléphones");
        await wall.Shows("5 personnes présentes");
        await look.Wall(wall.Page, "welcome");
        Phone[] phones = [amina, bruno, chloe];

        // The weather of the group.
        await pilot.Begin("Météo");
        foreach (var phone in phones) await phone.IsAt("Météo");
        await amina.Page.IsCalled($"Étape 1 sur 8 – Météo – {Title}");
        await look.Phone(amina.Page, "mood to tell");
        await amina.TellMood("Soleil");
        await bruno.TellMood("Nuage");
        await chloe.TellMood("Soleil");
        await look.Phone(amina.Page, "mood told");
        await pilot.Page.Reads("3 ont répondu");
        await look.Desk(pilot.Page, "moods hidden");
        await look.Wall(wall.Page, "moods hidden");
        await pilot.ShowAnswers();
        await amina.Page.Reads("Où en est le groupe");
        await look.Phone(amina.Page, "mood of the group");
        await look.Wall(wall.Page, "mood of the group");
        await look.Desk(pilot.Page, "mood of the group");

        // The instruction.
        await pilot.GoOn("De quoi parle-t-on ?");
        await amina.IsAt("De quoi parle-t-on ?");
        await amina.Page.IsCalled($"Étape 2 sur 8 – De quoi parle-t-on ? – {Title}");
        await look.Phone(amina.Page, "instruction");
        await amina.Page.Press("J’ai fini");
        await pilot.Page.Reads("1 a fini");
        await look.Wall(wall.Page, "instruction");
        await look.Desk(pilot.Page, "instruction");

        // Ideas, that nobody sees and nobody else's device receives until they are shown.
        await pilot.GoOn("Vos idées");
        foreach (var phone in phones) await phone.IsAt("Vos idées");
        await look.Phone(amina.Page, "no idea yet");
        await amina.AddIdea(Garden);
        await bruno.AddIdea(Children);
        await chloe.AddIdea(Benches);
        await chloe.AddIdea(Rude);
        await amina.Page.Reads("Votre idée est reçue. Personne ne la voit encore.");
        await look.Phone(amina.Page, "an idea received");
        await pilot.Dictate(Meal, Associations);
        await pilot.Page.Reads("5 idées");
        await wall.Shows("5 idées");
        await look.Desk(pilot.Page, "ideas hidden");
        await look.Wall(wall.Page, "ideas hidden");
        await AreUnknownTo([bruno.Device, chloe.Device, wall.Device, desk.Device], Garden);
        await AreUnknownTo([amina.Device, bruno.Device, wall.Device, desk.Device], Benches);
        await pilot.ShowIdeas(() => look.Desk(pilot.Page, "show the ideas?"));
        foreach (var phone in phones) await phone.Page.Reads(Meal);
        await wall.Shows(Garden);
        await wall.Shows(Rude);
        await pilot.HideIdea(Rude);
        await Assertions.Expect(wall.Page.GetByText(Rude)).ToHaveCountAsync(0);
        await Assertions.Expect(amina.Page.GetByText(Rude)).ToHaveCountAsync(0);
        await look.Phone(amina.Page, "ideas shown");
        await look.Wall(wall.Page, "ideas shown");
        await look.Desk(pilot.Page, "ideas shown");

        // Two ideas speak of the same thing.
        await pilot.GoOn("Mettre ensemble");
        await pilot.PutTogether(Garden, Children, "Le jardin");
        await amina.IsAt("Mettre ensemble");
        await amina.Page.ReadsTitle("Le jardin");
        await wall.Shows("Le jardin");
        await look.Phone(amina.Page, "groups");
        await look.Wall(wall.Page, "groups");
        await look.Desk(pilot.Page, "groups");

        // The vote. Amina's phone loses the network just when she votes.
        await pilot.GoOn("Choisir");
        await amina.Page.Reads("Le vote ouvre bientôt.");
        await look.Phone(amina.Page, "vote soon");
        await look.Desk(pilot.Page, "vote prepared");
        await look.Wall(wall.Page, "vote prepared");
        await pilot.Page.Press("Ouvrir le vote");
        foreach (var phone in phones) await Assertions.Expect(phone.Page.Button("Envoyer mon vote")).ToBeVisibleAsync();
        await look.Phone(amina.Page, "vote to cast");
        await amina.Device.Network(false);
        await amina.Vote("Le jardin", Benches);
        await amina.Page.Reads("Gardé sur ce téléphone. Cela partira tout seul.");
        await amina.Page.Reads("Pas de réseau. Vos réponses sont gardées sur ce téléphone.");
        await look.Phone(amina.Page, "vote kept");
        await bruno.Vote("Le jardin");
        await bruno.VoteIsReceived();
        await chloe.Vote(Meal, "Le jardin");
        await chloe.VoteIsReceived();
        await look.Phone(bruno.Page, "vote received");
        await pilot.Page.Reads("2 personnes sur 5 ont voté");
        await amina.Device.Network(true);
        await amina.VoteIsReceived();
        await pilot.Page.Reads("3 personnes sur 5 ont voté");

        // Bruno's battery dies: he goes on with a borrowed phone, and the old one only reads.
        var borrowed = new Phone(await evening.Phone("Bruno, on a borrowed phone"));
        await borrowed.ComeBack(code, recall, name => look.Phone(borrowed.Page, name));
        await borrowed.VoteIsReceived();
        await borrowed.Page.Reads("Le jardin");
        await bruno.Page.Reads("Votre place est sur un autre téléphone.");
        await Assertions.Expect(bruno.Page.Button("Changer mon vote")).ToHaveCountAsync(0);
        await look.Phone(bruno.Page, "seat elsewhere");

        // Paper counts as much.
        await pilot.EnterPapers(
            Associations, 2, new Dictionary<string, int> { ["Le jardin"] = 2, [Benches] = 1, [Meal] = 1 }, () => look.Desk(pilot.Page, "entering papers"));
        await look.Desk(pilot.Page, "vote open");
        await look.Wall(wall.Page, "vote open");
        await pilot.Page.Press("Clore le vote");
        await amina.Page.Reads("Le vote est fini. Merci.");
        await pilot.Page.Reads("Seule l’équipe voit ce résultat.");
        await look.Phone(amina.Page, "vote closed");
        await look.Wall(wall.Page, "vote closed");
        await look.Desk(pilot.Page, "vote closed");
        await AreUnknownTo([amina.Device, borrowed.Device, chloe.Device, wall.Device], "5 points");
        await pilot.ReadAgainWithTheRoom();
        await pilot.Page.Press("Publier le résultat");
        foreach (var page in new[] { amina.Page, borrowed.Page, chloe.Page, bruno.Page, wall.Page, pilot.Page })
        {
            await page.Reads("5 points");
            await page.Reads("5 votes, dont 2 bulletins papier");
        }

        await look.Phone(amina.Page, "result");
        await look.Wall(wall.Page, "result");
        await look.Desk(pilot.Page, "result");

        // What the group decides, and how it was.
        await pilot.GoOn("Décision");
        await pilot.Decide("Ouvrir le jardin au printemps", "Le service des espaces verts", "2030-04-01");
        await amina.Page.Reads("Ouvrir le jardin au printemps");
        await wall.Shows("Ouvrir le jardin au printemps");
        await look.Phone(amina.Page, "decision");
        await look.Wall(wall.Page, "decision");
        await look.Desk(pilot.Page, "decision");
        await pilot.GoOn("Bilan : et maintenant ?");
        await amina.IsAt("Bilan : et maintenant ?");
        await look.Phone(amina.Page, "wrap-up");
        await amina.TellMood("Content");
        await pilot.GoOn("Bilan : un mot pour la suite");
        await pilot.Finish(() => look.Desk(pilot.Page, "finish?"));

        // The end, for everyone, and what is kept of it.
        await amina.Page.ReadsTitle("L’atelier est fini. Merci.");
        await amina.Page.Reads("Ouvrir le jardin au printemps");
        await wall.Shows("Merci à toutes et à tous");
        await look.Phone(amina.Page, "workshop ended");
        await look.Wall(wall.Page, "workshop ended");
        await look.Desk(pilot.Page, "workshop ended");
        var markdown = await pilot.Download("Télécharger en texte (Markdown)");
        var minutes = await desk.Device.Context.NewPageAsync();
        await minutes.GotoAsync(evening.House.Address + await pilot.Page.GetByRole(AriaRole.Link, new() { Name = "Lire le compte rendu" }).GetAttributeAsync("href"));
        await look.Desk(minutes, "minutes");
        foreach (var text in new[] { Title, "Le jardin", "Ouvrir le jardin au printemps", "Le service des espaces verts" })
        {
            Assert.Contains(text, markdown, StringComparison.Ordinal);
            Assert.True(await minutes.Contains(text), $"the minutes do not say « {text} »");
        }

        Assert.DoesNotContain(Rude, markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Bruno", markdown, StringComparison.Ordinal);
        Assert.False(await wall.Device.Witness.HasReceived("Bruno"), "the projector received a first name");
        evening.NothingWentWrong();
    }

    private static async Task AreUnknownTo(IEnumerable<Device> devices, string text)
    {
        foreach (var device in devices)
        {
            Assert.False(await device.Page.Contains(text), $"{device.Who} has « {text} » in the page");
            Assert.False(await device.Witness.HasReceived(text), $"{device.Who} received « {text} »");
        }
    }
}
