using System.Buffers;
using System.Globalization;

namespace CoConstruction.Domain;

/// <summary>How much one change may hold.</summary>
internal readonly record struct ChangeBounds(int Parts, int Inserted, int Length)
{
    /// <summary>For what somebody sends.</summary>
    public static ChangeBounds Sent => new(ChangeSet.MostParts, ChangeSet.MostInserted, ChangeSet.LongestText);

    /// <summary>For what the server has written: mapping may split parts, and it may bring back a whole text.</summary>
    public static ChangeBounds Own => new(int.MaxValue, int.MaxValue, int.MaxValue);
}

/// <summary>
/// Reads a change set from JSON: <c>n</c> keeps, <c>[n]</c> deletes, <c>[n, "line", …]</c> replaces. Only what an editor's own
/// library would write is let in. Anything else is a fault, never an exception.
/// </summary>
internal sealed class ChangeSetReader(ChangeBounds bounds)
{
    private readonly ImmutableArray<ChangePart>.Builder _parts = ImmutableArray.CreateBuilder<ChangePart>();
    private readonly List<string> _lines = [];
    private long _length, _inserted;

    public static ChangeSet? Read(ReadOnlySpan<byte> utf8, out ChangeFault? fault)
    {
        try
        {
            var json = new Utf8JsonReader(utf8);
            var reader = new ChangeSetReader(ChangeBounds.Sent);
            var change = json.Read() ? reader.Read(ref json, out fault) : Nothing(ChangeFault.NotJson, out fault);
            return change is not null && json.Read() ? Nothing(ChangeFault.NotJson, out fault) : change;
        }
        catch (JsonException)
        {
            return Nothing(ChangeFault.NotJson, out fault);
        }
    }

    /// <summary>From the value on which the JSON stands, to its end.</summary>
    public ChangeSet? Read(ref Utf8JsonReader json, out ChangeFault? fault)
    {
        if (json.TokenType != JsonTokenType.StartArray) return Nothing(ChangeFault.NotAnArray, out fault);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            fault = Part(ref json);
            if (fault is not null) return null;
        }

        fault = null;
        return new ChangeSet(_parts.DrainToImmutable());
    }

    private ChangeFault? Part(ref Utf8JsonReader json)
    {
        if (_parts.Count == bounds.Parts) return ChangeFault.TooManyParts;
        var edits = json.TokenType == JsonTokenType.StartArray;
        if (edits) json.Read();
        if (Number(in json, out var length) is { } wrong) return wrong;
        string? text = null;
        if (edits && Text(ref json, out text) is { } broken) return broken;
        if (length == 0 && text is not { Length: > 0 }) return ChangeFault.EmptyPart;
        var part = new ChangePart(length, text);
        if (_parts.Count > 0 && IsSplit(_parts[^1], part)) return ChangeFault.SplitPart;
        _parts.Add(part);
        return null;
    }

    private ChangeFault? Number(in Utf8JsonReader json, out int number)
    {
        number = 0;
        if (json.TokenType != JsonTokenType.Number) return ChangeFault.NotAPart;
        // In pieces when it lies across two buffers.
        var digits = json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan;
        if (digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return ChangeFault.NotAPlainNumber;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)) return ChangeFault.NumberTooLarge;
        _length += number;
        return _length > bounds.Length ? ChangeFault.NumberTooLarge : null;
    }

    private ChangeFault? Text(ref Utf8JsonReader json, out string? text)
    {
        text = null;
        _lines.Clear();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.String) return ChangeFault.NotAPart;
            if (Line(in json) is not { } line) return ChangeFault.BrokenCharacter;
            if (Units.Fault(line) is { } fault) return fault;
            _inserted += line.Length + (_lines.Count > 0 ? 1 : 0);
            if (_inserted > bounds.Inserted) return ChangeFault.TooMuchText;
            _lines.Add(line);
        }

        text = string.Join('\n', _lines);
        return _lines.Count > 0 && text.Length == 0 ? ChangeFault.EmptyPart : null;
    }

    /// <summary>An escape such as \ud800 alone is correct JSON, and yet no text.</summary>
    private static string? Line(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsSplit(ChangePart one, ChangePart next) =>
        one.Keeps == next.Keeps && (one.Keeps || (one.NewLength == 0 && next.NewLength == 0) || (one.Length == 0 && next.Length == 0));

    private static ChangeSet? Nothing(ChangeFault because, out ChangeFault? fault)
    {
        fault = because;
        return null;
    }
}
