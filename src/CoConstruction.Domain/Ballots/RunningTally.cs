namespace CoConstruction.Domain;

/// <summary>
/// What the papers and the roll of a ballot add up to, kept from one look at it to the next: what came since is added, and
/// what it replaced is taken off. A full ballot is not counted again for one vote more.
/// </summary>
public sealed class RunningTally
{
    private readonly Dictionary<string, CollegeCount> _colleges = [];
    private readonly HashSet<string> _assisted = [];
    private (PaperChange? Change, int Moves)? _at;

    /// <summary>The sums, by college.</summary>
    public IReadOnlyCollection<CollegeCount> Colleges => _colleges.Values;

    /// <summary>Voters for whom a helper voted.</summary>
    public IReadOnlyCollection<string> Assisted => _assisted;

    /// <summary>Another number whenever a seat may stand for another college here than it did.</summary>
    public int Strays { get; private set; }

    /// <summary>Counts the ballot as it is now.</summary>
    public RunningTally Reach(Ballot ballot, Participants participants)
    {
        var now = (ballot.Change, participants.Moves);
        if (_at == now) return this;
        if (_at is { Change: { } change } at && at.Moves == now.Moves && Since(change, now.Change) is { } changes) foreach (var one in changes) Take(ballot, participants, one);
        else CountAnew(ballot, participants);
        _at = now;
        return this;
    }

    /// <summary>The changes after one, oldest first; null when it is not known what they are.</summary>
    private static Stack<PaperChange>? Since(PaperChange from, PaperChange? to)
    {
        var changes = new Stack<PaperChange>();
        for (; to is not null; to = to.Before)
        {
            if (to == from) return changes;
            changes.Push(to);
        }

        return null;
    }

    private void CountAnew(Ballot ballot, Participants participants)
    {
        _colleges.Clear();
        _assisted.Clear();
        foreach (var (voter, paper) in ballot.Papers) Add(ballot, voter, new(paper.CollegeId ?? participants.Seats[voter].CollegeId, paper.Channel, paper.Marks, null));
        foreach (var (voter, line) in ballot.Roll) Add(ballot, voter, new(line.CollegeId, line.Channel, Ordinal.Empty<string>(), null));
        Strays++;
    }

    private void Take(Ballot ballot, Participants participants, PaperChange change)
    {
        if (change.Was is { } was)
        {
            var paper = new CollegeCount(was.CollegeId);
            Count(ballot, was, paper);
            _colleges[was.CollegeId].Remove(paper);
            _assisted.Remove(change.VoterId);
        }

        if (change.Now is { } now) Add(ballot, change.VoterId, now);
        // Who came after the opening votes in the college they had at their first paper, and in their own without one.
        if (!ballot.Electorate.ContainsKey(change.VoterId) && participants.Seats.TryGetValue(change.VoterId, out var seat)
            && (change.Was?.CollegeId ?? seat.CollegeId) != (change.Now?.CollegeId ?? seat.CollegeId)) Strays++;
    }

    private void Add(Ballot ballot, string voterId, BoxPaper paper)
    {
        if (!_colleges.TryGetValue(paper.CollegeId, out var college)) college = _colleges[paper.CollegeId] = new(paper.CollegeId);
        Count(ballot, paper, college);
        if (paper.Channel == VoteChannel.Assisted) _assisted.Add(voterId);
    }

    private static void Count(Ballot ballot, BoxPaper paper, CollegeCount into)
    {
        into.Add(paper.Channel, 1);
        ballot.Method.Count(paper.Marks, ballot.Options, into);
    }
}
