namespace CoConstruction.Server;

/// <summary>
/// Gives back the memory of projects that have left: a runtime that nobody presses keeps it, and the host's machine goes on
/// without. Measured: 10,000 projects that had left still held 1.2 GB.
/// </summary>
/// <param name="collect">Collects everything and gives back what is free; by the runtime when null.</param>
/// <param name="work">Processor time that the process has used; by the runtime's count when null.</param>
internal sealed class SpareMemory(TimeProvider time, Action? collect = null, Func<TimeSpan>? work = null) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    /// <summary>Share of one processor below which nobody is kept waiting by a collection of everything.</summary>
    private const double Quiet = 0.1;

    private readonly Action _collect = collect ?? (() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));
    private readonly Func<TimeSpan> _work = work ?? (() => Environment.CpuUsage.TotalTime);
    private int _left;

    /// <summary>A project is in memory no more.</summary>
    public void ProjectLeft() => Interlocked.Increment(ref _left);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        var (at, seen) = (time.GetTimestamp(), _work());
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var (now, used) = (time.GetTimestamp(), _work());
            var isQuiet = used - seen < Quiet * time.GetElapsedTime(at, now);
            (at, seen) = (now, used);
            if (isQuiet && Interlocked.Exchange(ref _left, 0) > 0) _collect();
        }
    }
}
