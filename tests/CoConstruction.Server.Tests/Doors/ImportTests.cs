using System.Net;
using System.Text;

namespace CoConstruction.Server.Tests;

/// <summary>The door by which project files come in; what is wrong with a file is the reader's affair.</summary>
public sealed class ImportTests
{
    private const string Path = "/api/projects/import";

    [Fact]
    public async Task A_file_comes_in_once_and_what_is_not_it_is_refused_by_its_own_name()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var file = Sample();
        Assert.Equal((HttpStatusCode.Unauthorized, "notSignedIn"), Of(await server.Somebody().PostText(Path, file)));
        var made = await stage.Facilitator.PostText(Path, file);
        Assert.True(made.Status == HttpStatusCode.Created, made.Body);
        var project = (string)made.Json["project"]!;
        var version = (await stage.Facilitator.Look(project)).Version;

        Assert.Equal(HttpStatusCode.OK, (await stage.Facilitator.PostText(Path, file)).Status);
        Assert.Equal(version, (await stage.Facilitator.Look(project)).Version);
        var title = (string)System.Text.Json.Nodes.JsonNode.Parse(file)!["title"]!;
        Assert.Equal((HttpStatusCode.Conflict, "projectExists"), Of(await stage.Facilitator.PostText(Path, file.Replace(title, "Un autre titre", StringComparison.Ordinal))));
        var broken = await stage.Facilitator.PostText(Path, file.Replace($"\"{title}\"", "7", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "fileRefused"), Of(broken));
        Assert.All(broken.Json["problems"]!.AsArray(), problem => Assert.False(string.IsNullOrEmpty((string?)problem!["path"]) && string.IsNullOrEmpty((string?)problem["message"])));
        Assert.NotEmpty(broken.Json["problems"]!.AsArray());
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "tooLarge"), Of(await stage.Facilitator.PostBytes(Path, Encoding.UTF8.GetBytes(new string(' ', (4 * 1024 * 1024) + 1)), "application/json", ("Expect", "100-continue"))));
        Assert.Equal(version, (await stage.Facilitator.Look(project)).Version);
    }

    private static (HttpStatusCode, string?) Of(Said said) => (said.Status, said.Code);

    private static string Sample()
    {
        using var reader = new StreamReader(typeof(CoConstructionServer).Assembly.GetManifestResourceStream("orvelune-tisserandes")!);
        return reader.ReadToEnd();
    }
}
