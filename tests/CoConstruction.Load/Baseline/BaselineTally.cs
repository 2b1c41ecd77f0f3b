using System.Collections.Immutable;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoConstruction.Load;

/// <summary>What the peer says to who watches: the counts, on coming in and ten times a second while they change.</summary>
internal sealed class BaselineTally(IServiceScopeFactory scopes, IHubContext<BaselineHub> hub) : BackgroundService
{
    public static ImmutableList<string> Options { get; } = ["o1", "o2", "o3", "o4", "o5"];

    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(100);

    private long _version;

    /// <param name="Version">How many votes had been cast when it was counted.</param>
    public sealed record Tally(long Version, IReadOnlyList<int> Counts);

    /// <summary>A vote is durable; its number.</summary>
    public long Changed() => Interlocked.Increment(ref _version);

    /// <summary>Counts what is in the database.</summary>
    public async Task<Tally> Count(CancellationToken cancel)
    {
        var version = Interlocked.Read(ref _version);
        await using var scope = scopes.CreateAsyncScope();
        var counts = await scope.ServiceProvider.GetRequiredService<BaselineVotes>().Votes.Where(vote => vote.BallotId == BaselineServer.Ballot)
            .GroupBy(vote => vote.OptionId).Select(votes => new { votes.Key, Count = votes.Count() }).ToDictionaryAsync(votes => votes.Key, votes => votes.Count, cancel);
        return new(version, [.. Options.Select(option => counts.GetValueOrDefault(option))]);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Window);
        var told = 0L;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (Interlocked.Read(ref _version) == told) continue;
            var tally = await Count(stoppingToken);
            told = tally.Version;
            _ = hub.Clients.All.SendAsync("Changed", tally, stoppingToken);
        }
    }
}

/// <summary>Where the peer's pages listen.</summary>
internal sealed class BaselineHub(BaselineTally tally) : Hub
{
    public override async Task OnConnectedAsync() => await Clients.Caller.SendAsync("Changed", await tally.Count(Context.ConnectionAborted));
}
