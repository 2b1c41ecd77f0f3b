using CoConstruction.Load;
using Microsoft.Extensions.Configuration;

var options = new ConfigurationBuilder().AddCommandLine([.. args.Skip(1)]).Build();
var phones = options.GetValue("phones", 150);
var seed = options.GetValue("seed", 1);
using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(30));

object? report = args.FirstOrDefault() switch
{
    "votes" => await VotesScenario.Run(new(phones, seed), limit.Token),
    "start" => await StartScenario.Run(options.GetValue("times", 5), limit.Token),
    "kill" => await KillScenario.Run(new(phones, options.GetValue("kills", 20), seed, options.GetValue("control", false)), limit.Token),
    "open" => await OpenScenario.Run(options["events"] ?? "10000,100000,1000000", options.GetValue("times", 5), limit.Token),
    "idle" => await IdleScenario.Run(options.GetValue("projects", 10_000), limit.Token),
    "count" => CountScenario.Run(options.GetValue("papers", 400_000), seed),
    _ => null,
};
if (report is null)
{
    await Console.Error.WriteLineAsync("votes [--phones 150] [--seed 1]  |  start [--times 5]  |  kill [--phones 150] [--kills 20] [--seed 1] [--control true]  |  open [--events 10000,100000,1000000] [--times 5]  |  idle [--projects 10000]  |  count [--papers 400000] [--seed 1]");
    return 2;
}

Console.WriteLine(JsonSerializer.Serialize(report, Report.Json));
return report is IVerdict { Whole: false } ? 1 : 0;
