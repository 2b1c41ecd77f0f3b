using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Domain.Tests;

/// <summary>A project leaves as a file and comes in again as the same project.</summary>
public sealed class ProjectFileWriterTests
{
    [Fact]
    public void What_was_withdrawn_is_pointed_to_by_no_file()
    {
        var story = Story.Founded.Given(Person.Ana,
            new AddObstacle("o", new(ObstacleFamily.LegalFramework, null, null, ObstacleBasis.Observed, "Rien ne le prévoit.", null), new()),
            new MakeProposal("p", new ProposalText("Un banc", "Un banc à l’ombre.", null), null, new ProposalOrigin { ObstacleIds = ["o"] }),
            new WithdrawObstacle("o"));

        Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(ProjectFileWriter.Write(story.Project)));
        Story.Founded.When(Person.Ana, new MakeProposal("p", new ProposalText("Un banc", "Un banc à l’ombre.", null), null, new ProposalOrigin { ObstacleIds = ["o"] }))
            .ThenRefused(Refusal.ObstacleUnknown);
    }

    [Fact]
    public void A_file_with_public_votes_comes_out_as_it_came_in() =>
        Assert.Empty(Differences(Samples.Vermelonne));

    [Fact]
    public void Of_a_secret_ballot_only_the_colleges_that_are_too_small_come_out_merged()
    {
        var differences = Differences(Samples.Orvelune);
        Assert.NotEmpty(differences);
        // That a milestone is late is read from its day, and written nowhere.
        Assert.All(differences.Except(["$.calendar.milestones[4].status"]), path => Assert.StartsWith("$.ballots[0].", path, StringComparison.Ordinal));
        var ballot = Written(Samples.Project(Samples.Orvelune))["ballots"]![0]!;
        var merged = Assert.Single(ballot["electorate"]!.AsArray(), line => line!["collegeIds"] is not null)!;
        Assert.Equal(["institutions", "elected"], merged["collegeIds"]!.AsArray().Select(id => id!.GetValue<string>()));
        Assert.Equal((9, 8), (merged["registered"]!.GetValue<int>(), merged["voted"]!.GetValue<int>()));
        Assert.All(ballot["results"]!.AsArray(), result => Assert.DoesNotContain(result!["byCollege"]!.AsArray(), line => (string?)line!["collegeId"] is "elected" or "institutions"));
    }

    [Theory]
    [InlineData(Samples.Orvelune)]
    [InlineData(Samples.Vermelonne)]
    public void What_comes_out_comes_in_again_as_the_same_project(string name)
    {
        var project = Samples.Project(name);
        var again = Read(ProjectFileWriter.Write(project));
        Assert.Equal(ProjectFileWriter.Write(project), ProjectFileWriter.Write(again));
        Assert.Equal(State(project), State(again));
    }

    [Fact]
    public void Whose_approach_a_project_took_up_and_what_collective_work_brings_go_out_and_come_in()
    {
        var approach = new Approach("ver-fp1", 2, "Un minibus") { Steps = [new("Se réunir")] };
        var card = new TerritoryCard("Ailleurs", "municipality") { CollectiveWork = "Seul, personne n’aurait osé." };
        var project = new Story(new Project("p")).Given(Person.Door, new FoundProject("Nos trajets", null, card, "ana", "Ana", Approach: approach)).Project;
        var again = Read(ProjectFileWriter.Write(project));
        Assert.Equal(project.ActionPlan.Approach, again.ActionPlan.Approach);
        Assert.Equal("Seul, personne n’aurait osé.", again.Territory.Card.CollectiveWork);
    }

    [Fact]
    public void A_project_of_our_own_goes_out_and_comes_in_at_any_moment_of_its_life()
    {
        foreach (var project in RandomLife.Several(12).SelectMany(life => life.Moments))
        {
            var file = ProjectFileWriter.Write(project);
            Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(ProjectFileWriter.Write(Read(file))));
        }
    }

    [Fact]
    public void No_file_tells_more_of_a_secret_vote_than_its_published_lines()
    {
        var seen = 0;
        foreach (var project in RandomLife.Several().Select(life => life.Project))
        {
            foreach (var ballot in Written(project)["ballots"]?.AsArray() ?? [])
            {
                if ((string?)ballot!["secrecy"] != "secret") continue;
                seen++;
                Assert.All(ballot["electorate"]!.AsArray(), line => Assert.True(line!["voted"]!.GetValue<int>() is 0 or >= SmallCounts.Threshold || ballot["electorate"]!.AsArray().Count(other => other!["voted"]!.GetValue<int>() > 0) == 1));
            }
        }

        Assert.True(seen > 0);
    }

    [Fact]
    public void What_nobody_knows_is_kept_with_the_thing_it_was_said_of()
    {
        var project = Read(Samples.With(file =>
        {
            file["proposals"]![2]!["colour"] = "blue";
            file["workshops"]![1]!["agenda"]![0]!["room"] = "haute";
            file["territory"]!["rivers"] = new JsonArray("L’Arcelle");
        }));
        var file = Written(project);
        Assert.Equal("blue", (string?)file["proposals"]![2]!["colour"]);
        Assert.Equal("haute", (string?)file["workshops"]![1]!["agenda"]![0]!["room"]);
        Assert.Equal("L’Arcelle", (string?)file["territory"]!["rivers"]![0]);
    }

    [Fact]
    public void Every_obstacle_goes_out_with_its_family_and_its_nature()
    {
        var obstacles = Written(Samples.Project(Samples.Orvelune))["obstacles"]!.AsArray();
        Assert.Equal(8, obstacles.Count);
        Assert.Equal(5, obstacles.Select(obstacle => (string?)obstacle!["family"]).Distinct().Count());
        Assert.All(obstacles, obstacle => Assert.Contains((string?)obstacle!["nature"], (string?[])["cultural", "societal", "organisational", "regulatory"]));
    }

    [Fact]
    public void What_was_changed_here_comes_out_changed()
    {
        var project = Samples.Project(Samples.Orvelune);
        var file = Written(project.Evolve(new ProposalStatusChanged("orv-p07", ProposalStatus.Merged, "orv-p03", "Réponse : réunie avec la proposition 3.", Story.Start)));
        var proposal = file["proposals"]![6]!;
        Assert.Equal(("merged", "orv-p03", false), ((string?)proposal["status"], (string?)proposal["mergedIntoId"], proposal["falcReviewed"]!.GetValue<bool>()));
    }

    private static Project Read(byte[] bytes)
    {
        var reading = ProjectFileReader.Read(bytes);
        if (reading is ProjectFileReading.Wrong wrong) Assert.Fail(string.Join('\n', wrong.Problems.Take(10)));
        var file = ((ProjectFileReading.Right)reading).File;
        return file.Events.Aggregate(new Project(file.ProjectId), (project, happened) => project.Evolve(happened));
    }

    private static JsonObject Written(Project project) => JsonNode.Parse(ProjectFileWriter.Write(project))!.AsObject();

    private static string State(Project project) =>
        JsonSerializer.Serialize(project with { Territory = project.Territory with { Fingerprint = null, Remainder = Ordinal.Empty<JsonElement>() }, Ballots = new() }, Contract.Json);

    private static List<string> Differences(string name) =>
        [.. Differences("$", JsonNode.Parse(Samples.Bytes(name)), JsonNode.Parse(ProjectFileWriter.Write(Samples.Project(name))))];

    private static IEnumerable<string> Differences(string path, JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject a, JsonObject b) => a.Select(field => field.Key).Union(b.Select(field => field.Key))
            .SelectMany(field => a.ContainsKey(field) && b.ContainsKey(field) ? Differences($"{path}.{field}", a[field], b[field]) : [$"{path}.{field}"]),
        (JsonArray a, JsonArray b) => a.Count == b.Count ? a.Zip(b).SelectMany((pair, i) => Differences($"{path}[{i}]", pair.First, pair.Second)) : [path],
        _ => JsonNode.DeepEquals(one, other) ? [] : [path],
    };

    [Fact]
    public void Of_a_workshop_of_our_own_small_colleges_are_written_together_and_read_so_again()
    {
        var held = Story.Running(new InstructionStep()).Given(Person.Ana,
            new CountPresent("w", "persons", 7), new CountPresent("w", "elected", 3), new CountPresent("w", "institutions", 2), new CloseWorkshop("w", true)).Project;
        var attendance = Written(held)["workshops"]![0]!["attendance"]!.AsArray().Select(line => line!.ToJsonString()).ToList();
        Assert.Equal(["""{"collegeId":"persons","count":9}""", """{"collegeIds":["professionals","institutions","elected"],"count":6}"""], attendance.OrderBy(line => line, StringComparer.Ordinal));
        var again = Read(ProjectFileWriter.Write(held)).Workshops.All["w"];
        Assert.Equal(15, again.Present);
        Assert.Equal(9, again.Counted["persons"]);
        Assert.Equal(6, Assert.Single(again.Together).People);
        var few = Story.Running(new InstructionStep()).Given(Person.Ana, new CloseWorkshop("w", true)).Project;
        Assert.Null(Written(few)["workshops"]![0]!["attendance"]);
    }
}
