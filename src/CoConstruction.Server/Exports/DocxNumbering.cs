using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoConstruction.Server;

/// <summary>The lists of a Word file: all with dots are one, each with numbers counts for itself.</summary>
internal sealed class DocxNumbering
{
    /// <summary>Word knows no deeper list.</summary>
    public const int Deepest = 8;

    private const int Dotted = 1, Counted = 2;

    private readonly List<NumberingInstance> _counting = [];

    public static int Dots => Dotted;

    /// <summary>A list that counts from there, at that level.</summary>
    public int Count(int start, int level)
    {
        var id = Counted + _counting.Count;
        _counting.Add(new NumberingInstance(
            new AbstractNumId { Val = Counted },
            new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level })
        { NumberID = id });
        return id;
    }

    public Numbering Element() => new(
    [
        Lists(Dotted, level => (NumberFormatValues.Bullet, level % 2 == 0 ? "•" : "–")),
        Lists(Counted, level => ((level % 3) switch { 0 => NumberFormatValues.Decimal, 1 => NumberFormatValues.LowerLetter, _ => NumberFormatValues.LowerRoman },
            string.Create(CultureInfo.InvariantCulture, $"%{level + 1}."))),
        new NumberingInstance(new AbstractNumId { Val = Dotted }) { NumberID = Dotted },
        .. _counting,
    ]);

    private static AbstractNum Lists(int id, Func<int, (NumberFormatValues Format, string Text)> sign) => new(
    [
        new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
        .. Enumerable.Range(0, Deepest + 1).Select(level => new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = sign(level).Format }, new LevelText { Val = sign(level).Text }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = Text((level + 1) * Docx.Step), Hanging = Text(Docx.Step) }),
            new NumberingSymbolRunProperties(new Color { Val = "0B5D57" })) { LevelIndex = level }),
    ])
    { AbstractNumberId = id };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
