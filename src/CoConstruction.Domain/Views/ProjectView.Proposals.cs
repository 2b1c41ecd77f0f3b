namespace CoConstruction.Domain;

/// <content>Proposals: where each stands and what became of it, for everyone the same; and for each the answers to what they follow.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewEntry> Proposals(Project project)
    {
        var lives = new LifeLines(project);
        return project.Proposals.All.Values.Select(proposal => Show(proposal, lives));
    }

    /// <summary>A page of them, in their order; looked for in what everyone reads of them.</summary>
    private static IEnumerable<ViewEntry> ProposalsOnShelf(Project project, ShelfPage page)
    {
        var lives = new LifeLines(project);
        var (there, total) = page.Of(
            project.Proposals.All.Values.OrderBy(proposal => proposal.Number), proposal => proposal.Id,
            proposal => [$"{proposal.Number}", proposal.Title, proposal.Text.Text, proposal.Why?.Text, proposal.ReasonedResponse]);
        var place = new ShelfPageItem(page.Number, total, page.Number * ShelfPage.Size < total);
        return [Entry(ViewRooms.ShelfPages, ViewRooms.Proposals, [], () => place), .. there.Select(proposal => Show(proposal, lives))];
    }

    private static ViewEntry Show(Proposal proposal, LifeLines lives)
    {
        var life = lives.Of(proposal);
        return Entry(ViewRooms.Proposals, proposal.Id, [proposal, string.Join('\n', life)], () => Show(proposal, life));
    }

    private static ProposalItem Show(Proposal proposal, ImmutableList<LifeStep> life) => new(
        proposal.Id, proposal.Number, proposal.Title, proposal.Text.Text, proposal.Why?.Text, proposal.CollegeId, proposal.Origin,
        proposal.Status, proposal.MergedInto, proposal.ReasonedResponse, proposal.At, proposal.AuthorId is not null, proposal.RelayedBy,
        proposal.ReadAt is not null, proposal.Before?.MergeId, proposal.SplitFrom, proposal.SplitInto,
        proposal.Objection is { } objection ? new(objection.Reason.Text, objection.At, objection.Answer) : null,
        proposal.Promise, proposal.AnsweredBy, proposal.AnsweredAt, life);

    /// <summary>What somebody follows, with the proposals that carry them and the parts they were split into.</summary>
    private static IEnumerable<ViewEntry> Followed(Project project, string? personId)
    {
        if (personId is null) return [];
        var lives = new LifeLines(project);
        var shown = new HashSet<string>();
        List<ViewEntry> entries = [];
        foreach (var (id, tie) in Following.Of(project, personId))
        {
            var proposal = project.Proposals.All[id];
            var carrier = lives.Carrier(proposal);
            var seen = project.Proposals.Seen.GetValueOrDefault(personId);
            entries.Add(Entry(ViewRooms.Followed, id, [], () => new FollowedItem(id, tie, carrier.Id, carrier.AnsweredAt > seen)));
            entries.AddRange(new[] { proposal, carrier }.Concat(proposal.SplitInto.Select(part => project.Proposals.All[part]))
                .Where(one => shown.Add(one.Id)).Select(one => Show(one, lives)));
        }

        return entries;
    }

    private static IEnumerable<ViewEntry> Alike(Project project) =>
        CoConstruction.Domain.Duplicates.Among(project.Proposals).Select(pair => Entry(ViewRooms.Duplicates, $"{pair.ProposalId}/{pair.OtherId}", [], () => pair));

    /// <summary>A phone is told that there is an answer, and reads it when it asks.</summary>
    private static ViewEntry OwnAnswers(Project project, string seatId)
    {
        var seen = project.Proposals.Seen.GetValueOrDefault(seatId);
        return Entry(ViewRooms.OwnAnswers, "answers", [project.Proposals.Answers, seen], () =>
        {
            var answers = Following.Of(project, seatId).Keys.Select(id => project.Proposals.Carrier(project.Proposals.All[id])).Distinct()
                .Select(proposal => proposal.AnsweredAt).Where(at => at > seen).ToList();
            return new OwnAnswersItem(answers.Count, answers.Max());
        });
    }
}
