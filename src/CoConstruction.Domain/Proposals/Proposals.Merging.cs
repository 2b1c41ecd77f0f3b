namespace CoConstruction.Domain;

/// <content>
/// Putting together and taking apart. Nothing is lost: the originals stay with their authors, their words and the
/// ballots they were in, and each merge or split may be undone until something was made of it.
/// </content>
public sealed partial record Proposals
{
    private const int MostMerged = 200, MostParts = 20, MostApart = 200;

    /// <summary>The proposals that one was made from: those merged into it, and the one it is a part of. A proposal may have gone into several by its parts.</summary>
    public IEnumerable<Proposal> Sources(Proposal proposal) =>
        All.Values.Where(other => other.MergedInto == proposal.Id || other.Id == proposal.SplitFrom);

    private Decision Merge(Project project, MergeProposals c, Asked asked)
    {
        if (!Checks.IsId(c.ProposalId) || !Checks.IsId(c.MergeId) || All.Values.Any(proposal => proposal.Before?.MergeId == c.MergeId)) return Refusal.IdTaken;
        if (c.FromIds.IsEmpty) return Refusal.SameThing;
        if (c.FromIds.Count > MostMerged) return Refusal.TooMany;
        if (c.FromIds.Exists(id => Find(id) is null)) return Refusal.ProposalUnknown;
        if (c.FromIds.Contains(c.ProposalId) || c.FromIds.Distinct().Count() < c.FromIds.Count) return Refusal.SameThing;
        if (c.FromIds.Exists(id => All[id].IsElsewhere)) return Refusal.ProposalElsewhere;
        var merged = new ProposalsMerged(c.ProposalId, c.MergeId, c.FromIds, c.Text is not null, asked.At);
        return c.Text is { } text ? MergeIntoNew(project, c, text, merged, asked) : MergeInto(c, merged);
    }

    private Decision MergeInto(MergeProposals c, ProposalsMerged merged) => Find(c.ProposalId) switch
    {
        null => Refusal.MergeTargetMissing,
        { IsElsewhere: true } => Refusal.ProposalElsewhere,
        var target when c.FromIds.Exists(id => LeadsTo(target, id)) => Refusal.MergeTargetMissing,
        _ => merged,
    };

    private Decision MergeIntoNew(Project project, MergeProposals c, ProposalText text, ProposalsMerged merged, Asked asked)
    {
        if (OpinionCards.IsKnown(project, c.ProposalId)) return Refusal.IdTaken;
        if (c.FromIds.Count < 2) return Refusal.SameThing;
        if (All.Count >= MostProposals) return Refusal.TooMany;
        if (text.Check(c.NamesNobody) is { } refusal) return refusal;
        if (c.CollegeId is not null && project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        return Decision.Of(New(c.ProposalId, text, c.CollegeId, null, null, Gathered(c.FromIds), asked), merged);
    }

    /// <summary>What was linked to the originals is linked to what carries them.</summary>
    private ProposalOrigin Gathered(ImmutableList<string> ids)
    {
        var origins = ids.ConvertAll(id => All[id].Origin);
        ImmutableList<string> Linked(Func<ProposalOrigin, ImmutableList<string>> links) => [.. origins.SelectMany(links).Distinct().Take(ProposalOrigin.MostLinks / 3)];
        var workshops = origins.Select(origin => origin.WorkshopId).Distinct().ToList();
        return new ProposalOrigin(workshops is [{ } only] ? only : null)
        {
            ObjectiveIds = Linked(origin => origin.ObjectiveIds),
            ObstacleIds = Linked(origin => origin.ObstacleIds),
            LeverIds = Linked(origin => origin.LeverIds),
        };
    }

    private Decision Undo(Project project, UndoMerge c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } target) return Refusal.ProposalUnknown;
        if (!All.Values.Any(proposal => IsOf(proposal, c.ProposalId, c.MergeId))) return Refusal.NothingToUndo;
        if (target.MadeBy == c.MergeId && IsInUse(project, target, [c.MergeId])) return Refusal.ProposalInUse;
        return new ProposalsUnmerged(c.ProposalId, c.MergeId, asked.At);
    }

    private static bool IsOf(Proposal proposal, string target, string mergeId) => proposal.MergedInto == target && proposal.Before?.MergeId == mergeId;

    private Decision Split(Project project, SplitProposal c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (proposal.IsElsewhere) return Refusal.ProposalElsewhere;
        if (proposal.Status != ProposalStatus.ToBeExamined) return Refusal.ProposalInUse;
        if (c.Parts.Count < 2) return Refusal.SameThing;
        if (c.Parts.Count > MostParts || All.Count + c.Parts.Count > MostProposals) return Refusal.TooMany;
        if (c.Parts.Select(part => part.Text.Check(c.NamesNobody)).FirstOrDefault(refusal => refusal is not null) is { } refusal) return refusal;
        if (c.Parts.Exists(part => !Checks.IsId(part.Id) || OpinionCards.IsKnown(project, part.Id)) || c.Parts.DistinctBy(part => part.Id).Count() < c.Parts.Count) return Refusal.IdTaken;
        return Decision.Of([
            .. c.Parts.Select((part, i) => New(part.Id, part.Text, proposal.CollegeId, proposal.AuthorId, proposal.RelayedBy, proposal.Origin, asked, i)),
            new ProposalWasSplit(c.ProposalId, c.Parts.ConvertAll(part => part.Id), asked.At),
        ]);
    }

    private Decision Undo(Project project, UndoSplit c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (proposal.SplitInto.IsEmpty) return Refusal.NothingToUndo;
        return proposal.SplitInto.Exists(part => IsInUse(project, All[part], [])) ? Refusal.ProposalInUse : new SplitUndone(c.ProposalId, asked.At);
    }

    /// <summary>Something was made of a proposal, apart from these merges: it cannot be taken back as if it had never been.</summary>
    private bool IsInUse(Project project, Proposal proposal, ImmutableList<string> apart) =>
        proposal.IsElsewhere || proposal.Status != ProposalStatus.ToBeExamined || proposal.Promise is not null || proposal.Debated is not null
        || All.Values.Any(other => other.MergedInto == proposal.Id && !apart.Contains(other.Before?.MergeId ?? ""))
        || project.Ballots.All.Values.Any(ballot => ballot.Options.Exists(option => option.SourceId == proposal.Id))
        || project.Decisions.All.Values.Any(decision => decision.ProposalId == proposal.Id)
        || project.ActionPlan.Actions.Values.Any(action => action.ProposalIds.Contains(proposal.Id));

    private Decision Object(ObjectToMerge c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        // The team speaks for those who are not there; whoever else, for themselves.
        if (asked.Role is not (Role.Facilitator or Role.CoFacilitator) && proposal.AuthorId != asked.By) return Refusal.NotYourProposal;
        if (proposal.Status != ProposalStatus.Merged) return Refusal.NotMerged;
        if ((Checks.Text(c.Reason, Checks.Paragraph) ?? NamedPeople.Check(c.NamesNobody, c.Reason)) is { } refusal) return refusal;
        var reason = Words(proposal.AuthorId ?? proposal.Id, c.Reason)!;
        return proposal.Objection?.Reason == reason ? Decision.Nothing : new MergeObjected(c.ProposalId, reason, asked.At);
    }

    private Decision Answer(AnswerMergeObjection c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (proposal.Objection is not { } objection) return Refusal.ObjectionUnknown;
        if ((Checks.Text(c.Text, Checks.Paragraph) ?? NamedPeople.Check(c.NamesNobody, c.Text)) is { } refusal) return refusal;
        return objection.Answer == c.Text.Trim() ? Decision.Nothing : new MergeObjectionAnswered(c.ProposalId, c.Text.Trim(), asked.At);
    }

    private Decision SetApart(SetProposalsApart c)
    {
        if (Find(c.ProposalId) is null || Find(c.OtherId) is null) return Refusal.ProposalUnknown;
        if (c.ProposalId == c.OtherId) return Refusal.SameThing;
        if (AreApart(c.ProposalId, c.OtherId) == c.Apart) return Decision.Nothing;
        var (first, other) = InOrder(c.ProposalId, c.OtherId);
        return c.Apart && Apart.GetValueOrDefault(first)?.Count >= MostApart ? Refusal.TooMany : new ProposalsSetApart(first, other, c.Apart);
    }

    /// <summary>A person said that these two are not the same.</summary>
    public bool AreApart(string one, string other)
    {
        var (first, second) = InOrder(one, other);
        return Apart.GetValueOrDefault(first)?.Contains(second) == true;
    }

    private static (string First, string Second) InOrder(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private Proposals Merged(ProposalsMerged e)
    {
        var merged = All.ToBuilder();
        foreach (var id in e.FromIds) merged[id] = merged[id] with { Status = ProposalStatus.Merged, MergedInto = e.ProposalId, Before = new(e.MergeId, merged[id].Status, e.At) };
        if (e.Made) merged[e.ProposalId] = merged[e.ProposalId] with { MadeBy = e.MergeId };
        return this with { All = merged.ToImmutable() };
    }

    private Proposals Unmerged(ProposalsUnmerged e)
    {
        var apart = All.ToBuilder();
        foreach (var proposal in All.Values.Where(proposal => IsOf(proposal, e.ProposalId, e.MergeId)))
        {
            apart[proposal.Id] = proposal with { Status = proposal.Before!.Status, MergedInto = null, Before = null, Objection = null };
        }

        if (All[e.ProposalId].MadeBy == e.MergeId) apart.Remove(e.ProposalId);
        return this with { All = apart.ToImmutable() };
    }

    private Proposals Split(ProposalWasSplit e)
    {
        var split = All.ToBuilder();
        split[e.ProposalId] = split[e.ProposalId] with { SplitInto = e.PartIds };
        foreach (var part in e.PartIds) split[part] = split[part] with { SplitFrom = e.ProposalId };
        return this with { All = split.ToImmutable() };
    }

    private Proposals Unsplit(SplitUndone e) =>
        this with { All = All.RemoveRange(All[e.ProposalId].SplitInto).SetItem(e.ProposalId, All[e.ProposalId] with { SplitInto = [] }) };

    private Proposals SetApart(ProposalsSetApart e)
    {
        var others = Apart.GetValueOrDefault(e.ProposalId) ?? [];
        var left = e.Apart ? others.Add(e.OtherId) : others.Remove(e.OtherId);
        return this with { Apart = left.IsEmpty ? Apart.Remove(e.ProposalId) : Apart.SetItem(e.ProposalId, left) };
    }
}
