using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>
/// Parts of an imported file that have no room yet, as they may be read: every list of counts by college goes through
/// the same merging as results do.
/// </summary>
public static class ImportedParts
{
    private const string College = "collegeId", Number = "count", Merged = "collegeIds";

    /// <summary>The part with its counts by college merged. Core seats of bodies are public roles and stay.</summary>
    public static JsonElement Masked(JsonElement part) => JsonSerializer.SerializeToElement(Mask(JsonNode.Parse(part.GetRawText()), keep: false));

    private static JsonNode? Mask(JsonNode? node, bool keep) => node switch
    {
        JsonArray list when !keep && IsCounts(list) => Merge(list),
        JsonArray list => new JsonArray([.. list.Select(item => Mask(item, keep))]),
        // A count that stands alone has nobody to be merged with.
        JsonObject thing when !keep && IsCount(thing) => new JsonObject(thing.Where(field => field.Key != Number).Select(field => KeyValuePair.Create(field.Key, Mask(field.Value, keep: false)))),
        JsonObject thing => new JsonObject(thing.Select(field => KeyValuePair.Create(field.Key, Mask(field.Value, field.Key == "composition")))),
        _ => node?.DeepClone(),
    };

    private static bool IsCounts(JsonArray list) =>
        list.Count > 0 && list.All(item => item is JsonObject line && IsCount(line));

    private static bool IsCount(JsonObject line) => line[College] is JsonValue && line[Number] is JsonValue number && number.TryGetValue<int>(out _);

    private static JsonArray Merge(JsonArray list)
    {
        var lines = SmallCounts.Merge(list.Cast<JsonObject>(), line => line[College]!.GetValue<string>(), line => line[Number]!.GetValue<int>());
        return new JsonArray([.. lines.Select(line => (JsonNode)new JsonObject
        {
            [Merged] = new JsonArray([.. line.Select(college => (JsonNode)college[College]!.GetValue<string>())]),
            [Number] = line.Sum(college => college[Number]!.GetValue<int>()),
        })]);
    }
}
