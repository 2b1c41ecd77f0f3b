namespace CoConstruction.Domain;

/// <summary>A tour of how people feel (météo), with one picture each and a word if they like.</summary>
public sealed record MoodStep(MoodScale Scale = MoodScale.Weather) : StepKind
{
    public override StepContent Empty => new MoodContent();

    public static ImmutableArray<Mood> Moods(MoodScale scale) =>
        scale == MoodScale.Weather ? [Mood.Sun, Mood.Cloud, Mood.Rain, Mood.Storm] : [Mood.Happy, Mood.Neutral, Mood.Unhappy];
}

/// <summary>Weather at the start, faces in the wrap-up.</summary>
public enum MoodScale { Weather, Faces }

/// <summary>What a mood is told by: the first four are the weather, the others faces.</summary>
public enum Mood { Sun, Cloud, Rain, Storm, Happy, Neutral, Unhappy }

/// <summary>One person says, or changes, how they feel.</summary>
public sealed record TellMood(string WorkshopId, string StepId, Mood Mood, string? Word) : StepCommand(WorkshopId, StepId);

/// <summary>How many people of a college without a phone feel so (absolute, by raised hands).</summary>
public sealed record CountMoods(string WorkshopId, string StepId, string CollegeId, ImmutableSortedDictionary<Mood, int> People) : StepCommand(WorkshopId, StepId);

/// <summary>Somebody said how they feel; a later word replaces it.</summary>
public sealed record MoodTold(string WorkshopId, string StepId, string SeatId, Mood Mood, PersonalText? Word) : StepHappened(WorkshopId, StepId);

/// <summary>So many people of a college without a phone feel so.</summary>
public sealed record MoodsCounted(string WorkshopId, string StepId, string CollegeId, ImmutableSortedDictionary<Mood, int> People) : StepHappened(WorkshopId, StepId);

/// <summary>One person's mood.</summary>
public sealed record MoodAnswer(Mood Mood, PersonalText? Word);

/// <summary>Moods by seat, and those counted in the room by college.</summary>
public sealed record MoodContent : StepContent
{
    [JsonIgnore]
    public ImmutableSortedDictionary<string, MoodAnswer> Answers { get => AnswersLater.Value; init => AnswersLater = new(value); }

    [JsonPropertyName("answers")]
    public Later<ImmutableSortedDictionary<string, MoodAnswer>> AnswersLater { get; init; } = new(Ordinal.Empty<MoodAnswer>());

    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<Mood, int>> Counted { get; init; } =
        Ordinal.Empty<ImmutableSortedDictionary<Mood, int>>();

    public override bool IsEmpty => Answers.IsEmpty && Counted.IsEmpty;
    public override int Answered => Answers.Count + Counted.Values.Sum(counts => counts.Values.Sum());

    public override Decision Decide(StepCommand command, StepMoment moment) => command switch
    {
        TellMood c => Tell(c, moment),
        CountMoods c => Count(c, moment),
        _ => Refusal.NotThisKindOfStep,
    };

    private Decision Tell(TellMood c, StepMoment moment)
    {
        if (moment.ParticipantMayAct() is { } refusal) return refusal;
        if (!MoodStep.Moods(((MoodStep)moment.Step.Plan.Kind).Scale).Contains(c.Mood)) return Refusal.MarkUnknown;
        if (Checks.Text(c.Word, Checks.Word, required: false) is { } tooLong) return tooLong;
        var word = string.IsNullOrWhiteSpace(c.Word) ? null : new PersonalText(moment.Asked.By, c.Word.Trim());
        return Answers.GetValueOrDefault(moment.Asked.By) == new MoodAnswer(c.Mood, word)
            ? Decision.Nothing
            : new MoodTold(c.WorkshopId, c.StepId, moment.Asked.By, c.Mood, word);
    }

    private static Decision Count(CountMoods c, StepMoment moment)
    {
        if (moment.TeamMayType() is { } refusal) return refusal;
        if (moment.Project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (c.People.Values.Any(people => people is < 0 or > 100_000)) return Refusal.NumberOutOfRange;
        var moods = MoodStep.Moods(((MoodStep)moment.Step.Plan.Kind).Scale);
        return c.People.Keys.All(moods.Contains) ? new MoodsCounted(c.WorkshopId, c.StepId, c.CollegeId, c.People) : Refusal.MarkUnknown;
    }

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        MoodTold e => this with { Answers = Answers.SetItem(e.SeatId, new MoodAnswer(e.Mood, e.Word)) },
        MoodsCounted e => this with { Counted = Counted.SetItem(e.CollegeId, e.People) },
        _ => this,
    };
}
