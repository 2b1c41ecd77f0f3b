using Orleans.Concurrency;

namespace CoConstruction.Server;

/// <summary>Answers on whichever silo is asked: that it takes and answers calls.</summary>
public interface IPulse : IGrainWithIntegerKey
{
    Task Beat();
}

/// <summary>One on each silo: its answer must not depend on another silo, which may just have died.</summary>
[StatelessWorker(1)]
internal sealed class Pulse : Grain, IPulse
{
    public Task Beat() => Task.CompletedTask;
}
