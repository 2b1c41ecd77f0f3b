namespace CoConstruction.Load;

/// <summary>How many people vote, and the seed of their choices and moments.</summary>
public sealed record PublishPlan(int Phones, int Seed);

/// <summary>
/// A full room votes: within five seconds each phone sends its vote, twice at once with the same id, while all of them
/// watch; then the vote is closed and published.
/// </summary>
public static class PublishScenario
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    /// <param name="Requests">Requests that were answered: two a phone.</param>
    /// <param name="DistinctBallots">Papers in the published result.</param>
    /// <param name="Doubles">Journal rows beyond one a vote.</param>
    /// <param name="ShownRight">Phones that show the right result and their own vote.</param>
    /// <param name="PublishToLastPhoneMs">From the request to publish to the last phone's screen.</param>
    /// <param name="VotingCpuSeconds">Server's processor time from opening to the last screen.</param>
    public sealed record PublishReport(
        string Scenario, int Phones, int Votes, int Requests, int DistinctBallots, int Doubles, int ShownRight, Spread AckMs,
        double PublishToLastPhoneMs, double VotingCpuSeconds, double WholeCpuSeconds, long MemoryMiB) : IVerdict
    {
        public bool Whole => Votes == Phones && DistinctBallots == Phones && Doubles == 0 && ShownRight == Phones;
    }

    /// <summary>Runs it on a server of its own.</summary>
    public static async Task<PublishReport> Run(PublishPlan plan, CancellationToken cancel)
    {
        var chance = new Random(plan.Seed);
        using var server = new ServerProcess();
        await server.Start(cancel);
        using var room = await Room.Prepare(server, cancel);
        await using var phones = await Phones.Seat(server, room, plan.Phones, chance, cancel);
        var before = server.Cpu;
        await room.Open(cancel);
        var moments = phones.All.Select(_ => Window * chance.NextDouble()).ToList();
        await Task.WhenAll(phones.All.Zip(moments, async (phone, moment) =>
        {
            await Task.Delay(moment, cancel);
            await phone.VoteTwice(room.BallotId, cancel);
        }));
        await room.Close(cancel);
        var publishing = Stopwatch.GetTimestamp();
        await room.Publish(cancel);
        var shown = Stopwatch.GetElapsedTime(publishing, await phones.AllShown(cancel));
        var cpu = server.Cpu;
        using var written = new WrittenRows(server);
        var rows = written.ByCommand();
        var waits = phones.All.SelectMany(phone => phone.Waits).ToList();
        return new(
            "publish", plan.Phones, phones.All.Count(phone => phone.Answer is not null), waits.Count, phones.PapersShown(),
            phones.All.Sum(phone => phone.Commands.Sum(rows.GetValueOrDefault)) - plan.Phones, phones.ShowingRight(), Spread.Of(waits),
            Math.Round(shown.TotalMilliseconds, 1), Math.Round((cpu - before).TotalSeconds, 2), Math.Round(cpu.TotalSeconds, 2), server.MemoryMiB);
    }
}
