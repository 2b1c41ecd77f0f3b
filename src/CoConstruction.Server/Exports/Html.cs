using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CoConstruction.Server;

/// <summary>Pieces of HTML that several documents are made of. Every text that comes in is encoded here.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string? text) => Encoder.Encode(text ?? "");

    /// <summary>
    /// A document that needs nothing else: it can be mailed, opened from a disk, read aloud, and printed. It is found by no
    /// search engine, runs nothing and fetches nothing.
    /// </summary>
    /// <param name="title">Encoded already.</param>
    public static string Page(string title, string style, string body) =>
        $"""
        <!doctype html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{title}</title>
        <style>
        {style}
        </style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """;

    public static string Join(IEnumerable<string> pieces) => string.Join('\n', pieces);

    public static string Join<T>(IEnumerable<T> things, Func<T, string> piece) => Join(things.Select(piece));

    public static string Paragraph(string text) => $"<p>{Encode(text)}</p>";

    /// <summary>What people wrote in Markdown, through the one safe way; nothing when there is nothing.</summary>
    public static string Written(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? "" : $"<div class=\"written\">{SafeMarkdown.Html(markdown)}</div>";

    /// <summary>The same under a small label.</summary>
    public static string Labelled(string label, string? markdown) =>
        string.IsNullOrWhiteSpace(markdown) ? "" : $"<div class=\"labelled\"><p class=\"label\">{label}</p>{Written(markdown)}</div>";

    public static string List(IEnumerable<string> texts) => $"<ul>{Join(texts, text => $"<li>{Encode(text)}</li>")}</ul>";

    /// <summary>A table of numbers: first column in words, the others right-aligned figures.</summary>
    /// <param name="keyed">Whether its headings bear the colours of the bars that are drawn in it.</param>
    public static string Table(string caption, IEnumerable<string> headings, string body, bool keyed = false) =>
        $"""
        <table{(keyed ? " class=\"keyed\"" : "")}>
        <caption>{Encode(caption)}</caption>
        <thead><tr>{string.Concat(headings.Select(heading => $"<th scope=\"col\">{Encode(heading)}</th>"))}</tr></thead>
        {body}
        </table>
        """;

    /// <summary>A row whose first cell names it; that cell may carry more than text.</summary>
    public static string Row(string nameHtml, IEnumerable<int> numbers) =>
        $"<tr><th scope=\"row\">{nameHtml}</th>{string.Concat(numbers.Select(number => $"<td>{number}</td>"))}</tr>";

    public static string Body(IEnumerable<string> rows) => $"<tbody>\n{Join(rows)}\n</tbody>";
}
