using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>A snapshot is a shortcut and nothing else: what is read from one, packed or not, is what the events give.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Recordings => RecordedTests.Recordings;

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task At_any_moment_of_its_life_a_project_comes_back_whole(string name)
    {
        var (vault, entries) = await RecordedTests.Open(name);
        var state = new Project(name);
        var codec = new ProjectCodec(new Secrets(vault));
        foreach (var entry in entries)
        {
            state = After(state, codec, entry);
            if (entry.Version % 7 != 0 && entry.Version != entries.Count) continue;
            var again = Reopened(codec.Write(state, entry.Version), vault).State;
            Assert.True(JsonNode.DeepEquals(RecordedTests.Today(state), RecordedTests.Today(again)), $"{name} at {entry.Version}");
        }
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_life_goes_on_from_snapshot_to_snapshot(string name)
    {
        var (vault, entries) = await RecordedTests.Open(name);
        var (whole, codec) = (new Project(name), new ProjectCodec(new Secrets(vault)));
        var (state, opened) = (whole, codec);
        foreach (var entry in entries)
        {
            (whole, state) = (After(whole, codec, entry), After(state, opened, entry));
            // What nobody looked at stays packed, and goes so into the next one.
            if (entry.Version % 5 == 0) (state, opened) = Reopened(opened.Copy().Write(state, entry.Version), vault);
        }

        Assert.True(JsonNode.DeepEquals(RecordedTests.Today(whole), RecordedTests.Today(state)));
    }

    [Fact]
    public async Task What_two_readers_unpack_at_once_is_one_thing()
    {
        var (vault, entries) = await RecordedTests.Open("2026-11-votes");
        var codec = new ProjectCodec(new Secrets(vault));
        var state = entries.Aggregate(new Project("p"), (now, entry) => After(now, codec, entry));
        var ballot = Reopened(codec.Write(state, entries.Count), vault).State.Ballots.All.Values.First(ballot => !ballot.Papers.IsEmpty);
        var fresh = Reopened(codec.Write(state, entries.Count), vault).State.Ballots.All[ballot.Id];
        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => fresh.Papers)));
        Assert.All(seen, papers => Assert.Same(seen[0], papers));
    }

    [Fact]
    public async Task A_snapshot_of_another_build_is_not_read()
    {
        var (vault, entries) = await RecordedTests.Open("2026-11-votes");
        var codec = new ProjectCodec(new Secrets(vault));
        var kept = codec.Write(entries.Aggregate(new Project("p"), (now, entry) => After(now, codec, entry)), entries.Count);
        Assert.NotNull(codec.Read(kept));
        Assert.Null(codec.Read(kept with { Data = Guid.NewGuid().ToString("N") + kept.Data[32..] }));
        // As the first versions wrote them: the state alone.
        Assert.Null(codec.Read(kept with { Data = JsonSerializer.Serialize(new Project("p"), Contract.Json) }));
    }

    private static Project After(Project state, ProjectCodec codec, JournalEntry entry) => state.Evolve(codec.Read(entry), entry.Command, entry.Version);

    private static (Project State, ProjectCodec Codec) Reopened(Snapshot snapshot, VaultContent vault)
    {
        var codec = new ProjectCodec(new Secrets(vault));
        return (codec.Read(snapshot)!, codec);
    }
}
