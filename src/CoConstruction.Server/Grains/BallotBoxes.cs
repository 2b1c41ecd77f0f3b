namespace CoConstruction.Server;

/// <summary>
/// The secret ballots of one project and their box. A paper goes in before the journal knows that its voter has voted, and
/// out after the journal knows that they have not: a line of the roll always has its paper, and a paper without a line is
/// never counted. What cannot be done now is done at the next command or opening.
/// </summary>
internal sealed partial class BallotBoxes(string project, IBallotBox box, ILogger logger)
{
    /// <summary>Counted ballots of which nothing is left, as far as this opening has seen to it.</summary>
    private readonly HashSet<string> _gone = [];

    /// <summary>The trouble that was told last: said again by every command, it would fill the disk.</summary>
    private JournalTrouble? _told;

    /// <summary>Puts in what a round brings, before its events are written.</summary>
    /// <exception cref="JournalUnavailableException">Nothing is acknowledged.</exception>
    public async Task Fill(Round round)
    {
        var papers = Last(round).Where(paper => paper.Marks is not null).ToList();
        if (papers.Count > 0) await box.Put(project, papers);
    }

    /// <summary>Takes out what its voter took back, once that is written.</summary>
    public async Task TakeOut(Round round)
    {
        var papers = Last(round).Where(paper => paper.Marks is null).ToList();
        if (papers.Count > 0) await Try(() => box.Remove(project, papers));
    }

    /// <summary>Whether a closed ballot waits to be counted, or a counted one to disappear.</summary>
    public bool HasWork(Project state) => state.Ballots.All.Values.Any(ballot => ballot.AwaitsCount || Remains(ballot));

    /// <summary>What to ask of the project for the ballots that are closed and not counted yet.</summary>
    public async Task<IReadOnlyList<CountBox>> Open(Project state)
    {
        var counts = new List<CountBox>();
        foreach (var ballot in state.Ballots.All.Values.Where(ballot => ballot.AwaitsCount))
        {
            await Try(async () => counts.Add(new CountBox(ballot.Id, await box.Open(project, ballot.Id, [.. ballot.Roll.Keys]))));
        }

        return counts;
    }

    /// <summary>Destroys key and papers of the ballots whose count is durable.</summary>
    public async Task Empty(Project state)
    {
        foreach (var ballot in state.Ballots.All.Values.Where(Remains))
        {
            if (await Try(() => box.Destroy(project, ballot.Id))) _gone.Add(ballot.Id);
        }
    }

    private bool Remains(Ballot ballot) => ballot.Box is not null && !_gone.Contains(ballot.Id);

    /// <summary>Of each voter the last paper of the round alone: who takes a vote back and votes again has voted.</summary>
    private static IEnumerable<SealedPaper> Last(Round round) => round.Papers.GroupBy(paper => (paper.BallotId, paper.VoterId)).Select(papers => papers.Last());

    private async Task<bool> Try(Func<Task> work)
    {
        try
        {
            await work();
            _told = null;
            return true;
        }
        catch (JournalUnavailableException trouble)
        {
            if (_told != trouble.Trouble) LogLater(logger, trouble, project);
            _told = trouble.Trouble;
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "A ballot box of project {Project} does not answer; the next command or opening tries again.")]
    private static partial void LogLater(ILogger logger, Exception trouble, string project);
}
