namespace CoConstruction.Domain;

/// <summary>Something asked of the record of decisions.</summary>
public abstract record DecisionsCommand(string DecisionId) : Command;

/// <summary>Writes down what is decided, who answers for it (a role, never a person) and by when.</summary>
public sealed record RecordDecision(
    string DecisionId, string? WorkshopId, string Text, string OwnerRole, DateOnly? Due, string? ProposalId) : DecisionsCommand(DecisionId);

/// <summary>Corrects a decision.</summary>
public sealed record ChangeDecision(string DecisionId, string Text, string OwnerRole, DateOnly? Due) : DecisionsCommand(DecisionId);

/// <summary>Strikes a decision out while its workshop is still going on.</summary>
public sealed record RemoveDecision(string DecisionId) : DecisionsCommand(DecisionId);

/// <summary>Says on what a decision stands and who does not agree with it (absolute); at any time, also long after its workshop.</summary>
public sealed record DetailDecision(string DecisionId, DecisionTerms Terms) : DecisionsCommand(DecisionId)
{
    public ImmutableList<TypedDissent> Dissents { get; init; } = [];
}

/// <summary>Something happened to a decision.</summary>
public abstract record DecisionsHappened(string DecisionId) : Happened;

/// <summary>The group decided something.</summary>
public sealed record DecisionRecorded(
    string DecisionId, string? WorkshopId, string Text, string OwnerRole, DateOnly? Due, string? ProposalId, DateTimeOffset At) : DecisionsHappened(DecisionId);

/// <summary>A decision was written down better.</summary>
public sealed record DecisionChanged(string DecisionId, string Text, string OwnerRole, DateOnly? Due) : DecisionsHappened(DecisionId);

/// <summary>A decision was struck out before its workshop ended.</summary>
public sealed record DecisionRemoved(string DecisionId) : DecisionsHappened(DecisionId);

/// <summary>It is known on what a decision stands, and who does not agree with it.</summary>
public sealed record DecisionDetailed(string DecisionId, DecisionTerms Terms, ImmutableList<Dissent> Dissents) : DecisionsHappened(DecisionId);

/// <summary>What a group decided: what, who answers for it, by when.</summary>
public sealed record GroupDecision(string Id, string? WorkshopId, string Text, string OwnerRole, DateOnly? Due, string? ProposalId, DateTimeOffset At)
{
    public DecisionDetails? Details { get; init; }
}

/// <summary>The record of decisions (relevé de décisions) of a project.</summary>
public sealed record Decisions
{
    private const int MostDecisions = 2000;

    public ImmutableSortedDictionary<string, GroupDecision> All { get; init; } = Ordinal.Empty<GroupDecision>();

    /// <summary>The decisions of one workshop, in the order in which they were taken.</summary>
    public IEnumerable<GroupDecision> Of(string workshopId) =>
        All.Values.Where(decision => decision.WorkshopId == workshopId).OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal);

    public static Decision Decide(Project project, DecisionsCommand command, Asked asked)
    {
        var here = project.Decisions;
        var there = here.All.GetValueOrDefault(command.DecisionId);
        return command switch
        {
            RecordDecision c => here.Record(project, c, asked),
            RemoveDecision when there is null => Decision.Nothing,
            _ when there is null => Refusal.DecisionUnknown,
            DetailDecision c => Detail(there, c),
            _ when project.Workshops.Find(there.WorkshopId)?.Status == WorkshopStatus.Closed => Refusal.WorkshopClosed,
            ChangeDecision c => Check(c.Text, c.OwnerRole) is { } refusal ? refusal
                : (there.Text, there.OwnerRole, there.Due) == (c.Text, c.OwnerRole, c.Due) ? Decision.Nothing
                : new DecisionChanged(c.DecisionId, c.Text, c.OwnerRole, c.Due),
            RemoveDecision => new DecisionRemoved(there.Id),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private Decision Record(Project project, RecordDecision c, Asked asked)
    {
        if (!Checks.IsId(c.DecisionId) || All.ContainsKey(c.DecisionId)) return Refusal.IdTaken;
        if (All.Count >= MostDecisions) return Refusal.TooMany;
        if (Check(c.Text, c.OwnerRole) is { } refusal) return refusal;
        if (c.ProposalId is not null && project.Proposals.Find(c.ProposalId) is null) return Refusal.ProposalUnknown;
        var workshop = project.Workshops.Find(c.WorkshopId);
        if (c.WorkshopId is not null && workshop is null) return Refusal.WorkshopUnknown;
        return workshop?.Status switch
        {
            WorkshopStatus.Closed => Refusal.WorkshopClosed,
            WorkshopStatus.Planned => Refusal.WorkshopNotRunning,
            _ => new DecisionRecorded(c.DecisionId, c.WorkshopId, c.Text, c.OwnerRole, c.Due, c.ProposalId, asked.At),
        };
    }

    private static Decision Detail(GroupDecision decision, DetailDecision c)
    {
        if ((c.Terms.Check() ?? DecisionDetails.Check(c.Dissents)) is { } refusal) return refusal;
        // Nobody's seat stands behind what was said: the words are forgotten by their own key.
        var details = new DecisionDetails(c.Terms, c.Dissents.ConvertAll(dissent => new Dissent(dissent.Id, new PersonalText(dissent.Id, dissent.Text.Trim()))));
        return decision.Details == details ? Decision.Nothing : new DecisionDetailed(decision.Id, details.Terms, details.Dissents);
    }

    private static Refusal? Check(string text, string ownerRole) => Checks.Text(text, Checks.Paragraph) ?? Checks.Text(ownerRole, Checks.Line);

    public static Decisions Evolve(Decisions here, DecisionsHappened happened) => happened switch
    {
        DecisionRecorded e => here.Set(new GroupDecision(e.DecisionId, e.WorkshopId, e.Text, e.OwnerRole, e.Due, e.ProposalId, e.At)),
        DecisionChanged e => here.Set(here.All[e.DecisionId] with { Text = e.Text, OwnerRole = e.OwnerRole, Due = e.Due }),
        DecisionDetailed e => here.Set(here.All[e.DecisionId] with { Details = new(e.Terms, e.Dissents) }),
        DecisionRemoved e => here with { All = here.All.Remove(e.DecisionId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Decisions Set(GroupDecision decision) => this with { All = All.SetItem(decision.Id, decision) };
}
