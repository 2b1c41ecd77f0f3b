using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CoConstruction.Server.Tests;

/// <summary>A text as a page: one title, a way in, and tables that can be read aloud.</summary>
[WithoutHouse]
public sealed partial class TextHtmlTests
{
    private readonly string _page = Encoding.UTF8.GetString(TextDocuments.File("text.html", TextDocuments.Whole()));

    [Theory]
    [InlineData("# Titre\n\n## Un\n\n### Deux", "1 2 3")]
    [InlineData("## Un\n\n#### Deux\n\n## Trois", "1 2 3 2")]
    [InlineData("# Titre\n\n# Un\n\n## Deux", "1 2 3")]
    [InlineData("texte\n\n# Un\n\n# Deux", "1 2 2")]
    [InlineData("> #### Cité\n\n###### Six", "1 2 3")]
    [InlineData("texte", "1")]
    public void A_page_has_one_title_and_leaves_no_level_out(string markdown, string levels) =>
        Assert.Equal(levels, string.Join(' ', Headings().Matches(TextDocuments.Html(markdown)).Select(heading => heading.Groups[1].Value)));

    [Fact]
    public void A_text_that_has_its_own_title_gets_no_other()
    {
        Assert.Contains("<h1>Charte «&#xA0;Bouger&#xA0;»</h1>", _page, StringComparison.Ordinal);
        Assert.Contains("<title>Charte «&#xA0;Bouger&#xA0;» · Les Tisserandes</title>", _page, StringComparison.Ordinal);
        Assert.Contains("<h1>Titre</h1>", TextDocuments.Html("texte"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_else_speaks_French_and_names_its_parts()
    {
        Assert.StartsWith("<!doctype html>\n<html lang=\"fr\">", _page, StringComparison.Ordinal);
        foreach (var landmark in new[] { "<header>", "<nav ", "<main>", "<footer>" }) Assert.Single(Regex.Matches(_page, landmark));
        Assert.DoesNotContain("<link", _page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", _page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", _page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_of_the_contents_leads_to_a_heading_and_no_address_is_there_twice()
    {
        var page = Encoding.UTF8.GetString(TextDocuments.File("text.html", TextDocuments.Whole(TextDocuments.Everything + "\n\n## 1. Nos règles\n\n## ***\n\n## Signatures\n")));
        var ids = Ids().Matches(page).Select(id => id.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var contents = Contents().Matches(page).Select(line => line.Groups[1].Value).ToList();
        Assert.Contains("1-nos-regles--2", contents);
        Assert.All(contents, address => Assert.Contains(address, ids));
    }

    [Fact]
    public void Headings_of_tables_say_what_they_head()
    {
        Assert.All(HeadCells().Matches(_page).Select(cell => cell.Value), cell => Assert.Matches("scope=\"(col|row)\"", cell));
        Assert.Contains("<caption>1. Nos règles</caption>", _page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Habitants</th>", _page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"right\">12</td>", _page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_now_says_that_it_may_change_and_a_version_says_its_number()
    {
        Assert.Contains(TextWords.StillOpen, TextDocuments.Html("texte"), StringComparison.Ordinal);
        Assert.DoesNotContain(TextWords.StillOpen, _page, StringComparison.Ordinal);
        Assert.Contains("<dt>Version</dt><dd>3</dd>", _page, StringComparison.Ordinal);
        Assert.Contains("<dd>23 juin 2027</dd>", _page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_says_so() => Assert.Contains(TextWords.NothingYet, TextDocuments.Html("  \n"), StringComparison.Ordinal);

    [Fact]
    public void The_record_tells_promises_answers_objections_and_signatures()
    {
        foreach (var words in new[] { "Répondre <vite>", "avant le 30 juin 2027", "sans date", "«\u00A0La salle ferme trop tôt\u00A0» (Habitants)", "Maire d’Orvelune", "<td class=\"right\">17</td>" })
        {
            Assert.Contains(words, WebUtility.HtmlDecode(_page), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<vite>", _page, StringComparison.Ordinal);

        Assert.DoesNotContain("class=\"record\"", TextDocuments.Html("texte"), StringComparison.Ordinal);
    }

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex Headings();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<li><a href=\"#([^\"]+)\">")]
    private static partial Regex Contents();

    [GeneratedRegex("<th[ >][^>]*>")]
    private static partial Regex HeadCells();
}
