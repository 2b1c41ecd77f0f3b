namespace CoConstruction.Domain;

/// <summary>Told in words, or counted.</summary>
public enum IndicatorKind { Qualitative, Quantitative }

/// <summary>How things are done, what is there, what it changes.</summary>
public enum IndicatorFocus { Process, Result, Effect }

/// <summary>By what one judges, as the field's evaluation does.</summary>
public enum Criterion
{
    Relevance, Coherence, Effectiveness, Efficiency, Impact, Sustainability, Usefulness, Participation, PowerToAct,
    Partnership, PracticeTransformation, SocialBond, Dignity, UnexpectedEffects,
}

/// <summary>What an indicator serves: to follow regularly (suivi), to judge (évaluation), or both.</summary>
public enum IndicatorUse { Monitoring, Evaluation, Both }

/// <summary>A level of an indicator that is told in words.</summary>
public sealed record IndicatorLevel(int Value, string Label);

/// <summary>What an indicator looks at, and how.</summary>
/// <param name="Question">The question of the evaluation that it answers.</param>
/// <param name="Source">Where it is read from.</param>
/// <param name="Frequency">In words ("tous les 3 mois").</param>
/// <param name="AdaptedFrom">The indicator of a library that it was made from.</param>
/// <param name="BuiltInWorkshop">Whether the group made it together.</param>
public sealed record IndicatorDefinition(
    string Label, string? PlainLabel, IndicatorKind Kind, IndicatorFocus Focus, Criterion Criterion, string? Question, string? Source, string? Method,
    string? Frequency, string? Unit, decimal? Baseline, decimal? Target, string? AdaptedFrom, bool? BuiltInWorkshop)
{
    /// <summary>The colleges that collect it.</summary>
    public ImmutableList<string> CollegeIds { get; init; } = [];
    public ImmutableList<IndicatorLevel> Levels { get; init; } = [];

    /// <summary>Null when nobody said it.</summary>
    public IndicatorUse? Use { get; init; }
}

/// <summary>What the project will be looked at by, chosen beforehand.</summary>
/// <param name="ChosenOn">The day of the choice, when it is known.</param>
public sealed record Indicator(string Id, int Order, DateOnly? ChosenOn, IndicatorDefinition Definition);

/// <content>Indicators, chosen before the launch.</content>
public sealed partial record ActionPlan
{
    private const decimal LargestFigure = 1_000_000_000_000m;

    private static Decision Choose(Project project, ChooseIndicator c, Asked asked)
    {
        var here = project.ActionPlan;
        if (!Checks.IsId(c.IndicatorId) || here.Indicators.ContainsKey(c.IndicatorId)) return Refusal.IdTaken;
        if (here.Indicators.Count >= MostIndicators) return Refusal.TooMany;
        return Check(project, c.Definition) is { } refusal ? refusal : new IndicatorChosen(c.IndicatorId, Clean(c.Definition), Day(asked));
    }

    private static Decision Reword(Project project, RewordIndicator c)
    {
        if (!project.ActionPlan.Indicators.TryGetValue(c.IndicatorId, out var there)) return Refusal.IndicatorUnknown;
        if (Check(project, c.Definition) is { } refusal) return refusal;
        var definition = Clean(c.Definition);
        return Same(there.Definition, definition) ? Decision.Nothing : new IndicatorReworded(c.IndicatorId, definition);
    }

    private static Decision Drop(Project project, DropIndicator c) =>
        !project.ActionPlan.Indicators.ContainsKey(c.IndicatorId) ? Decision.Nothing
        : project.ActionPlan.Actions.Values.Any(action => action.Indicators.Exists(indicator => indicator.IndicatorId == c.IndicatorId))
            || project.Evaluation.Frame.IndicatorIds.Contains(c.IndicatorId) ? Refusal.IndicatorInUse
        : Evaluation.Of(project).ReadingsOf(c.IndicatorId).Any() ? Refusal.IndicatorWithReadings
        : new IndicatorDropped(c.IndicatorId);

    private static Refusal? Check(Project project, IndicatorDefinition it) =>
        it.CollegeIds.Count > MostLinks || it.Levels.Count > MostLevels ? Refusal.TooMany
        : it.Levels.Exists(level => level is null) ? Refusal.TextMissing
        : Checks.Text(it.Label, Checks.Line)
        ?? First(Checks.Line, it.PlainLabel, it.Frequency, it.Unit, it.AdaptedFrom) ?? First(Checks.Paragraph, it.Question, it.Source, it.Method)
        ?? FirstOf(it.Levels.Select(level => Checks.Text(level.Label, Checks.Line)))
        ?? (Math.Abs(it.Baseline ?? 0) > LargestFigure || Math.Abs(it.Target ?? 0) > LargestFigure ? Refusal.NumberOutOfRange : (Refusal?)null)
        ?? Colleges(project, it.CollegeIds);

    private static IndicatorDefinition Clean(IndicatorDefinition it) => it with
    {
        Label = it.Label.Trim(),
        PlainLabel = Clean(it.PlainLabel),
        Question = Clean(it.Question),
        Source = Clean(it.Source),
        Method = Clean(it.Method),
        Frequency = Clean(it.Frequency),
        Unit = Clean(it.Unit),
        AdaptedFrom = Clean(it.AdaptedFrom),
    };

    private static bool Same(IndicatorDefinition one, IndicatorDefinition other) =>
        one.CollegeIds.SequenceEqual(other.CollegeIds) && one.Levels.SequenceEqual(other.Levels)
        && one == (other with { CollegeIds = one.CollegeIds, Levels = one.Levels });
}
