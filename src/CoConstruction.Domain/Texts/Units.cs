using System.Text;

namespace CoConstruction.Domain;

/// <summary>What a text may be made of: whole characters, line breaks and tabs; no other control character.</summary>
internal static class Units
{
    /// <summary>A text as change sets hold it, whatever line breaks it comes with. Our own texts are clean: others are a bug.</summary>
    public static string Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Fault(lines.Replace("\n", "", StringComparison.Ordinal)) is { } fault ? throw new ArgumentException($"{fault}", nameof(text)) : lines;
    }

    /// <summary>What of it may stand in a text.</summary>
    public static string Clean(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return IsText(lines) ? lines : string.Concat(lines.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' || !Rune.IsControl(rune)));
    }

    /// <summary>Whether it may stand in a text, in as many lines as it has.</summary>
    public static bool IsText(string text) => Fault(text.Replace("\n", "", StringComparison.Ordinal)) is null;

    /// <summary>Null when a line may stand in a text.</summary>
    public static ChangeFault? Fault(string line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is '\n' or '\r') return ChangeFault.LineBreakInLine;
            if (char.IsControl(line[at]) && line[at] != '\t') return ChangeFault.ControlCharacter;
            if (!char.IsSurrogate(line[at])) continue;
            if (at + 1 == line.Length || !char.IsSurrogatePair(line[at], line[at + 1])) return ChangeFault.BrokenCharacter;
            at++;
        }

        return null;
    }
}
