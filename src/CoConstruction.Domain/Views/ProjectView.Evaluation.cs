namespace CoConstruction.Domain;

/// <content>The evaluation: the same for everyone. Who told something is told to nobody.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewPart> EvaluationParts(Project project) =>
    [
        new(ViewRooms.EvaluationFrames, [project.Evaluation.Frame], () => [ShowFrame(project.Evaluation.Frame)]),
        new(ViewRooms.Readings, [project.Evaluation.Readings, project.Evaluation.TookOver, project.Territory.Parts, project.ActionPlan.Indicators], () => ShowReadings(project)),
        new(ViewRooms.UnexpectedEffects, [project.Evaluation.Effects], () => ShowEffects(project, null)),
    ];

    /// <summary>What lies on the shelf: the frame, the indicators with what they were found to be, and what nobody expected.</summary>
    /// <param name="reader">Whose own words are said to be theirs.</param>
    private static IEnumerable<ViewEntry> EvaluationShelf(Project project, string? reader) =>
        [ShowFrame(project.Evaluation.Frame), .. Indicators(project), .. ShowReadings(project), .. ShowEffects(project, reader)];

    private static ViewEntry ShowFrame(EvaluationFrame frame) =>
        Entry(ViewRooms.EvaluationFrames, "frame", [frame], () => new EvaluationFrameItem(frame.Texts, frame.IndicatorIds, frame.Baseline, frame.Amendments));

    private static IEnumerable<ViewEntry> ShowReadings(Project project) =>
        Evaluation.Of(project).Readings.Values.Select(reading => Entry(ViewRooms.Readings, reading.Id, [reading], () => Show(reading)));

    private static ReadingItem Show(IndicatorReading reading) => new(
        reading.Id, reading.IndicatorId, reading.Found.Kind, reading.Found.Date, reading.Found.Level, reading.Found.Figure, reading.Found.Words?.Text,
        reading.Found.CollegeId, reading.Found.AttachmentId, reading.Order);

    private static IEnumerable<ViewEntry> ShowEffects(Project project, string? reader) => project.Evaluation.Effects.Values.Select(effect =>
        Entry(ViewRooms.UnexpectedEffects, effect.Id, [effect], () => new UnexpectedEffectItem(
            effect.Id, effect.Text.Text, effect.From.CollegeId, effect.From.RelayedByCollegeId, effect.At, effect.Order, Mine(effect.By, reader))));
}
