using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>
/// A practice sheet as passages: its summary, then the approach that can be done again, then the facts of its place, which
/// cannot. What is empty takes no room.
/// </summary>
/// <param name="ids">Addresses of headings, shared by all the sheets of one document.</param>
/// <param name="level">The level of its two parts.</param>
internal sealed class SheetPassages(HeadingIds ids, int level)
{
    public IEnumerable<Passage> Of(PracticeSheet sheet) =>
    [
        .. Paragraph(sheet.Summary),
        .. Part(SheetWords.Approach, Approach(sheet)),
        .. Part(SheetWords.Facts, Facts(sheet)),
    ];

    private IEnumerable<Passage> Approach(PracticeSheet sheet) =>
    [
        .. Paragraph(sheet.Reproducibility.Approach),
        .. Below(SheetWords.Steps, [.. Steps(sheet.Steps)]),
        .. Below(SheetWords.Prerequisites, Dots(sheet.Reproducibility.Prerequisites)),
        .. Below(SheetWords.KeyFactors, Dots(sheet.KeyFactors)),
        .. Below(SheetWords.WatchPoints, Dots(sheet.WatchPoints)),
        .. Below(SheetWords.Obstacles, Dots(sheet.Obstacles.Select(one => Said(one.Text, one.Family is { } family ? SheetWords.Family(family) : null)))),
        .. Below(SheetWords.Levers, Dots(sheet.Levers.Select(one => Said(one.Text, one.Category is { } category ? SheetWords.Category(category) : null)))),
        .. Below(SheetWords.Tools, Dots(sheet.Tools)),
        .. Below(SheetWords.Questions, Dots(sheet.IndicatorQuestions)),
    ];

    private IEnumerable<Passage> Facts(PracticeSheet sheet) =>
    [
        .. Dots(Card(sheet.Identity).Select(fact => $"{fact.Name}\u00A0: {fact.Value}")),
        .. Below(SheetWords.Origin, Paragraph(sheet.Origin)),
        .. Below(SheetWords.Objectives, Dots(sheet.Objectives)),
        .. Below(SheetWords.Persons, Paragraph(sheet.ParticipationOfPersons)),
        .. Below(SheetWords.Partnership, Paragraph(sheet.Partnership)),
        .. Below(SheetWords.Results, Dots(sheet.Results.Qualitative)),
        .. Below(SheetWords.Counted, Dots(sheet.Results.Quantitative)),
        .. Below(SheetWords.Unexpected, Dots(sheet.Results.Unexpected)),
        .. Below(SheetWords.Voices, [.. sheet.Verbatims.Where(one => one.Text.Text is not null).Select(Voice)]),
        .. Below(SheetWords.Evaluation, Paragraph(sheet.Evaluation)),
        .. Below(SheetWords.NotTransferable, Dots(sheet.Reproducibility.NotTransferable)),
    ];

    /// <summary>The card at the top of a sheet, fact by fact.</summary>
    public static IEnumerable<(string Name, string Value)> Card(SheetIdentity card)
    {
        (string Name, string? Value)[] facts =
        [
            ("Territoire", card.Territory), ("Pays", card.Country), ("Porteur", card.LeadRole), ("Année de départ", card.StartYear?.ToString(CultureInfo.InvariantCulture)),
            ("Formes de travail social collectif", Listed(card.Forms)), ("Avec et pour", card.Audience), ("Partenaires", Listed(card.Partners)),
            ("Moyens humains", card.HumanResources), ("Budget", card.BudgetEuro is { } euros ? SheetWords.Euros(euros) : null), ("À qui écrire", card.ContactRole),
        ];
        return facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => (fact.Name, SafeMarkdown.Clean(fact.Value!)));
    }

    public static IEnumerable<Passage> Paragraph(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [Passage.Plain(SafeMarkdown.Clean(text))];

    public static ImmutableList<Passage> Dots(IEnumerable<string> lines)
    {
        ImmutableList<ListedItem> items = [.. lines.Select(line => new ListedItem(null, [Passage.Plain(SafeMarkdown.Clean(line))]))];
        return items.IsEmpty ? [] : [new Passage.Listed(null, false, items)];
    }

    public static IEnumerable<Passage> Steps(ImmutableList<SheetStep> steps) => steps.IsEmpty ? [] :
    [
        new Passage.Listed(1, true, [.. steps.Select(step => new ListedItem(null, [new Passage.Paragraph([new Wording(SafeMarkdown.Clean(step.Title), Look.Strong)]), .. Paragraph(step.Detail)]))]),
    ];

    private IEnumerable<Passage> Part(string title, IEnumerable<Passage> passages) => Under(level, title, [.. passages]);

    private IEnumerable<Passage> Below(string title, IEnumerable<Passage> passages) => Under(level + 1, title, [.. passages]);

    private IEnumerable<Passage> Under(int at, string title, ImmutableList<Passage> passages) =>
        passages.IsEmpty ? [] : [new Passage.Heading(at, ids.For(title), [new Wording(title)]), .. passages];

    private static Passage Voice(SheetVerbatim voice) => new Passage.Quote(
    [
        Passage.Plain($"«\u00A0{SafeMarkdown.Clean(voice.Text.Text!).Trim()}\u00A0»{(voice.College is { } college ? $" ({SafeMarkdown.Clean(college)})" : "")}"),
    ]);

    private static string Said(string text, string? kind) => kind is null ? text : $"{text} ({kind})";

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Where(word => word.Length > 0));
}
