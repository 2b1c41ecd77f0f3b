using System.Text;

namespace CoConstruction.Load;

/// <summary>How many watch, and how often something changes.</summary>
public sealed record FanoutPlan(int Phones, int Rate, int Seconds);

/// <summary>
/// Everybody watches a project in which something changes so many times a second; then as many watch a bare SignalR hub
/// that sends them the very same bytes as often. Both servers and both crowds are there all the time, and take turns.
/// </summary>
public static class FanoutScenario
{
    /// <summary>Seats that vote are not measured: each is answered at once.</summary>
    private const int Voting = 20;

    /// <param name="FromRequestMs">From the sending of the change to each page that has it.</param>
    /// <param name="FromFirstPageMs">From the first page that has it to each.</param>
    /// <param name="Missed">Changes that a page never got.</param>
    public sealed record Delivery(int Changes, Spread FromRequestMs, Spread FromFirstPageMs, double CpuSeconds, long MemoryMiB, int Missed);

    /// <param name="Ratio">Of the p99 from the sending of the change.</param>
    /// <param name="FanoutRatio">Of the p99 from the first page.</param>
    public sealed record FanoutReport(
        string Scenario, int Phones, int Rate, int Run, int BytesPerPush, Delivery Ours, Delivery Raw, double Ratio, double FanoutRatio) : IVerdict
    {
        public bool Whole => Ours.Missed + Raw.Missed == 0;
    }

    /// <summary>So many turns of both.</summary>
    public static async IAsyncEnumerable<object> Run(FanoutPlan plan, int runs, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var ours = await VotingHouse.Product(ServerPlan.Product(), plan.Phones + Voting, watching: true, cancel);
        await using var raw = await RawHouse.Open(plan.Phones, cancel);
        await Ours(ours, plan with { Seconds = 2 }, cancel);
        // A push as everybody gets it, whose version is to be replaced by another of as many digits.
        var push = Encoding.UTF8.GetString(ours.Crowd.All[^1].Page!.Last.Span);
        push = push[(push.IndexOf('[', StringComparison.Ordinal) + 1)..^2];
        var first = ours.Crowd.All[^1].Page!.ShowsCount.Version;
        await raw.Say(plan with { Seconds = 2 }, push, first, cancel);
        for (var run = 1; run <= runs; run++)
        {
            var delivered = await Ours(ours, plan, cancel);
            var bare = await raw.Say(plan, push, first, cancel);
            yield return new FanoutReport(
                "fanout", plan.Phones, plan.Rate, run, Encoding.UTF8.GetByteCount(push), delivered, bare,
                Math.Round(delivered.FromRequestMs.P99 / bare.FromRequestMs.P99, 2), Math.Round(delivered.FromFirstPageMs.P99 / bare.FromFirstPageMs.P99, 2));
        }
    }

    private static async Task<Delivery> Ours(VotingHouse house, FanoutPlan plan, CancellationToken cancel)
    {
        var voting = house.Crowd.All.Take(Voting).ToList();
        foreach (var voter in voting) voter.StartAfresh();
        var arrivals = new Arrivals(house.Crowd.All.Skip(Voting).Select(voter => voter.Page!));
        var cpu = house.Server.Cpu;
        var began = Stopwatch.GetTimestamp();
        var moments = Enumerable.Range(0, plan.Rate * plan.Seconds).Select(change => began + change * Stopwatch.Frequency / plan.Rate).ToList();
        await Task.WhenAll(voting.Select((voter, place) => voter.VoteAt(moments.Where((_, change) => change % Voting == place), cancel)));
        var changes = voting.SelectMany(voter => voter.Answers).OrderBy(answer => answer.Version).Select(answer => (answer.Version, answer.Since)).ToList();
        return await arrivals.Of(changes, house.Server, cpu, cancel);
    }
}

/// <summary>When each version came to each page.</summary>
public sealed class Arrivals
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly List<Watch> _pages;
    private readonly List<List<(long Version, long At)>> _came = [];

    /// <summary>Listens from now on.</summary>
    public Arrivals(IEnumerable<Watch> pages)
    {
        _pages = [.. pages];
        foreach (var page in _pages)
        {
            var came = new List<(long, long)>();
            _came.Add(came);
            page.Heard = (_, at) => came.Add((page.ShowsCount.Version, at));
        }
    }

    /// <summary>What came of these changes, once the last page has the last one.</summary>
    public async Task<FanoutScenario.Delivery> Of(IReadOnlyList<(long Version, long Since)> changes, ServerProcess server, TimeSpan cpu, CancellationToken cancel)
    {
        var waiting = Stopwatch.GetTimestamp();
        while (_pages.Any(page => page.ShowsCount.Version < changes[^1].Version) && Stopwatch.GetElapsedTime(waiting) < Patience) await Task.Delay(5, cancel);
        foreach (var page in _pages) page.Heard = null;
        var deliveries = changes.ToDictionary(change => change.Version, _ => new List<long>());
        foreach (var came in _came)
        {
            var next = 0;
            foreach (var (version, at) in came)
            {
                for (; next < changes.Count && changes[next].Version <= version; next++) deliveries[changes[next].Version].Add(at);
            }
        }

        return new(
            changes.Count,
            Spread.Of(changes.SelectMany(change => deliveries[change.Version].Select(at => Stopwatch.GetElapsedTime(change.Since, at)))),
            Spread.Of(deliveries.Values.Where(all => all.Count > 0).SelectMany(all => all.Select(at => Stopwatch.GetElapsedTime(all.Min(), at)))),
            Math.Round((server.Cpu - cpu).TotalSeconds, 2), server.MemoryMiB, deliveries.Values.Sum(all => _pages.Count - all.Count));
    }
}
