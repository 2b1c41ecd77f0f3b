namespace CoConstruction.Load;

/// <summary>How many people vote, how often the server dies meanwhile, and the seed of both.</summary>
/// <param name="FreshIds">
/// The control: phones resend under new ids, so the server cannot know a repeat. Doubles must then be found; a campaign that
/// found none would prove nothing.
/// </param>
public sealed record KillPlan(int Phones, int Kills, int Seed, bool FreshIds = false);

/// <summary>
/// The room votes in waves, and in each the server is killed as soon as the journal on the disk shows a drawn number of
/// the wave's votes: some are durable and not answered yet. It starts again, the phones resend and reconnect by themselves.
/// </summary>
public static class KillScenario
{
    private static readonly TimeSpan WaveLimit = TimeSpan.FromSeconds(60);

    /// <param name="InTheWindow">Votes that were durable when the server died and whose answer never came: repeats that had to be known again.</param>
    /// <param name="Missing">Acknowledged votes without a row.</param>
    /// <param name="Doubles">Rows beyond one a vote.</param>
    /// <param name="PapersShown">Papers in the published result.</param>
    /// <param name="ShownRight">Phones that show the right result and their own vote.</param>
    /// <param name="Reconnections">Connections that phones made again.</param>
    /// <param name="LongestRestartMs">From the kill to the server's opening line.</param>
    public sealed record KillReport(
        string Scenario, bool Control, int Phones, int Kills, int Acknowledged, int InTheWindow, int Missing, int Doubles, int PapersShown, int ShownRight,
        int Reconnections, double LongestRestartMs) : IVerdict
    {
        public bool Whole => Acknowledged == Phones && Missing == 0 && PapersShown == Phones && ShownRight == Phones && InTheWindow > 0 && (Control ? Doubles > 0 : Doubles == 0);
    }

    /// <summary>Runs it on a server of its own.</summary>
    public static async Task<KillReport> Run(KillPlan plan, CancellationToken cancel)
    {
        var chance = new Random(plan.Seed);
        using var server = new ServerProcess();
        await server.Start(cancel);
        using var room = await Room.Prepare(server, cancel);
        await using var phones = await Phones.Seat(server, room, plan.Phones, chance, cancel);
        await room.Open(cancel);
        var deaths = new List<Death>();
        foreach (var wave in Waves(phones.All, plan.Kills))
        {
            using var written = new WrittenRows(server);
            var enough = written.Count() + 1 + chance.Next(wave.Count);
            var voting = Task.WhenAll(wave.Select(phone => phone.VoteUntilAnswered(room.BallotId, plan.FreshIds, cancel)));
            if (deaths.Count < plan.Kills) deaths.Add(await KillWhen(server, written, enough, voting, cancel));
            await voting.WaitAsync(WaveLimit, cancel);
        }

        if (!plan.FreshIds) await Task.WhenAll(phones.All.Select(phone => phone.Repeat(room.BallotId, cancel)));
        await room.Close(cancel);
        await room.Publish(cancel);
        await phones.AllShown(cancel);
        return Judge(plan, server, phones, deaths);
    }

    private sealed record Death(long At, TimeSpan Absence, IReadOnlyDictionary<string, int> Durable);

    /// <summary>One wave a kill, and a last one in peace.</summary>
    private static IEnumerable<IReadOnlyList<Phone>> Waves(IReadOnlyList<Phone> phones, int kills) =>
        Enumerable.Range(0, kills + 1).Select(wave => phones.Where((_, i) => i % (kills + 1) == wave).ToList()).Where(wave => wave.Count > 0);

    private static async Task<Death> KillWhen(ServerProcess server, WrittenRows written, long enough, Task voting, CancellationToken cancel)
    {
        while (written.Count() < enough && !voting.IsCompleted) await Task.Yield();
        await server.Kill(cancel);
        var at = Stopwatch.GetTimestamp();
        var durable = written.ByCommand();
        await server.Start(cancel);
        return new(at, Stopwatch.GetElapsedTime(at), durable);
    }

    private static KillReport Judge(KillPlan plan, ServerProcess server, Phones phones, List<Death> deaths)
    {
        using var written = new WrittenRows(server);
        var rows = written.ByCommand();
        var perPhone = phones.All.Select(phone => phone.Commands.Sum(rows.GetValueOrDefault)).ToList();
        return new(
            "kill", plan.FreshIds, plan.Phones, deaths.Count, phones.All.Count(phone => phone.Answer is not null),
            phones.All.Count(phone => deaths.Exists(death => phone.AnsweredSince > death.At && phone.Commands.Any(death.Durable.ContainsKey))),
            perPhone.Count(of => of == 0), perPhone.Sum(of => Math.Max(0, of - 1)), phones.PapersShown(), phones.ShowingRight(),
            phones.All.Sum(phone => phone.Page.Connections - 1), Math.Round(deaths.Select(death => death.Absence.TotalMilliseconds).DefaultIfEmpty().Max()));
    }
}
