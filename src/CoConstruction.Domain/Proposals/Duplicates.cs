namespace CoConstruction.Domain;

/// <summary>Two proposals that may be the same; only a person says whether they are.</summary>
/// <param name="Likeness">How much their words are the same, of a hundred.</param>
public sealed record Duplicate(string ProposalId, string OtherId, int Likeness);

/// <summary>Proposals that look alike among those that stand on their own.</summary>
public static class Duplicates
{
    private const int MostPairs = 200;

    /// <summary>The likeliest first, in each pair the one that came first, without those that somebody has said are not the same.</summary>
    public static ImmutableList<Duplicate> Among(Proposals proposals)
    {
        ImmutableList<Proposal> standing = [.. proposals.All.Values.Where(proposal => !proposal.IsElsewhere && proposal.Text.Text is not null).OrderBy(proposal => proposal.Number)];
        // A title says in few words what the text says in many.
        return [.. Similarity.Among([.. standing.Select(proposal => $"{proposal.Title} {proposal.Title} {proposal.Text.Text}")])
            .Select(pair => new Duplicate(standing[pair.First].Id, standing[pair.Second].Id, (int)Math.Round(pair.Score * 100)))
            .Where(pair => !proposals.AreApart(pair.ProposalId, pair.OtherId)).Take(MostPairs)];
    }
}
