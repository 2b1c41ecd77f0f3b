using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Every vote also goes on paper: one sheet for a voter, its rule on the back, one sheet for those who count.</summary>
public sealed partial class BallotPrintTests(Chromium chromium)
{
    private static readonly string[] Options =
    [
        "Un jardin partagé derrière l’école", "Un bus le soir jusqu’à la gare", "Un café associatif tenu à plusieurs, ouvert le samedi et le dimanche",
        "Des bancs à l’ombre", "De l’aide pour les papiers",
    ];

    public static TheoryData<string, object> Votes => new()
    {
        { "Quatre positions", new { method = "fourPositions", unclear = true } },
        { "Cocher", new { method = "approval", most = 3 } },
        { "Points", new { method = "dots", dots = 5, stacking = true } },
        { "Mentions", new { method = "majorityJudgment" } },
        { "Classement", new { method = "ranked" } },
        { "Budget", new { method = "budget", amount = 40_000, entry = "knapsack", costs = new { o1 = 12_000, o2 = 30_000, o3 = 18_500, o4 = 4_200, o5 = 900 } } },
    };

    [Theory]
    [MemberData(nameof(Votes), DisableDiscoveryEnumeration = true)]
    public Task Each_method_goes_on_one_sheet_that_cuts_nothing_off(string name, object method) =>
        PrintsAll(name, new { kind = "vote", method, source = new { typed = Options }, rules = new { secrecy = "secret" } }, Options[0]);

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public Task A_text_that_asks_for_consent_goes_on_paper_as_a_whole(int sentences)
    {
        const string Sentence = "Le jardin ouvre chaque samedi, et deux personnes du groupe gardent la clé à tour de rôle pendant une année entière. ";
        return PrintsAll("Consentement", new { kind = "consent", text = string.Concat(Enumerable.Repeat(Sentence, sentences)).Trim(), author = "le groupe jardin" }, "Le jardin ouvre");
    }

    private async Task PrintsAll(string name, object kind, string read)
    {
        await using var evening = await Evening.Begin(chromium);
        var desk = new Desk(await evening.Laptop("Awa"));
        var awa = new Facilitator(desk.Device, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.Plan("w1", "choose");
        var plan = new { kind, title = "Par quoi commencer ?", instruction = "Qu’est-ce qui compte le plus pour vous et pour vos voisins ?" };
        await awa.Ask("addStep", new { workshopId = "w1", stepId = "v1", plan });
        await desk.Page.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/bulletins");
        await desk.Page.GetByLabel("Pour quelle étape").SelectOptionAsync("v1");
        await desk.Page.Reads(read);

        await Prints(evening, desk, $"{name} papers", sheets: 1);
        await desk.Page.GetByLabel("Ce qu’on imprime").SelectOptionAsync("both");
        await desk.Page.Reads($"La méthode\u00a0: {name}");
        await Prints(evening, desk, $"{name} papers with their rule", sheets: 2);
        await desk.Page.GetByLabel("Ce qu’on imprime").SelectOptionAsync("counting");
        await desk.Page.Reads("Feuille de dépouillement");
        await Prints(evening, desk, $"{name} counting", sheets: await desk.Page.Locator(".sheet").CountAsync());
        evening.NothingWentWrong();
    }

    private static async Task Prints(Evening evening, Desk desk, string name, int sheets)
    {
        await evening.Look.Desk(desk.Page, name);
        await desk.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await evening.Look.Paper(desk.Page, name);
        Assert.Equal(sheets, Pages(await desk.Print()));
        await desk.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>As many pages as the document says that it has.</summary>
    private static int Pages(byte[] pdf) => Count().Matches(Encoding.Latin1.GetString(pdf)).Max(count => int.Parse(count.Groups[1].ValueSpan, null));

    [GeneratedRegex(@"/Count (\d+)")]
    private static partial Regex Count();
}
