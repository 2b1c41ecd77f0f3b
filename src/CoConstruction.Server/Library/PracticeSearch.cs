using System.Collections.Immutable;
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

    /// <summary>Only what anybody may read, whatever the caller works on.</summary>
    public bool Public { get; init; }
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
    private PracticeRows _known = PracticeRows.None;

    public async Task<LibraryResults> Search(PracticeQuery query, LibraryCaller caller)
    {
        var (rows, found) = await Match(query, caller);
        var page = found.Skip((query.Page - 1) * query.PageSize).Take(query.PageSize).ToList();
        return new(found.Count, query.Page, query.PageSize) { Items = [.. await Cards(page, caller)], Facets = [.. Facets(rows, found, caller)] };
    }

    /// <summary>The first cards of what is found, the latest first when no words are asked for.</summary>
    public async Task<IReadOnlyList<PracticeCard>> First(int most, PracticeQuery query, LibraryCaller caller) => await Cards([.. (await Match(query, caller)).Found.Take(most)], caller);

    /// <summary>All documents that anybody may read, the latest first, without their texts.</summary>
    public async Task<IReadOnlyList<PracticeDocument>> Published() => [.. (await Match(new PracticeQuery(), new LibraryCaller())).Found.Select(row => row.Document)];

    /// <summary>Which of these anybody may still read.</summary>
    public async Task<IReadOnlyList<string>> StillPublished(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0) return [];
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        return [.. (await Now()).All.Where(row => row.Document.IsPublic && asked.Contains(row.Document.Card.Id)).Select(row => row.Document.Card.Id).Order(StringComparer.Ordinal)];
    }

    /// <summary>Those of these practices that anybody may read, in the order in which they are named.</summary>
    public async Task<IReadOnlyList<PracticeCard>> Published(ImmutableList<string> ids)
    {
        if (ids.Count == 0) return [];
        var named = (await Match(new PracticeQuery(), new LibraryCaller())).Found.Where(row => ids.Contains(row.Document.Card.Id));
        return [.. (await Cards([.. named], new LibraryCaller())).OrderBy(card => ids.IndexOf(card.Id))];
    }

    /// <summary>How many practices somebody told of.</summary>
    public async Task<int> ToldBy(string member) => (await Now()).All.Count(row => row.Document.By == member);

    /// <summary>Projects whose people the library quotes.</summary>
    public async Task<IReadOnlyCollection<string>> Quoted() => [.. (await Now()).All.Select(row => row.Document.QuotesOf).OfType<string>().Distinct()];

    public void Dispose() => _reading.Dispose();

    private async Task<(PracticeRows Rows, List<PracticeRow> Found)> Match(PracticeQuery query, LibraryCaller caller)
    {
        var rows = await Now();
        var words = SearchWords.Asked(query.Words ?? "");
        if (rows.Narrowing(query) is not { } narrowing) return (rows, []);
        if (words.Count == 0) return (rows, [.. rows.All.Where(row => Fits(row, narrowing, query, caller))]);
        var scores = Scores(rows, await Task.WhenAll(words.Select(index.Find)));
        // Groups keep the order that their rows had.
        return (rows, [.. Enumerable.Range(0, scores.Length).Where(place => scores[place] > 0 && Fits(rows.All[place], narrowing, query, caller))
            .GroupBy(place => scores[place], place => rows.All[place]).OrderByDescending(group => group.Key).SelectMany(group => group)]);
    }

    /// <summary>How much each row counts, by its place: 0 when it has not every word.</summary>
    private static int[] Scores(PracticeRows rows, IReadOnlyList<int[]>[] words)
    {
        var (scores, had) = (new int[rows.All.Length], new int[rows.All.Length]);
        for (var word = 0; word < words.Length; word++)
        {
            for (var field = 0; field < Weights.Length; field++)
            {
                foreach (var number in words[word][field])
                {
                    // Each word counts once, where it counts most, and for those that had all before it.
                    if (rows.PlaceOf(number) is not (>= 0 and var place) || had[place] != word) continue;
                    had[place]++;
                    scores[place] += Weights[field];
                }
            }
        }

        for (var place = 0; place < scores.Length; place++)
        {
            if (had[place] < words.Length) scores[place] = 0;
        }

        return scores;
    }

    private static bool Fits(PracticeRow row, int[] narrowing, PracticeQuery query, LibraryCaller caller)
    {
        foreach (var key in narrowing)
        {
            if (!row.Keys.Contains(key)) return false;
        }

        var document = row.Document;
        return LibraryView.MayList(document, caller)
            && (query.State is not { } state || LibraryView.StateOf(document, caller) == state)
            && (!query.Mine || (caller.MemberId is { } member && document.By == member))
            && (!query.Inside || LibraryView.WorksOn(document, caller))
            && (!query.Public || document.IsPublic)
            && (query.Days is not var (from, until) || (document.Card.On >= from && document.Card.On <= until));
    }

    private static IEnumerable<FacetCount> Facets(PracticeRows rows, List<PracticeRow> found, LibraryCaller caller)
    {
        var counts = new int[rows.Values.Count];
        foreach (var row in found)
        {
            counts[(int)LibraryView.StateOf(row.Document, caller)]++;
            foreach (var value in row.Counted) counts[value]++;
        }

        return Enumerable.Range(0, counts.Length).Where(value => counts[value] > 0).Select(value => new FacetCount(rows.Values[value].Name, rows.Values[value].Value, counts[value]))
            .GroupBy(facet => facet.Name).OrderBy(facet => facet.Key, StringComparer.Ordinal)
            .SelectMany(facet => facet.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal).Take(MostValues));
    }

    private async Task<IReadOnlyList<PracticeCard>> Cards(IReadOnlyList<PracticeRow> page, LibraryCaller caller)
    {
        var cards = await index.Cards([.. page.Select(row => row.Number)]);
        return
        [
            .. from row in page
               where cards.ContainsKey(row.Number)
               let card = JsonSerializer.Deserialize<PracticeCard>(cards[row.Number], Contract.Json)!
               select LibraryView.Shown(row.Document with { Card = card }, caller),
        ];
    }

    /// <summary>What is known, with what changed since it was last read.</summary>
    private async Task<PracticeRows> Now()
    {
        var known = _known;
        var changed = await index.Since(known.Revision);
        if (changed.Count == 0) return known;
        await _reading.WaitAsync();
        try
        {
            if (_known != known) changed = await index.Since(_known.Revision);
            return changed.Count == 0 ? _known : _known = _known.With(changed);
        }
        finally
        {
            _reading.Release();
        }
    }
}
