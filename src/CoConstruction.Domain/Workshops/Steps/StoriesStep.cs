namespace CoConstruction.Domain;

/// <summary>
/// A panel reads the change stories of a round, says which one matters most to it, or none, and writes why. It is the
/// panel of the one college that acts in the step; when several do, or all, the mixed panel.
/// </summary>
/// <param name="RoundId">Null for the latest round that was given to the panels.</param>
public sealed record StoriesStep(string? RoundId = null) : StepKind
{
    public override StepContent Empty => new StoriesContent();

    public override Refusal? Check() => RoundId is not null && !Checks.IsId(RoundId) ? Refusal.RoundUnknown : null;

    /// <summary>The round that is read; null when the panels have received none yet.</summary>
    public StoryRound? Round(ChangeStories stories) => RoundId is null ? stories.Latest : stories.Rounds.GetValueOrDefault(RoundId);

    /// <summary>Null for the mixed panel.</summary>
    public static string? PanelOf(StepPlan plan) => plan.ActingColleges is [var college] ? college : null;
}

/// <summary>Says which story matters most, by one's own lights (absolute); null takes it back. The panel chooses together.</summary>
public sealed record PointAtStory(string WorkshopId, string StepId, string? StoryId) : StepCommand(WorkshopId, StepId);

/// <summary>Somebody says which story matters most to them, or does not any more.</summary>
public sealed record StoryPointedAt(string WorkshopId, string StepId, string SeatId, string? StoryId) : StepHappened(WorkshopId, StepId);

/// <summary>Which story each seat says matters most. The choice itself is of the panel, and kept with the round.</summary>
public sealed record StoriesContent : StepContent
{
    public ImmutableSortedDictionary<string, string> Pointed { get; init; } = Ordinal.Empty<string>();

    public override bool IsEmpty => Pointed.IsEmpty;
    public override int Answered => Pointed.Count;

    /// <summary>What people say of one round is not said of another.</summary>
    public override bool Allows(StepKind settings, StepKind others) => IsEmpty || settings == others;

    public override Decision Decide(StepCommand command, StepMoment moment) => command switch
    {
        PointAtStory c => Point(c, moment),
        _ => Refusal.NotThisKindOfStep,
    };

    private Decision Point(PointAtStory c, StepMoment moment)
    {
        if (moment.ParticipantMayAct() is { } refusal) return refusal;
        if (c.StoryId is { } id && !MayBePointedAt(id, moment)) return Refusal.StoryElsewhere;
        return Pointed.GetValueOrDefault(moment.Asked.By) == c.StoryId ? Decision.Nothing : new StoryPointedAt(c.WorkshopId, c.StepId, moment.Asked.By, c.StoryId);
    }

    private static bool MayBePointedAt(string id, StepMoment moment)
    {
        var stories = moment.Project.Evaluation.Stories;
        return ((StoriesStep)moment.Step.Plan.Kind).Round(stories)?.Received(StoriesStep.PanelOf(moment.Step.Plan)).Contains(id) == true && stories.All[id].Stands;
    }

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        StoryPointedAt { StoryId: { } story } e => this with { Pointed = Pointed.SetItem(e.SeatId, story) },
        StoryPointedAt e => this with { Pointed = Pointed.Remove(e.SeatId) },
        _ => this,
    };
}
