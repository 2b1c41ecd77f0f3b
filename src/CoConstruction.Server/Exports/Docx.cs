using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoConstruction.Server;

/// <summary>Pieces of a Word file.</summary>
internal static class Docx
{
    /// <summary>In twentieths of a point: 22.5 mm at each side of an A4 page, 165 mm between them, 7.5 mm for each level.</summary>
    public const int Margin = 1276, Wide = 9354, Step = 425;

    public static ParagraphProperties Styled(string style) => new() { ParagraphStyleId = new ParagraphStyleId { Val = style } };

    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) => new([Styled(style), .. content]);

    public static Run Run(string text, Look look = Look.Plain, string? style = null)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        var properties = new RunProperties();
        if (style is not null) properties.RunStyle = new RunStyle { Val = style };
        if ((look & Look.Code) != 0) properties.RunFonts = new RunFonts { Ascii = "Consolas", HighAnsi = "Consolas", ComplexScript = "Consolas" };
        if ((look & (Look.Strong | Look.Open)) != 0) (properties.Bold, properties.BoldComplexScript) = (new Bold(), new BoldComplexScript());
        if ((look & Look.Emphasised) != 0) (properties.Italic, properties.ItalicComplexScript) = (new Italic(), new ItalicComplexScript());
        if ((look & Look.Open) != 0) (properties.Color, properties.Underline) = (new Color { Val = "A8421F" }, new Underline { Val = UnderlineValues.Dash });
        if (properties.HasChildren) run.RunProperties = properties;
        return run;
    }
}
