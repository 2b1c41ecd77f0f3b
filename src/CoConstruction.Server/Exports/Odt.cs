using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CoConstruction.Server;

/// <summary>Pieces of an OpenDocument file, and its box.</summary>
internal static class Odt
{
    public const string MediaType = "application/vnd.oasis.opendocument.text";

    public static readonly XNamespace
        Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        Form = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", Link = "http://www.w3.org/1999/xlink",
        Elements = "http://purl.org/dc/elements/1.1/", Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

    private static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private static readonly ImmutableList<XAttribute> Prefixes =
    [
        new(XNamespace.Xmlns + "office", Office), new(XNamespace.Xmlns + "style", Style), new(XNamespace.Xmlns + "text", Words), new(XNamespace.Xmlns + "table", Table),
        new(XNamespace.Xmlns + "fo", Form), new(XNamespace.Xmlns + "xlink", Link), new(XNamespace.Xmlns + "dc", Elements), new(XNamespace.Xmlns + "meta", Meta),
        new(Office + "version", "1.3"),
    ];

    public static XElement Root(string name, params object?[] content) => new(Office + name, Prefixes, content);

    public static XElement Paragraph(string style, params object?[] content) => new(Words + "p", new XAttribute(Words + "style-name", style), content);

    public static XElement Span(string style, params object?[] content) => new(Words + "span", new XAttribute(Words + "style-name", style), content);

    /// <summary>Spaces in a row, and at the ends of a paragraph, are lost in this format unless each is an element.</summary>
    public static IEnumerable<XNode> Text(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '\t' or '\n') || (text[i] == ' ' && i > 0 && text[i - 1] != ' ' && i < text.Length - 1))
            {
                plain.Append(text[i]);
                continue;
            }

            if (plain.Length > 0) yield return new XText(plain.ToString());
            plain.Clear();
            yield return new XElement(Words + (text[i] switch { '\t' => "tab", '\n' => "line-break", _ => "s" }));
        }

        if (plain.Length > 0) yield return new XText(plain.ToString());
    }

    /// <summary>Its kind comes first and bare: that is how one is recognised.</summary>
    public static byte[] File(DateOnly day, XElement content, XElement styles, XElement meta)
    {
        (string Name, XElement Root)[] parts = [("content.xml", content), ("styles.xml", styles), ("meta.xml", meta)];
        var manifest = new XElement(Manifest + "manifest", new XAttribute(XNamespace.Xmlns + "manifest", Manifest), new XAttribute(Manifest + "version", "1.3"),
            parts.Select(part => (part.Name, Type: "text/xml")).Prepend(("/", MediaType)).Select(part =>
                new XElement(Manifest + "file-entry", new XAttribute(Manifest + "full-path", part.Item1), new XAttribute(Manifest + "media-type", part.Item2),
                    part.Item1 == "/" ? new XAttribute(Manifest + "version", "1.3") : null)));
        return FixedZip.Of(day,
        [
            ("mimetype", Encoding.ASCII.GetBytes(MediaType), true),
            .. parts.Select(part => (part.Name, Bytes(part.Root), false)),
            ("META-INF/manifest.xml", Bytes(manifest), false),
        ]);
    }

    private static byte[] Bytes(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) })) new XDocument(root).Save(writer);
        return bytes.ToArray();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
