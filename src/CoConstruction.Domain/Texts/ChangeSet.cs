namespace CoConstruction.Domain;

/// <summary>
/// A change of a text, told from its first unit to its last: what stays, what goes, what comes. Lengths and positions count
/// UTF-16 units, a line break is one of them, and a change fits texts of one length only. Source of the semantics:
/// CodeMirror's change sets, https://codemirror.net/docs/ref/#state.ChangeSet
/// </summary>
[JsonConverter(typeof(ChangeSetConverter))]
public sealed partial class ChangeSet : IEquatable<ChangeSet>
{
    internal ChangeSet(ImmutableArray<ChangePart> parts)
    {
        Parts = parts;
        OldLength = parts.Sum(part => part.Length);
        NewLength = parts.Sum(part => part.NewLength);
    }

    /// <summary>
    /// In the order of the text, none of them empty. Neighbours that are both kept, both deleted or both inserted are one;
    /// other neighbours stay apart, for where one ends and the next begins decides how they map.
    /// </summary>
    public ImmutableArray<ChangePart> Parts { get; }

    /// <summary>How long the text must be.</summary>
    public int OldLength { get; }

    /// <summary>How long it is afterwards.</summary>
    public int NewLength { get; }

    /// <summary>Whether it leaves every text as it is.</summary>
    public bool IsEmpty => Parts is [] or [{ Keeps: true }];

    /// <summary>A change of a text of this length, from replacements in its order that do not overlap.</summary>
    public static ChangeSet Of(int length, params ReadOnlySpan<Replacement> replacements)
    {
        var made = new ChangeSetBuilder();
        var done = 0;
        foreach (var (from, to, text) in replacements)
        {
            if (from < done || to < from || to > length) throw new ArgumentOutOfRangeException(nameof(replacements), $"{from} to {to}, after {done} of {length}");
            made.Keep(from - done);
            made.Replace(to - from, Units.Lines(text));
            done = to;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(length, done);
        made.Keep(length - done);
        return made.Build();
    }

    /// <summary>The new text.</summary>
    public string Apply(string text)
    {
        Match(OldLength, text.Length);
        return string.Create(NewLength, (Parts, text), static (written, made) =>
        {
            var old = made.text.AsSpan();
            foreach (var part in made.Parts)
            {
                (part.Text ?? old[..part.Length]).CopyTo(written);
                old = old[part.Length..];
                written = written[part.NewLength..];
            }
        });
    }

    /// <summary>The change back to this old text.</summary>
    public ChangeSet Invert(string text)
    {
        Match(OldLength, text.Length);
        var at = 0;
        var parts = ImmutableArray.CreateBuilder<ChangePart>(Parts.Length);
        foreach (var part in Parts)
        {
            parts.Add(part.Keeps ? part : new ChangePart(part.NewLength, text.Substring(at, part.Length)));
            at += part.Length;
        }

        return new ChangeSet(parts.DrainToImmutable());
    }

    /// <summary>
    /// Where a position of the old text is in the new one. What stood inside a replaced stretch, or where something was
    /// inserted, goes before the new text, or after it when <paramref name="assoc"/> is positive.
    /// </summary>
    public int MapPosition(int position, int assoc = -1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, OldLength);
        var (from, mapped) = (0, 0);
        foreach (var part in Parts)
        {
            var inside = position - from;
            if (part.Keeps && inside < part.Length) return mapped + inside;
            if (part.Length == 0 && inside == 0 && assoc < 0) return mapped;
            if (!part.Keeps && inside < part.Length) return inside > 0 && assoc >= 0 ? mapped + part.NewLength : mapped;
            from += part.Length;
            mapped += part.NewLength;
        }

        return mapped;
    }

    /// <summary>Whether it begins or ends something in the middle of a surrogate pair of this text.</summary>
    public bool CutsPair(string text) => CutsPair(text.Length, at => text[at]);

    /// <inheritdoc cref="CutsPair(string)"/>
    public bool CutsPair(GapText text) => CutsPair(text.Length, at => text[at]);

    /// <summary>Whether the other says the same, part by part.</summary>
    public bool Equals(ChangeSet? other) => other is not null && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChangeSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(0, HashCode.Combine);

    /// <summary>As it is written in JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Contract.Json);

    private static void Match(int expected, int length)
    {
        if (expected != length) throw new ArgumentException($"A change for {expected} units cannot meet {length}.");
    }

    private bool CutsPair(int length, Func<int, char> unit)
    {
        Match(OldLength, length);
        var at = 0;
        foreach (var part in Parts)
        {
            if (at > 0 && at < length && char.IsSurrogatePair(unit(at - 1), unit(at))) return true;
            at += part.Length;
        }

        return false;
    }
}
