namespace CoConstruction.Domain;

/// <summary>A passage that is still to be decided.</summary>
/// <param name="Question">What the group has to say, or null when the text only says that something is missing.</param>
/// <param name="From">Where its bracket opens in the text.</param>
/// <param name="To">Behind its closing bracket.</param>
public sealed record UndecidedPassage(string? Question, int From, int To);

/// <summary>Reads out of a text what is still to be decided: <c>[à décider]</c>, <c>[à décider : qui paie ?]</c>.</summary>
public static class Undecided
{
    /// <summary>Longest passage that is looked for, so that no text takes long.</summary>
    private const int Longest = 500;

    private const int Most = 500;

    private static readonly string[] Marks = ["[à décider", "[a decider", "[À décider"];

    public static ImmutableList<UndecidedPassage> Of(string markdown) => [.. MarkdownLine.Of(markdown).SelectMany(line => In(markdown, line.From)).Take(Most)];

    private static IEnumerable<UndecidedPassage> In(string markdown, int from)
    {
        var end = markdown.IndexOf('\n', from);
        if (end < 0) end = markdown.Length;
        for (var open = from; (open = markdown.IndexOf('[', open, end - open)) >= 0; open++)
        {
            if (Array.Find(Marks, mark => string.Compare(markdown, open, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0) is not { } mark) continue;
            var rest = open + mark.Length;
            var close = markdown.IndexOf(']', rest, Math.Min(Longest, end - rest));
            if (close < 0 || (close > rest && char.IsLetterOrDigit(markdown[rest]))) continue;
            var question = markdown[rest..close].Trim().TrimStart(':').Trim();
            yield return new(question.Length == 0 ? null : question, open, close + 1);
        }
    }
}
