using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>A practice that may be found.</summary>
/// <param name="Number">By which the index calls it.</param>
/// <param name="Counted">What it is counted under, by the numbers of <see cref="PracticeRows.Values"/>; but for its state, which depends on who looks.</param>
/// <param name="Keys">What it may be narrowed by, by the numbers of <see cref="PracticeRows.Keys"/>.</param>
internal sealed record PracticeRow(int Number, PracticeDocument Document, int[] Counted, int[] Keys);

/// <summary>
/// All practices as of a revision of the index, the latest first, then by id. What they are counted under and narrowed by is
/// made into numbers once, when a practice is read: a search compares and adds numbers. Never changed, since others search
/// while the next one is made.
/// </summary>
internal sealed class PracticeRows
{
    private readonly Dictionary<int, int> _places;

    private PracticeRows(long revision, PracticeRow[] all, PracticeValues values, PracticeValues keys)
    {
        (Revision, All, Values, Keys) = (revision, all, values, keys);
        _places = new(all.Length);
        for (var place = 0; place < all.Length; place++) _places.Add(all[place].Number, place);
    }

    public static PracticeRows None { get; } = new(0, [], PracticeValues.States(), new());

    public long Revision { get; }

    public PracticeRow[] All { get; }

    /// <summary>What practices are counted under, as lists show it. The states come first: each has its own number.</summary>
    public PracticeValues Values { get; }

    /// <summary>What practices may be narrowed by, however it is typed.</summary>
    public PracticeValues Keys { get; }

    /// <summary>Where a practice stands; -1 when it is not there.</summary>
    public int PlaceOf(int number) => _places.TryGetValue(number, out var place) ? place : -1;

    /// <summary>These practices with what changed.</summary>
    public PracticeRows With(IReadOnlyList<IndexedFacets> changed)
    {
        var (values, keys) = (new PracticeValues(Values), new PracticeValues(Keys));
        var numbers = changed.Select(one => one.Number).ToHashSet();
        PracticeRow[] all = [.. All.Where(row => !numbers.Contains(row.Number)), .. changed.Select(one => Read(one, values, keys))];
        Array.Sort(all, static (one, other) => other.Document.Card.On.CompareTo(one.Document.Card.On) is var order && order != 0
            ? order
            : string.CompareOrdinal(one.Document.Card.Id, other.Document.Card.Id));
        return new(changed[^1].Revision, all, values, keys);
    }

    /// <summary>What a query narrows by, but for what depends on who looks; null when no practice has all of it.</summary>
    public int[]? Narrowing(PracticeQuery query)
    {
        var asked = Asked(query).Select(asked => Keys.Find(asked.Name, asked.Value)).ToArray();
        return Array.IndexOf(asked, PracticeValues.Unknown) < 0 ? asked : null;
    }

    private static PracticeRow Read(IndexedFacets practice, PracticeValues values, PracticeValues keys)
    {
        var document = JsonSerializer.Deserialize<PracticeDocument>(practice.Facets, Contract.Json)!;
        return new(
            practice.Number, document, [.. Counted(document).Distinct().Select(one => values.Add(one.Name, one.Value))], [.. KeysOf(document).Distinct().Select(one => keys.Add(one.Name, one.Value))]);
    }

    private static IEnumerable<(string Name, string Value)> Counted(PracticeDocument document)
    {
        var card = document.Card;
        foreach (var keyword in card.Keywords) yield return ("theme", keyword);
        yield return ("territory", card.Place.Territory);
        if (card.Place.Department is { } department && department != card.Place.Territory) yield return ("territory", department);
        if (card.Country is { } country) yield return ("country", country);
        foreach (var word in Chosen(document)) yield return word;
    }

    private static IEnumerable<(string Name, string Value)> KeysOf(PracticeDocument document)
    {
        foreach (var keyword in document.Card.Keywords) yield return ("theme", PracticePlace.KeyOf(keyword));
        foreach (var place in document.PlaceKeys) yield return ("territory", place);
        if (document.Card.Country is { } country) yield return ("country", PracticePlace.KeyOf(country));
        foreach (var word in Chosen(document)) yield return word;
    }

    /// <summary>What is chosen from lists, and has no other way to be written.</summary>
    private static IEnumerable<(string Name, string Value)> Chosen(PracticeDocument document)
    {
        foreach (var form in document.Card.Forms) yield return ("form", form);
        foreach (var family in document.Families) yield return ("family", PracticeValues.Word(family));
        foreach (var lever in document.LeverCategories) yield return ("lever", PracticeValues.Word(lever));
        foreach (var room in document.Rooms) yield return ("room", PracticeValues.Word(room));
        yield return ("kind", PracticeValues.Word(document.Card.Kind));
    }

    private static IEnumerable<(string Name, string Value)> Asked(PracticeQuery query)
    {
        if (query.Theme is { } theme) yield return ("theme", PracticePlace.KeyOf(theme));
        if (query.Territory is { } territory) yield return ("territory", PracticePlace.KeyOf(territory));
        if (query.Country is { } country) yield return ("country", PracticePlace.KeyOf(country));
        if (query.Form is { } form) yield return ("form", form);
        if (query.Family is { } family) yield return ("family", PracticeValues.Word(family));
        if (query.Lever is { } lever) yield return ("lever", PracticeValues.Word(lever));
        if (query.Room is { } room) yield return ("room", PracticeValues.Word(room));
        if (query.Kind is { } kind) yield return ("kind", PracticeValues.Word(kind));
    }
}
