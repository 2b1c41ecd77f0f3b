namespace CoConstruction.Load;

/// <summary>What a crowd's votes gave.</summary>
/// <param name="Votes">Answered with a yes.</param>
/// <param name="Refused">Answered otherwise: none, or the figures mean nothing.</param>
/// <param name="Rate">Votes per second, from the first request to the last answer.</param>
/// <param name="Ms">How long people waited for an answer.</param>
/// <param name="BytesPerClient">That each page received.</param>
/// <param name="TallyMs">From the last answer to the last page that shows its version.</param>
public sealed record Measured(
    int Votes, int Refused, double Rate, Spread Ms, double CpuSeconds, double? DatabaseCpuSeconds, long MemoryMiB, long? BytesPerClient,
    double? TallyMs, double? PushesPerClientPerSecond, int? ShowingRight)
{
    /// <summary>Warms up, then measures one crowd.</summary>
    public static async Task<Measured> Of(VotingHouse house, VotePace pace, PostgresServer? database, CancellationToken cancel)
    {
        var crowd = house.Crowd;
        await Task.WhenAll(crowd.All.Select(voter => voter.VoteOnEnd(pace.WarmUp, cancel)));
        var watching = crowd.All[0].Page is not null;
        if (watching) await crowd.AllShow(crowd.All.Max(voter => voter.Latest.Version), cancel);
        foreach (var voter in crowd.All) voter.StartAfresh();
        var before = (Votes: Said(crowd), house.Server.Cpu, Database: database?.Cpu, crowd.Received, crowd.Pushes);
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(crowd.All.Select((voter, place) => pace.Rate is { } rate
            ? voter.VoteAt(Enumerable.Range(0, pace.Votes).Select(turn => began + (long)((turn * crowd.All.Count + place) / rate * Stopwatch.Frequency)), cancel)
            : voter.VoteOnEnd(pace.Votes, cancel)));
        var ended = crowd.All.Max(voter => voter.Latest.At);
        var seconds = Stopwatch.GetElapsedTime(began, ended).TotalSeconds;
        double? tally = null;
        if (watching) tally = Math.Max(0, Math.Round(Stopwatch.GetElapsedTime(ended, await crowd.AllShow(crowd.All.Max(voter => voter.Latest.Version), cancel)).TotalMilliseconds, 1));
        var votes = Said(crowd) - before.Votes;
        return new(
            votes, crowd.All.Sum(voter => voter.Refused), Math.Round(votes / seconds), Spread.Of(crowd.All.SelectMany(voter => voter.Answers).Select(answer => answer.Wait)),
            Math.Round((house.Server.Cpu - before.Cpu).TotalSeconds, 2), Rounded(database?.Cpu - before.Database), house.Server.MemoryMiB,
            watching ? (crowd.Received - before.Received) / crowd.All.Count : null, tally,
            watching ? Math.Round((crowd.Pushes - before.Pushes) / (double)crowd.All.Count / seconds, 1) : null,
            watching ? house.ShowingRight() : null);
    }

    private static int Said(Crowd crowd) => crowd.All.Sum(voter => voter.Acknowledged.Count);

    private static double? Rounded(TimeSpan? time) => time is { } known ? Math.Round(known.TotalSeconds, 2) : null;
}

/// <summary>How a crowd votes.</summary>
/// <param name="Votes">Of each phone.</param>
/// <param name="Rate">Of all together, per second; null for as fast as answers come.</param>
/// <param name="WarmUp">Votes of each phone before anything is measured. With the others they stay below what one seat may ask.</param>
public sealed record VotePace(int Votes, double? Rate, int WarmUp = 20);
