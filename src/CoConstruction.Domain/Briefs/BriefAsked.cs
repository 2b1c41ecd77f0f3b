namespace CoConstruction.Domain;

/// <summary>What is awaited: an answer to a proposal, a pledge or a promise of the charter to keep, a milestone to conclude, a decision to carry out.</summary>
public enum AskedKind { Answer, Pledge, Commitment, Milestone, Decision }

/// <summary>Something that is asked of somebody.</summary>
/// <param name="Who">In what quality; null when nobody has said yet that it is theirs.</param>
public sealed record AskedLine(AskedKind Kind, PersonalText Text, string? Who, DateOnly? Due, bool IsLate, BriefSource Source);

/// <summary>What is asked of decision makers, by when: what is late first, then the nearest day, then what has none.</summary>
/// <param name="All">How many things, of which those that matter first are told.</param>
public sealed record BriefAsked(Figure All, Figure Late, Figure Answers, Figure Pledges, ImmutableList<AskedLine> Lines)
{
    public IEnumerable<Figure> Figures => [All, Late, Answers, Pledges];

    internal static BriefAsked Of(Project project, DateOnly on)
    {
        var all = Every(project, on).OrderByDescending(line => line.IsLate).ThenBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Kind)
            .ThenBy(line => line.Source.Id, StringComparer.Ordinal).ToImmutableList();
        return new(
            new("asked", all.Count, new(ViewRooms.Project)), new("late", all.Count(line => line.IsLate), new(ViewRooms.Project)),
            new("answers", all.Count(line => line.Kind == AskedKind.Answer), new(ViewRooms.Proposals)),
            new("pledges", all.Count(line => line.Kind == AskedKind.Pledge), new(ViewRooms.Pledges)),
            all.Take(Brief.MostAsked).ToImmutableList());
    }

    private static IEnumerable<AskedLine> Every(Project project, DateOnly on)
    {
        var governance = Governance.Of(project);
        return
        [
            .. project.Proposals.All.Values.Where(IsAwaited).Select(proposal => new AskedLine(
                AskedKind.Answer, Brief.Cut(proposal.Heading), Brief.MaybeCut(proposal.Promise?.Institution), proposal.Promise?.Due, proposal.Promise?.Due < on, new(ViewRooms.Proposals, proposal.Id))),
            .. governance.Pledges.Values.Where(pledge => pledge.Status is PledgeStatus.Promised or PledgeStatus.UnderWay).Select(pledge => new AskedLine(
                AskedKind.Pledge, PersonalText.Plain(Brief.Cut(pledge.Card.Text)), Brief.Cut(pledge.Card.OwnerRole, Brief.LongestRole), pledge.Card.Due, pledge.IsOverdue(on), new(ViewRooms.Pledges, pledge.Id))),
            // Of these nobody says whether they are kept: they are told as long as their day is to come.
            .. Promised(project).Where(promise => promise.Due >= on).Select(promise => new AskedLine(
                AskedKind.Commitment, PersonalText.Plain(Brief.Cut(promise.Text)), Brief.MaybeCut(promise.College), promise.Due, false, new(ViewRooms.Charters))),
            .. governance.Milestones.Values.Where(milestone => milestone.Status != MilestoneStatus.Done).Select(milestone => new AskedLine(
                AskedKind.Milestone, PersonalText.Plain(Brief.Cut(milestone.Card.Label)), null, milestone.Card.Due, milestone.IsLate(on), new(ViewRooms.Milestones, milestone.Id))),
            .. project.Decisions.All.Values.Where(decision => decision.Due >= on).Select(decision => new AskedLine(
                AskedKind.Decision, PersonalText.Plain(Brief.Cut(decision.Text)), Brief.Cut(decision.OwnerRole, Brief.LongestRole), decision.Due, false, new(ViewRooms.Decisions, decision.Id))),
        ];
    }

    private static ImmutableList<Commitment> Promised(Project project) => project.Charter.Adopted is null ? [] : ProjectView.PromisedIn(project);

    /// <summary>No answer was given, or it is being looked into.</summary>
    private static bool IsAwaited(Proposal proposal) => !proposal.IsElsewhere && proposal.Status is (ProposalStatus.ToBeExamined or ProposalStatus.Deferred);
}
