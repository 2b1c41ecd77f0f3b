using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>Bounds on what comes from outside. One place, so that no room is more generous than another.</summary>
public static partial class Checks
{
    /// <summary>A title, a name, a role: one line.</summary>
    public const int Line = 200;

    /// <summary>What a resident writes in one idea, about six lines of a phone.</summary>
    public const int Idea = 600;

    /// <summary>A first name, or the word that goes with a mood.</summary>
    public const int Word = 60;

    /// <summary>An instruction, a proposal, a decision, a reasoned response.</summary>
    public const int Paragraph = 4000;

    /// <summary>Ids made by clients and importers: letters, digits, dash and underscore, at most 64.</summary>
    public static bool IsId(string? id) => id is not null && IdShape().IsMatch(id);

    /// <summary>Null when the text may pass: present if it must be, and not longer than <paramref name="longest"/> characters.</summary>
    public static Refusal? Text(string? text, int longest, bool required = true) =>
        required && string.IsNullOrWhiteSpace(text) ? Refusal.TextMissing
        : text?.Length > longest ? Refusal.TextTooLong
        : null;

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex IdShape();
}
