using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CoConstruction.Server.Tests;

/// <summary>A text as files of word processors and as Markdown: valid, with real headings, always the same, with the same words in each.</summary>
[WithoutHouse]
public sealed class TextFilesTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public static TheoryData<string> Names => [.. Exports.All.OfType<Export<TextDocument>>().Select(export => export.Name)];

    public static TheoryData<string, string> Samples => [.. DemoProjects.All.SelectMany(demo => Names.Select(name => (demo.File.ProjectId, name.Data)))];

    public static TheoryData<string> Markdowns =>
    [
        TextDocuments.Everything, "", "# Titre seul", "- \n- a\n-", "- ```\n  code\n  ```\n- > cité\n- | a |\n  |---|\n  | b |", "> - a\n>   - b\n>\n>   suite", "1. # Titre\n2. b", "- [ ] \n- [x] **a**\n- b",
        "- a\n" + string.Concat(Enumerable.Range(1, 14).Select(depth => $"{new string(' ', 2 * depth)}- a\n")), string.Concat(Enumerable.Repeat("> ", 20)) + "cité",
        "| a |\n|---|\n\n| b |\n|---|\n| c |", "|a|b|\n|-|-|\n|1|\n|1|2|3|", "[a](https://é.example/à?b=c d) <https://x.example/%zz> [b](mailto:a%20b@c.example) [c](http://[::1]/)", "a\u0000b\u0001c \uD83D\uDE00 \uD800", "***a** b* _c_`d`",
        "a  b   c\n\n    code  avec   espaces\n\tet tabulation", "999999999. a\n1000000000. b\n0) c", "[à décider : **qui\\\npaie**]",
    ];

    [Theory]
    [MemberData(nameof(Markdowns))]
    public void A_Word_file_is_valid(string markdown)
    {
        foreach (var text in new[] { TextDocuments.Whole(markdown), TextDocuments.Bare(markdown) })
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(TextDocuments.File("text.docx", text)), false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_is_the_same_each_time(string name)
    {
        var first = TextDocuments.File(name, TextDocuments.Whole());
        Assert.Equal(first, TextDocuments.File(name, TextDocuments.Whole()));
        Assert.NotEqual(first, TextDocuments.File(name, TextDocuments.Whole() with { Date = new DateOnly(2026, 6, 24) }));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_charters_of_the_demonstration_are_there_with_all_their_words(string project, string name)
    {
        var sample = TextDocuments.Sample(project);
        var read = TextDocuments.Read(name, sample);
        foreach (var line in sample.Markdown.Split('\n').SelectMany(line => line.Split('|', '*', '#', '>', ':')).Select(words => words.Trim(' ', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.')).Where(words => words.Length > 0))
        {
            Assert.Contains(line, read, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Markdowns))]
    public void The_same_words_are_in_all_formats(string markdown)
    {
        var page = TextDocuments.Read("text.html", TextDocuments.Whole(markdown));
        Assert.Equal(page, TextDocuments.Read("text.docx", TextDocuments.Whole(markdown)));
        Assert.Equal(page, TextDocuments.Read("text.odt", TextDocuments.Whole(markdown)));
    }

    [Fact]
    public void Markdown_says_the_same_too()
    {
        // The lines above a text name what the page shows by its place.
        var file = TextDocuments.Read("text.md", TextDocuments.Whole());
        var page = TextDocuments.Read("text.html", TextDocuments.Whole());
        Assert.Equal(page[page.IndexOf("Le départ", StringComparison.Ordinal)..], file[file.IndexOf("Le départ", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void A_Word_file_has_real_headings_lists_and_header_rows()
    {
        var document = TextDocuments.Part(TextDocuments.File("text.docx", TextDocuments.Whole()), "word/document.xml");
        Assert.Equal(["Heading1", "Heading2", "Heading3", "Heading2", "Heading2", "Heading2", "Heading2"], document.Descendants(W + "pStyle").Select(style => (string)style.Attribute(W + "val")!).Where(style => style.StartsWith("Heading", StringComparison.Ordinal)));
        Assert.Equal(document.Descendants(W + "tbl").Count(), document.Descendants(W + "tblHeader").Count());
        Assert.Equal(7, document.Descendants(W + "numPr").Count());
        Assert.Contains("☐", document.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("☑", document.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_file_tells_its_title_its_language_and_the_day_of_its_text()
    {
        var file = TextDocuments.File("text.docx", TextDocuments.Whole());
        using var package = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.Equal(("Charte «\u00A0Bouger\u00A0»", "fr-FR", new DateTime(2026, 6, 23)), (package.PackageProperties.Title, package.PackageProperties.Language, package.PackageProperties.Created!.Value.ToUniversalTime().Date));
        Assert.Equal("fr-FR", (string)TextDocuments.Part(file, "word/styles.xml").Descendants(W + "lang").Single().Attribute(W + "val")!);
        Assert.Equal(["PAGE", "NUMPAGES"], TextDocuments.Part(file, "word/footer1.xml").Descendants(W + "fldSimple").Select(field => (string)field.Attribute(W + "instr")!));
        Assert.All(Entries(file), entry => Assert.Equal(new DateTime(2026, 6, 23), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void An_OpenDocument_file_says_first_and_bare_what_it_is()
    {
        var file = TextDocuments.File("text.odt", TextDocuments.Whole());
        Assert.Equal("mimetypeapplication/vnd.oasis.opendocument.text", Encoding.ASCII.GetString(file, 30, 47));
        Assert.Equal(["mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"], Entries(file).Select(entry => entry.FullName));
        Assert.All(Entries(file), entry => Assert.Equal(new DateTime(2026, 6, 23), entry.LastWriteTime.DateTime));
    }

    [Theory]
    [MemberData(nameof(Markdowns))]
    public void An_OpenDocument_file_is_well_formed_and_uses_only_styles_that_it_has(string markdown)
    {
        var file = TextDocuments.File("text.odt", TextDocuments.Whole(markdown));
        XDocument content = TextDocuments.Part(file, "content.xml"), styles = TextDocuments.Part(file, "styles.xml");
        Assert.NotNull(TextDocuments.Part(file, "meta.xml").Root);
        Assert.NotNull(TextDocuments.Part(file, "META-INF/manifest.xml").Root);
        var known = content.Descendants().Concat(styles.Descendants()).Where(element => element.Name.LocalName is "style" or "list-style").Select(style => style.Attributes().First(attribute => attribute.Name.LocalName == "name").Value).ToHashSet();
        Assert.All(content.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "style-name").Select(attribute => attribute.Value), style => Assert.Contains(style, known));
        Assert.All(content.Descendants(Words + "list-item").Elements(), element => Assert.Contains(element.Name.LocalName, new[] { "p", "h", "list" }));
    }

    [Fact]
    public void An_OpenDocument_file_has_real_headings_lists_and_header_rows()
    {
        var content = TextDocuments.Part(TextDocuments.File("text.odt", TextDocuments.Whole()), "content.xml");
        Assert.Equal([1, 2, 3, 2, 2, 2, 2], content.Descendants(Words + "h").Select(heading => (int)heading.Attribute(Words + "outline-level")!));
        Assert.Equal(content.Descendants(Table + "table").Count(), content.Descendants(Table + "table-header-rows").Count());
        Assert.Equal(["1", "5"], content.Descendants(Words + "list-item").Attributes(Words + "start-value").Select(start => start.Value));
    }

    [Theory]
    [InlineData("# Titre\n\n## A\n\ntexte", "## A\n\ntexte")]
    [InlineData("# A\n\nB\n=\n\n### C ###", "## B\n\n### C ###")]
    [InlineData("texte\n\n# A", "texte\n\n## A")]
    [InlineData("<script>x</script> a < b \\< `<b>` <https://a.example>", "\\<script>x\\</script> a \\< b \\< `<b>` <https://a.example>")]
    [InlineData("![photo](https://a.example/p.png)", "[photo](https://a.example/p.png)")]
    [InlineData("[clic](javascript:x) et [là](https://a.example)", "\\[clic](javascript:x) et [là](https://a.example)")]
    [InlineData("[clic][a]\n\n[a]: javascript:x", "\\[clic][a]\n\n\\[a]: javascript:x")]
    [InlineData("```\n<b>", "```\n<b>\n```")]
    [InlineData("- un\n\n  - deux [à décider]\n", "- un\n\n  - deux [à décider]")]
    public void Markdown_is_as_it_was_written_but_for_what_other_tools_would_run_or_load(string written, string file) =>
        Assert.EndsWith($"\n\n{file}\n", Encoding.UTF8.GetString(TextDocuments.File("text.md", TextDocuments.Bare(written))), StringComparison.Ordinal);

    [Fact]
    public void A_file_is_called_after_its_day_and_its_text() =>
        Assert.Equal("2026-06-23-charte-du-projet.docx", ((Export<TextDocument>)Exports.Find("text.docx")!).FileName(TextDocuments.Whole()));

    [Theory]
    [MemberData(nameof(SafeMarkdownTests.Signs), MemberType = typeof(SafeMarkdownTests))]
    public void Hostile_texts_become_files_too(string sign)
    {
        var hostile = TextDocuments.Bare(string.Concat(Enumerable.Repeat(sign, 10_000 / sign.Length)));
        foreach (var name in Names) Assert.NotEmpty(TextDocuments.File(name.Data, hostile));
    }

    private static IReadOnlyList<ZipArchiveEntry> Entries(byte[] file) => new ZipArchive(new MemoryStream(file)).Entries;
}
