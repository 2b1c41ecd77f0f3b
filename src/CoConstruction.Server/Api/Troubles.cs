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
                if (trouble is not (JournalUnavailableException or BadHttpRequestException) && DatabaseTrouble(trouble) is null) LogBug(logger, trouble);
                await Of(trouble, http).ExecuteAsync(http);
            }
        });
    }

    private static IResult Of(Exception trouble, HttpContext http) => trouble switch
    {
        JournalUnavailableException storage => Problems.Unavailable(storage.Trouble, http),
        // The accounts speak to the database by another way than the journal, which wraps what it says.
        _ when DatabaseTrouble(trouble) is { } database => Problems.Unavailable(PostgresTrouble.Of(database).Trouble, http),
        // A grain that takes too long or moves: the request may be sent again.
        TimeoutException or OrleansException => Problems.Unavailable(null, http),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.TooLarge(),
        BadHttpRequestException => Problems.Malformed("L’adresse ou la demande n’est pas complète."),
        _ => Problems.Failed(),
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
