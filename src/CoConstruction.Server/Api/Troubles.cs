namespace CoConstruction.Server;

/// <summary>What no endpoint answered for becomes a problem in plain French: storage that does not answer, a request cut short, a bug of ours.</summary>
internal static partial class Troubles
{
    public static IApplicationBuilder UseTroubles(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(Troubles));
        return app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (Exception trouble) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
            {
                if (!IsForeseen(trouble)) LogBug(logger, trouble);
                await Of(trouble, http).ExecuteAsync(http);
            }
        });
    }

    private static IResult Of(Exception trouble, HttpContext http) => trouble switch
    {
        JournalUnavailableException storage => Problems.Unavailable(storage.Trouble, http),
        // A project that moves, or whose process has gone: it is elsewhere in a moment, so the request may be sent again at once.
        _ when ClusterTrouble.IsPassing(trouble) => Problems.Moving(http),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.TooLarge(),
        BadHttpRequestException => Problems.Malformed("L’adresse ou la demande n’est pas complète."),
        _ => Problems.Failed(),
    };

    private static bool IsForeseen(Exception trouble) => trouble is JournalUnavailableException or BadHttpRequestException || ClusterTrouble.IsPassing(trouble);

    // Neither address nor body: they would hold tokens, codes and people's words.
    [LoggerMessage(LogLevel.Error, "A request met a bug.")]
    private static partial void LogBug(ILogger logger, Exception bug);
}
