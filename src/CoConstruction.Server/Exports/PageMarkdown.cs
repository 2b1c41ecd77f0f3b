using System.Text;

namespace CoConstruction.Server;

/// <summary>A page made of headings, paragraphs and lists as Markdown, to paste into any other tool. What people wrote is there as text: none of it is markup.</summary>
internal static class PageMarkdown
{
    public static string Text(TextPage page)
    {
        var file = new StringBuilder();
        Line(file, $"# {MinutesMarkdown.Escape(page.Title)}");
        Line(file, List(page.Facts.Select(fact => $"{fact.Name}\u00A0: {MinutesMarkdown.Escape(fact.Value)}")));
        foreach (var passage in page.Written) Line(file, Of(passage));
        Line(file, $"*{MinutesMarkdown.Escape(page.Foot)}*");
        return file.ToString().TrimEnd('\n') + "\n";
    }

    private static string Of(Passage passage) => passage switch
    {
        Passage.Heading heading => $"{new string('#', heading.Level)} {Words(heading.Words)}",
        Passage.Paragraph paragraph => Words(paragraph.Words),
        Passage.Listed list => List(list.Items.SelectMany(item => item.Passages).OfType<Passage.Paragraph>().Select(paragraph => Words(paragraph.Words))),
        _ => throw new InvalidOperationException($"No page has a {passage.GetType().Name} here."),
    };

    private static string Words(IEnumerable<Wording> words) => MinutesMarkdown.Escape(Wording.Plain(words));

    private static string List(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    private static void Line(StringBuilder file, string text) => file.Append(text).Append("\n\n");
}
