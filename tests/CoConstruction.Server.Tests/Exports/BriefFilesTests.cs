using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CoConstruction.Server.Tests;

/// <summary>The brief as documents: always the same, each figure with its source, valid for word processors, and read by whom it is for.</summary>
public sealed partial class BriefFilesTests
{
    private static readonly DateOnly On = new(2026, 9, 1);

    public static TheoryData<string> Ids => [.. DemoProjects.All.Select(demo => demo.File.ProjectId)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_project_makes_the_same_files_byte_for_byte(string id)
    {
        foreach (var export in Exports.All.OfType<Export<BriefSheet>>())
        {
            Assert.Equal(export.Render(Sheet(id)), export.Render(Sheet(id)));
            Assert.NotEqual(export.Render(Sheet(id)), export.Render(Sheet(id) with { Note = BriefDocument.Draft(Project(id), On.AddDays(400)) }));
        }

        Assert.Equal(Parts(Docx(id)), Parts(Docx(id)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_figure_of_the_page_leads_to_where_it_is_read(string id)
    {
        var sheet = Sheet(id);
        var page = WebUtility.HtmlDecode(BriefHtml.Text(sheet));
        foreach (var figure in sheet.Note.Brief.Figures.Where(figure => figure.Value != 0))
        {
            Assert.Matches($"<a href=\"{Regex.Escape(sheet.AddressOf(figure.Source)!)}\"[^>]*><strong>{Regex.Escape(BriefWords.Number(figure.Value))}\u00A0|<a href=\"{Regex.Escape(sheet.AddressOf(figure.Source)!)}\"[^>]*><strong>{Regex.Escape(BriefWords.Number(figure.Value))}<", page);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_Word_file_is_valid_and_says_what_the_page_says(string id)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Docx(id)), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var words = Plain(package.MainDocumentPart!.Document!.InnerText);
        Assert.All(Regex.Matches(BriefHtml.Text(Sheet(id)), "(?s)<(?:li|h2)[^>]*>(.*?)</(?:li|h2)>").Select(item => Plain(WebUtility.HtmlDecode(Tag().Replace(item.Groups[1].Value, "")))), item => Assert.Contains(item, words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LibreOffice_opens_the_brief_of_both_samples()
    {
        var read = await LibreOffice.Open([.. DemoProjects.All.Select((demo, i) => ($"note-{i}.docx", Docx(demo.File.ProjectId)))], TestContext.Current.CancellationToken);
        Assert.Equal(2, read.Count);
        Assert.All(read, page => Assert.Contains(Plain(BriefWords.Asked), Plain(WebUtility.HtmlDecode(Tag().Replace(page, ""))), StringComparison.Ordinal));
    }

    [Fact]
    public void None_and_one_are_singular_and_two_are_not() =>
        Assert.Equal(["0\u00A0chose", "1\u00A0chose", "1,5\u00A0chose", "2\u00A0choses", "18\u202F500\u00A0choses"], new[] { 0m, 1m, 1.5m, 2m, 18_500m }.Select(number => BriefWords.Count(number, "chose", "choses")));

    [Fact]
    public void Words_taken_back_are_said_to_be_so_and_no_text_breaks_the_page()
    {
        var sheet = Sheet(DemoProjects.All[0].File.ProjectId);
        var brief = sheet.Note.Brief;
        var note = sheet.Note with { Voices = [new(null, "Habitants"), new("<script>alert(1)</script>", "Habitants")], Brief = brief with { Subject = brief.Subject with { CommonGood = "<b>&" } } };
        var page = BriefHtml.Text(sheet with { Note = note });
        Assert.Contains(BriefWords.Withdrawn, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;&amp;", page, StringComparison.Ordinal);
        Assert.NotEmpty(BriefDocx.File(sheet with { Note = note }));
    }

    [Fact]
    public async Task Everyone_of_the_project_reads_what_was_handed_out_and_only_its_page_the_draft()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await stage.Lead(new MakeProposal("p1", new ProposalText("Un banc", "Un banc.", null), "persons", new ProposalOrigin()));
        await stage.Lead(new IssueBrief("n"));
        var draft = $"/api/projects/{stage.Project}/exports/brief.html";
        foreach (var (who, mayDraft) in new[] { (stage.Facilitator, true), (await stage.Invited(Role.Official, "e"), true), (phone, false) })
        {
            Assert.Equal(HttpStatusCode.OK, (await who.Get($"{draft}?brief=n")).Status);
            Assert.Equal(mayDraft ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await who.Get(draft)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await who.Get($"{draft}?brief=other")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await stage.Screen().Get($"{draft}?brief=n")).Status);
        Assert.Contains("/equipe#/projets/", (await stage.Facilitator.Get($"{draft}?brief=n")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/equipe#", (await phone.Get($"{draft}?brief=n")).Body, StringComparison.Ordinal);
    }

    private static Project Project(string id) =>
        DemoProjects.All.Single(demo => demo.File.ProjectId == id).File.Events.Aggregate(new Project(id), (project, happened) => project.Evolve(happened));

    private static BriefSheet Sheet(string id) => new(BriefDocument.Draft(Project(id), On), ForTeam: true);

    private static byte[] Docx(string id) => BriefDocx.File(Sheet(id));

    private static IEnumerable<(string, string)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return (entry.FullName, reader.ReadToEnd());
        }
    }

    private static string Plain(string text) => Space().Replace(text, "");

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Space();
}
