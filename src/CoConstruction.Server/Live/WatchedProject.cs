namespace CoConstruction.Server;

/// <summary>A page on this server's hub: as whom it looks, and the groups in which it hears, its audience's first.</summary>
internal sealed record Page(string Project, Caller Caller, IReadOnlyList<string> Groups, Action Abort);

/// <summary>A project that this server has pages of, and how it hears of it.</summary>
internal sealed class WatchedProject(string id)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Page> _pages = [];
    private readonly Dictionary<string, HashSet<string>> _groups = [];
    private Task<bool> _renewal = Task.FromResult(false);
    private string? _heard;
    private long _told;

    public string Id => id;

    /// <summary>The opening of the project that tells us; null when none does yet.</summary>
    public string? Epoch { get; private set; }

    /// <summary>The version up to which every page has been told.</summary>
    public long Told => Volatile.Read(ref _told);

    /// <summary>From when the subscription is to be renewed.</summary>
    public DateTimeOffset Due { get; set; }

    public IReadOnlyList<Page> Pages
    {
        get
        {
            lock (_gate) return [.. _pages.Values];
        }
    }

    public bool IsWatched
    {
        get
        {
            lock (_gate) return _pages.Count > 0;
        }
    }

    /// <summary>The connections of the pages that hear in a group.</summary>
    public IReadOnlyList<string> In(string group)
    {
        lock (_gate) return _groups.TryGetValue(group, out var members) ? [.. members] : [];
    }

    /// <summary>A page hears in its groups from now on, and in no other.</summary>
    public void Add(string connection, Page page)
    {
        lock (_gate)
        {
            Remove(connection);
            _pages[connection] = page;
            foreach (var group in page.Groups)
            {
                if (!_groups.TryGetValue(group, out var members)) members = _groups[group] = [];
                members.Add(connection);
            }
        }
    }

    public void Remove(string connection)
    {
        lock (_gate)
        {
            if (!_pages.Remove(connection, out var page)) return;
            foreach (var group in page.Groups)
            {
                _groups[group].Remove(connection);
                if (_groups[group].Count == 0) _groups.Remove(group);
            }
        }
    }

    /// <summary>Whoever is told for the first time starts there; after a move, what was missed says itself how far it goes.</summary>
    public void ToldBy(Watched now)
    {
        if (Epoch is null) ToldUpTo(now.Version);
        Epoch = now.Epoch;
    }

    public void ToldUpTo(long version) => Volatile.Write(ref _told, version);

    /// <summary>Renews, once at a time: who comes meanwhile waits for the same.</summary>
    public Task<bool> Renewed(Func<WatchedProject, Task<bool>> renew)
    {
        lock (_gate) return _renewal.IsCompleted ? _renewal = renew(this) : _renewal;
    }

    /// <summary>
    /// Renews at once when another opening than the one that tells us is first heard of. A renewal that is under way is not
    /// waited for: it may have gone to a process that died, and pages fall behind meanwhile.
    /// </summary>
    public void Heard(string epoch, Func<WatchedProject, Task<bool>> renew)
    {
        lock (_gate)
        {
            if (Epoch is null || Epoch == epoch || _heard == epoch) return;
            _heard = epoch;
            _renewal = renew(this);
        }
    }
}
