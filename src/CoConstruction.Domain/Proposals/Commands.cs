namespace CoConstruction.Domain;

/// <summary>Something asked of the proposals.</summary>
public abstract record ProposalsCommand : Command;

/// <summary>Something asked of one proposal.</summary>
public abstract record ProposalCommand(string ProposalId) : ProposalsCommand;

/// <summary>An idea or a group of ideas becomes a proposal, or one is written from nothing; a seat proposes for its own college, at any time.</summary>
/// <param name="CollegeId">The college whose proposal it is.</param>
/// <param name="RelayedBy">The college that passes it on for people who cannot be there; null when they say it themselves.</param>
/// <param name="NamesNobody">Its author read it again and says that it names nobody.</param>
public sealed record MakeProposal(
    string ProposalId, ProposalText Text, string? CollegeId, ProposalOrigin Origin, string? RelayedBy = null, bool NamesNobody = false) : ProposalCommand(ProposalId);

/// <summary>Rewords a proposal.</summary>
public sealed record EditProposal(string ProposalId, ProposalText Text, bool NamesNobody = false) : ProposalCommand(ProposalId);

/// <summary>Says where a proposal stands, with the reasoned response that is owed to it.</summary>
/// <param name="MergedInto">The proposal that takes it in, when it is merged.</param>
public sealed record ChangeProposalStatus(string ProposalId, ProposalStatus Status, string? MergedInto, string? ReasonedResponse) : ProposalCommand(ProposalId);

/// <summary>Somebody who answers for the project has read it, and its author may know.</summary>
public sealed record MarkProposalRead(string ProposalId) : ProposalCommand(ProposalId);

/// <summary>The group talked about it in a workshop, even when no ballot tells so.</summary>
public sealed record MarkProposalDebated(string ProposalId, string WorkshopId) : ProposalCommand(ProposalId);

/// <summary>Puts proposals that say the same together: into one of them, or into a new one that is written for it.</summary>
/// <param name="ProposalId">The one that carries them from now on.</param>
/// <param name="MergeId">What this merge is known by, to be undone.</param>
/// <param name="Text">The words of a new one; null when it is already there.</param>
/// <param name="NamesNobody">Whoever writes them read them again and says that they name nobody.</param>
public sealed record MergeProposals(
    string ProposalId, string MergeId, ImmutableList<string> FromIds, ProposalText? Text, string? CollegeId, bool NamesNobody = false) : ProposalCommand(ProposalId);

/// <summary>Takes a merge apart again: each proposal stands as before.</summary>
public sealed record UndoMerge(string ProposalId, string MergeId) : ProposalCommand(ProposalId);

/// <summary>Makes several proposals of one that asks for several things; it stays to be read, and each part is answered.</summary>
public sealed record SplitProposal(string ProposalId, ImmutableList<ProposalPart> Parts, bool NamesNobody = false) : ProposalCommand(ProposalId);

/// <summary>Takes the parts back, as long as nothing was made of them.</summary>
public sealed record UndoSplit(string ProposalId) : ProposalCommand(ProposalId);

/// <summary>Its author does not find their proposal in what it was merged into, and says why.</summary>
public sealed record ObjectToMerge(string ProposalId, string Reason, bool NamesNobody = false) : ProposalCommand(ProposalId);

/// <summary>The team answers an author who objects to a merge.</summary>
public sealed record AnswerMergeObjection(string ProposalId, string Text, bool NamesNobody = false) : ProposalCommand(ProposalId);

/// <summary>Two proposals that look alike are not the same, or are to be looked at again.</summary>
public sealed record SetProposalsApart(string ProposalId, string OtherId, bool Apart) : ProposalCommand(ProposalId);

/// <summary>An institution says when it will answer.</summary>
/// <param name="Institution">In words that name no person: "Le conseil départemental".</param>
public sealed record PromiseResponse(string ProposalId, string Institution, DateOnly Due) : ProposalCommand(ProposalId);

/// <summary>An institution gives its reasoned response.</summary>
/// <param name="Verdict">Retained, in part, set aside, or looked into until a day.</param>
/// <param name="Due">The day on which it will say more, when it looks into it.</param>
public sealed record RespondToProposal(string ProposalId, ProposalStatus Verdict, string Response, string Institution, DateOnly? Due) : ProposalCommand(ProposalId);

/// <summary>Whoever follows proposals has been shown their answers, up to a moment.</summary>
public sealed record SeeAnswers(DateTimeOffset Until) : ProposalsCommand;

/// <summary>A part of a proposal that asks for several things.</summary>
public sealed record ProposalPart(string Id, ProposalText Text);

/// <summary>A proposal's words, as typed.</summary>
public sealed record ProposalText(string Title, string Text, string? Why)
{
    /// <param name="namesNobody">See <see cref="NamedPeople.Check"/>.</param>
    public Refusal? Check(bool namesNobody) => Check() ?? NamedPeople.Check(namesNobody, Title, Text, Why);

    public Refusal? Check() =>
        Checks.Text(Title, Checks.Line) ?? Checks.Text(Text, Checks.Paragraph) ?? Checks.Text(Why, Checks.Paragraph, required: false);
}

/// <summary>Where a proposal comes from, and what it is linked to.</summary>
/// <param name="SourceId">The idea or the group it grew from.</param>
public sealed record ProposalOrigin(string? WorkshopId = null, string? SourceId = null)
{
    public const int MostLinks = 50;

    public ImmutableList<string> ObjectiveIds { get; init; } = [];
    public ImmutableList<string> ObstacleIds { get; init; } = [];
    public ImmutableList<string> LeverIds { get; init; } = [];

    /// <summary>Null when it may stand in a project.</summary>
    public Refusal? Check(Project project)
    {
        ImmutableList<string> links = [.. ObjectiveIds, .. ObstacleIds, .. LeverIds];
        return links.Count > MostLinks ? Refusal.TooMany
            : !links.TrueForAll(Checks.IsId) ? Refusal.UnknownThing
            : !ObjectiveIds.TrueForAll(project.ActionPlan.Objectives.ContainsKey) ? Refusal.ObjectiveUnknown
            : !ObstacleIds.TrueForAll(project.Assessment.Obstacles.ContainsKey) ? Refusal.ObstacleUnknown
            : !LeverIds.TrueForAll(project.Assessment.Levers.ContainsKey) ? Refusal.LeverUnknown
            : WorkshopId is not null && project.Workshops.Find(WorkshopId) is null ? Refusal.WorkshopUnknown
            : SourceId is not null && project.Idea(SourceId) is null && project.Group(SourceId) is null ? Refusal.IdeaUnknown
            : null;
    }
}

/// <summary>Where a proposal stands. "Merged" points to its target.</summary>
public enum ProposalStatus { ToBeExamined, Adopted, AdoptedWithAmendment, Merged, Deferred, NotRetained }
