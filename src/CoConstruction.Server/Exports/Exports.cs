using System.Globalization;
using System.Text;

namespace CoConstruction.Server;

/// <summary>A document that can be taken away.</summary>
/// <param name="Name">Its name in addresses; what follows the dot is the file's extension.</param>
/// <param name="ContentType">Its media type, with the charset.</param>
public abstract record Export(string Name, string ContentType)
{
    /// <summary>Letters that any system accepts in the name of a file.</summary>
    internal static string Slug(string title, string otherwise = "atelier")
    {
        var words = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) words.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && words.Length > 0 && words[^1] != '-') words.Append('-');
            if (words.Length == 50) break;
        }

        return words.ToString().Trim('-') is { Length: > 0 } slug ? slug : otherwise;
    }
}

/// <summary>A document made of a workshop's minutes, a ballot's papers, a ballot's roll, the action plan, a brief, a text, or a whole project.</summary>
/// <param name="Render">The document, as a file holds it.</param>
/// <param name="Title">What a file is called after, in words.</param>
public sealed record Export<T>(string Name, string ContentType, Func<T, byte[]> Render, Func<T, string> Title) : Export(Name, ContentType)
{
    /// <summary>A document that is text, in UTF-8.</summary>
    public Export(string name, string contentType, Func<T, string> text, Func<T, string> title)
        : this(name, contentType, subject => Encoding.UTF8.GetBytes(text(subject)), title)
    {
    }

    /// <summary>A file name that any system accepts: <c>compte-rendu-2026-04-14-nos-trajets.html</c>.</summary>
    public string FileName(T subject) => Slug(Title(subject)) + Path.GetExtension(Name);
}

/// <summary>The documents that the product makes. A new one is a file beside this one and a line here.</summary>
public static class Exports
{
    private const string Html = "text/html; charset=utf-8", Markdown = "text/markdown; charset=utf-8", Csv = "text/csv; charset=utf-8",
        Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static IReadOnlyList<Export> All { get; } =
    [
        new Export<Minutes>("minutes.html", Html, MinutesHtml.Text, MinutesTitle),
        new Export<Minutes>("minutes.md", Markdown, MinutesMarkdown.Text, MinutesTitle),
        new Export<PublishedPapers>("papers.csv", Csv, PapersCsv.Text, papers => $"bulletins {papers.Title}"),
        new Export<RollSheet>("roll.csv", Csv, RollCsv.Text, sheet => $"emargement {sheet.Roll.Title}"),
        new Export<PlanDocument>("plan.csv", Csv, PlanCsv.Text, PlanTitle),
        new Export<PlanDocument>("plan.ics", "text/calendar; charset=utf-8", PlanIcs.Text, PlanTitle),
        new Export<PlanDocument>("wall-plan.html", Html, WallPlanHtml.Text, PlanTitle),
        new Export<BriefSheet>("brief.html", Html, BriefHtml.Text, BriefTitle),
        new Export<BriefSheet>("brief.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", BriefDocx.File, BriefTitle),
        new Export<ProjectCopy>("project.json", "application/json; charset=utf-8", copy => copy.File, copy => $"projet {copy.Title}"),
        new Export<TextDocument>("text.html", Html, TextHtml.Text, TextTitle),
        new Export<TextDocument>("text.md", Markdown, TextMarkdown.Text, TextTitle),
        new Export<TextDocument>("text.docx", Word, TextDocx.File, TextTitle),
        new Export<TextDocument>("text.odt", Odt.MediaType, TextOdt.File, TextTitle),
        new Export<TrainingNeeds>("training-needs.csv", Csv, TrainingNeedsCsv.Text, needs => $"besoins de formation {needs.Project}"),
        new Export<SheetPaper>("sheet.html", Html, sheet => TextHtml.Text(sheet.Page()), SheetTitle),
        new Export<SheetPaper>("sheet.docx", Word, sheet => TextDocx.File(sheet.Page()), SheetTitle),
        new Export<SheetPaper>("sheet.odt", Odt.MediaType, sheet => TextOdt.File(sheet.Page()), SheetTitle),
        new Export<PracticePaper>("practice.html", Html, practice => TextHtml.Text(PracticePages.Of(practice)), PracticeTitle),
        new Export<PracticePaper>("practice.docx", Word, practice => TextDocx.File(PracticePages.Of(practice)), PracticeTitle),
        new Export<PracticePaper>("practice.odt", Odt.MediaType, practice => TextOdt.File(PracticePages.Of(practice)), PracticeTitle),
        new Export<PracticePaper>("success-note.html", Html, practice => TextHtml.Text(PracticeNotes.Success(practice)), practice => $"succes {practice.Sheet.Title}"),
        new Export<PracticePaper>("argument-note.html", Html, practice => TextHtml.Text(PracticeNotes.Argument(practice)), NoteTitle),
        new Export<PracticePaper>("argument-note.docx", Word, practice => TextDocx.File(PracticeNotes.Argument(practice)), NoteTitle),
        new Export<PracticePaper>("argument-note.odt", Odt.MediaType, practice => TextOdt.File(PracticeNotes.Argument(practice)), NoteTitle),
        new Export<GuidePaper>("guide.html", Html, guide => TextHtml.Text(PracticePages.Of(guide)), GuideTitle),
        new Export<GuidePaper>("guide.docx", Word, guide => TextDocx.File(PracticePages.Of(guide)), GuideTitle),
        new Export<GuidePaper>("guide.odt", Odt.MediaType, guide => TextOdt.File(PracticePages.Of(guide)), GuideTitle),
        new Export<FrameworkPaper>("orientation.html", Html, paper => TextHtml.Text(FrameworkPages.Of(paper)), FrameworkTitle),
        new Export<FrameworkPaper>("orientation.md", Markdown, paper => PageMarkdown.Text(FrameworkPages.Of(paper)), FrameworkTitle),
        new Export<FrameworkPaper>("orientation.docx", Word, paper => TextDocx.File(FrameworkPages.Of(paper)), FrameworkTitle),
        new Export<FrameworkPaper>("orientation.odt", Odt.MediaType, paper => TextOdt.File(FrameworkPages.Of(paper)), FrameworkTitle),
        new Export<FrameworkPaper>("training.html", Html, paper => TextHtml.Text(FrameworkPages.OfTraining(paper)), TrainingTitle),
        new Export<FrameworkPaper>("training.md", Markdown, paper => PageMarkdown.Text(FrameworkPages.OfTraining(paper)), TrainingTitle),
        new Export<FrameworkPaper>("training.docx", Word, paper => TextDocx.File(FrameworkPages.OfTraining(paper)), TrainingTitle),
        new Export<FrameworkPaper>("training.odt", Odt.MediaType, paper => TextOdt.File(FrameworkPages.OfTraining(paper)), TrainingTitle),
    ];

    public static Export? Find(string name) => All.FirstOrDefault(export => export.Name == name);

    private static string MinutesTitle(Minutes minutes) => string.Create(CultureInfo.InvariantCulture, $"compte rendu {minutes.Date:yyyy-MM-dd} {minutes.Title}");

    private static string PlanTitle(PlanDocument plan) => string.Create(CultureInfo.InvariantCulture, $"plan d actions {plan.On:yyyy-MM-dd} {plan.Title}");

    private static string BriefTitle(BriefSheet sheet) => string.Create(CultureInfo.InvariantCulture, $"note aux elus {sheet.Note.Brief.On:yyyy-MM-dd} {sheet.Note.Brief.Subject.Title}");

    private static string TextTitle(TextDocument text) => string.Create(CultureInfo.InvariantCulture, $"{text.Date:yyyy-MM-dd} {text.Title}");

    private static string SheetTitle(SheetPaper sheet) => $"fiche pratique {sheet.Sheet.Title}";

    private static string PracticeTitle(PracticePaper practice) => $"fiche pratique {practice.Sheet.Title}";

    private static string NoteTitle(PracticePaper practice) => $"note {practice.Sheet.Title}";

    private static string GuideTitle(GuidePaper guide) => $"guide {guide.Title}";

    private static string FrameworkTitle(FrameworkPaper paper) => paper.Called(FrameworkPages.Whole);

    private static string TrainingTitle(FrameworkPaper paper) => paper.Called(FrameworkPages.Training);
}
