using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// The strings of one opening, each once: what happened names the same people, steps and options over and over, and a
/// project that is open would otherwise hold a copy for each time. Measured: half of a
/// small one's strings.
/// </summary>
internal sealed class SameStrings
{
    /// <summary>Ids and names; longer ones are somebody's words, which nobody else says.</summary>
    private const int Longest = 64;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string or property name at which the reader stands.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > Longest) return reader.GetString()!;
        Span<char> read = stackalloc char[Longest];
        read = read[..reader.CopyString(read)];
        if (_known.TryGetValue(read, out var same)) return same;
        same = read.ToString();
        _known.Set.Add(same);
        return same;
    }
}
