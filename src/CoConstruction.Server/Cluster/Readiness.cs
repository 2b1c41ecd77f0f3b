namespace CoConstruction.Server;

/// <summary>
/// Whether this process can do what it is there for, now: it is not on its way out, storage takes and gives, and the
/// cluster answers. Whoever spreads people over several processes asks this.
/// </summary>
internal sealed class Readiness(ServerOptions options, Drain drain, IHostApplicationLifetime lifetime, IServiceProvider services, IGrainFactory grains)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Null when ready, else the first reason why not: for a host's eyes and logs.</summary>
    public async Task<string?> Missing()
    {
        if (drain.Leaving) return "draining";
        // A web process that waits for a silo is not all there.
        if (!lifetime.ApplicationStarted.IsCancellationRequested) return "cluster";
        try
        {
            if (!await Storage().WaitAsync(Patience)) return "storage";
            if (services.GetService<ISiloStatusOracle>() is { CurrentStatus: not SiloStatus.Active }) return "membership";
            await grains.GetGrain<IPulse>(0).Beat().WaitAsync(Patience);
            return null;
        }
        catch (JournalUnavailableException)
        {
            return "storage";
        }
        catch (Exception trouble) when (ClusterTrouble.IsPassing(trouble))
        {
            return "cluster";
        }
    }

    /// <summary>Where projects live the journal must be written; a door only has to find who belongs where.</summary>
    private async Task<bool> Storage()
    {
        if (options.HasProjects()) return await services.GetRequiredService<IJournal>().CanWrite();
        await services.GetRequiredService<IDirectory>().ProjectOf("");
        return true;
    }
}
