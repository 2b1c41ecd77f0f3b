namespace CoConstruction.Domain;

/// <summary>The steps of a proposal's life, in the order in which they are told.</summary>
public enum ProposalStage { Received, Read, Grouped, Debated, Retained, SetAside, Action, Done }

/// <summary>A step that a proposal has gone through.</summary>
/// <param name="At">Null when nobody wrote down the moment.</param>
/// <param name="Link">Where it happened, or what came out of it.</param>
public sealed record LifeStep(ProposalStage Stage, DateTimeOffset? At, LifeLink? Link = null);

/// <summary>Something that a step leads to.</summary>
/// <param name="Room">The room of the view that holds it.</param>
/// <param name="Label">Its words, for those who have not been sent that room.</param>
public sealed record LifeLink(string Room, string Id, string Label);

/// <summary>
/// What became of each proposal. Next to nothing of it is written: it is read where it happened, so that it can neither
/// be forgotten nor differ from what other pages say.
/// </summary>
public sealed class LifeLines
{
    private readonly Project _project;
    private readonly ILookup<string, LifeStep> _debates;
    private readonly ILookup<string, ActionSheet> _actions;

    public LifeLines(Project project)
    {
        _project = project;
        _debates = Debates(project).ToLookup(debate => debate.ProposalId, debate => debate.Step);
        _actions = project.ActionPlan.Actions.Values.OrderBy(action => action.Number)
            .SelectMany(action => action.ProposalIds.Select(proposal => (proposal, action))).ToLookup(link => link.proposal, link => link.action);
    }

    /// <summary>What the lives depend on besides the proposals themselves: none of it is touched by a vote.</summary>
    public static ImmutableArray<object?> DependsOn(Project project) =>
    [
        project.Proposals, project.Decisions, project.ActionPlan.Actions,
        .. project.Ballots.All.Values.SelectMany(ballot => (object?[])[ballot.Options, ballot.OpenedAt, ballot.Recorded]),
    ];

    /// <summary>The steps behind a proposal; one that was merged goes on in what carries it.</summary>
    public ImmutableList<LifeStep> Of(Proposal proposal)
    {
        var carrier = Carrier(proposal);
        var debate = Debate(proposal) ?? (carrier == proposal ? null : Debate(carrier));
        ImmutableList<LifeStep> after = [.. Grouped(proposal), .. debate is null ? Array.Empty<LifeStep>() : [debate], .. Answered(carrier), .. Acted(proposal, carrier)];
        var read = proposal.ReadAt is not null || !after.IsEmpty;
        return [new(ProposalStage.Received, proposal.At), .. read ? [new LifeStep(ProposalStage.Read, proposal.ReadAt)] : Array.Empty<LifeStep>(), .. after];
    }

    /// <summary>The proposal that is answered in its place.</summary>
    public Proposal Carrier(Proposal proposal) => _project.Proposals.Carrier(proposal);

    private IEnumerable<LifeStep> Grouped(Proposal proposal)
    {
        if (_project.Proposals.Find(proposal.MergedInto) is { } target)
        {
            yield return new(ProposalStage.Grouped, proposal.Before?.At, new(ViewRooms.Proposals, target.Id, $"{target.Number}. {target.Title}"));
        }
        else if (proposal.Origin.SourceId is { } source && _project.Group(source) is { } group)
        {
            yield return new(ProposalStage.Grouped, proposal.At, new(ViewRooms.Groups, group.Id, group.Name ?? ""));
        }
    }

    private LifeStep? Debate(Proposal proposal)
    {
        var marked = proposal.Debated is { } debate && _project.Workshops.Find(debate.WorkshopId) is { } workshop
            ? new LifeStep(ProposalStage.Debated, debate.At, new(ViewRooms.Workshops, workshop.Id, workshop.Card.Title))
            : null;
        return _debates[proposal.Id].FirstOrDefault() ?? marked;
    }

    private static IEnumerable<LifeStep> Answered(Proposal proposal)
    {
        if (proposal.Status is ProposalStatus.Adopted or ProposalStatus.AdoptedWithAmendment) yield return new(ProposalStage.Retained, proposal.AnsweredAt);
        else if (proposal.Status == ProposalStatus.NotRetained) yield return new(ProposalStage.SetAside, proposal.AnsweredAt);
    }

    /// <summary>An action begins when a sheet names the proposal, and is done when the first such sheet is.</summary>
    private IEnumerable<LifeStep> Acted(Proposal proposal, Proposal carrier)
    {
        var actions = (carrier == proposal ? _actions[proposal.Id] : _actions[proposal.Id].Concat(_actions[carrier.Id])).ToList();
        if (actions.Count > 0) yield return new(ProposalStage.Action, actions[0].At, Link(actions[0]));
        if (actions.Find(action => action.Status == ActionStatus.Completed) is { } done)
        {
            yield return new(ProposalStage.Done, done.History.FindLast(moment => moment.Status == ActionStatus.Completed)?.At, Link(done));
        }
    }

    private static LifeLink Link(ActionSheet action) => new(ViewRooms.Actions, action.Id, $"{action.Number}. {action.Title}");

    /// <summary>A proposal was debated in the first ballot that offered it, or where the group decided about it.</summary>
    private static IEnumerable<(string ProposalId, LifeStep Step)> Debates(Project project)
    {
        var voted = project.Ballots.All.Values.Where(ballot => ballot.OpenedAt is not null || !ballot.Recorded.IsEmpty)
            .SelectMany(ballot => ballot.Options.Where(option => option.SourceId is not null).Select(option =>
                (Id: option.SourceId!, Step: new LifeStep(ProposalStage.Debated, ballot.OpenedAt, new(ViewRooms.Ballots, ballot.Id, ballot.Title)))));
        var decided = project.Decisions.All.Values.Where(decision => decision.ProposalId is not null && decision.WorkshopId is not null)
            .Select(decision => (Id: decision.ProposalId!, Step: new LifeStep(
                ProposalStage.Debated, decision.At, new(ViewRooms.Workshops, decision.WorkshopId!, project.Workshops.Find(decision.WorkshopId)?.Card.Title ?? ""))));
        return voted.Concat(decided).OrderBy(debate => debate.Step.At);
    }
}
