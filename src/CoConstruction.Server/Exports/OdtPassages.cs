using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace CoConstruction.Server;

/// <summary>Passages as the body of an OpenDocument text.</summary>
internal sealed class OdtPassages
{
    private readonly List<XElement> _widths = [];

    /// <summary>In how many lists and quotes a passage stands.</summary>
    private readonly record struct Place(int Lists, int Quotes)
    {
        public string Paragraph => Quotes switch { 0 => Lists > 0 ? "Liste" : "Text_20_body", 1 => "Quotations", 2 => "Quotations_20_2", _ => "Quotations_20_3" };
    }

    /// <summary>The styles that belong to this document alone; complete once its passages are written.</summary>
    public IEnumerable<XElement> Styles => [.. OdtStyles.Lists(), .. OdtStyles.Tables(), .. _widths];

    public static XElement Heading(int level, IEnumerable<XNode> words) =>
        new(Odt.Words + "h", new XAttribute(Odt.Words + "style-name", $"Heading_20_{level}"), new XAttribute(Odt.Words + "outline-level", level), words);

    public List<XElement> Of(ImmutableList<Passage> passages) => [.. passages.SelectMany(passage => Of(passage, default))];

    private IEnumerable<XElement> Of(Passage passage, Place place) => passage switch
    {
        Passage.Heading heading => [Heading(heading.Level, Inline(heading.Words))],
        Passage.Paragraph paragraph => [Odt.Paragraph(place.Paragraph, Inline(paragraph.Words))],
        Passage.Quote quote => quote.Passages.SelectMany(inner => Of(inner, place with { Quotes = place.Quotes + 1 })),
        Passage.Listed list => [List(list, place)],
        // A table cannot stand in a list: one line for each of its rows.
        Passage.Table table when place.Lists > 0 => table.Rows.Prepend([.. table.Columns.Select(column => column.Heading)]).Select(row => Odt.Paragraph("Liste", Inline([.. row.SelectMany(cell => cell.Add(new Wording(" ")))]))),
        Passage.Table table => Table(table),
        Passage.Code code => [Odt.Paragraph("Preformatted_20_Text", Odt.Text(string.Join('\n', code.Lines)))],
        _ => [Odt.Paragraph("Horizontal_20_Line")],
    };

    private XElement List(Passage.Listed list, Place place)
    {
        var style = list.Items.All(item => item.Done is not null) ? "Cases" : list.Start is null ? "Puces" : "Numeros";
        return new(Odt.Words + "list", new XAttribute(Odt.Words + "style-name", style), list.Items.Select((item, i) =>
            new XElement(Odt.Words + "list-item", i == 0 && list.Start is { } start ? new XAttribute(Odt.Words + "start-value", start) : null, Item(item, place with { Lists = place.Lists + 1 }))));
    }

    private IEnumerable<XElement> Item(ListedItem item, Place place)
    {
        var content = item.Passages.SelectMany(passage => Of(passage, place)).ToList();
        if (item.Done is { } done) content.FirstOrDefault()?.AddFirst(done ? "☑" : "☐", new XElement(Odt.Words + "tab"));
        return content.Count > 0 ? content : [Odt.Paragraph("Liste")];
    }

    private IEnumerable<XElement> Table(Passage.Table table)
    {
        if (table.Caption is not null) yield return Odt.Paragraph("Caption", Odt.Text(table.Caption));
        var name = string.Create(CultureInfo.InvariantCulture, $"Tableau{_widths.Count + 1}");
        var columns = ColumnWidths.Of(table, 16_500).Select((width, i) => OdtStyles.Column($"{name}.{Odt.Number(i + 1)}", width)).ToList();
        _widths.AddRange(columns);
        yield return new(Odt.Table + "table", new XAttribute(Odt.Table + "name", name), new XAttribute(Odt.Table + "style-name", table.IsSmall ? "Tableau_court" : "Tableau"),
            columns.Select(column => new XElement(Odt.Table + "table-column", new XAttribute(Odt.Table + "style-name", column.Attribute(Odt.Style + "name")!.Value))),
            new XElement(Odt.Table + "table-header-rows", Row(table.Columns, [.. table.Columns.Select(column => column.Heading)], head: true)),
            table.Rows.Select(row => Row(table.Columns, row, head: false)));
    }

    private static XElement Row(ImmutableList<Column> columns, ImmutableList<ImmutableList<Wording>> cells, bool head) => new(
        Odt.Table + "table-row", new XAttribute(Odt.Table + "style-name", "Rang"),
        columns.Select((column, i) => new XElement(Odt.Table + "table-cell",
            new XAttribute(Odt.Table + "style-name", head ? "Entete" : "Cellule"), new XAttribute(Odt.Office + "value-type", "string"),
            Odt.Paragraph((head || column.NamesRow ? "Table_20_Heading" : "Table_20_Contents") + (column.Side switch { Side.Right => "_20_Right", Side.Middle => "_20_Middle", _ => "" }),
                Inline(i < cells.Count ? cells[i] : [])))));

    private static IEnumerable<XNode> Inline(ImmutableList<Wording> words) => words.SelectMany(word => word switch
    {
        { IsBreak: true } => [new XElement(Odt.Words + "line-break")],
        { Address: { } address, IsOrigin: false } =>
        [
            new XElement(Odt.Words + "a", new XAttribute(Odt.Link + "type", "simple"), new XAttribute(Odt.Link + "href", address), new XAttribute(Odt.Words + "style-name", "Internet_20_link"), Looking(word, word.Look)),
        ],
        _ => Looking(word, word.IsOrigin ? word.Look | Look.Emphasised : word.Look),
    });

    private static IEnumerable<XNode> Looking(Wording word, Look look)
    {
        var text = Odt.Text(word.Text);
        if ((look & Look.Code) != 0) text = [Odt.Span("Source_20_Text", text)];
        if ((look & Look.Emphasised) != 0) text = [Odt.Span("Emphasis", text)];
        if ((look & Look.Strong) != 0) text = [Odt.Span("Strong_20_Emphasis", text)];
        return (look & Look.Open) != 0 ? [Odt.Span("A_20_decider", text)] : text;
    }
}
