namespace CoConstruction.Domain;

/// <summary>
/// A statement on which each takes a side (débat mouvant): agree, disagree or doubt. One may move at any time, and
/// the group sees how many did, never who.
/// </summary>
public sealed record PositionStep(string Statement) : StepKind
{
    public override StepContent Empty => new PositionContent();

    public override Refusal? Check() => Checks.Text(Statement, Checks.Paragraph);
}

/// <summary>The three sides of a statement.</summary>
public enum Stance { Agree, Disagree, Doubt }

/// <summary>Takes a side, or moves to another one.</summary>
public sealed record TakePosition(string WorkshopId, string StepId, Stance Stance) : StepCommand(WorkshopId, StepId);

/// <summary>How many people of a college without a phone stand on each side (absolute).</summary>
public sealed record CountPositions(string WorkshopId, string StepId, string CollegeId, ImmutableSortedDictionary<Stance, int> People) : StepCommand(WorkshopId, StepId);

/// <summary>Somebody took a side, or moved to another one.</summary>
public sealed record PositionTaken(string WorkshopId, string StepId, string SeatId, Stance Stance) : StepHappened(WorkshopId, StepId);

/// <summary>So many people of a college without a phone stand on each side.</summary>
public sealed record PositionsCounted(string WorkshopId, string StepId, string CollegeId, ImmutableSortedDictionary<Stance, int> People) : StepHappened(WorkshopId, StepId);

/// <summary>Where each seat stood first and stands now.</summary>
public sealed record PositionContent : StepContent
{
    [JsonIgnore]
    public ImmutableSortedDictionary<string, Stance> First { get => FirstLater.Value; init => FirstLater = new(value); }

    [JsonPropertyName("first")]
    public Later<ImmutableSortedDictionary<string, Stance>> FirstLater { get; init; } = new(Ordinal.Empty<Stance>());

    [JsonIgnore]
    public ImmutableSortedDictionary<string, Stance> Now { get => NowLater.Value; init => NowLater = new(value); }

    [JsonPropertyName("now")]
    public Later<ImmutableSortedDictionary<string, Stance>> NowLater { get; init; } = new(Ordinal.Empty<Stance>());

    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<Stance, int>> Counted { get; init; } =
        Ordinal.Empty<ImmutableSortedDictionary<Stance, int>>();

    /// <summary>How many stand elsewhere than where they first stood.</summary>
    public int Moved => Now.Count(now => First[now.Key] != now.Value);

    public override bool IsEmpty => Now.IsEmpty && Counted.IsEmpty;
    public override int Answered => Now.Count + Counted.Values.Sum(counts => counts.Values.Sum());

    public override Decision Decide(StepCommand command, StepMoment moment) => command switch
    {
        TakePosition c when moment.ParticipantMayAct() is { } refusal => refusal,
        TakePosition c when Now.TryGetValue(moment.Asked.By, out var now) && now == c.Stance => Decision.Nothing,
        TakePosition c => new PositionTaken(c.WorkshopId, c.StepId, moment.Asked.By, c.Stance),
        CountPositions when moment.TeamMayType() is { } refusal => refusal,
        CountPositions c when moment.Project.Participants.College(c.CollegeId) is null => Refusal.CollegeUnknown,
        CountPositions c when c.People.Values.Any(people => people is < 0 or > 100_000) => Refusal.NumberOutOfRange,
        CountPositions c => new PositionsCounted(c.WorkshopId, c.StepId, c.CollegeId, c.People),
        _ => Refusal.NotThisKindOfStep,
    };

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        PositionTaken e => this with
        {
            First = First.ContainsKey(e.SeatId) ? First : First.Add(e.SeatId, e.Stance),
            Now = Now.SetItem(e.SeatId, e.Stance),
        },
        PositionsCounted e => this with { Counted = Counted.SetItem(e.CollegeId, e.People) },
        _ => this,
    };
}
