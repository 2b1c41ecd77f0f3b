using System.Collections.Immutable;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// One audience's items as last rendered, each with the version at which it changed. Rendering again costs only what
/// changed; what is sent never grows with the project.
/// </summary>
internal sealed class AudienceFeed(Audience audience, long version)
{
    // Of what was seen only the values are kept: an entry itself would hold the whole project as it was then.
    private sealed record Rendered(ImmutableArray<object?> DependsOn, string? Json, long Version);

    private sealed record Part(ImmutableArray<object?> DependsOn, IReadOnlyCollection<(string Room, string Key)> Keys);

    private readonly Dictionary<(string Room, string Key), Rendered> _items = [];
    private readonly Dictionary<string, Part> _parts = [];
    private long _seen = -1;
    private long _changed = version;

    /// <summary>Older versions are not known here: a phone that holds one takes a snapshot.</summary>
    private readonly long _from = version;

    /// <summary>The version that all watching phones have been sent.</summary>
    public long Pushed { get; set; } = version;

    public Audience Audience => audience;

    /// <summary>Renders what changed up to this version of the project.</summary>
    public void Refresh(Project project, long version)
    {
        if (_seen == version) return;
        var at = _seen < 0 ? _from : version;
        _seen = version;
        foreach (var part in ProjectView.Parts(project, audience))
        {
            var known = _parts.GetValueOrDefault(part.Name);
            if (known is not null && Same(known.DependsOn, part.DependsOn)) continue;
            var keys = part.Entries().Select(entry => Show(entry, at)).ToHashSet();
            foreach (var gone in (known?.Keys ?? []).Where(key => !keys.Contains(key))) Keep(gone, _items[gone] with { Json = null, Version = at });
            _parts[part.Name] = new(part.DependsOn, keys);
        }
    }

    private (string Room, string Key) Show(ViewEntry entry, long at)
    {
        var key = (entry.Room, entry.Key);
        var known = _items.GetValueOrDefault(key);
        if (known is { Json: not null } && Same(known.DependsOn, entry.DependsOn)) return key;
        var json = Render(entry);
        Keep(key, new(entry.DependsOn, json, known?.Json == json ? known.Version : at));
        return key;
    }

    private void Keep((string Room, string Key) key, Rendered item)
    {
        _items[key] = item;
        _changed = Math.Max(_changed, item.Version);
    }

    public IReadOnlyList<Change> All() => [.. _items.Where(item => item.Value.Json is not null).Select(ToChange)];

    /// <summary>What changed after a version, or null when that version is too old to tell.</summary>
    public IReadOnlyList<Change>? Since(long version) =>
        version < _from ? null : version >= _changed ? [] : [.. _items.Where(item => item.Value.Version > version).Select(ToChange)];

    public static string Render(ViewEntry entry) => JsonSerializer.Serialize(entry.Render(), Contract.Json);

    private static Change ToChange(KeyValuePair<(string Room, string Key), Rendered> item) => new(item.Key.Room, item.Key.Key, item.Value.Json);

    /// <summary>The state is immutable: the same references mean the same rendering. Values and strings are compared as such.</summary>
    private static bool Same(ImmutableArray<object?> a, ImmutableArray<object?> b) => a.AsSpan().SequenceEqual(b.AsSpan(), Comparer.Instance);

    private sealed class Comparer : IEqualityComparer<object?>
    {
        public static Comparer Instance { get; } = new();

        public new bool Equals(object? a, object? b) => ReferenceEquals(a, b) || (a is string or ValueType && a.Equals(b));

        public int GetHashCode(object? value) => value?.GetHashCode() ?? 0;
    }
}
