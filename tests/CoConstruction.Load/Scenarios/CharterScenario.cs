using System.Runtime.CompilerServices;

namespace CoConstruction.Load;

/// <summary>How many type in one text, how long, how often, and how many edits lie behind the text that is opened.</summary>
/// <param name="Real">How many of them are whole editors, at which the time is taken; the others write, and only count what comes.</param>
public sealed record CharterPlan(IReadOnlyList<string> Servers, IReadOnlyList<int> Editors, int Real, int Seconds, int Runs, int History, int Seed);

/// <summary>
/// Editors type five characters a second each in one text: of the product, and of two servers that share texts too, all
/// three there all the time and measured in turn, by the same driver. Then an editor opens a text that was written for long.
/// </summary>
public static class CharterScenario
{
    private const int WarmUp = 2, Openings = 5;

    /// <summary>The slowest of them writes a text to its disk ten seconds after a change at most.</summary>
    private static readonly TimeSpan UntilKept = TimeSpan.FromSeconds(12);

    /// <param name="P50">From the keystroke to the other editor that has it, in milliseconds, as <paramref name="P95"/> and the others.</param>
    /// <param name="Missed">Edits that an editor never got.</param>
    /// <param name="CpuMsPerEdit">Of the server's process.</param>
    /// <param name="Same">All editors ended with the same text, in which every keystroke is.</param>
    /// <param name="DriverCores">How many processors the editors themselves took: what is left is the server's.</param>
    public sealed record Typing(int Edits, double P50, double P95, double P99, double Max, int Missed, double CpuMsPerEdit, double BytesPerReceiverAndEdit, bool Same, double DriverCores);

    /// <summary>Medians of all runs; a comparison with the better of the peers where both sides ran.</summary>
    public sealed record CharterReport(
        string Scenario, int Editors, int Real, int Seconds, int Runs, IReadOnlyDictionary<string, Typing> Servers, double? P95BehindBetterPeerMs, double? CpuToBetterPeer) : IVerdict
    {
        public bool Whole => Servers.Values.All(typing => typing is { Same: true, Missed: 0 });
    }

    /// <param name="WarmMs">While another editor has the text open: the median.</param>
    /// <param name="ColdMs">In a server that has just started: the median.</param>
    /// <param name="Bytes">On the wire, all that came until the text was there.</param>
    /// <param name="Right">Everybody who opened it had the text as it was written.</param>
    public sealed record Opening(double WarmMs, double ColdMs, long Bytes, long TextBytes, bool Right);

    public sealed record OpeningReport(
        string Scenario, int History, IReadOnlyDictionary<string, Opening> Servers, double? WarmToBetterPeer, double? ColdToBetterPeer, double? BytesToText) : IVerdict
    {
        public bool Whole => Servers.Values.All(opening => opening.Right);
    }

    private sealed record Filled(long Utf8, string Hash);

    private sealed record Opened(double Ms, long Bytes, string Hash);

    /// <summary>A report for each number of editors, and one of the opening.</summary>
    public static async IAsyncEnumerable<object> Run(CharterPlan plan, [EnumeratorCancellation] CancellationToken cancel)
    {
        await NodeProgram.Install(plan.Servers.Contains(TextServer.Hocuspocus), cancel);
        var servers = new List<TextServer>();
        try
        {
            foreach (var kind in plan.Servers) servers.Add(await TextServer.Start(kind, cancel));
            foreach (var editors in plan.Editors) yield return await Type(servers, plan, editors, cancel);
            if (plan.History > 0) yield return await Open(servers, plan, cancel);
        }
        finally
        {
            foreach (var server in servers) server.Dispose();
        }
    }

    private static async Task<CharterReport> Type(List<TextServer> servers, CharterPlan plan, int editors, CancellationToken cancel)
    {
        var measured = servers.ToDictionary(server => server.Kind, _ => new List<Typing>());
        for (var run = 0; run < plan.Runs; run++)
        {
            // Another one begins each time.
            foreach (var server in servers.Skip(run % servers.Count).Concat(servers.Take(run % servers.Count)))
            {
                var place = await server.Begin(cancel);
                var load = new { place, server = server.Process.Id, editors, plan.Real, warm = WarmUp, plan.Seconds, seed = plan.Seed + run };
                measured[server.Kind].Add(await NodeProgram.Run<Typing>("charter.mjs", [], load, cancel));
            }
        }

        var medians = measured.ToDictionary(server => server.Key, server => Middle(server.Value));
        return new(
            "charter", editors, Math.Min(editors, plan.Real), plan.Seconds, plan.Runs, medians,
            Compared(medians, typing => typing.P95, (ours, peer) => ours - peer), Compared(medians, typing => typing.CpuMsPerEdit, (ours, peer) => ours / peer));
    }

    private static async Task<OpeningReport> Open(List<TextServer> servers, CharterPlan plan, CancellationToken cancel)
    {
        var openings = new Dictionary<string, Opening>();
        foreach (var server in servers)
        {
            var place = await server.Begin(cancel);
            var filled = await NodeProgram.Run<Filled>("history.mjs", ["fill"], new { place, edits = plan.History, plan.Seed }, cancel);
            await Task.Delay(UntilKept, cancel);
            var warm = await Times(place, Openings, true, cancel);
            var cold = new List<Opened>();
            for (var time = 0; time < Openings; time++)
            {
                await server.StartAgain(cancel);
                cold.AddRange(await Times(place, 1, false, cancel));
            }

            openings[server.Kind] = new(
                Median(warm.Select(one => one.Ms)), Median(cold.Select(one => one.Ms)), (long)Median(warm.Select(one => (double)one.Bytes)), filled.Utf8,
                warm.Concat(cold).All(one => one.Hash == filled.Hash));
        }

        double? ofText = openings.TryGetValue(TextServer.Ours, out var ours) ? Math.Round((double)ours.Bytes / ours.TextBytes, 2) : null;
        return new(
            "opening", plan.History, openings, Compared(openings, opening => opening.WarmMs, (mine, peer) => mine / peer), Compared(openings, opening => opening.ColdMs, (mine, peer) => mine / peer), ofText);
    }

    private static Task<List<Opened>> Times(TextPlace place, int times, bool warm, CancellationToken cancel) =>
        NodeProgram.Run<List<Opened>>("history.mjs", ["open"], new { place, times, warm }, cancel);

    private static Typing Middle(List<Typing> runs) => new(
        runs.Sum(run => run.Edits), Median(runs.Select(run => run.P50)), Median(runs.Select(run => run.P95)), Median(runs.Select(run => run.P99)), runs.Max(run => run.Max),
        runs.Sum(run => run.Missed), Median(runs.Select(run => run.CpuMsPerEdit)), Median(runs.Select(run => run.BytesPerReceiverAndEdit)), runs.TrueForAll(run => run.Same),
        Median(runs.Select(run => run.DriverCores)));

    private static double? Compared<T>(Dictionary<string, T> servers, Func<T, double> of, Func<double, double, double> compare) =>
        servers.TryGetValue(TextServer.Ours, out var ours) && servers.Count > 1
            ? Math.Round(compare(of(ours), servers.Where(server => server.Key != TextServer.Ours).Min(server => of(server.Value))), 2)
            : null;

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted[(sorted.Count - 1) / 2];
    }
}
