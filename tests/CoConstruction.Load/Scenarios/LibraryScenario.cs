using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>A library of many sheets, made under a seed: how long a search takes, in either database, with nobody else there.</summary>
public static class LibraryScenario
{
    private static readonly string[] Themes =
    [
        "mobilité", "logement", "isolement", "énergie", "parentalité", "jeunesse", "vieillesse", "numérique", "santé", "insertion", "alimentation", "culture", "handicap", "accès aux droits", "précarité",
        "bénévolat", "aller-vers", "tiers-lieu", "jardin partagé", "cuisine", "minibus", "lecture", "sport", "violences", "emploi",
    ];

    private static readonly string[] Words =
    [
        "habitants", "associations", "territoire", "accompagnement", "réunions", "conseil", "ateliers", "partage", "voisinage", "écoute", "quartier", "village", "confiance", "animation", "décision", "charte", "réponse",
        "équipe", "professionnels", "travail social collectif", "pouvoir d’agir", "développement social local", "CCAS", "permanence", "marché", "école", "bailleur", "salle", "essai", "assurance", "convention", "collectif",
    ];

    private static readonly string[] Asked =
    [
        "mobilité", "mobilites rurales", "ISIC", "travail social collectif", "jardins partagés", "l’énergie des quartiers", "DSL", "minibus habitants", "accès aux droits", "bénévoles", "ateliers cuisine jeunes", "", "girafe",
    ];

    /// <param name="SearchMs">Of everything between the question and the page of cards, with its facets.</param>
    public sealed record LibraryReport(string Scenario, string Database, int Sheets, int Searches, double PutSeconds, double FirstMs, Spread SearchMs, int Found);

    internal static async Task<LibraryReport> Run(IPracticeIndex index, string database, int sheets, int searches, int seed)
    {
        var chance = new Random(seed);
        var clock = Stopwatch.StartNew();
        for (var from = 0; from < sheets; from += 200)
        {
            await index.Put([.. Enumerable.Range(from, Math.Min(200, sheets - from)).Select(number => PracticeKeeper.Indexed(Sheet(number, chance), 1)!)]);
        }

        var put = clock.Elapsed;
        using var search = new PracticeSearch(index);
        clock.Restart();
        // The first one reads what all may be narrowed by; the others only what changed.
        await search.Search(new PracticeQuery(), new LibraryCaller());
        var first = clock.Elapsed;
        var (times, found) = (new List<TimeSpan>(), 0);
        for (var turn = 0; turn < searches; turn++)
        {
            var query = new PracticeQuery(Asked[turn % Asked.Length], 1 + (turn % 3))
            {
                Form = turn % 5 == 0 ? "communitySocialWork" : null,
                Family = turn % 7 == 0 ? ObstacleFamily.LegalFramework : null,
                Territory = turn % 11 == 0 ? "Département 7" : null,
            };
            clock.Restart();
            found += (await search.Search(query, new LibraryCaller())).Total;
            times.Add(clock.Elapsed);
        }

        return new("library", database, sheets, searches, Math.Round(put.TotalSeconds, 1), Math.Round(first.TotalMilliseconds, 1), Spread.Of(times), found);
    }

    private static Practice Sheet(int number, Random chance)
    {
        string Some(string[] words, int most) => string.Join(' ', Enumerable.Range(0, most).Select(_ => words[chance.Next(words.Length)]));
        var title = $"{Themes[chance.Next(Themes.Length)]} : {Some(Words, 4)}";
        var sheet = new PracticeSheet(title)
        {
            Summary = Some(Words, 25),
            Identity = new() { Forms = [chance.Next(2) == 0 ? "communitySocialWork" : "groupSocialWork"] },
            Origin = Some(Words, 40),
            Steps = [.. Enumerable.Range(0, 5).Select(_ => new SheetStep(Some(Words, 5), Some(Words, 30)))],
            Obstacles = [new(Some(Words, 10), (ObstacleFamily)chance.Next(5))],
            Levers = [new(Some(Words, 10), (LeverCategory)chance.Next(6), (RoomForManoeuvre)chance.Next(5))],
            Keywords = [Themes[chance.Next(Themes.Length)], Themes[chance.Next(Themes.Length)]],
        };
        var signal = new PracticeSignal(
            title, sheet.Summary!, (PracticeKind)chance.Next(3), new PracticePlace($"Commune {chance.Next(2000)}", null, $"Département {chance.Next(100)}"), Some(Words, 20), new Signatory(SignatoryKind.Organisation, "CCAS"));
        var at = DateTimeOffset.UnixEpoch.AddDays(20_000 + chance.Next(700));
        return new Practice($"s{number}").Evolve(new PracticeOffered($"s{number}", signal, sheet, "p", [], "sam", at)).Evolve(new PracticePublished(1, "CC BY 4.0", at));
    }
}
