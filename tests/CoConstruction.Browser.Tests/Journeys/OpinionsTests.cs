using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What people think of the proposals: one card at a time on a phone, then where they meet and who thinks alike.</summary>
public sealed class OpinionsTests(Chromium chromium)
{
    private static readonly string[] Titles =
        ["Une navette le soir", "Un local partagé", "Des bancs au soleil", "Un café des parents", "Des cours du soir", "Un jardin", "Un atelier vélo", "Une permanence le samedi"];

    [Fact]
    public async Task A_resident_answers_card_by_card_and_finds_their_place_and_the_team_reads_where_people_meet()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", null);
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/avis");
        await desk.Reads("Personne n’a encore donné son avis");
        await desk.Reads("Pas encore de carte des avis");
        for (var card = 0; card < Titles.Length; card++)
        {
            var text = new { title = Titles[card], text = "On le fait ensemble.", why = (string?)null };
            await awa.Ask("makeProposal", new { proposalId = $"c{card}", text, collegeId = (string?)null, origin = new { } });
        }

        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        // Everyone wants the shuttle and the shared place; residents and professionals differ on all the rest.
        var neighbours = new Neighbours(evening.House, awa.Project, code);
        for (var person = 0; person < 8; person++)
        {
            await neighbours.Think("persons", Answers("agree"));
            await neighbours.Think("professionals", Answers("disagree"));
        }

        var (hand, lead) = (new Keyboard(amina.Page, evening.Look), new Keyboard(desk, evening.Look));
        await hand.Reach(amina.Page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }));
        await amina.Page.Keyboard.PressAsync("Enter");
        await hand.Reach(amina.Page.GetByRole(AriaRole.Link, new() { Name = "Votre avis" }));
        await amina.Page.Keyboard.PressAsync("Enter");
        await amina.Page.ReadsTitle(Titles[0]);
        await evening.Look.Phone(amina.Page, "opinions, a card");
        await hand.Choose(amina.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Important pour moi" }));
        await hand.Press("D’accord");
        await amina.Page.ReadsTitle(Titles[1]);
        await hand.Press("D’accord");
        await amina.Page.ReadsTitle(Titles[2]);
        await amina.Page.Reads("Noté");
        await evening.Look.Phone(amina.Page, "opinions, a card further");
        foreach (var next in Titles[3..])
        {
            await amina.Page.Press("D’accord");
            await amina.Page.ReadsTitle(next);
        }

        await amina.Page.Press("Je passe");
        await amina.Page.Reads("Vous avez répondu à toutes les cartes");
        await evening.Look.Phone(amina.Page, "opinions, all answered");
        await hand.Follow("Mes réponses");
        await amina.Page.Reads("important pour vous");
        await hand.Press($"Changer ma réponse : {Titles[7]}");
        await hand.Press("D’accord");
        await Assertions.Expect(amina.Page.GetByText("Je passe")).ToHaveCountAsync(0);
        await evening.Look.Phone(amina.Page, "opinions, what I answered");
        await hand.Follow("Où suis-je ?");
        // Her answers are drawn when those of four others have come too.
        await amina.Page.Reads("Votre place viendra quand la carte sera refaite");
        for (var person = 0; person < 4; person++) await neighbours.Think("persons", Answers("agree"));
        await amina.Page.ReloadAsync();
        await amina.Page.Reads("Vos réponses ressemblent à celles du groupe A.");
        await evening.Look.Phone(amina.Page, "opinions, where I am");

        await desk.ReloadAsync();
        await desk.Reads("Convergence : d’accord");
        await desk.Reads("Désaccord utile");
        await desk.Reads("les chiffres changent quand 5 personnes de plus ont répondu");
        await desk.Reads("Groupe A : 12 personnes");
        await lead.Reach(desk.GetByLabel("Vous parlez pour"));
        await desk.GetByLabel("Vous parlez pour").SelectOptionAsync(new SelectOptionValue { Label = "Professionnels de terrain" });
        await lead.Press("Pas d’accord");
        await desk.Reads("1 sur 8 cartes");
        await evening.Look.Desk(desk, "opinions");
        var small = await laptop.Context.NewPageAsync();
        await small.SetViewportSizeAsync(360, 740);
        await small.GotoAsync(desk.Url);
        await small.Reads("Groupe A : 12 personnes");
        await evening.Look.Desk(small, "opinions, desk on a phone");
        evening.NothingWentWrong();
    }

    private static Dictionary<string, string> Answers(string other) =>
        Enumerable.Range(0, Titles.Length).ToDictionary(card => $"c{card}", card => card < 2 ? "agree" : other);
}
