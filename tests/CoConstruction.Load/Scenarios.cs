using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;

namespace CoConstruction.Load;

/// <summary>The scenarios by their name on the command line. Each gives a report a run.</summary>
internal static class Scenarios
{
    public const string Usage =
        """
        votes    [--phones 1000] [--mode closed|open] [--votes 40] [--rate 1000] [--seconds 10] [--runs 5] [--database sqlite|postgres]
        publish  [--phones 150] [--seed 1]
        start    [--times 5]
        kill     [--phones 150] [--kills 20] [--seed 1] [--control true]
        count    [--papers 400000] [--seed 1]
        """;

    public static Func<CancellationToken, IAsyncEnumerable<object>>? Find(string? name, IConfiguration options)
    {
        var seed = options.GetValue("seed", 1);
        return name switch
        {
            "votes" => cancel => Votes(options, cancel),
            "publish" => Once(cancel => PublishScenario.Run(new(options.GetValue("phones", 150), seed), cancel)),
            "start" => Once(cancel => StartScenario.Run(options.GetValue("times", 5), cancel)),
            "kill" => Once(cancel => KillScenario.Run(new(options.GetValue("phones", 150), options.GetValue("kills", 20), seed, options.GetValue("control", false)), cancel)),
            "count" => Once(_ => Task.FromResult(CountScenario.Run(options.GetValue("papers", 400_000), seed))),
            _ => null,
        };
    }

    private static async IAsyncEnumerable<object> Votes(IConfiguration options, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var postgres = await PostgresOf(options, cancel);
        double? rate = options["mode"] == "open" ? options.GetValue("rate", 1000.0) : null;
        var plan = new VotesPlan(options.GetValue("phones", 1000), options.GetValue("votes", 40), rate, options.GetValue("seconds", 10));
        for (var run = 1; run <= options.GetValue("runs", 5); run++) yield return await VotesScenario.Run(plan, run, postgres, cancel);
    }

    /// <summary>Null for files of SQLite.</summary>
    private static async Task<PostgresServer?> PostgresOf(IConfiguration options, CancellationToken cancel) => options["database"] switch
    {
        null or "sqlite" => null,
        "postgres" => await PostgresServer.Find(cancel),
        var other => throw new ArgumentException($"--database {other} is neither sqlite nor postgres."),
    };

    private static Func<CancellationToken, IAsyncEnumerable<object>> Once<T>(Func<CancellationToken, Task<T>> run)
        where T : notnull
    {
        return Enumerate;

        async IAsyncEnumerable<object> Enumerate([EnumeratorCancellation] CancellationToken cancel)
        {
            yield return await run(cancel);
        }
    }
}
