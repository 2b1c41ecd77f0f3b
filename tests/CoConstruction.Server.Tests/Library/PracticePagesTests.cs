using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CoConstruction.Server.Tests;

/// <summary>Documents made of published practices: the sheet, the guide, and the two notes.</summary>
[WithoutHouse]
public sealed class PracticePagesTests
{
    private static readonly DateOnly Day = new(2026, 11, 3);

    [Fact]
    public void A_sheet_says_its_summary_first_then_the_approach_apart_from_the_facts_of_its_place()
    {
        var page = TextHtml.Text(PracticePages.Of(Sheets.Mobility()));
        AssertInOrder(
            page, "<h1>Une mobilité solidaire", "Quatorze villages testent", ">La démarche</h2>", "Dessiner la carte", ">Points de vigilance</h3>", ">Outils</h3>",
            ">Les faits d’ici</h2>", "Pays de Vermelonne", "131 trajets");
    }

    [Fact]
    public void What_a_beginner_does_first_comes_right_after_the_summary()
    {
        var page = Regex.Replace(TextHtml.Text(PracticePages.Of(Sheets.Mobility())), "(?s)<style>.*?</style>|<[^>]+>", "\n");
        AssertInOrder(page, "Quatorze villages testent", "Les étapes", "Dessiner la carte des trajets", "Écrire ce qui est permis", "Points de vigilance", "Fatigue des conducteurs", "Outils", "Charte du conducteur", "Les faits d’ici");
        // Two minutes of a reader's time, at two hundred words a minute.
        var first = page[page.IndexOf("Quatorze", StringComparison.Ordinal)..page.IndexOf("Dessiner", StringComparison.Ordinal)];
        Assert.True(first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 200, first);
    }

    [Fact]
    public void A_guide_is_one_document_whose_sheets_stand_in_the_order_that_was_chosen_with_a_table_of_contents()
    {
        var guide = new GuidePaper("Pour commencer", "Quatre pratiques à lire avant la première réunion.", [Sheets.Named("Un jardin"), Sheets.Named("Un café"), Sheets.Named("Une charte"), Sheets.Named("Un repas")], Day);
        var page = TextHtml.Text(PracticePages.Of(guide));
        AssertInOrder(page, "<h1>Pour commencer</h1>", ">Sommaire</p>", "#un-jardin\">Un jardin</a>", "Un repas</a>", "Quatre pratiques à lire", "<h2 id=\"un-jardin\">", "<h2 id=\"un-cafe\">", "<h2 id=\"une-charte\">", "<h2 id=\"un-repas\">");
        // One title, and no address twice: a screen reader finds its way in it.
        Assert.Single(Regex.Matches(page, "<h1"));
        var addresses = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(addresses.Distinct(), addresses);
    }

    [Fact]
    public void In_Word_and_LibreOffice_the_table_of_contents_leads_to_each_sheet()
    {
        var page = PracticePages.Of(new GuidePaper("Pour commencer", null, [Sheets.Named("Un jardin"), Sheets.Named("Un café")], Day));
        var docx = Part(TextDocx.File(page), "word/document.xml");
        Assert.Equal(["partie1", "partie2"], Regex.Matches(docx, "w:anchor=\"([^\"]+)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(["partie1", "partie2"], Regex.Matches(docx, "<w:bookmarkStart[^>]*w:name=\"([^\"]+)\"").Select(match => match.Groups[1].Value));
        var odt = Part(TextOdt.File(page), "content.xml");
        Assert.Equal(["#partie1", "#partie2"], Regex.Matches(odt, "href=\"(#[^\"]+)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(["partie1", "partie2"], Regex.Matches(odt, "<text:bookmark text:name=\"([^\"]+)\"").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task LibreOffice_opens_a_guide_and_finds_each_sheet_under_its_title()
    {
        var page = PracticePages.Of(new GuidePaper("Pour commencer", "À lire d’abord.", [Sheets.Named("Un jardin"), Sheets.Mobility()], Day));
        var read = await LibreOffice.Open([("guide.docx", TextDocx.File(page)), ("guide.odt", TextOdt.File(page))], TestContext.Current.CancellationToken);
        Assert.All(read, html => Assert.Equal(2, Regex.Count(html, "<h2", RegexOptions.IgnoreCase)));
        Assert.All(read, html => AssertInOrder(Regex.Replace(html, @"\s+", " "), "Un jardin", "Dessiner la carte", "Une mobilité solidaire", "Les faits d’ici"));
    }

    [Fact]
    public void A_note_on_a_success_has_its_figures_and_neither_a_quote_nor_an_author_nor_a_contact()
    {
        var note = TextHtml.Text(PracticeNotes.Success(Sheets.Mobility()));
        AssertInOrder(note, "Ce qui a réussi", "131 trajets", "Ce qui a changé", "Pourquoi cela a marché");
        Assert.All(Sheets.Personal, words => Assert.DoesNotContain(words, note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_for_ones_manager_says_what_it_asks_what_it_brought_and_under_which_conditions()
    {
        var note = TextHtml.Text(PracticeNotes.Argument(Sheets.Mobility()));
        AssertInOrder(note, "Ce que cela demande", "1 conducteur à mi-temps", "76", "Ce que cela a apporté", "131 trajets", "À quelles conditions", "Un élu qui accepte", "La première étape", "Dessiner la carte");
        Assert.All(Sheets.Personal, words => Assert.DoesNotContain(words, note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_stays_short_however_long_the_sheet_is()
    {
        var long_ = string.Join(' ', Enumerable.Repeat("longuement", 400));
        var sheet = new PracticeSheet(long_[..190]) { Summary = long_, KeyFactors = [.. Enumerable.Repeat(long_, 50)], WatchPoints = [.. Enumerable.Repeat(long_, 50)], Steps = [new(long_[..190], long_)] };
        var text = Regex.Replace(TextHtml.Text(PracticeNotes.Argument(new PracticePaper("p1", sheet, 1, Day, []))), "(?s)<style>.*?</style>|<[^>]+>", "");
        Assert.InRange(text.Length, 500, 4_500);
    }

    private static void AssertInOrder(string text, params string[] pieces)
    {
        var from = 0;
        foreach (var piece in pieces)
        {
            var found = text.IndexOf(piece, from, StringComparison.Ordinal);
            Assert.True(found >= 0, $"« {piece} » does not come after the {from} first letters of: {text[Math.Max(0, from - 200)..]}");
            from = found + piece.Length;
        }
    }

    private static string Part(byte[] file, string name)
    {
        using var box = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(box.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
