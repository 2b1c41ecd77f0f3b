using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>
/// What a file says and no room asks: fields that nobody knows, fields left empty. It is kept by the thing that it was
/// said of, so that it can be written again as long as that thing is there. Where a room has something to say, the room
/// is right.
/// </summary>
internal static class FileRemainder
{
    private static readonly string[] Names = ["id", "proposalId", "charterVersion", "optionId", "collegeId"];

    /// <summary>What the file says beyond what the rooms write.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Of(JsonElement file, JsonObject written) =>
        Beyond(JsonObject.Create(file)!, written) is { } rest
            ? rest.ToImmutableSortedDictionary(field => field.Key, field => JsonSerializer.SerializeToElement(field.Value), StringComparer.Ordinal)
            : Ordinal.Empty<JsonElement>();

    /// <summary>Writes it again.</summary>
    public static void PutBack(JsonObject written, ImmutableSortedDictionary<string, JsonElement> remainder)
    {
        foreach (var (name, rest) in remainder) PutBack(written, name, rest);
    }

    private static JsonObject? Beyond(JsonObject said, JsonObject written)
    {
        var rest = new JsonObject();
        foreach (var (name, value) in said)
        {
            if (!written.TryGetPropertyValue(name, out var known)) rest.Add(name, value?.DeepClone());
            else if (Beyond(value, known) is { } beyond) rest.Add(name, beyond);
        }

        return rest.Count > 0 ? rest : null;
    }

    private static JsonObject? Beyond(JsonNode? said, JsonNode? written) => (said, written) switch
    {
        (JsonObject thing, JsonObject known) => Beyond(thing, known),
        (JsonArray list, JsonArray known) => Beyond(list, known),
        _ => null,
    };

    /// <summary>By the names of the things in the list. Things without a name go by their place, and are known again by what they say.</summary>
    private static JsonObject? Beyond(JsonArray said, JsonArray written)
    {
        var rest = new JsonObject();
        var named = written.OfType<JsonObject>().Where(item => Name(item) is not null).DistinctBy(Name).ToDictionary(item => Name(item)!);
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i] is not JsonObject item) continue;
            var known = Name(item) is { } name ? named.GetValueOrDefault(name) : said.Count == written.Count ? written[i] as JsonObject : null;
            if (known is not null && Beyond(item, known) is { } beyond) rest[Key(known)] = beyond;
        }

        return rest.Count > 0 ? rest : null;
    }

    private static void PutBack(JsonObject thing, string name, JsonElement rest)
    {
        if (!thing.TryGetPropertyValue(name, out var there)) thing.Add(name, rest.ValueKind == JsonValueKind.Null ? null : JsonNode.Parse(rest.GetRawText()));
        else if (rest.ValueKind != JsonValueKind.Object) return;
        else if (there is JsonObject inner) PutBackAll(inner, rest);
        else if (there is JsonArray list)
        {
            foreach (var item in list.OfType<JsonObject>())
            {
                if (rest.TryGetProperty(Key(item), out var beyond) && beyond.ValueKind == JsonValueKind.Object) PutBackAll(item, beyond);
            }
        }
    }

    private static void PutBackAll(JsonObject thing, JsonElement rest)
    {
        foreach (var field in rest.EnumerateObject()) PutBack(thing, field.Name, field.Value);
    }

    private static string Key(JsonObject item) => Name(item) ?? Fingerprint.Of(JsonSerializer.SerializeToElement(item));

    private static string? Name(JsonObject item) => Names.Select(name => (name, Value: item[name]))
        .Where(field => field.Value is JsonValue value && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number)
        .Select(field => $"{field.name}:{field.Value}").FirstOrDefault();
}
