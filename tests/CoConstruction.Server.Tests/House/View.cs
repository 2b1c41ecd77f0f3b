using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>What a page holds: items by room and key, brought from one version to another as the web client does it.</summary>
internal sealed class View
{
    private readonly SortedDictionary<string, JsonNode> _items = new(StringComparer.Ordinal);

    public string Epoch { get; private set; } = "";

    public long Version { get; private set; } = -1;

    /// <summary>Changes that could not be taken in, since something before them is missing.</summary>
    public bool HasGap { get; private set; }

    public IReadOnlyDictionary<string, JsonNode> Items => _items;

    public JsonNode? this[string room, string key] => _items.GetValueOrDefault($"{room}/{key}");

    public IEnumerable<JsonNode> All(string room) => _items.Where(item => item.Key.StartsWith($"{room}/", StringComparison.Ordinal)).Select(item => item.Value);

    public static View Of(JsonNode feed)
    {
        var view = new View();
        view.Take(feed);
        return view;
    }

    public void Take(JsonNode feed)
    {
        var (epoch, version) = ((string)feed["epoch"]!, (long)feed["version"]!);
        var older = version < Version;
        if (older && epoch == Epoch) return;
        if (feed["snapshot"] is JsonArray snapshot)
        {
            _items.Clear();
            Apply(snapshot);
            HasGap = false;
        }
        else if (older || (long)feed["since"]! > Version)
        {
            HasGap = true;
            return;
        }
        else
        {
            Apply(feed["changes"]!.AsArray());
        }

        (Epoch, Version) = (epoch, version);
    }

    /// <summary>Every item, in one text that two equal views share.</summary>
    public string Text => string.Join('\n', _items.Select(item => $"{item.Key} {item.Value.ToJsonString()}"));

    private void Apply(JsonArray changes)
    {
        foreach (var change in changes)
        {
            var key = $"{change!["room"]}/{change["key"]}";
            if (change["value"] is { } value) _items[key] = value.DeepClone();
            else _items.Remove(key);
        }
    }
}
