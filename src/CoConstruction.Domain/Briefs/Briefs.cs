namespace CoConstruction.Domain;

/// <summary>Something asked of the briefs for decision makers.</summary>
public abstract record BriefsCommand(string BriefId) : Command;

/// <summary>Hands out the brief of this moment: it gets a number and does not change any more.</summary>
public sealed record IssueBrief(string BriefId) : BriefsCommand(BriefId);

/// <summary>Something happened to the briefs.</summary>
public abstract record BriefsHappened(string BriefId) : Happened;

/// <summary>A brief was handed out, as it stood.</summary>
public sealed record BriefIssued(string BriefId, int Number, Brief Brief, DateTimeOffset At) : BriefsHappened(BriefId);

/// <summary>A brief that was handed out.</summary>
public sealed record IssuedBrief(string Id, int Number, Brief Brief, DateTimeOffset At);

/// <summary>What decision makers were told and when. What changes afterwards makes another brief.</summary>
public sealed record Briefs
{
    /// <summary>How many of them one project hands out.</summary>
    public const int Most = 200;

    public ImmutableSortedDictionary<string, IssuedBrief> All { get; init; } = Ordinal.Empty<IssuedBrief>();

    public static Decision Decide(Project project, BriefsCommand command, Asked asked) => command switch
    {
        IssueBrief c => project.Briefs.Issue(project, c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Issue(Project project, IssueBrief c, Asked asked) =>
        !Checks.IsId(c.BriefId) || All.ContainsKey(c.BriefId) ? Refusal.IdTaken
        : All.Count >= Most ? Refusal.TooMany
        : new BriefIssued(c.BriefId, All.Values.Select(brief => brief.Number).DefaultIfEmpty().Max() + 1, Brief.Of(project, DateOnly.FromDateTime(asked.At.UtcDateTime)), asked.At);

    public static Briefs Evolve(Briefs here, BriefsHappened happened) => happened switch
    {
        BriefIssued e => here with { All = here.All.SetItem(e.BriefId, new IssuedBrief(e.BriefId, e.Number, e.Brief, e.At)) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
