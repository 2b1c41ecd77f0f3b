using System.Collections.Concurrent;

namespace CoConstruction.Server;

/// <summary>
/// Brings what projects push to the phones that this server holds. It subscribes once per project, however many phones
/// watch it, and renews well before the subscription expires. When a project has moved or was opened again, its epoch
/// differs: the server asks once for what all of its phones have missed.
/// </summary>
internal sealed partial class LiveFeed(IGrainFactory grains, Delivery delivery, TimeProvider time, ILogger<LiveFeed> logger)
    : BackgroundService, IPushReceiver
{
    /// <summary>A call to a process that has just died hangs for long; whoever takes its place answers at once.</summary>
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(2), AgainAfter = TimeSpan.FromSeconds(1), Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, Page> _pages = new();
    private readonly ConcurrentDictionary<string, WatchedProject> _projects = new();
    private IPushReceiver? _reference;

    /// <summary>One for all, also when two pages come first together: another would hear everything twice.</summary>
    internal IPushReceiver Reference => LazyInitializer.EnsureInitialized(ref _reference, () => grains.CreateObjectReference<IPushReceiver>(this));

    /// <summary>A page watches a project from now on, and no other. False when the project does not answer.</summary>
    public async Task<bool> Join(string connection, Page page)
    {
        if (_pages.TryGetValue(connection, out var before) && before.Project != page.Project) Leave(connection);
        WatchedProject project;
        lock (_gate)
        {
            project = _projects.GetOrAdd(page.Project, id => new(id));
            project.Add(connection, page);
            if (!_pages.ContainsKey(connection)) Measures.Watching(1);
            _pages[connection] = page;
        }

        return project.Epoch is not null || await project.Renewed(Renew);
    }

    public void Leave(string connection)
    {
        if (!_pages.TryRemove(connection, out var page)) return;
        Measures.Watching(-1);
        if (_projects.TryGetValue(page.Project, out var project)) project.Remove(connection);
    }

    /// <summary>A project answered; if it was another opening than the one that tells us, it has moved.</summary>
    public void Heard(string project, string? epoch)
    {
        if (epoch is not null && _projects.TryGetValue(project, out var watched)) watched.Heard(epoch, Renew);
    }

    public Task Pushed(string project, Push push)
    {
        if (!_projects.TryGetValue(project, out var watched)) return Task.CompletedTask;
        foreach (var (group, feed) in push.Groups)
        {
            Measures.Pushed(feed);
            delivery.Send(watched.In(group), feed);
        }

        if (push.Told is { } told) watched.ToldUpTo(told);
        foreach (var page in push.Expelled.Count == 0 ? [] : watched.Pages.Where(page => page.Groups.Intersect(push.Expelled).Any())) page.Abort();
        return Task.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(AgainAfter, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var project in _projects.Values)
            {
                if (!project.IsWatched) Forget(project);
                else if (project.Due <= time.GetUtcNow()) _ = project.Renewed(Renew);
            }
        }
    }

    private void Forget(WatchedProject project)
    {
        lock (_gate)
        {
            if (!project.IsWatched) _projects.TryRemove(project.Id, out _);
        }
    }

    private async Task<bool> Renew(WatchedProject project)
    {
        try
        {
            var (grain, pages) = (grains.GetGrain<IProjectGrain>(project.Id), project.Pages);
            var now = await grain.Watch(Reference, project.Epoch, [.. pages.Select(page => page.Groups[0]).Distinct()]).WaitAsync(Patience, time);
            if (project.Epoch is not null && project.Epoch != now.Epoch)
            {
                await grain.Resume(Reference, [.. pages.Select(page => page.Caller)], project.Told).WaitAsync(Patience, time);
            }

            project.ToldBy(now);
            project.Due = time.GetUtcNow() + RenewEvery;
            return true;
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            project.Due = time.GetUtcNow() + AgainAfter;
            LogNotRenewed(logger, trouble, project.Id);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The feed of project {Project} was not renewed; it is tried again in a moment.")]
    private static partial void LogNotRenewed(ILogger logger, Exception trouble, string project);
}
