namespace CoConstruction.Domain;

/// <summary>The evaluation of a file: its frame, what indicators were found to be, what nobody expected.</summary>
internal static class FileEvaluation
{
    /// <param name="read">What came before it in the file: indicators are described there.</param>
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index, IEnumerable<Happened> read)
    {
        var definitions = read.OfType<IndicatorChosen>().DistinctBy(indicator => indicator.IndicatorId).ToImmutableDictionary(indicator => indicator.IndicatorId, indicator => indicator.Definition);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. root.Things("indicators").SelectMany(indicator => indicator.Things("readings").Select((reading, i) => Reading(indicator, reading, i + 1, definitions, taken, index))).ToList(),
            .. root.May("evaluationFrame")?.AsThing() is { } frame ? Frame(frame, index) : [],
            .. root.Things("unexpectedEffects").Select(effect => Effect(effect, index)).ToList(),
        ];
    }

    private static ReadingRecorded Reading(
        FilePlace indicator, FilePlace reading, int place, ImmutableDictionary<string, IndicatorDefinition> definitions, HashSet<string> taken, FileIndex index)
    {
        var id = Checks.IsId(reading.Id) ? reading.Id : FormerReadings.IdOf(indicator.Id, place);
        if (!taken.Add(id)) (reading.May("id") ?? reading).Wrong($"{FilePlace.Quoted(id)} est déjà l’identifiant d’autre chose.");
        var level = reading.May("level")?.AsNumber() is { } value && definitions.TryGetValue(indicator.Id, out var definition) ? FormerReadings.LevelOf(definition, value) : null;
        var figure = reading.May("value")?.AsFigure();
        var words = FileActionPlan.Maybe(reading, "comment", Checks.Paragraph) is { } comment ? new PersonalText(id, comment) : null;
        return new(id, indicator.Id, new ReadingFound(
            reading.May("kind")?.AsWord<ReadingKind>() ?? FormerReadings.KindOf(level, figure), reading.Must("date")?.AsDate() ?? default,
            level, figure, words, reading.May("collegeId")?.AsReference(index.Colleges), null));
    }

    /// <summary>The frame as it was when it opened, what changed since, and at last as it is.</summary>
    private static IEnumerable<Happened> Frame(FilePlace frame, FileIndex index) =>
    [
        .. frame.May("baseline")?.AsThing() is { } baseline ? [new EvaluationOpened(Baseline(baseline, index))] : (Happened[])[],
        .. frame.Things("amendments").Select(amendment => new FrameAmended(Amendment(amendment, index))).ToList(),
        new EvaluationFrameDescribed(Texts(frame), [.. frame.References("indicatorIds", index.Indicators).Distinct()]),
    ];

    private static FrameTexts Texts(FilePlace place) => new(
        FileActionPlan.Maybe(place, "objectives", Checks.Paragraph), FileActionPlan.Maybe(place, "modalities", Checks.Paragraph), FileActionPlan.Maybe(place, "contours", Checks.Paragraph));

    private static FrameBaseline Baseline(FilePlace place, FileIndex index) => new(Texts(place), place.Must("at")?.AsMoment() ?? default)
    {
        Indicators = [.. place.Things("indicators").Select(indicator => Frozen(indicator, index))],
    };

    private static FrozenIndicator Frozen(FilePlace indicator, FileIndex index)
    {
        var id = indicator.Must("id");
        if (id is not null && !Checks.IsId(indicator.Id)) id.Wrong("Un identifiant est attendu : 64 lettres sans accent, chiffres, tirets ou traits bas au plus.");
        return new(indicator.Id, indicator.May("chosenOn")?.AsDate(), FileActionPlan.Definition(indicator, index));
    }

    private static FrameAmendment Amendment(FilePlace place, FileIndex index) => new(
        place.Must("part")?.AsWord<FramePart>() ?? default, FileActionPlan.Maybe(place, "before", Checks.Paragraph), FileActionPlan.Maybe(place, "after", Checks.Paragraph),
        FileActionPlan.Maybe(place, "why", Checks.Paragraph), place.Must("at")?.AsMoment() ?? default)
    {
        // Some may have been dropped since.
        IndicatorIds = place.Texts("indicatorIds", Checks.Line),
        Added = place.Texts("added", Checks.Line),
        Removed = place.Texts("removed", Checks.Line),
        Reworded = place.May("reworded")?.AsThing() is { } reworded ? Frozen(reworded, index) : null,
    };

    private static UnexpectedEffectTold Effect(FilePlace effect, FileIndex index) => new(
        effect.Id, new PersonalText(effect.Id, effect.May("text")?.AsText(Checks.Idea)),
        new Provenance(effect.May("collegeId")?.AsReference(index.Colleges), effect.May("relayedByCollegeId")?.AsReference(index.Colleges)), null, effect.Must("at")?.AsMoment() ?? default);
}
