using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The briefs of a file that were handed out: each stays as it was on its day, so that nothing of it is worked out again.</summary>
internal static class FileBriefs
{
    public const string Part = "briefs";

    /// <summary>More of one thing than any brief tells, and longer than any of its texts.</summary>
    private const int LongestList = 50, LongestText = 400;

    public static IEnumerable<Happened> Read(FilePlace root)
    {
        var (places, taken, issued) = (root.Things(Part, Briefs.Most).ToList(), new HashSet<int>(), new List<Happened>());
        FileIds.Of("aucune note", places);
        foreach (var place in places)
        {
            var number = place.Must("number");
            var which = number?.AsNumber(1) ?? 1;
            if (!taken.Add(which)) number!.Wrong($"Une autre note porte déjà le numéro {which}.");
            var at = place.Must("at")?.AsMoment() ?? default;
            if (place.Must("brief")?.AsThing() is { } said && Brief(said) is { } brief) issued.Add(new BriefIssued(place.Id, which, brief, at));
        }

        return issued;
    }

    private static Brief? Brief(FilePlace said)
    {
        var before = said.Problems.Count;
        Bound(said);
        if (said.Problems.Count > before) return null;
        try
        {
            var node = JsonObject.Create(said.Value)!;
            Own(node, null);
            return node.Deserialize<Brief>(Contract.Json);
        }
        catch (JsonException fault)
        {
            said.Wrong($"Cette note n’est pas lisible, près de {fault.Path ?? "son début"}.");
            return null;
        }
    }

    /// <summary>No hole in a list, nothing longer than a brief is.</summary>
    private static void Bound(FilePlace place)
    {
        switch (place.Value.ValueKind)
        {
            case JsonValueKind.String when place.Value.GetString()!.Length > LongestText: place.Wrong($"Ce texte est trop long : {LongestText} caractères au plus."); break;
            case JsonValueKind.Array when place.Value.GetArrayLength() > LongestList: place.Wrong($"Cette liste est trop longue : {LongestList} éléments au plus."); break;
            case JsonValueKind.Array:
                foreach (var item in FileBounds.Items(place))
                {
                    if (item.Value.ValueKind == JsonValueKind.Null) item.Wrong("Il manque quelque chose ici.");
                    else Bound(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var (_, field) in FileBounds.Fields(place)) Bound(field);
                break;
            default: break;
        }
    }

    /// <summary>Words belong to the thing that they were told of, as all words of a file do.</summary>
    private static void Own(JsonNode? node, string? owner)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Own(item, owner);
        }
        else if (node is JsonObject thing)
        {
            if (thing.Count == 1 && thing.ContainsKey("text")) thing.Add("owner", owner);
            var mine = (thing["source"] as JsonObject)?["id"] is JsonValue id && id.TryGetValue<string>(out var known) && Checks.IsId(known) ? known : owner;
            foreach (var (_, value) in thing.ToList()) Own(value, mine);
        }
    }
}
