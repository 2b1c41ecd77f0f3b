using CoConstruction.Load;
using Microsoft.Extensions.Configuration;

var options = new ConfigurationBuilder().AddCommandLine([.. args.Skip(1)]).Build();
using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(options.GetValue("minutes", 30)));
switch (args.FirstOrDefault())
{
    case "serve":
        await Serving.Product([.. args.Skip(1)], options);
        return 0;
    case "serve-raw":
        await RawHub.Serve([.. args.Skip(1)]);
        return 0;
    case "serve-baseline":
        await BaselineServer.Serve([.. args.Skip(1)]);
        return 0;
}

if (Scenarios.Find(args.FirstOrDefault(), options) is not { } scenario)
{
    await Console.Error.WriteLineAsync(Scenarios.Usage);
    return 2;
}

var whole = true;
await foreach (var report in scenario(limit.Token))
{
    Console.WriteLine(JsonSerializer.Serialize(report, Report.Json));
    whole &= report is not IVerdict { Whole: false };
}

return whole ? 0 : 1;
