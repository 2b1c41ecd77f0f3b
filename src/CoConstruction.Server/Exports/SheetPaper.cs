using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A practice sheet of a project as documents tell it: of now, with the quotes whose people let them be read here.</summary>
/// <param name="Status">Where it stands, in a word.</param>
/// <param name="Authors">Those who asked to be credited, as they said.</param>
[GenerateSerializer, Immutable]
public sealed record SheetPaper(
    [property: Id(0)] string Project, [property: Id(1)] PracticeSheet Sheet, [property: Id(2)] string Status, [property: Id(3)] DateOnly On, [property: Id(4)] ImmutableList<string> Authors)
{
    internal static SheetPaper? Of(Project project, string sheetId, DateOnly today) => project.Practices.Find(sheetId) is not { } sheet ? null : new(
        project.Territory.Title, Practices.Told(project, sheet) with { Verbatims = [.. Practices.Quotes(project, sheet, VoiceUse.Project)] },
        sheet.Status switch { SheetStatus.Draft => "Brouillon", SheetStatus.InReview => "À relire", _ => "Publiée" }, today,
        [.. sheet.Credits.Select(credit => credit.As.Text).OfType<string>()]);

    internal TextPage Page() => new(
        SafeMarkdown.Clean(Project), SheetWords.Kind, SafeMarkdown.Clean(Sheet.Title), false,
        [
            ("Où elle en est", Status), ("Date", MinutesWords.Date(On)),
            .. Authors.IsEmpty ? Array.Empty<(string, string)>() : [("Écrite par", SafeMarkdown.Clean(string.Join(", ", Authors)))],
        ],
        [.. new SheetPassages(new(), 2).Of(Sheet)], [], $"{SafeMarkdown.Clean(Project)} · {SafeMarkdown.Clean(Sheet.Title)}", On);
}
