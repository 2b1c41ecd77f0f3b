namespace CoConstruction.Server;

/// <summary>Addresses for the headings of one document, made of their words; the same words twice make two addresses.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    public string For(string words)
    {
        var slug = Export.Slug(words, "partie");
        var times = _taken[slug] = _taken.GetValueOrDefault(slug) + 1;
        // No slug has two hyphens in a row.
        return times == 1 ? slug : $"{slug}--{times}";
    }
}
