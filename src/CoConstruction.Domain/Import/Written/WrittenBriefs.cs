using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The briefs that were handed out, as they stood. Words that were erased or taken out since are not there.</summary>
internal static class WrittenBriefs
{
    public static JsonNode? Of(Project project) => Written.List(project.Briefs.All.Values.OrderBy(brief => brief.Number), brief => Written.Thing(
        ("id", brief.Id), ("number", brief.Number), ("at", Written.Moment(brief.At)), ("brief", WithoutKeys(JsonSerializer.SerializeToNode(brief.Brief.Standing(project), Contract.Json)))));

    /// <summary>Under whose key words lie means nothing elsewhere.</summary>
    private static JsonNode? WithoutKeys(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) WithoutKeys(item);
        }
        else if (node is JsonObject thing)
        {
            if (thing.Count == 2 && thing.ContainsKey("owner") && thing.ContainsKey("text")) thing.Remove("owner");
            foreach (var (_, value) in thing) WithoutKeys(value);
        }

        return node;
    }
}
