namespace CoConstruction.Domain;

/// <summary>Says what the action will be evaluated by: three texts and the indicators to use. Parts may stay empty until the evaluation opens.</summary>
/// <param name="NamesNobody">The author read the texts again and says that they name nobody.</param>
public sealed record DescribeEvaluationFrame(FrameTexts Texts, ImmutableList<string> IndicatorIds, bool NamesNobody = false) : EvaluationCommand;

/// <summary>Opens the evaluation, once its frame is whole: it stays readable for ever as it is at that moment.</summary>
public sealed record OpenEvaluation : EvaluationCommand;

/// <summary>Changes a part of the frame of an evaluation that is open, and says why.</summary>
/// <param name="Text">The new words of a part that is told in words.</param>
/// <param name="IndicatorIds">The indicators to use from now on, when it is that part.</param>
/// <param name="NamesNobody">The author read the texts again and says that they name nobody.</param>
public sealed record AmendFrame(FramePart Part, string? Text, ImmutableList<string>? IndicatorIds, string Why, bool NamesNobody = false) : EvaluationCommand;

/// <summary>The frame of the evaluation is this.</summary>
public sealed record EvaluationFrameDescribed(FrameTexts Texts, ImmutableList<string> IndicatorIds) : EvaluationHappened;

/// <summary>The evaluation is open, on this frame.</summary>
public sealed record EvaluationOpened(FrameBaseline Baseline) : EvaluationHappened;

/// <summary>A part of the frame is another one from then on.</summary>
public sealed record FrameAmended(FrameAmendment Amendment) : EvaluationHappened;

/// <summary>The four parts of a frame.</summary>
public enum FramePart { Objectives, Modalities, Contours, Indicators }

/// <summary>The three parts of a frame that are told in words.</summary>
/// <param name="Objectives">What the action is for.</param>
/// <param name="Modalities">How it was to be done, as it was said at the start.</param>
/// <param name="Contours">Where it begins and ends: for whom, where, how long, with what.</param>
public sealed record FrameTexts(string? Objectives, string? Modalities, string? Contours)
{
    public string? Of(FramePart part) => part switch
    {
        FramePart.Objectives => Objectives,
        FramePart.Modalities => Modalities,
        FramePart.Contours => Contours,
        _ => null,
    };

    internal FrameTexts With(FramePart part, string? text) => part switch
    {
        FramePart.Objectives => this with { Objectives = text },
        FramePart.Modalities => this with { Modalities = text },
        FramePart.Contours => this with { Contours = text },
        _ => this,
    };
}

/// <summary>An indicator as it was when somebody relied on it.</summary>
public sealed record FrozenIndicator(string Id, DateOnly? ChosenOn, IndicatorDefinition Definition);

/// <summary>The frame as it was when the evaluation opened.</summary>
public sealed record FrameBaseline(FrameTexts Texts, DateTimeOffset At)
{
    public ImmutableList<FrozenIndicator> Indicators { get; init; } = [];
}

/// <summary>What changed in the frame after the evaluation had opened.</summary>
/// <param name="Before">What was there: words, or the label of an indicator that was worded otherwise.</param>
/// <param name="Why">In words; null for an indicator that was worded otherwise where indicators are written.</param>
public sealed record FrameAmendment(FramePart Part, string? Before, string? After, string? Why, DateTimeOffset At)
{
    /// <summary>The indicators in use from then on, for a change of that part.</summary>
    public ImmutableList<string> IndicatorIds { get; init; } = [];

    /// <summary>Labels of those that came in.</summary>
    public ImmutableList<string> Added { get; init; } = [];

    /// <summary>Labels of those that went out.</summary>
    public ImmutableList<string> Removed { get; init; } = [];

    /// <summary>The indicator that was worded otherwise, as it is since then.</summary>
    public FrozenIndicator? Reworded { get; init; }
}

/// <summary>What the action is evaluated by: objectives, modalities, contours, indicators. No fifth part.</summary>
public sealed record EvaluationFrame(FrameTexts Texts)
{
    public ImmutableList<string> IndicatorIds { get; init; } = [];

    /// <summary>Null as long as the evaluation is not open.</summary>
    public FrameBaseline? Baseline { get; init; }

    /// <summary>In the order of time.</summary>
    public ImmutableList<FrameAmendment> Amendments { get; init; } = [];
}
