using System.Globalization;
using System.Runtime.CompilerServices;
using CoConstruction.Server;
using Microsoft.Extensions.Configuration;

namespace CoConstruction.Load;

/// <summary>The scenarios by their name on the command line. Each gives a report a run.</summary>
internal static class Scenarios
{
    public const string Usage =
        """
        votes    [--phones 1000] [--mode closed|open] [--votes 40] [--rate 1000] [--seconds 10] [--runs 5] [--database sqlite|postgres] [--baseline true]
        fanout   [--phones 2000] [--rate 10] [--seconds 5] [--runs 5]
        workshop [--phones 300] [--think 2] [--seed 1]
        failover [--trouble kill|freeze|databaseRestart] [--phones 200] [--rate 400] [--times 10] [--answer-delay 40] [--freeze 30] [--control true]
        open     [--events 10000,100000,1000000] [--times 5] [--database sqlite|postgres]
        idle     [--projects 10000]
        disk     [--rows 100] [--transactions 500] [--database sqlite|postgres]
        publish  [--phones 150] [--seed 1]
        start    [--times 5]
        kill     [--phones 150] [--kills 20] [--seed 1] [--control true]
        count    [--papers 400000] [--seed 1]
        large    [--proposals 2000] [--obstacles 500] [--actions 300] [--times 20]
        library  [--sheets 20000] [--searches 500] [--seed 1] [--database sqlite|postgres]
        charter  [--editors 2,10,50,100] [--servers ours,hocuspocus,yjs] [--seconds 20] [--runs 5] [--real 10] [--history 100000] [--seed 1]
        editors  [--editors 10] [--seconds 300] [--kills 8] [--seed 1] [--control true]
        """;

    public static Func<CancellationToken, IAsyncEnumerable<object>>? Find(string? name, IConfiguration options)
    {
        var seed = options.GetValue("seed", 1);
        return name switch
        {
            "votes" => cancel => Votes(options, cancel),
            "fanout" => cancel => FanoutScenario.Run(new(options.GetValue("phones", 2000), options.GetValue("rate", 10), options.GetValue("seconds", 5)), options.GetValue("runs", 5), cancel),
            "workshop" => Once(cancel => WorkshopScenario.Run(new(options.GetValue("phones", 300), TimeSpan.FromSeconds(options.GetValue("think", 2.0)), seed), cancel)),
            "failover" => Once(cancel => Failover(options, cancel)),
            "open" => cancel => Open(options, cancel),
            "idle" => Once(cancel => IdleScenario.Run(options.GetValue("projects", 10_000), cancel)),
            "disk" => Once(cancel => Disk(options, cancel)),
            "publish" => Once(cancel => PublishScenario.Run(new(options.GetValue("phones", 150), seed), cancel)),
            "start" => Once(cancel => StartScenario.Run(options.GetValue("times", 5), cancel)),
            "kill" => Once(cancel => KillScenario.Run(new(options.GetValue("phones", 150), options.GetValue("kills", 20), seed, options.GetValue("control", false)), cancel)),
            "count" => Once(_ => Task.FromResult(CountScenario.Run(options.GetValue("papers", 400_000), seed))),
            "large" => Once(cancel => LargeScenario.Run(
                options.GetValue("proposals", 2000), options.GetValue("obstacles", 500), options.GetValue("actions", 300), options.GetValue("times", 20), cancel)),
            "library" => Once(cancel => Library(options, seed, cancel)),
            "charter" => cancel => CharterScenario.Run(Charter(options, seed), cancel),
            "editors" => Once(cancel => EditorsScenario.Run(
                new(options.GetValue("editors", 10), options.GetValue("seconds", 300), options.GetValue("kills", 8), seed, options.GetValue("control", false)), cancel)),
            _ => null,
        };
    }

    private static CharterPlan Charter(IConfiguration options, int seed) => new(
        (options["servers"] ?? $"{TextServer.Ours},{TextServer.Hocuspocus},{TextServer.Yjs}").Split(','),
        [.. (options["editors"] ?? "2,10,50,100").Split(',').Select(editors => int.Parse(editors, CultureInfo.InvariantCulture))],
        options.GetValue("real", 10), options.GetValue("seconds", 20), options.GetValue("runs", 5), options.GetValue("history", 100_000), seed);

    private static async IAsyncEnumerable<object> Votes(IConfiguration options, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var postgres = await PostgresOf(options, cancel);
        double? rate = options["mode"] == "open" ? options.GetValue("rate", 1000.0) : null;
        var plan = new VotesPlan(options.GetValue("phones", 1000), options.GetValue("votes", 40), rate, options.GetValue("seconds", 10));
        await using var peers = options.GetValue("baseline", false) ? postgres ?? await PostgresServer.Find(cancel) : null;
        for (var run = 1; run <= options.GetValue("runs", 5); run++)
        {
            if (peers is null) yield return await VotesScenario.Run(plan, run, postgres, cancel);
            else yield return await BaselineScenario.Run(plan, run, postgres, peers, cancel);
        }
    }

    private static async Task<FailoverScenario.FailoverReport> Failover(IConfiguration options, CancellationToken cancel)
    {
        var trouble = options.GetValue("trouble", Trouble.Kill);
        // Nobody else's database is restarted.
        await using var postgres = trouble == Trouble.DatabaseRestart ? await PostgresServer.OfOurOwn(cancel) : await PostgresServer.Find(cancel);
        var times = options.GetValue("times", trouble == Trouble.Kill ? 10 : 1);
        return await FailoverScenario.Run(
            new(trouble, options.GetValue("phones", 200), options.GetValue("rate", 400.0), times, options.GetValue("answer-delay", 40), TimeSpan.FromSeconds(options.GetValue("freeze", 30)),
                options.GetValue("control", false)),
            postgres, cancel);
    }

    private static async IAsyncEnumerable<object> Open(IConfiguration options, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var postgres = await PostgresOf(options, cancel);
        foreach (var events in (options["events"] ?? "10000,100000,1000000").Split(','))
        {
            var database = postgres is null ? null : await postgres.Create(cancel);
            yield return await OpenScenario.Run(int.Parse(events, CultureInfo.InvariantCulture), options.GetValue("times", 5), database, cancel);
            if (database is not null) await postgres!.Drop(database, cancel);
        }
    }

    private static async Task<DiskScenario.DiskReport> Disk(IConfiguration options, CancellationToken cancel)
    {
        await using var postgres = await PostgresOf(options, cancel);
        var (rows, transactions) = (options.GetValue("rows", 100), options.GetValue("transactions", 500));
        return postgres is null ? DiskScenario.Sqlite(rows, transactions) : await DiskScenario.Postgres(postgres, rows, transactions, cancel);
    }

    private static async Task<LibraryScenario.LibraryReport> Library(IConfiguration options, int seed, CancellationToken cancel)
    {
        await using var postgres = await PostgresOf(options, cancel);
        var (sheets, searches) = (options.GetValue("sheets", 20_000), options.GetValue("searches", 500));
        if (postgres is not null)
        {
            var created = await postgres.Create(cancel);
            try
            {
                await using var database = new PostgresDatabase(created);
                return await LibraryScenario.Run(new PostgresPracticeIndex(database), "postgres", sheets, searches, seed);
            }
            finally
            {
                await postgres.Drop(created, cancel);
            }
        }

        var folder = Directory.CreateTempSubdirectory("coconstruction-library-").FullName;
        try
        {
            await using var index = new SqlitePracticeIndex(folder);
            return await LibraryScenario.Run(index, "sqlite", sheets, searches, seed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
