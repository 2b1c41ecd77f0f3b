using System.Net;
using System.Text.RegularExpressions;

namespace CoConstruction.Server.Tests;

/// <summary>LibreOffice opens what we make, and finds in it what we put there.</summary>
[WithoutHouse]
public sealed partial class TextOfficeTests
{
    [Fact]
    public async Task LibreOffice_finds_headings_lists_tables_and_words()
    {
        var files = new[] { "docx", "odt" };
        var texts = DemoProjects.All.Select(demo => TextDocuments.Sample(demo.File.ProjectId)).Append(TextDocuments.Whole()).ToList();
        var read = await LibreOffice.Open(
            [.. files.SelectMany(kind => texts.Select((text, i) => ($"{kind}-{i}.{kind}", TextDocuments.File($"text.{kind}", text))))], TestContext.Current.CancellationToken);

        foreach (var (page, text) in read.Zip(texts.Concat(texts)))
        {
            var written = TextPage.Of(text);
            Assert.Single(Headings(page, 1), Plain(written.Title));
            Assert.Equal(written.Written.Concat(written.Record).OfType<Passage.Heading>().Where(heading => heading.Level == 2).Select(heading => Plain(Wording.Plain(heading.Words))), Headings(page, 2));
            Assert.Equal(written.Written.Concat(written.Record).OfType<Passage.Table>().Count(), Regex.Count(page, "<table", RegexOptions.IgnoreCase));
            Assert.Equal(Regex.Count(page, "<table", RegexOptions.IgnoreCase), Regex.Count(page, "<thead", RegexOptions.IgnoreCase));
            Assert.Matches("<ol", page);
            Assert.Matches("<ul", page);
            Assert.Matches("lang=\"fr-FR\"", page);
        }

        Assert.All([read[2], read[5]], page => Assert.Contains("Maire d’Orvelune", Plain(page), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Headings(string page, int level) =>
        Regex.Matches(page, $"(?s)<h{level}[ >].*?</h{level}>", RegexOptions.IgnoreCase).Select(heading => Plain(heading.Value));

    private static string Plain(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ").Trim();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Space();
}
