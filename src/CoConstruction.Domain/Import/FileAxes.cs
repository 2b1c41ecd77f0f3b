namespace CoConstruction.Domain;

/// <summary>The strategic axes of a file: those it lists, and those that its sheets name only.</summary>
/// <param name="Added">One event for each.</param>
internal sealed record FileAxes(ImmutableList<AxisAdded> Added, FileIds Listed)
{
    public static FileAxes Of(FilePlace root, FileIndex index)
    {
        var listed = root.Things("axes").Select(axis => new AxisAdded(axis.Id, new AxisWords(
            axis.Must("title")?.AsText() ?? "", FileActionPlan.Maybe(axis, "plainText", Checks.Paragraph), FileActionPlan.Maybe(axis, "sponsorRole", Checks.Line)))).ToImmutableList();
        var titles = listed.Select(axis => axis.Words.Title).ToHashSet();
        var named = root.Things("actionSheets").Where(sheet => sheet.May("axisId") is null)
            .Select(sheet => FileActionPlan.Maybe(sheet, "axis", Checks.Line)).OfType<string>().Where(title => title.Length > 0 && titles.Add(title)).ToList();
        var numbers = Enumerable.Range(1, int.MaxValue - 1).Select(number => $"axis-{number}").Where(id => !index.Axes.Known.Contains(id));
        return new([.. listed, .. named.Zip(numbers, (title, id) => new AxisAdded(id, new AxisWords(title, null, null)))], index.Axes);
    }

    /// <summary>The axis of a sheet, by its id or by its name.</summary>
    public string? Id(FilePlace sheet) =>
        sheet.May("axisId") is { } id ? id.AsReference(Listed)
        : FileActionPlan.Maybe(sheet, "axis", Checks.Line) is { } title ? Added.Find(axis => axis.Words.Title == title)?.AxisId
        : null;
}
