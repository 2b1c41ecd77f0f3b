using System.Text;

namespace CoConstruction.Domain;

/// <summary>What stands under one heading, without what is only asked there.</summary>
internal sealed record SheetSection(ImmutableList<TextLine> Lines);

/// <summary>A text cut at the twenty headings of a sheet, by their number or their words.</summary>
internal static class SheetSections
{
    /// <param name="tell">Told of every line that stands under no heading of a sheet.</param>
    public static ImmutableDictionary<SheetField, SheetSection> Of(string text, Action<int, string> tell)
    {
        var sections = new Dictionary<SheetField, ImmutableList<TextLine>.Builder>();
        SheetField? now = null;
        var begun = false;
        foreach (var line in Lines(text, 1))
        {
            if (HeadingOf(line.Text, 2) is { } heading)
            {
                now = FieldOf(heading);
                // A heading that comes twice goes on where it began: two people may both have begun it.
                if (now is { } field) sections.TryAdd(field, ImmutableList.CreateBuilder<TextLine>());
                begun = true;
                if (now is null) tell(line.Number, line.Text);
            }
            else if (now is { } there)
            {
                if (line.Text != SheetHeadings.Hint(there)) sections[there].Add(line);
            }
            // The title of the text and what it says of sheets before the first of them.
            else if (!string.IsNullOrWhiteSpace(line.Text) && (begun || !(SheetHeadings.Intro.Contains(line.Text) || HeadingOf(line.Text, 1) is not null))) tell(line.Number, line.Text);
        }

        return sections.ToImmutableDictionary(section => section.Key, section => new SheetSection(section.Value.ToImmutable()));
    }

    public static IEnumerable<TextLine> Lines(string text, int first) => text.Split('\n').Select((line, i) => new TextLine(first + i, line));

    /// <summary>The words of a heading of that level; null for any other line.</summary>
    public static string? HeadingOf(string line, int level) =>
        line.Length > level && line.AsSpan(0, level).Trim('#').IsEmpty && line[level] == ' ' ? line[(level + 1)..].Trim() : null;

    private static SheetField? FieldOf(string heading)
    {
        var dot = heading.IndexOf('.', StringComparison.Ordinal);
        if (dot is 1 or 2 && int.TryParse(heading.AsSpan(0, dot), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 20 ? (SheetField)(number - 1) : null;
        }

        return Enum.GetValues<SheetField>().Where(field => Key(SheetHeadings.Of(field)) == Key(heading)).Select(field => (SheetField?)field).FirstOrDefault();
    }

    /// <summary>Headings are the same whatever their capitals and signs.</summary>
    public static string Key(string heading)
    {
        var key = new StringBuilder();
        foreach (var letter in heading.Where(char.IsLetter)) key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }
}
