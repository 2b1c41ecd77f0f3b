using System.Globalization;

namespace CoConstruction.Server;

/// <summary>Published practices as a table: a line each.</summary>
internal static class PracticesCsv
{
    private static readonly (string Head, Func<PracticePage, string?> Cell)[] Columns =
    [
        ("Identifiant", page => page.Id),
        ("Titre", page => page.Sheet?.Title ?? page.Signal.Title),
        ("Résumé", page => page.Sheet?.Summary),
        ("Pourquoi c’est inspirant", page => page.Signal.Why),
        ("Territoire", page => page.Signal.Place.Territory),
        ("Département", page => page.Signal.Place.Department),
        ("Pays", page => page.Signal.Country ?? page.Sheet?.Identity.Country),
        ("Formes", page => Lines(page.Sheet?.Identity.Forms ?? page.Signal.Forms)),
        ("Porteur", page => page.Sheet?.Identity.LeadRole),
        ("Partenaires", page => Lines(page.Sheet?.Identity.Partners)),
        ("Public", page => page.Sheet?.Identity.Audience),
        ("Étapes", page => Lines(page.Sheet?.Steps.ConvertAll(step => step.Detail is null ? step.Title : $"{step.Title}\u00A0: {step.Detail}"))),
        ("Freins", page => Lines(page.Sheet?.Obstacles.ConvertAll(obstacle => obstacle.Text))),
        ("Leviers", page => Lines(page.Sheet?.Levers.ConvertAll(lever => lever.Text))),
        ("Préalables", page => Lines(page.Sheet?.Reproducibility.Prerequisites)),
        ("Points de vigilance", page => Lines(page.Sheet?.WatchPoints)),
        ("Outils", page => Lines(page.Sheet?.Tools)),
        ("Mots-clés", page => Lines(page.Sheet?.Keywords)),
        ("Version", page => page.Version?.ToString(CultureInfo.InvariantCulture)),
        ("Licence", page => page.Licence),
        ("Publiée le", page => page.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    public static string Head() => Csv.Text([Columns.Select(column => column.Head)]);

    /// <summary>A line of the same table: only its head bears the mark of the file.</summary>
    public static string Line(PracticePage page) => Csv.Text([Columns.Select(column => column.Cell(page) ?? "")])[1..];

    private static string? Lines(IReadOnlyList<string>? lines) => lines is null ? null : string.Join('\n', lines);
}
