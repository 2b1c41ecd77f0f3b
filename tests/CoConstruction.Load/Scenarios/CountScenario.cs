using System.Collections.Immutable;

namespace CoConstruction.Load;

/// <summary>How long a large vote of five colleges takes to count, by each method; no server is needed.</summary>
public static class CountScenario
{
    /// <param name="Ms">On the clock.</param>
    /// <param name="CpuMs">Of the processors: what is left when other programs are at work.</param>
    /// <param name="Right">Every sum, in all and by college, is the one that was added up while the papers were made.</param>
    public sealed record MethodReport(string Method, double Ms, double CpuMs, bool Right);

    /// <param name="Options">On each paper.</param>
    public sealed record CountReport(string Scenario, int Papers, int Colleges, int Options, IReadOnlyList<MethodReport> Methods) : IVerdict
    {
        public bool Whole => Methods.All(method => method.Right);
    }

    /// <summary>Makes so many papers for each method in turn and counts them, after a small vote of each: a server has counted before.</summary>
    public static CountReport Run(int papers, int seed)
    {
        foreach (var small in LargeVote.All(papers / 20, seed)) Count(small);
        return new("count", papers, LargeVote.Colleges.Length, LargeVote.Options, [.. LargeVote.All(papers, seed).Select(Count)]);
    }

    private static MethodReport Count(LargeVote vote)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (before, began) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        var tally = Tally.Of(vote.Ballot, new Participants());
        var took = Stopwatch.GetElapsedTime(began);
        process.Refresh();
        return new(vote.Name, Math.Round(took.TotalMilliseconds), Math.Round((process.TotalProcessorTime - before).TotalMilliseconds), vote.IsToldBy(tally));
    }
}
