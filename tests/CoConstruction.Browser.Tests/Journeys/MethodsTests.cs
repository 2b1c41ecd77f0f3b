using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Every method on a small phone, by keyboard, from what is said before the vote to its result.</summary>
public sealed partial class MethodsTests(Chromium chromium)
{
    private const string Ballot = "v1";

    [Theory]
    [InlineData("approval")]
    [InlineData("dots")]
    [InlineData("fourPositions")]
    [InlineData("majorityJudgment")]
    [InlineData("ranked")]
    [InlineData("budget")]
    public async Task A_method_is_explained_voted_changed_and_read_by_keyboard_on_a_phone(string method)
    {
        await using var evening = await Evening.Begin(chromium);
        var with = MethodCase.Of(method);
        var (awa, amina, neighbours) = await Begin(evening, new { method = with.Method, source = new { typed = MethodCase.Options }, rules = new { liveResults = false } });
        var page = amina.Page;
        var keys = new Keyboard(page, evening.Look);
        var voter = new Voter(page, keys, evening.Look);
        await voter.Sees("Le vote ouvre bientôt.", $"{method} before");
        await page.Reads("Les résultats se voient à la fin.");
        await awa.Ask("openBallot", new { ballotId = Ballot });
        await keys.Press("Comment ça marche\u00a0?");
        await voter.Sees("Un exemple", $"{method} explained");
        await page.Keyboard.PressAsync("Escape");

        await with.Fill(voter);
        await evening.Look.Phone(page, $"{method} filled");
        await keys.Press("Envoyer mon vote");
        await amina.VoteIsReceived();
        await voter.Sees(with.Written, $"{method} sent");
        await keys.Press("Changer mon vote");
        await with.Change(voter);
        await keys.Press("Envoyer mon vote");
        await amina.VoteIsReceived();
        await keys.Press("Retirer mon vote");
        await voter.Sees("Votre vote est retiré.", $"{method} withdrawn");
        await keys.Press("Envoyer mon vote");
        await amina.VoteIsReceived();

        for (var number = 0; number < 11; number++) await neighbours.Vote(Ballot, with.Neighbour(number));
        await awa.Ask("closeBallot", new { ballotId = Ballot });
        await voter.Sees("Le vote est fini. Merci.", $"{method} closed");
        await awa.Ask("publishBallot", new { ballotId = Ballot });
        await page.ReadsTitle("Où en est le groupe");
        await page.Reads("12 personnes ont voté sur 12");
        await keys.Reach(page.Locator("summary", new() { HasText = "Lire en tableau" }));
        await page.Keyboard.PressAsync("Enter");
        await voter.Sees(with.Result, $"{method} result");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_secret_paper_is_found_again_by_its_code_and_by_nothing_else()
    {
        await using var evening = await Evening.Begin(chromium);
        var rule = new { rule = "keepFirst", number = 2 };
        var (awa, amina, neighbours) = await Begin(evening, new { method = new { method = "approval" }, source = new { typed = MethodCase.Options }, rules = new { secrecy = "secret", retention = rule } });
        var page = amina.Page;
        var keys = new Keyboard(page, evening.Look);
        var voter = new Voter(page, keys, evening.Look);
        await voter.Sees("Ce n’est pas une élection au sens de la loi.", "secret vote before");
        await awa.Ask("openBallot", new { ballotId = Ballot });
        await voter.Tick(0);
        await keys.Press("Envoyer mon vote");
        await voter.Sees("Le code de votre bulletin", "secret vote sent");
        var before = await Code(page);
        await keys.Press("Changer mon vote");
        await voter.Tick(3);
        await keys.Press("Envoyer mon vote");
        await page.Reads("Votre vote est reçu.");
        var after = await Code(page);
        Assert.NotEqual(before, after);
        await page.ReloadAsync();
        await page.Reads(MethodCase.Options[3]);
        Assert.Equal(after, await Code(page));

        for (var number = 0; number < 10; number++) await neighbours.Vote(Ballot, new Dictionary<string, string> { [MethodCase.Id(number)] = "1" }, $"NEIGHB{number:00}");
        await awa.Ask("closeBallot", new { ballotId = Ballot });
        await voter.Sees("Le vote est fini. Merci.", "secret vote closed");
        Assert.Equal(after, await Code(page));
        await awa.Ask("publishBallot", new { ballotId = Ballot });
        await page.ReadsTitle("Où en est le groupe");
        await evening.Look.Phone(page, "secret vote result");
        await keys.Press("Voir tous les bulletins");
        await voter.Sees("Votre bulletin", "list of the papers");
        var mine = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Votre bulletin" });
        await Assertions.Expect(mine).ToContainTextAsync($"{after[..4]} {after[4..]}");
        await Assertions.Expect(mine).ToContainTextAsync(MethodCase.Options[3]);
        await keys.Write("Chercher un code", "hb07");
        await page.Reads("1 bulletin");
        await evening.Look.Phone(page, "one paper found");
        Assert.False(await page.Contains(before), "the code before the change is nowhere");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Live_counts_show_under_the_paper_and_a_further_round_says_what_changed()
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, amina, neighbours) = await Begin(evening, new { method = new { method = "approval" }, source = new { typed = MethodCase.Options }, rules = new { liveResults = true } });
        var page = amina.Page;
        await awa.Ask("openBallot", new { ballotId = Ballot });
        await neighbours.Vote(Ballot, new Dictionary<string, string> { [MethodCase.Id(0)] = "1" });
        await page.ReadsTitle("Où en est le groupe, pour l’instant");
        await page.Reads("1 personne a voté");
        await evening.Look.Phone(page, "live counts");
        await amina.Vote(MethodCase.Options[1]);
        await amina.VoteIsReceived();
        await page.Reads("2 personnes ont voté");
        await awa.Ask("closeBallot", new { ballotId = Ballot });
        await awa.Ask("publishBallot", new { ballotId = Ballot });
        await page.ReadsTitle("Où en est le groupe");

        var source = new { ballotId = Ballot, optionIds = new[] { "o1", "o2" }, typed = new[] { "Un terrain de pétanque à côté du jardin" } };
        await awa.Ask("addStep", Step("v2", "Choisir encore", new { method = new { method = "majorityJudgment" }, source, previousId = Ballot, rules = new { retention = new { rule = "mentions", lowest = "good" } } }, after: Ballot));
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "v2" });
        await page.Reads("Le vote ouvre bientôt.");
        await page.Reads("Ces choix ne sont plus là");
        await page.Reads("Avant, c’était\u00a0: Cocher.");
        await evening.Look.Phone(page, "further round");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_vote_that_the_network_held_back_is_offered_to_the_facilitator()
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, amina, _) = await Begin(evening, new { method = new { method = "approval" }, source = new { typed = MethodCase.Options }, rules = new { } });
        var page = amina.Page;
        await awa.Ask("openBallot", new { ballotId = Ballot });
        await page.Reads("Cochez tout ce qui vous convient.");
        await amina.Device.Network(there: false);
        await amina.Vote(MethodCase.Options[2]);
        await page.Reads("Gardé sur ce téléphone. Cela partira tout seul.");
        await awa.Ask("closeBallot", new { ballotId = Ballot });
        await amina.Device.Network(there: true);
        await page.Reads("Votre vote est arrivé après la fin.");
        await evening.Look.Phone(page, "late vote");
        await page.Press("Demander à l’animatrice de le compter");
        await page.Reads("Votre vote attend la réponse de l’animatrice.");
        await page.Reads(MethodCase.Options[2]);
        await evening.Look.Phone(page, "late vote offered");
        evening.NothingWentWrong();
    }

    /// <summary>A workshop that stands at a vote not open yet, and somebody in it with a phone.</summary>
    private static async Task<(Facilitator Awa, Phone Amina, Neighbours Neighbours)> Begin(Evening evening, object vote)
    {
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", "priorities");
        await awa.Ask("addStep", Step(Ballot, "Choisir", vote, after: "w1-1"));
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = Ballot });
        var amina = new Phone(await evening.Phone("Amina"));
        await amina.Join(code, "Les personnes qui vivent ici");
        await amina.IsAt("Choisir");
        return (awa, amina, new(evening.House, awa.Project, code));
    }

    private static object Step(string id, string title, object vote, string after)
    {
        var kind = System.Text.Json.JsonSerializer.SerializeToNode(vote)!.AsObject();
        kind.Insert(0, "kind", "vote");
        return new { workshopId = "w1", stepId = id, after, plan = new { title, plainText = "Votez pour ce qui compte le plus pour vous.", kind } };
    }

    private static async Task<string> Code(IPage page) =>
        CodeOfPaper().Match(await page.GetByText(CodeOfPaper()).First.InnerTextAsync()).Value.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}")]
    private static partial Regex CodeOfPaper();
}
