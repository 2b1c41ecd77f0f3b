namespace CoConstruction.Domain;

/// <summary>Each writes, says or dictates ideas; they stay hidden until the facilitator shows them.</summary>
/// <param name="LimitPerPerson">Ideas one seat may have standing at the same time; dictated ideas are not limited by seat.</param>
public sealed record CollectStep(int LimitPerPerson = 3) : StepKind, ICollecting
{
    public override StepContent Empty => new CollectContent();

    public override Refusal? Check() => LimitPerPerson is < 1 or > 20 ? Refusal.NumberOutOfRange : null;
}

/// <summary>One person leaves an idea.</summary>
/// <param name="NamesNobody">In an evaluation: the author read the text again and says that it names nobody.</param>
public sealed record AddIdea(string WorkshopId, string StepId, string IdeaId, string Text, bool NamesNobody = false) : StepCommand(WorkshopId, StepId);

/// <summary>Takes back one's own idea.</summary>
public sealed record WithdrawIdea(string WorkshopId, string StepId, string IdeaId) : StepCommand(WorkshopId, StepId);

/// <summary>The team types what somebody said aloud or wrote on paper.</summary>
/// <param name="NamesNobody">In an evaluation: whoever types it read it again and says that it names nobody.</param>
public sealed record DictateIdea(string WorkshopId, string StepId, string IdeaId, string Text, string? CollegeId, bool NamesNobody = false) : StepCommand(WorkshopId, StepId);

/// <summary>The team hides an idea from the group, or shows it again; it is kept and counted either way.</summary>
public sealed record HideIdea(string WorkshopId, string StepId, string IdeaId, bool Hidden) : StepCommand(WorkshopId, StepId);

/// <summary>An idea was left.</summary>
public sealed record IdeaAdded(string WorkshopId, string StepId, Idea Idea) : StepHappened(WorkshopId, StepId);

/// <summary>Its author took an idea back.</summary>
public sealed record IdeaWithdrawn(string WorkshopId, string StepId, string IdeaId) : StepHappened(WorkshopId, StepId);

/// <summary>The team keeps an idea from the group, or gives it back.</summary>
public sealed record IdeaHidden(string WorkshopId, string StepId, string IdeaId, bool Hidden) : StepHappened(WorkshopId, StepId);

/// <summary>An idea as it was left. Grouping and proposals refer to it and never change it.</summary>
/// <param name="SeatId">Whose it is; null when it was dictated.</param>
public sealed record Idea(string Id, PersonalText Text, IdeaOrigin Origin, string? SeatId, string? CollegeId, DateTimeOffset At, bool Hidden = false)
{
    /// <summary>Its place in the order of arrival, given when it is taken in: it keeps it when others are taken back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Order { get; init; }
}

/// <summary>Typed by its author, or by the team for somebody.</summary>
public enum IdeaOrigin { Written, Dictated }

/// <summary>The ideas of a step, in order of arrival.</summary>
public sealed record CollectContent : StepContent
{
    private const int MostIdeas = 2000;

    [JsonIgnore]
    public ImmutableList<Idea> Ideas { get => IdeasLater.Value; init => IdeasLater = new(value); }

    [JsonPropertyName("ideas")]
    public Later<ImmutableList<Idea>> IdeasLater { get; init; } = new([]);

    public override bool IsEmpty => Ideas.IsEmpty;
    public override int Answered => Ideas.Where(idea => idea.SeatId is not null).Select(idea => idea.SeatId).Distinct().Count();

    public Idea? Find(string id) => Ideas.Find(idea => idea.Id == id);

    public override Decision Decide(StepCommand command, StepMoment moment) => command switch
    {
        AddIdea c => Add(c, moment),
        WithdrawIdea c => Withdraw(c, moment),
        DictateIdea c => Dictate(c, moment),
        HideIdea c => Find(c.IdeaId) is not { } idea ? Refusal.IdeaUnknown
            : idea.Hidden == c.Hidden ? Decision.Nothing
            : !c.Hidden && moment.Step.Plan.Kind is EvaluateStep && EvaluateStep.Keeps(moment, idea) ? Refusal.NoteHeld
            : new IdeaHidden(c.WorkshopId, c.StepId, c.IdeaId, c.Hidden),
        _ => Refusal.NotThisKindOfStep,
    };

    private Decision Add(AddIdea c, StepMoment moment)
    {
        var seat = moment.Asked.By;
        if ((moment.ParticipantMayAct() ?? CheckNew(c.IdeaId, c.Text, moment)) is { } refusal) return refusal;
        if (Ideas.Count(idea => idea.SeatId == seat) >= ((ICollecting)moment.Step.Plan.Kind).LimitPerPerson) return Refusal.IdeaLimitReached;
        if (moment.Step.Plan.Kind is EvaluateStep && EvaluateStep.MayCome(moment, c.IdeaId, c.Text, seat, c.NamesNobody) is { } no) return no;
        var college = moment.Project.Participants.Seats[seat].CollegeId;
        return new IdeaAdded(c.WorkshopId, c.StepId, new Idea(c.IdeaId, new PersonalText(seat, c.Text.Trim()), IdeaOrigin.Written, seat, college, moment.Asked.At, Waits(c.Text, moment)));
    }

    private Decision Dictate(DictateIdea c, StepMoment moment)
    {
        if ((moment.TeamMayType() ?? CheckNew(c.IdeaId, c.Text, moment)) is { } refusal) return refusal;
        if (c.CollegeId is not null && moment.Project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (moment.Step.Plan.Kind is EvaluateStep && EvaluateStep.MayCome(moment, c.IdeaId, c.Text, null, c.NamesNobody) is { } no) return no;
        return new IdeaAdded(c.WorkshopId, c.StepId, new Idea(c.IdeaId, new PersonalText(c.IdeaId, c.Text.Trim()), IdeaOrigin.Dictated, null, c.CollegeId, moment.Asked.At, Waits(c.Text, moment)));
    }

    /// <summary>In an evaluation, what seems to speak of somebody is hidden until the team has read it.</summary>
    private static bool Waits(string text, StepMoment moment) => moment.Step.Plan.Kind is EvaluateStep && Evaluation.Held(text) == EvaluationNoteState.Held;

    private Refusal? CheckNew(string id, string text, StepMoment moment) =>
        !Checks.IsId(id) || moment.Project.Idea(id) is not null ? Refusal.IdTaken
        : Ideas.Count >= MostIdeas ? Refusal.TooMany
        : Checks.Text(text, Checks.Idea);

    private Decision Withdraw(WithdrawIdea c, StepMoment moment)
    {
        if (moment.ParticipantMayAct() is { } refusal) return refusal;
        if (Find(c.IdeaId) is not { } idea) return Decision.Nothing;
        return idea.SeatId == moment.Asked.By ? new IdeaWithdrawn(c.WorkshopId, c.StepId, c.IdeaId) : Refusal.IdeaUnknown;
    }

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        IdeaAdded e => this with { Ideas = Ideas.Add(e.Idea with { Order = Ideas.IsEmpty ? 0 : Ideas[^1].Order + 1 }) },
        IdeaWithdrawn e => this with { Ideas = Ideas.RemoveAll(idea => idea.Id == e.IdeaId) },
        IdeaHidden e => this with { Ideas = Ideas.ConvertAll(idea => idea.Id == e.IdeaId ? idea with { Hidden = e.Hidden } : idea) },
        _ => this,
    };
}
