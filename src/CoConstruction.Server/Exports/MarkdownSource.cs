using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoConstruction.Server;

/// <summary>
/// What people wrote in Markdown, as they wrote it, made fit for a file of Markdown that others open with other tools: its
/// headings below the one title, no markup but Markdown, no picture that is loaded, no link that we would not follow.
/// </summary>
internal sealed class MarkdownSource
{
    private readonly string _text;
    private readonly MarkdownDocument _document;
    private readonly List<(int At, int Length, string Instead)> _changes = [];

    private MarkdownSource(string text)
    {
        _text = text;
        _document = Markdown.Parse(text, SafeMarkdown.Pipeline);
    }

    /// <param name="markdown">Clean text.</param>
    public static string Below(string markdown)
    {
        // Read as plain lines, written as plain lines.
        if (!SafeMarkdown.IsLayout(markdown)) return string.Join("\n\n", markdown.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(MinutesMarkdown.Escape));
        return new MarkdownSource(markdown).Below();
    }

    private string Below()
    {
        Headings();
        Links();
        Markup();
        var text = new StringBuilder();
        var at = 0;
        foreach (var (from, length, instead) in _changes.OrderBy(change => change.At))
        {
            if (from < at) continue;
            text.Append(_text, at, from - at).Append(instead);
            at = from + length;
        }

        text.Append(_text, at, _text.Length - at);
        // A fence left open would take in what follows.
        if (_document.LastChild is FencedCodeBlock { ClosingFencedCharCount: 0 } open) text.Append('\n').Append(open.FencedChar, Math.Max(3, open.OpeningFencedCharCount));
        return text.ToString().Trim('\n');
    }

    private void Headings()
    {
        var headings = _document.Descendants<HeadingBlock>().Where(heading => heading.Inline?.FirstChild is not null).ToList();
        if (_document is [HeadingBlock { Level: 1 } title, ..] && headings is [{ } first, ..] && first == title)
        {
            _changes.Add((title.Span.Start, title.Span.Length, ""));
            headings.RemoveAt(0);
        }

        foreach (var (heading, level) in headings.Zip(HeadingLevels.Of(headings.Select(heading => heading.Level))))
        {
            if (level == heading.Level) continue;
            var signs = new string('#', level);
            if (!heading.IsSetext) _changes.Add((heading.Span.Start, heading.Level, signs));
            else if (heading.Inline is { } words) _changes.Add((heading.Span.Start, heading.Span.Length, $"{signs} {MinutesMarkdown.Escape(Wording.Plain(MarkdownInlines.Read(words)))}"));
        }
    }

    private void Links()
    {
        foreach (var link in _document.Descendants<LinkInline>())
        {
            if (link.IsImage) _changes.Add((link.Span.Start, 1, ""));
            else if (MarkdownInlines.Allowed(link.GetDynamicUrl?.Invoke() ?? link.Url) is null) _changes.Add((link.Span.Start, 0, "\\"));
        }

        foreach (var place in _document.Descendants<LinkReferenceDefinition>())
        {
            if (MarkdownInlines.Allowed(place.Url) is null) _changes.Add((place.Span.Start, 0, "\\"));
        }
    }

    /// <summary>Every sign that opens markup elsewhere means itself, unless it stands where it always does.</summary>
    private void Markup()
    {
        var kept = new bool[_text.Length];
        foreach (var node in _document.Descendants())
        {
            var span = node switch
            {
                CodeBlock { Lines: { Count: > 0 } lines } => new SourceSpan(node.Span.Start, Math.Max(node.Span.End, lines.Lines[lines.Count - 1].Position + lines.Lines[lines.Count - 1].Slice.Length)),
                CodeInline => node.Span,
                AutolinkInline link when MarkdownInlines.Allowed(link.IsEmail ? $"mailto:{link.Url}" : link.Url) is not null => node.Span,
                LinkInline link => link.UrlSpan,
                LinkReferenceDefinition place => place.UrlSpan,
                _ => SourceSpan.Empty,
            };
            for (var i = Math.Max(0, span.Start); i <= span.End && i < kept.Length; i++) kept[i] = true;
        }

        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '<' && !kept[i] && !(i > 0 && _text[i - 1] == '\\')) _changes.Add((i, 0, "\\"));
        }
    }
}
