using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// One audience's items as last rendered, each with the version at which it changed. Rendering again costs only what
/// changed; what is sent never grows with the project.
/// </summary>
internal sealed class AudienceFeed(Audience audience, long version)
{
    private sealed record Rendered(ViewEntry Entry, string? Json, long Version);

    private readonly Dictionary<(string Room, string Key), Rendered> _items = [];
    private long _seen = -1;

    /// <summary>Older versions are not known here: a phone that holds one takes a snapshot.</summary>
    private readonly long _from = version;

    /// <summary>The version that all watching phones have been sent.</summary>
    public long Pushed { get; set; } = version;

    public Audience Audience => audience;

    /// <summary>Renders what changed up to this version of the project.</summary>
    public void Refresh(Project project, long version)
    {
        if (_seen == version) return;
        var first = _seen < 0;
        _seen = version;
        var there = new HashSet<(string, string)>(_items.Count);
        foreach (var entry in ProjectView.Of(project, audience))
        {
            var key = (entry.Room, entry.Key);
            there.Add(key);
            var known = _items.GetValueOrDefault(key);
            if (known is { Json: not null } && Same(known.Entry, entry)) continue;
            var json = Render(entry);
            _items[key] = new(entry, json, known?.Json == json ? known.Version : first ? _from : version);
        }

        foreach (var (key, item) in _items.Where(item => item.Value.Json is not null && !there.Contains(item.Key)).ToList())
        {
            _items[key] = item with { Json = null, Version = version };
        }
    }

    public IReadOnlyList<Change> All() => [.. _items.Where(item => item.Value.Json is not null).Select(ToChange)];

    /// <summary>What changed after a version, or null when that version is too old to tell.</summary>
    public IReadOnlyList<Change>? Since(long version) =>
        version < _from ? null : [.. _items.Where(item => item.Value.Version > version).Select(ToChange)];

    public static string Render(ViewEntry entry) => JsonSerializer.Serialize(entry.Render(), Contract.Json);

    private static Change ToChange(KeyValuePair<(string Room, string Key), Rendered> item) => new(item.Key.Room, item.Key.Key, item.Value.Json);

    /// <summary>The state is immutable: the same references mean the same rendering. Values and strings are compared as such.</summary>
    private static bool Same(ViewEntry a, ViewEntry b) =>
        a.DependsOn.Length == b.DependsOn.Length
        && a.DependsOn.AsSpan().SequenceEqual(b.DependsOn.AsSpan(), Comparer.Instance);

    private sealed class Comparer : IEqualityComparer<object?>
    {
        public static Comparer Instance { get; } = new();

        public new bool Equals(object? a, object? b) => ReferenceEquals(a, b) || (a is string or ValueType && a.Equals(b));

        public int GetHashCode(object? value) => value?.GetHashCode() ?? 0;
    }
}
