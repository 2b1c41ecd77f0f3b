using System.Collections.Concurrent;

namespace CoConstruction.Server;

/// <summary>
/// Brings what is said of shared texts to the pages that this server holds. Now and then it says which pages it still has;
/// a text that was opened again somewhere else does not know them: they are let go, come again and ask.
/// </summary>
internal sealed class TextFeed(IGrainFactory grains, TextDelivery delivery, TimeProvider time) : BackgroundService, ITextReceiver
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1), Patience = TimeSpan.FromSeconds(2);

    private sealed record Page(string Text, Action Abort)
    {
        /// <summary>Whether the text knows it, as far as is known here.</summary>
        public bool HasJoined { get; set; }
    }

    private readonly ConcurrentDictionary<string, Page> _pages = new();
    private ITextReceiver? _reference;

    private ITextReceiver Reference => LazyInitializer.EnsureInitialized(ref _reference, () => grains.CreateObjectReference<ITextReceiver>(this));

    /// <summary>A page opens a text, and no other.</summary>
    public async Task<TextJoined> Join(string connection, string text, Caller caller, Action abort)
    {
        // Before the text knows it: what is said to it in between must not be lost.
        var page = _pages[connection] = new(text, abort);
        var joined = await grains.GetGrain<ITextGrain>(text).Join(Reference, connection, caller);
        page.HasJoined = joined.Outcome == Outcome.Answered;
        if (!page.HasJoined) _pages.TryRemove(connection, out _);
        return joined;
    }

    public async Task Leave(string connection)
    {
        if (_pages.TryRemove(connection, out var page)) await grains.GetGrain<ITextGrain>(page.Text).Leave(connection);
    }

    public Task Said(string text, IReadOnlyList<string>? connections, TextSaid said)
    {
        delivery.Send(connections ?? [.. Of(text)], said);
        return Task.CompletedTask;
    }

    public Task Expelled(string connection)
    {
        if (_pages.TryRemove(connection, out var page)) page.Abort();
        return Task.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var text in _pages.Values.Select(page => page.Text).Distinct()) _ = Keep(text);
        }
    }

    private async Task Keep(string text)
    {
        try
        {
            var grain = grains.GetGrain<ITextGrain>(text);
            // Who is joining at this moment may be known there or not.
            var joined = Of(text).Where(connection => _pages.TryGetValue(connection, out var page) && page.HasJoined).ToList();
            var strangers = await grain.Keep(Reference, [.. Of(text)]).WaitAsync(Patience, time);
            // What these pages have sent may have met an opening that is gone: they come again, and ask.
            foreach (var connection in strangers.Intersect(joined)) await Expelled(connection);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            // At the next turn: the silo that had it is being replaced.
        }
    }

    private IEnumerable<string> Of(string text) => _pages.Where(page => page.Value.Text == text).Select(page => page.Key);
}
