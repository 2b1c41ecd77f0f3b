namespace CoConstruction.Server;

/// <summary>The one place where what no door foresaw becomes an answer in plain words, and a line in the log.</summary>
internal static partial class Failures
{
    public static IApplicationBuilder UseFailures(this IApplicationBuilder app)
    {
        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Failures).FullName!);
        return app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
                if (IsMute(http)) await Problems.Malformed("Un des paramètres de l'adresse n'est pas correct.").ExecuteAsync(http);
            }
            catch (Exception trouble) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
            {
                // The pattern of the address, never the address: it may hold a code or a token.
                if (trouble is not BadHttpRequestException) LogFailure(logger, trouble, http.GetEndpoint()?.DisplayName);
                await Problem(trouble, http).ExecuteAsync(http);
            }
        });
    }

    private static IResult Problem(Exception trouble, HttpContext http) => trouble switch
    {
        JournalUnavailableException storage => Problems.Unavailable(storage.Trouble, http),
        TimeoutException or OrleansException => Problems.Unavailable(null, http),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.TooLarge(),
        BadHttpRequestException => Problems.Malformed("La demande est coupée."),
        _ => Problems.Failed(),
    };

    /// <summary>The framework refuses a parameter of another type with a number and no word.</summary>
    private static bool IsMute(HttpContext http) =>
        http.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest, ContentType: null } && http.Request.Path.StartsWithSegments("/api");

    [LoggerMessage(LogLevel.Error, "{Door} met what it had not foreseen.")]
    private static partial void LogFailure(ILogger logger, Exception trouble, string? door);
}
