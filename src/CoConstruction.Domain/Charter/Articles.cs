using System.Globalization;
using System.Text;

namespace CoConstruction.Domain;

/// <summary>An article of a charter, and where it stands in the version that it was read from.</summary>
/// <param name="Key">By it the article is answered: the same as long as its title is.</param>
/// <param name="Number">The number that its heading bears, or else its place.</param>
/// <param name="Title">Its heading without the number.</param>
/// <param name="From">Where its heading begins in the text.</param>
/// <param name="To">Where it ends.</param>
public sealed record Article(string Key, int Number, string Title, int From, int To)
{
    /// <summary>Its words, the heading among them.</summary>
    public string TextIn(string markdown) => markdown[From..To];
}

/// <summary>Reads the articles out of a charter: its headings of the second level, each with what follows.</summary>
public static class Articles
{
    /// <summary>So many may be answered; further ones are not read.</summary>
    public const int Most = 100;

    private const int LongestKey = 48;

    public static ImmutableList<Article> Of(string markdown)
    {
        var articles = ImmutableList.CreateBuilder<Article>();
        var keys = new HashSet<string>();
        var begun = (MarkdownLine?)null;
        foreach (var line in MarkdownLine.Of(markdown).Where(line => line.Heading is 1 or 2))
        {
            if (begun is { } before) articles.Add(Read(markdown, before, line.From, articles.Count + 1, keys));
            if (articles.Count > Most) return articles.ToImmutable();
            begun = line.Heading == 2 && MarkdownLine.Plain(line.Text).Length > 0 ? line : null;
        }

        if (begun is { } last) articles.Add(Read(markdown, last, markdown.Length, articles.Count + 1, keys));
        return articles.ToImmutable();
    }

    private static Article Read(string markdown, MarkdownLine heading, int end, int place, HashSet<string> keys)
    {
        var (number, title) = Numbered(MarkdownLine.Plain(heading.Text));
        var to = heading.From + markdown.AsSpan(heading.From, end - heading.From).TrimEnd().Length;
        return new(KeyOf(title, keys), number ?? place, MarkdownLine.Cut(title, Checks.Line), heading.From, to);
    }

    /// <summary>"3. Nos principes", "3) Nos principes", "Article 3 : nos principes".</summary>
    private static (int? Number, string Title) Numbered(string heading)
    {
        var text = heading.StartsWith("article ", StringComparison.OrdinalIgnoreCase) ? heading["article ".Length..].TrimStart() : heading;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 4) return (null, heading);
        var title = text[digits..].TrimStart();
        var marked = title.Length > 0 && title[0] is '.' or ')' or ':' or '-' or '–' or '—';
        var isNumber = marked || text.Length != heading.Length || title.Length == 0;
        if (!isNumber) return (null, heading);
        title = marked ? title[1..].TrimStart() : title;
        return (int.Parse(text.AsSpan(0, digits), CultureInfo.InvariantCulture), title.Length == 0 ? heading : title);
    }

    private static string KeyOf(string title, HashSet<string> keys)
    {
        var slug = Slug(title);
        var key = slug;
        for (var again = 2; !keys.Add(key); again++) key = string.Create(CultureInfo.InvariantCulture, $"{slug}-{again}");
        return key;
    }

    /// <summary>Letters without accents and digits, joined by dashes.</summary>
    private static string Slug(string title)
    {
        var whole = new StringBuilder();
        // Rune by rune, since half a character alone has no other form.
        foreach (var rune in title.EnumerateRunes()) whole.Append(rune.Value switch { 'œ' or 'Œ' => "oe", 'æ' or 'Æ' => "ae", _ => rune.ToString() });
        var slug = new StringBuilder();
        foreach (var letter in whole.ToString().Normalize(NormalizationForm.FormD))
        {
            if (slug.Length >= LongestKey) break;
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var key = slug.ToString().Trim('-');
        return key.Length == 0 ? "article" : key;
    }
}
