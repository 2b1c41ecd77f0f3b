namespace CoConstruction.Browser.Tests;

/// <summary>A long list of proposals on a phone: fifty at a time, and those that have the words one looks for.</summary>
public sealed class ManyProposalsTests(Chromium chromium)
{
    [Fact]
    public async Task A_resident_reads_on_after_fifty_proposals_and_finds_one_by_its_words()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", null);
        for (var i = 1; i <= 51; i++)
        {
            await awa.Ask("makeProposal", new { proposalId = $"p{i}", text = new { title = $"Un banc, place {i}", text = i == 7 ? "Près de l’école." : "À l’ombre.", why = (string?)null }, collegeId = "persons", origin = new { } });
        }

        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var (page, hand) = (amina.Page, new Keyboard(amina.Page, evening.Look));
        await page.GotoAsync($"{new Uri(page.Url).GetLeftPart(UriPartial.Path)}#projet/propositions");
        await page.Reads("Un banc, place 50");
        Assert.False(await page.Contains("Un banc, place 51"));
        await evening.Look.Phone(page, "fifty proposals");
        await hand.Press("Afficher la suite");
        await page.Reads("Un banc, place 51");
        await evening.Look.Phone(page, "all proposals");
        await hand.Write("Chercher une proposition", "ECOLE");
        await hand.Press("Chercher");
        await page.Reads("Une proposition trouvée.");
        await page.Reads("Un banc, place 7");
        Assert.False(await page.Contains("Un banc, place 50"));
        await evening.Look.Phone(page, "proposals by words");
        await hand.Write("Chercher une proposition", "girafe");
        await hand.Press("Chercher");
        await page.Reads("Aucune proposition n’a ces mots.");
        await evening.Look.Phone(page, "no proposal has these words");
        await hand.Press("Tout montrer");
        await page.Reads("Un banc, place 50");
        evening.NothingWentWrong();
    }
}
