using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>
/// How the values of a sheet are written in the cells of a table, and read again. A list has a line for each of its
/// items. What begins like a formula bears an apostrophe (<see cref="Csv"/>), and so does what begins with one, so that
/// reading may take it away.
/// </summary>
internal static class PlanCells
{
    private const string Done = "[x] ", ToDo = "[ ] ";

    public static string Written(string? text) => text is ['\'', ..] ? $"'{text}" : text ?? "";

    public static string Read(string cell) =>
        cell is ['\'', .. var rest] && (rest is ['\'' or '\t' or '\r' or '\n', ..] || rest.TrimStart() is ['=' or '+' or '-' or '@', ..]) ? rest : cell;

    public static string List(IEnumerable<string> items) => Written(string.Join('\n', items.Select(Escaped)));

    public static ImmutableList<string> List(string cell) => [.. Lines(cell).Select(Unescaped)];

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day as written here or as French spreadsheets show it; null for anything else.</summary>
    public static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(cell.Trim(), ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A whole number of euros, or of anything; null for anything else.</summary>
    public static int? Number(string cell)
    {
        var figure = new string([.. cell.Where(letter => letter is not (' ' or '\u00A0' or '\u202F' or '€' or '%'))]);
        return int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static string Steps(IEnumerable<ActionStep> steps) =>
        Written(string.Join('\n', steps.Select(step => $"{(step.Done ? Done : ToDo)}{(step.Due is { } due ? $"{Day(due)} " : "- ")}{Escaped(step.Label)}")));

    /// <summary>Steps as they are written; those that were there keep their ids. A line that says neither is a step to be done some day.</summary>
    public static ImmutableList<ActionStep> Steps(string cell, ImmutableList<ActionStep> before)
    {
        var (steps, left) = (ImmutableList.CreateBuilder<ActionStep>(), before);
        foreach (var line in Lines(cell))
        {
            var done = line.StartsWith(Done, StringComparison.OrdinalIgnoreCase);
            var rest = done || line.StartsWith(ToDo, StringComparison.Ordinal) ? line[Done.Length..] : line;
            var due = rest.Length > 11 && rest[10] == ' ' ? Day(rest[..10]) : null;
            var label = Unescaped(due is not null ? rest[11..] : rest.StartsWith("- ", StringComparison.Ordinal) ? rest[2..] : rest);
            var known = left.Find(step => step.Label == label);
            if (known is not null) left = left.Remove(known);
            steps.Add(new ActionStep(known?.Id ?? "", label, due, done));
        }

        var taken = steps.Select(step => step.Id).ToHashSet();
        var fresh = new Queue<string>(Enumerable.Range(1, (2 * steps.Count) + before.Count).Select(number => $"s{number}").Where(id => !taken.Contains(id)));
        return [.. steps.Select(step => step.Id.Length > 0 ? step : step with { Id = fresh.Dequeue() })];
    }

    private static IEnumerable<string> Lines(string cell) =>
        Read(cell).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Where(item => !string.IsNullOrWhiteSpace(item));

    private static string Escaped(string item) =>
        item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    private static string Unescaped(string item)
    {
        if (!item.Contains('\\', StringComparison.Ordinal)) return item;
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < item.Length; i++)
        {
            text.Append(item[i] == '\\' && i + 1 < item.Length ? item[++i] switch { 'n' => '\n', 'r' => '\r', var other => other } : item[i]);
        }

        return text.ToString();
    }
}
