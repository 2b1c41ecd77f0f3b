namespace CoConstruction.Domain;

/// <summary>Why somebody is told what becomes of a proposal.</summary>
public enum ProposalTie { Author, Supporter, Opponent }

/// <summary>
/// Who is told what becomes of a proposal: whoever brought it, and whoever took a side where votes are public. What was
/// voted in secret ties nobody to anything.
/// </summary>
public static class Following
{
    /// <summary>The proposals that a seat follows, with the strongest of its ties to each.</summary>
    public static ImmutableSortedDictionary<string, ProposalTie> Of(Project project, string seatId)
    {
        var ties = Ordinal.Empty<ProposalTie>().ToBuilder();
        foreach (var (proposalId, backs) in Sides(project, seatId)) ties[proposalId] = backs ? ProposalTie.Supporter : ProposalTie.Opponent;
        foreach (var proposal in project.Proposals.All.Values.Where(proposal => proposal.AuthorId == seatId)) ties[proposal.Id] = ProposalTie.Author;
        return ties.ToImmutable();
    }

    /// <summary>The seats that an answer to a proposal is for: those that follow it, or one that it carries.</summary>
    public static IEnumerable<string> Followers(Project project, string proposalId)
    {
        var carried = project.Proposals.All.Values.Where(proposal => project.Proposals.Carrier(proposal).Id == proposalId).Select(proposal => proposal.Id).Append(proposalId).ToHashSet();
        var voters = project.Ballots.All.Values
            .Where(ballot => ballot.Secrecy == Secrecy.Public && ballot.Options.Exists(option => option.SourceId is { } source && carried.Contains(source)))
            .SelectMany(ballot => ballot.Papers.Keys);
        return carried.Select(id => project.Proposals.Find(id)?.AuthorId).OfType<string>().Concat(voters).Distinct();
    }

    /// <summary>The sides a seat took, the latest last.</summary>
    private static IEnumerable<(string ProposalId, bool Backs)> Sides(Project project, string seatId) =>
        project.Ballots.All.Values.Where(ballot => ballot.Secrecy == Secrecy.Public && ballot.Papers.ContainsKey(seatId))
            .Select(ballot => (ballot, paper: ballot.Papers[seatId])).OrderBy(vote => vote.paper.At)
            .SelectMany(vote => vote.ballot.Options.Select(option =>
                (option.SourceId, Backs: vote.paper.Marks.TryGetValue(option.Id, out var mark) ? vote.ballot.Method.Backs(mark) : null)))
            .Where(side => side is { SourceId: not null, Backs: not null } && project.Proposals.Find(side.SourceId) is not null)
            .Select(side => (side.SourceId!, side.Backs!.Value));
}
