using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A charter from its outline to its signatures: consent is given article by article, on phones, when people have time.</summary>
public sealed class CharterTests(Chromium chromium)
{
    private const int Articles = 11;
    private const string Why = "Le mot « bien commun » n’est pas expliqué.", Agreed = "On l’explique à l’article 3.";

    [Fact]
    public async Task A_charter_is_answered_by_two_colleges_objected_to_adopted_signed_and_taken_away()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var (desk, awa) = (laptop.Page, new Facilitator(laptop, evening.House));
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", null);
        await awa.Ask("beginText", new { kind = "charter", textId = "charte", title = "Notre charte" });
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var karim = new Phone(await evening.Phone("Karim"));
        await karim.Join(code, "Les travailleurs sociaux");
        Assert.False(await amina.Page.Contains("La charte"));
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/charte");
        var small = await laptop.Context.NewPageAsync();
        await small.SetViewportSizeAsync(360, 740);
        await small.GotoAsync(desk.Url);
        var (hand, lead) = (new Keyboard(amina.Page, evening.Look), new Keyboard(desk, evening.Look));

        await lead.Press("Passer en relecture");
        await desk.Reads("Le texte est prêt à relire.");
        await Look("under review");
        await lead.Press("Soumettre au vote");
        await desk.Reads("Le texte sera gardé comme une version.");
        await Look("before it is asked about");
        await lead.Press("Soumettre au vote");
        await desk.Reads($"{Articles} articles attendent une réponse");

        await amina.Page.Reads("La charte attend votre réponse.");
        await Look("asked about");
        await hand.Reach(amina.Page.GetByRole(AriaRole.Link, new() { Name = "Lire et répondre" }));
        await amina.Page.Keyboard.PressAsync("Enter");
        await amina.Page.IsCalled("La charte – Un quartier où l’on se parle");
        await Look("first article");
        await hand.Choose(amina.Page.GetByRole(AriaRole.Radio, new() { Name = "D’accord", Exact = true }));
        await hand.Press("Envoyer ma réponse");
        await amina.Page.Reads("Votre réponse est reçue.");
        await hand.Press("Article suivant");
        await amina.Page.ReadsTitle("2. Notre territoire et notre but");
        await hand.Reach(amina.Page.GetByRole(AriaRole.Radio, new() { Name = "D’accord", Exact = true }));
        await amina.Page.Keyboard.PressAsync("ArrowUp");
        await hand.Press("Envoyer ma réponse");
        await amina.Page.Reads("Écrivez d’abord pourquoi.");
        await hand.Write("Pourquoi ?", Why);
        await Look("objection being written");
        await hand.Press("Envoyer ma réponse");
        await amina.Page.Reads("Votre réponse est reçue.");
        await Look("objection sent");
        await lead.Press("Adopter la charte");
        await lead.Press("Adopter la charte");
        await desk.Reads("Personne n’a encore répondu à certains articles.");
        await Look("adopted too early");
        await lead.Press("Annuler");
        for (var article = 3; article <= Articles; article++)
        {
            await amina.Page.Press("Article suivant");
            await amina.Page.Reads($"Article {article} sur {Articles}");
            await Answer(amina, "D’accord");
        }

        await amina.Page.Reads("Vous avez répondu à tous les articles.");

        await karim.Page.GetByRole(AriaRole.Link, new() { Name = "Lire et répondre" }).ClickAsync();
        await karim.Page.Reads($"Article 1 sur {Articles}");
        await karim.Device.Network(false);
        await karim.Page.GetByRole(AriaRole.Radio, new() { Name = "Je peux vivre avec", Exact = true }).CheckAsync();
        await karim.Page.Press("Envoyer ma réponse");
        await karim.Page.Reads("Gardé sur ce téléphone.");
        await karim.Device.Network(true);
        await karim.Page.Reads("Votre réponse est reçue.");
        await desk.Reads("1 peut vivre avec");

        await desk.Reads(Why);
        await lead.Press("Répondre à « 1. Pourquoi cette charte »");
        await Look("member answering");
        await lead.Press("Envoyer ma réponse");
        await desk.Reads("Choisissez d’abord un collège.");
        await lead.Press("Annuler");
        await lead.Press($"Lever l’objection : {Why}");
        await lead.Press("Lever l’objection");
        await desk.Reads("Écrivez d’abord ce qui a été convenu.");
        await lead.Write("Ce qui a été convenu", Agreed);
        await lead.Press("Lever l’objection");
        await desk.Reads("Chaque article a une réponse");
        await hand.Reach(amina.Page.GetByText("Tous les articles", new() { Exact = true }));
        await amina.Page.Keyboard.PressAsync("Enter");
        await Look("objection lifted");
        await amina.Page.GetByRole(AriaRole.Button, new() { Name = "2. Notre territoire et notre but" }).ClickAsync();
        await amina.Page.Reads(Agreed);

        await lead.Press("Adopter la charte");
        await desk.Write("On la relit le", "2030-06-01");
        await lead.Press("Adopter la charte");
        await desk.Reads("La charte est en vigueur.");
        await amina.Page.Reads("La charte est adoptée depuis le");
        await amina.Page.Reads("Réponses du groupe : 1 d’accord, 1 peut vivre avec");
        await Sign(lead, desk);
        await amina.Page.Reads("Présidente du centre social");
        await hand.Write("À quel titre ?", "Habitante du quartier");
        await hand.Press("Signer la charte");
        await amina.Page.Reads("Votre signature est reçue.");
        await desk.Reads("Habitante du quartier");
        await Look("adopted");

        var file = await laptop.Context.APIRequest.GetAsync(
            evening.House.Address + await desk.GetByRole(AriaRole.Link, new() { Name = "Word", Exact = true }).GetAttributeAsync("href"));
        Assert.Equal(200, file.Status);
        Assert.Equal("PK\x3\x4"u8.ToArray(), (await file.BodyAsync())[..4]);
        evening.NothingWentWrong();

        async Task Look(string name)
        {
            await evening.Look.Phone(amina.Page, $"charter, {name}");
            await evening.Look.Desk(desk, $"charter, {name}");
            await evening.Look.Desk(small, $"charter, {name}, desk on a phone");
        }
    }

    private static async Task Answer(Phone phone, string answer)
    {
        await phone.Page.GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true }).CheckAsync();
        await phone.Page.Press("Envoyer ma réponse");
        await phone.Page.Reads("Votre réponse est reçue.");
    }

    private static async Task Sign(Keyboard lead, IPage desk)
    {
        await lead.Press("Signer");
        await desk.GetByLabel("Je parle pour").SelectOptionAsync(new SelectOptionValue { Label = "Professionnels de terrain" });
        await lead.Write("À quel titre", "Présidente du centre social");
        await lead.Press("Signer");
        await desk.ReadsTitle("Professionnels de terrain");
    }
}
