using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using static CoConstruction.Server.Tests.DeployFiles;

namespace CoConstruction.Server.Tests;

/// <summary>The house of several processes in containers, and the same without: one house, described twice.</summary>
[WithoutHouse]
public sealed partial class ClusterFilesTests
{
    private const string Compose = "deploy/cluster/docker-compose.yml", Trial = "deploy/try-cluster.sh", Proxy = "deploy/cluster/Caddyfile";
    private static readonly string[] Hardened = ["a", "b", "web", "database", "proxy"];

    /// <summary>What processes of one machine, which may be a busy one, must be told, and containers need not be.</summary>
    private static readonly string[] OnOneMachine = ["data", "urls", "silo-address", "silo-port", "gateway-port", "cluster-patience"];

    private static Dictionary<string, Dictionary<string, object>> Services { get; } =
        Map(Yaml(Compose)["services"]).ToDictionary(service => service.Key, service => Map(service.Value));

    [Fact]
    public void Both_run_the_same_processes_in_the_same_roles()
    {
        var inContainers = Services.Where(service => service.Value.ContainsKey("build")).ToDictionary(service => service.Key, service => Options(service.Value).Role);
        var without = StartServer().Matches(Text(Trial)).ToDictionary(match => match.Groups["name"].Value, match => Enum.Parse<ServerRole>(match.Groups["role"].Value, ignoreCase: true));
        var reported = Reported().Match(Text(Trial)).Groups["names"].Value.Split(' ');

        Assert.Equal([("a", ServerRole.All), ("b", ServerRole.All), ("web", ServerRole.Web)], inContainers.Select(server => (server.Key, server.Value)));
        Assert.Equal(inContainers, without);
        Assert.Equal(Services.Keys.Order(), reported.Order());
    }

    [Fact]
    public void Both_give_their_servers_the_same_options()
    {
        var without = OptionName().Matches(Server().Match(Text(Trial)).Value).Select(match => match.Groups["name"].Value);

        Assert.All(Services.Values.Where(service => service.ContainsKey("build")), service =>
            Assert.Equal(Command(service).Select(NameOf).Concat(OnOneMachine).Order(), without.Order()));
        Assert.All(Servers(), service => Assert.Equal("true", service.At("environment", "ASPNETCORE_FORWARDEDHEADERS_ENABLED")));
        Assert.Contains("ASPNETCORE_FORWARDEDHEADERS_ENABLED=true", Text(Trial), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_stand_behind_the_same_proxy_with_all_servers_in_it()
    {
        var wanted = Variable().Matches(Text(Proxy)).Select(match => match.Groups["name"].Value).Order().ToList();

        Assert.Equal(3, wanted.Count);
        Assert.Equal(wanted, Map(Services["proxy"]["environment"]).Keys.Order());
        Assert.All(wanted, name => Assert.Contains($"{name}=", Text(Trial), StringComparison.Ordinal));
        Assert.Equal("a:8080 b:8080 web:8080", Services["proxy"].At("environment", "COCONSTRUCTION_SERVERS"));
        Assert.Contains("./Caddyfile:/etc/caddy/Caddyfile:ro", List(Services["proxy"]["volumes"]));
        Assert.Contains($"--config \"$root/{Proxy}\"", Text(Trial), StringComparison.Ordinal);
    }

    [Fact]
    public void The_proxy_keeps_no_request_in_its_log()
    {
        Assert.Matches(@"request delete", Text(Proxy));
        // Lines of the log are asked for at the top alone: within a site the same word would write requests down.
        Assert.Single(LogDirective().Matches(Text(Proxy)));
    }

    [Fact]
    public void No_secret_is_written_in_either()
    {
        var passwords = Services.Values.Where(service => service.ContainsKey("environment")).SelectMany(service => Map(service["environment"])).Where(entry => entry.Key.Contains("PASSWORD", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, passwords.Count);
        Assert.All(passwords, password => Assert.StartsWith("${COCONSTRUCTION_DATABASE_PASSWORD:?", (string)password.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(Lines("deploy/cluster/.env.example"), line => line.StartsWith("COCONSTRUCTION_DATABASE_PASSWORD=", StringComparison.Ordinal) && !line.EndsWith('='));
        Assert.Contains(".env", Lines(".gitignore"));
        Assert.Contains("/dev/urandom", Text(Trial), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_container_has_as_little_as_it_can_do_with()
    {
        Assert.Equal(Hardened.Order(), Services.Keys.Order());
        Assert.All(Services.Values, service =>
        {
            Assert.Equal("true", service["read_only"]);
            Assert.Equal(["ALL"], List(service["cap_drop"]));
            Assert.Equal(["no-new-privileges:true"], List(service["security_opt"]));
            Assert.Equal("unless-stopped", service["restart"]);
        });
        Assert.Equal(["proxy"], Services.Where(service => service.Value.ContainsKey("ports")).Select(service => service.Key));
    }

    [Fact]
    public void Servers_that_hold_projects_share_the_keys_of_secret_votes_and_the_other_has_none()
    {
        Assert.All(new[] { "a", "b" }, name => Assert.Equal(["ballot-keys:/data"], List(Services[name]["volumes"])));
        Assert.DoesNotContain("volumes", Services["web"].Keys);
        Assert.Contains("ballot-keys", Map(Yaml(Compose)["volumes"]).Keys);
    }

    [Fact]
    public void A_server_that_is_stopped_has_the_time_to_leave() => Assert.All(Servers(), service =>
        Assert.True(int.Parse(((string)service["stop_grace_period"]).TrimEnd('s'), CultureInfo.InvariantCulture) > 2 + 20));

    private static IEnumerable<Dictionary<string, object>> Servers() => Services.Values.Where(service => service.ContainsKey("build"));

    private static List<string> Command(Dictionary<string, object> service) => List(service["command"]);

    private static string NameOf(string option) => option[2..option.IndexOf('=', StringComparison.Ordinal)];

    private static ServerOptions Options(Dictionary<string, object> service) => ServerOptions.From(new ConfigurationBuilder()
        .AddCommandLine(ServerOptions.Arguments([.. Command(service).Select(word => word.Replace("${COCONSTRUCTION_PUBLIC_URL:?see .env.example}", "https://atelier.example.org", StringComparison.Ordinal))])).Build());

    [GeneratedRegex(@"start_server (?<name>\w+) (?<role>all|silo|web);")]
    private static partial Regex StartServer();

    [GeneratedRegex(@"for name in (?<names>[\w ]+); do list")]
    private static partial Regex Reported();

    [GeneratedRegex(@"dotnet ""\$server"" (?<options>[\s\S]+?) >>")]
    private static partial Regex Server();

    [GeneratedRegex(@"--(?<name>[\w-]+)=")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"\{\$(?<name>\w+)\}")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\s*log\b", RegexOptions.Multiline)]
    private static partial Regex LogDirective();
}
