using System.Collections.Immutable;
using System.Xml;
using Markdig;

namespace CoConstruction.Server;

/// <summary>
/// The one way by which what people wrote in Markdown is read. It can emphasise, list, quote, tabulate, tick and link to a
/// web or mail address or into the product; it can neither carry markup of its own, nor load anything, nor take long.
/// </summary>
internal static class SafeMarkdown
{
    /// <summary>Fifty pages. Longer than that nobody meant it as layout, and reading it would keep others waiting.</summary>
    public const int Longest = 150_000;

    private const int MostCells = 50_000, MostLinkWork = 100_000_000;

    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().UsePipeTables().UseTaskLists().Build();

    /// <summary>What was written, as passages. What nobody can have meant as layout is there as plain lines.</summary>
    public static ImmutableList<Passage> Read(string markdown)
    {
        var clean = Clean(markdown);
        return Layout(clean) ?? [.. Lines(clean).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Passage.Plain)];
    }

    /// <summary>Whether clean text is read as layout.</summary>
    public static bool IsLayout(string clean) => Layout(clean) is not null;

    private static ImmutableList<Passage>? Layout(string clean)
    {
        if (!IsBounded(clean)) return null;
        try
        {
            return MarkdownReader.Read(Markdown.Parse(clean, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig gives up on hundreds of signs inside each other.
            return null;
        }
    }

    /// <summary>The same as HTML among the headings of a page that has its own.</summary>
    public static string Html(string markdown) => new PassagesHtml(quiet: true).Text(Read(markdown));

    /// <summary>Whether it can be read as layout in a time that grows with its length.</summary>
    private static bool IsBounded(string markdown)
    {
        if (markdown.Length > Longest) return false;
        // Each row of a table is given as many cells as its widest, and each unfinished link is looked for until its paragraph ends.
        int columns = 0, rows = 0, links = 0, length = 0;
        long linkWork = 0;
        foreach (var line in Lines(markdown))
        {
            var pipes = line.AsSpan().Count('|');
            columns = Math.Max(columns, pipes + 1);
            rows += pipes > 0 ? 1 : 0;
            (links, length) = string.IsNullOrWhiteSpace(line) ? (0, 0) : (links + line.AsSpan().Count("]("), length + line.Length);
            if (length == 0) continue;
            linkWork += (long)line.AsSpan().Count("](") * length;
            if ((long)links * length > MostLinkWork || linkWork > MostLinkWork) return false;
        }

        return (long)columns * rows <= MostCells;
    }

    /// <summary>Without the characters that no file format can hold.</summary>
    public static string Clean(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text, i++, 2);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return clean.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }

    private static string[] Lines(string text) => text.Split('\n');
}
