using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>How somebody with a keyboard votes by one method, and how neighbours do.</summary>
/// <param name="Method">As the facilitator sets it.</param>
/// <param name="Fill">Fills the paper, looking at it on the way.</param>
/// <param name="Change">Changes one thing of the paper that was sent.</param>
/// <param name="Written">Read on the paper once it is sent.</param>
/// <param name="Neighbour">What the neighbour of this number writes.</param>
/// <param name="Result">Read in the result.</param>
internal sealed record MethodCase(
    object Method, Func<Voter, Task> Fill, Func<Voter, Task> Change, string Written, Func<int, Dictionary<string, string>> Neighbour, string Result)
{
    /// <summary>Ten choices as people write them.</summary>
    public static readonly string[] Options =
    [
        "Un jardin partagé derrière la maison de quartier",
        "Des bancs à l’ombre sur la place du marché",
        "Un four à pain ouvert à toutes les familles",
        "Un trajet de minibus le samedi matin, avec un arrêt devant la pharmacie et un autre devant la médiathèque",
        "Une permanence pour remplir ses papiers",
        "Des éclairages qui s’allument quand on passe",
        "Un local pour réparer les vélos",
        "Un repas de quartier chaque saison",
        "Un passage piéton devant l’école",
        "Des cours de français le soir",
    ];

    private static readonly (string Mark, string Word)[] Mentions =
        [("veryGood", "Très bien"), ("good", "Bien"), ("fair", "Passable"), ("insufficient", "Insuffisant"), ("reject", "À rejeter")];

    public static MethodCase Of(string method) => method switch
    {
        "approval" => new(
            new { method, most = 3 },
            async voter =>
            {
                foreach (var option in (int[])[0, 3, 5]) await voter.Tick(option);
                await voter.Tick(6);
                await voter.Sees("Enlevez-en d’abord un.", "approval, too many ticks");
                await voter.IsTicked(6, false);
            },
            voter => voter.Tick(5), Options[3], number => Marks("1", number % 5, 3), "sur 12"),
        "dots" => new(
            new { method, dots = 5, stacking = true },
            async voter =>
            {
                foreach (var option in (int[])[0, 0, 3]) await voter.Keys.Press($"Mettre un point à « {Options[option]} »");
                await voter.Sees("Il vous reste 2 points.", "dots being laid");
            },
            voter => voter.Keys.Press($"Enlever un point à « {Options[0]} »"), "2 points", number => Marks("2", number % 5), "points"),
        "fourPositions" => new(
            new { method, unclear = true },
            async voter =>
            {
                await voter.Take(0, "Pour");
                await voter.Take(1, "Pas clair");
                await voter.Sees("Vous n’avez rien dit sur 8 choix.", "four positions with a rest");
            },
            voter => voter.Take(2, "Contre"), "Pas clair", number => Marks(number % 2 == 0 ? "for" : "against", 0, 1, 2), "Pas clair"),
        "majorityJudgment" => new(
            new { method },
            async voter =>
            {
                for (var option = 0; option < 9; option++) await voter.Take(option, Mentions[option % 5].Word);
                await voter.Keys.Press("Envoyer mon vote");
                await voter.Sees("Il manque votre réponse à 1 choix.", "a mention is missing");
                await voter.Take(9, "Bien");
            },
            voter => voter.Take(1, "Très bien"), "Passable", number => Options.Select((_, option) => option).ToDictionary(Id, option => Mentions[(option + number) % 5].Mark), "Mention du groupe"),
        "ranked" => new(
            new { method },
            async voter =>
            {
                foreach (var option in (int[])[3, 0, 7]) await voter.Keys.Press(Options[option]);
                await voter.Keys.Press($"Monter « {Options[7]} »");
                await voter.Sees("2e place, à égalité", "an order with a shared place");
                await voter.Keys.Press($"Monter « {Options[7]} »");
            },
            voter => voter.Keys.Press(Options[0]), "1re place", number => new() { [Id(number % 3)] = "1", [Id((number + 1) % 3)] = "2", [Id(9)] = "3" }, "En premier"),
        "budget" => new(
            new { method, amount = 5000, entry = "knapsack", costs = Options.Select((_, option) => option).ToDictionary(Id, option => 1200 + (300 * option)) },
            async voter =>
            {
                foreach (var option in (int[])[0, 3]) await voter.Tick(option);
                await voter.Tick(9);
                await voter.Sees("Enlevez d’abord un autre choix.", "more than the sum");
                await voter.IsTicked(9, false);
            },
            voter => voter.Tick(3), "En tout", number => Marks("1", number % 3, 4), "Ce que la somme paie"),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "not a method of the phone"),
    };

    /// <summary>Typed options are numbered from 1.</summary>
    public static string Id(int option) => $"o{option + 1}";

    private static Dictionary<string, string> Marks(string mark, params int[] options) => options.Distinct().ToDictionary(Id, _ => mark);
}

/// <summary>Somebody who votes with the keyboard alone, on a page that is looked at after each gesture.</summary>
internal sealed record Voter(IPage Page, Keyboard Keys, Look Look)
{
    public Task Tick(int option) => Keys.Choose(Box(option));

    public async Task IsTicked(int option, bool ticked) => await Assertions.Expect(Box(option)).ToBeCheckedAsync(new() { Checked = ticked });

    /// <summary>Gives one of a few answers about an option: the first by its press, the others by the arrows.</summary>
    public async Task Take(int option, string answer)
    {
        var answers = Page.GetByRole(AriaRole.Group, new() { Name = MethodCase.Options[option] });
        var wanted = answers.GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true });
        var given = answers.GetByRole(AriaRole.Radio, new() { Checked = true });
        await Keys.Choose(await given.CountAsync() > 0 ? given : answers.GetByRole(AriaRole.Radio).First);
        for (var step = 0; step < 5 && !await wanted.IsCheckedAsync(); step++) await Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(wanted).ToBeCheckedAsync();
    }

    public async Task Sees(string text, string name)
    {
        await Page.Reads(text);
        await Look.Phone(Page, name);
    }

    private ILocator Box(int option) => Page.GetByRole(AriaRole.Checkbox, new() { Name = MethodCase.Options[option] });
}
