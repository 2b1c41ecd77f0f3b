namespace CoConstruction.Domain;

/// <summary>The outcomes that the group harvested (moisson d’effets), and what people outside say of them.</summary>
public sealed record HarvestedOutcomes
{
    private const int MostOutcomes = 300, MostSources = 20, MostLinks = 50, MostConfirmations = 20;

    public ImmutableSortedDictionary<string, Outcome> All { get; init; } = Ordinal.Empty<Outcome>();

    public Decision Decide(Project project, OutcomesCommand command, Asked asked) => command switch
    {
        WriteOutcome c => Write(project, c, asked),
        RemoveOutcome c => All.ContainsKey(c.OutcomeId) ? new OutcomeRemoved(c.OutcomeId) : Decision.Nothing,
        SubstantiateOutcome c => Substantiate(c, asked),
        RemoveConfirmation c => All.GetValueOrDefault(c.OutcomeId)?.Confirmations.Exists(one => one.Id == c.ConfirmationId) == true
            ? new ConfirmationRemoved(c.OutcomeId, c.ConfirmationId)
            : Decision.Nothing,
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Write(Project project, WriteOutcome c, Asked asked)
    {
        var there = All.GetValueOrDefault(c.OutcomeId);
        if (there is null && !Checks.IsId(c.OutcomeId)) return Refusal.IdTaken;
        if ((there is null && All.Count >= MostOutcomes) || c.Card.SourceRoles.Count > MostSources || c.Card.Links.Count > MostLinks) return Refusal.TooMany;
        if ((Check(c.Card, c.NamesNobody) ?? Check(project, c.Card.Links)) is { } refusal) return refusal;
        var words = OutcomeWords.Of(c.OutcomeId, c.Card);
        return there?.Words == words ? Decision.Nothing : new OutcomeWritten(c.OutcomeId, words, asked.At);
    }

    private static Refusal? Check(OutcomeCard card, bool namesNobody) =>
        Checks.Text(card.WhatChanged, Checks.Paragraph) ?? Checks.Text(card.WhoChanged, Checks.Line)
        ?? Checks.Text(card.Contribution, Checks.Paragraph) ?? Checks.Text(card.Significance, Checks.Paragraph)
        ?? card.SourceRoles.Select(role => Checks.Text(role, Checks.Line)).FirstOrDefault(refusal => refusal is not null)
        ?? NamedPeople.Check(namesNobody, [card.WhatChanged, card.WhoChanged, card.Contribution, card.Significance, .. card.SourceRoles]);

    private static Refusal? Check(Project project, OutcomeLinks links)
    {
        var plan = project.ActionPlan;
        return !Known(links.ObjectiveIds, plan.Objectives) ? Refusal.ObjectiveUnknown
            : !Known(links.ActionIds, plan.Actions) ? Refusal.ActionUnknown
            : !Known(links.IndicatorIds, plan.Indicators) ? Refusal.IndicatorUnknown
            : !Known(links.StoryIds, project.Evaluation.Stories.All) ? Refusal.StoryUnknown
            : null;
    }

    private static bool Known<T>(ImmutableList<string> ids, ImmutableSortedDictionary<string, T> there) => ids.TrueForAll(id => id is not null && there.ContainsKey(id));

    /// <summary>Whoever confirms an outcome is none of those who told it.</summary>
    private Decision Substantiate(SubstantiateOutcome c, Asked asked)
    {
        if (!All.TryGetValue(c.OutcomeId, out var outcome)) return Refusal.OutcomeUnknown;
        var there = outcome.Confirmations.Find(one => one.Id == c.ConfirmationId);
        if (there is null && !Checks.IsId(c.ConfirmationId)) return Refusal.IdTaken;
        if (there is null && outcome.Confirmations.Count >= MostConfirmations) return Refusal.TooMany;
        if ((Checks.Text(c.Role, Checks.Line) ?? Checks.Text(c.Words, Checks.Paragraph) ?? NamedPeople.Check(c.NamesNobody, c.Role, c.Words)) is { } refusal) return refusal;
        var role = c.Role.Trim();
        if (outcome.Words.SourceRoles.Exists(source => string.Equals(source, role, StringComparison.OrdinalIgnoreCase))) return Refusal.SourceNotOutside;
        var confirmation = new OutsideConfirmation(c.ConfirmationId, role, c.Verdict, new PersonalText($"{c.OutcomeId}.{c.ConfirmationId}", c.Words.Trim()), outcome.Version, asked.At);
        return there is not null && (there with { At = asked.At }) == confirmation ? Decision.Nothing : new OutcomeSubstantiated(c.OutcomeId, confirmation);
    }

    public HarvestedOutcomes Evolve(OutcomesHappened happened) => happened switch
    {
        OutcomeWritten e => Set(All.GetValueOrDefault(e.OutcomeId)?.Worded(e.Words) ?? new Outcome(e.OutcomeId, e.Words, e.At, Next)),
        OutcomeRemoved e => this with { All = All.Remove(e.OutcomeId) },
        OutcomeSubstantiated e => Set(All[e.OutcomeId].With(e.Confirmation)),
        ConfirmationRemoved e => Set(All[e.OutcomeId] with { Confirmations = All[e.OutcomeId].Confirmations.RemoveAll(one => one.Id == e.ConfirmationId) }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private int Next => All.IsEmpty ? 0 : All.Values.Max(outcome => outcome.Order) + 1;

    private HarvestedOutcomes Set(Outcome outcome) => this with { All = All.SetItem(outcome.Id, outcome) };
}
