using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoConstruction.Server;

/// <summary>Passages as the body of a Word file.</summary>
internal sealed class DocxPassages(MainDocumentPart part, DocxNumbering numbering)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    /// <summary>In how many lists and quotes a passage stands.</summary>
    private readonly record struct Place(int Lists, int Quotes)
    {
        public int Indent => Docx.Step * (Math.Min(Lists, DocxNumbering.Deepest + 1) + Math.Min(Quotes, 6));
    }

    public IEnumerable<OpenXmlElement> Of(ImmutableList<Passage> passages) => passages.SelectMany(passage => Of(passage, default));

    private IEnumerable<OpenXmlElement> Of(Passage passage, Place place) => passage switch
    {
        Passage.Heading heading => [Paragraph($"Heading{heading.Level}", place, Runs(heading.Words))],
        Passage.Paragraph paragraph => [Paragraph(place.Quotes > 0 ? "Quote" : place.Lists > 0 ? "ListParagraph" : "Normal", place, Runs(paragraph.Words))],
        Passage.Quote quote => quote.Passages.SelectMany(inner => Of(inner, place with { Quotes = place.Quotes + 1 })),
        Passage.Listed list => List(list, place),
        Passage.Table table => Table(table),
        Passage.Code code => [Paragraph("Code", place, [new Run(code.Lines.SelectMany((line, i) => Line(line, i > 0)))])],
        _ => [Docx.Paragraph("Rule")],
    };

    private static IEnumerable<OpenXmlElement> Line(string line, bool below) =>
        [.. below ? [new Break()] : Array.Empty<OpenXmlElement>(), new Text(line.Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve }];

    private IEnumerable<OpenXmlElement> List(Passage.Listed list, Place place)
    {
        var level = Math.Min(place.Lists, DocxNumbering.Deepest);
        var id = list.Start is { } start ? numbering.Count(start, level) : DocxNumbering.Dots;
        var inside = place with { Lists = place.Lists + 1 };
        foreach (var item in list.Items)
        {
            var content = item.Passages is [Passage.Paragraph or Passage.Heading, ..] ? item.Passages : item.Passages.Insert(0, new Passage.Paragraph([]));
            var first = Of(content[0], inside).OfType<Paragraph>().First();
            if (item.Done is { } done) Box(first, done, inside);
            else Number(first, level, id, inside);
            yield return first;
            foreach (var further in content.Skip(1).SelectMany(passage => Of(passage, inside))) yield return further;
        }
    }

    /// <summary>The numbering knows how its paragraphs hang, unless a quote moves them.</summary>
    private static void Number(Paragraph paragraph, int level, int id, Place place)
    {
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = id });
        paragraph.ParagraphProperties.Indentation = place.Quotes > 0 ? new Indentation { Left = Text(place.Indent), Hanging = Text(Docx.Step) } : null;
    }

    /// <summary>A box hangs where the dot would.</summary>
    private static void Box(Paragraph paragraph, bool done, Place place)
    {
        paragraph.ParagraphProperties!.Indentation = new Indentation { Left = Text(place.Indent), Hanging = Text(Docx.Step) };
        paragraph.InsertAfter(new Run(new Text(done ? "☑" : "☐"), new TabChar()), paragraph.ParagraphProperties);
    }

    private static Paragraph Paragraph(string style, Place place, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = Docx.Paragraph(style, [.. content]);
        if (place.Indent > 0) paragraph.ParagraphProperties!.Indentation = new Indentation { Left = Text(place.Indent) };
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Table(Passage.Table table)
    {
        if (table.Caption is not null) yield return Docx.Paragraph("Caption", Docx.Run(table.Caption));
        var widths = ColumnWidths.Of(table, Docx.Wide);
        yield return new Table(
        [
            new TableProperties(
                new TableStyle { Val = "Lined" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })),
            Row(table.Columns, [.. table.Columns.Select(column => column.Heading)], widths, head: true, withNext: true),
            .. table.Rows.Select((row, i) => Row(table.Columns, row, widths, head: false, withNext: table.IsSmall && i < table.Rows.Count - 1)),
        ]);
        // Word joins two tables that touch.
        yield return new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0", Line = "200", LineRule = LineSpacingRuleValues.Exact }));
    }

    private TableRow Row(ImmutableList<Column> columns, ImmutableList<ImmutableList<Wording>> cells, ImmutableList<int> widths, bool head, bool withNext)
    {
        var row = new TableRow(new TableRowProperties(head ? [new CantSplit(), new TableHeader()] : [new CantSplit()]));
        foreach (var (column, i) in columns.Select((column, i) => (column, i)))
        {
            var words = i < cells.Count ? cells[i] : [];
            var content = head || column.NamesRow ? words.ConvertAll(word => word with { Look = word.Look | Look.Strong }) : words;
            var paragraph = Docx.Paragraph("Cell", [.. Runs(content)]);
            paragraph.ParagraphProperties!.KeepNext = withNext ? new KeepNext() : null;
            if (column.Side != Side.Left) paragraph.ParagraphProperties.Justification = new Justification { Val = column.Side == Side.Right ? JustificationValues.Right : JustificationValues.Center };
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = Text(widths[i]), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = head ? TableVerticalAlignmentValues.Bottom : TableVerticalAlignmentValues.Top }),
                paragraph));
        }

        return row;
    }

    private IEnumerable<OpenXmlElement> Runs(ImmutableList<Wording> words) => words.Select(word => word switch
    {
        { IsBreak: true } => new Run(new Break()),
        { Address: { } address, IsOrigin: false } => new Hyperlink(Docx.Run(word.Text, word.Look, "Hyperlink")) { Id = Link(address), History = true },
        { IsOrigin: true } => Docx.Run(word.Text, word.Look | Look.Emphasised),
        _ => (OpenXmlElement)Docx.Run(word.Text, word.Look),
    });

    private string Link(string address)
    {
        if (_links.TryGetValue(address, out var known)) return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"link{_links.Count + 1}");
        part.AddHyperlinkRelationship(new Uri(address, UriKind.Absolute), true, id);
        return _links[address] = id;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
