using System.Collections.Immutable;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// One audience's items as last rendered, each with the version at which it changed. Rendering again costs only what
/// changed; what is sent never grows with the project, and neither does finding it.
/// </summary>
internal sealed class AudienceFeed
{
    // Of what was seen only the values are kept: an entry itself would hold the whole project as it was then.
    private sealed record Rendered(ImmutableArray<object?> DependsOn, byte[]? Json, long Version);

    private sealed record Part(ImmutableArray<object?> DependsOn, IReadOnlyCollection<(string Room, string Key)> Keys);

    private readonly Dictionary<(string Room, string Key), Rendered> _items = [];
    private readonly Dictionary<string, Part> _parts = [];

    /// <summary>What changed, oldest first; of an item that changed again the last line counts.</summary>
    private readonly List<(long Version, (string Room, string Key) Item)> _changes = [];
    private readonly HashSet<(string Room, string Key)> _unpushed = [];
    private readonly ViewMemory _memory;
    private long _seen = -1;

    /// <param name="past">The project as it stood before, from the oldest on: what changed since is told apart from what did not.</param>
    /// <param name="pushed">See <see cref="Pushed"/>.</param>
    /// <param name="memory">One for all audiences of the project: what is counted for one is counted for all.</param>
    public AudienceFeed(Audience audience, IReadOnlyList<Standing> past, long pushed, ViewMemory memory)
    {
        (Audience, From, Pushed, _memory) = (audience, past[0].Version, pushed, memory);
        foreach (var (state, version) in past.Where(standing => standing.State.Territory.Exists)) Refresh(state, version);
    }

    public Audience Audience { get; }

    /// <summary>Older versions are not known here: a phone that holds one takes a snapshot.</summary>
    public long From { get; }

    /// <summary>The version that all watching phones have been sent.</summary>
    public long Pushed { get; private set; }

    /// <summary>The version under which somebody was answered before it was rendered here: what is rendered later counts as newer than it.</summary>
    public long Answered { get; set; } = -1;

    /// <summary>When a page last looked, or was known to watch.</summary>
    public DateTimeOffset WatchedAt { get; set; }

    /// <summary>Renders what changed up to this version of the project.</summary>
    public void Refresh(Project project, long version)
    {
        if (_seen == version) return;
        _seen = version;
        var at = version == Answered ? version + 1 : version;
        foreach (var part in ProjectView.Parts(project, Audience, _memory))
        {
            var known = _parts.GetValueOrDefault(part.Name);
            if (known is not null && Same(known.DependsOn, part.DependsOn)) continue;
            var keys = part.Entries().Select(entry => Show(entry, at)).ToHashSet();
            foreach (var gone in (known?.Keys ?? []).Where(key => !keys.Contains(key))) Keep(gone, [], null, at);
            _parts[part.Name] = new(part.DependsOn, keys);
        }

        if (_changes.Count > 1_000 + (2 * _items.Count)) _changes.RemoveAll(change => _items[change.Item].Version != change.Version);
    }

    private (string Room, string Key) Show(ViewEntry entry, long version)
    {
        var key = (entry.Room, entry.Key);
        if (_items.GetValueOrDefault(key) is not { Json: not null } known || !Same(known.DependsOn, entry.DependsOn)) Keep(key, entry.DependsOn, Render(entry), version);
        return key;
    }

    private void Keep((string Room, string Key) key, ImmutableArray<object?> dependsOn, byte[]? json, long version)
    {
        var known = _items.GetValueOrDefault(key);
        if (known is not null && known.Json.AsSpan().SequenceEqual(json))
        {
            _items[key] = known with { DependsOn = dependsOn };
            return;
        }

        _changes.Add((version, key));
        if (version > Pushed) _unpushed.Add(key);
        _items[key] = new(dependsOn, json, version);
    }

    public IReadOnlyList<Change> All() => [.. _items.Where(item => item.Value.Json is not null).Select(item => ToChange(item.Key))];

    /// <summary>What changed after a version, or null when that version is too old to tell. Version 0 is nobody's: who knows nothing takes everything.</summary>
    public IReadOnlyList<Change>? Since(long version) => version < From || version <= 0 ? null : After(version);

    /// <summary>What watching phones have not been sent.</summary>
    public IReadOnlyList<Change> Unpushed() => [.. _unpushed.Select(ToChange)];

    /// <summary>All of it is being sent, under this version.</summary>
    public void Push(long version)
    {
        _unpushed.Clear();
        Pushed = version;
    }

    private List<Change> After(long version)
    {
        var changed = new List<Change>();
        for (var i = _changes.Count - 1; i >= 0 && _changes[i].Version > version; i--)
        {
            if (_items[_changes[i].Item].Version == _changes[i].Version) changed.Add(ToChange(_changes[i].Item));
        }

        changed.Reverse();
        return changed;
    }

    public static byte[] Render(ViewEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry.Render(), Contract.Json);

    private Change ToChange((string Room, string Key) item) => new(item.Room, item.Key, _items[item].Json);

    /// <summary>The state is immutable: the same references mean the same rendering. Values and strings are compared as such.</summary>
    private static bool Same(ImmutableArray<object?> a, ImmutableArray<object?> b) => a.AsSpan().SequenceEqual(b.AsSpan(), Comparer.Instance);

    private sealed class Comparer : IEqualityComparer<object?>
    {
        public static Comparer Instance { get; } = new();

        public new bool Equals(object? a, object? b) => ReferenceEquals(a, b) || (a is string or ValueType && a.Equals(b));

        public int GetHashCode(object? value) => value?.GetHashCode() ?? 0;
    }
}
