using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>What is looked for, and what it is narrowed by.</summary>
/// <param name="Territory">A territory or a department, however it is typed.</param>
internal sealed record PracticeQuery(string? Words = null, int Page = 1)
{
    public string? Theme { get; init; }
    public string? Territory { get; init; }
    public string? Form { get; init; }
    public ObstacleFamily? Family { get; init; }
    public LeverCategory? Lever { get; init; }
    public RoomForManoeuvre? Room { get; init; }
    public PracticeState? State { get; init; }
    public PracticeKind? Kind { get; init; }
    public string? Country { get; init; }

    /// <summary>Only what the caller told of.</summary>
    public bool Mine { get; init; }

    /// <summary>Only what the caller works on: told of, relays, or watches over.</summary>
    public bool Inside { get; init; }
    public int PageSize { get; init; } = 20;

    /// <summary>Only what was published, or told of, in these days.</summary>
    public (DateOnly From, DateOnly Until)? Days { get; init; }
}

/// <summary>
/// Looks for practices. The database finds words; what is shown to whom, in which order and with which counts is worked out
/// here, so that both databases answer the same: a word in the title counts more than all below, then keywords, the summary,
/// the rest; then the latest first, then by id.
/// </summary>
internal sealed class PracticeSearch(IPracticeIndex index) : IDisposable
{
    private const int MostValues = 40;
    private static readonly int[] Weights = [1000, 100, 10, 1];

    private readonly SemaphoreSlim _reading = new(1);
    private Known _known = new(0, []);

    /// <summary>All practices as of a revision, by their numbers.</summary>
    private sealed record Known(long Revision, Dictionary<int, PracticeDocument> Documents);

    private readonly record struct Found(int Number, PracticeDocument Document, long Rank);

    public async Task<LibraryResults> Search(PracticeQuery query, LibraryCaller caller)
    {
        var found = await Match(query, caller);
        var page = found.Skip((query.Page - 1) * query.PageSize).Take(query.PageSize).ToList();
        return new(found.Count, query.Page, query.PageSize) { Items = [.. await Cards(page, caller)], Facets = [.. Facets(found, caller)] };
    }

    /// <summary>The first cards of what is found, the latest first when no words are asked for.</summary>
    public async Task<IReadOnlyList<PracticeCard>> First(int most, PracticeQuery query, LibraryCaller caller) => await Cards([.. (await Match(query, caller)).Take(most)], caller);

    /// <summary>All documents that anybody may read, the latest first, without their texts.</summary>
    public async Task<IReadOnlyList<PracticeDocument>> Published() => [.. (await Match(new PracticeQuery(), new LibraryCaller())).Select(found => found.Document)];

    /// <summary>How many practices somebody told of.</summary>
    public async Task<int> ToldBy(string member) => (await Now()).Documents.Values.Count(document => document.By == member);

    /// <summary>Whether anybody may read each of these practices.</summary>
    public async Task<bool> ArePublished(IEnumerable<string> ids)
    {
        var published = (await Now()).Documents.Values.Where(document => document.IsPublic).Select(document => document.Card.Id).ToHashSet(StringComparer.Ordinal);
        return ids.All(published.Contains);
    }

    /// <summary>Projects whose people the library quotes.</summary>
    public async Task<IReadOnlyCollection<string>> Quoted() => [.. (await Now()).Documents.Values.Select(document => document.QuotesOf).OfType<string>().Distinct()];

    public void Dispose() => _reading.Dispose();

    private async Task<List<Found>> Match(PracticeQuery query, LibraryCaller caller)
    {
        var known = await Now();
        var scores = await Scores(SearchWords.Asked(query.Words ?? ""));
        var found = new List<Found>();
        foreach (var (number, document) in known.Documents)
        {
            var score = 0;
            if (scores is not null && !scores.TryGetValue(number, out score)) continue;
            if (LibraryView.MayList(document, caller) && Fits(document, query, caller)) found.Add(new(number, document, ((long)score << 32) | (uint)document.Card.On.DayNumber));
        }

        found.Sort((one, other) => other.Rank.CompareTo(one.Rank) is var order && order != 0 ? order : string.CompareOrdinal(one.Document.Card.Id, other.Document.Card.Id));
        return found;
    }

    /// <summary>Practices that have every word, and how much they count; null when no word is asked for.</summary>
    private async Task<Dictionary<int, int>?> Scores(IReadOnlyList<string> words)
    {
        Dictionary<int, int>? all = null;
        foreach (var fields in await Task.WhenAll(words.Select(index.Find)))
        {
            var best = new Dictionary<int, int>();
            for (var field = 0; field < Weights.Length; field++)
            {
                foreach (var number in fields[field]) best.TryAdd(number, Weights[field]);
            }

            all = all is null ? best : all.Where(one => best.ContainsKey(one.Key)).ToDictionary(one => one.Key, one => one.Value + best[one.Key]);
        }

        return all;
    }

    private static bool Fits(PracticeDocument document, PracticeQuery query, LibraryCaller caller)
    {
        var card = document.Card;
        return (query.Theme is not { } theme || card.Keywords.Exists(keyword => Same(keyword, theme)))
            && (query.Territory is not { } territory || document.PlaceKeys.Contains(PracticePlace.KeyOf(territory)))
            && (query.Form is not { } form || card.Forms.Contains(form))
            && (query.Family is not { } family || document.Families.Contains(family))
            && (query.Lever is not { } lever || document.LeverCategories.Contains(lever))
            && (query.Room is not { } room || document.Rooms.Contains(room))
            && (query.State is not { } state || LibraryView.StateOf(document, caller) == state)
            && (query.Kind is not { } kind || card.Kind == kind)
            && (query.Country is not { } country || (card.Country is { } there && Same(there, country)))
            && (!query.Mine || (caller.MemberId is { } member && document.By == member))
            && (!query.Inside || LibraryView.WorksOn(document, caller))
            && (query.Days is not var (from, until) || (card.On >= from && card.On <= until));
    }

    private static bool Same(string one, string other) => PracticePlace.KeyOf(one) == PracticePlace.KeyOf(other);

    private static IEnumerable<FacetCount> Facets(List<Found> found, LibraryCaller caller)
    {
        var counts = new Dictionary<(string Name, string Value), int>();
        foreach (var (_, document, _) in found)
        {
            foreach (var value in Values(document, caller)) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        }

        return counts.GroupBy(count => count.Key.Name).OrderBy(facet => facet.Key, StringComparer.Ordinal).SelectMany(facet => facet
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key.Value, StringComparer.Ordinal).Take(MostValues)
            .Select(count => new FacetCount(count.Key.Name, count.Key.Value, count.Value)));
    }

    private static IEnumerable<(string Name, string Value)> Values(PracticeDocument document, LibraryCaller caller)
    {
        var card = document.Card;
        foreach (var keyword in card.Keywords) yield return ("theme", keyword);
        foreach (var form in card.Forms) yield return ("form", form);
        foreach (var family in document.Families) yield return ("family", Word(family));
        foreach (var lever in document.LeverCategories) yield return ("lever", Word(lever));
        foreach (var room in document.Rooms) yield return ("room", Word(room));
        yield return ("territory", card.Place.Territory);
        if (card.Place.Department is { } department && department != card.Place.Territory) yield return ("territory", department);
        if (card.Country is { } country) yield return ("country", country);
        yield return ("kind", Word(card.Kind));
        yield return ("state", Word(LibraryView.StateOf(document, caller)));
    }

    private async Task<IReadOnlyList<PracticeCard>> Cards(IReadOnlyList<Found> page, LibraryCaller caller)
    {
        var cards = await index.Cards([.. page.Select(found => found.Number)]);
        return
        [
            .. from found in page
               where cards.ContainsKey(found.Number)
               let card = JsonSerializer.Deserialize<PracticeCard>(cards[found.Number], Contract.Json)!
               select LibraryView.Shown(found.Document with { Card = card }, caller),
        ];
    }

    /// <summary>What is known, with what changed since it was last read.</summary>
    private async Task<Known> Now()
    {
        var known = _known;
        var changed = await index.Since(known.Revision);
        if (changed.Count == 0) return known;
        await _reading.WaitAsync();
        try
        {
            if (_known != known) changed = await index.Since(_known.Revision);
            if (changed.Count == 0) return _known;
            // Others are reading the one of before.
            var documents = new Dictionary<int, PracticeDocument>(_known.Documents);
            foreach (var one in changed) documents[one.Number] = JsonSerializer.Deserialize<PracticeDocument>(one.Facets, Contract.Json)!;
            return _known = new(changed[^1].Revision, documents);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>A word of ours as JSON says it.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum =>
        Words<T>.All[value];

    /// <summary>Made once: thousands of practices are counted by them for one page.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!));
    }
}
