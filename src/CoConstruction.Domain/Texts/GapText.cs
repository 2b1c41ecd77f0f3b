namespace CoConstruction.Domain;

/// <summary>
/// A text that changes in place. Its units lie in one array with a gap where the last change was, so that the next one
/// nearby moves almost nothing. Source: the gap buffer of text editors, https://en.wikipedia.org/wiki/Gap_buffer
/// </summary>
public sealed class GapText(string text)
{
    private const int Spare = 256;

    private char[] _units = text.ToCharArray();
    private int _gap = text.Length, _afterGap = text.Length;

    /// <summary>How many units it has.</summary>
    public int Length => _units.Length - (_afterGap - _gap);

    /// <summary>One of its units.</summary>
    public char this[int index] => _units[index < _gap ? index : index + _afterGap - _gap];

    /// <summary>Makes this change, which is for a text of this length.</summary>
    public void Apply(ChangeSet change)
    {
        if (change.OldLength != Length) throw new ArgumentException($"A change for {change.OldLength} units cannot meet {Length}.", nameof(change));
        var at = 0;
        foreach (var part in change.Parts)
        {
            if (part.Text is not null) Replace(at, part.Length, part.Text);
            at += part.NewLength;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_units.AsSpan(0, _gap), _units.AsSpan(_afterGap));

    private void Replace(int at, int length, string text)
    {
        MoveGap(at);
        _afterGap += length;
        if (_afterGap - _gap < text.Length) Widen(text.Length);
        text.CopyTo(_units.AsSpan(_gap));
        _gap += text.Length;
    }

    private void MoveGap(int at)
    {
        var moved = Math.Abs(at - _gap);
        if (at < _gap)
        {
            Array.Copy(_units, at, _units, _afterGap - moved, moved);
            _afterGap -= moved;
        }
        else
        {
            Array.Copy(_units, _afterGap, _units, _gap, moved);
            _afterGap += moved;
        }

        _gap = at;
    }

    private void Widen(int needed)
    {
        var after = _units.Length - _afterGap;
        var wider = new char[_gap + needed + after + Spare + (_units.Length / 8)];
        Array.Copy(_units, wider, _gap);
        Array.Copy(_units, _afterGap, wider, wider.Length - after, after);
        (_units, _afterGap) = (wider, wider.Length - after);
    }
}
