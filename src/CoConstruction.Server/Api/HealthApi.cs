namespace CoConstruction.Server;

/// <summary>Whether the house stands, asked by those who watch over it: a proxy, an orchestrator, a host.</summary>
internal static class HealthApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("ok")).WithSummary("The process answers.");
        app.MapGet("/health/ready", Ready).WithSummary("Storage and cluster answer: what is asked can be kept.").RequireRateLimiting(RateLimits.Looking);
    }

    private static async Task<IResult> Ready(Readiness readiness) =>
        await readiness.Missing() is { } missing ? Results.Text($"not ready: {missing}", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ok");
}
