using System.Globalization;
using System.Text;

namespace CoConstruction.Server;

/// <summary>
/// The plan's days as a calendar (RFC 5545): steps of actions, beginnings and ends of actions, milestones of the project. An
/// event keeps its UID as long as what it tells of, so that a calendar program that reads it again moves it.
/// </summary>
internal static class PlanIcs
{
    private const int Longest = 75;

    public static string Text(PlanDocument document)
    {
        var stamp = document.On.ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture);
        IEnumerable<string> lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CoConstruction//Plan d’actions//FR", "CALSCALE:GREGORIAN", $"X-WR-CALNAME:{Escape(document.Title)}",
            .. document.Actions.Where(action => action.Status != ActionStatus.Stopped).SelectMany(action => Days(action)).Concat(Days(document)).SelectMany(day => Event(document, day, stamp)),
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(Folded));
    }

    private sealed record Marked(string Key, DateOnly On, string Title, string? More);

    private static IEnumerable<Marked> Days(ActionSheet action) =>
    [
        .. action.Dates.Start is { } start ? [new Marked($"{action.Id}.start", start, $"Début\u00A0: {action.Title}", action.LeadRole)] : (Marked[])[],
        .. action.Steps.Where(step => step.Due is not null).Select(step =>
            new Marked($"{action.Id}.step.{step.Id}", step.Due!.Value, $"{(step.Done ? "Fait\u00A0: " : "")}{step.Label}", $"{action.Number}. {action.Title}")),
        .. action.Dates.End is { } end ? [new Marked($"{action.Id}.end", end, $"Fin\u00A0: {action.Title}", action.LeadRole)] : (Marked[])[],
    ];

    private static IEnumerable<Marked> Days(PlanDocument document) =>
        document.Milestones.Select(milestone => new Marked($"milestone.{milestone.Id}", milestone.Card.Due, $"Jalon\u00A0: {milestone.Card.Label}", null));

    private static IEnumerable<string> Event(PlanDocument document, Marked day, string stamp) =>
    [
        "BEGIN:VEVENT", $"UID:{day.Key}@{document.ProjectId}.coconstruction", $"DTSTAMP:{stamp}", $"DTSTART;VALUE=DATE:{day.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}",
        $"SUMMARY:{Escape(day.Title)}", .. day.More is { } more ? [$"DESCRIPTION:{Escape(more)}"] : (string[])[], "TRANSP:TRANSPARENT", "END:VEVENT",
    ];

    private static string Escape(string text)
    {
        var clean = new StringBuilder();
        foreach (var letter in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (letter is '\\' or ';' or ',') clean.Append('\\').Append(letter);
            else if (letter is '\n' or '\r') clean.Append("\\n");
            else if (!char.IsControl(letter)) clean.Append(letter);
        }

        return clean.ToString();
    }

    /// <summary>At most 75 bytes a line, never half a character; what goes on begins with a space.</summary>
    private static string Folded(string line)
    {
        var (folded, bytes) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > Longest)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
