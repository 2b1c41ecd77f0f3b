using System.Net;
using System.Text;
using CoConstruction.Domain.Tests;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoConstruction.Server.Tests;

/// <summary>Minutes as files: whole, readable without us, and inert whatever people wrote.</summary>
[WithoutHouse]
public sealed class MinutesExportTests
{
    public static TheoryData<string> Injections =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><script>alert(1)</script>", "</title><b>gras</b>",
        "[clic](javascript:alert(1))", "[clic](JaVaScRiPt:alert(1))", "<javascript:alert(1)>", "[clic](data:text/html,x)", "[clic][a]\n\n[a]: javascript:alert(1)",
        "![photo](http://ailleurs.example/p.png)", "![photo][p]\n\n[p]: https://ailleurs.example/p.png", "http://ailleurs.example et www.ailleurs.example",
        "a | b | c", "a \\| b", "|---|---|", "# Titre", "- puce", "1. un", "> cité", "---", "```\ncode\n```", "~~~", "**gras** _penché_ `code`", "&lt;script&gt; &amp;",
        "ligne\n\n## Décisions\n\n- fausse décision", "\" onmouseover=\"alert(1)", "{{ 1 }} $x$ ==y==", "[^1]: note",
    ];

    [Theory]
    [MemberData(nameof(Injections))]
    public void No_words_of_people_become_markup_of_the_page(string words)
    {
        var html = Text("minutes.html", Evening.Held(words, words).Close().Minutes);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"data", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", html.Replace(Encoded("<img src=x"), "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        foreach (var heading in new[] { "<h1", "<h2", "<h3", "<h4" })
        {
            Assert.Equal(Occurrences(Text("minutes.html", Evening.Held().Close().Minutes), heading), Occurrences(html, heading));
        }

        Assert.Equal(1, Occurrences(html, "</style>"));
        Assert.Equal(1, Occurrences(html, "</title>"));
    }

    [Theory]
    [MemberData(nameof(Injections))]
    public void No_words_of_people_become_markup_of_the_Markdown(string words)
    {
        var plain = Shape(Text("minutes.md", Evening.Held().Close().Minutes));
        Assert.Equal(plain, Shape(Text("minutes.md", Evening.Held(words, words).Close().Minutes)));
    }

    [Theory]
    [InlineData("minutes.html")]
    [InlineData("minutes.md")]
    public void What_was_hidden_is_counted_and_not_told(string name)
    {
        var text = WebUtility.HtmlDecode(Text(name, Evening.Held().Close().Minutes));
        Assert.DoesNotContain("ne doit lire", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Un secret", text, StringComparison.Ordinal);
        Assert.Contains("1 idée n’est pas affichée.", text, StringComparison.Ordinal);
        Assert.Contains(MinutesWords.NotShown, text, StringComparison.Ordinal);
        Assert.Contains("15\u00A0votes sur 15\u00A0personnes\u00A0: téléphone 10, papier 5.", text, StringComparison.Ordinal);
        Assert.Contains("Ce vote a été rouvert 1\u00A0fois", text, StringComparison.Ordinal);
        Assert.Contains("2 personnes ont changé de côté.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(MinutesWords.Draft, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minutes.html")]
    [InlineData("minutes.md")]
    public void A_workshop_under_way_without_decision_says_both(string name)
    {
        var text = Text(name, Evening.Held().Lead(new RemoveDecision("d1")).Minutes);
        Assert.Contains(MinutesWords.Draft, text, StringComparison.Ordinal);
        Assert.Contains(MinutesWords.NoDecision, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_in_Markdown_is_rendered_and_its_web_links_are_kept()
    {
        var html = Text("minutes.html", Evening.Held(decision: "**Ouvrir** le local, voir [le plan](https://ville.example/plan) ou [écrire](mailto:local@ville.example)").Minutes);
        Assert.Contains("<strong>Ouvrir</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://ville.example/plan\" rel=\"noopener noreferrer nofollow\">le plan</a>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:local@ville.example\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("**a ")]
    public void Signs_inside_each_other_without_end_stay_words(string sign)
    {
        var words = string.Concat(Enumerable.Repeat(sign, 4000 / sign.Length));
        Assert.Contains("</html>", Text("minutes.html", Evening.Held(decision: words).Minutes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_names_its_parts()
    {
        var html = Text("minutes.html", Evening.Held().Close().Minutes);
        Assert.StartsWith("<!doctype html>\n<html lang=\"fr\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html, StringComparison.Ordinal);
        foreach (var landmark in new[] { "<header>", "<main>", "<footer>" }) Assert.Equal(1, Occurrences(html, landmark));
        Assert.Equal(Occurrences(html, "<table>"), Occurrences(html, "<caption>"));
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_have_names_that_any_system_accepts()
    {
        var minutes = Evening.Held().Minutes with { Title = "Été : où va-t-on / « ensemble » ?" };
        Assert.Equal(["compte-rendu-2026-10-06-ete-ou-va-t-on-ensemble.html", "compte-rendu-2026-10-06-ete-ou-va-t-on-ensemble.md"], Exports.All.OfType<Export<Minutes>>().Select(export => export.FileName(minutes)));
        Assert.Null(Exports.Find("minutes.exe"));
    }

    private static string Text(string name, Minutes minutes) => Encoding.UTF8.GetString(((Export<Minutes>)Exports.Find(name)!).Render(minutes));

    private static string Encoded(string text) => Html.Encode(text);

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Every block and every inline that is not text, as a reader with all common extensions understands it.</summary>
    private static string Shape(string markdown)
    {
        var document = Markdown.Parse(markdown, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
        return string.Join(' ', document.Descendants().Where(node => node is not (LiteralInline or HtmlEntityInline)).Select(node => node is Table table ? $"table{table.Count}x{((TableRow)table[0]).Count}" : node.GetType().Name));
    }
}
