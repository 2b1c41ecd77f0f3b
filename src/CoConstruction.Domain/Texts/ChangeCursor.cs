namespace CoConstruction.Domain;

/// <summary>A place in the parts of a change, which may be in the middle of one of them.</summary>
internal struct ChangeCursor(ImmutableArray<ChangePart> parts)
{
    private int _part, _taken;

    public readonly bool Done => _part == parts.Length;

    public readonly bool Keeps => !Done && parts[_part].Keeps;

    public readonly bool Edits => !Done && !parts[_part].Keeps;

    /// <summary>Whether this edit has no text.</summary>
    public readonly bool Deletes => Edits && Text.Length == 0;

    /// <summary>Whether this edit has no old units.</summary>
    public readonly bool Inserts => Edits && Length == 0;

    public readonly bool AtStart => _taken == 0;

    /// <summary>The old units of this part.</summary>
    public readonly int Length => Done ? 0 : parts[_part].Length;

    /// <summary>What is left of them.</summary>
    public readonly int Left => Length - _taken;

    /// <summary>What is left of its new units, for who walks along the new text.</summary>
    public readonly int NewLeft => Done ? 0 : parts[_part].NewLength - _taken;

    /// <summary>The text of this edit.</summary>
    public readonly string Text => parts[_part].Text!;

    /// <summary>Whether the text of this edit has been taken.</summary>
    public bool TextIsOut { get; private set; }

    /// <summary>The text of this edit, the first time; nothing afterwards.</summary>
    public string TakeText()
    {
        if (TextIsOut) return "";
        TextIsOut = true;
        return Text;
    }

    /// <summary>The text of this edit, which is over by that.</summary>
    public string TakeAll()
    {
        var text = Text;
        Next();
        return text;
    }

    /// <summary>The next units of the text of this edit.</summary>
    public readonly string NewText(int length) => Text.Substring(_taken, length);

    public void Skip(int length)
    {
        if (length == Left) Next();
        else _taken += length;
    }

    public void SkipNew(int length)
    {
        if (length == NewLeft) Next();
        else _taken += length;
    }

    public void Next()
    {
        _part++;
        _taken = 0;
        TextIsOut = false;
    }
}
