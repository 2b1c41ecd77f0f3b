namespace CoConstruction.Domain;

/// <summary>Says what the action will be evaluated by: three texts and the indicators to use. Parts may stay empty until the evaluation opens.</summary>
/// <param name="NamesNobody">The author read the texts again and says that they name nobody.</param>
public sealed record DescribeEvaluationFrame(FrameTexts Texts, ImmutableList<string> IndicatorIds, bool NamesNobody = false) : EvaluationCommand;

/// <summary>The frame of the evaluation is this.</summary>
public sealed record EvaluationFrameDescribed(FrameTexts Texts, ImmutableList<string> IndicatorIds) : EvaluationHappened;

/// <summary>The three parts of a frame that are told in words.</summary>
/// <param name="Objectives">What the action is for.</param>
/// <param name="Modalities">How it was to be done, as it was said at the start.</param>
/// <param name="Contours">Where it begins and ends: for whom, where, how long, with what.</param>
public sealed record FrameTexts(string? Objectives, string? Modalities, string? Contours);

/// <summary>What the action is evaluated by: objectives, modalities, contours, indicators. No fifth part.</summary>
public sealed record EvaluationFrame(FrameTexts Texts)
{
    public ImmutableList<string> IndicatorIds { get; init; } = [];
}

/// <content>The frame of the evaluation, known before one looks.</content>
public sealed partial record Evaluation
{
    private const int MostFramed = 100;

    public EvaluationFrame Frame { get; init; } = new(new FrameTexts(null, null, null));

    private Decision Describe(Project project, DescribeEvaluationFrame c)
    {
        if (c.IndicatorIds.Count > MostFramed) return Refusal.TooMany;
        if (c.IndicatorIds.Exists(id => id is null || !project.ActionPlan.Indicators.ContainsKey(id))) return Refusal.IndicatorUnknown;
        string?[] said = [c.Texts.Objectives, c.Texts.Modalities, c.Texts.Contours];
        if (said.Select(text => Checks.Text(text, Checks.Paragraph, required: false)).FirstOrDefault(refusal => refusal is not null) is { } refusal) return refusal;
        if (NamedPeople.Check(c.NamesNobody, said) is { } named) return named;
        var texts = new FrameTexts(Clean(c.Texts.Objectives), Clean(c.Texts.Modalities), Clean(c.Texts.Contours));
        ImmutableList<string> indicators = [.. c.IndicatorIds.Distinct()];
        return texts == Frame.Texts && indicators.SequenceEqual(Frame.IndicatorIds) ? Decision.Nothing : new EvaluationFrameDescribed(texts, indicators);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
