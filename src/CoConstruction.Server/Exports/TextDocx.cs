using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoConstruction.Server;

/// <summary>A text for Word and all that opens its files, A4, with styles that the reader may change in one place.</summary>
internal static class TextDocx
{
    public static byte[] File(TextDocument text) => File(TextPage.Of(text));

    public static byte[] File(TextPage page)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            Properties(package, page);
            Content(package.AddMainDocumentPart(), page);
            package.ChangeIdOfPart(package.MainDocumentPart!, "document");
        }

        file.Position = 0;
        return Fixed(file, page.Date);
    }

    private static void Content(MainDocumentPart main, TextPage page)
    {
        using (var styles = Resource.Open("docx-styles.xml")) main.AddNewPart<StyleDefinitionsPart>("styles").FeedData(styles);
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(
            new Zoom { Percent = "100" }, new DefaultTabStop { Val = 425 },
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = "fr-FR" });
        main.AddNewPart<FooterPart>("footer").Footer = new Footer(new Paragraph(
            Docx.Styled("Footer"), Docx.Run(page.Foot), new Run(new TabChar()), Field("PAGE"), Docx.Run(" / "), Field("NUMPAGES")));
        var numbering = new DocxNumbering();
        var passages = new DocxPassages(main, numbering);
        main.Document = new Document(new Body(
        [
            .. Front(page), .. Contents(page), .. Marked(passages.Of(page.Written), page), .. Below(passages.Of(page.Record)),
            new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1247, Bottom = 1247, Left = Docx.Margin, Right = Docx.Margin, Header = 624, Footer = 624, Gutter = 0 }),
        ]));
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = numbering.Element();
    }

    private static IEnumerable<OpenXmlElement> Front(TextPage page) =>
    [
        Docx.Paragraph("Project", Docx.Run(page.Project)),
        Docx.Paragraph("Kind", Docx.Run(page.Kind)),
        Docx.Paragraph("Heading1", Docx.Run(page.Title)),
        .. page.Facts.Select(fact => Docx.Paragraph("Facts", Docx.Run($"{fact.Name}\u00A0: "), Docx.Run(fact.Value, Look.Strong))),
        .. page.IsOpen ? [Docx.Paragraph("Notice", Docx.Run(TextWords.StillOpen))] : Array.Empty<OpenXmlElement>(),
        Docx.Paragraph("ThickRule"),
    ];

    private static IEnumerable<OpenXmlElement> Contents(TextPage page) => page.HasContents != true ? [] :
    [
        Docx.Paragraph("Kind", Docx.Run(TextWords.Contents)),
        .. page.Parts.Select((part, i) => Docx.Paragraph("ListParagraph", new Hyperlink(Docx.Run(part, style: "Hyperlink")) { Anchor = TextPage.Mark(i), History = true })),
    ];

    private static IEnumerable<OpenXmlElement> Marked(IEnumerable<OpenXmlElement> written, TextPage page)
    {
        var part = 0;
        foreach (var element in written)
        {
            if (page.HasContents == true && element is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: "Heading2" } heading)
            {
                var id = part.ToString(CultureInfo.InvariantCulture);
                heading.InsertAfter(new BookmarkStart { Id = id, Name = TextPage.Mark(part++) }, heading.ParagraphProperties);
                heading.Append(new BookmarkEnd { Id = id });
            }

            yield return element;
        }
    }

    /// <summary>The line above the record belongs to its first heading: it goes to the next page with it.</summary>
    private static IEnumerable<OpenXmlElement> Below(IEnumerable<OpenXmlElement> record) => record.Select((element, i) =>
    {
        if (i == 0) ((Paragraph)element).ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 18, Space = 14, Color = "0B5D57" });
        return element;
    });

    private static SimpleField Field(string instruction) => new(Docx.Run("1")) { Instruction = instruction };

    /// <summary>Written here and not by the package, which would give the part a new name and the time of day each time.</summary>
    private static void Properties(WordprocessingDocument package, TextPage page)
    {
        var day = page.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        var core = package.AddCoreFilePropertiesPart();
        using var part = core.GetStream(FileMode.Create);
        using var writer = System.Xml.XmlWriter.Create(part);
        const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", Terms = "http://purl.org/dc/terms/", Elements = "http://purl.org/dc/elements/1.1/", Schema = "http://www.w3.org/2001/XMLSchema-instance";
        writer.WriteStartElement("cp", "coreProperties", Properties);
        writer.WriteElementString("dc", "title", Elements, page.Title);
        writer.WriteElementString("dc", "subject", Elements, page.Foot);
        writer.WriteElementString("dc", "language", Elements, "fr-FR");
        foreach (var name in new[] { "created", "modified" })
        {
            writer.WriteStartElement("dcterms", name, Terms);
            writer.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
            writer.WriteString(day);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.Flush();
        package.ChangeIdOfPart(core, "core");
    }

    /// <summary>The same parts, in a zip that does not tell when it was made.</summary>
    private static byte[] Fixed(Stream package, DateOnly day)
    {
        using var made = new ZipArchive(package, ZipArchiveMode.Read);
        return FixedZip.Of(day, made.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
        {
            using var part = entry.Open();
            using var content = new MemoryStream();
            part.CopyTo(content);
            return (entry.FullName, content.ToArray(), false);
        }));
    }
}
