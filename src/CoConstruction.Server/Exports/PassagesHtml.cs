using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>Passages as HTML.</summary>
/// <param name="quiet">The page around has its own headings: one that somebody wrote is a strong line among others.</param>
/// <param name="alone">The page is taken away from the product: what leads into it is words, not a link that leads nowhere.</param>
internal sealed class PassagesHtml(bool quiet = false, bool alone = false)
{
    public string Text(IEnumerable<Passage> passages) => Html.Join(passages, Piece);

    private string Piece(Passage passage) => passage switch
    {
        Passage.Heading heading when quiet => $"<p><strong>{Inline(heading.Words)}</strong></p>",
        Passage.Heading heading => $"<h{heading.Level} id=\"{heading.Id}\">{Inline(heading.Words)}</h{heading.Level}>",
        Passage.Paragraph paragraph => $"<p>{Inline(paragraph.Words)}</p>",
        Passage.Listed { Start: { } start } list => $"<ol{(start == 1 ? "" : $" start=\"{start}\"")}>\n{Items(list)}\n</ol>",
        Passage.Listed list => $"<ul>\n{Items(list)}\n</ul>",
        Passage.Quote quote => $"<blockquote>\n{Text(quote.Passages)}\n</blockquote>",
        Passage.Table table => Table(table),
        Passage.Code code => $"<pre><code>{Html.Encode(string.Join('\n', code.Lines))}</code></pre>",
        _ => "<hr>",
    };

    private string Items(Passage.Listed list) => Html.Join(list.Items, item =>
        $"<li{(item.Done is null ? "" : " class=\"task\"")}>{Box(item.Done)}{Html.Join(item.Passages, passage => passage is Passage.Paragraph paragraph && !list.IsLoose ? Inline(paragraph.Words) : Piece(passage))}</li>");

    private static string Box(bool? done) => done is not { } ticked ? "" : $"<span class=\"box\" role=\"img\" aria-label=\"{(ticked ? "Fait" : "À faire")}\">{(ticked ? '☑' : '☐')}</span> ";

    private string Table(Passage.Table table) =>
        $"""
        <table>
        {(table.Caption is null ? "" : $"<caption>{Html.Encode(table.Caption)}</caption>")}
        <thead><tr>{string.Concat(table.Columns.Select(column => $"<th scope=\"col\"{Aligned(column)}>{Inline(column.Heading)}</th>"))}</tr></thead>
        {Html.Body(table.Rows.Select(row => Row(table.Columns, row)))}
        </table>
        """;

    private string Row(ImmutableList<Column> columns, ImmutableList<ImmutableList<Wording>> row) =>
        $"<tr>{string.Concat(row.Select((cell, i) => columns[i].NamesRow ? $"<th scope=\"row\">{Inline(cell)}</th>" : $"<td{Aligned(columns[i])}>{Inline(cell)}</td>"))}</tr>";

    private static string Aligned(Column column) => column.Side switch
    {
        Side.Middle => " class=\"middle\"",
        Side.Right => " class=\"right\"",
        _ => "",
    };

    /// <summary>Words that lead to the same place are one link.</summary>
    private string Inline(ImmutableList<Wording> words)
    {
        var html = new System.Text.StringBuilder();
        for (var i = 0; i < words.Count;)
        {
            var address = words[i].Address;
            var end = i + 1;
            while (end < words.Count && words[end].Address == address) end++;
            html.Append(Linked(string.Concat(words.GetRange(i, end - i).Select(Looking)), words[i]));
            i = end;
        }

        return html.ToString();
    }

    private string Linked(string html, Wording words) =>
        words.Address is null ? html
        : !words.IsOrigin ? $"<a href=\"{Html.Encode(words.Address)}\" rel=\"noopener noreferrer nofollow\">{html}</a>"
        : alone ? $"<span class=\"origin\">{html}</span>"
        : $"<a class=\"origin\" href=\"{Html.Encode(words.Address)}\">{html}</a>";

    private static string Looking(Wording words)
    {
        if (words.IsBreak) return "<br>";
        var html = Html.Encode(words.Text);
        if (words.Has(Look.Code)) html = $"<code>{html}</code>";
        if (words.Has(Look.Emphasised)) html = $"<em>{html}</em>";
        if (words.Has(Look.Strong)) html = $"<strong>{html}</strong>";
        return words.Has(Look.Open) ? $"<mark>{html}</mark>" : html;
    }
}
