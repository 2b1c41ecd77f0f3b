using System.Runtime.InteropServices;

namespace CoConstruction.Server;

/// <summary>
/// How a process leaves when it is asked to (SIGTERM). First it only says that it is leaving (<c>/health/ready</c>) and
/// goes on answering, so that whoever sends people here sends them elsewhere. Then the doors close: live connections are
/// let go, requests under way get their answer. Last the silo hands its projects over and signs off.
/// </summary>
internal sealed class Drain(IHostApplicationLifetime lifetime, ServerOptions options) : IHostLifetime, IDisposable
{
    /// <summary>Long enough for a proxy that asks every second to have noticed.</summary>
    private static readonly TimeSpan Notice = TimeSpan.FromSeconds(2);

    private readonly List<PosixSignalRegistration> _signals = [];
    private volatile bool _leaving;

    public bool Leaving => _leaving || lifetime.ApplicationStopping.IsCancellationRequested;

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Leave(signal, options.Postgres is null || !options.HasDoors() ? TimeSpan.Zero : Notice)));
        // Somebody at the keyboard does not want to wait.
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Leave(signal, TimeSpan.Zero)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void Leave(PosixSignalContext signal, TimeSpan notice)
    {
        signal.Cancel = true;
        if (_leaving) notice = TimeSpan.Zero;
        _leaving = true;
        _ = Task.Delay(notice).ContinueWith(_ => lifetime.StopApplication(), TaskScheduler.Default);
    }
}
