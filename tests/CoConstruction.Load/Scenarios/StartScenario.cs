namespace CoConstruction.Load;

/// <summary>How long a host waits for the first page, and what an idle house costs.</summary>
public static class StartScenario
{
    /// <param name="FirstStartMs">From process start to first page answered, on an empty directory.</param>
    /// <param name="LaterStartsMs">The same on data that is there already.</param>
    /// <param name="IdleMiB">Resident memory once it is ready and nobody is there.</param>
    public sealed record StartReport(string Scenario, double FirstStartMs, Spread LaterStartsMs, long IdleMiB);

    /// <summary>Starts once on nothing, then so many times again.</summary>
    public static async Task<StartReport> Run(int times, CancellationToken cancel)
    {
        using var server = new ServerProcess();
        using var visitor = new Visitor(server.Address);
        var first = await UntilFirstPage(server, visitor, cancel);
        var later = new List<TimeSpan>();
        for (var i = 0; i < times; i++)
        {
            await server.Kill(cancel);
            later.Add(await UntilFirstPage(server, visitor, cancel));
        }

        await visitor.Opens("/health/ready", cancel);
        return new("start", Math.Round(first.TotalMilliseconds), Spread.Of(later), server.MemoryMiB);
    }

    private static async Task<TimeSpan> UntilFirstPage(ServerProcess server, Visitor visitor, CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        var starting = server.Start(cancel);
        while (!await visitor.Opens("/", cancel))
        {
            if (starting.IsCompleted && !await visitor.Opens("/", cancel)) throw new InvalidOperationException("The server says that it is open, and its first page does not answer.");
            await Task.Delay(5, cancel);
        }

        var opened = Stopwatch.GetElapsedTime(began);
        await starting;
        return opened;
    }
}
