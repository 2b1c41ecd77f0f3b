using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>The orientation framework as documents tell it: the published entries of some forms, or of all.</summary>
public sealed record FrameworkPaper(ImmutableList<FormEdition> Forms, DateOnly On)
{
    /// <summary>What it is called, of one form or of all.</summary>
    internal string Called(string kind) => Forms is [var only] ? $"{kind}\u00A0: {only.Entry.Name}" : kind;
}

/// <summary>Pages made of the orientation framework: the whole of it, and the part that is for those who train.</summary>
internal static class FrameworkPages
{
    public const string Whole = "Référentiel d’orientation", Training = "Orientations pour la formation";

    public static TextPage Of(FrameworkPaper paper) => Page(paper, Whole, "Aucune forme n’est meilleure qu’une autre, et rien de ceci ne s’impose. Ce référentiel aide à choisir.", Entry);

    public static TextPage OfTraining(FrameworkPaper paper) =>
        Page(paper, Training, "Pour chaque forme de travail social collectif\u00A0: la formation initiale, des pistes d’innovation, la formation permanente.", ForTraining);

    private static TextPage Page(FrameworkPaper paper, string kind, string lead, Func<FormEntry, IEnumerable<(string Title, ImmutableList<Passage> Passages)>> parts)
    {
        var ids = new HeadingIds();
        return new(
            PracticePages.House, kind, SafeMarkdown.Clean(paper.Called(kind)), false,
            [("Formes", string.Join(", ", paper.Forms.Select(Named))), ("Date", MinutesWords.Date(paper.On))],
            [
                Passage.Plain(lead),
                .. paper.Forms.SelectMany(form => parts(form.Entry).Where(part => !part.Passages.IsEmpty).SelectMany(part => part.Passages.Prepend(Heading(3, part.Title, ids)))
                    .Prepend(Heading(2, form.Entry.Name, ids))),
            ],
            [], $"{PracticePages.House} · {kind}", paper.On, HasContents: paper.Forms.Count > 1);
    }

    private static IEnumerable<(string, ImmutableList<Passage>)> Entry(FormEntry entry) =>
    [
        ("En bref", [.. Paragraphs(entry.Definition)]),
        ("Son intérêt", [.. Paragraphs(entry.Interest)]),
        ("Sa portée", [.. Paragraphs(entry.Reach)]),
        ("Ses visages", [.. Paragraphs(entry.Diversity)]),
        ("Quand l’employer", SheetPassages.Dots(entry.WhenToUse)),
        ("À quelles conditions", SheetPassages.Dots(entry.Conditions)),
        ("Ses avantages", SheetPassages.Dots(entry.Advantages)),
        ("Ses difficultés", SheetPassages.Dots(entry.Difficulties)),
        .. ForTraining(entry),
    ];

    private static IEnumerable<(string, ImmutableList<Passage>)> ForTraining(FormEntry entry) =>
    [
        ("Formation initiale", SheetPassages.Dots(entry.Training.Initial)),
        ("Pistes d’innovation", SheetPassages.Dots(entry.Training.Innovation)),
        ("Formation permanente", SheetPassages.Dots(entry.Training.Continuing)),
    ];

    /// <summary>A line that its author ended is a paragraph.</summary>
    private static IEnumerable<Passage> Paragraphs(string? text) => (text ?? "").Split('\n').SelectMany(SheetPassages.Paragraph);

    private static Passage Heading(int level, string title, HeadingIds ids) => new Passage.Heading(level, ids.For(title), [new Wording(SafeMarkdown.Clean(title))]);

    private static string Named(FormEdition form) => $"{SafeMarkdown.Clean(form.Entry.Name)} (version {form.Number.ToString(CultureInfo.InvariantCulture)})";
}
