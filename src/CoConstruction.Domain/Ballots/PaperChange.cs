namespace CoConstruction.Domain;

/// <summary>
/// One voter's paper, or line of the roll, came, was replaced or went. Each knows the one before it, so that whoever has
/// counted a ballot goes on from there: see <see cref="RunningTally"/>.
/// </summary>
public sealed class PaperChange
{
    /// <summary>Nobody goes back further than this: they count anew, and what was replaced long ago is not kept.</summary>
    private const int Longest = 1_000;

    private readonly int _length;

    private PaperChange(string voterId, PaperChange? before, BoxPaper? was, BoxPaper? now)
    {
        (VoterId, Was, Now) = (voterId, was, now);
        Before = before?._length < Longest ? before : null;
        _length = 1 + (Before?._length ?? 0);
    }

    public string VoterId { get; }

    /// <summary>Null when all must be counted anew.</summary>
    public PaperChange? Before { get; }

    public BoxPaper? Was { get; }

    public BoxPaper? Now { get; }

    /// <summary>What a voter has changed between two moments of a ballot. In which college papers of the first version count is for others to say.</summary>
    public static PaperChange Between(Ballot before, Ballot after, string voterId)
    {
        var isKnown = before.Papers.GetValueOrDefault(voterId) is null or { CollegeId: not null } && after.Papers.GetValueOrDefault(voterId) is null or { CollegeId: not null };
        return isKnown ? new(voterId, before.Change, Of(before, voterId), Of(after, voterId)) : new(voterId, null, null, null);
    }

    private static BoxPaper? Of(Ballot ballot, string voterId) =>
        ballot.Papers.TryGetValue(voterId, out var paper) ? new(paper.CollegeId!, paper.Channel, paper.Marks, null)
        : ballot.Roll.TryGetValue(voterId, out var line) ? new(line.CollegeId, line.Channel, Ordinal.Empty<string>(), null)
        : null;
}
