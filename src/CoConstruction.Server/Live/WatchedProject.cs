namespace CoConstruction.Server;

/// <summary>A page on this server's hub: as whom it looks, and the groups in which it hears, its audience's first.</summary>
internal sealed record Page(string Project, Caller Caller, IReadOnlyList<string> Groups, Action Abort);

/// <summary>A project that this server has pages of, and how it hears of it.</summary>
internal sealed class WatchedProject(string id)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Page> _pages = [];
    private Task<bool> _renewal = Task.FromResult(false);
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

    public void Add(string connection, Page page)
    {
        lock (_gate) _pages[connection] = page;
    }

    public void Remove(string connection)
    {
        lock (_gate) _pages.Remove(connection);
    }

    public void ToldBy(string epoch, long version) => (Epoch, _told) = (epoch, version);

    public void ToldUpTo(long version) => Volatile.Write(ref _told, version);

    /// <summary>Renews, once at a time: who comes meanwhile waits for the same.</summary>
    public Task<bool> Renewed(Func<WatchedProject, Task<bool>> renew)
    {
        lock (_gate) return _renewal.IsCompleted ? _renewal = renew(this) : _renewal;
    }
}
