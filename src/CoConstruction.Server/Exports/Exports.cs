using System.Globalization;
using System.Text;

namespace CoConstruction.Server;

/// <summary>A document that a workshop's minutes can be taken away as.</summary>
/// <param name="Name">Its name in addresses; what follows the dot is the file's extension.</param>
/// <param name="ContentType">Its media type, with the charset.</param>
public sealed record Export(string Name, string ContentType, Func<Minutes, string> Text)
{
    /// <summary>The document, in UTF-8.</summary>
    public byte[] Render(Minutes minutes) => Encoding.UTF8.GetBytes(Text(minutes));

    /// <summary>A file name that any system accepts: <c>compte-rendu-2026-04-14-nos-trajets.html</c>.</summary>
    public string FileName(Minutes minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"compte-rendu-{minutes.Date:yyyy-MM-dd}-{Slug(minutes.Title)}{Path.GetExtension(Name)}");

    private static string Slug(string title)
    {
        var words = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) words.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && words.Length > 0 && words[^1] != '-') words.Append('-');
            if (words.Length == 50) break;
        }

        return words.ToString().Trim('-') is { Length: > 0 } slug ? slug : "atelier";
    }
}

/// <summary>The documents that the product makes. A new one is a file beside this one and a line here.</summary>
public static class Exports
{
    public static IReadOnlyList<Export> All { get; } =
    [
        new("minutes.html", "text/html; charset=utf-8", MinutesHtml.Text),
        new("minutes.md", "text/markdown; charset=utf-8", MinutesMarkdown.Text),
    ];

    public static Export? Find(string name) => All.FirstOrDefault(export => export.Name == name);
}
