using System.Globalization;
using System.Text;

namespace CoConstruction.Domain;

/// <summary>
/// A sheet as a text with twenty headings, that people write together and <see cref="SheetReader"/> reads back to the same
/// sheet. Quotes and the reading are not in it: words that may be taken back must not stand in a text that keeps everything.
/// </summary>
public static class SheetMarkdown
{
    /// <summary>The text of a sheet, below its title.</summary>
    public static string Of(SheetContent content, SheetThings things)
    {
        var text = new StringBuilder(string.Join('\n', SheetHeadings.Intro));
        foreach (var field in Enum.GetValues<SheetField>())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\n## {(int)field + 1}. {SheetHeadings.Of(field)}");
            if (SheetHeadings.Hint(field) is { } hint) text.Append("\n\n").Append(hint);
            if (Section(field, content, things) is { Length: > 0 } section) text.Append("\n\n").Append(section);
        }

        return text.ToString();
    }

    /// <summary>What stands under one heading.</summary>
    public static string Section(SheetField field, SheetContent content, SheetThings things)
    {
        var (sheet, ask) = (content.Sheet, SheetHeadings.Ask(field));
        return field switch
        {
            SheetField.Title => Paragraph(sheet.Title, ask),
            SheetField.Summary => Paragraph(sheet.Summary, ask),
            SheetField.Identity => Identity(sheet.Identity),
            SheetField.Origin => Paragraph(sheet.Origin, ask),
            SheetField.Objectives => Dots(sheet.Objectives, ask),
            SheetField.Steps => Steps(sheet.Steps, ask),
            SheetField.Participation => Paragraph(sheet.ParticipationOfPersons, ask),
            SheetField.Partnership => Paragraph(sheet.Partnership, ask),
            SheetField.Obstacles => Dots(things.ObstaclesOf(content).ConvertAll(Obstacle), ask),
            SheetField.Levers => Dots(things.LeversOf(content).ConvertAll(Lever), ask),
            SheetField.Results => string.Join("\n\n",
                Sub(SheetHeadings.Qualitative, Dots(sheet.Results.Qualitative, ask)), Sub(SheetHeadings.Quantitative, Dots(sheet.Results.Quantitative, ask)),
                Sub(SheetHeadings.Unexpected, Dots(sheet.Results.Unexpected, ask))),
            SheetField.KeyFactors => Dots(sheet.KeyFactors, ask),
            SheetField.WatchPoints => Dots(sheet.WatchPoints, ask),
            SheetField.Reproducibility => string.Join("\n\n",
                Sub(SheetHeadings.Approach, Paragraph(sheet.Reproducibility.Approach, ask)), Sub(SheetHeadings.Prerequisites, Dots(sheet.Reproducibility.Prerequisites, ask)),
                Sub(SheetHeadings.NotTransferable, Dots(sheet.Reproducibility.NotTransferable, ask))),
            SheetField.Evaluation => $"{Paragraph(sheet.Evaluation, ask)}\n\n{Sub(SheetHeadings.Questions, Dots(sheet.IndicatorQuestions, "[à décider]"))}",
            SheetField.Tools => Dots(sheet.Tools, ask),
            SheetField.Keywords => Dots(sheet.Keywords, ask),
            SheetField.Licence => Labelled(SheetHeadings.Licence, sheet.Licence, "[à décider : qui peut s’en servir, et comment ?]"),
            _ => "",
        };
    }

    private static string Identity(SheetIdentity card) => string.Join('\n',
        Labelled(SheetHeadings.Territory, card.Territory), Labelled(SheetHeadings.LeadRole, card.LeadRole),
        Labelled(SheetHeadings.StartYear, card.StartYear?.ToString(CultureInfo.InvariantCulture)),
        Labelled(SheetHeadings.Forms, card.Forms.IsEmpty ? null : string.Join(", ", card.Forms.Select(form => SheetHeadings.FormNames.GetValueOrDefault(form, form)))),
        Labelled(SheetHeadings.Audience, card.Audience), Labelled(SheetHeadings.Partners, card.Partners.IsEmpty ? null : $"\n{Dots(card.Partners, "")}"),
        Labelled(SheetHeadings.Budget, card.BudgetEuro is { } euros ? $"{euros.ToString(CultureInfo.InvariantCulture)}\u00A0€" : null),
        Labelled(SheetHeadings.HumanResources, card.HumanResources), Labelled(SheetHeadings.Contact, card.ContactRole, "[à décider : une fonction, jamais un nom]"),
        Labelled(SheetHeadings.Country, card.Country, "[à décider, si c’est ailleurs qu’en France]"));

    /// <summary>Every way to say that nothing is said ends like one, so that words which end so by chance stay words.</summary>
    public static string Obstacle(SheetObstacle obstacle) => obstacle.Family is { } family ? $"{obstacle.Text} (famille\u00A0: {SheetHeadings.Families[family]})"
        : obstacle.Text.EndsWith(')') ? $"{obstacle.Text} (famille\u00A0: à préciser)"
        : obstacle.Text;

    /// <inheritdoc cref="Obstacle"/>
    public static string Lever(SheetLever lever)
    {
        string[] said = [.. lever.Category is { } category ? [SheetHeadings.Categories[category]] : Array.Empty<string>(), .. lever.RoomForManoeuvre is { } room ? [$"marge {SheetHeadings.Rooms[room]}"] : Array.Empty<string>()];
        return said.Length > 0 ? $"{lever.Text} (levier\u00A0: {string.Join(", ", said)})"
            : lever.Text.EndsWith(')') ? $"{lever.Text} (levier\u00A0: à préciser)"
            : lever.Text;
    }

    private static string Paragraph(string? text, string ask) =>
        text is null or "" ? ask : string.Join('\n', text.Split('\n').Select(Escaped));

    private static string Dots(ImmutableList<string> items, string ask) =>
        items.IsEmpty ? $"- {ask}" : string.Join('\n', items.Select(item => $"- {Indented(Escaped(item), 2)}"));

    private static string Steps(ImmutableList<SheetStep> steps, string ask) =>
        steps.IsEmpty ? $"1. {ask}" : string.Join('\n', steps.Select((step, i) =>
            string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Indented(Escaped(step.Title) + (step.Detail is null ? "" : $"\n{step.Detail}"), 2)}")));

    private static string Labelled(string label, string? value, string ask = "[à décider]") => $"- **{label}**\u00A0: {Indented(value is null ? ask : value.StartsWith('\n') ? value : Escaped(value), 2)}".TrimEnd();

    private static string Sub(string heading, string body) => $"### {heading}\n\n{body}";

    private static string Indented(string text, int by) => text.Replace("\n", $"\n{new string(' ', by)}", StringComparison.Ordinal);

    /// <summary>Words that look like the marks of the text itself.</summary>
    private static string Escaped(string line) =>
        line.StartsWith('\\') || line.StartsWith('#') || line.StartsWith('>') || line.StartsWith(SheetHeadings.Undecided, StringComparison.Ordinal) ? $"\\{line}" : line;
}
