using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>A published practice as documents tell it.</summary>
/// <param name="Version">The number of the version that was published.</param>
/// <param name="Authors">Those who asked to be credited, as they said.</param>
public sealed record PracticePaper(string Id, PracticeSheet Sheet, int Version, DateOnly On, IReadOnlyList<string> Authors)
{
    /// <param name="page">Of a practice that was published.</param>
    /// <param name="forms">By which names the library calls the forms that it says.</param>
    internal static PracticePaper Of(PracticePage page, IReadOnlyList<FormLine> forms) => new(
        page.Id, FormNames.In(page.Sheet! with { Licence = page.Licence }, forms), page.Version ?? 0, DateOnly.FromDateTime((page.PublishedAt ?? page.SignalledAt).UtcDateTime), page.Authors);

    /// <summary>What is read at the foot of all that is made of it.</summary>
    internal string Foot => $"{SafeMarkdown.Clean(Sheet.Title)} · version {Version.ToString(CultureInfo.InvariantCulture)}, {MinutesWords.Date(On)}{(Sheet.Licence is { } licence ? $" · {SafeMarkdown.Clean(licence)}" : "")}";
}

/// <summary>A guide: published practices in the order in which they are read.</summary>
public sealed record GuidePaper(string Title, string? Preface, IReadOnlyList<PracticePaper> Practices, DateOnly On);

/// <summary>Pages made of practices: the sheet whole, and the guide that puts several one after the other.</summary>
internal static class PracticePages
{
    public const string House = "Bibliothèque des pratiques";

    public static TextPage Of(PracticePaper practice) => new(
        House, SheetWords.Kind, SafeMarkdown.Clean(practice.Sheet.Title), false,
        [
            ("Version", practice.Version.ToString(CultureInfo.InvariantCulture)), ("Date", MinutesWords.Date(practice.On)),
            .. practice.Authors.Count == 0 ? Array.Empty<(string, string)>() : [("Écrite par", SafeMarkdown.Clean(string.Join(", ", practice.Authors)))],
        ],
        [.. new SheetPassages(new(), 2).Of(practice.Sheet)], [], practice.Foot, practice.On);

    public static TextPage Of(GuidePaper guide)
    {
        var ids = new HeadingIds();
        var sheets = new SheetPassages(ids, 3);
        return new(
            House, "Guide", SafeMarkdown.Clean(guide.Title), false,
            [("Pratiques", guide.Practices.Count.ToString(CultureInfo.InvariantCulture)), ("Date", MinutesWords.Date(guide.On))],
            [
                .. SheetPassages.Paragraph(guide.Preface),
                .. guide.Practices.SelectMany(practice => sheets.Of(practice.Sheet)
                    .Prepend(new Passage.Heading(2, ids.For(practice.Sheet.Title), [new Wording(SafeMarkdown.Clean(practice.Sheet.Title))]))
                    .Append(new Passage.Paragraph([new Wording(practice.Foot, Look.Emphasised)]))),
            ],
            [], $"{House} · {SafeMarkdown.Clean(guide.Title)}", guide.On, HasContents: true);
    }
}
