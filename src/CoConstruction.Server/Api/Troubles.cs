namespace CoConstruction.Server;

/// <summary>What no endpoint answered for becomes a problem in plain French: storage that does not answer, a request cut short, a bug of ours.</summary>
internal static partial class Troubles
{
    public static IApplicationBuilder UseTroubles(this WebApplication app)
    {
        var started = app.Lifetime.ApplicationStarted;
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(Troubles));
        return app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (Exception trouble) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
            {
                var answer = Foreseen(trouble, http);
                // Doors open before the process is all there: a web process may still be waiting for a silo.
                if (answer is null && !started.IsCancellationRequested) answer = Problems.Moving(http);
                if (answer is null) LogBug(logger, trouble);
                await (answer ?? Problems.Failed()).ExecuteAsync(http);
            }
        });
    }

    private static IResult? Foreseen(Exception trouble, HttpContext http) => trouble switch
    {
        JournalUnavailableException storage => Problems.Unavailable(storage.Trouble, http),
        // The accounts speak to the database by another way than the journal, which wraps what it says.
        _ when DatabaseTrouble(trouble) is { } database => Problems.Unavailable(PostgresTrouble.Of(database).Trouble, http),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.TooLarge(),
        BadHttpRequestException => Problems.Malformed("L’adresse ou la demande n’est pas complète."),
        // A project that moves, or whose process has gone: it is elsewhere in a moment.
        _ when ClusterTrouble.IsPassing(trouble) => Problems.Moving(http),
        _ => null,
    };

    private static Exception? DatabaseTrouble(Exception trouble)
    {
        for (var cause = trouble; cause is not null; cause = cause.InnerException)
        {
            if (cause is Npgsql.NpgsqlException && PostgresTrouble.Is(cause)) return cause;
        }

        return null;
    }

    // Neither address nor body: they would hold tokens, codes and people's words.
    [LoggerMessage(LogLevel.Error, "A request met a bug.")]
    private static partial void LogBug(ILogger logger, Exception bug);
}
