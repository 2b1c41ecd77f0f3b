namespace CoConstruction.Domain;

/// <summary>Ideas are put together two by two and the heaps get a name; the ideas themselves stay as they were left.</summary>
/// <param name="SourceStepId">The collecting step to group; null for the nearest one before.</param>
public sealed record GroupingStep(string? SourceStepId = null) : StepKind
{
    public override StepContent Empty => new GroupingContent();

    public override Refusal? Check() => SourceStepId is null || Checks.IsId(SourceStepId) ? null : Refusal.StepUnknown;
}

/// <summary>Puts two things together, each an idea or a group. Two ideas make a new group of this id.</summary>
public sealed record PutTogether(string WorkshopId, string StepId, string GroupId, string First, string Second) : StepCommand(WorkshopId, StepId);

/// <summary>Takes an idea out of its group.</summary>
public sealed record TakeOut(string WorkshopId, string StepId, string IdeaId) : StepCommand(WorkshopId, StepId);

/// <summary>Names a group.</summary>
public sealed record NameGroup(string WorkshopId, string StepId, string GroupId, string Name) : StepCommand(WorkshopId, StepId);

/// <summary>Undoes the last of the thirty latest gestures.</summary>
public sealed record UndoGrouping(string WorkshopId, string StepId) : StepCommand(WorkshopId, StepId);

/// <summary>The group now holds these ideas, which have left any other group.</summary>
public sealed record IdeasPutTogether(string WorkshopId, string StepId, string GroupId, ImmutableList<string> IdeaIds) : StepHappened(WorkshopId, StepId);

/// <summary>An idea stands alone again.</summary>
public sealed record IdeaTakenOut(string WorkshopId, string StepId, string IdeaId) : StepHappened(WorkshopId, StepId);

/// <summary>A group of ideas has a name.</summary>
public sealed record GroupNamed(string WorkshopId, string StepId, string GroupId, string Name) : StepHappened(WorkshopId, StepId);

/// <summary>The groups are again as before the last gesture.</summary>
public sealed record GroupingUndone(string WorkshopId, string StepId) : StepHappened(WorkshopId, StepId);

/// <summary>Ideas put together, under a name given by the group.</summary>
public sealed record IdeaGroup(string Id, string? Name, ImmutableList<string> IdeaIds)
{
    /// <summary>Its place among the groups: it keeps it when others go.</summary>
    public int Order { get; init; }
}

/// <summary>The groups now, and as they were before each of the latest gestures.</summary>
public sealed record GroupingContent : StepContent
{
    private const int MostUndone = 30;

    public ImmutableList<IdeaGroup> Groups { get; init; } = [];
    public ImmutableList<ImmutableList<IdeaGroup>> Past { get; init; } = [];

    public override bool IsEmpty => Groups.IsEmpty;
    public override int Answered => 0;

    public IdeaGroup? Find(string id) => Groups.Find(group => group.Id == id);

    public override Decision Decide(StepCommand command, StepMoment moment)
    {
        if (moment.TeamMayType() is { } refusal) return refusal;
        return command switch
        {
            PutTogether c => Put(c, moment),
            TakeOut c => Groups.Exists(group => group.IdeaIds.Contains(c.IdeaId)) ? new IdeaTakenOut(c.WorkshopId, c.StepId, c.IdeaId) : Decision.Nothing,
            NameGroup c => Name(c),
            UndoGrouping c => Past.IsEmpty ? Refusal.NothingToUndo : new GroupingUndone(c.WorkshopId, c.StepId),
            _ => Refusal.NotThisKindOfStep,
        };
    }

    private Decision Put(PutTogether c, StepMoment moment)
    {
        var source = moment.Workshop.Source(moment.Step, ((GroupingStep)moment.Step.Plan.Kind).SourceStepId, step => step.Content is CollectContent);
        if (source?.Content is not CollectContent collected) return Refusal.StepUnknown;
        if (!source.Shown) return Refusal.IdeasStillHidden;
        if (c.First == c.Second) return Refusal.SameThing;
        if (IdeasOf(c.First, collected) is not { } first || IdeasOf(c.Second, collected) is not { } second) return Refusal.IdeaUnknown;
        var together = first.Union(second).ToImmutableList();
        var group = Find(c.First) ?? Find(c.Second);
        if ((group ?? Find(c.GroupId))?.IdeaIds.ToHashSet().SetEquals(together) == true) return Decision.Nothing;
        if (group is not null) return new IdeasPutTogether(c.WorkshopId, c.StepId, group.Id, together);
        var free = Checks.IsId(c.GroupId) && moment.Project.Group(c.GroupId) is null && moment.Project.Idea(c.GroupId) is null;
        return free ? new IdeasPutTogether(c.WorkshopId, c.StepId, c.GroupId, together) : Refusal.IdTaken;
    }

    private ImmutableList<string>? IdeasOf(string id, CollectContent collected) =>
        Find(id)?.IdeaIds ?? (collected.Find(id) is null ? null : [id]);

    private Decision Name(NameGroup c)
    {
        if (Find(c.GroupId) is not { } group) return Refusal.GroupUnknown;
        if (Checks.Text(c.Name, Checks.Line) is { } refusal) return refusal;
        return group.Name == c.Name.Trim() ? Decision.Nothing : new GroupNamed(c.WorkshopId, c.StepId, c.GroupId, c.Name.Trim());
    }

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        IdeasPutTogether e => After(Put(e)),
        IdeaTakenOut e => After(Without([e.IdeaId])),
        GroupNamed e => After(Groups.ConvertAll(group => group.Id == e.GroupId ? group with { Name = e.Name } : group)),
        GroupingUndone => this with { Groups = Past[^1], Past = Past.RemoveAt(Past.Count - 1) },
        _ => this,
    };

    private ImmutableList<IdeaGroup> Put(IdeasPutTogether e)
    {
        var others = Without([.. e.IdeaIds]);
        var order = Find(e.GroupId)?.Order ?? (Groups.IsEmpty ? 0 : Groups[^1].Order + 1);
        var group = new IdeaGroup(e.GroupId, Find(e.GroupId)?.Name, e.IdeaIds) { Order = order };
        return others.Insert(others.Count(other => other.Order < order), group);
    }

    private ImmutableList<IdeaGroup> Without(ImmutableHashSet<string> ideas) =>
        Groups.ConvertAll(group => group with { IdeaIds = group.IdeaIds.RemoveAll(ideas.Contains) }).RemoveAll(group => group.IdeaIds.IsEmpty);

    private GroupingContent After(ImmutableList<IdeaGroup> groups) => this with
    {
        Groups = groups,
        Past = (Past.Count == MostUndone ? Past.RemoveAt(0) : Past).Add(Groups),
    };
}
