using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A text as one HTML page that needs nothing else: it can be mailed, opened from a disk, read aloud, and printed on A4.</summary>
internal static class TextHtml
{
    private static readonly string Style = Resource.Text("text.css");
    private static readonly PassagesHtml Passages = new(alone: true);

    public static string Text(TextDocument text) => Text(TextPage.Of(text));

    public static string Text(TextPage page) =>
        Html.Page($"{Html.Encode(page.Title)} · {Html.Encode(page.Project)}", Style,
        $"""
        <header>
        <p class="project">{Html.Encode(page.Project)}</p>
        <p class="kind">{Html.Encode(page.Kind)}</p>
        <h1>{Html.Encode(page.Title)}</h1>
        <dl>{Html.Join(page.Facts, fact => $"<div><dt>{fact.Name}</dt><dd>{Html.Encode(fact.Value)}</dd></div>")}</dl>
        {(page.IsOpen ? $"<p class=\"draft\">{TextWords.StillOpen}</p>" : "")}
        </header>
        {Contents([.. page.Written.Concat(page.Record).OfType<Passage.Heading>().Where(heading => heading.Level == 2)], page.HasContents)}
        <main>
        {Passages.Text(page.Written)}
        {(page.Record.IsEmpty ? "" : $"<div class=\"record\">\n{Passages.Text(page.Record)}\n</div>")}
        </main>
        <footer><p>{Html.Encode(page.Foot)}</p></footer>
        """);

    /// <summary>Two headings are found without a list of them.</summary>
    private static string Contents(ImmutableList<Passage.Heading> headings, bool? wished) => wished == false || headings.Count < (wished == true ? 1 : 3) ? "" :
        $"""
        <nav aria-labelledby="_sommaire">
        <p class="label" id="_sommaire">{TextWords.Contents}</p>
        <ul>
        {Html.Join(headings, heading => $"<li><a href=\"#{heading.Id}\">{Html.Encode(Wording.Plain(heading.Words))}</a></li>")}
        </ul>
        </nav>
        """;
}
