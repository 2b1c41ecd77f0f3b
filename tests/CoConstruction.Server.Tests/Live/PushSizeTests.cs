using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.Utilities;

namespace CoConstruction.Server.Tests;

/// <summary>What one change costs to send, by the number of people, votes, ideas and proposals that are there already.</summary>
public sealed partial class PushSizeTests
{
    private static readonly ConcurrentDictionary<int, Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>>> Measured = new();

    public static TheoryData<string> Changes => [.. LargeHouse.Changes.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_push_is_as_long_in_a_full_project_as_in_one_of_ten_things(string change)
    {
        var said = new[] { 10, 1_000, 100_000 }.Select(many => Pushes(many)[change]).ToList();
        Assert.NotEmpty(said[0]);
        Assert.All(said[0], push => Assert.InRange(push.Length, 1, 5_000));
        Assert.Equal(said[0], said[1]);
        Assert.Equal(said[0], said[2]);
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Pushes(int many) => Measured.GetOrAdd(many, _ => new(() => Measure(many))).Value;

    /// <summary>What each change pushes to anybody, with each number as one digit: only the numbers themselves may be longer.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Measure(int many)
    {
        var (clock, heard) = (new FakeTimeProvider(LargeHouse.At), new Heard());
        var receivers = new ObserverManager<IPushReceiver>(TimeSpan.FromHours(1), NullLogger.Instance);
        receivers.Subscribe(heard, heard);
        var (project, version) = (LargeHouse.Of(many), 1_000_000L);
        var feeds = new ProjectFeeds("p", clock, receivers, new History(project, version), version) { Told = version };
        foreach (var audience in new[] { Audience.Team, Audience.Observer, Audience.Participant, Audience.Screen(LargeHouse.Evening), Audience.Tablet(LargeHouse.Evening) })
        {
            feeds.Look(project, version, audience, new Caller.Door(), null, null);
        }

        foreach (var seat in LargeHouse.Changes.Values.SelectMany(line => line.Seats).Distinct()) feeds.Look(project, version, Audience.Participant, new Caller.Seat(seat, 1), null, null);

        var said = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (change, (seats, happened)) in LargeHouse.Changes)
        {
            heard.Feeds.Clear();
            clock.Advance(ProjectFeeds.Window);
            foreach (var one in happened) project = project.Evolve(one, "c", ++version);
            feeds.Answer(project, version, seats, [], []);
            feeds.Flush(project, version);
            said[change] = [.. heard.Feeds.Select(feed => Number().Replace(JsonSerializer.Serialize(feed with { Epoch = "e" }, Contract.Json), "0")).Order(StringComparer.Ordinal)];
        }

        return said;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    private sealed class Heard : IPushReceiver
    {
        public List<Feed> Feeds { get; } = [];

        public Task Pushed(string project, Push push)
        {
            Feeds.AddRange(push.Groups.Values);
            return Task.CompletedTask;
        }
    }
}
