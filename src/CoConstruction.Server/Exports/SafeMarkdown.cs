using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoConstruction.Server;

/// <summary>
/// The one way by which what people wrote in Markdown becomes HTML. It can emphasise, list, quote and link to a web or
/// mail address; it can neither carry markup of its own, nor load anything, nor disturb the headings of the page.
/// </summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string Html(string markdown)
    {
        try
        {
            return Render(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig gives up on hundreds of signs inside each other; nobody meant them as layout.
            return Server.Html.Paragraph(markdown);
        }
    }

    private static string Render(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList()) Check(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !IsAllowed(link.IsEmail ? $"mailto:{link.Url}" : link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new QuietHeading());
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>A picture becomes its words; a link that leads anywhere but to the web or a mailbox too.</summary>
    private static void Check(LinkInline link)
    {
        if (!link.IsImage && IsAllowed(link.GetDynamicUrl?.Invoke() ?? link.Url)) link.GetAttributes().AddProperty("rel", "noopener noreferrer nofollow");
        else link.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    private static bool IsAllowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto);

    /// <summary>The page has its own headings: one that somebody wrote is a strong line among others.</summary>
    private sealed class QuietHeading : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            renderer.Write("<p><strong>");
            renderer.WriteLeafInline(heading);
            renderer.WriteLine("</strong></p>");
        }
    }
}
