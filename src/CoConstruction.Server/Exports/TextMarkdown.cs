using System.Text;

namespace CoConstruction.Server;

/// <summary>A text as Markdown: some lines that say what it is, then what people wrote as they wrote it, then its record.</summary>
internal static class TextMarkdown
{
    public static string Text(TextDocument text)
    {
        var page = TextPage.Of(text);
        var file = new StringBuilder();
        Line(file, $"# {Escape(page.Title)}");
        List(file, page.Facts.InsertRange(0, [("Projet", page.Project), ("Document", page.Kind)]).Select(fact => $"{fact.Name}\u00A0: {Escape(fact.Value)}"));
        if (page.IsOpen) Line(file, $"**{TextWords.StillOpen}**");
        Line(file, "---");
        Line(file, MarkdownSource.Below(SafeMarkdown.Clean(text.Markdown)) is { Length: > 0 } written ? written : TextWords.NothingYet);
        foreach (var passage in page.Record) Record(file, passage);
        return file.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>A record has headings, tables and lists of plain text.</summary>
    private static void Record(StringBuilder file, Passage passage)
    {
        switch (passage)
        {
            case Passage.Heading heading: Line(file, $"## {Escape(Wording.Plain(heading.Words))}"); break;
            case Passage.Table table:
                if (table.Caption is not null) Line(file, $"**{Escape(table.Caption)}**");
                Row(file, table.Columns.Select(column => Escape(Wording.Plain(column.Heading))));
                Row(file, table.Columns.Select(column => column.Side == Side.Right ? "---:" : "---"));
                foreach (var row in table.Rows) Row(file, row.Select(cell => Escape(Wording.Plain(cell))));
                file.Append('\n');
                break;
            case Passage.Listed list: List(file, list.Items.SelectMany(item => item.Passages).OfType<Passage.Paragraph>().Select(paragraph => Escape(Wording.Plain(paragraph.Words)))); break;
            default: break;
        }
    }

    private static void Row(StringBuilder file, IEnumerable<string> cells) => file.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void List(StringBuilder file, IEnumerable<string> items) => Line(file, string.Join('\n', items.Select(item => $"- {item}")));

    private static void Line(StringBuilder file, string text) => file.Append(text).Append("\n\n");

    private static string Escape(string text) => MinutesMarkdown.Escape(text);
}
