using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What becomes of a proposal: a resident follows theirs from the idea to the answer, and an official answers.</summary>
public sealed class ProposalLifeTests(Chromium chromium)
{
    private const string Bus = "Un bus le soir", Carried = "Elle est réunie avec la proposition";

    [Fact]
    public async Task A_resident_follows_a_proposal_from_the_idea_to_the_answer_on_a_phone()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", null);
        await awa.Ask("makeProposal", new { proposalId = "car", text = new { title = "Un car du soir", text = "Un car passe le soir.", why = (string?)null }, collegeId = "persons", origin = new { } });
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        var (page, desk) = (amina.Page, laptop.Page);
        var (hand, lead) = (new Keyboard(page, evening.Look), new Keyboard(desk, evening.Look));

        await hand.Reach(page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }));
        await page.Keyboard.PressAsync("Enter");
        await hand.Reach(page.GetByRole(AriaRole.Link, new() { Name = "Proposer une idée" }));
        await page.Keyboard.PressAsync("Enter");
        await page.ReadsTitle("Proposer une idée");
        await hand.Press("Envoyer ma proposition");
        await page.Reads("Écrivez votre idée en quelques mots.");
        await evening.Look.Phone(page, "proposal, something missing");
        await hand.Write("Votre idée, en quelques mots", Bus);
        await hand.Write("Que proposez-vous ?", "Un bus passe le soir, pour rentrer.");
        await evening.Look.Phone(page, "proposal being written");
        await hand.Press("Envoyer ma proposition");
        await page.Reads("Votre proposition est reçue.");
        await hand.Follow("Voir ce qu’on en fait");
        await page.ReadsTitle(Bus);
        await page.Reads("Vous l’avez proposée");
        await page.Reads("La réponse n’est pas encore donnée.");
        await evening.Look.Phone(page, "own proposal, received");
        await hand.Follow("Retour à l’atelier");

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/propositions");
        await desk.ReadsTitle(Bus);
        await evening.Look.Desk(desk, "proposals");
        await lead.Follow("Doublons possibles");
        await desk.Reads("Ressemblance :");
        await evening.Look.Desk(desk, "likely duplicates");
        await lead.Press("Réunir");
        await desk.Reads("Lesquelles demandent la même chose ?");
        await evening.Look.Desk(desk, "merge being made");
        await lead.Press("Réunir");
        await desk.Reads("Aucun doublon possible");
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/propositions/car");
        await lead.Press("Marquer comme lue");
        await desk.Reads("Lue");
        await evening.Look.Desk(desk, "proposal that carries another");
        await lead.Press("Promettre une date");
        await lead.Write("Qui répondra", "La communauté de communes");
        await desk.Write("Pour le", "2040-03-01");
        await lead.Press("Promettre");
        await desk.Reads("La communauté de communes répondra le");

        await Project("Ce que vous avez proposé");
        await page.Reads(Carried);
        await page.Reads("La communauté de communes répondra le");
        await hand.Press("Je ne m’y retrouve pas");
        await hand.Write("Qu’est-ce qui manque ?", "Je demande un bus tous les soirs.");
        await evening.Look.Phone(page, "objection to a merge");
        await hand.Press("Envoyer");
        await page.Reads("L’équipe n’a pas encore répondu.");
        await hand.Follow("Retour à l’atelier");
        await awa.Ask("answerMergeObjection", new { proposalId = await Id(desk), text = "C’est ajouté." });

        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/propositions/car");
        await lead.Press("Répondre");
        await lead.Write("Pourquoi, et la suite", "Un essai commence en mars.");
        await evening.Look.Desk(desk, "response being written");
        await lead.Press("Envoyer la réponse");
        await desk.Reads("Un essai commence en mars.");
        await page.Reads("Une proposition a une nouvelle réponse.");
        await evening.Look.Phone(page, "told of an answer");
        await hand.Reach(page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Reads("Un essai commence en mars.");
        await page.Reads("Nouveau");
        await page.Reads("L’équipe répond : C’est ajouté.");
        await evening.Look.Phone(page, "own proposal, answered");
        await hand.Follow("Retour à l’atelier");
        await page.Reads("Tout ce qui se prépare, en dehors de l’atelier.");
        evening.NothingWentWrong();

        async Task Project(string part)
        {
            await hand.Reach(page.GetByRole(AriaRole.Link, new() { Name = "Le projet" }));
            await page.Keyboard.PressAsync("Enter");
            await hand.Reach(page.GetByRole(AriaRole.Link, new() { Name = part }));
            await page.Keyboard.PressAsync("Enter");
        }
    }

    /// <summary>The resident's proposal, by the link that leads to it from what carries it.</summary>
    private static async Task<string> Id(IPage desk) =>
        (await desk.GetByRole(AriaRole.Link, new() { Name = $"2. {Bus}" }).First.GetAttributeAsync("href"))!.Split('/')[^1];

    [Fact]
    public async Task An_official_answers_three_proposals_in_a_row_by_keyboard()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        foreach (var (id, title) in new[] { ("a", "Un banc"), ("b", "Un arbre"), ("c", "Une fontaine") })
        {
            await awa.Ask("makeProposal", new { proposalId = id, text = new { title, text = $"{title} sur la place.", why = (string?)null }, collegeId = "persons", origin = new { } });
        }

        await awa.Ask("promiseResponse", new { proposalId = "b", institution = "La ville", due = "2040-01-01" });
        var laptop = await evening.Laptop("Élise");
        await awa.Invite(laptop, "Élise", "elise@exemple.fr", "official");
        var desk = laptop.Page;
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/reponses");
        var small = await laptop.Context.NewPageAsync();
        await small.SetViewportSizeAsync(360, 740);
        await small.GotoAsync(desk.Url);
        var hand = new Keyboard(desk, evening.Look);
        await desk.ReadsTitle("Réponses attendues");
        await desk.Reads("La ville répondra le");
        await Look("answers awaited");

        await hand.Press("Répondre à la proposition 2");
        await hand.Press("Envoyer la réponse");
        await desk.Reads("Le groupe attend vos raisons.");
        await Look("reasons missing");
        await hand.Write("Pourquoi, et la suite", "D’accord. L’arbre est planté en");
        await desk.ReloadAsync();
        await hand.Press("Répondre à la proposition 2");
        await Assertions.Expect(desk.GetByLabel("Pourquoi, et la suite", new() { Exact = true })).ToHaveValueAsync("D’accord. L’arbre est planté en");
        await hand.Reach(desk.GetByLabel("Pourquoi, et la suite", new() { Exact = true }));
        await desk.Keyboard.PressAsync("Control+End");
        await desk.Keyboard.TypeAsync(" novembre.");
        await hand.Press("Envoyer la réponse");
        await Assertions.Expect(desk.Button("Répondre à la proposition 1")).ToBeFocusedAsync();
        await desk.Keyboard.PressAsync("Enter");
        await hand.Reach(desk.GetByLabel("Votre réponse", new() { Exact = true }));
        await desk.GetByLabel("Votre réponse", new() { Exact = true }).SelectOptionAsync("notRetained");
        await hand.Write("Pourquoi, et la suite", "La place est trop petite.");
        await Assertions.Expect(desk.GetByLabel("Vous répondez pour", new() { Exact = true })).ToHaveValueAsync("La ville");
        await hand.Press("Envoyer la réponse");
        await Assertions.Expect(desk.Button("Répondre à la proposition 3")).ToBeFocusedAsync();
        await desk.Keyboard.PressAsync("Enter");
        await desk.GetByLabel("Votre réponse", new() { Exact = true }).SelectOptionAsync("deferred");
        await desk.Write("Jusqu’au", "2040-06-01");
        await hand.Write("Pourquoi, et la suite", "On cherche un budget.");
        await Look("third answer");
        await hand.Press("Envoyer la réponse");
        await desk.Reads("juin 2040.");
        await desk.GotoAsync($"/equipe#/projets/{awa.Project}/propositions/a");
        await desk.Reads("La place est trop petite.");
        await desk.Reads("Réponse : La ville");
        await Look("proposal as an official reads it");
        evening.NothingWentWrong();

        async Task Look(string name)
        {
            await evening.Look.Desk(desk, $"official, {name}");
            await evening.Look.Desk(small, $"official, {name}, on a phone");
        }
    }
}
