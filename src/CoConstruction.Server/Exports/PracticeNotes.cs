using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>
/// Short notes made of a published practice for those who decide: what succeeded, on one page; and what it takes, what it
/// brought and under which conditions, for a manager. Neither quotes anybody nor names an author.
/// </summary>
internal static class PracticeNotes
{
    /// <summary>So that each stays on one page.</summary>
    private const int MostLines = 4, LongestLine = 220, LongestText = 600;

    public static TextPage Success(PracticePaper practice) => Page(practice, "Ce qui a réussi",
        [
            .. Text(practice.Sheet.Summary),
            .. Part("Les résultats", Lines(practice.Sheet.Results.Quantitative), "Aucun chiffre n’est donné dans la fiche."),
            .. Part("Ce qui a changé", Lines(practice.Sheet.Results.Qualitative), "La fiche ne le dit pas encore."),
            .. Part("Pourquoi cela a marché", Lines(practice.Sheet.KeyFactors), "La fiche ne le dit pas encore."),
            .. Part("Questions pour suivre la suite", Lines(practice.Sheet.IndicatorQuestions), null),
        ]);

    public static TextPage Argument(PracticePaper practice) => Page(practice, "Note pour convaincre",
        [
            .. Text(practice.Sheet.Summary),
            .. Part("Ce que cela demande", Lines(Means(practice.Sheet.Identity)), "La fiche ne dit pas encore les moyens."),
            .. Part("Ce que cela a apporté", Lines([.. practice.Sheet.Results.Quantitative.Take(3), .. practice.Sheet.Results.Qualitative.Take(3)]), "La fiche ne le dit pas encore."),
            .. Part("À quelles conditions", Lines([.. practice.Sheet.Reproducibility.Prerequisites.Take(3), .. practice.Sheet.KeyFactors.Take(3)]), "La fiche ne le dit pas encore."),
            .. Part("Ce à quoi il faut veiller", Lines(practice.Sheet.WatchPoints), null),
            .. Part("La première étape", Lines(practice.Sheet.Steps.Take(1).Select(step => step.Detail is null ? step.Title : $"{step.Title}\u00A0: {step.Detail}")), null),
        ]);

    private static TextPage Page(PracticePaper practice, string kind, ImmutableList<Passage> written) => new(
        PracticePages.House, kind, Short(practice.Sheet.Title, LongestLine), false,
        [.. SheetPassages.Card(practice.Sheet.Identity with { ContactRole = null }).Where(fact => fact.Name is "Territoire" or "Porteur" or "Année de départ")],
        written, [], practice.Foot, practice.On, HasContents: false);

    private static IEnumerable<string> Means(SheetIdentity card) =>
        SheetPassages.Card(card).Where(fact => fact.Name is "Moyens humains" or "Budget" or "Partenaires").Select(fact => $"{fact.Name}\u00A0: {fact.Value}");

    private static IEnumerable<Passage> Text(string? text) => SheetPassages.Paragraph(text is null ? null : Short(text, LongestText));

    private static ImmutableList<Passage> Lines(IEnumerable<string> lines) => SheetPassages.Dots(lines.Take(MostLines + 2).Select(line => Short(line, LongestLine)));

    /// <param name="otherwise">What is said when the sheet says nothing; null when the part is then left out.</param>
    private static IEnumerable<Passage> Part(string title, ImmutableList<Passage> passages, string? otherwise) =>
        passages.IsEmpty && otherwise is null ? []
        : [new Passage.Heading(2, Export.Slug(title), [new Wording(title)]), .. passages.IsEmpty ? [Passage.Plain(otherwise!)] : passages];

    private static string Short(string text, int longest)
    {
        var clean = SafeMarkdown.Clean(text).ReplaceLineEndings(" ").Trim();
        if (clean.Length <= longest) return clean;
        var end = clean.LastIndexOf(' ', longest - 1, longest / 2);
        return $"{clean[..(end < 0 ? longest : end)].TrimEnd(' ', ',', ';', ':')}…";
    }
}
