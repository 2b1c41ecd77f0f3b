namespace CoConstruction.Domain;

/// <summary>What one is asked one's opinion of.</summary>
public enum CardKind { Obstacle, Lever, Proposal }

/// <summary>A card: one thing that somebody put to everyone, in words that fit one screen.</summary>
/// <param name="Title">Null for what has none.</param>
/// <param name="Text">Null once erased.</param>
public sealed record OpinionCard(string Id, CardKind Kind, string? Title, string? Text);

/// <summary>The cards of a project: what it has found to stand in the way, what could lift it, and what is proposed.</summary>
public static class OpinionCards
{
    /// <summary>All those that stand.</summary>
    public static IEnumerable<OpinionCard> Of(Project project) =>
    [
        .. project.Assessment.Obstacles.Values.Select(obstacle => new OpinionCard(obstacle.Id, CardKind.Obstacle, null, (obstacle.PlainText ?? obstacle.Text).Text)),
        .. project.Assessment.Levers.Values.Select(lever => new OpinionCard(lever.Id, CardKind.Lever, null, (lever.PlainText ?? lever.Text).Text)),
        .. project.Proposals.All.Values.Where(Stands).Select(proposal => new OpinionCard(proposal.Id, CardKind.Proposal, proposal.Title, proposal.Text.Text)),
    ];

    public static bool Has(Project project, string? id) =>
        id is not null && (project.Assessment.Obstacles.ContainsKey(id) || project.Assessment.Levers.ContainsKey(id) || (project.Proposals.Find(id) is { } proposal && Stands(proposal)));

    /// <summary>
    /// Whether an id already means something that people think something of, or did: a new card must never be born with
    /// another one's answers. Ids come from clients, which can read those of others.
    /// </summary>
    public static bool IsKnown(Project project, string id) => Has(project, id) || project.Proposals.Find(id) is not null || project.Opinions.Of(id) is not null;

    /// <summary>Whoever has an opinion of what was merged says it of what took it in.</summary>
    private static bool Stands(Proposal proposal) => proposal.Status != ProposalStatus.Merged;
}
