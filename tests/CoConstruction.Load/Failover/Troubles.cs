namespace CoConstruction.Load;

/// <summary>What may befall a house while people vote.</summary>
public enum Trouble
{
    /// <summary>The silo that holds the project is killed (SIGKILL), and started again once votes are answered.</summary>
    Kill,

    /// <summary>It is stopped for a while (SIGSTOP) and goes on (SIGCONT), as a machine that was lost and comes back.</summary>
    Freeze,

    /// <summary>PostgreSQL is stopped and started again.</summary>
    DatabaseRestart,
}

/// <summary>One trouble, as it was met.</summary>
/// <param name="At">When it began (<see cref="Stopwatch"/> ticks).</param>
/// <param name="Durable">Commands that had a row then.</param>
/// <param name="Reloads">Whole projects that pages at the other doors had to take until the trouble was over.</param>
public sealed record Met(long At, IReadOnlyDictionary<string, int> Durable, int Reloads);

/// <summary>Brings trouble to a house, and waits until it is over.</summary>
public sealed class Troubles(FailoverHouse house, PostgresServer postgres, StubbornCrowd crowd, string project, TimeSpan freeze)
{
    /// <summary>One trouble of a kind, while people vote.</summary>
    public async Task<Met> Bring(Trouble kind, CancellationToken cancel)
    {
        // So that the project, and every phone, is where it will stay: who comes back late from the trouble before takes the
        // whole project, and it is not this one's doing.
        await crowd.More(2 * crowd.All.Count, cancel);
        while (crowd.All.Any(voter => !voter.Page.IsFollowing)) await crowd.More(1, cancel);
        return kind switch
        {
            Trouble.Kill => await Kill(cancel),
            Trouble.Freeze => await Freeze(cancel),
            _ => await Restart(cancel),
        };
    }

    private async Task<Met> Kill(CancellationToken cancel)
    {
        var host = await house.HostOf(project, cancel);
        var before = Snapshots(host);
        await host.Kill(cancel);
        var at = Stopwatch.GetTimestamp();
        var durable = Rows();
        await crowd.More(crowd.All.Count, cancel);
        await host.Start(cancel);
        await crowd.More(crowd.All.Count, cancel);
        return new(at, durable, Snapshots(host) - before);
    }

    private async Task<Met> Freeze(CancellationToken cancel)
    {
        var host = await house.HostOf(project, cancel);
        var before = Snapshots(host);
        await host.Signal("STOP", cancel);
        var at = Stopwatch.GetTimestamp();
        var durable = Rows();
        await Task.Delay(freeze, cancel);
        await host.Signal("CONT", cancel);
        // It may find out that it was given up, and end, for whoever looks after processes to start it again.
        await crowd.More(2 * crowd.All.Count, cancel);
        using var visitor = new Visitor(host.Address);
        while (!host.Ended && !await visitor.Opens("/health/ready", cancel)) await Task.Delay(100, cancel);
        if (host.Ended) await host.Start(cancel);
        await crowd.More(crowd.All.Count, cancel);
        return new(at, durable, Snapshots(host) - before);
    }

    private async Task<Met> Restart(CancellationToken cancel)
    {
        var before = Snapshots(null);
        var at = Stopwatch.GetTimestamp();
        await postgres.Restart(cancel);
        Npgsql.NpgsqlConnection.ClearAllPools();
        var durable = Rows();
        await crowd.More(2 * crowd.All.Count, cancel);
        return new(at, durable, Snapshots(null) - before);
    }

    /// <summary>Of the pages that are not at this door.</summary>
    private int Snapshots(ServerProcess? but) => crowd.All.Where(voter => but is null || voter.Door.Port != but.Address.Port).Sum(voter => voter.Page.Snapshots);

    private IReadOnlyDictionary<string, int> Rows()
    {
        using var written = WrittenRows.InPostgres(house.Database);
        return written.ByCommand();
    }
}
