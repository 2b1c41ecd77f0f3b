using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoConstruction.Server;

/// <summary>The one walk over what Markdig understood, which keeps what a document may have and the words of all the rest.</summary>
internal sealed class MarkdownReader
{
    private const int Deepest = 64, MostColumns = 60;

    private readonly HeadingIds _ids = new();
    private int _depth;

    private MarkdownReader() { }

    /// <exception cref="ArgumentException">It is deeper than anyone can read.</exception>
    public static ImmutableList<Passage> Read(MarkdownDocument document) => new MarkdownReader().Blocks(document);

    private ImmutableList<Passage> Blocks(ContainerBlock blocks)
    {
        if (++_depth > Deepest) throw new ArgumentException("Too deep.", nameof(blocks));
        var passages = blocks.SelectMany(Block).ToImmutableList();
        _depth--;
        return passages;
    }

    private IEnumerable<Passage> Block(Block block) => block switch
    {
        HeadingBlock heading when MarkdownInlines.Read(heading.Inline) is { Count: > 0 } words => [new Passage.Heading(heading.Level, _ids.For(Wording.Plain(words)), words)],
        ParagraphBlock paragraph when MarkdownInlines.Read(paragraph.Inline) is { Count: > 0 } words => [new Passage.Paragraph(words)],
        ListBlock list => [List(list)],
        QuoteBlock quote => [new Passage.Quote(Blocks(quote))],
        Table table => Table(table),
        CodeBlock code => [new Passage.Code([.. code.Lines.ToString().TrimEnd('\n').Split('\n')])],
        ThematicBreakBlock => [new Passage.Rule()],
        _ => [],
    };

    private Passage.Listed List(ListBlock list) => new(
        list.IsOrdered ? int.TryParse(list.OrderedStart, out var start) ? start : 1 : null,
        list.IsLoose,
        [.. list.OfType<ListItemBlock>().Select(item => new ListedItem(Box(item), Blocks(item)))]);

    private static bool? Box(ListItemBlock item) => item is [ParagraphBlock { Inline.FirstChild: TaskList box }, ..] ? box.Checked : null;

    private static IEnumerable<Passage> Table(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Cell).ToImmutableList()).ToImmutableList();
        if (rows.IsEmpty) return [];
        // No page is that wide: one line for each row.
        if (rows.Max(row => row.Count) > MostColumns) return rows.Select(row => new Passage.Paragraph([.. row.SelectMany(cell => cell.Add(new Wording(" ")))]));
        return
        [
            new Passage.Table(
                null,
                [.. rows[0].Select((heading, i) => new Column(heading, Side(i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null)))],
                [.. rows.Skip(1).Select(row => row.Count > rows[0].Count ? row.GetRange(0, rows[0].Count) : row)]),
        ];
    }

    private static ImmutableList<Wording> Cell(TableCell cell) => [.. cell.OfType<LeafBlock>().SelectMany(block => MarkdownInlines.Read(block.Inline))];

    private static Side Side(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Center => Server.Side.Middle,
        TableColumnAlign.Right => Server.Side.Right,
        _ => Server.Side.Left,
    };
}
