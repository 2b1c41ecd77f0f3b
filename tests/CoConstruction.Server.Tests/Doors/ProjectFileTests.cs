using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>A project leaves by one door as a file, and comes in by another.</summary>
public sealed class ProjectFileTests
{
    [Fact]
    public async Task A_project_of_the_team_leaves_as_a_file_that_comes_in_on_another_server()
    {
        await using var server = await TestServer.Start();
        using var first = await Stage.Set(server);
        using var stage = await first.Import(Sample());
        await stage.Lead(new MakeProposal("ours", new ProposalText("Un banc devant l’école", "Pour attendre à l’ombre.", null), "persons", new ProposalOrigin()));
        var said = await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/project.json?download=true");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (said.Status, said.Content.ContentType!.MediaType));
        Assert.StartsWith("projet-les-tisserandes", said.Content.ContentDisposition!.FileName!.Trim((char)34), StringComparison.Ordinal);

        await using var elsewhere = await TestServer.Start();
        using var other = await Stage.Set(elsewhere);
        using var again = await other.Import(Encoding.UTF8.GetBytes(said.Body));
        var copy = await again.Facilitator.Get($"/api/projects/{again.Project}/exports/project.json");
        Assert.Equal(JsonNode.Parse(said.Body)!.ToJsonString(), JsonNode.Parse(copy.Body)!.ToJsonString());
        Assert.Contains("Un banc devant l’école", copy.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_now_of_a_charter_that_is_still_written_are_in_the_file()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Lead(new BeginText("charte", TextKind.Charter, "Notre charte"));
        var charter = JsonNode.Parse((await stage.Facilitator.Get($"/api/projects/{stage.Project}/exports/project.json")).Body)!["charter"]!;
        Assert.Equal(("draft", 1), ((string?)charter["status"], (int)charter["version"]!));
        Assert.Contains("Notre charte", (string?)charter["markdown"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_team_takes_the_whole_project_away()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var path = $"/api/projects/{stage.Project}/exports/project.json";
        foreach (var somebody in new[] { await stage.Phone(), stage.Screen(), await stage.Tablet(), await stage.Invited(Role.Observer, "Odile") })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await somebody.Get(path)).Status);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().Get(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await stage.Invited(Role.CoFacilitator, "Cléo")).Get(path)).Status);
    }

    private static byte[] Sample()
    {
        using var stream = typeof(CoConstructionServer).Assembly.GetManifestResourceStream("orvelune-tisserandes")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
