using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A sheet goes from its project to the library: who offers it knows what goes, its page says where it stands, and whoever is quoted may take their words back.</summary>
public sealed class OfferedSheetTests(Chromium chromium)
{
    private const string Mine = "Maintenant je tiens le planning du samedi.", Ours = "Je le dis pour nous seulement.", Reason = "Dites aussi ce qui a été difficile.";

    [Fact]
    public async Task Two_colleagues_offer_their_sheet_read_where_it_stands_and_a_person_takes_their_words_back_everywhere()
    {
        await using var evening = await Evening.Begin(chromium);
        var (laptop, other) = (await evening.Laptop("Awa"), await evening.Laptop("Nadia"));
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var nadia = await awa.Invite(other, "Nadia Benali", "nadia.benali@exemple.fr", "professional");
        await Write(awa, nadia);

        var desk = other.Page;
        var hand = new Keyboard(desk, evening.Look);
        var sheet = $"/equipe#/projets/{awa.Project}/fiches-pratiques";
        await desk.GotoAsync(sheet);
        await desk.ReadsTitle("À la bibliothèque");
        await evening.Look.Desk(desk, "sheet, never offered");
        await hand.Press("Proposer à la bibliothèque");
        await desk.ReadsTitle("Ce qui part");
        await desk.Reads("1\u00A0parole, avec l’accord de sa personne");
        await desk.Reads("pas d’accord pour la bibliothèque");
        await hand.Press("Envoyer à la bibliothèque");
        await desk.Reads("Écrivez pourquoi c’est inspirant.");
        await hand.Write("Pourquoi c’est inspirant", "Les passagers organisent tout. Mme Martin conduit.");
        await hand.Write("Le nom de l’organisation, ou la fonction", "Communauté de communes");
        await hand.Press("Envoyer à la bibliothèque");
        await desk.Reads("semble parler d’une personne");
        await Look(evening, other, "sheet, being offered");
        await desk.Write("Pourquoi c’est inspirant", "Les passagers organisent tout.");
        await hand.Press("Envoyer à la bibliothèque");
        await desk.Reads("Signalée. Un relais du territoire la lira d’abord.");

        await hand.Follow("La voir dans la bibliothèque");
        await desk.Reads(Mine);
        Assert.False(await desk.Contains(Ours));
        await evening.Look.Desk(desk, "offered practice, for who offered it");
        var practiceId = desk.Url[(desk.Url.LastIndexOf('/') + 1)..];
        await awa.AskLibrary("declinePractice", new { practiceId, reason = Reason, @as = new { kind = "role", label = "Relais départemental" } });
        await desk.GotoAsync(sheet);
        await desk.Reads(Reason);
        await Assertions.Expect(desk.Button("La proposer à nouveau")).ToHaveCountAsync(0);
        await evening.Look.Desk(desk, "sheet, declined with its reason");
        await awa.PublishOffered(practiceId);
        await desk.ReloadAsync();
        await desk.Reads("Publiée. Tout le monde peut la lire.");
        await hand.Press("La proposer à nouveau");
        await desk.Reads("Ce que vous envoyez devient la version suivante");
        await Look(evening, other, "sheet, published and offered again");

        var phone = (await evening.Phone("Amina")).Page;
        await phone.GotoAsync($"/bibliotheque/pratiques/{practiceId}");
        await phone.Reads(Mine);
        await nadia.Ask("withdrawVoice", new { voiceId = "v1" });
        for (var looks = 0; looks < 50 && await phone.GetByText(Mine).CountAsync() > 0; looks++)
        {
            await phone.ReloadAsync();
            await phone.ReadsTitle("La démarche");
        }

        await Assertions.Expect(phone.GetByText(Mine)).ToHaveCountAsync(0);
        await evening.Look.Phone(phone, "practice without the words that were taken back");
        await hand.Press("Envoyer à la bibliothèque");
        await desk.Reads("La version 1 se lit depuis le");
        evening.NothingWentWrong();
    }

    /// <summary>One writes, the other reads the quote again.</summary>
    private static async Task Write(Facilitator awa, Facilitator nadia)
    {
        foreach (var (voiceId, text, uses) in new[] { ("v1", Mine, new[] { "project", "library" }), ("v2", Ours, ["project"]) })
        {
            await nadia.Ask("recordVoice", new { voiceId, text, collegeId = "persons", consent = new { on = "2026-01-10", manner = "spoken", uses } });
        }

        await awa.Ask("readVoiceAgain", new { voiceId = "v1" });
        await nadia.Ask("draftSheet", new { sheetId = "f" });
        var sheet = new { title = "Un minibus tenu par ses passagers", summary = "Des villages essaient un minibus pendant un an.", steps = new[] { new { title = "Dessiner la carte" }, new { title = "Essayer" } } };
        await nadia.Ask("changeSheet", new { sheetId = "f", content = new { sheet, voiceIds = new[] { "v1", "v2" } } });
        await awa.Ask("askCredit", new { sheetId = "f", @as = "Coordinatrice du projet" });
    }

    private static async Task Look(Evening evening, Device device, string name)
    {
        await evening.Look.Desk(device.Page, name);
        await device.Page.SetViewportSizeAsync(360, 740);
        await evening.Look.Desk(device.Page, $"{name}, on a phone");
        await device.Page.SetViewportSizeAsync(1440, 900);
    }
}
