using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoConstruction.Server;

/// <summary>
/// A part of the memory, line after line, among the packs of its snapshot. The state says only where it lies, so that an
/// opening passes over it.
/// </summary>
internal sealed class PackJson<T, TLine>(Action<PackWriter, TLine> write, Func<PackReader, TLine> read, Func<TLine[], T> made) : JsonConverter<Later<T>>
    where T : class, IReadOnlyCollection<TLine>
{
    private readonly T _nothing = made([]);

    public override Later<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return new(_nothing);
        var place = JsonSerializer.Deserialize<int[]>(ref reader)!;
        var packing = SnapshotBytes.Reading;
        return new(packing.Packs.Slice(place[0], place[1]), () => Unpack(packing.Reader(place[0])));
    }

    public override bool HandleNull => true;

    public override void Write(Utf8JsonWriter writer, Later<T> value, JsonSerializerOptions options)
    {
        var packing = SnapshotBytes.Writing;
        if (value.Packed is null && value.Value.Count == 0)
        {
            writer.WriteNullValue();
            return;
        }

        var place = value.Packed is { } packed ? packing.Add(packed.Span) : packing.Add(Pack(packing.Writer(), value.Value));
        writer.WriteStartArray();
        writer.WriteNumberValue(place.Start);
        writer.WriteNumberValue(place.Length);
        writer.WriteEndArray();
    }

    private ReadOnlySpan<byte> Pack(PackWriter pack, T value)
    {
        pack.Number(value.Count);
        foreach (var line in value) write(pack, line);
        return pack.Bytes;
    }

    private T Unpack(PackReader pack)
    {
        var lines = new TLine[pack.Count()];
        for (var i = 0; i < lines.Length; i++) lines[i] = read(pack);
        return made(lines);
    }
}
