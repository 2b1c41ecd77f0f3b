namespace CoConstruction.Server;

/// <summary>A web process that finds no silo asks again every second, for as long as it takes; it says so once.</summary>
internal sealed partial class WaitForSilo(ILogger<WaitForSilo> logger) : IClientConnectionRetryFilter
{
    private bool _said;

    public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
    {
        if (!_said) LogWaiting(logger);
        _said = true;
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "No silo answers yet; one is looked for every second.")]
    private static partial void LogWaiting(ILogger logger);
}
