namespace CoConstruction.Domain;

/// <summary>
/// A line of a text outside of blocks of code, as what is read out of texts needs it: one pass, whatever the text.
/// </summary>
/// <param name="From">Where it begins in the text.</param>
/// <param name="Heading">Level of the heading that it is, 1 to 6; 0 for any other line.</param>
/// <param name="Text">Its words; of a heading without its marks.</param>
internal readonly record struct MarkdownLine(int From, int Heading, string Text)
{
    /// <summary>The lines of a text, in order.</summary>
    public static IEnumerable<MarkdownLine> Of(string markdown)
    {
        var (from, fence) = (0, '\0');
        while (from < markdown.Length)
        {
            var end = markdown.IndexOf('\n', from);
            if (end < 0) end = markdown.Length;
            var text = markdown[from..end].TrimEnd('\r');
            var mark = FenceOf(text);
            if (fence != '\0') fence = mark == fence ? '\0' : fence;
            else if (mark != '\0') fence = mark;
            else yield return Read(from, text);
            from = end + 1;
        }
    }

    /// <summary>The words without the marks of bold, code and links, on one line.</summary>
    public static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ']' && i + 1 < text.Length && text[i + 1] == '(' && EndOfAddress(text, i + 2) is { } end) i = end;
            else if (text[i] is not ('*' or '`' or '[' or ']')) plain.Append(text[i]);
        }

        return plain.ToString().Trim();
    }

    /// <summary>The beginning of a text, never half a character.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    /// <summary>Longest address of a link that is looked for.</summary>
    private const int LongestAddress = 500;

    private static int? EndOfAddress(string text, int from)
    {
        var end = text.IndexOf(')', from, Math.Min(LongestAddress, text.Length - from));
        return end < 0 ? null : end;
    }

    private static char FenceOf(string line)
    {
        var text = line.AsSpan().TrimStart(' ');
        return line.Length - text.Length > 3 ? '\0'
            : text.StartsWith("```") ? '`'
            : text.StartsWith("~~~") ? '~'
            : '\0';
    }

    private static MarkdownLine Read(int from, string line)
    {
        var text = line.TrimStart(' ');
        var level = text.Length - text.TrimStart('#').Length;
        var isHeading = level is >= 1 and <= 6 && line.Length - text.Length <= 3 && (text.Length == level || char.IsWhiteSpace(text[level]));
        return isHeading ? new(from, level, text[level..].Trim().TrimEnd('#').TrimEnd()) : new(from, 0, line);
    }
}
