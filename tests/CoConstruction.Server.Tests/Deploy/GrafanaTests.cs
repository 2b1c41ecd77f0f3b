using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Npgsql;
using static CoConstruction.Server.Tests.DeployFiles;

namespace CoConstruction.Server.Tests;

/// <summary>The dashboard that a host may load asks for nothing that the program does not count.</summary>
public sealed partial class GrafanaTests
{
    private static readonly JsonArray Panels = JsonNode.Parse(Text("deploy/grafana/coconstruction.json"))!["panels"]!.AsArray();

    [Fact]
    public async Task Every_number_that_it_shows_is_one_that_the_program_tells()
    {
        var known = new ConcurrentBag<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => NamesOf(instrument).ToList().ForEach(known.Add) };
        listener.Start();
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await using var database = NpgsqlDataSource.Create("Host=127.0.0.1");

        var asked = Panels.SelectMany(panel => panel!["targets"]?.AsArray() ?? []).SelectMany(target => Metric().Matches((string)target!["expr"]!)).Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.True(asked.Count > 15, $"Only {asked.Count} numbers were found.");
        Assert.All(asked, name => Assert.Contains(name, known));
    }

    [Fact]
    public void Every_panel_has_a_title_a_question_and_a_place_of_its_own()
    {
        Assert.All(Panels, panel =>
        {
            Assert.False(string.IsNullOrEmpty((string?)panel!["title"]));
            Assert.NotEmpty(panel["targets"]!.AsArray());
        });
        var places = Panels.Select(panel => (panel!["gridPos"]!["x"]!.GetValue<int>(), panel["gridPos"]!["y"]!.GetValue<int>())).ToList();
        Assert.Distinct(places);
        Assert.Distinct(Panels.Select(panel => (int)panel!["id"]!));
    }

    /// <summary>What an instrument is called once it has come by OTLP into Prometheus.</summary>
    private static IEnumerable<string> NamesOf(Instrument instrument)
    {
        if (!Telemetry.Meters.Contains(instrument.Meter.Name)) return [];
        var kind = instrument.GetType().Name.Split('`')[0];
        var name = Unfit().Replace(instrument.Name, "_") + instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            "ms" => "_milliseconds",
            _ => "",
        };
        return kind switch
        {
            "Histogram" => [$"{name}_bucket", $"{name}_sum", $"{name}_count"],
            "Counter" or "ObservableCounter" => [$"{name}_total"],
            _ => [name],
        };
    }

    [GeneratedRegex(@"(?<name>[a-z][a-z0-9_]+)\{")]
    private static partial Regex Metric();

    [GeneratedRegex("[^a-zA-Z0-9]")]
    private static partial Regex Unfit();
}
