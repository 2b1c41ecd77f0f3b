using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>The lines of a brief, in plain sentences.</summary>
internal sealed class BriefLines(Func<BriefSource, string?> address)
{
    public IEnumerable<Passage> Asked(BriefAsked asked)
    {
        if (asked.Lines.IsEmpty) return [Passage.Plain(BriefWords.Nothing)];
        return
        [
            Sentence(
                [Told(asked.All, "chose est attendue", "choses sont attendues"), .. asked.Late.Value > 0 ? [new Wording(", dont "), Told(asked.Late, "en retard", "en retard")] : Array.Empty<Wording>(), new Wording("."),
                    .. Some(asked.Answers, "proposition attend", "propositions attendent", "une réponse"), .. Some(asked.Pledges, "engagement reste", "engagements restent", "à tenir")]),
            List(asked.Lines.Select(Line)),
            .. More((int)asked.All.Value - asked.Lines.Count),
        ];
    }

    /// <summary>A sentence of its own, of what there is.</summary>
    private IEnumerable<Wording> Some(Figure figure, string one, string several, string end) =>
        figure.Value == 0 ? [] : [new(" "), Told(figure, one, several), new($" {end}.")];

    private IEnumerable<Wording> Line(AskedLine line) =>
    [
        new($"{BriefWords.Do(line.Kind)}\u00A0: ", Look.Strong), Linked(line.Text.Text ?? MinutesWords.Erased, line.Source),
        .. line.Who is { } who ? [new Wording($" · {who}")] : Array.Empty<Wording>(),
        .. line.Due is { } due ? [new Wording($" · avant le {MinutesWords.Date(due)}")] : Array.Empty<Wording>(),
        .. line.IsLate ? [new Wording(" · "), new Wording("en retard", Look.Strong)] : Array.Empty<Wording>(),
    ];

    public IEnumerable<Passage> Presence(BriefPresence presence)
    {
        if (presence.Workshops.Value == 0) return [Passage.Plain(BriefWords.Nobody)];
        return
        [
            Sentence([Told(presence.Workshops, "atelier s’est tenu", "ateliers se sont tenus"), new Wording(presence.Lines.IsEmpty ? $". {BriefWords.TooFew}" : ". Une personne compte à chaque atelier où elle vient.")]),
            .. presence.Lines.IsEmpty ? [] : (Passage[])[List(presence.Lines.Select(line => (IEnumerable<Wording>)[new($"{BriefWords.Colleges(line.Colleges)}\u00A0: "), Told(line.Times, "présence", "présences")]))],
            presence.Missing.IsEmpty ? Passage.Plain(BriefWords.AllCame) : Sentence([new("Personne n’est encore venu de\u00A0: ", Look.Strong), new($"{string.Join(", ", presence.Missing)}.")]),
        ];
    }

    public IEnumerable<Passage> Readings(ImmutableList<BriefReading> readings, string none) => readings.IsEmpty ? [Passage.Plain(none)] : [List(readings.Select(Reading))];

    private IEnumerable<Wording> Reading(BriefReading reading) =>
    [
        Linked(reading.Text.Text ?? MinutesWords.Erased, reading.Source), new("\u00A0: "), Told(reading.People, "personne a répondu", "personnes ont répondu"), new(". D’accord\u00A0: "),
        .. reading.Sides.SelectMany((side, place) => (Wording[])
            [new($"{(place == 0 ? "" : "\u00A0; ")}{BriefWords.Colleges(side.Colleges)} "), Figure(side.Percent, $"{BriefWords.Number(side.Percent.Value)}\u00A0%")]),
        new("."),
    ];

    public static IEnumerable<Passage> Voices(ImmutableList<QuotedVoice> voices) => voices.IsEmpty
        ? [Passage.Plain(BriefWords.NoVoice)]
        : voices.Select(voice => voice.Text is { } said
            ? new Passage.Quote([Sentence([new($"«\u00A0{said}\u00A0» "), new(voice.College, Look.Emphasised)])])
            : new Passage.Quote([Sentence([new(BriefWords.Withdrawn, Look.Emphasised)])]));

    public IEnumerable<Passage> Options(BriefOptions options)
    {
        if (options.Lines.IsEmpty) return [Passage.Plain(BriefWords.NoOption)];
        return
        [
            Sentence(
                [Told(options.All, "action est ouverte", "actions sont ouvertes"), new(", pour "), Figure(options.Budget, BriefWords.Euros(options.Budget.Value)), new(" en tout. "),
                    .. options.Uncosted.Value > 0 ? [Told(options.Uncosted, "ne dit pas encore son coût", "ne disent pas encore leur coût"), new(".")] : Array.Empty<Wording>()]),
            List(options.Lines.Select(Line)),
            .. More((int)options.All.Value - options.Lines.Count),
        ];
    }

    private IEnumerable<Wording> Line(BriefAction action) =>
    [
        Linked($"{action.Number}. {action.Title}", action.Source), new($" · {PlanWords.Status(action.Status)} · "),
        action.Cost is { } cost ? Figure(cost, BriefWords.Euros(cost.Value)) : new(BriefWords.NoCost),
        .. action.Human is { } human ? [new Wording($" · {human}")] : Array.Empty<Wording>(),
        .. action.LeadRole is { } lead ? [new Wording($" · pilote\u00A0: {lead}")] : Array.Empty<Wording>(),
        new(". "),
        .. action.Risk is { } risk ? [Told(action.Risks, "risque noté", "risques notés"), new($", d’abord\u00A0: {risk}")] : (Wording[])[new(BriefWords.NoRisk)],
    ];

    public IEnumerable<Passage> Evidence(BriefEvidence evidence)
    {
        if (evidence.Lines.IsEmpty) return [Passage.Plain(BriefWords.NoEvidence)];
        return
        [
            Sentence([Told(evidence.Indicators, "indicateur est choisi", "indicateurs sont choisis"), new(".")]),
            List(evidence.Lines.Select(Line)),
            .. More((int)evidence.Indicators.Value - evidence.Lines.Count),
        ];
    }

    private IEnumerable<Wording> Line(BriefIndicator indicator) =>
    [
        Linked(indicator.Label, indicator.Source),
        .. indicator.Baseline is { } before ? [new Wording(" · au départ "), Measured(before, indicator.Unit)] : Array.Empty<Wording>(),
        .. indicator.Target is { } aim ? [new Wording(" · visé "), Measured(aim, indicator.Unit)] : Array.Empty<Wording>(),
        .. indicator.Found is { } found ? [new Wording($" · relevé le {MinutesWords.Date(found.On)}\u00A0: "), found.Number is { } number ? Measured(number, indicator.Unit) : new Wording($"«\u00A0{found.Level}\u00A0»")] : Array.Empty<Wording>(),
        .. indicator.Story is { } story ? [new Wording($" · récit du {MinutesWords.Date(story.On)}\u00A0: «\u00A0{story.Words.Text ?? MinutesWords.Erased}\u00A0»")] : Array.Empty<Wording>(),
        new($". Source\u00A0: {indicator.From ?? BriefWords.NoSource}. Méthode\u00A0: {indicator.Method ?? BriefWords.NoMethod}"),
        .. indicator.Colleges.IsEmpty ? Array.Empty<Wording>() : [new Wording($". Relevé par\u00A0: {string.Join(", ", indicator.Colleges)}")],
        new("."),
    ];

    /// <summary>Who wrote in the evaluation, who did not; a brief of before says nothing of it.</summary>
    public IEnumerable<Passage> Written(BriefCoverage? notes)
    {
        if (notes is null) return [];
        if (notes.Written.IsEmpty) return [Passage.Plain(BriefWords.NoNote)];
        return
        [
            Sentence(
                [new("Notes d’évaluation\u00A0: "), .. notes.Written.SelectMany((line, place) => (Wording[])
                    [new($"{(place == 0 ? "" : "\u00A0; ")}{line.College} "), line.Notes is { } count ? Figure(count, BriefWords.Number(count.Value)) : new("(quelques-unes)")]),
                    new("."), .. notes.Missing.IsEmpty ? Array.Empty<Wording>() : [new Wording(" Rien encore de\u00A0: ", Look.Strong), new Wording($"{string.Join(", ", notes.Missing)}.")],
                    .. notes.PersonsMissing ? [new Wording($" {BriefWords.NoPersons}", Look.Strong)] : Array.Empty<Wording>()]),
        ];
    }

    /// <param name="withdrawn">Practices that the library has no more: their titles lead nowhere.</param>
    public IEnumerable<Passage> Practices(ImmutableList<BriefPractice> practices, IReadOnlyCollection<string> withdrawn) => practices.IsEmpty
        ? [Passage.Plain(BriefWords.NoPractice)]
        : [List(practices.Select(practice => (IEnumerable<Wording>)
            [
                Linked(practice.Title, practice.Source),
                .. withdrawn.Contains(practice.Source.Id!) ? [new Wording($" ({BriefWords.PracticeGone})")] : Array.Empty<Wording>(),
                .. practice.Why is { } why ? [new Wording($"\u00A0: {why}")] : Array.Empty<Wording>(),
            ]))];

    public IEnumerable<Passage> Decisions(ImmutableList<BriefDecision> decisions) => decisions.IsEmpty
        ? [Passage.Plain(BriefWords.NoDecision)]
        : [List(decisions.Select(decision => (IEnumerable<Wording>)
            [
                Linked(decision.Text, decision.Source), new($" · {decision.OwnerRole} · le {MinutesWords.Date(decision.On)}"),
                .. decision.Due is { } due ? [new Wording($", à faire avant le {MinutesWords.Date(due)}")] : Array.Empty<Wording>(),
            ]))];

    private static IEnumerable<Passage> More(int number) => number > 0 ? [Passage.Plain(BriefWords.More(number))] : [];

    private Wording Measured(Figure figure, string? unit) => Figure(figure, unit is null ? BriefWords.Number(figure.Value) : $"{BriefWords.Number(figure.Value)}\u00A0{unit}");

    private Wording Told(Figure figure, string one, string several) => Figure(figure, BriefWords.Count(figure.Value, one, several));

    private Wording Figure(Figure figure, string text) => new(text, Look.Strong, address(figure.Source));

    private Wording Linked(string text, BriefSource source) => new(text, Look.Plain, address(source));

    private static Passage.Paragraph Sentence(ImmutableList<Wording> words) => new(words);

    private static Passage.Listed List(IEnumerable<IEnumerable<Wording>> items) => new(null, false, [.. items.Select(words => new ListedItem(null, [new Passage.Paragraph([.. words])]))]);
}
