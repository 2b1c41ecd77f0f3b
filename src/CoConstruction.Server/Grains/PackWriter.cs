using System.Collections.Immutable;
using System.Text;

namespace CoConstruction.Server;

/// <summary>Words that a snapshot says again and again (seats, colleges, options), each written once: elsewhere a number stands for it.</summary>
/// <param name="known">Those of an earlier snapshot, so that what was packed with them still reads.</param>
internal sealed class Words(IReadOnlyList<string> known)
{
    private readonly List<string> _all = [.. known];
    private readonly Dictionary<string, int> _numbers = known.Index().ToDictionary(word => word.Item, word => word.Index);

    public IReadOnlyList<string> All => _all;

    public int NumberOf(string word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        _all.Add(word);
        return _numbers[word] = _all.Count - 1;
    }
}

/// <summary>Writes what is small in few bytes.</summary>
internal sealed class PackWriter(Words words, Secrets secrets)
{
    private readonly List<ImmutableSortedDictionary<string, string>> _marks = [];
    private readonly Dictionary<string, int> _marksByText = [];
    private byte[] _bytes = new byte[256];
    private int _length;
    private long _before;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(long number)
    {
        var rest = (ulong)number;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Flag(bool flag) => Byte(flag ? (byte)1 : (byte)0);

    /// <summary>A word that is said again elsewhere.</summary>
    public void Word(string word) => Number(words.NumberOf(word));

    public void WordOrNull(string? word) => Number(word is null ? 0 : words.NumberOf(word) + 1);

    /// <summary>A text that is said here alone: sixteen bytes when it is an id as pages make them.</summary>
    public void Text(string text)
    {
        if (Guid.TryParseExact(text, "D", out var id) && id.ToString("D") == text)
        {
            Number(0);
            id.TryWriteBytes(Room(16));
            return;
        }

        Number(Encoding.UTF8.GetByteCount(text) + 1);
        Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetByteCount(text)));
    }

    /// <summary>Under its owner's key, as everywhere in storage.</summary>
    public void Personal(PersonalText? text)
    {
        Number(text switch { null => 0, { Text: null } => 1, { Owner: null } => 2, _ => 3 });
        if (text is null) return;
        WordOrNull(text.Owner);
        if (text is { Text: { } plain, Owner: null }) Text(plain);
        else if (text is { Text: { } words, Owner: { } owner }) Blob(secrets.Seal(owner, words));
    }

    /// <summary>As its distance from the one before, which is short where things happened one after the other.</summary>
    public void Moment(DateTimeOffset at)
    {
        Signed(at.UtcTicks - _before);
        Signed(at.TotalOffsetMinutes);
        _before = at.UtcTicks;
    }

    /// <summary>Of papers that say the same only the first says it.</summary>
    public void Marks(ImmutableSortedDictionary<string, string> marks)
    {
        var text = string.Join('\n', marks.Select(mark => $"{mark.Key}\t{mark.Value}"));
        if (_marksByText.TryGetValue(text, out var number) && _marks[number].SequenceEqual(marks))
        {
            Number(number);
            return;
        }

        Number(_marks.Count);
        _marksByText[text] = _marks.Count;
        _marks.Add(marks);
        Number(marks.Count);
        foreach (var (key, value) in marks)
        {
            Word(key);
            Word(value);
        }
    }

    /// <summary>Without the name itself, which the vault keeps.</summary>
    public void Name(PersonalName? name)
    {
        WordOrNull(name?.Owner);
        if (name is { Name: { } known }) secrets.Name(name.Owner, known);
    }

    private void Blob(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
    }

    private void Signed(long number) => Number((number << 1) ^ (number >> 63));

    private void Byte(byte value) => Room(1)[0] = value;

    private Span<byte> Room(int length)
    {
        if (_length + length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        _length += length;
        return _bytes.AsSpan(_length - length, length);
    }
}
