using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.Utilities;

namespace CoConstruction.Server.Tests;

/// <summary>What one change costs to send, by the number of people, votes, ideas and proposals that are there already.</summary>
[WithoutHouse]
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

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_everybody_was_told_is_told_once(string change)
    {
        var house = new Told(10);
        house.Do(change);
        house.Heard.Clear();

        house.Pass();
        house.Answer(LargeHouse.Changes[change].Seats);

        Assert.All(house.Heard, feed => Assert.All(feed.Changes, told => Assert.StartsWith("own", told.Room, StringComparison.Ordinal)));
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Pushes(int many) => Measured.GetOrAdd(many, _ => new(() => Measure(many))).Value;

    /// <summary>What each change pushes to anybody, with each number as one digit: only the numbers themselves may be longer.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Measure(int many)
    {
        var (house, said) = (new Told(many), new Dictionary<string, IReadOnlyList<string>>());
        foreach (var change in LargeHouse.Changes.Keys)
        {
            house.Heard.Clear();
            house.Do(change);
            said[change] = [.. house.Heard.Select(feed => Number().Replace(JsonSerializer.Serialize(feed with { Epoch = "e" }, Contract.Json), "0")).Order(StringComparer.Ordinal)];
        }

        return said;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    /// <summary>A house whose every audience is watched, and what they are told.</summary>
    private sealed class Told : IPushReceiver
    {
        private readonly FakeTimeProvider _clock = new(LargeHouse.At);
        private readonly ProjectFeeds _feeds;
        private Project _project;
        private long _version = 1_000_000;

        public Told(int many)
        {
            var receivers = new ObserverManager<IPushReceiver>(TimeSpan.FromHours(1), NullLogger.Instance);
            receivers.Subscribe(this, this);
            _project = LargeHouse.Of(many);
            _feeds = new("p", _clock, receivers, new History(_project, _version), _version) { Told = _version };
            foreach (var audience in new[] { Audience.Team, Audience.Observer, Audience.Participant, Audience.Screen(LargeHouse.Evening), Audience.Tablet(LargeHouse.Evening) })
            {
                _feeds.Look(_project, _version, audience, new Caller.Door(), null, null);
            }

            foreach (var seat in LargeHouse.Changes.Values.SelectMany(line => line.Seats).Distinct()) _feeds.Look(_project, _version, Audience.Participant, new Caller.Seat(seat, 1), null, null);
        }

        public List<Feed> Heard { get; } = [];

        public void Do(string change)
        {
            _clock.Advance(ProjectFeeds.Window);
            foreach (var one in LargeHouse.Changes[change].Happened) _project = _project.Evolve(one, "c", ++_version);
            Answer(LargeHouse.Changes[change].Seats);
            _feeds.Flush(_project, _version);
        }

        public void Pass()
        {
            _clock.Advance(ProjectFeeds.Window);
            _feeds.Flush(_project, _version);
        }

        public void Answer(IReadOnlyCollection<string> seats) => _feeds.Answer(_project, _version, seats, [], [], []);

        public Task Pushed(string project, Push push)
        {
            Heard.AddRange(push.Groups.Values);
            return Task.CompletedTask;
        }
    }
}
