using System.Text.Json;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>People without a phone vote on one tablet, with or without network.</summary>
public sealed class TabletTests(Chromium chromium)
{
    private const string Vote = "v1";
    private static readonly string[] Options = ["Un jardin", "Des bancs", "Un repas"];

    [Theory]
    [InlineData("public")]
    [InlineData("secret")]
    public async Task Twelve_people_vote_without_network_and_each_paper_arrives_once(string secrecy)
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, link) = await Prepare(evening, new { secrecy });
        var booth = new Booth(await evening.Tablet());
        await booth.Prepare(link, name => evening.Look.Phone(booth.Page, $"{secrecy} tablet {name}"));
        await booth.Device.Network(there: false);
        Assert.True(await booth.IsCutOff());

        for (var person = 0; person < 12; person++)
        {
            if (person == 5)
            {
                await booth.Page.ReloadAsync();
                await booth.IsNeutral();
                Assert.True(await booth.IsCutOff());
            }

            await booth.Vote(Options[person % 3], atEach: person == 0 ? name => evening.Look.Phone(booth.Page, $"{secrecy} tablet {name}") : null, secret: secrecy == "secret");
        }

        await booth.Page.Reads("12 bulletins à envoyer");
        Assert.Equal(0, (await awa.Ballot(Vote)).GetProperty("voted").GetInt32());
        await booth.Device.Network(there: true);
        await Assertions.Expect(booth.Page.GetByText("à envoyer")).ToHaveCountAsync(0);
        await booth.Page.Reads("Autant de bulletins que de personnes sans téléphone");
        await Holds(awa, 12);

        // What was sent is not sent again by a page that comes back.
        await booth.Page.ReloadAsync();
        await booth.IsNeutral();
        await booth.OpenMenu();
        await booth.Page.Reads("12 bulletins pour 12 personnes sans téléphone");
        await booth.Page.Reads("Tout est envoyé.");
        await evening.Look.Phone(booth.Page, "tablet menu");
        await awa.Ask("closeBallot", new { ballotId = Vote });
        var result = await Result(awa);
        Assert.Equal(12, result.GetProperty("people").GetInt32());
        Assert.Equal(12, result.GetProperty("channels").GetProperty("tablet").GetInt32());
        Assert.All(result.GetProperty("options").EnumerateArray(), option => Assert.Equal(4, option.GetProperty("counts").GetProperty("people").GetInt32()));
        evening.NothingWentWrong();
    }

    [Theory]
    [InlineData("approval", AriaRole.Checkbox, "Un jardin")]
    [InlineData("fourPositions", AriaRole.Radio, "Pour")]
    [InlineData("majorityJudgment", AriaRole.Radio, "Très bien")]
    public async Task Each_method_has_its_paper_on_the_tablet(string method, AriaRole role, string answer)
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, link) = await Prepare(evening, method: new { method });
        var booth = new Booth(await evening.Tablet(1280, 800));
        await booth.Prepare(link);
        await booth.NextPerson();
        await booth.Choose(Booth.Persons);
        await booth.Page.Press("Envoyer mon vote");
        await Assertions.Expect(booth.Page.GetByRole(AriaRole.Alert).Filter(new() { Visible = true, HasText = "." }).First).ToBeVisibleAsync();
        var answers = booth.Page.GetByRole(role, new() { Name = answer, Exact = true });
        for (var at = 0; at < await answers.CountAsync(); at++) await answers.Nth(at).CheckAsync();
        await evening.Look.Phone(booth.Page, $"tablet paper {method}");
        await booth.Page.Press("Comment ça marche ?");
        await evening.Look.Phone(booth.Page, $"tablet how {method}");
        await booth.Page.Press("Fermer");
        await booth.Page.Press("Envoyer mon vote");
        await booth.Page.ReadsTitle("Merci");
        await booth.ThanksAreOver();
        await Holds(awa, 1);
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Nothing_of_an_earlier_choice_is_reached_by_back_by_reload_or_on_the_disk()
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, link) = await Prepare(evening);
        var booth = new Booth(await evening.Tablet());
        await booth.Page.GotoAsync("/");
        await booth.Prepare(link);
        await booth.NextPerson();
        await booth.Choose(Booth.Persons);
        await booth.Tick(Options[0]);
        await booth.Page.ReloadAsync();
        await booth.IsNeutral();
        Assert.False(await booth.Page.Contains(Options[0]));

        await booth.Vote(Options[1]);
        await Holds(awa, 1);
        await booth.Page.EvaluateAsync("() => history.back()");
        await booth.IsNeutral();
        await booth.Page.EvaluateAsync("() => history.forward()");
        await booth.IsNeutral();
        await booth.Page.ReloadAsync();
        await booth.IsNeutral();
        Assert.False(await booth.Page.Contains(Options[1]));
        await Assertions.Expect(booth.Page.GetByText("à envoyer")).ToHaveCountAsync(0);
        Assert.Equal(0, await booth.Page.EvaluateAsync<int>(
            """
            async () => {
              const [{ name }] = await indexedDB.databases();
              const answer = (request) => new Promise((then, fail) => { request.onsuccess = () => then(request.result); request.onerror = fail; });
              const database = await answer(indexedDB.open(name));
              return answer(database.transaction('papers').objectStore('papers').count());
            }
            """));
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Left_alone_the_tablet_asks_then_forgets()
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, link) = await Prepare(evening);
        var booth = new Booth(await evening.Tablet(360, 740));
        await booth.Prepare(link, name => evening.Look.Phone(booth.Page, $"small tablet {name}"));
        await booth.NextPerson();
        await booth.Choose(Booth.Persons);
        await booth.Tick(Options[0]);
        await booth.Page.Clock.FastForwardAsync(60_000);
        await booth.Page.ReadsTitle("Encore là ?");
        await evening.Look.Phone(booth.Page, "small tablet still there");
        await booth.Page.Locator("footer").GetByRole(AriaRole.Button, new() { Name = "Je suis là" }).ClickAsync();
        await Assertions.Expect(booth.Page.GetByRole(AriaRole.Checkbox, new() { Name = Options[0], Exact = true })).ToBeCheckedAsync();
        await evening.Look.Phone(booth.Page, "small tablet paper");

        await booth.Page.Clock.FastForwardAsync(60_000);
        await booth.Page.ReadsTitle("Encore là ?");
        await booth.Page.Clock.FastForwardAsync(30_000);
        await booth.IsNeutral();
        await evening.Look.Phone(booth.Page, "small tablet neutral");
        Assert.Equal(0, (await awa.Ballot(Vote)).GetProperty("voted").GetInt32());
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task The_helper_needs_the_code_to_see_the_papers_and_to_leave()
    {
        await using var evening = await Evening.Begin(chromium);
        var (_, link) = await Prepare(evening);
        var booth = new Booth(await evening.Tablet(1280, 800));
        await booth.Prepare(link, name => evening.Look.Phone(booth.Page, $"wide tablet {name}"));
        await booth.Vote(Options[0], atEach: name => evening.Look.Phone(booth.Page, $"wide tablet {name}"));
        await booth.OpenMenu("0000");
        await booth.Page.Reads("Ce n’est pas ce code.");
        await booth.EnterPin("0001");
        await booth.Page.Reads("Ce n’est pas ce code.");
        await booth.EnterPin("0002");
        await booth.Page.Reads("Attendez 5 secondes");
        await booth.EnterPin(Booth.Pin);
        await booth.Page.Reads("avant d’essayer encore.");
        // Looking takes longer than the five seconds.
        await evening.Look.Phone(booth.Page, "wide tablet wrong code");
        await booth.Page.Clock.FastForwardAsync(6_000);
        await booth.EnterPin(Booth.Pin);
        await booth.Page.Reads("1 bulletin pour 12 personnes sans téléphone. Les autres n’ont pas voté, ou votent autrement.");
        await booth.Page.GetByRole(AriaRole.Radio, new() { Name = Booth.Persons }).CheckAsync();
        await evening.Look.Phone(booth.Page, "wide tablet menu");
        await booth.Page.Press("Revenir à l’urne");

        await booth.NextPerson();
        await booth.Page.Reads($"Vous votez comme : {Booth.Persons}");
        await booth.Page.Press("Arrêter et tout effacer");
        await booth.OpenMenu();
        await booth.Page.Press("Quitter l’urne");
        await booth.Page.ReadsTitle("Préparer l’urne");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Papers_that_come_after_the_end_wait_for_the_helper()
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, link) = await Prepare(evening);
        var booth = new Booth(await evening.Tablet());
        await booth.Prepare(link);
        await booth.Device.Network(there: false);
        for (var person = 0; person < 3; person++) await booth.Vote(Options[person]);
        await awa.Ask("closeBallot", new { ballotId = Vote });
        await booth.Device.Network(there: true);
        await booth.Page.Reads("3 bulletins à regarder dans le menu");
        await booth.Page.Reads("Aucun vote n’est ouvert pour le moment.");
        await booth.OpenMenu();
        await booth.Page.Reads("3 bulletins sont arrivés après la fin.");
        await evening.Look.Phone(booth.Page, "tablet late papers");

        await awa.Ask("reopenBallot", new { ballotId = Vote });
        await booth.Page.Press("Envoyer encore");
        await booth.Page.Reads("Tout est envoyé.");
        await Assertions.Expect(booth.Page.GetByText("après la fin")).ToHaveCountAsync(0);
        await Holds(awa, 3);
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Everything_is_done_with_the_keyboard_alone()
    {
        await using var evening = await Evening.Begin(chromium);
        var (awa, link) = await Prepare(evening);
        var booth = new Booth(await evening.Tablet());
        await booth.Page.Clock.InstallAsync();
        await booth.Page.GotoAsync(link);
        await booth.Page.ReadsTitle("Préparer l’urne");
        var keys = new Keyboard(booth.Page, evening.Look);
        await keys.Write("Choisissez un code de 4 chiffres", Booth.Pin);
        await keys.Write("Le même code, encore une fois", Booth.Pin);
        await keys.Press("Commencer");
        await keys.Press("Personne suivante");
        await keys.Press("Oui, elle peut voter", "Space");
        await keys.Reach(booth.Page.GetByRole(AriaRole.Button, new() { Name = Booth.Persons }));
        await booth.Page.Keyboard.PressAsync("Enter");
        await keys.Choose(booth.Page.GetByRole(AriaRole.Checkbox, new() { Name = Options[0] }));
        await keys.Press("Envoyer mon vote");
        await booth.Page.ReadsTitle("Merci");
        await booth.ThanksAreOver();
        await Holds(awa, 1);
        await keys.Press("Menu de la personne qui aide");
        await keys.Write("Votre code de 4 chiffres", Booth.Pin);
        await keys.Press("Ouvrir");
        await keys.Press("Quitter l’urne");
        await booth.Page.ReadsTitle("Préparer l’urne");
        evening.NothingWentWrong();
    }

    /// <summary>A vote is open, by points unless said otherwise, in a room where twelve people came without a phone.</summary>
    private static async Task<(Facilitator Awa, string Link)> Prepare(Evening evening, object? rules = null, object? method = null)
    {
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.PlanVote(Vote, method ?? new { method = "dots", dots = 3, stacking = false }, rules);
        await awa.Ask("countPresent", new { workshopId = "w1", collegeId = "persons", people = 12 });
        return (awa, await awa.OpenTablet("w1"));
    }

    /// <summary>What the closed vote came to; the papers of a secret one are counted just after its closing.</summary>
    private static async Task<JsonElement> Result(Facilitator awa)
    {
        JsonElement result = default;
        for (var look = 0; look < 50 && result.ValueKind != JsonValueKind.Object; look++) result = (await awa.Ballot(Vote)).GetProperty("result");
        return result;
    }

    /// <summary>So many papers are there, for the team that looks.</summary>
    private static async Task Holds(Facilitator awa, int papers)
    {
        JsonElement ballot = default;
        for (var look = 0; look < 50; look++)
        {
            ballot = await awa.Ballot(Vote);
            if (ballot.GetProperty("voted").GetInt32() == papers) break;
        }

        Assert.Equal(papers, ballot.GetProperty("voted").GetInt32());
    }
}
