using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A person who is not in the room votes through a helper (porte-voix), and the vote is theirs.</summary>
public sealed class AssistedVoiceTests(Chromium chromium)
{
    private const string Residents = "Personnes concernées et habitants";

    [Fact]
    public async Task A_person_reached_by_phone_votes_by_a_helper_and_takes_their_vote_back_in_hand()
    {
        await using var evening = await Evening.Begin(chromium);
        var look = evening.Look;
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var code = await awa.PlanVote("v1", new { method = "dots", dots = 1, stacking = false });
        var pilot = await awa.Pilot("w1");

        await pilot.SpeakFor("Lucette", Residents, () => look.Desk(pilot.Page, "what is read to the person"));
        await pilot.VoteForThem("Voter : Choisir", ["Des bancs"], () => look.Desk(pilot.Page, "voting for somebody"));
        await pilot.Page.Reads("Vote envoyé");
        await pilot.Page.Reads("Awa Diallo : 1 voix");
        await pilot.Page.Reads("0 téléphone + 0 sans téléphone + 1 par porte-voix");
        await look.Desk(pilot.Page, "speaking for somebody");
        await pilot.Page.Press("Montrer la carte");
        await pilot.Page.Reads("Avec ce code vous pouvez lire, changer ou retirer ce vote.");
        await look.Desk(pilot.Page, "the card");
        var recall = await pilot.Page.ReadRecall();
        Assert.DoesNotContain("Des bancs", await pilot.Page.Locator(".voice-card").InnerTextAsync(), StringComparison.Ordinal);
        await pilot.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Fermer" }).First.ClickAsync();

        // A page that is loaded again still speaks for the same person, until the helper says that it is over.
        await pilot.Page.ReloadAsync();
        await pilot.Page.Reads("Vous parlez pour Lucette");
        await pilot.Page.Press("Terminer");
        // The banner, not its words: what was said last to screen readers stays where they read it.
        await Assertions.Expect(pilot.Page.GetByRole(AriaRole.Region, new() { Name = "Vous parlez pour Lucette" })).ToHaveCountAsync(0);

        // Lucette has found a phone: she reads what was voted for her, and changes it.
        var lucette = new Phone(await evening.Phone("Lucette"));
        await lucette.ComeBack(code, recall, _ => Task.CompletedTask);
        await lucette.Page.Reads("Quelqu’un a voté pour vous.");
        await lucette.Page.Reads("Des bancs");
        await lucette.Page.Press("Changer mon vote");
        await lucette.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Des bancs", Exact = true }).UncheckAsync();
        await lucette.Vote("Un jardin");
        await lucette.VoteIsReceived();
        await Assertions.Expect(pilot.Page.GetByText("Awa Diallo : 1 voix")).ToHaveCountAsync(0);

        // From then on nobody else may vote for her.
        await pilot.Page.Press("Reprendre le porte-voix : Lucette");
        await pilot.VoteForThem("Voter : Choisir", ["Un repas"]);
        await pilot.Page.Reads("Cette personne a voté elle-même. Son vote compte.");
        await pilot.Page.Press("Terminer");
        await pilot.Page.Press("Clore le vote");
        await pilot.Page.Press("Publier le résultat");
        await lucette.Page.Reads("1 point");
        await pilot.Page.Reads("1 vote");
        evening.NothingWentWrong();
    }
}
