using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoConstruction.Server.Tests;

/// <summary>Texts to lay out, and the words of the files that are made of them.</summary>
internal static partial class TextDocuments
{
    /// <summary>Something of everything that a text may hold.</summary>
    public const string Everything = """
        # Charte « Bouger »

        Le départ se fait [à décider : à quelle heure, **et d’où** ?]. [Atelier du 12 mars](#atelier/abc1)

        ## 1. Nos règles

        - [ ] Trouver une *salle*
        - [x] Prévenir **tout le monde**

        - un point
          1. puis
          2. ensuite

             avec une suite

        5. cinq
        6. six

        ### Un détail

        > Une citation & ses signes.
        >
        > > citée

        | Instance | Places |
        |:--|--:|
        | Groupe des quinze | 3 |
        | **Comité** | 12 |

        ---

        Une ligne\
        et sa suite, `du code`, [un lien](https://ville.example/plan?a=1&b=2) et [une adresse](mailto:local@ville.example).

        ```
        bloc de code
          en retrait
        ```

        ## 2. Nos engagements

        - **Habitants** : venir
        """;

    /// <summary>A text with its whole record.</summary>
    public static TextDocument Whole(string markdown = Everything) => new(
        "Les Tisserandes", "Charte du projet", "Charte", "Adoptée", 3, new DateOnly(2026, 6, 23), markdown, new DateOnly(2027, 6, 23),
        [new("Habitants", "Venir & écouter", null), new("Institutions", "Répondre <vite>", new DateOnly(2027, 6, 30))],
        [new("1. Nos règles", [new("Habitants", 12, 4, 1, ["La salle ferme trop tôt"]), new("Élus", 3, 0, 0, [])])],
        [new("Élus", "Maire d’Orvelune", new DateOnly(2026, 6, 23)), new("Habitants", null, null, 17)]);

    /// <summary>The text of now, without any record.</summary>
    public static TextDocument Bare(string markdown) =>
        new("Projet", "Titre", "Charte", "Brouillon", null, new DateOnly(2026, 6, 23), markdown, null, [], [], []);

    /// <summary>The charters of both projects that come with the product.</summary>
    public static TextDocument Sample(string project)
    {
        using var file = typeof(Exports).Assembly.GetManifestResourceStream(project["proj-".Length..])!;
        using var json = JsonDocument.Parse(file);
        var charter = json.RootElement.GetProperty("charter");
        var labels = json.RootElement.GetProperty("colleges").EnumerateArray().ToDictionary(college => Text(college, "id"), college => Text(college, "label"));
        return new(
            Text(json.RootElement, "title"), "Charte du projet", "Charte", "Adoptée", charter.GetProperty("version").GetInt32(), DateOnly.Parse(Text(charter, "adoptedOn"), CultureInfo.InvariantCulture),
            Text(charter, "markdown"), null, [], [],
            [.. charter.GetProperty("signatories").EnumerateArray().Select(line => new DocumentSignature(labels[Text(line, "collegeId")], null, null, line.GetProperty("count").GetInt32()))]);
    }

    public static byte[] File(string name, TextDocument text) => ((Export<TextDocument>)Exports.Find(name)!).Render(text);

    public static string Html(string markdown) => Encoding.UTF8.GetString(File("text.html", Bare(markdown)));

    /// <summary>The part of the HTML that people wrote.</summary>
    public static string Written(string markdown) => Html(markdown) is var html ? html[html.IndexOf("<main>", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)] : "";

    /// <summary>A part of a file that is a box of parts.</summary>
    public static XDocument Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    /// <summary>Every word that a reader of the file reads, in order; neither its list of contents, nor signs of lists and layout.</summary>
    public static string Read(string name, TextDocument text)
    {
        var file = File(name, text);
        return Normal(Path.GetExtension(name) switch
        {
            ".html" => ReadHtml(Encoding.UTF8.GetString(file)),
            ".md" => ReadHtml(SafeMarkdown.Html(Encoding.UTF8.GetString(file))),
            ".docx" => ReadXml(Part(file, "word/document.xml").Root!),
            _ => ReadXml(Part(file, "content.xml").Root!),
        });
    }

    private static string ReadHtml(string html) => WebUtility.HtmlDecode(Tag().Replace(Skipped().Replace(html, ""), match => match.Value is "</strong>" or "</em>" or "</code>" or "</a>" or "</mark>" or "</span>"
        || match.Value.StartsWith("<strong", StringComparison.Ordinal) || match.Value.StartsWith("<em", StringComparison.Ordinal) || match.Value.StartsWith("<a", StringComparison.Ordinal)
        || match.Value.StartsWith("<mark", StringComparison.Ordinal) || match.Value.StartsWith("<span", StringComparison.Ordinal) || match.Value == "<code>" ? "" : " "));

    private static string ReadXml(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "p" or "h" or "tc" or "table-cell" } block => ReadXml(block) + " ",
        XElement { Name.LocalName: "br" or "tab" or "line-break" or "s" } => " ",
        XElement inner => ReadXml(inner),
        _ => "",
    }));

    private static string Normal(string text) => Space().Replace(Signs().Replace(text, " "), " ").Trim();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    [GeneratedRegex(@"(?s)<head>.*?</head>|<nav.*?</nav>|<footer>.*?</footer>")]
    private static partial Regex Skipped();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("[☐☑:]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Space();
}
