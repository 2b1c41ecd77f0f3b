using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>A text laid out once for all formats: one title, what it is, what people wrote, and what became of it.</summary>
/// <param name="Facts">Name and value of what one should know before reading.</param>
/// <param name="Written">What people wrote, below the title.</param>
/// <param name="Record">Commitments, answers and signatures: what was added to it, not written in it.</param>
/// <param name="HasContents">Whether its parts are listed before them, each leading to its own, in a file for Word or LibreOffice too; null for what a page needs by itself.</param>
internal sealed record TextPage(
    string Project, string Kind, string Title, bool IsOpen, ImmutableList<(string Name, string Value)> Facts,
    ImmutableList<Passage> Written, ImmutableList<Passage> Record, string Foot, DateOnly Date, bool? HasContents = null)
{
    /// <summary>The titles of its parts, in their order.</summary>
    public ImmutableList<string> Parts => [.. Written.OfType<Passage.Heading>().Where(heading => heading.Level == 2).Select(heading => Wording.Plain(heading.Words))];

    /// <summary>Where a part stands, in a file for Word or LibreOffice.</summary>
    public static string Mark(int part) => string.Create(CultureInfo.InvariantCulture, $"partie{part + 1}");

    public static TextPage Of(TextDocument text)
    {
        var read = SafeMarkdown.Read(text.Markdown);
        // A text that begins with its own title has no need of another.
        var own = read is [Passage.Heading { Level: 1 } first, ..] ? Wording.Plain(first.Words) : null;
        var written = HeadingLevels.Below(own is null ? read : read.RemoveAt(0));
        return new(
            SafeMarkdown.Clean(text.ProjectTitle), SafeMarkdown.Clean(text.Kind), own ?? SafeMarkdown.Clean(text.Title), text.Version is null, [.. FactsOf(text)],
            written.IsEmpty ? [Passage.Plain(TextWords.NothingYet)] : written, [.. TextRecord.Of(text)], SafeMarkdown.Clean(TextWords.Foot(text)), text.Date);
    }

    private static IEnumerable<(string, string)> FactsOf(TextDocument text)
    {
        yield return ("Statut", SafeMarkdown.Clean(text.Status));
        if (text.Version is { } number) yield return ("Version", number.ToString(CultureInfo.InvariantCulture));
        yield return ("Date", MinutesWords.Date(text.Date));
        if (text.ReviewOn is { } day) yield return ("À relire avant le", MinutesWords.Date(day));
    }
}

/// <summary>Headings below the one title of a document: no second title, no level left out.</summary>
internal static class HeadingLevels
{
    public static ImmutableList<Passage> Below(ImmutableList<Passage> passages)
    {
        var levels = new Queue<int>(Of(Headings(passages).Select(heading => heading.Level)));
        return [.. passages.Select(passage => Changed(passage, levels))];
    }

    /// <summary>The levels that headings of these levels get, in the same order.</summary>
    public static ImmutableList<int> Of(IEnumerable<int> written)
    {
        var levels = written.ToList();
        var shift = 2 - levels.DefaultIfEmpty(2).Min();
        var above = 1;
        return [.. levels.Select(level => above = Math.Min(Math.Min(level + shift, 6), above + 1))];
    }

    private static IEnumerable<Passage.Heading> Headings(IEnumerable<Passage> passages) => passages.SelectMany(passage => passage switch
    {
        Passage.Heading heading => [heading],
        Passage.Quote quote => Headings(quote.Passages),
        Passage.Listed list => list.Items.SelectMany(item => Headings(item.Passages)),
        _ => [],
    });

    private static Passage Changed(Passage passage, Queue<int> levels) => passage switch
    {
        Passage.Heading heading => heading with { Level = levels.Dequeue() },
        Passage.Quote quote => quote with { Passages = [.. quote.Passages.Select(inner => Changed(inner, levels))] },
        Passage.Listed list => list with { Items = [.. list.Items.Select(item => item with { Passages = [.. item.Passages.Select(inner => Changed(inner, levels))] })] },
        _ => passage,
    };
}
