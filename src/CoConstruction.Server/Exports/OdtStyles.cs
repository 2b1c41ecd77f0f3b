using System.Globalization;
using System.Xml.Linq;

namespace CoConstruction.Server;

/// <summary>The styles of an OpenDocument text that repeat themselves at each level or column.</summary>
internal static class OdtStyles
{
    private const int Deepest = 10;

    public static IEnumerable<XElement> Lists() =>
    [
        List("Puces", level => Level("list-level-style-bullet", level, new XAttribute(Odt.Words + "bullet-char", level % 2 == 1 ? "•" : "–"))),
        List("Numeros", level => Level("list-level-style-number", level,
            new XAttribute(Odt.Style + "num-format", (level % 3) switch { 1 => "1", 2 => "a", _ => "i" }), new XAttribute(Odt.Style + "num-suffix", "."))),
        List("Cases", level => Level("list-level-style-number", level, new XAttribute(Odt.Style + "num-format", ""))),
    ];

    public static IEnumerable<XElement> Tables() =>
    [
        Table("Tableau", mayBreak: true),
        Table("Tableau_court", mayBreak: false),
        Of("table-row", "Rang", new XElement(Odt.Style + "table-row-properties", new XAttribute(Odt.Form + "keep-together", "always"))),
        Cell("Entete", "1.5pt solid #0b5d57", "bottom"),
        Cell("Cellule", "0.5pt solid #8a8576", "top"),
    ];

    public static XElement Column(string name, int width) => Of("table-column", name, new XElement(Odt.Style + "table-column-properties",
        new XAttribute(Odt.Style + "column-width", Centimetres(width)), new XAttribute(Odt.Style + "rel-column-width", $"{Odt.Number(width)}*")));

    private static XElement Table(string name, bool mayBreak) => Of("table", name, new XElement(Odt.Style + "table-properties",
        new XAttribute(Odt.Style + "width", "16.5cm"), new XAttribute(Odt.Table + "align", "margins"), new XAttribute(Odt.Form + "margin-bottom", "0.4cm"),
        new XAttribute(Odt.Style + "may-break-between-rows", mayBreak)));

    private static XElement Cell(string name, string line, string align) => Of("table-cell", name, new XElement(Odt.Style + "table-cell-properties",
        new XAttribute(Odt.Form + "border-bottom", line), new XAttribute(Odt.Form + "border-top", "none"), new XAttribute(Odt.Form + "border-left", "none"), new XAttribute(Odt.Form + "border-right", "none"),
        new XAttribute(Odt.Form + "padding-top", "0cm"), new XAttribute(Odt.Form + "padding-bottom", "0cm"), new XAttribute(Odt.Form + "padding-left", "0.15cm"), new XAttribute(Odt.Form + "padding-right", "0.15cm"),
        new XAttribute(Odt.Style + "vertical-align", align)));

    private static XElement Of(string family, string name, XElement properties) =>
        new(Odt.Style + "style", new XAttribute(Odt.Style + "name", name), new XAttribute(Odt.Style + "family", family), properties);

    private static XElement List(string name, Func<int, XElement> level) =>
        new(Odt.Words + "list-style", new XAttribute(Odt.Style + "name", name), Enumerable.Range(1, Deepest).Select(level));

    private static XElement Level(string kind, int level, params XAttribute[] sign) => new(Odt.Words + kind,
        new XAttribute(Odt.Words + "level", level), new XAttribute(Odt.Words + "style-name", "Signes"), sign,
        new XElement(Odt.Style + "list-level-properties", new XAttribute(Odt.Words + "list-level-position-and-space-mode", "label-alignment"),
            new XElement(Odt.Style + "list-level-label-alignment",
                new XAttribute(Odt.Words + "label-followed-by", kind.EndsWith("bullet", StringComparison.Ordinal) || sign.Length > 1 ? "listtab" : "nothing"),
                new XAttribute(Odt.Form + "text-indent", "-0.75cm"), new XAttribute(Odt.Form + "margin-left", Centimetres(750 * level)))));

    /// <summary>Widths are told in hundredths of a millimetre.</summary>
    private static string Centimetres(int hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 1000m:0.##}cm");
}
