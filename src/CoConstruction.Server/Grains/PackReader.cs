using System.Collections.Immutable;
using System.Text;

namespace CoConstruction.Server;

/// <summary>Reads what a <see cref="PackWriter"/> wrote.</summary>
/// <param name="bytes">Of many packs, of which one begins at <paramref name="start"/>.</param>
/// <param name="secrets">Read only, since what is packed may be looked at by several threads.</param>
internal sealed class PackReader(byte[] bytes, int start, IReadOnlyList<string> words, Secrets secrets)
{
    private readonly List<ImmutableSortedDictionary<string, string>> _marks = [];
    private int _at = start;
    private long _before;

    public long Number()
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[_at++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return (long)number;
        }
    }

    public int Count() => (int)Number();

    public bool Flag() => bytes[_at++] == 1;

    public string Word() => words[Count()];

    public string? WordOrNull() => Count() is > 0 and var number ? words[number - 1] : null;

    public string Text()
    {
        var length = Count();
        return length == 0 ? new Guid(Span(16)).ToString("D") : Encoding.UTF8.GetString(Span(length - 1));
    }

    public PersonalText? Personal()
    {
        var kind = Count();
        if (kind == 0) return null;
        var owner = WordOrNull();
        return new(owner, kind switch { 1 => null, 2 => Text(), _ => secrets.Open(owner!, Span(Count()).ToArray()) });
    }

    public PersonalName? Name() => WordOrNull() is { } owner ? new(owner, secrets.NameOf(owner)) : null;

    public DateTimeOffset Moment()
    {
        _before += Signed();
        var offset = TimeSpan.FromMinutes(Signed());
        return new(_before + offset.Ticks, offset);
    }

    public ImmutableSortedDictionary<string, string> Marks()
    {
        var number = Count();
        if (number < _marks.Count) return _marks[number];
        var marks = Ordinal.Empty<string>();
        for (var left = Count(); left > 0; left--) marks = marks.Add(Word(), Word());
        _marks.Add(marks);
        return marks;
    }

    private long Signed()
    {
        var number = (ulong)Number();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private ReadOnlySpan<byte> Span(int length)
    {
        _at += length;
        return bytes.AsSpan(_at - length, length);
    }
}
