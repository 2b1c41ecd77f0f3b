namespace CoConstruction.Domain.Tests;

/// <summary>The little box of a story: what the server keeps beside the journal until a secret ballot is counted.</summary>
internal sealed record BallotBox(ImmutableList<SealedPaper> Papers)
{
    public static BallotBox Empty { get; } = new([]);

    public BallotBox Put(SealedPaper paper)
    {
        var others = Papers.RemoveAll(other => other.BallotId == paper.BallotId && other.VoterId == paper.VoterId);
        return new(paper.Marks is null ? others : others.Add(paper));
    }

    /// <summary>The count of what lies in it from those on the roll, in an order that tells nothing.</summary>
    public CountBox Count(Ballot ballot) => new(ballot.Id,
        [.. Papers.Where(paper => paper.BallotId == ballot.Id && ballot.HasVoted(paper.VoterId)).OrderByDescending(paper => paper.Receipt, StringComparer.Ordinal)
            .Select(paper => new BoxPaper(paper.CollegeId, paper.Channel, paper.Marks!, paper.Receipt))]);
}
