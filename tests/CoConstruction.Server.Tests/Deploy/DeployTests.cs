using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using static CoConstruction.Server.Tests.DeployFiles;

namespace CoConstruction.Server.Tests;

/// <summary>What a host starts: no container engine is needed to see that its files agree with the repository and with each other.</summary>
[WithoutHouse]
public sealed partial class DeployTests
{
    private static readonly string[] Dockerfile = Lines("deploy/Dockerfile");

    [Fact]
    public void The_compose_file_describes_one_server_and_its_data()
    {
        var compose = Yaml("docker-compose.yml");

        var service = Map(Assert.Single(Map(compose["services"])).Value);
        Assert.True(File.Exists(Path.Combine(Root, (string)Map(service["build"])["dockerfile"])));
        var volume = Assert.Single(List(service["volumes"]));
        Assert.Equal($"{Assert.Single(Map(compose["volumes"]).Keys)}:/data", volume);
        Assert.EndsWith($":{Exposed()}", Assert.Single(List(service["ports"])));
    }

    [Fact]
    public void Every_path_that_the_image_is_made_of_exists()
    {
        var sources = Copies().Where(copy => copy.Stage is null).SelectMany(copy => copy.Sources).ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.True(Path.Exists(Path.Combine(Root, source)), source));
    }

    [Fact]
    public void Every_stage_that_is_copied_from_is_made_before()
    {
        var stages = Dockerfile.Select(line => StageLine().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).ToList();

        Assert.Equal(["node", "build", "run"], stages);
        Assert.All(Copies().Select(copy => copy.Stage).OfType<string>(), stage => Assert.Contains(stage, stages));
    }

    [Fact]
    public void The_image_runs_without_root_on_its_volume_and_says_whether_it_is_well()
    {
        var last = Dockerfile.Skip(Array.FindLastIndex(Dockerfile, line => line.StartsWith("FROM ", StringComparison.Ordinal))).ToList();

        Assert.Contains("USER $APP_UID", last);
        Assert.Contains("VOLUME /data", last);
        Assert.Contains(last, line => line.Contains($"/dev/tcp/127.0.0.1/{Exposed()}", StringComparison.Ordinal) && line.Contains("/health/ready", StringComparison.Ordinal));
    }

    [Fact]
    public void The_server_understands_the_options_that_the_image_gives_it()
    {
        var words = Entry();
        string[] given = [.. words[2..], "--public-url", "https://atelier.example.org"];
        var configuration = new ConfigurationBuilder().AddCommandLine(ServerOptions.Arguments(given)).Build();

        var options = ServerOptions.From(configuration);

        Assert.Equal("CoConstruction.Server.dll", words[1]);
        Assert.Equal("/data", options.Data);
        Assert.Equal($"http://0.0.0.0:{Exposed()}", configuration["urls"]);
        Assert.Equal("https://atelier.example.org/poster", options.Link("poster"));
    }

    [Fact]
    public void The_image_that_needs_no_engine_is_the_same_but_for_where_its_data_lies()
    {
        var project = XDocument.Parse(Text("src/CoConstruction.Server/CoConstruction.Server.csproj"));
        string Value(string name) => project.Descendants(name).Single().Value;
        string Included(string name) => project.Descendants(name).Single().Attribute("Include")!.Value;
        string[] entry = Entry()[2..];

        Assert.Contains($"FROM {Value("ContainerBaseImage")} AS run", Dockerfile);
        // What $APP_UID is called in this base image.
        Assert.Equal("app", Value("ContainerUser"));
        Assert.Equal(Exposed(), Included("ContainerPort"));
        Assert.Equal(entry.Select(word => word == "/data" ? "/home/app" : word), Included("ContainerAppCommandArgs").Split(';'));
    }

    private sealed record Copy(string? Stage, IReadOnlyList<string> Sources);

    private static IEnumerable<Copy> Copies() => Dockerfile.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)).Select(line =>
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1];
        return words[0].StartsWith("--from=", StringComparison.Ordinal) ? new Copy(words[0]["--from=".Length..], words[1..]) : new Copy(null, words);
    });

    private static string[] Entry()
    {
        var entry = Dockerfile.Single(line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal));
        return System.Text.Json.JsonSerializer.Deserialize<string[]>(entry["ENTRYPOINT ".Length..])!;
    }

    private static string Exposed() => Dockerfile.Single(line => line.StartsWith("EXPOSE ", StringComparison.Ordinal))["EXPOSE ".Length..];

    [GeneratedRegex(@"^FROM \S+ AS (?<name>\w+)$")]
    private static partial Regex StageLine();
}
