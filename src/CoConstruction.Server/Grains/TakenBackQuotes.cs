namespace CoConstruction.Server;

/// <summary>
/// Quotes of one project that went to the library and may be read there no more. The journal of the project knows it
/// first; the library is told as often as it takes. What a process that died could not tell is told when the project
/// opens, and a start opens every project whose people the library quotes.
/// </summary>
internal sealed partial class TakenBackQuotes(string project, IGrainFactory grains, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>What the library has answered since the project came to life here.</summary>
    private readonly HashSet<(string PracticeId, string VoiceId)> _told = [];

    private bool _telling, _left;

    public bool HasWork(Project state) => SheetParcel.TakenBack(state).Any(quote => !_told.Contains(quote));

    /// <summary>Tells the library beside the commands: nobody in a workshop waits for it.</summary>
    /// <param name="now">How the project stands.</param>
    public async Task Tell(Func<Task<Project>> now)
    {
        if (_telling) return;
        _telling = true;
        try
        {
            while (!_left && SheetParcel.TakenBack(await now()).Where(quote => !_told.Contains(quote)).ToList() is { Count: > 0 } owed)
            {
                foreach (var quote in owed)
                {
                    if (await Tell(quote.PracticeId, quote.VoiceId)) _told.Add(quote);
                }

                if (!owed.TrueForAll(_told.Contains)) await Task.Delay(Pause, time);
            }
        }
        catch (JournalUnavailableException trouble)
        {
            LogLater(logger, trouble, project);
        }
        finally
        {
            _telling = false;
        }
    }

    /// <summary>The project leaves this process: whoever opens it goes on.</summary>
    public void Leave() => _left = true;

    /// <summary>Whether the library has answered.</summary>
    private async Task<bool> Tell(string practice, string voice)
    {
        try
        {
            // Asked again under the same id, it is answered as before.
            var asking = new LibraryAsking(LibraryCaller.Door, $"taken-back-{voice}", new WithdrawVerbatim(practice, voice));
            return (await grains.GetGrain<IPracticeGrain>(practice).Ask(asking)).Outcome == Outcome.Answered;
        }
        catch (Exception trouble) when (ClusterTrouble.IsPassing(trouble))
        {
            LogLater(logger, trouble, project);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The library does not know yet that a quote of project {Project} was taken back; it is told again.")]
    private static partial void LogLater(ILogger logger, Exception trouble, string project);
}
