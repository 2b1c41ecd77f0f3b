using System.Runtime.InteropServices;

namespace CoConstruction.Domain;

/// <content>Reading what somebody sends, and how much of it.</content>
public sealed partial class ChangeSet
{
    /// <summary>Most parts of a change that somebody sends: replacing a word everywhere makes two for each place.</summary>
    public const int MostParts = 10_000;

    /// <summary>Most text that it may bring: a pasted report of a hundred and fifty pages.</summary>
    public const int MostInserted = 500_000;

    /// <summary>Longest text that it may be made for.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>The change that somebody sent, or null and what is wrong with it.</summary>
    public static ChangeSet? Read(ReadOnlySpan<byte> utf8, out ChangeFault? fault) => ChangeSetReader.Read(utf8, out fault);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, out ChangeFault?)"/>
    public static ChangeSet? Read(JsonElement json, out ChangeFault? fault)
    {
        if (json.ValueKind == JsonValueKind.Array) return Read(JsonMarshal.GetRawUtf8Value(json), out fault);
        fault = ChangeFault.NotAnArray;
        return null;
    }
}

/// <summary>Writes change sets as JSON, and reads back what was written so; one that is wrong there is a bug.</summary>
internal sealed class ChangeSetConverter : JsonConverter<ChangeSet>
{
    public override ChangeSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new ChangeSetReader(ChangeBounds.Own).Read(ref reader, out var fault) ?? throw new JsonException($"No change set: {fault}.");

    public override void Write(Utf8JsonWriter writer, ChangeSet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var part in value.Parts)
        {
            if (part.Text is null) writer.WriteNumberValue(part.Length);
            else Write(writer, part.Length, part.Text);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, int length, ReadOnlySpan<char> text)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(length);
        if (text.Length > 0)
        {
            foreach (var line in text.Split('\n')) writer.WriteStringValue(text[line]);
        }

        writer.WriteEndArray();
    }
}
