namespace CoConstruction.Load;

/// <summary>How a thousand phones vote.</summary>
/// <param name="Votes">Of each phone in a closed loop: with the warm-up below what a seat may ask in a row.</param>
/// <param name="Rate">Of all together in an open loop, per second; null for a closed loop.</param>
/// <param name="Seconds">How long an open loop lasts.</param>
public sealed record VotesPlan(int Phones, int Votes, double? Rate, int Seconds)
{
    public VotePace Pace => Rate is { } rate ? new((int)(rate * Seconds / Phones), rate) : new(Votes, null);
}

/// <summary>
/// Phones vote and all of them watch; then the same path with no journal and with nobody watching, which is the ceiling
/// of what a journal and a fan-out may leave.
/// </summary>
public static class VotesScenario
{
    /// <param name="CeilingRate">Without journal and fan-out; of a closed loop only.</param>
    /// <param name="Ratio">Of the rates.</param>
    /// <param name="Missing">Acknowledged votes without a row in the journal.</param>
    /// <param name="Doubled">Rows beyond one a vote.</param>
    public sealed record VotesReport(
        string Scenario, string Mode, string Database, int Phones, int Run, Measured Ours, double? CeilingRate, Spread? CeilingMs, double? CeilingCpuSeconds, double? Ratio,
        int Missing, int Doubled) : IVerdict
    {
        public bool Whole => Ours.Refused == 0 && Ours.ShowingRight == Phones && Missing == 0 && Doubled == 0;
    }

    /// <summary>One run on servers of its own.</summary>
    public static async Task<VotesReport> Run(VotesPlan plan, int run, PostgresServer? postgres, CancellationToken cancel)
    {
        var (ours, missing, doubled) = await Ours(plan, postgres, cancel);
        var ceiling = plan.Rate is null ? await Ceiling(plan, postgres, cancel) : null;
        return new(
            "votes", plan.Rate is null ? "closed" : "open", postgres is null ? "sqlite" : "postgres", plan.Phones, run, ours,
            ceiling?.Rate, ceiling?.Ms, ceiling?.CpuSeconds, ceiling is null ? null : Math.Round(ours.Rate / ceiling.Rate, 2), missing, doubled);
    }

    /// <summary>Durable and watched.</summary>
    public static async Task<(Measured Measured, int Missing, int Doubled)> Ours(VotesPlan plan, PostgresServer? postgres, CancellationToken cancel)
    {
        var database = postgres is null ? "sqlite" : await postgres.Create(cancel);
        await using var house = await VotingHouse.Product(ServerPlan.Product(database), plan.Phones, watching: true, cancel);
        var measured = await Measured.Of(house, plan.Pace, postgres, cancel);
        using var written = postgres is null ? new WrittenRows(house.Server) : WrittenRows.InPostgres(database);
        var rows = written.ByCommand();
        var acknowledged = house.Crowd.All.SelectMany(voter => voter.Acknowledged).Select(id => rows.GetValueOrDefault(id.ToString("N"))).ToList();
        return (measured, acknowledged.Count(of => of == 0), acknowledged.Sum(of => Math.Max(0, of - 1)));
    }

    private static async Task<Measured> Ceiling(VotesPlan plan, PostgresServer? postgres, CancellationToken cancel)
    {
        var database = postgres is null ? "sqlite" : await postgres.Create(cancel);
        await using var house = await VotingHouse.Product(ServerPlan.WithoutJournal(database), plan.Phones, watching: false, cancel);
        return await Measured.Of(house, plan.Pace, null, cancel);
    }
}
