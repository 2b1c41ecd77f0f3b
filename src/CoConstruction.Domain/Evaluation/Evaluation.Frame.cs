namespace CoConstruction.Domain;

/// <content>The frame of the evaluation, known before one looks; afterwards only changes that everybody can read.</content>
public sealed partial record Evaluation
{
    private const int MostFramed = 100, MostAmendments = 500;

    public EvaluationFrame Frame { get; init; } = new(new FrameTexts(null, null, null));

    private Decision Describe(Project project, DescribeEvaluationFrame c)
    {
        if (Frame.Baseline is not null) return Refusal.FrameFrozen;
        if (CheckIndicators(project, c.IndicatorIds) is { } unknown) return unknown;
        string?[] said = [c.Texts.Objectives, c.Texts.Modalities, c.Texts.Contours];
        if (said.Select(text => Checks.Text(text, Checks.Paragraph, required: false)).FirstOrDefault(refusal => refusal is not null) is { } refusal) return refusal;
        if (NamedPeople.Check(c.NamesNobody, said) is { } named) return named;
        var texts = new FrameTexts(Clean(c.Texts.Objectives), Clean(c.Texts.Modalities), Clean(c.Texts.Contours));
        ImmutableList<string> indicators = [.. c.IndicatorIds.Distinct()];
        return texts == Frame.Texts && indicators.SequenceEqual(Frame.IndicatorIds) ? Decision.Nothing : new EvaluationFrameDescribed(texts, indicators);
    }

    private Decision Open(Project project, Asked asked) =>
        Frame.Baseline is not null ? Decision.Nothing
        : Missing(Frame.Texts, Frame.IndicatorIds) is { } missing ? missing
        : new EvaluationOpened(new FrameBaseline(Frame.Texts, asked.At) { Indicators = Frame.IndicatorIds.ConvertAll(id => Frozen(project, id)) });

    private Decision Amend(Project project, AmendFrame c, Asked asked)
    {
        if (Frame.Baseline is null) return Refusal.EvaluationNotOpen;
        if (Frame.Amendments.Count >= MostAmendments) return Refusal.TooMany;
        if (string.IsNullOrWhiteSpace(c.Why)) return Refusal.ReasonMissing;
        if ((Checks.Text(c.Why, Checks.Paragraph) ?? Checks.Text(c.Text, Checks.Paragraph, required: false) ?? NamedPeople.Check(c.NamesNobody, c.Text, c.Why)) is { } refusal) return refusal;
        return c.Part == FramePart.Indicators ? AmendIndicators(project, c, asked) : AmendText(c, asked);
    }

    private Decision AmendText(AmendFrame c, Asked asked)
    {
        var texts = Frame.Texts.With(c.Part, Clean(c.Text));
        return Missing(texts, Frame.IndicatorIds) is { } missing ? missing
            : texts == Frame.Texts ? Decision.Nothing
            : new FrameAmended(new FrameAmendment(c.Part, Frame.Texts.Of(c.Part), texts.Of(c.Part), c.Why.Trim(), asked.At));
    }

    private Decision AmendIndicators(Project project, AmendFrame c, Asked asked)
    {
        ImmutableList<string> chosen = [.. (c.IndicatorIds ?? []).Distinct()];
        if ((CheckIndicators(project, chosen) ?? Missing(Frame.Texts, chosen)) is { } refusal) return refusal;
        var (before, after) = (Frame.IndicatorIds, chosen);
        string Label(string id) => project.ActionPlan.Indicators[id].Definition.Label;
        return before.SequenceEqual(after) ? Decision.Nothing : new FrameAmended(new FrameAmendment(FramePart.Indicators, null, null, c.Why.Trim(), asked.At)
        {
            IndicatorIds = after,
            Added = after.Except(before).Select(Label).ToImmutableList(),
            Removed = before.Except(after).Select(Label).ToImmutableList(),
        });
    }

    /// <summary>An indicator of an open frame that is worded otherwise changes the frame; null when it is none of it.</summary>
    internal FrameAmended? Reworded(Project project, string indicatorId, Asked asked)
    {
        if (Frame.Baseline is not { } baseline || !Frame.IndicatorIds.Contains(indicatorId) || Frame.Amendments.Count >= MostAmendments) return null;
        var now = Frozen(project, indicatorId);
        var before = Frame.Amendments.FindLast(amendment => amendment.Reworded?.Id == indicatorId)?.Reworded ?? baseline.Indicators.Find(indicator => indicator.Id == indicatorId);
        return new FrameAmended(new FrameAmendment(FramePart.Indicators, before?.Definition.Label, now.Definition.Label, null, asked.At) { IndicatorIds = Frame.IndicatorIds, Reworded = now });
    }

    /// <summary>The first part that is empty, each with words of its own.</summary>
    private static Refusal? Missing(FrameTexts texts, ImmutableList<string> indicators) =>
        texts.Objectives is null ? Refusal.FrameWithoutObjectives
        : texts.Modalities is null ? Refusal.FrameWithoutModalities
        : texts.Contours is null ? Refusal.FrameWithoutContours
        : indicators.IsEmpty ? Refusal.FrameWithoutIndicators
        : null;

    private static Refusal? CheckIndicators(Project project, ImmutableList<string> ids) =>
        ids.Count > MostFramed ? Refusal.TooMany : ids.Exists(id => id is null || !project.ActionPlan.Indicators.ContainsKey(id)) ? Refusal.IndicatorUnknown : null;

    private static FrozenIndicator Frozen(Project project, string id) => project.ActionPlan.Indicators[id] switch { var one => new(id, one.ChosenOn, one.Definition) };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static EvaluationFrame Amended(EvaluationFrame frame, FrameAmendment amendment) => frame with
    {
        Texts = amendment.Part == FramePart.Indicators ? frame.Texts : frame.Texts.With(amendment.Part, amendment.After),
        IndicatorIds = amendment.Part == FramePart.Indicators ? amendment.IndicatorIds : frame.IndicatorIds,
        Amendments = frame.Amendments.Add(amendment),
    };
}
