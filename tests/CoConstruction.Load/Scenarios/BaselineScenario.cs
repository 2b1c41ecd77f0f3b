namespace CoConstruction.Load;

/// <summary>
/// The same crowd, over HTTP and with all watching, at the product and at a peer on the same PostgreSQL, in turn, so that
/// whatever else the machine does meets both.
/// </summary>
public static class BaselineScenario
{
    /// <param name="Ratio">Of the rates.</param>
    public sealed record BaselineReport(string Scenario, string Database, int Phones, int Run, Measured Ours, Measured Baseline, double Ratio, int Missing, int Doubled) : IVerdict
    {
        public bool Whole => Ours.Refused + Baseline.Refused + Missing + Doubled == 0 && Ours.ShowingRight == Phones && Baseline.ShowingRight == Phones;
    }

    /// <summary>One run of both.</summary>
    /// <param name="ours">Where the product keeps its journal; null for files of SQLite.</param>
    public static async Task<BaselineReport> Run(VotesPlan plan, int run, PostgresServer? ours, PostgresServer postgres, CancellationToken cancel)
    {
        var (measured, missing, doubled) = await VotesScenario.Ours(plan, ours, cancel);
        var peer = await Peer(plan, postgres, cancel);
        return new("baseline", ours is null ? "sqlite" : "postgres", plan.Phones, run, measured, peer, Math.Round(measured.Rate / peer.Rate, 2), missing, doubled);
    }

    private static async Task<Measured> Peer(VotesPlan plan, PostgresServer postgres, CancellationToken cancel)
    {
        await using var house = await VotingHouse.Baseline(ServerPlan.Baseline(await postgres.Create(cancel)), plan.Phones, cancel);
        return await Measured.Of(house, plan.Pace, postgres, cancel);
    }
}
