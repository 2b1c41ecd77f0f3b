using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoConstruction.Server.Tests;

/// <summary>
/// The secret ballot of a real evening (orv-bal1 of the samples: 51 people, 45 voters, three of them officials) is held
/// again paper by paper. All that any audience can obtain before, during and after is put together, and does not tell how
/// the officials answered.
/// </summary>
public sealed partial class SubtractionTests
{
    private const string Recorded = "orv-bal1", Proposal = "orv-p04", Elected = "elected";

    private static readonly string Ballot = Stage.Step(5);

    [Fact]
    public async Task How_the_three_officials_answered_cannot_be_derived_from_anything_that_anybody_obtains()
    {
        await using var server = await TestServer.Start();
        using var first = await Stage.Set(server);
        var file = Demonstration();
        using var stage = await first.Import(Encoding.UTF8.GetBytes(file.ToJsonString()));
        var ballot = file["ballots"]!.AsArray().Single(item => (string)item!["id"]! == Recorded)!;
        var evening = Evening.Of(ballot);
        var helper = await stage.Invited(Role.CoFacilitator, "Cléo");

        foreach (var college in evening.Colleges) await stage.Lead(new CountPresent(Stage.Workshop, college.Id, college.OnPaper));
        var phones = new List<(Person Phone, Voter Voter)>();
        foreach (var college in evening.Colleges)
        {
            for (var i = 0; i < college.Registered - college.OnPaper; i++)
            {
                var phone = await stage.Phone(college.Id);
                if (i < college.Voted - college.OnPaper) phones.Add((phone, new(college.Id, i)));
            }
        }

        Person[] audiences = [phones[0].Phone, stage.Screen(), await stage.Invited(Role.Observer, "Odile"), helper, await stage.Tablet()];
        await using var room = await Room.Open(stage, audiences, Ballot, Recorded);
        var rule = new OverallThreshold(new Ratio(6, 10), new CollegeFloor("persons", new Ratio(1, 2)));
        await stage.Open(new VoteStep(new FourPositions(), Stage.Typed([.. evening.Labels(file)]), new BallotRules(Secrecy.Secret, false, rule)));
        foreach (var (index, line) in phones.Index())
        {
            await line.Phone.Do(stage.Project, new CastVote(Ballot, evening.Marks(line.Voter), $"code-{index}"));
            if (index == 20) await room.Ask();
        }

        foreach (var college in evening.Colleges.Where(college => college.OnPaper > 0))
        {
            await stage.Lead(new EnterCount(Ballot, college.Id, VoteChannel.Paper, college.OnPaper, evening.OnPaper(college)));
            await helper.Do(stage.Project, new CheckCount(Ballot, college.Id, VoteChannel.Paper));
        }

        // What was typed may be read as long as the vote is open.
        await helper.Look(stage.Project);
        await stage.Lead(new CloseBallot(Ballot));
        await helper.Get($"/api/projects/{stage.Project}/exports/roll.csv?ballot={Ballot}");
        await stage.Lead(new PublishBallot(Ballot));
        await room.Ask();
        foreach (var person in audiences)
        {
            // Screen and tablet are of one workshop, and hear nothing of the recorded one's.
            var theirs = person == audiences[1] || person == audiences[4] ? HttpStatusCode.NotFound : HttpStatusCode.OK;
            foreach (var name in new[] { "minutes.md", "minutes.html" }) Assert.Equal(theirs, (await person.Get($"/api/projects/{stage.Project}/exports/{name}?workshop=orv-w3")).Status);
        }

        AssertReproduced((await helper.Look(stage.Project))["ballots", Ballot]!, ballot);
        var known = new Knowledge(evening.Colleges.Select(college => (college.Id, college.Voted)), FourKinds);
        var reader = new Reader(known, evening, file);
        foreach (var heard in audiences.SelectMany(room.Heard)) reader.Read(heard);
        // Everything that could tell something was found: answers and frames, lists, the file of the project and both documents.
        Assert.Equal(["file", "html", "item", "list", "markdown", "sheet", "typed"], reader.Found.Order());

        Assert.DoesNotContain(known.Groups, group => group.Contains(Elected, StringComparison.Ordinal) != group.Contains("institutions", StringComparison.Ordinal));
        var possible = known.Possible(Elected);
        var truth = FourKinds.Select(kind => evening.Count(Elected, Proposal, kind)).ToArray();
        Assert.Contains(possible, way => way.SequenceEqual(truth));
        foreach (var (kind, index) in FourKinds.Select((kind, index) => (kind, index)).Where(line => line.kind != FourPositions.NoOpinion))
        {
            Assert.True(possible.Select(way => way[index]).Distinct().Count() > 1, $"{kind} is {possible[0][index]}:\n{string.Join('\n', known.Known)}");
        }

        // The solver is no blind one: a single line more, and it knows.
        foreach (var kind in FourKinds) known.Know(["institutions"], kind, evening.Count("institutions", Proposal, kind));
        Assert.Equal(truth, Assert.Single(known.Possible(Elected)));
    }

    private static readonly string[] FourKinds = [FourPositions.For, FourPositions.ForWithReservation, FourPositions.Against, FourPositions.NoOpinion];

    /// <summary>Totals and decisions are those of the file.</summary>
    private static void AssertReproduced(JsonNode item, JsonNode recorded)
    {
        var result = item["result"]!;
        Assert.Equal(45, (int)result["people"]!);
        Assert.Equal("""{"phone":38,"paper":7}""", result["channels"]!.ToJsonString());
        foreach (var (index, line) in recorded["results"]!.AsArray().Index())
        {
            var counts = result["options"]![index]!["counts"]!;
            Assert.All(FourKinds, kind => Assert.Equal((int)line!["total"]![kind]!, (int?)counts[kind] ?? 0));
            Assert.Equal((bool)line!["retained"]!, (string)result["verdicts"]![index]!["retained"]! == "yes");
        }
    }

    private static JsonObject Demonstration()
    {
        using var resource = typeof(DemoProjects).Assembly.GetManifestResourceStream("orvelune-tisserandes")!;
        return JsonNode.Parse(resource)!.AsObject();
    }

    private sealed record Constituency(string Id, int Registered, int Voted, int OnPaper);

    /// <summary>A voter by the place they hold among those of their college; the last ones vote on paper.</summary>
    private sealed record Voter(string College, int Place);

    /// <summary>The evening of the file, as papers: each proposal's marks are dealt out from another place, so that papers differ.</summary>
    private sealed record Evening(ImmutableList<Constituency> Colleges, JsonArray Results)
    {
        public static Evening Of(JsonNode ballot) => new(
            [.. ballot["electorate"]!.AsArray().Select(line => new Constituency((string)line!["collegeId"]!, (int)line["registered"]!, (int)line["voted"]!, (int)line["ofWhichOnPaper"]!))],
            ballot["results"]!.AsArray());

        public int Option(string proposal) => Results.Index().Single(line => (string)line.Item!["proposalId"]! == proposal).Index;

        public static string OptionId(int index) => $"o{index + 1}";

        public IEnumerable<string> Labels(JsonNode file) => Results.Select(result =>
            (string)file["proposals"]!.AsArray().Single(proposal => (string)proposal!["id"]! == (string)result!["proposalId"]!)!["title"]!);

        public int Count(string college, string proposal, string kind) =>
            (int?)Results[Option(proposal)]!["byCollege"]!.AsArray().Single(line => (string)line!["collegeId"]! == college)!["counts"]![kind] ?? 0;

        public ImmutableSortedDictionary<string, string> Marks(Voter voter) => Results.Index().ToImmutableSortedDictionary(line => OptionId(line.Index), line =>
        {
            var marks = FourKinds.SelectMany(kind => Enumerable.Repeat(kind, Count(voter.College, (string)line.Item!["proposalId"]!, kind))).ToList();
            return marks[(voter.Place + line.Index) % marks.Count];
        });

        public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> OnPaper(Constituency college) =>
            Enumerable.Range(college.Voted - college.OnPaper, college.OnPaper).SelectMany(place => Marks(new(college.Id, place))).GroupBy(mark => mark.Key)
                .ToImmutableSortedDictionary(option => option.Key, option => option.GroupBy(mark => mark.Value).ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Count()));
    }

    /// <summary>Draws equations from whatever somebody has heard.</summary>
    private sealed class Reader(Knowledge known, Evening evening, JsonNode file)
    {
        private readonly string _option = Evening.OptionId(evening.Option(Proposal));
        private readonly string _label = evening.Labels(file).ElementAt(evening.Option(Proposal));
        private readonly Dictionary<string, string> _colleges = file["colleges"]!.AsArray().ToDictionary(college => (string)college!["label"]!, college => (string)college!["id"]!);

        /// <summary>The sources in which something was found.</summary>
        public HashSet<string> Found { get; } = [];

        public void Read(string heard)
        {
            // What came with headers has them after it.
            if (heard.StartsWith('{') || heard.StartsWith('[')) Walk(First(heard));
            else if (heard.StartsWith("<!doctype", StringComparison.Ordinal)) Html(WebUtility.HtmlDecode(heard));
            else if (heard.StartsWith('#')) Markdown(heard.Replace("\\", "", StringComparison.Ordinal));
            else if (heard.Contains("Code du bulletin;", StringComparison.Ordinal)) Sheet(heard.Split("\r\n"));
        }

        private static JsonNode? First(string heard)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(heard));
            return JsonNode.Parse(ref reader);
        }

        private void Walk(JsonNode? node)
        {
            if (node is JsonArray list) foreach (var item in list) Walk(item);
            if (node is not JsonObject thing) return;
            if ((string?)(thing["id"] as JsonValue) is { } id && (id == Ballot || id == Recorded) && thing.ContainsKey("rules")) Item(thing);
            if (thing["enteredBy"] is JsonValue && (string?)thing["ballotId"] is { } counted && (counted == Ballot || counted == Recorded)) Typed(thing);
            else if (thing["ballotId"] is JsonValue && thing["papers"] is JsonArray papers) List(papers);
            // Lines of a file, of both ballots, wherever they turn up.
            if (thing["byCollege"] is JsonArray lines && ((string?)(thing["proposalId"] as JsonValue) == Proposal || (string?)(thing["optionId"] as JsonValue) == _option))
            {
                Found.Add("file");
                foreach (var line in lines) Line(line!["collegeIds"]?.AsArray().Select(id => (string)id!) ?? [(string)line["collegeId"]!], line["counts"]!);
            }

            foreach (var (_, value) in thing) Walk(value);
        }

        private void Item(JsonObject item)
        {
            if (item["result"] is { } result)
            {
                // A result that was another one before would tell what came in between.
                Assert.Equal(45, (int)result["people"]!);
                Found.Add("item");
                Line(evening.Colleges.Select(college => college.Id), Counts(result));
                foreach (var line in result["lines"]!.AsArray()) Line(line!["collegeIds"]!.AsArray().Select(id => (string)id!), Counts(line));
            }
        }

        private void Typed(JsonObject count)
        {
            foreach (var (kind, number) in count["counts"]![_option]?.AsObject() ?? [])
            {
                Found.Add("typed");
                known.KnowAtLeast((string)count["collegeId"]!, kind, (int)number!);
            }
        }

        private JsonNode Counts(JsonNode result) => result["options"]!.AsArray().Single(option => (string)option!["optionId"]! == _option || (string)option["optionId"]! == Proposal)!["counts"]!;

        private void Line(IEnumerable<string> colleges, JsonNode counts)
        {
            foreach (var kind in FourKinds) known.Know(colleges, kind, (int?)counts[kind] ?? 0);
        }

        private void List(JsonArray papers)
        {
            Found.Add("list");
            Assert.All(papers, paper => Assert.Equal(["marks", "receipt"], paper!.AsObject().Select(member => member.Key).Order()));
            Papers([.. papers.Select(paper => (string)paper!["marks"]![_option]!)]);
        }

        private void Sheet(string[] rows)
        {
            Found.Add("sheet");
            var column = Array.IndexOf(rows[1].Split(';'), _label);
            Assert.True(column > 0, rows[1]);
            var words = FourKinds.ToDictionary(BallotWords.Kind);
            Papers([.. rows.Where(row => row.StartsWith("code-", StringComparison.Ordinal)).Select(row => words[row.Split(';')[column]])]);
        }

        /// <summary>Papers bear no college: with what came on paper they are the total again, and nothing else.</summary>
        private void Papers(List<string> marks)
        {
            Assert.Equal(38, marks.Count);
            foreach (var kind in FourKinds)
            {
                var typed = evening.Colleges.Sum(college => evening.OnPaper(college).GetValueOrDefault(_option)?.GetValueOrDefault(kind) ?? 0);
                known.Know(evening.Colleges.Select(college => college.Id), kind, marks.Count(mark => mark == kind) + typed);
            }
        }

        private void Html(string page)
        {
            foreach (Match option in OptionInHtml().Matches(page))
            {
                if (!option.Groups["name"].Value.StartsWith(_label, StringComparison.Ordinal)) continue;
                foreach (Match row in RowInHtml().Matches(option.Groups["rows"].Value))
                {
                    Found.Add("html");
                    Numbers(row.Groups["name"].Value, [.. NumberInHtml().Matches(row.Value).Skip(1).Select(number => int.Parse(number.Groups[1].Value, null))]);
                }
            }
        }

        private void Markdown(string page)
        {
            string? colleges = null;
            foreach (var line in page.Split('\n'))
            {
                if (HeadingInMarkdown().Match(line) is { Success: true } heading) colleges = heading.Groups["name"].Value;
                if (colleges is null || !line.StartsWith($"| {_label}", StringComparison.Ordinal)) continue;
                Found.Add("markdown");
                Numbers(colleges, [.. line.Split('|')[2..^1].Select(cell => int.Parse(cell, null))]);
            }
        }

        private void Numbers(string colleges, int[] numbers)
        {
            Assert.Equal(FourKinds.Length, numbers.Length);
            var ids = _colleges.Where(college => colleges.Contains(college.Key, StringComparison.Ordinal)).Select(college => college.Value).ToList();
            Assert.NotEmpty(ids);
            foreach (var (index, number) in numbers.Index()) known.Know(ids, FourKinds[index], number);
        }
    }

    [GeneratedRegex("""<th scope="rowgroup"[^>]*>(?<name>.*?)</th></tr>(?<rows>.*?)</tbody>""", RegexOptions.Singleline)]
    private static partial Regex OptionInHtml();

    [GeneratedRegex("""<tr><th scope="row">(?<name>[^<]*)</th>(<td>\d+</td>)+</tr>""")]
    private static partial Regex RowInHtml();

    [GeneratedRegex("""<td>(\d+)</td>""")]
    private static partial Regex NumberInHtml();

    [GeneratedRegex("""^(?<name>[^|]+)\u00A0: \d+\u00A0votes?$""")]
    private static partial Regex HeadingInMarkdown();
}
