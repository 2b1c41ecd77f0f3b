namespace CoConstruction.Server;

/// <summary>
/// The secret ballots of one project and their box. A paper goes in before the journal knows that its voter has voted, and
/// out after the journal knows that they have not: a line of the roll always has its paper, and a paper without a line is
/// never counted. What cannot be done now is done when the project opens, when somebody closes the ballot again, or at a
/// command a minute later. A box that was lost stays uncounted: no count is better than a wrong one, and the vote is held
/// again.
/// </summary>
internal sealed partial class BallotBoxes(string project, IBallotBox box, TimeProvider time, ILogger logger)
{
    /// <summary>Reading a whole box after every vote would hold up everybody.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Counted ballots of which nothing is left, as far as this opening has seen to it.</summary>
    private readonly HashSet<string> _gone = [];

    /// <summary>From when a ballot that was to be counted, or had been and was to disappear, is tried again.</summary>
    private readonly Dictionary<(string BallotId, bool Counted), DateTimeOffset> _again = [];

    /// <summary>The trouble of each box that was told last: said again by every command, it would fill the disk.</summary>
    private readonly Dictionary<string, JournalTrouble> _told = [];

    /// <summary>Puts in what a round brings, before its events are written. False when a box takes none; its trouble is then among them.</summary>
    public async Task<bool> Fill(Round round, Dictionary<string, JournalTrouble> troubles)
    {
        var before = round.Opened.State.Ballots;
        var well = true;
        foreach (var papers in Last(round).Where(paper => paper.Marks is not null).GroupBy(paper => paper.BallotId))
        {
            var begun = before.Find(papers.Key) is { Roll.IsEmpty: false };
            if (await Try(papers.Key, () => box.Put(project, papers.Key, [.. papers], begun)) is not { } trouble) continue;
            troubles.Add(papers.Key, trouble);
            well = false;
        }

        return well;
    }

    /// <summary>Takes out what its voter took back, once that is written.</summary>
    public async Task TakeOut(Round round)
    {
        foreach (var papers in Last(round).Where(paper => paper.Marks is null).GroupBy(paper => paper.BallotId))
        {
            await Try(papers.Key, () => box.Remove(project, [.. papers]));
        }
    }

    /// <summary>Whoever closes a ballot, be it closed already, wants it counted now.</summary>
    public void TryAgainAfter(Command command, Reply reply)
    {
        if (command is not CloseBallot close || reply.Answer is not { Refusal: null }) return;
        _again.Remove((close.BallotId, false));
        _again.Remove((close.BallotId, true));
    }

    /// <summary>Whether it is time to count a closed ballot, or to let a counted one disappear.</summary>
    public bool HasWork(Project state) => state.Ballots.All.Values.Any(ballot => IsToCount(ballot) || IsToGo(ballot));

    /// <summary>What to ask of the project for the ballots that are closed and not counted yet.</summary>
    public async Task<IReadOnlyList<CountBox>> Open(Project state)
    {
        var counts = new List<CountBox>();
        foreach (var ballot in state.Ballots.All.Values.Where(IsToCount))
        {
            _again[Work(ballot)] = time.GetUtcNow() + Pause;
            await Try(ballot.Id, async () => counts.Add(new CountBox(ballot.Id, await box.Open(project, ballot.Id, [.. ballot.Roll.Keys]))));
        }

        return counts;
    }

    /// <summary>Destroys key and papers of the ballots whose count is durable.</summary>
    public async Task Empty(Project state)
    {
        foreach (var ballot in state.Ballots.All.Values.Where(IsToGo))
        {
            _again[Work(ballot)] = time.GetUtcNow() + Pause;
            if (await Try(ballot.Id, () => box.Destroy(project, ballot.Id)) is null) _gone.Add(ballot.Id);
        }
    }

    private bool IsToCount(Ballot ballot) => ballot.AwaitsCount && IsTime(ballot);

    private bool IsToGo(Ballot ballot) => ballot.Box is not null && !_gone.Contains(ballot.Id) && IsTime(ballot);

    private bool IsTime(Ballot ballot) => !_again.TryGetValue(Work(ballot), out var again) || time.GetUtcNow() >= again;

    private static (string BallotId, bool Counted) Work(Ballot ballot) => (ballot.Id, ballot.Box is not null);

    /// <summary>Of each voter the last paper of the round alone: who takes a vote back and votes again has voted.</summary>
    private static IEnumerable<SealedPaper> Last(Round round) => round.Papers.GroupBy(paper => (paper.BallotId, paper.VoterId)).Select(papers => papers.Last());

    /// <summary>The trouble met; null when all went well.</summary>
    private async Task<JournalTrouble?> Try(string ballotId, Func<Task> work)
    {
        try
        {
            await work();
            _told.Remove(ballotId);
            return null;
        }
        catch (JournalUnavailableException trouble)
        {
            var told = _told.TryGetValue(ballotId, out var last) && last == trouble.Trouble;
            if (!told && trouble.Trouble == JournalTrouble.BoxLost) LogLost(logger, trouble, ballotId, project);
            else if (!told) LogLater(logger, trouble, ballotId, project);
            _told[ballotId] = trouble.Trouble;
            return trouble.Trouble;
        }
    }

    [LoggerMessage(LogLevel.Error, "The box of the secret ballot {Ballot} of project {Project} does not answer; it is tried again.")]
    private static partial void LogLater(ILogger logger, Exception trouble, string ballot, string project);

    [LoggerMessage(LogLevel.Error, "The papers of the secret ballot {Ballot} of project {Project}, or their key, are lost (they are in no backup): it takes no vote and will not be counted. Hold this vote again.")]
    private static partial void LogLost(ILogger logger, Exception trouble, string ballot, string project);
}
