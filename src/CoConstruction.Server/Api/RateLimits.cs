using System.Security.Claims;
using System.Threading.RateLimiting;

namespace CoConstruction.Server;

/// <summary>
/// How often one may ask. People of a workshop share one address, so what has a seat is counted by seat; only doors that
/// could be guessed at are counted by address. Each process counts for itself: with several, somebody who spreads what they
/// ask over all of them may ask that many times as much.
/// </summary>
internal static class RateLimits
{
    public const string Commands = "commands", Looking = "looking", Joining = "joining", Guessing = "guessing", SigningIn = "signingIn", Importing = "importing", Exporting = "exporting", Attaching = "attaching";

    public static void AddRateLimits(this IServiceCollection services) => services.AddSingleton<RecallGuesses>().AddRateLimiter(limits =>
    {
        limits.OnRejected = async (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "5";
            await Problems.TooFast().ExecuteAsync(context.HttpContext);
        };
        // A tablet that comes back to the network hands in the papers of a whole room.
        limits.AddPolicy(Commands, http => IsTablet(http) ? Bucket($"tablet {ByAddress(http)}", burst: 400, perSecond: 20) : Bucket(ByHolder(http), burst: 60, perSecond: 10));
        limits.AddPolicy(Looking, http => Bucket(ByHolder(http), burst: 400, perSecond: 100));
        limits.AddPolicy(Joining, http => Bucket(ByAddress(http), burst: 600, perSecond: 20));
        limits.AddPolicy(Guessing, http => Bucket(ByAddress(http), burst: 15, perSecond: 0.05));
        limits.AddPolicy(SigningIn, http => Bucket(ByAddress(http), burst: 20, perSecond: 0.2));
        limits.AddPolicy(Importing, http => Bucket(ByHolder(http), burst: 10, perSecond: 0.1));
        limits.AddPolicy(Exporting, http => Bucket(ByHolder(http), burst: 120, perSecond: 0.5));
        limits.AddPolicy(Attaching, http => Bucket(ByHolder(http), burst: 20, perSecond: 0.1));
    });

    public static RateLimitPartition<string> Bucket(string key, int burst, double perSecond) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
    {
        TokenLimit = burst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1 / perSecond),
        QueueLimit = 0,
    });

    /// <summary>The account, or the seat of the project that is asked, or the address of somebody who proves neither: a cookie can be made up.</summary>
    private static string ByHolder(HttpContext http) =>
        http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account ? $"account {account}"
        : http.GetRouteValue("project") is string project && http.RequestServices.GetRequiredService<SeatTokens>().Read(http, project) is { } seat ? $"seat {project} {seat.SeatId}"
        : ByAddress(http);

    /// <summary>Counted by address all the same, since a key can be made up.</summary>
    private static bool IsTablet(HttpContext http) => http.Request.Query["as"] == "tablet";

    private static string ByAddress(HttpContext http) => $"address {http.Connection.RemoteIpAddress}";
}

/// <summary>
/// How often recall codes of one workshop may be tried, from wherever: a limit by address alone would let many addresses
/// find a seat among the 55,200 codes. A whole room that lost its phones still comes back.
/// </summary>
internal sealed class RecallGuesses : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter =
        PartitionedRateLimiter.Create<string, string>(workshop => RateLimits.Bucket(workshop, burst: 60, perSecond: 0.1));

    public bool May(string workshopId)
    {
        using var lease = _limiter.AttemptAcquire(workshopId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
