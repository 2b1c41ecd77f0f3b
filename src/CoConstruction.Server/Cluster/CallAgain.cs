using System.Diagnostics;

namespace CoConstruction.Server;

/// <summary>
/// A call that meets a silo which has just gone is made again until the others have noticed, for three seconds at most: the
/// phone gets its answer a little later instead of having to ask again. Every question to a project may be asked twice,
/// a command has its id for that. A call whose time ran out is not made again: its caller has waited enough.
/// </summary>
internal sealed class CallAgain : IOutgoingGrainCallFilter
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100), AtMost = TimeSpan.FromSeconds(3);

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        for (var since = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                await context.Invoke();
                if (context.Response?.Exception is not { } answered || !May(answered, context, since)) return;
            }
            catch (Exception met) when (May(met, context, since))
            {
                // Made again below.
            }

            await Task.Delay(Every);
        }
    }

    private static bool May(Exception met, IOutgoingGrainCallContext context, long since) =>
        context.Grain is IProjectGrain or ITextGrain or IPulse && ClusterTrouble.IsPassing(met) && met is not TimeoutException && Stopwatch.GetElapsedTime(since) < AtMost;
}

/// <summary>Troubles of a cluster that is finding itself again: what was asked may be asked again in a moment.</summary>
internal static class ClusterTrouble
{
    public static bool IsPassing(Exception trouble) => trouble is OrleansException or TimeoutException;
}
