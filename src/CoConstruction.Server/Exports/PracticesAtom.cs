using System.Globalization;
using System.Text;
using System.Xml;

namespace CoConstruction.Server;

/// <summary>The latest practices as a feed (Atom, RFC 4287), for all territories or one.</summary>
internal static class PracticesAtom
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static string Text(IReadOnlyList<PracticeCard> practices, string? territory, ServerOptions options)
    {
        var address = options.Link(territory is null ? "pratiques.atom" : $"pratiques.atom?territory={Uri.EscapeDataString(territory)}");
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "id", address);
            Element(xml, "title", territory is null ? "Pratiques inspirantes" : $"Pratiques inspirantes\u00A0: {territory}");
            Element(xml, "updated", Moment(practices.Count == 0 ? new DateOnly(2000, 1, 1) : practices.Max(practice => practice.On)));
            Link(xml, "self", address);
            Link(xml, "alternate", options.Link("bibliotheque"));
            foreach (var practice in practices) Entry(xml, practice, options.Link($"bibliotheque/pratiques/{practice.Id}"));
            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static void Entry(XmlWriter xml, PracticeCard practice, string address)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", address);
        Element(xml, "title", practice.Title);
        Element(xml, "updated", Moment(practice.On));
        Link(xml, "alternate", address);
        // The library speaks, and never a person.
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", practice.Place.Territory);
        xml.WriteEndElement();
        Element(xml, "summary", practice.Summary);
        foreach (var keyword in practice.Keywords)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", Clean(keyword));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    /// <summary>Without what no XML may hold.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => !char.IsControl((char)Math.Min(rune.Value, 0xFFFF)) || rune.Value is '\n' or '\t').Where(rune => rune.Value is not (0xFFFE or 0xFFFF)));
}
