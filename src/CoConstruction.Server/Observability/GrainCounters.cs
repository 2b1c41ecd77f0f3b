using Orleans.Dashboard;

namespace CoConstruction.Server;

/// <summary>
/// What the dashboard gathers every second: all counters of Orleans, for a page that hardly anybody opens. Measured: half a
/// second of processor at each start and 20 MB, which is much for a house of one process; there it begins when an
/// administrator first looks. In a cluster it runs from the start, since one silo cannot be told what is looked at on another.
/// </summary>
internal sealed class GrainCounters(IServiceProvider services, ILogger<SiloLifecycleSubject> logger)
{
    /// <summary>Not meant to be named from outside; whoever registers it first says when it starts. A test holds that it is there.</summary>
    private static readonly Type? _gatherer = typeof(DashboardOptions).Assembly.GetType("Orleans.Dashboard.DashboardHost");

    private readonly SiloLifecycleSubject _stages = new(logger);
    private readonly Lock _gate = new();
    private Task? _begun;

    /// <summary>Nothing is gathered before <see cref="Begin"/>. To be said before the dashboard is added.</summary>
    public static void Wait(IServiceCollection services)
    {
        if (_gatherer is null) return;
        services.AddSingleton(_gatherer);
        services.AddSingleton<GrainCounters>();
    }

    /// <summary>Completes once the counters are gathered.</summary>
    public Task Begin()
    {
        lock (_gate) return _begun ??= Start();
    }

    private async Task Start()
    {
        var gatherer = services.GetRequiredService(_gatherer!);
        ((ILifecycleParticipant<ISiloLifecycle>)gatherer).Participate(_stages);
        await _stages.OnStart(CancellationToken.None);
        await ((IHostedService)gatherer).StartAsync(CancellationToken.None);
    }
}
