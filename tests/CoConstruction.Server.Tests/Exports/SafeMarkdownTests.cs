using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CoConstruction.Server.Tests;

/// <summary>What people write in Markdown can look like a document, and do nothing else.</summary>
[WithoutHouse]
public sealed partial class SafeMarkdownTests
{
    private const int Hostile = 100_000;

    public static TheoryData<string> Tricks =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- caché", "</main></body>", "<svg/onload=alert(1)>", "a <b onclick=x>b</b>",
        "[clic](javascript:alert(1))", "[clic](JaVaScRiPt&colon;alert(1))", "[clic](java\tscript:alert(1))", "<javascript:alert(1)>", "[clic](data:text/html,<script>)", "[clic](vbscript:x)",
        "[clic](file:///etc/passwd)", "[clic](//ailleurs.example)", "[clic](/api/projects)", "[clic](#engagements)", "[clic](#atelier/../x)", "[clic](#atelier/a\"b)", "[clic][a]\n\n[a]: javascript:alert(1)",
        "![photo](https://ailleurs.example/p.png)", "![photo](javascript:x)", "![photo][p]\n\n[p]: https://ailleurs.example/p.png", "[![photo](http://a.example/p.png)](javascript:x)",
        "a\u0000b\u0001c\uFFFE", "\uD800 seul", "# <script>\n\n| <b> |\n|---|\n| <script> |", "- [x] <script>", "`<script>`", "[à décider : <script>]", "https://nu.example",
    ];

    /// <summary>A hundred thousand signs of each kind that some reader of Markdown has been slow with.</summary>
    public static TheoryData<string> Signs =>
    [
        ">", "> ", "[", "]", "![", "[a](", "[a](b", "*", "**a ", "*a_ ", "a**b", "_a", "|", "a|", "|\n", "|*", "[|", "`a", "<", "<a", "<!--", "- ", "1. ", "&", "&amp;", "\\", "\n", "# ", "#\n", "a\n---\n",
        "[a]: b\n", "\t", "- [ ] a\n", "```\n", "<https://a>", ">- ", "](", " ", "-\n\n", ">a\nb\n", "[à décider", "[à décider]", "a",
    ];

    [Theory]
    [MemberData(nameof(Tricks))]
    public void No_trick_becomes_more_than_words(string trick)
    {
        var main = TextDocuments.Written($"{trick}\n\nfin");
        Assert.All(Tags().Matches(main).Select(tag => tag.Value), tag => Assert.Matches("""^</?(main|p|h2|ul|ol|li|table|thead|tbody|tr|th|td|code|pre|mark|strong|em|br|hr|blockquote|span)( (class="[a-z]+"|id="[a-z-]+"|scope="(col|row)"|role="img"|aria-label="[^"]+"))*>$""", tag));
        Assert.Contains("<p>fin</p>", TextDocuments.Written("fin"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://ville.example/plan")]
    [InlineData("http://ville.example/?a=1")]
    [InlineData("mailto:local@ville.example")]
    [InlineData("#atelier/orv-at-1")]
    [InlineData("#proposition/p_2")]
    public void Links_to_the_web_to_a_mailbox_and_into_the_product_are_kept(string address) =>
        Assert.Contains($"href=\"{Html.Encode(address)}\"", SafeMarkdown.Html($"[là]({address})"), StringComparison.Ordinal);

    [Fact]
    public void Where_a_passage_comes_from_is_words_once_the_page_is_taken_away() =>
        Assert.Contains("<span class=\"origin\">Atelier du 12 mars</span>", TextDocuments.Written("[Atelier du 12 mars](#atelier/x)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[à décider]", "<mark>[à décider]</mark>")]
    [InlineData("[À décider : qui paie ?]", "<mark>[À décider : qui paie ?]</mark>")]
    [InlineData("[à décider : **qui** paie]", "<mark>[à décider : </mark><mark><strong>qui</strong></mark><mark> paie]</mark>")]
    [InlineData("`[à décider]` [autre chose]", "<code>[à décider]</code> [autre chose]")]
    public void What_is_still_to_be_decided_is_marked(string markdown, string html) => Assert.Equal($"<p>{html}</p>", SafeMarkdown.Html(markdown).Replace("&#xA0;", " ", StringComparison.Ordinal));

    [Fact]
    public void French_signs_stay_with_their_word() => Assert.Equal(
        "<p>«&#xA0;Qui paie&#xA0;?&#xA0;» dit-il&#xA0;: <strong>60&#xA0;%</strong>&#xA0;! <code>a : b</code></p>", SafeMarkdown.Html("« Qui paie ? » dit-il : **60 %** ! `a : b`"));

    [Fact]
    public void Boxes_say_whether_they_are_ticked()
    {
        var html = SafeMarkdown.Html("- [ ] à faire\n- [x] fait");
        Assert.Contains("<li class=\"task\"><span class=\"box\" role=\"img\" aria-label=\"À faire\">☐</span> à faire</li>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Fait\">☑</span> fait</li>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<input", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_hundred_thousand_signs_are_rendered_or_refused_in_time(string sign)
    {
        var hostile = string.Concat(Enumerable.Repeat(sign, Hostile / sign.Length));
        var began = Stopwatch.GetTimestamp();
        Assert.EndsWith("</html>\n", TextDocuments.Html(hostile), StringComparison.Ordinal);
        // Far above what it takes, far below what a reader that is slow with these takes.
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(60)]
    public void A_small_text_cannot_become_a_huge_table(int columns)
    {
        var table = string.Concat(Enumerable.Repeat("a|", columns)) + "\n" + string.Concat(Enumerable.Repeat("-|", columns)) + "\n" + string.Concat(Enumerable.Repeat("|\n", 40_000));
        Assert.InRange(TextDocuments.Html(table).Length, 0, 2_000_000);
    }

    [Fact]
    public void Nothing_deeper_or_longer_than_anyone_reads_is_taken_for_layout_and_no_word_of_it_is_lost()
    {
        foreach (var text in new[] { string.Concat(Enumerable.Repeat("> ", 300)) + "profond", string.Concat(Enumerable.Repeat("**mot** ", SafeMarkdown.Longest / 8 + 1)) + "profond" })
        {
            var html = SafeMarkdown.Html(text);
            Assert.DoesNotContain("<strong>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<blockquote>", html, StringComparison.Ordinal);
            Assert.Contains("profond", html, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
