using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>
/// Journals of former versions, as they were written, open for ever and give the state that was recorded beside them.
/// A recording is never made again: a new event gets a new recording.
/// </summary>
[WithoutHouse]
public sealed class RecordedTests
{
    private sealed record Line(long Version, string Type, string Data, DateTimeOffset At, string? Command);

    public static TheoryData<string> Recordings => [.. Directory.GetFiles(Folder(), "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_recorded_journal_opens_and_gives_its_state(string name)
    {
        var (vault, entries) = await Open(name);
        var codec = new ProjectCodec(new Secrets(vault));
        var state = entries.Aggregate(new Project(name), (now, entry) => now.Evolve(codec.Read(entry), entry.Command, entry.Version));
        var recorded = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder(), $"{name}.state.json"), TestContext.Current.CancellationToken))!.AsObject();
        var nothing = Today(new Project("") { ActionPlan = new ActionPlan().Seeded(state.Territory.Objectives) }).AsObject();
        AssertHolds(AsNamedToday(recorded), WithoutNewRooms(recorded, Today(state).AsObject(), nothing), name);
    }

    [Fact]
    public async Task Every_event_is_in_some_recording()
    {
        var recorded = new HashSet<string>();
        foreach (var name in Recordings) recorded.UnionWith((await Lines(name.Data)).Select(line => line.Type));
        Assert.Empty(Contract.Events.Keys.Except(recorded));
    }

    /// <summary>A recorded journal, and the vault beside it.</summary>
    internal static async Task<(VaultContent Vault, IReadOnlyList<JournalEntry> Entries)> Open(string name)
    {
        var vault = JsonSerializer.Deserialize<VaultContent>(await File.ReadAllTextAsync(Path.Combine(Folder(), $"{name}.vault.json"), TestContext.Current.CancellationToken), Contract.Json)!;
        return (vault, (await Lines(name)).ConvertAll(line => new JournalEntry(line.Version, line.Type, line.Data, line.At, line.Command)));
    }

    /// <summary>The state as it is written today, whatever order its sets are in. Parsed, since ids that differ only in their capitals are two.</summary>
    internal static JsonNode Today(Project state) => Ordered(JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(state with { Answers = state.Answers.Gathered() }, Contract.Json)))!;

    /// <summary>What was recorded under a name that has changed since: a proposal's title goes with its author's words now.</summary>
    private static JsonObject AsNamedToday(JsonObject recorded)
    {
        foreach (var proposal in recorded["proposals"]!["all"]!.AsObject().Select(proposal => proposal.Value!.AsObject()).Where(proposal => proposal.ContainsKey("title")))
        {
            proposal["heading"] = new JsonObject { ["text"] = proposal["title"]!.DeepClone() };
            proposal.Remove("title");
        }

        return recorded;
    }

    /// <summary>A room that the house did not have yet stands as in a project in which nothing has happened, but for the objectives, which had no room of their own.</summary>
    private static JsonObject WithoutNewRooms(JsonObject recorded, JsonObject today, JsonObject nothing)
    {
        // Whose answers wait for the next map is remembered since one is drawn for several people at once.
        if (recorded["opinions"] is JsonObject opinions && !opinions.ContainsKey("unmapped")) today["opinions"]!.AsObject().Remove("unmapped");
        foreach (var room in today.Select(room => room.Key).Where(room => !recorded.ContainsKey(room)).ToList())
        {
            Assert.True(JsonNode.DeepEquals(nothing[room], today[room]), $"{room} knows what nobody recorded: {today[room]}");
            today.Remove(room);
        }

        return today;
    }

    /// <summary>
    /// Everything that was recorded is still there, with the same value. A later version may remember more of a thing (a
    /// word, a number, a list), but knows no thing that nobody recorded.
    /// </summary>
    internal static void AssertHolds(JsonNode? recorded, JsonNode? today, string where)
    {
        if (recorded is JsonObject before && today is JsonObject now)
        {
            foreach (var (name, value) in before)
            {
                Assert.True(now.ContainsKey(name), $"{where}/{name} is gone.");
                AssertHolds(value, now[name], $"{where}/{name}");
            }

            foreach (var (name, value) in now.Where(member => !before.ContainsKey(member.Key)))
            {
                Assert.False(IsSomething(value), $"{where}/{name} came from nowhere: {value}");
            }
        }
        else if (recorded is JsonArray list && today is JsonArray items)
        {
            Assert.True(list.Count == items.Count, $"{where} has {items.Count} and not {list.Count}.");
            for (var i = 0; i < list.Count; i++) AssertHolds(list[i], items[i], $"{where}/{i}");
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(recorded, today), $"{where} is {today?.ToJsonString()} and not {recorded?.ToJsonString()}.");
        }
    }

    /// <summary>A thing in which everything is empty is a place for what came later.</summary>
    private static bool IsSomething(JsonNode? value) =>
        value is JsonObject { Count: > 0 } thing && thing.Any(field => field.Value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 }));

    private static JsonNode? Ordered(JsonNode? node, string name = "") => node switch
    {
        JsonObject thing => new JsonObject(thing.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Ordered(field.Value, field.Key)))),
        JsonArray list when name is "done" or "handedOver" => new JsonArray([.. list.Select(item => item!.DeepClone()).OrderBy(item => (string)item!, StringComparer.Ordinal)]),
        JsonArray list => new JsonArray([.. list.Select(item => Ordered(item))]),
        _ => node?.DeepClone(),
    };

    private static async Task<List<Line>> Lines(string name) =>
        [.. (await File.ReadAllLinesAsync(Path.Combine(Folder(), $"{name}.jsonl"), Encoding.UTF8)).Select(line => JsonSerializer.Deserialize<Line>(line, Contract.Json)!)];

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
