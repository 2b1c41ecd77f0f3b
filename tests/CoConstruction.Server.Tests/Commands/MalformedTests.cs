using System.Net;
using System.Text;
using CsCheck;

namespace CoConstruction.Server.Tests;

/// <summary>Whatever is thrown at the door of commands: a "no" that can be read, never a fault of ours, and nothing changed.</summary>
public sealed class MalformedTests
{
    private const string Good = """{"id":"c1","type":"addIdea","data":{"workshopId":"soir","stepId":"soir-3","ideaId":"i1","text":"Un banc"}}""";

    [Fact]
    public async Task What_cannot_be_read_is_refused_in_French_with_a_code_and_changes_nothing()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(3)));
        var path = $"/api/projects/{stage.Project}/commands";
        var before = (await server.Get<IJournal>().Read(ProjectStreams.Of(stage.Project), 0)).Count;
        (string What, byte[] Body, string? Type, int Status, string Code)[] faults =
        [
            Fault("nothing", ""), Fault("null", "null"), Fault("a list", "[]"), Fault("half", Good[..40]), Fault("two", Good + Good), Fault("a comment", "/* */" + Good), Fault("a comma", Good.Replace("}}", ",}}", StringComparison.Ordinal)),
            Fault("no id", Good.Replace("\"id\":\"c1\",", "", StringComparison.Ordinal)), Fault("a null id", Good.Replace("\"c1\"", "null", StringComparison.Ordinal)), Fault("a number as id", Good.Replace("\"c1\"", "7", StringComparison.Ordinal)),
            Fault("an id of bad shape", Good.Replace("c1", "c 1", StringComparison.Ordinal)), Fault("an id with an end of line", Good.Replace("c1", "c1\\n", StringComparison.Ordinal)),
            Fault("a long id", Good.Replace("c1", new string('c', 65), StringComparison.Ordinal)), Fault("an unknown field", Good.Replace("{\"id\"", "{\"by\":\"x\",\"id\"", StringComparison.Ordinal)),
            Fault("an unknown field inside", Good.Replace("\"text\"", "\"seatId\":\"x\",\"text\"", StringComparison.Ordinal)), Fault("no data", """{"id":"c1","type":"addIdea"}"""),
            Fault("data that is a list", """{"id":"c1","type":"addIdea","data":[]}"""), Fault("null data", """{"id":"c1","type":"addIdea","data":null}"""), Fault("a missing field", Good.Replace(",\"text\":\"Un banc\"", "", StringComparison.Ordinal)),
            Fault("a null text", Good.Replace("\"Un banc\"", "null", StringComparison.Ordinal)), Fault("a number as text", Good.Replace("\"Un banc\"", "7", StringComparison.Ordinal)),
            Fault("half a character", Good.Replace("Un banc", "\\ud800", StringComparison.Ordinal)), Fault("a field said twice", Good.Replace("{\"id\"", "{\"id\":\"c0\",\"id\"", StringComparison.Ordinal)),
            Fault("a field said twice inside", Good.Replace("\"text\"", "\"text\":\"Autre\",\"text\"", StringComparison.Ordinal)),
            Fault("a huge number", """{"id":"c1","type":"setTimer","data":{"workshopId":"soir","stepId":"soir-3","seconds":1e999}}"""),
            Fault("a number too large", """{"id":"c1","type":"setTimer","data":{"workshopId":"soir","stepId":"soir-3","seconds":99999999999}}"""),
            Fault("a mark said twice", """{"id":"c1","type":"castVote","data":{"ballotId":"b","marks":{"o1":"1","o1":"2"}}}"""), Fault("an unknown word", """{"id":"c1","type":"tellMood","data":{"workshopId":"soir","stepId":"soir-1","mood":"fog","word":null}}"""),
            Fault("an enum's number", """{"id":"c1","type":"tellMood","data":{"workshopId":"soir","stepId":"soir-1","mood":1,"word":null}}"""),
            Fault("depth", Good.Replace("\"Un banc\"", new string('[', 5000) + new string(']', 5000), StringComparison.Ordinal)),
            ("invalid UTF-8", [.. Encoding.UTF8.GetBytes(Good[..^12]), 0xff, 0xfe, .. Encoding.UTF8.GetBytes(Good[^12..])], "application/json", 400, "malformed"),
            ("another charset", Encoding.Unicode.GetBytes(Good), "application/json", 400, "malformed"),
            ("a form", Encoding.UTF8.GetBytes("id=c1"), "application/x-www-form-urlencoded", 400, "malformed"), ("text", Encoding.UTF8.GetBytes(Good), "text/plain", 400, "malformed"), ("no type", Encoding.UTF8.GetBytes(Good), null, 400, "malformed"),
            ("an unknown action", Encoding.UTF8.GetBytes(Good.Replace("addIdea", "openTheGate", StringComparison.Ordinal)), "application/json", 400, "unknownCommand"),
            ("an event", Encoding.UTF8.GetBytes(Good.Replace("addIdea", "ideaAdded", StringComparison.Ordinal)), "application/json", 400, "unknownCommand"),
            ("too much", Encoding.UTF8.GetBytes(Good.Replace("Un banc", new string('a', (64 * 1024) + 1 - Good.Length + 7), StringComparison.Ordinal)), "application/json", 413, "tooLarge"),
        ];
        foreach (var (what, body, type, status, code) in faults)
        {
            var said = await phone.PostBytes(path, body, type);
            Assert.True((int)said.Status == status, $"{what}: {said.Status} {said.Body}");
            Assert.Equal("application/problem+json", said.Content.ContentType?.MediaType);
            Assert.Equal(code, said.Code);
            Assert.False(string.IsNullOrWhiteSpace((string?)said.Json["title"]));
            Assert.False(string.IsNullOrWhiteSpace((string?)said.Json["detail"]));
        }

        foreach (var unknown in new[] { "/api/projects/inconnu/commands", "/api/projects/a%20b/commands", "/api/projects/x/nothing" })
        {
            var said = await phone.PostText(unknown, Good);
            Assert.True((int)said.Status is 401 or 404, $"{unknown}: {said.Status}");
            Assert.NotNull(said.Code);
        }

        var badSince = await phone.Get($"/api/projects/{stage.Project}?since=hier");
        Assert.Equal((HttpStatusCode.BadRequest, "malformed"), (badSince.Status, badSince.Code));
        Assert.Equal(before, (await server.Get<IJournal>().Read(ProjectStreams.Of(stage.Project), 0)).Count);
        Assert.Equal("ideaUnknown", (await stage.Facilitator.Ask(stage.Project, new HideIdea(Stage.Workshop, Stage.Step(3), "i1", true))).Refusal);
        Assert.Equal(HttpStatusCode.OK, (await phone.PostText(path, Good)).Status);
    }

    [Fact]
    public async Task A_count_with_an_empty_line_is_refused_by_a_rule()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.OpenVote();
        var said = await stage.Facilitator.PostText(
            $"/api/projects/{stage.Project}/commands", """{"id":"c1","type":"enterCount","data":{"ballotId":"soir-5","collegeId":"persons","channel":"paper","people":3,"counts":{"o1":null}}}""");
        Assert.Equal((HttpStatusCode.OK, "marksIncomplete"), (said.Status, said.Refusal));
    }

    [Fact]
    public async Task No_command_however_mangled_is_a_fault_of_ours()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.OpenVote();
        var seeds = Contract.Commands.Select(name => Encoding.UTF8.GetBytes($$$"""{"id":"c1","type":"{{{name.Key}}}","data":{{{Samples.Of(name.Value)}}}}""")).ToArray();
        var mangled = Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Select(Gen.Int[0, 400], Gen.Int[0, 5], Gen.Byte).Array[0, 6]);
        var chance = new PCG(1, 20261124);
        var people = new List<Person>();
        for (var i = 0; i < 600; i++)
        {
            // One person's measure is sixty commands at once.
            if (i % 50 == 0) people.Add(i % 100 == 0 ? await stage.Phone() : await stage.Invited(Role.Facilitator, $"f{i}"));
            var (seed, edits) = mangled.Generate(chance, null, out _);
            var body = edits.Aggregate(seeds[seed], Mangle);
            var said = await people[^1].PostBytes($"/api/projects/{stage.Project}/commands", body);
            Assert.True((int)said.Status < 500, $"{said.Status} {said.Body} for {Encoding.UTF8.GetString(body)}");
        }
    }

    private static byte[] Mangle(byte[] body, (int At, int How, byte With) edit)
    {
        var at = body.Length == 0 ? 0 : edit.At % body.Length;
        ReadOnlySpan<byte> left = body.AsSpan(0, at), right = body.AsSpan(at);
        return edit.How switch
        {
            0 => [.. left, edit.With, .. right],
            1 => [.. left, .. right.Length > 0 ? right[1..] : right],
            2 => [.. left, .. "null"u8, .. right],
            3 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace("\"x\"", "null", StringComparison.Ordinal)),
            4 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace(":1", ":-9e18", StringComparison.Ordinal)),
            _ => [.. left, .. "[{\"a\":"u8, .. right],
        };
    }

    private static (string, byte[], string?, int, string) Fault(string what, string body) => (what, Encoding.UTF8.GetBytes(body), "application/json", 400, "malformed");
}
