using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using YamlDotNet.Serialization;

namespace CoConstruction.Server.Tests;

/// <summary>What a host starts: no container engine is needed to see that its files agree with the repository and with each other.</summary>
public sealed partial class DeployTests
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);
    private static readonly string[] Dockerfile = File.ReadAllLines(Path.Combine(Root, "deploy", "Dockerfile"));

    [Fact]
    public void The_compose_file_describes_one_server_and_its_data()
    {
        var compose = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(Root, "docker-compose.yml")));

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
        var entry = Dockerfile.Single(line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal));
        var words = System.Text.Json.JsonSerializer.Deserialize<string[]>(entry["ENTRYPOINT ".Length..])!;
        string[] given = [.. words[2..], "--public-url", "https://atelier.example.org"];
        var configuration = new ConfigurationBuilder().AddCommandLine(ServerOptions.Arguments(given)).Build();

        var options = ServerOptions.From(configuration);

        Assert.Equal("CoConstruction.Server.dll", words[1]);
        Assert.Equal("/data", options.Data);
        Assert.Equal($"http://0.0.0.0:{Exposed()}", configuration["urls"]);
        Assert.Equal("https://atelier.example.org/poster", options.Link("poster"));
    }

    private sealed record Copy(string? Stage, IReadOnlyList<string> Sources);

    private static IEnumerable<Copy> Copies() => Dockerfile.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)).Select(line =>
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1];
        return words[0].StartsWith("--from=", StringComparison.Ordinal) ? new Copy(words[0]["--from=".Length..], words[1..]) : new Copy(null, words);
    });

    private static string Exposed() => Dockerfile.Single(line => line.StartsWith("EXPOSE ", StringComparison.Ordinal))["EXPOSE ".Length..];

    private static Dictionary<string, object> Map(object yaml) => ((Dictionary<object, object>)yaml).ToDictionary(entry => (string)entry.Key, entry => entry.Value);

    private static List<string> List(object yaml) => ((List<object>)yaml).ConvertAll(entry => (string)entry);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CoConstruction.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository was not found."));

    [GeneratedRegex(@"^FROM \S+ AS (?<name>\w+)$")]
    private static partial Regex StageLine();
}
