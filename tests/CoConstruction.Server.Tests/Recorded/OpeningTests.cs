using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CoConstruction.Server.Tests;

/// <summary>A project that opens is what its events made it, and remembers how it stood a while ago.</summary>
[WithoutHouse]
public sealed class OpeningTests : IAsyncDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Recordings => RecordedTests.Recordings;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Of_however_many_events_it_comes_back_whole(string name)
    {
        var (vault, entries) = await RecordedTests.Open(name);
        var codec = new ProjectCodec(new Secrets(vault));
        foreach (var count in new[] { 1, 19, 20, 21, entries.Count / 2, entries.Count }.Where(count => count <= entries.Count).Distinct())
        {
            var id = $"{name}-{count}";
            var opened = await Opened(id, vault, [.. entries.Take(count)]);
            var lived = entries.Take(count).Aggregate(new Project(id), (state, entry) => state.Evolve(codec.Read(entry), entry.Command, entry.Version));
            Assert.Equal(count, opened.Version);
            RecordedTests.AssertHolds(RecordedTests.Today(lived), RecordedTests.Today(opened.State), id);
            RecordedTests.AssertHolds(RecordedTests.Today(opened.State), RecordedTests.Today(lived), id);
            var command = entries.Take(count).Last(entry => entry.Command is not null).Command!;
            Assert.Equal(lived.Answers.To(command), opened.State.Answers.To(command));
        }
    }

    [Theory]
    [InlineData(19, "0, 9")]
    [InlineData(20, "0, 10")]
    [InlineData(200, "0, 100, 190")]
    [InlineData(700, "0, 500, 600, 690")]
    [InlineData(1_700, "1000, 1500, 1600, 1690")]
    [InlineData(2_000, "1000, 1500, 1900, 1990")]
    [InlineData(5_000, "4000, 4500, 4900, 4990")]
    public async Task How_it_stood_is_remembered_as_far_back_as_pages_may_be(int events, string versions)
    {
        var (vault, entries) = await RecordedTests.Open("2026-11-first-workshop");
        var again = Enumerable.Range(1, events).Select(version => version <= 10 ? entries[version - 1] : entries[0] with { Version = version, Command = $"again-{version}" });

        var opened = await Opened("p", vault, [.. again]);

        Assert.Equal(versions, Versions(opened.History));
        Assert.Equal(events, opened.Version);
    }

    [Fact]
    public async Task While_servers_find_out_where_a_project_opened_it_remembers_how_it_stood_then()
    {
        var (vault, entries) = await RecordedTests.Open("2026-11-first-workshop");
        var opened = await Opened("p", vault, [.. entries]);
        var history = new History(opened.State, 1_000);

        for (var version = 1_600; version <= 6_500; version += 100) history.Add(opened.State, version);
        Assert.Equal("1000, 5600, 6100", Versions(history));

        for (var version = 6_600; version <= 7_100; version += 100) history.Add(opened.State, version);
        Assert.Equal("6600, 7100", Versions(history));
    }

    [Fact]
    public async Task A_snapshot_that_took_a_second_leaves_fifty_to_the_people()
    {
        var (vault, entries) = await RecordedTests.Open("2026-11-first-workshop");
        var stored = await Opened("p", vault, [.. entries]);
        var (clock, kept) = (new FakeTimeProvider(), new List<long>());
        var journal = new FaultyJournal(_folder.Opened(new SqliteJournal(_folder.Path)))
        {
            Snapshotting = snapshot =>
            {
                kept.Add(snapshot.Version);
                clock.Advance(TimeSpan.FromSeconds(1));
            },
        };
        var store = new ProjectStore("p", journal, _folder.Opened(new SqliteVault(_folder.Path)), clock, NullLogger.Instance);

        await store.KeepSnapshot(Lived(2_000));
        clock.Advance(TimeSpan.FromSeconds(49));
        await store.KeepSnapshot(Lived(4_000));
        Assert.Equal([2_000], kept);

        clock.Advance(TimeSpan.FromSeconds(1));
        await store.KeepSnapshot(Lived(4_000));
        Assert.Equal([2_000, 4_000], kept);

        OpenedProject Lived(long version) => new(stored.Codec, stored.Secrets, null!)
        {
            State = stored.State,
            Version = version + History.Reach,
            History = new(stored.State, version),
            Snapshot = new(version - 2_000, IsOurs: true),
        };
    }

    private static string Versions(History history) => string.Join(", ", history.Past.Select(past => past.Version));

    private async Task<ProjectStore.Stored> Opened(string id, VaultContent content, JournalEntry[] entries)
    {
        var journal = _folder.Opened(new SqliteJournal(_folder.Path));
        var vault = _folder.Opened(new SqliteVault(_folder.Path));
        await journal.Append(ProjectStreams.Of(id), 0, entries);
        Assert.True(await vault.Keep(id, content.Keys, content.Names));
        var opened = await new ProjectStore(id, journal, vault, TimeProvider.System, NullLogger.Instance).Read();
        await _folder.Close();
        return opened;
    }
}
