using System.Buffers;
using System.Security.Cryptography;

namespace CoConstruction.Domain;

/// <summary>
/// What makes two files the same: their content, whatever the order of their fields, their white space, or the way in
/// which their characters are escaped.
/// </summary>
internal static class Fingerprint
{
    /// <summary>SHA-256 of the canonical content, in lower-case hexadecimal.</summary>
    public static string Of(JsonElement content)
    {
        var canonical = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(canonical)) Write(content, writer);
        return Convert.ToHexStringLower(SHA256.HashData(canonical.WrittenSpan));
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var field in element.EnumerateObject().OrderBy(field => field.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(field.Name);
                    Write(field.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray()) Write(item, writer);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String: writer.WriteStringValue(element.GetString()); break;
            default: element.WriteTo(writer); break;
        }
    }
}
