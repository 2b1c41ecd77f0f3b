using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>
/// The approach of a practice, to be taken up elsewhere (reproductibilité de la démarche): its steps, what it takes, what to
/// watch, its tools and what one could ask. Places, days, amounts, figures, quotes, results and names stay where they were.
/// </summary>
public sealed partial record Approach(string PracticeId, int Version, string Title)
{
    public ImmutableList<SheetStep> Steps { get; init; } = [];
    public ImmutableList<string> Prerequisites { get; init; } = [];
    public ImmutableList<string> WatchPoints { get; init; } = [];
    public ImmutableList<string> Tools { get; init; } = [];
    public ImmutableList<string> Questions { get; init; } = [];

    /// <summary>The approach of a published sheet.</summary>
    public static Approach Of(Practice practice, PracticeEdition published)
    {
        var sheet = published.Sheet;
        var free = new Unplaced(
            [sheet.Identity.Territory, practice.Signal?.Place.Territory, practice.Signal?.Place.Department],
            [.. sheet.Verbatims.Select(verbatim => verbatim.Text.Text).OfType<string>(), .. published.Authors.Select(author => author.Text).OfType<string>(), .. sheet.Results.Quantitative, .. sheet.Results.Qualitative]);
        string Line(string text) => Figures().Replace(free.Text(text, Checks.Line), Unplaced.Number);
        string Paragraph(string text) => Figures().Replace(free.Text(text, Checks.Paragraph), Unplaced.Number);
        return new(practice.Id, published.Number, Line(sheet.Title))
        {
            Steps = sheet.Steps.ConvertAll(step => new SheetStep(Line(step.Title), step.Detail is null ? null : Paragraph(step.Detail))),
            Prerequisites = sheet.Reproducibility.Prerequisites.ConvertAll(Line),
            WatchPoints = sheet.WatchPoints.ConvertAll(Paragraph),
            Tools = sheet.Tools.ConvertAll(Paragraph),
            Questions = sheet.IndicatorQuestions.ConvertAll(Line),
        };
    }

    /// <summary>What happens to the project that begins with it: an action for what it takes first, one for each step, and questions to be asked.</summary>
    public IEnumerable<Happened> Happen(DateTimeOffset at)
    {
        yield return new ApproachTakenUp(PracticeId, Version, Title, at);
        var number = 0;
        if (!Prerequisites.IsEmpty)
        {
            yield return Action(++number, "Réunir ce qu’il faut avant de commencer", null, at) with
            {
                Parts = Parts("Réunir ce qu’il faut avant de commencer", null) with { Steps = [.. Prerequisites.Select((label, place) => new ActionStep($"s{place + 1}", label, null, false))] },
            };
        }

        foreach (var step in Steps)
        {
            number++;
            // Tools and watch points are of the whole: they stand where the work begins.
            var first = number == (Prerequisites.IsEmpty ? 1 : 2);
            var parts = Parts(step.Title, step.Detail);
            yield return Action(number, step.Title, step.Detail, at) with
            {
                Parts = first ? parts with { Means = new ActionMeans(null, Tools.IsEmpty ? null : MarkdownLine.Cut(string.Join("\n", Tools.Select(tool => $"- {tool}")), Checks.Paragraph), null), Risks = WatchPoints } : parts,
            };
        }

        for (var place = 0; place < Questions.Count; place++)
        {
            yield return new IndicatorChosen($"question-{place + 1}", new IndicatorDefinition(
                Questions[place], null, IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Usefulness, Questions[place], null, null, null, null, null, null, null, null), null);
        }
    }

    private static ActionAdded Action(int number, string title, string? detail, DateTimeOffset at) => new($"action-{number}", number, Parts(title, detail), at);

    private static ActionParts Parts(string title, string? detail) => new(new ActionWords(title, null, null, detail, null), new ActionLinks(), new ActionLead(null, LeadKind.None));

    /// <summary>Figures belong to a place; those in words (« douze mois ») belong to the approach.</summary>
    [GeneratedRegex(@"[0-9]+(?:[  \u00A0\u202F.,][0-9]+)*")]
    private static partial Regex Figures();
}
