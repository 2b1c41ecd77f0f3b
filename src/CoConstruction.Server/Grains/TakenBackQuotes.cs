namespace CoConstruction.Server;

/// <summary>
/// Quotes of one project that went to the library and may be read there no more. The journal of the project knows it
/// first; the library is told as often as it takes. What a process that died could not tell is told when the project
/// opens, and a start opens every project whose people the library quotes.
/// </summary>
internal sealed partial class TakenBackQuotes(string project, IGrainFactory grains, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>How long a project stays in memory at least after a try.</summary>
    public static readonly TimeSpan Stay = 3 * Pause;

    /// <summary>What the library has answered since the project came to life here.</summary>
    private readonly HashSet<(string PracticeId, string VoiceId)> _told = [];

    private bool _telling, _left;

    public bool HasWork(Project state) => SheetParcel.TakenBack(state).Any(quote => !_told.Contains(quote));

    /// <summary>Tells the library beside the commands: nobody in a workshop waits for it.</summary>
    /// <param name="now">How the project stands; it stays in memory for a while each time it is asked.</param>
    public async Task Tell(Func<Task<Project>> now)
    {
        if (_telling) return;
        _telling = true;
        try
        {
            while (!_left && !await TellAll(now)) await Task.Delay(Pause, time);
        }
        finally
        {
            _telling = false;
        }
    }

    /// <summary>Whether nothing is owed any more.</summary>
    private async Task<bool> TellAll(Func<Task<Project>> now)
    {
        try
        {
            foreach (var quote in SheetParcel.TakenBack(await now()).Where(quote => !_told.Contains(quote)).ToList())
            {
                if (await Tell(quote.PracticeId, quote.VoiceId)) _told.Add(quote);
            }

            return !HasWork(await now());
        }
        catch (JournalUnavailableException trouble)
        {
            LogLater(logger, trouble, project);
            return false;
        }
    }

    /// <summary>The project leaves this process: whoever opens it goes on.</summary>
    public void Leave() => _left = true;

    /// <summary>Whether the library has answered.</summary>
    private async Task<bool> Tell(string practice, string voice)
    {
        try
        {
            // Asked again under the same id, it is answered as before; no page can have asked under it: it is no id of theirs.
            var asking = new LibraryAsking(LibraryCaller.Door, $"taken-back/{voice}", new WithdrawVerbatim(practice, voice));
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
