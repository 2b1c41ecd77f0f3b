namespace CoConstruction.Domain;

/// <summary>What a text of each kind begins with: an outline to be filled in, in plain French. A kind is a file and a line.</summary>
public static class TextOutlines
{
    public static string Of(TextKind kind, string title) => With(title, Outline(kind));

    /// <summary>A title over the words that a text begins with.</summary>
    internal static string With(string title, string body) => $"# {OnOneLine(title)}\n\n{body}\n";

    private static string Outline(TextKind kind) => kind switch
    {
        TextKind.Charter => CharterOutline.Text,
        TextKind.ActionSheet => ActionSheetOutline.Text,
        TextKind.PracticeSheet => PracticeSheetOutline.Text,
        TextKind.Synthesis => SynthesisOutline.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind of text has its outline."),
    };

    /// <summary>A title is a heading, whatever was typed in it.</summary>
    private static string OnOneLine(string title) =>
        string.Join(' ', string.Concat(title.EnumerateRunes().Select(rune => System.Text.Rune.IsControl(rune) ? " " : rune.ToString())).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
