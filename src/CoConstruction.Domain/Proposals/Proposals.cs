namespace CoConstruction.Domain;

/// <summary>Something asked of the proposals.</summary>
public abstract record ProposalsCommand(string ProposalId) : Command;

/// <summary>An idea or a group of ideas becomes a proposal, or one is written from nothing.</summary>
public sealed record MakeProposal(string ProposalId, ProposalText Text, string? CollegeId, ProposalOrigin Origin) : ProposalsCommand(ProposalId);

/// <summary>Rewords a proposal.</summary>
public sealed record EditProposal(string ProposalId, ProposalText Text) : ProposalsCommand(ProposalId);

/// <summary>Says where a proposal stands, with the reasoned response that is owed to it.</summary>
/// <param name="MergedInto">The proposal that takes it in, when it is merged.</param>
public sealed record ChangeProposalStatus(string ProposalId, ProposalStatus Status, string? MergedInto, string? ReasonedResponse) : ProposalsCommand(ProposalId);

/// <summary>Something happened to a proposal.</summary>
public abstract record ProposalsHappened(string ProposalId) : Happened;

/// <summary>The project has one more proposal, under the next number.</summary>
public sealed record ProposalMade(
    string ProposalId, int Number, string Title, PersonalText Text, PersonalText? Why, string? CollegeId, ProposalOrigin Origin, DateTimeOffset At) : ProposalsHappened(ProposalId);

/// <summary>A proposal has other words.</summary>
public sealed record ProposalEdited(string ProposalId, string Title, PersonalText Text, PersonalText? Why) : ProposalsHappened(ProposalId);

/// <summary>A proposal got its answer, or another one.</summary>
public sealed record ProposalStatusChanged(
    string ProposalId, ProposalStatus Status, string? MergedInto, string? ReasonedResponse, DateTimeOffset At) : ProposalsHappened(ProposalId);

/// <summary>A proposal's words, as typed.</summary>
public sealed record ProposalText(string Title, string Text, string? Why)
{
    public Refusal? Check() =>
        Checks.Text(Title, Checks.Line) ?? Checks.Text(Text, Checks.Paragraph) ?? Checks.Text(Why, Checks.Paragraph, required: false);
}

/// <summary>Where a proposal comes from, and what it is linked to.</summary>
/// <param name="SourceId">The idea or the group it grew from.</param>
public sealed record ProposalOrigin(string? WorkshopId = null, string? SourceId = null)
{
    public ImmutableList<string> ObjectiveIds { get; init; } = [];
    public ImmutableList<string> ObstacleIds { get; init; } = [];
}

/// <summary>Where a proposal stands. "Merged" points to its target.</summary>
public enum ProposalStatus { ToBeExamined, Adopted, AdoptedWithAmendment, Merged, Deferred, NotRetained }

/// <summary>What a group asks for: numbered, in plain words, with the college it comes from and the answer it got.</summary>
public sealed record Proposal(
    string Id, int Number, string Title, PersonalText Text, PersonalText? Why, string? CollegeId, ProposalOrigin Origin,
    ProposalStatus Status, string? MergedInto, string? ReasonedResponse);

/// <summary>All the proposals of a project.</summary>
public sealed record Proposals
{
    private const int MostProposals = 1000, MostLinks = 50;

    public ImmutableSortedDictionary<string, Proposal> All { get; init; } = Ordinal.Empty<Proposal>();

    public Proposal? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    public static Decision Decide(Project project, ProposalsCommand command, Asked asked) => command switch
    {
        MakeProposal c => project.Proposals.Make(project, c, asked),
        EditProposal c => project.Proposals.Edit(c),
        ChangeProposalStatus c => project.Proposals.Change(c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Make(Project project, MakeProposal c, Asked asked)
    {
        if (!Checks.IsId(c.ProposalId) || All.ContainsKey(c.ProposalId)) return Refusal.IdTaken;
        if (All.Count >= MostProposals || c.Origin.ObjectiveIds.Count + c.Origin.ObstacleIds.Count > MostLinks) return Refusal.TooMany;
        if (!c.Origin.ObjectiveIds.Concat(c.Origin.ObstacleIds).All(Checks.IsId)) return Refusal.UnknownThing;
        if (c.Text.Check() is { } refusal) return refusal;
        if (c.CollegeId is not null && project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (c.Origin.WorkshopId is not null && project.Workshops.Find(c.Origin.WorkshopId) is null) return Refusal.WorkshopUnknown;
        if (c.Origin.SourceId is not null && project.Idea(c.Origin.SourceId) is null && project.Group(c.Origin.SourceId) is null) return Refusal.IdeaUnknown;
        var number = All.Values.Select(proposal => proposal.Number).DefaultIfEmpty().Max() + 1;
        return new ProposalMade(c.ProposalId, number, c.Text.Title.Trim(), Words(c.ProposalId, c.Text.Text)!, Words(c.ProposalId, c.Text.Why), c.CollegeId, c.Origin, asked.At);
    }

    private Decision Edit(EditProposal c)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (c.Text.Check() is { } refusal) return refusal;
        var edited = new ProposalEdited(c.ProposalId, c.Text.Title.Trim(), Words(c.ProposalId, c.Text.Text)!, Words(c.ProposalId, c.Text.Why));
        return (proposal.Title, proposal.Text, proposal.Why) == (edited.Title, edited.Text, edited.Why) ? Decision.Nothing : edited;
    }

    private Decision Change(ChangeProposalStatus c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (Checks.Text(c.ReasonedResponse, Checks.Paragraph, required: false) is { } refusal) return refusal;
        var target = c.Status == ProposalStatus.Merged ? Find(c.MergedInto) : null;
        if (c.Status == ProposalStatus.Merged && (target is null || target.Id == proposal.Id || LeadsTo(target, proposal.Id))) return Refusal.MergeTargetMissing;
        return (proposal.Status, proposal.MergedInto, proposal.ReasonedResponse) == (c.Status, target?.Id, c.ReasonedResponse)
            ? Decision.Nothing
            : new ProposalStatusChanged(c.ProposalId, c.Status, target?.Id, c.ReasonedResponse, asked.At);
    }

    /// <summary>Whether following the merges from a proposal reaches another: a merge must never run in a circle.</summary>
    private bool LeadsTo(Proposal from, string id)
    {
        for (var here = from; here is not null; here = Find(here.MergedInto))
        {
            if (here.Id == id) return true;
        }

        return false;
    }

    private static PersonalText? Words(string owner, string? text) => string.IsNullOrWhiteSpace(text) ? null : new PersonalText(owner, text.Trim());

    public static Proposals Evolve(Proposals here, ProposalsHappened happened) => happened switch
    {
        ProposalMade e => here.Set(new Proposal(e.ProposalId, e.Number, e.Title, e.Text, e.Why, e.CollegeId, e.Origin, ProposalStatus.ToBeExamined, null, null)),
        ProposalEdited e => here.Set(here.All[e.ProposalId] with { Title = e.Title, Text = e.Text, Why = e.Why }),
        ProposalStatusChanged e => here.Set(here.All[e.ProposalId] with { Status = e.Status, MergedInto = e.MergedInto, ReasonedResponse = e.ReasonedResponse }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Proposals Set(Proposal proposal) => this with { All = All.SetItem(proposal.Id, proposal) };
}
