using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>A file with a fault is refused whole, and each fault is told with its exact place.</summary>
public sealed class BrokenFileTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { "$.schemaVersion", "2" },
        { "$.title", "" },
        { "$.id", "\"un id avec des espaces\"" },
        { "$.status", "\"finished\"" },
        { "$.territory.recurringNeeds[1].aggregateCount", "2" },
        { "$.calendar.start", "\"12/01/2026\"" },
        { "$.colleges[2].targetShare", "1.5" },
        { "$.bodies[1].id", "\"orv-bod1\"" },
        { "$.workshops[0].mode", "\"online\"" },
        { "$.workshops[1].attendance[3].collegeId", "\"persons\"" },
        { "$.workshops[2].decisions[0].text", "\"\"" },
        { "$.proposals[4].number", "1" },
        { "$.proposals[2].authorCollegeId", "\"nobody\"" },
        { "$.proposals[3].workshopId", "\"orv-w9\"" },
        { "$.proposals[5].objectiveIds[0]", "\"orv-o99\"" },
        { "$.proposals[6].mergedIntoId", "\"orv-p01\"" },
        { "$.ballots[0].openedAt", "\"2026-05-19T18:20:00\"" },
        { "$.ballots[0].closedAt", "\"2026-05-19T10:00:00+02:00\"" },
        { "$.ballots[0].options", "[\"for\"]" },
        { "$.ballots[0].electorate[0].voted", "23" },
        { "$.ballots[0].electorate[1].ofWhichOnPaper", "11" },
        { "$.ballots[0].results[3].proposalId", "\"orv-p77\"" },
        { "$.ballots[0].results[4].retained", "\"yes\"" },
        { "$.ballots[0].results[5].total.for", "30" },
        { "$.ballots[1].results[0].byCollege[4].counts", "{\"for\": 4}" },
        { "$.ballots[1].results[0].byCollege[0].counts.maybe", "1" },
        { "$.obstacles[0].leadsToIds[0]", "\"orv-b99\"" },
        { "$.obstacles[0].leadsToIds[0]", "\"orv-b1\"" },
        { "$.indicators[0].focus", "\"feeling\"" },
        { "$.evaluationNotes[0].indicatorIds[0]", "\"orv-i99\"" },
        { "$.actionSheets[0].progressPercent", "101" },
        { "$.bodies[0].composition[0].count", "-1" },
        { "$.practiceSheet.leversUsed[0]", "\"orv-l99\"" },
        { "$.charter.markdown", "3" },
        { "$.charter.adoptedOn", "" },
        { "$.charter.reviewEveryMonths", "0" },
        { "$.charter.status", "\"signed\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_single_fault_is_told_at_its_place_and_nowhere_else(string path, string value)
    {
        var problem = Assert.Single(Problems(Samples.With(file => Set(file, path, value))));
        Assert.Equal(path, problem.Path);
        Assert.EndsWith(".", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_faults_are_all_told_at_once()
    {
        string[] paths = ["$.title", "$.workshops[0].date", "$.proposals[1].status", "$.ballots[0].electorate[0].registered"];
        var problems = Problems(Samples.With(file =>
        {
            foreach (var path in paths) Set(file, path, "\"?\"");
            file.Remove("title");
        }));
        Assert.Equal(paths.Order(), problems.Select(problem => problem.Path).Order());
    }

    [Fact]
    public void Points_that_the_voters_did_not_have_are_found_over_all_options_together()
    {
        var file = JsonNode.Parse(Samples.Bytes(Samples.Vermelonne))!.AsObject();
        Set(file, "$.ballots[0].results[9].byCollege[0].counts.dots", "11");
        Set(file, "$.ballots[0].results[9].total.dots", "12");
        var problem = Assert.Single(Problems(Encoding.UTF8.GetBytes(file.ToJsonString())));
        Assert.Equal("$.ballots[0].results[9].byCollege[0].counts", problem.Path);
    }

    [Fact]
    public void Merges_that_run_in_a_circle_are_told_on_each_of_their_proposals()
    {
        var problems = Problems(Samples.With(file =>
        {
            foreach (var (index, target) in new[] { (1, "orv-p03"), (2, "orv-p02") })
            {
                Set(file, $"$.proposals[{index}].status", "\"merged\"");
                Set(file, $"$.proposals[{index}].mergedIntoId", $"\"{target}\"");
            }
        }));
        Assert.Equal(["$.proposals[1].mergedIntoId", "$.proposals[2].mergedIntoId"], problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"id\":\"a\",\"id\":\"b\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public void What_is_not_a_project_at_all_is_told_so(string text) =>
        Assert.Equal("$", Assert.Single(Problems(Encoding.UTF8.GetBytes(text))).Path);

    [Fact]
    public void Half_a_character_too_large_a_file_and_too_deep_a_file_are_refused()
    {
        Assert.Equal("$.title", Assert.Single(Problems(Encoding.UTF8.GetBytes("{\"title\":\"\\ud800\"}"))).Path);
        Assert.Equal("$", Assert.Single(Problems(new byte[5_000_000])).Path);
        Assert.Equal("$", Assert.Single(Problems([0xC3, 0x28])).Path);
        Assert.Equal("$", Assert.Single(Problems(Samples.With(file => Set(file, "$.deep", new string('[', 20) + new string(']', 20))))).Path);
    }

    [Fact]
    public void A_list_that_nobody_could_read_to_its_end_says_how_much_is_left()
    {
        var line = string.Join(',', Enumerable.Repeat("{\"collegeId\":\"persons\",\"count\":-1}", 600));
        var problems = Problems(Samples.With(file => Set(file, "$.more", $"[{line}]")));
        Assert.Equal((501, "Et 100 autres problèmes."), (problems.Count, problems[^1].Problem));
    }

    /// <summary>Bytes replaced, taken out or put in anywhere: always an answer, never an exception.</summary>
    [Fact]
    public void No_damage_to_a_file_makes_the_reader_throw()
    {
        var file = Samples.Bytes(Samples.Orvelune);
        var damage = Gen.Select(Gen.Int[0, file.Length - 1], Gen.Int[0, 12], Gen.OneOf(Gen.Byte.Array[0, 4], Any("null", "-1", "\"\\ud800\"", "{}", "[]", "1e999", "},{").Select(Encoding.UTF8.GetBytes)));
        damage.Array[1, 4].Sample(
            damages => ProjectFileReader.Read(damages.Aggregate(file, (now, one) => Damaged(now, one.Item1 % now.Length, one.Item2, one.Item3))) is not null,
            seed: "0000KOqKNb82", iter: 300, threads: 1);
    }

    /// <summary>Values replaced by values of another kind: the file stays JSON, so the rules themselves are tried, and what they let pass is shown.</summary>
    [Fact]
    public void No_value_in_a_wrong_place_makes_the_reader_or_the_project_throw()
    {
        var places = Leaves("$", JsonNode.Parse(Samples.Bytes(Samples.Vermelonne))).ToArray();
        var strange = Any("null", "-1", "3.5", "99999999999", "true", "\"\"", "\"persons\"", "\"?\"", "{}", "[]", "[null]", "[{}]", "{\"id\":1}", "\"2024-01-01\"");
        Gen.Select(Any(places), strange).Array[1, 6].Sample(
            changes =>
            {
                var file = JsonNode.Parse(Samples.Bytes(Samples.Vermelonne))!.AsObject();
                foreach (var (path, value) in changes) Set(file, path, value);
                if (ProjectFileReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString())) is not ProjectFileReading.Right right) return true;
                var project = right.File.Events.Aggregate(new Project(right.File.ProjectId), (now, happened) => now.Evolve(happened));
                return ProjectView.Of(project, Audience.Observer).All(entry => entry.Render() is not null);
            },
            seed: "0000KOqKNb82", iter: 250, threads: 1);
    }

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static byte[] Damaged(byte[] file, int at, int length, byte[] with) => [.. file[..at], .. with, .. file[Math.Min(file.Length, at + length)..]];

    private static ImmutableList<FileProblem> Problems(byte[] file) => Assert.IsType<ProjectFileReading.Wrong>(ProjectFileReader.Read(file)).Problems;

    private static IEnumerable<string> Leaves(string path, JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(field => Leaves($"{path}.{field.Key}", field.Value)).Append(path).Where(leaf => leaf != "$"),
        JsonArray list => list.SelectMany((item, i) => Leaves($"{path}[{i}]", item)).Append(path),
        _ => [path],
    };

    /// <summary>Writes a value at a path such as <c>$.a.b[2].c</c>; an empty value takes the field away.</summary>
    private static void Set(JsonNode file, string path, string value)
    {
        var keys = path[2..].Replace("[", ".[", StringComparison.Ordinal).Split('.');
        JsonNode? here = file;
        foreach (var key in keys[..^1]) here = key[0] == '[' ? Item(here, key) : (here as JsonObject)?[key];
        if (here is JsonObject thing && value.Length == 0) thing.Remove(keys[^1]);
        else if (here is JsonObject parent) parent[keys[^1]] = JsonNode.Parse(value);
        else if (here is JsonArray list && keys[^1][0] == '[' && Index(keys[^1]) < list.Count) list[Index(keys[^1])] = JsonNode.Parse(value);
    }

    private static JsonNode? Item(JsonNode? list, string key) => list is JsonArray items && Index(key) < items.Count ? items[Index(key)] : null;

    private static int Index(string key) => int.Parse(key[1..^1], System.Globalization.CultureInfo.InvariantCulture);
}
