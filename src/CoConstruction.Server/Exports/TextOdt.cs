using System.Globalization;
using System.Xml.Linq;

namespace CoConstruction.Server;

/// <summary>A text for LibreOffice and all that opens OpenDocument files, A4, with styles that the reader may change in one place.</summary>
internal static class TextOdt
{
    private static readonly string Styles = Resource.Text("odt-styles.xml");

    public static byte[] File(TextDocument text) => File(TextPage.Of(text));

    public static byte[] File(TextPage page)
    {
        var passages = new OdtPassages();
        var record = passages.Of(page.Record);
        // The line above the record belongs to its first heading: it goes to the next page with it.
        record.FirstOrDefault()?.SetAttributeValue(Odt.Words + "style-name", "Suites");
        var body = new XElement(Odt.Office + "text",
            Front(page), Contents(page), Marked(passages.Of(page.Written), page), record);
        return Odt.File(page.Date, Odt.Root("document-content", new XElement(Odt.Office + "automatic-styles", passages.Styles), new XElement(Odt.Office + "body", body)), StylesOf(page), Meta(page));
    }

    private static IEnumerable<XElement?> Front(TextPage page) =>
    [
        Odt.Paragraph("Projet", Odt.Text(page.Project)),
        Odt.Paragraph("Nature", Odt.Text(page.Kind)),
        OdtPassages.Heading(1, Odt.Text(page.Title)),
        .. page.Facts.Select(fact => Odt.Paragraph("Reperes", $"{fact.Name}\u00A0: ", Odt.Span("Strong_20_Emphasis", Odt.Text(fact.Value)))),
        page.IsOpen ? Odt.Paragraph("Avis", TextWords.StillOpen) : null,
        Odt.Paragraph("Filet"),
    ];

    private static IEnumerable<XElement> Contents(TextPage page) => page.HasContents != true ? [] :
    [
        Odt.Paragraph("Nature", Odt.Text(TextWords.Contents)),
        .. page.Parts.Select((part, i) => Odt.Paragraph("Liste", new XElement(
            Odt.Words + "a", new XAttribute(Odt.Link + "type", "simple"), new XAttribute(Odt.Link + "href", $"#{TextPage.Mark(i)}"), new XAttribute(Odt.Words + "style-name", "Internet_20_link"), Odt.Text(part)))),
    ];

    private static List<XElement> Marked(List<XElement> written, TextPage page)
    {
        var parts = written.Where(element => page.HasContents == true && element.Name == Odt.Words + "h" && element.Attribute(Odt.Words + "outline-level")?.Value == "2");
        foreach (var (heading, i) in parts.Select((heading, i) => (heading, i))) heading.AddFirst(new XElement(Odt.Words + "bookmark", new XAttribute(Odt.Words + "name", TextPage.Mark(i))));
        return written;
    }

    /// <summary>The foot of each page tells the subject of the document.</summary>
    private static XElement StylesOf(TextPage page)
    {
        var styles = XElement.Parse(Styles, LoadOptions.PreserveWhitespace);
        styles.Descendants(Odt.Words + "subject").Single().Value = page.Foot;
        return styles;
    }

    private static XElement Meta(TextPage page)
    {
        var day = page.Date.ToString("yyyy-MM-dd'T00:00:00'", CultureInfo.InvariantCulture);
        return Odt.Root("document-meta", new XElement(Odt.Office + "meta",
            new XElement(Odt.Meta + "generator", "CoConstruction"),
            new XElement(Odt.Elements + "title", page.Title), new XElement(Odt.Elements + "subject", page.Foot), new XElement(Odt.Elements + "language", "fr-FR"),
            new XElement(Odt.Meta + "creation-date", day), new XElement(Odt.Elements + "date", day)));
    }
}
