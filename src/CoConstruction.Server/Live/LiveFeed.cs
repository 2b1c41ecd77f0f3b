using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace CoConstruction.Server;

/// <summary>
/// Brings what projects push to the phones that this server holds. It subscribes once per project, however many phones
/// watch it, and renews well before the subscription expires; when a project has moved or was opened again, its epoch
/// differs and its phones are told to look again.
/// </summary>
internal sealed partial class LiveFeed(IGrainFactory grains, IHubContext<ProjectHub, IProjectPage> hub, TimeProvider time, ILogger<LiveFeed> logger)
    : BackgroundService, IPushReceiver
{
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(5);

    private sealed record Page(string Project, IReadOnlyList<string> Groups, Action Abort);

    private readonly ConcurrentDictionary<string, Page> _pages = new();
    private readonly ConcurrentDictionary<string, string> _epochs = new();
    private IPushReceiver? _reference;

    /// <summary>One for all, also when two pages come first together: another would hear everything twice.</summary>
    private IPushReceiver Reference => LazyInitializer.EnsureInitialized(ref _reference, () => grains.CreateObjectReference<IPushReceiver>(this));

    /// <summary>A page watches a project from now on, and no other.</summary>
    public async Task Join(string connection, string project, IReadOnlyList<string> groups, Action abort)
    {
        if (_pages.TryGetValue(connection, out var before))
        {
            foreach (var group in before.Groups.Except(groups)) await hub.Groups.RemoveFromGroupAsync(connection, group);
        }

        _pages[connection] = new(project, groups, abort);
        foreach (var group in groups) await hub.Groups.AddToGroupAsync(connection, group);
        if (!_epochs.ContainsKey(project)) await Renew(project);
    }

    public void Leave(string connection) => _pages.TryRemove(connection, out _);

    public Task Pushed(string project, Push push)
    {
        // Not awaited: one phone that reads slowly must not hold back the others.
        foreach (var (group, feed) in push.Groups) _ = hub.Clients.Group(group).Changed(feed);
        // Asked first, since listing the pages stops all who come and go.
        if (push.Expelled.Count > 0) Expel(push.Expelled);
        return Task.CompletedTask;
    }

    private void Expel(IReadOnlyList<string> groups)
    {
        foreach (var page in _pages.Values.Where(page => page.Groups.Intersect(groups).Any())) page.Abort();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(RenewEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var watched = _pages.Values.Select(page => page.Project).ToHashSet();
            foreach (var project in _epochs.Keys.Where(project => !watched.Contains(project))) _epochs.TryRemove(project, out _);
            await Task.WhenAll(watched.Select(Renew));
        }
    }

    private async Task Renew(string project)
    {
        try
        {
            var epoch = await grains.GetGrain<IProjectGrain>(project).Watch(Reference);
            if (epoch is null) return;
            var before = _epochs.TryGetValue(project, out var known) ? known : null;
            _epochs[project] = epoch;
            if (before is null || before == epoch) return;
            // An epoch that nobody holds: each page of the project looks again.
            var moved = new Feed(epoch, 0, 0, [], time.GetUtcNow());
            foreach (var group in _pages.Values.Where(page => page.Project == project).SelectMany(page => page.Groups).Distinct()) _ = hub.Clients.Group(group).Changed(moved);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            LogNotRenewed(logger, trouble, project);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The feed of project {Project} was not renewed; it is tried again in a moment.")]
    private static partial void LogNotRenewed(ILogger logger, Exception trouble, string project);
}
