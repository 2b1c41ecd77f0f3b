using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>
/// Journals of the library as they were written open for ever, and give the state that was recorded beside them. A
/// recording is never made again: a new event gets a new recording.
/// </summary>
[WithoutHouse]
public sealed class RecordedLibraryTests
{
    private sealed record Line(long Version, string Type, string Data, DateTimeOffset At, string? Command);

    public static TheoryData<string> Recordings => [.. Directory.GetFiles(Folder(), "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_recorded_journal_opens_and_gives_its_state(string name)
    {
        var vault = JsonSerializer.Deserialize<VaultContent>(await Read($"{name}.vault.json"), Contract.Json)!;
        var codec = new ProjectCodec(new Secrets(vault));
        var entries = (await Lines(name)).ConvertAll(line => new JournalEntry(line.Version, line.Type, line.Data, line.At, line.Command));
        var state = name.Contains("practice", StringComparison.Ordinal) ? Today(entries.Aggregate(new Practice("a"), Next)) : Today(entries.Aggregate(new Library(), Next));
        RecordedTests.AssertHolds(JsonNode.Parse(await Read($"{name}.state.json")), state, name);

        T Next<T>(T now, JournalEntry entry) where T : IAggregate<T> => now.Evolve(codec.Read(entry), entry.Command, entry.Version);
    }

    [Fact]
    public async Task Every_event_of_the_library_is_in_some_recording()
    {
        var recorded = new HashSet<string>();
        foreach (var name in Recordings) recorded.UnionWith((await Lines(name.Data)).Select(line => line.Type));
        Assert.Empty(LibraryContract.Events.Keys.Except(recorded));
    }

    private static JsonNode Today(object state) => JsonSerializer.SerializeToNode(state, state.GetType(), Contract.Json)!;

    private static async Task<List<Line>> Lines(string name) =>
        [.. (await Read($"{name}.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Line>(line, Contract.Json)!)];

    private static Task<string> Read(string file) => File.ReadAllTextAsync(Path.Combine(Folder(), file), Encoding.UTF8, TestContext.Current.CancellationToken);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Library");
}
