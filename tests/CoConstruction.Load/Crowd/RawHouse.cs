using System.Globalization;

namespace CoConstruction.Load;

/// <summary>A bare SignalR hub with pages that listen to it.</summary>
public sealed class RawHouse : IAsyncDisposable
{
    private readonly CancellationTokenSource _leave = new();
    private readonly ServerProcess _server;
    private readonly IReadOnlyList<Watch> _pages;
    private readonly HttpLine _door;
    private readonly Task _watching;
    private long _said;

    private RawHouse(ServerProcess server, int pages)
    {
        _server = server;
        var place = Lines.EndPointOf(server.Address);
        _door = new(place, Lines.AddressOf(0));
        _pages = [.. Enumerable.Range(0, pages).Select(page => new Watch(place, Lines.AddressOf(page), "none=", null, "\"version\""u8.ToArray()))];
        _watching = Task.WhenAll(_pages.Select(page => page.Stay(_leave.Token)));
    }

    /// <summary>Starts it, and waits until so many pages are connected.</summary>
    public static async Task<RawHouse> Open(int pages, CancellationToken cancel)
    {
        var server = new ServerProcess(ServerPlan.RawHub);
        await server.Start(cancel);
        var house = new RawHouse(server, pages);
        await Task.WhenAll(house._pages.Select(page => page.Watching)).WaitAsync(TimeSpan.FromMinutes(1), cancel);
        return house;
    }

    /// <summary>Has a push of the product sent to everybody, so many times a second, each under the version after.</summary>
    public async Task<FanoutScenario.Delivery> Say(FanoutPlan plan, string push, long version, CancellationToken cancel)
    {
        var arrivals = new Arrivals(_pages);
        var cpu = _server.Cpu;
        var changes = new List<(long, long)>();
        var began = Stopwatch.GetTimestamp();
        for (var change = 0; change < plan.Rate * plan.Seconds; change++)
        {
            var moment = began + change * Stopwatch.Frequency / plan.Rate;
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), moment) is var early && early > TimeSpan.Zero) await Task.Delay(early, cancel);
            var next = version + ++_said;
            var words = push.Replace($"\"version\":{version.ToString(CultureInfo.InvariantCulture)}", $"\"version\":{next.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
            changes.Add((next, moment));
            await _door.Send(Crowd.Post(Lines.EndPointOf(_server.Address), "/say", words), cancel);
        }

        return await arrivals.Of(changes, _server, cpu, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _leave.CancelAsync();
        await _watching;
        _door.Dispose();
        _server.Dispose();
        _leave.Dispose();
    }
}
