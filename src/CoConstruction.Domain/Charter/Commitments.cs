namespace CoConstruction.Domain;

/// <summary>What somebody promises in a charter.</summary>
/// <param name="College">Who, in the words of the text; null when it does not say.</param>
/// <param name="Due">By when, if a day is named.</param>
public sealed record Commitment(string? College, string Text, DateOnly? Due);

/// <summary>
/// Reads the commitments out of a text: the lines of lists under a heading that speaks of committing oneself or of
/// promising. A line begins with who promises, in bold; a list within that line is theirs, and so is one under a heading of its own.
/// </summary>
public static class Commitments
{
    private const int Most = 500;

    private static readonly string[] Words = ["engage", "promet", "promess"];

    public static ImmutableList<Commitment> Of(string markdown)
    {
        var reading = new Reading();
        foreach (var line in MarkdownLine.Of(markdown)) reading.Take(line);
        return reading.All;
    }

    private sealed class Reading
    {
        private readonly List<(string? College, string Text)> _lines = [];
        private int _section;
        private string? _under, _above;
        private bool _goesOn;

        public ImmutableList<Commitment> All =>
            [.. _lines.Where(line => line.Text.Length > 0).Select(line => new Commitment(line.College, line.Text, FrenchDates.First(line.Text)))];

        public void Take(MarkdownLine line)
        {
            if (line.Heading > 0) Head(line);
            else if (_section > 0) Line(line.Text);
        }

        private void Head(MarkdownLine line)
        {
            (_above, _goesOn) = (null, false);
            if (_section > 0 && line.Heading > _section)
            {
                _under = MarkdownLine.Plain(line.Text);
                return;
            }

            _under = null;
            _section = Words.Any(word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? line.Heading : 0;
        }

        private void Line(string line)
        {
            var text = line.TrimStart();
            var inner = text.Length < line.Length;
            if (Item(text) is { } item) Add(item, inner);
            else if (_goesOn && inner && text.Length > 0) GoOn(text);
            else _goesOn = false;
        }

        private void GoOn(string text)
        {
            var (college, before) = _lines[^1];
            if (before.Length < Checks.Paragraph) _lines[^1] = (college, MarkdownLine.Cut($"{before} {MarkdownLine.Plain(text)}", Checks.Paragraph));
        }

        private void Add(string item, bool inner)
        {
            var (college, text) = Read(item);
            if (!inner) _above = college;
            _goesOn = _lines.Count < Most;
            if (_goesOn) _lines.Add((college ?? (inner ? _above : null) ?? _under, MarkdownLine.Cut(text, Checks.Paragraph)));
        }

        /// <summary>What a line of a list says, without the box of a task.</summary>
        private static string? Item(string text)
        {
            if (text.Length < 2 || text[0] is not ('-' or '*' or '+') || !char.IsWhiteSpace(text[1])) return null;
            var item = text[2..].TrimStart();
            return item.StartsWith("[ ] ", StringComparison.Ordinal) || item.StartsWith("[x] ", StringComparison.OrdinalIgnoreCase) ? item[4..] : item;
        }

        private static (string? College, string Text) Read(string item)
        {
            var end = item.StartsWith("**", StringComparison.Ordinal) ? item.IndexOf("**", 2, StringComparison.Ordinal) : -1;
            if (end < 0) return (null, MarkdownLine.Plain(item));
            var college = MarkdownLine.Plain(item[2..end]).TrimEnd(':').TrimEnd();
            return (college.Length == 0 ? null : college, MarkdownLine.Plain(item[(end + 2)..].TrimStart().TrimStart(':')));
        }
    }
}
