namespace CoConstruction.Domain;

/// <summary>The action plan of a file: ambition, axes, objectives, what indicators look at, action sheets.</summary>
internal static class FileActionPlan
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index)
    {
        var axes = FileAxes.Of(root, index);
        var sheets = root.Things("actionSheets").ToList();
        CheckNumbers(sheets);
        return
        [
            .. root.May("ambition")?.AsThing() is { } ambition ? [Ambition(ambition)] : (Happened[])[],
            .. root.May("derivedFrom")?.AsThing() is { } origin ? [Derived(origin)] : (Happened[])[],
            .. root.May("approach")?.AsThing() is { } approach ? [Approach(approach)] : (Happened[])[],
            .. axes.Added,
            .. root.Things("objectives").SelectMany(objective => (Happened[])[Objective(objective, index), .. FileCitations.Read(objective, Illustrated.Objective)]).ToList(),
            .. root.Things("indicators").Select(indicator => Indicator(indicator, index)).ToList(),
            .. sheets.SelectMany((sheet, place) => FileActions.Read(sheet, place + 1, axes, index)).ToList(),
        ];
    }

    /// <summary>A text that may be left empty.</summary>
    public static string? Maybe(FilePlace place, string field, int longest) =>
        place.May(field) is { } text && !(text.Value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(text.Value.GetString())) ? text.AsText(longest) : null;

    private static void CheckNumbers(IEnumerable<FilePlace> sheets)
    {
        var taken = new HashSet<int>();
        foreach (var place in sheets.Select(sheet => sheet.May("number")).OfType<FilePlace>())
        {
            if (place.AsNumber(1) is { } number && !taken.Add(number)) place.Wrong($"Une autre fiche action porte déjà le numéro {number}.");
        }
    }

    private static AmbitionSet Ambition(FilePlace ambition) =>
        new(Maybe(ambition, "text", Checks.Paragraph), Maybe(ambition, "plainText", Checks.Paragraph), Maybe(ambition, "sponsorRole", Checks.Line));

    private static PlanDerived Derived(FilePlace origin)
    {
        var project = origin.Must("projectId");
        var id = project?.AsText();
        if (id is not null && !Checks.IsId(id)) project!.Wrong("Un identifiant est attendu : 64 lettres sans accent, chiffres, tirets ou traits bas au plus.");
        return new(id ?? "", origin.Must("title")?.AsText() ?? "", origin.Must("at")?.AsMoment() ?? default);
    }

    private static ApproachTakenUp Approach(FilePlace approach)
    {
        var practice = approach.Must("practiceId");
        var id = practice?.AsText();
        if (id is not null && !Checks.IsId(id)) practice!.Wrong("Un identifiant est attendu : 64 lettres sans accent, chiffres, tirets ou traits bas au plus.");
        return new(id ?? "", approach.Must("version")?.AsNumber(most: Practice.MostVersions) ?? 0, approach.Must("title")?.AsText() ?? "", approach.Must("at")?.AsMoment() ?? default);
    }

    private static ObjectiveAdded Objective(FilePlace objective, FileIndex index) => new(objective.Id, new ObjectiveWords(
        objective.Must("kind")?.AsWord<ObjectiveKind>() ?? default, objective.Must("text")?.AsText(Checks.Paragraph) ?? "",
        Maybe(objective, "plainText", Checks.Paragraph), objective.May("axisId")?.AsReference(index.Axes)));

    private static IndicatorChosen Indicator(FilePlace indicator, FileIndex index) => new(indicator.Id, Definition(indicator, index), indicator.May("chosenOn")?.AsDate());

    public static IndicatorDefinition Definition(FilePlace indicator, FileIndex index) => new(
        indicator.Must("label")?.AsText() ?? "", Maybe(indicator, "plainLabel", Checks.Line), indicator.Must("kind")?.AsWord<IndicatorKind>() ?? default,
        indicator.Must("focus")?.AsWord<IndicatorFocus>() ?? default, indicator.Must("criterion")?.AsWord<Criterion>() ?? default,
        Maybe(indicator, "evaluationQuestion", Checks.Paragraph), Maybe(indicator, "source", Checks.Paragraph), Maybe(indicator, "collectionMethod", Checks.Paragraph),
        Maybe(indicator, "frequency", Checks.Line), Maybe(indicator, "unit", Checks.Line), indicator.May("baseline")?.AsFigure(), indicator.May("target")?.AsFigure(),
        Maybe(indicator, "adaptedFrom", Checks.Line), indicator.May("builtInWorkshop")?.AsFlag())
    {
        CollegeIds = indicator.References("collectedByColleges", index.Colleges),
        Levels = [.. indicator.Things("levels").Select(level => new IndicatorLevel(level.Must("value")?.AsNumber() ?? 0, level.Must("label")?.AsText() ?? ""))],
        Use = indicator.May("use")?.AsWord<IndicatorUse>(),
    };
}
