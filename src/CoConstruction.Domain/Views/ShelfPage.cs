namespace CoConstruction.Domain;

/// <summary>What somebody wants of a shelf that may be long: a phone on a bad network must not load two thousand things to read ten.</summary>
/// <param name="Number">Of the page, from 1 on.</param>
/// <param name="Words">Beginnings of words that must all be there; accents and capitals do not matter.</param>
/// <param name="Thing">One thing alone, by its id.</param>
public sealed record ShelfPage(int Number = 1, string? Words = null, string? Thing = null)
{
    /// <summary>How many things lie on one page.</summary>
    public const int Size = 50;

    /// <summary>The highest number of a page that is looked for: a shelf has no more.</summary>
    public const int Most = 1_000;

    /// <summary>Whether it may be looked for at all.</summary>
    public bool IsRight => Number is >= 1 and <= Most && Checks.Text(Words, Checks.Line, required: false) is null && (Thing is null || Checks.IsId(Thing));

    /// <summary>What is on the page, of all that is wanted, and how many those are.</summary>
    /// <param name="texts">What can be read of a thing by everyone who may see it.</param>
    public (IReadOnlyList<T> Page, int Total) Of<T>(IEnumerable<T> all, Func<T, string> idOf, Func<T, IEnumerable<string?>> texts)
    {
        var words = Folding.Words(Words ?? "").ToList();
        var wanted = all.Where(one => (Thing is null || idOf(one) == Thing) && Has(words, one, texts)).ToList();
        return ([.. wanted.Skip((Number - 1) * Size).Take(Size)], wanted.Count);
    }

    private static bool Has<T>(List<string> words, T one, Func<T, IEnumerable<string?>> texts)
    {
        if (words.Count == 0) return true;
        var there = Folding.Words(string.Join(' ', texts(one))).ToList();
        return words.TrueForAll(word => there.Exists(other => other.StartsWith(word, StringComparison.Ordinal)));
    }
}

/// <summary>Which page of a shelf lies here.</summary>
/// <param name="Total">How many things are on all pages of what was looked for.</param>
/// <param name="More">Whether there is another page.</param>
public sealed record ShelfPageItem(int Number, int Total, bool More);
