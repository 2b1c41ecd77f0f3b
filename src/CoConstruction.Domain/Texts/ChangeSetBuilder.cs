using System.Text;

namespace CoConstruction.Domain;

/// <summary>Puts parts one after another into their one canonical form.</summary>
internal sealed class ChangeSetBuilder
{
    private readonly ImmutableArray<ChangePart>.Builder _parts = ImmutableArray.CreateBuilder<ChangePart>();

    /// <summary>The text of the last part while it is made of several: thousands of insertions may end up in one place.</summary>
    private StringBuilder? _text;

    private int TextLength => _text?.Length ?? _parts[^1].NewLength;

    public void Keep(int length)
    {
        if (length == 0) return;
        if (_parts is [.., { Keeps: true } last]) _parts[^1] = last with { Length = last.Length + length };
        else Begin(new ChangePart(length, null));
    }

    /// <summary>Whether a part begins here; no when it is one with the last, as <paramref name="open"/> makes it.</summary>
    public bool Replace(int length, string text, bool open = false)
    {
        if (length == 0 && text.Length == 0) return false;
        if (!IsOneWithLast(length, text, open)) return Begin(new ChangePart(length, text));
        var last = _parts[^1];
        if (TextLength == 0) last = last with { Text = text };
        else if (text.Length > 0) (_text ??= new StringBuilder(last.Text)).Append(text);
        _parts[^1] = last with { Length = last.Length + length };
        return false;
    }

    public ChangeSet Build()
    {
        Seal();
        return new ChangeSet(_parts.DrainToImmutable());
    }

    private bool IsOneWithLast(int length, string text, bool open) =>
        _parts is [.., { Keeps: false } last] && (open || (text.Length == 0 && TextLength == 0) || (length == 0 && last.Length == 0));

    private bool Begin(ChangePart part)
    {
        Seal();
        _parts.Add(part);
        return true;
    }

    private void Seal()
    {
        if (_text is null) return;
        _parts[^1] = _parts[^1] with { Text = _text.ToString() };
        _text = null;
    }
}
