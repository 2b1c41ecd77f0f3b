namespace CoConstruction.Domain;

// The evaluation, as whoever reads the project may read it: of the action, never of persons.

/// <summary>The frame of the evaluation.</summary>
/// <param name="Baseline">The frame as it was when the evaluation opened; null before.</param>
/// <param name="Amendments">What changed since, the first before the others.</param>
public sealed record EvaluationFrameItem(FrameTexts Texts, ImmutableList<string> IndicatorIds, FrameBaseline? Baseline, ImmutableList<FrameAmendment> Amendments);

/// <summary>What an indicator was found to be on a day.</summary>
/// <param name="Level">With the words that it had then.</param>
/// <param name="Words">The story, what was said, what a drawing shows, or a comment; null when there is none, or when it was erased.</param>
/// <param name="CollegeId">The college that collected it.</param>
public sealed record ReadingItem(
    string Id, string IndicatorId, ReadingKind Kind, DateOnly Date, IndicatorLevel? Level, decimal? Figure, string? Words, string? CollegeId, string? AttachmentId, int Order);

/// <summary>Something that happened and that nobody had expected.</summary>
/// <param name="Text">Null once its author took back all that they said.</param>
/// <param name="Mine">Said to its author alone.</param>
public sealed record UnexpectedEffectItem(string Id, string? Text, string? CollegeId, string? RelayedByCollegeId, DateTimeOffset At, int Order, bool Mine);
