namespace CoConstruction.Load;

/// <summary>What befalls a house, how often, and how many people vote meanwhile.</summary>
/// <param name="Rate">Votes of all together, per second.</param>
/// <param name="AnswerDelay">Milliseconds between each commit and its answers.</param>
/// <param name="FreshIds">The control: phones resend under new ids, so the server cannot know a repeat. Doubles must then be found.</param>
/// <param name="Patience">How many times longer than usual the processes wait before one is given up: more than 1 where other work keeps the machine busy.</param>
public sealed record FailoverPlan(Trouble Trouble, int Phones, double Rate, int Times, int AnswerDelay, TimeSpan Freeze, bool FreshIds = false, int Patience = 1);

/// <summary>
/// People vote at three doors of a cluster while its processes or its database are taken away; afterwards the rows of the
/// journal are compared with what the phones know.
/// </summary>
public static class FailoverScenario
{
    /// <param name="LongestSilenceMs">For each trouble, the longest time in which nobody was answered.</param>
    /// <param name="InTheWindow">Votes that were durable when the trouble began and whose answer never came: repeats that had to be known again.</param>
    /// <param name="Missing">Acknowledged votes without a row.</param>
    /// <param name="Doubled">Rows beyond one a vote.</param>
    /// <param name="Gapless">The journal's versions are whole: 1, 2, 3…</param>
    /// <param name="Reloads">Whole projects that pages had to take although their own server lived.</param>
    public sealed record FailoverReport(
        string Scenario, Trouble Trouble, bool Control, int Phones, double Rate, int Times, int Votes, IReadOnlyList<double> LongestSilenceMs, int InTheWindow, int Missing, int Doubled,
        bool Gapless, int Reloads) : IVerdict
    {
        // Where the servers live, every commit that they heard of is answered: it would take a break of the line at that very moment.
        private bool MetSome => InTheWindow > 0 || Trouble == Trouble.DatabaseRestart;

        public bool Whole => Missing == 0 && Gapless && Reloads == 0 && MetSome && (Control ? Doubled > 0 : Doubled == 0);
    }

    /// <summary>Runs it on a house of its own.</summary>
    public static async Task<FailoverReport> Run(FailoverPlan plan, PostgresServer postgres, CancellationToken cancel)
    {
        await using var house = await FailoverHouse.Start(postgres, plan, cancel);
        using var room = await Room.Prepare(house.Doors[0], cancel, liveResults: true);
        await room.Open(cancel);
        await using var crowd = await StubbornCrowd.Seat(house, room, plan.Phones, plan.Rate, plan.FreshIds, cancel);
        var troubles = new Troubles(house, postgres, crowd, room.Project, plan.Freeze);
        var met = new List<Met>();
        for (var time = 0; time < plan.Times; time++) met.Add(await troubles.Bring(plan.Trouble, cancel));
        await crowd.End();
        using var written = WrittenRows.InPostgres(house.Database);
        return Judge(plan, [.. crowd.All.SelectMany(voter => voter.Votes)], met, written);
    }

    private static FailoverReport Judge(FailoverPlan plan, IReadOnlyList<KnownVote> votes, List<Met> met, WrittenRows written)
    {
        var rows = written.ByCommand();
        var perVote = votes.Select(vote => vote.Ids.Sum(id => rows.GetValueOrDefault(id.ToString("N")))).ToList();
        var ends = met.Skip(1).Select(next => next.At).Append(long.MaxValue);
        return new(
            "failover", plan.Trouble, plan.FreshIds, plan.Phones, plan.Rate, met.Count, votes.Count,
            [.. met.Zip(ends, (trouble, end) => LongestSilence([.. votes.Select(vote => vote.At).Where(at => at < end)], trouble.At))],
            votes.Count(vote => vote.Tries > 1 && met.Exists(trouble => vote.Since < trouble.At && vote.At > trouble.At && vote.Ids.Any(id => trouble.Durable.ContainsKey(id.ToString("N"))))),
            perVote.Count(of => of == 0), perVote.Sum(of => Math.Max(0, of - 1)), written.IsGapless(), met.Sum(trouble => trouble.Reloads));
    }

    private static double LongestSilence(List<long> answers, long since)
    {
        answers.Sort();
        var after = answers.SkipWhile(at => at < since).Prepend(since).ToList();
        return Math.Round(after.Zip(after.Skip(1), Stopwatch.GetElapsedTime).DefaultIfEmpty().Max().TotalMilliseconds);
    }
}
