using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>
/// Journals of former versions, as they were written, open for ever and give the state that was recorded beside them.
/// A recording is never made again: a new event gets a new recording.
/// </summary>
public sealed class RecordedTests
{
    private sealed record Line(long Version, string Type, string Data, DateTimeOffset At, string? Command);

    public static TheoryData<string> Recordings => [.. Directory.GetFiles(Folder(), "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_recorded_journal_opens_and_gives_its_state(string name)
    {
        var state = new Project(name);
        var vault = JsonSerializer.Deserialize<VaultContent>(await File.ReadAllTextAsync(Path.Combine(Folder(), $"{name}.vault.json"), TestContext.Current.CancellationToken), Contract.Json)!;
        var codec = new ProjectCodec(new Secrets(vault));
        foreach (var line in await Lines(name)) state = state.Evolve(codec.Read(new JournalEntry(line.Version, line.Type, line.Data, line.At, line.Command)), line.Command, line.Version);
        var recorded = await File.ReadAllTextAsync(Path.Combine(Folder(), $"{name}.state.json"), TestContext.Current.CancellationToken);
        Assert.Equal(recorded.TrimEnd(), Text(state));
    }

    [Fact]
    public async Task Every_event_is_in_some_recording()
    {
        var recorded = new HashSet<string>();
        foreach (var name in Recordings) recorded.UnionWith((await Lines(name.Data)).Select(line => line.Type));
        Assert.Empty(Contract.Events.Keys.Except(recorded));
    }

    // As the contract writes it, with room to read a difference.
    private static readonly JsonSerializerOptions Readable = new(Contract.Json) { WriteIndented = true };

    /// <summary>The state in one text, whatever order its sets are in today.</summary>
    internal static string Text(Project state) => Ordered(JsonSerializer.SerializeToNode(state, Contract.Json))!.ToJsonString(Readable);

    private static JsonNode? Ordered(JsonNode? node, string name = "") => node switch
    {
        JsonObject thing => new JsonObject(thing.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Ordered(field.Value, field.Key)))),
        JsonArray list when name == "done" => new JsonArray([.. list.Select(item => item!.DeepClone()).OrderBy(item => (string)item!, StringComparer.Ordinal)]),
        JsonArray list => new JsonArray([.. list.Select(item => Ordered(item))]),
        _ => node?.DeepClone(),
    };

    private static async Task<List<Line>> Lines(string name) =>
        [.. (await File.ReadAllLinesAsync(Path.Combine(Folder(), $"{name}.jsonl"), Encoding.UTF8)).Select(line => JsonSerializer.Deserialize<Line>(line, Contract.Json)!)];

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
