using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// The bytes of a snapshot: which build made it, the words that recur, the state as JSON, and what is packed beside it.
/// Whoever opens a project reads the first three, and of the packs those that somebody looks at.
/// </summary>
internal static class SnapshotBytes
{
    /// <summary>A build's name, and the lengths of words and state.</summary>
    private const int NameSize = 16, HeadSize = NameSize + (2 * sizeof(int));

    // Writing and reading JSON never leave their thread.
    [ThreadStatic]
    private static Packer? _writing;
    [ThreadStatic]
    private static Unpacker? _reading;

    public static Packer Writing => _writing!;

    public static Unpacker Reading => _reading!;

    /// <param name="build">Nobody else reads what it writes.</param>
    /// <param name="words">Those that packs of before refer to.</param>
    public static byte[] Write(Guid build, Project project, IReadOnlyList<string> words, Secrets secrets, JsonSerializerOptions json)
    {
        var packer = _writing = new Packer(new Words(words), secrets);
        try
        {
            var state = JsonSerializer.SerializeToUtf8Bytes(project, json);
            var said = JsonSerializer.SerializeToUtf8Bytes(packer.Words.All);
            var bytes = new byte[HeadSize + said.Length + state.Length + packer.Packs.Length];
            build.TryWriteBytes(bytes);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(NameSize), said.Length);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(NameSize + sizeof(int)), state.Length);
            said.CopyTo(bytes, HeadSize);
            state.CopyTo(bytes, HeadSize + said.Length);
            packer.Packs.CopyTo(bytes.AsSpan(HeadSize + said.Length + state.Length));
            return bytes;
        }
        finally
        {
            _writing = null;
        }
    }

    /// <summary>The state and its words; null when another build wrote it.</summary>
    public static (Project State, IReadOnlyList<string> Words)? Read(Guid build, byte[] bytes, Secrets secrets, JsonSerializerOptions json)
    {
        if (bytes.Length < HeadSize || new Guid(bytes.AsSpan(0, NameSize)) != build) return null;
        var said = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(NameSize));
        var state = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(NameSize + sizeof(int)));
        var words = JsonSerializer.Deserialize<string[]>(bytes.AsSpan(HeadSize, said))!;
        // The packs alone are kept, for as long as one of them is.
        _reading = new Unpacker(bytes[(HeadSize + said + state)..], words, secrets);
        try
        {
            return (JsonSerializer.Deserialize<Project>(bytes.AsSpan(HeadSize + said, state), json)!, words);
        }
        finally
        {
            _reading = null;
        }
    }

    /// <summary>Takes the packs of one snapshot, one after the other.</summary>
    internal sealed class Packer(Words words, Secrets secrets)
    {
        private readonly ArrayBufferWriter<byte> _packs = new();
        private readonly Dictionary<int, (int Start, int Length)> _places = [];

        public Words Words => words;

        public ReadOnlySpan<byte> Packs => _packs.WrittenSpan;

        public PackWriter Writer() => new(words, secrets);

        /// <summary>The same people are the electorate of one vote after the other: what says the same lies there once.</summary>
        public (int Start, int Length) Add(ReadOnlySpan<byte> pack)
        {
            var hash = new HashCode();
            hash.AddBytes(pack);
            var key = hash.ToHashCode();
            if (_places.TryGetValue(key, out var same) && Packs.Slice(same.Start, same.Length).SequenceEqual(pack)) return same;
            var place = _places[key] = (_packs.WrittenCount, pack.Length);
            _packs.Write(pack);
            return place;
        }
    }

    /// <summary>Gives the packs of one snapshot, now or later.</summary>
    /// <param name="secrets">The keys that there were when it was read.</param>
    internal sealed class Unpacker(byte[] packs, IReadOnlyList<string> words, Secrets secrets)
    {
        public ReadOnlyMemory<byte> Packs => packs;

        public PackReader Reader(int start) => new(packs, start, words, secrets);
    }
}
