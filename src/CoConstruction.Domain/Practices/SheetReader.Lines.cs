using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>A line of a text with its number.</summary>
internal readonly record struct TextLine(int Number, string Text);

/// <summary>An item of a list, or what a label says: its number, and its words; null when nothing is decided.</summary>
internal sealed record ReadItem(int Number, string? Text);

/// <content>Paragraphs, lists and labels, as <see cref="SheetMarkdown"/> writes them and as people do.</content>
public sealed partial class SheetReader
{
    private void Tell(int number, string text) => _unread.Add(new UnreadLine(number, MarkdownLine.Cut(text.Trim(), MostOfLine)));

    private void Tell(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line.Text) && !IsOpen(Mark().Replace(line.Text, "", 1)))) Tell(line.Number, line.Text);
    }

    private int? Unread(ReadItem item, int? now)
    {
        Tell(item.Number, item.Text!);
        return now;
    }

    private static string? Paragraph(IEnumerable<TextLine> lines) =>
        SheetTrim.Maybe(string.Join('\n', lines.Where(line => !IsOpen(line.Text)).Select(line => Meant(line.Text))));

    private static ImmutableList<string> Texts(IEnumerable<TextLine> lines) => [.. Items(lines).Select(item => item.Text).OfType<string>()];

    /// <summary>Items of a list; a line without a mark is one too.</summary>
    private static List<ReadItem> Items(IEnumerable<TextLine> lines)
    {
        var items = new List<ReadItem>();
        var (number, said) = (0, new List<string>());
        void End()
        {
            var text = string.Join('\n', said);
            if (said.Count > 0) items.Add(new ReadItem(number, IsOpen(text) ? null : SheetTrim.Maybe(Meant(text))));
            said.Clear();
        }

        foreach (var line in lines)
        {
            if (said.Count > 0 && (line.Text.StartsWith("  ", StringComparison.Ordinal) || line.Text.Length == 0))
            {
                said.Add(line.Text.Length == 0 ? "" : line.Text[2..]);
                continue;
            }

            End();
            if (string.IsNullOrWhiteSpace(line.Text)) continue;
            number = line.Number;
            said.Add(Mark().Replace(line.Text, "", 1));
        }

        End();
        return items;
    }

    /// <summary>What the labels of a list say; a line with another label is told.</summary>
    private Dictionary<string, ReadItem> Labels(IReadOnlyList<TextLine> lines, params ReadOnlySpan<string> known)
    {
        var said = new Dictionary<string, ReadItem>();
        foreach (var item in Items(lines))
        {
            var match = LabelMark().Match(item.Text ?? "");
            var label = match.Success ? match.Groups[1].Value.Trim() : "";
            if (!known.Contains(label) || !said.TryAdd(label, new ReadItem(item.Number, ValueOf(match.Groups[2].Value))))
            {
                if (item.Text is { } text) Tell(SheetSections.Lines(text, item.Number));
            }
        }

        return said;
    }

    private static string? ValueOf(string value) => IsOpen(value) ? null : SheetTrim.Maybe(Meant(value));

    /// <summary>The lines under each of some sub-headings, null for one that is not there; what stands before the first is told, unless a null asks for it.</summary>
    private ImmutableList<TextLine>?[] Parts(ImmutableDictionary<SheetField, SheetSection> sections, SheetField field, params ReadOnlySpan<string?> names)
    {
        var parts = new ImmutableList<TextLine>?[names.Length];
        if (!sections.TryGetValue(field, out var section)) return parts;
        var at = names.IndexOf((string?)null);
        if (at >= 0) parts[at] = [];
        foreach (var line in section.Lines)
        {
            if (SheetSections.HeadingOf(line.Text, 3) is { } heading)
            {
                at = -1;
                for (var i = 0; i < names.Length; i++)
                {
                    if (names[i] is { } name && SheetSections.Key(name) == SheetSections.Key(heading)) at = i;
                }

                if (at >= 0) parts[at] ??= [];
                else Tell([line]);
            }
            else if (at >= 0) parts[at] = parts[at]!.Add(line);
            else Tell([line]);
        }

        return parts;
    }

    /// <summary>Whether it says only that it is to be decided.</summary>
    private static bool IsOpen(string text) => text.StartsWith(SheetHeadings.Undecided, StringComparison.Ordinal) && text.TrimEnd().EndsWith(']');

    /// <summary>Without the sign that says that words are meant as words.</summary>
    private static string Meant(string text) => text.StartsWith('\\') ? text[1..] : text;

    [GeneratedRegex(@"\A(?:[-*] |\d{1,3}[.)] )", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\A\*\*([^*\n]+)\*\*\s*:[ ]?(.*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex LabelMark();
}
