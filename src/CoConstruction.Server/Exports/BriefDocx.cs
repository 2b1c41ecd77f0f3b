using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A brief for Word and all that opens its files: the same words as the page, without its links.</summary>
internal static class BriefDocx
{
    public static byte[] File(BriefSheet sheet)
    {
        var (note, page) = (sheet.Note, BriefPage.Of(sheet, _ => null));
        var subject = note.Brief.Subject;
        return TextDocx.File(new TextPage(
            SafeMarkdown.Clean(subject.Territory), BriefWords.Kind, SafeMarkdown.Clean(subject.Title), IsOpen: false,
            [("Note", BriefWords.Title(note)), .. BriefPage.Facts(subject).Select(fact => (fact.Name, SafeMarkdown.Clean(fact.Value)))],
            [Passage.Plain($"{BriefWords.CommonGood}\u00A0: {(subject.CommonGood is { } words ? $"«\u00A0{words}\u00A0»" : BriefWords.NoCommonGood)}"), Passage.Plain($"{BriefWords.CollectiveWork}\u00A0: {subject.CollectiveWork ?? BriefWords.NoCollectiveWork}"), .. Cleaned(page.First), .. Cleaned(page.Second), Passage.Plain(BriefWords.Foot)],
            [], SafeMarkdown.Clean($"{subject.Title}, {BriefWords.Title(note)}"), note.Brief.On));
    }

    /// <summary>Letters that no XML holds are not there.</summary>
    private static IEnumerable<Passage> Cleaned(ImmutableList<Passage> passages) => passages.Select(Clean);

    private static Passage Clean(Passage passage) => passage switch
    {
        Passage.Heading heading => heading with { Words = Clean(heading.Words) },
        Passage.Paragraph paragraph => new Passage.Paragraph(Clean(paragraph.Words)),
        Passage.Listed list => list with { Items = list.Items.ConvertAll(item => item with { Passages = item.Passages.ConvertAll(Clean) }) },
        Passage.Quote quote => new Passage.Quote(quote.Passages.ConvertAll(Clean)),
        _ => passage,
    };

    private static ImmutableList<Wording> Clean(ImmutableList<Wording> words) => words.ConvertAll(word => word with { Text = SafeMarkdown.Clean(word.Text) });
}
