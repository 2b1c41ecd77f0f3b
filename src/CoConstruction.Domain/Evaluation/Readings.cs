namespace CoConstruction.Domain;

/// <summary>Records what an indicator was found to be on a day.</summary>
/// <param name="NamesNobody">The author read the words again and says that they name nobody.</param>
public sealed record RecordReading(string ReadingId, string IndicatorId, ReadingCard Card, bool NamesNobody = false) : EvaluationCommand;

/// <summary>Corrects a reading.</summary>
/// <param name="NamesNobody">The author read the words again and says that they name nobody.</param>
public sealed record ChangeReading(string ReadingId, ReadingCard Card, bool NamesNobody = false) : EvaluationCommand;

/// <summary>Takes a reading out.</summary>
public sealed record WithdrawReading(string ReadingId) : EvaluationCommand;

/// <summary>The readings that came with an older file are this room's from now on.</summary>
public sealed record ReadingsTakenOver(ImmutableList<ReadingRecorded> Readings) : EvaluationHappened;

/// <summary>An indicator was found to be this.</summary>
public sealed record ReadingRecorded(string ReadingId, string IndicatorId, ReadingFound Found) : EvaluationHappened;

/// <summary>A reading was corrected.</summary>
public sealed record ReadingChanged(string ReadingId, ReadingFound Found) : EvaluationHappened;

/// <summary>A reading was taken out.</summary>
public sealed record ReadingWithdrawn(string ReadingId) : EvaluationHappened;

/// <summary>As what something was found: a level of the group's own scale, a number, a story, what somebody said, a drawing. None weighs more than another.</summary>
public enum ReadingKind { Level, Number, Story, Quote, Drawing }

/// <summary>A reading as it is typed.</summary>
/// <param name="Level">The value of a level of the indicator.</param>
/// <param name="Words">The story, what was said, what the drawing shows; beside a level or a number, a comment.</param>
/// <param name="CollegeId">The college that collected it.</param>
/// <param name="AttachmentId">The picture of a drawing.</param>
public sealed record ReadingCard(
    ReadingKind Kind, DateOnly Date, int? Level = null, decimal? Figure = null, string? Words = null, string? CollegeId = null, string? AttachmentId = null);

/// <summary>A reading as it is kept. The level has the words that it had then.</summary>
public sealed record ReadingFound(
    ReadingKind Kind, DateOnly Date, IndicatorLevel? Level, decimal? Figure, PersonalText? Words, string? CollegeId, string? AttachmentId);

/// <summary>What an indicator was found to be on a day, never who found it.</summary>
/// <param name="Order">Its place in the order of arrival.</param>
public sealed record IndicatorReading(string Id, string IndicatorId, ReadingFound Found, int Order);

/// <content>What indicators were found to be, as time goes on.</content>
public sealed partial record Evaluation
{
    private const int MostReadings = 5000, MostOfOne = 500;
    private const decimal LargestFigure = 1_000_000_000_000m;

    public ImmutableSortedDictionary<string, IndicatorReading> Readings { get; init; } = Ordinal.Empty<IndicatorReading>();

    /// <summary>How many readings there have ever been: the next one's place.</summary>
    public int Recorded { get; init; }

    /// <summary>What an older file brought was taken over.</summary>
    public bool TookOver { get; init; }

    /// <summary>The readings in the order in which they are told: by day, and as they came.</summary>
    public IEnumerable<IndicatorReading> ReadingsOf(string indicatorId) =>
        Readings.Values.Where(reading => reading.IndicatorId == indicatorId).OrderBy(reading => reading.Found.Date).ThenBy(reading => reading.Order);

    private Decision Record(Project project, RecordReading c, Asked asked)
    {
        if (!project.ActionPlan.Indicators.TryGetValue(c.IndicatorId, out var indicator)) return Refusal.IndicatorUnknown;
        if (!Checks.IsId(c.ReadingId) || Readings.ContainsKey(c.ReadingId)) return Refusal.IdTaken;
        if (Readings.Count >= MostReadings || ReadingsOf(c.IndicatorId).Count() >= MostOfOne) return Refusal.TooMany;
        return Check(project, indicator, c.Card, c.NamesNobody, asked) is { } refusal
            ? refusal
            : new ReadingRecorded(c.ReadingId, c.IndicatorId, Found(c.ReadingId, indicator, c.Card));
    }

    private Decision Change(Project project, ChangeReading c, Asked asked)
    {
        if (!Readings.TryGetValue(c.ReadingId, out var reading) || !project.ActionPlan.Indicators.TryGetValue(reading.IndicatorId, out var indicator)) return Refusal.ReadingUnknown;
        if (Check(project, indicator, c.Card, c.NamesNobody, asked) is { } refusal) return refusal;
        var found = Found(c.ReadingId, indicator, c.Card);
        return found == reading.Found ? Decision.Nothing : new ReadingChanged(c.ReadingId, found);
    }

    private static Refusal? Check(Project project, Indicator indicator, ReadingCard card, bool namesNobody, Asked asked) =>
        // A day of where the project is may have begun before that day of UTC.
        card.Date > DateOnly.FromDateTime(asked.At.UtcDateTime.AddDays(1)) ? Refusal.DateInTheFuture
        : card.CollegeId is { } college && project.Participants.College(college) is null ? Refusal.CollegeUnknown
        : Kind(project, indicator, card) ?? NamedPeople.Check(namesNobody, card.Words);

    private static Refusal? Kind(Project project, Indicator indicator, ReadingCard card) => card.Kind switch
    {
        ReadingKind.Level => indicator.Definition.Levels.Exists(level => level.Value == card.Level) ? Checks.Text(card.Words, Checks.Paragraph, required: false) : Refusal.LevelUnknown,
        ReadingKind.Number => card.Figure is not { } figure ? Refusal.FigureMissing
            : Math.Abs(figure) > LargestFigure ? Refusal.NumberOutOfRange
            : Checks.Text(card.Words, Checks.Paragraph, required: false),
        ReadingKind.Story => Checks.Text(card.Words, Checks.Paragraph),
        ReadingKind.Quote => Checks.Text(card.Words, Checks.Idea),
        ReadingKind.Drawing => !Checks.IsId(card.AttachmentId) || IsSheet(project, card.AttachmentId!) ? Refusal.DrawingMissing
            : string.IsNullOrWhiteSpace(card.Words) ? Refusal.DrawingWithoutWords
            : Checks.Text(card.Words, Checks.Paragraph),
        _ => Refusal.UnknownThing,
    };

    /// <summary>A photograph of a counting sheet is the team's alone.</summary>
    private static bool IsSheet(Project project, string attachmentId) => project.Ballots.All.Values.Any(ballot => ballot.Sheets.ContainsValue(attachmentId));

    /// <summary>Nothing but what belongs to its kind.</summary>
    private static ReadingFound Found(string id, Indicator indicator, ReadingCard card) => new(
        card.Kind, card.Date,
        card.Kind == ReadingKind.Level ? indicator.Definition.Levels.Find(level => level.Value == card.Level) : null,
        card.Kind == ReadingKind.Number ? card.Figure : null,
        Clean(card.Words) is { } words ? new PersonalText(id, words) : null, card.CollegeId,
        card.Kind == ReadingKind.Drawing ? card.AttachmentId : null);

    private Evaluation With(ReadingRecorded e) => this with
    {
        Readings = Readings.SetItem(e.ReadingId, new IndicatorReading(e.ReadingId, e.IndicatorId, e.Found, Recorded)),
        Recorded = Recorded + 1,
    };

    private Evaluation Take(ReadingsTakenOver e) => e.Readings.Aggregate(this with { TookOver = true }, (here, reading) => here.With(reading));
}
