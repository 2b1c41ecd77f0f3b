namespace CoConstruction.Domain;

/// <summary>An indicator with where it is read and how it is collected, by whom.</summary>
/// <param name="From">Where it is read, in words.</param>
/// <param name="Colleges">Who collects it.</param>
public sealed record BriefIndicator(
    string Label, string? From, string? Method, ImmutableList<string> Colleges, string? Unit, Figure? Baseline, Figure? Target, BriefSource Source)
{
    public BriefFound? Found { get; init; }
    public BriefStory? Story { get; init; }

    internal IEnumerable<Figure> Figures => new[] { Baseline, Target, Found?.Number }.OfType<Figure>();
}

/// <summary>By what one will see whether it works, and what was seen: what says where it comes from and how, first.</summary>
public sealed record BriefEvidence(Figure Indicators, ImmutableList<BriefIndicator> Lines)
{
    /// <summary>Who wrote in the evaluation; null in a brief of before it was told.</summary>
    public BriefCoverage? Notes { get; init; }

    public IEnumerable<Figure> Figures => [Indicators, .. Lines.SelectMany(line => line.Figures), .. Notes?.Figures ?? []];

    /// <summary>The same, without the stories that were taken out since.</summary>
    internal BriefEvidence Standing(Evaluation evaluation) =>
        this with { Lines = Lines.ConvertAll(line => line with { Story = line.Story?.Standing(evaluation) }) };

    internal static BriefEvidence Of(Project project)
    {
        var (all, evaluation) = (project.ActionPlan.Indicators.Values, Evaluation.Of(project));
        return new(new("indicators", all.Count(), new(ViewRooms.Indicators)),
            [.. all.OrderByDescending(one => one.Definition is { Source: not null, Method: not null }).ThenByDescending(one => one.Definition.Target is not null)
                .ThenBy(one => one.Order).Take(Brief.MostIndicators).Select(one => Line(project, one, [.. evaluation.ReadingsOf(one.Id)]))])
        {
            Notes = BriefCoverage.Of(project),
        };
    }

    private static BriefIndicator Line(Project project, Indicator indicator, ImmutableList<IndicatorReading> readings)
    {
        var (it, source) = (indicator.Definition, new BriefSource(ViewRooms.Indicators, indicator.Id));
        return new(
            Brief.Cut(it.PlainLabel ?? it.Label), Brief.MaybeCut(it.Source, Brief.LongestMethod), Brief.MaybeCut(it.Method, Brief.LongestMethod), Brief.Labels(project, it.CollegeIds), Brief.MaybeCut(it.Unit),
            it.Baseline is { } before ? new($"baseline:{indicator.Id}", before, source) : null, it.Target is { } aim ? new($"target:{indicator.Id}", aim, source) : null, source)
        {
            Found = BriefFound.Of(readings, source),
            Story = BriefStory.Of(readings),
        };
    }
}
