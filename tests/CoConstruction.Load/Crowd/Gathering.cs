using System.Collections.Concurrent;

namespace CoConstruction.Load;

/// <summary>The people of an evening: each with a phone that watches, and how long they waited for what.</summary>
public sealed class Gathering : IAsyncDisposable
{
    private sealed record Joining(string Code, string Id, string CollegeId);

    private sealed record Person(Visitor Visitor, Watch Page, Random Chance);

    private readonly CancellationTokenSource _leave = new();
    private readonly ConcurrentDictionary<string, ConcurrentBag<TimeSpan>> _waits = new();
    private readonly ConcurrentDictionary<string, int> _errors = new();
    private readonly Room _room;
    private readonly WorkshopPlan _plan;
    private IReadOnlyList<Person> _people = [];
    private Task _watching = Task.CompletedTask;

    private Gathering(Room room, WorkshopPlan plan) => (_room, _plan) = (room, plan);

    /// <summary>Answers other than a yes, by what was done and what was said.</summary>
    public IReadOnlyDictionary<string, int> Errors => _errors;

    /// <summary>Bytes that all the pages have received.</summary>
    public long Received => _people.Sum(person => person.Page.Received);

    /// <summary>People come in by the workshop's code, each when they please, and open its page.</summary>
    public static async Task<Gathering> Of(ServerProcess server, Room room, string workshop, WorkshopPlan plan, CancellationToken cancel)
    {
        var all = new Gathering(room, plan);
        var code = await room.CodeOf(workshop, cancel);
        var chance = new Random(plan.Seed);
        var seeds = Enumerable.Range(0, plan.Phones).Select(_ => chance.Next()).ToList();
        all._people = await Task.WhenAll(seeds.Select(seed => all.Join(server.Address, code, new Random(seed), cancel)));
        all._watching = Task.WhenAll(all._people.Select(person => person.Page.Stay(all._leave.Token)));
        await Task.WhenAll(all._people.Select(person => person.Page.Watching)).WaitAsync(TimeSpan.FromMinutes(1), cancel);
        return all;
    }

    /// <summary>Everybody does something, each after thinking for a while.</summary>
    public Task Each(string what, Func<int, Random, IEnumerable<Command>> commands, CancellationToken cancel) => Task.WhenAll(_people.Select(async (person, number) =>
    {
        foreach (var command in commands(number, person.Chance))
        {
            await Task.Delay(_plan.Think * person.Chance.NextDouble(), cancel);
            var answer = await Timed(what, () => person.Visitor.Ask(_room.Project, Visitor.NewId(), command, cancel));
            if (answer?.Refusal is { } refusal) _errors.AddOrUpdate($"{what}: {refusal}", 1, (_, before) => before + 1);
        }
    }));

    /// <summary>Does something and keeps how long it took; no answer at all is an error, and counted as one.</summary>
    public async Task<T?> Timed<T>(string what, Func<Task<T>> act)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            var answer = await act();
            _waits.GetOrAdd(what, _ => []).Add(Stopwatch.GetElapsedTime(began));
            return answer;
        }
        catch (HttpRequestException trouble)
        {
            _errors.AddOrUpdate($"{what}: {trouble.StatusCode}", 1, (_, before) => before + 1);
            return default;
        }
    }

    /// <inheritdoc cref="Timed{T}"/>
    public Task Timed(string what, Func<Task> act) => Timed(what, async () =>
    {
        await act();
        return true;
    });

    public IReadOnlyDictionary<string, Spread> Spreads() => _waits.OrderBy(kind => kind.Key, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => Spread.Of(kind.Value));

    /// <summary>How many pages have come to a version, after ten seconds at most.</summary>
    public async Task<int> AllShow(long version, CancellationToken cancel)
    {
        for (var waited = 0; waited < 1000 && _people.Any(person => person.Page.Shows.Version < version); waited++) await Task.Delay(10, cancel);
        return _people.Count(person => person.Page.Shows.Version >= version);
    }

    public async ValueTask DisposeAsync()
    {
        await _leave.CancelAsync();
        await _watching;
        foreach (var person in _people) person.Visitor.Dispose();
        _leave.Dispose();
    }

    private async Task<Person> Join(Uri server, string code, Random chance, CancellationToken cancel)
    {
        var visitor = new Visitor(server);
        await Task.Delay(_plan.Think * chance.NextDouble(), cancel);
        await Timed("join", () => visitor.Post<JsonElement>("/api/join", new Joining(code, Visitor.NewId(), "persons"), cancel));
        var place = Lines.EndPointOf(server);
        return new(visitor, new Watch(place, place.Address, visitor.Cookies.GetCookieHeader(server), _room.Project, Watch.Ballots), chance);
    }
}
