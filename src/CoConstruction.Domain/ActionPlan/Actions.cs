namespace CoConstruction.Domain;

/// <content>Action sheets: written part by part, ready once somebody can do them, followed to their end.</content>
public sealed partial record ActionPlan
{
    private static Decision Add(Project project, AddAction c, Asked asked)
    {
        var here = project.ActionPlan;
        if (!Checks.IsId(c.ActionId) || here.Actions.ContainsKey(c.ActionId)) return Refusal.IdTaken;
        if (here.Actions.Count >= MostActions) return Refusal.TooMany;
        if (c.Parts.Words is null) return Refusal.TextMissing;
        if (Check(project, c.Parts, new()) is { } refusal) return refusal;
        return new ActionAdded(c.ActionId, here.Actions.Values.Select(action => action.Number).DefaultIfEmpty().Max() + 1, Clean(c.Parts), asked.At);
    }

    private static Decision Change(Project project, ChangeAction c)
    {
        if (!project.ActionPlan.Actions.TryGetValue(c.ActionId, out var action)) return Refusal.ActionUnknown;
        if (Check(project, c.Parts, action.Links) is { } refusal) return refusal;
        var parts = Changed(action, Clean(c.Parts));
        if (parts == new ActionParts()) return Decision.Nothing;
        var lacking = (action.IsCommitted || action.Status == ActionStatus.Completed) && action.CanBeReady && !action.With(parts).CanBeReady;
        return lacking ? Refusal.MeansMissing : new ActionChanged(c.ActionId, parts);
    }

    private static Decision Choose(ActionPlan here, ChooseActionIndicators c, Asked asked)
    {
        if (!here.Actions.TryGetValue(c.ActionId, out var action)) return Refusal.ActionUnknown;
        if (c.IndicatorIds.Count > MostLinks) return Refusal.TooMany;
        if (c.IndicatorIds.Exists(id => id is null || !here.Indicators.ContainsKey(id))) return Refusal.IndicatorUnknown;
        var chosen = c.IndicatorIds.Distinct().ToImmutableList()
            .ConvertAll(id => action.Indicators.Find(indicator => indicator.IndicatorId == id) ?? new ChosenIndicator(id, Day(asked)));
        return chosen.SequenceEqual(action.Indicators) ? Decision.Nothing : new ActionIndicatorsChosen(c.ActionId, chosen);
    }

    private static Decision Tick(ActionPlan here, TickActionStep c) =>
        !here.Actions.TryGetValue(c.ActionId, out var action) ? Refusal.ActionUnknown
        : action.Steps.Find(step => step.Id == c.StepId) is not { } step ? Refusal.UnknownThing
        : step.Done == c.Done ? Decision.Nothing
        : new ActionStepTicked(c.ActionId, c.StepId, c.Done);

    private static Decision Change(ActionPlan here, ChangeActionStatus c, Asked asked)
    {
        if (!here.Actions.TryGetValue(c.ActionId, out var action)) return Refusal.ActionUnknown;
        if (action.Status == c.Status) return Decision.Nothing;
        if (action.History.Count >= MostMoments) return Refusal.TooMany;
        if (Checks.Text(c.Sentence, Checks.Idea) is { } refusal) return refusal;
        if (c.Status is not (ActionStatus.Proposed or ActionStatus.Stopped) && !action.CanBeReady) return Refusal.MeansMissing;
        return new ActionStatusChanged(c.ActionId, c.Status, c.Sentence.Trim(), asked.At);
    }

    private static Decision Report(ActionPlan here, ReportProgress c) =>
        !here.Actions.TryGetValue(c.ActionId, out var action) ? Refusal.ActionUnknown
        : c.Percent is < 0 or > 100 ? Refusal.NumberOutOfRange
        : action.ProgressPercent == c.Percent ? Decision.Nothing
        : new ProgressReported(c.ActionId, c.Percent);

    private static Decision Remove(ActionPlan here, RemoveAction c) =>
        !here.Actions.TryGetValue(c.ActionId, out var action) ? Decision.Nothing
        : action.Status != ActionStatus.Proposed ? Refusal.ActionUnderway
        : new ActionRemoved(c.ActionId);

    private static Decision Bring(Project project, BringActions c, Asked asked)
    {
        if (c.Actions.Count > MostActions) return Refusal.TooMany;
        var all = ImmutableList.CreateBuilder<Happened>();
        foreach (var brought in c.Actions)
        {
            ActionPlanCommand written = project.ActionPlan.Actions.ContainsKey(brought.ActionId) ? new ChangeAction(brought.ActionId, brought.Parts) : new AddAction(brought.ActionId, brought.Parts);
            foreach (var command in (ActionPlanCommand[])[written, new ReportProgress(brought.ActionId, brought.ProgressPercent)])
            {
                var decision = Decide(project, command, asked);
                if (decision is Decision.Refused) return decision;
                if (decision is not Decision.Accepted accepted) continue;
                all.AddRange(accepted.Events);
                project = accepted.Events.Aggregate(project, (here, happened) => here.Evolve(happened));
            }
        }

        return all.Count == 0 ? Decision.Nothing : Decision.Of(all);
    }

    /// <param name="before">What the sheet points to already: some of it may have been withdrawn since.</param>
    private static Refusal? Check(Project project, ActionParts parts, ActionLinks before) =>
        (parts.Words is { } words ? Check(project, words) : null)
        ?? (parts.Links is { } links ? Check(project, links, before) : null)
        ?? (parts.Lead is { } lead ? Check(project, lead) : null)
        ?? (parts.Means is { } means ? Check(means) : null)
        ?? (parts.Dates is { } dates && dates.End < dates.Start ? Refusal.DatesReversed : (Refusal?)null)
        ?? (parts.Steps is { } steps ? Check(steps) : null)
        ?? (parts.Risks is { } risks ? Lines(risks, Checks.Idea) : null);

    private static Refusal? Check(Project project, ActionWords words) =>
        Checks.Text(words.Title, Checks.Line) ?? First(Checks.Paragraph, words.Context, words.Description) ?? First(Checks.Idea, words.Audience)
        ?? (words.AxisId is { } axis && !project.ActionPlan.Axes.ContainsKey(axis) ? Refusal.AxisUnknown : null);

    private static Refusal? Check(Project project, ActionLinks links, ActionLinks before)
    {
        var there = project.Assessment;
        return Known(links.NeedIds, before.NeedIds, there.Needs.ContainsKey, Refusal.NeedUnknown)
            ?? Known(links.ObjectiveIds, before.ObjectiveIds, project.ActionPlan.Objectives.ContainsKey, Refusal.ObjectiveUnknown)
            ?? Known(links.ProposalIds, before.ProposalIds, project.Proposals.All.ContainsKey, Refusal.ProposalUnknown)
            ?? Known(links.DecisionIds, before.DecisionIds, project.Decisions.All.ContainsKey, Refusal.DecisionUnknown)
            ?? Known(links.ObstacleIds, before.ObstacleIds, there.Obstacles.ContainsKey, Refusal.ObstacleUnknown)
            ?? Known(links.LeverIds, before.LeverIds, there.Levers.ContainsKey, Refusal.LeverUnknown)
            ?? Lines(links.Commitments, Checks.Paragraph);
    }

    private static Refusal? Known(ImmutableList<string> ids, ImmutableList<string> before, Func<string, bool> isThere, Refusal unknown) =>
        ids.Count > MostLinks ? Refusal.TooMany
        : ids.TrueForAll(id => id is not null && (before.Contains(id) || isThere(id))) ? null
        : unknown;

    private static Refusal? Check(Project project, ActionLead lead) =>
        First(Checks.Line, lead.LeadRole) ?? Lines(lead.PartnerRoles, Checks.Line) ?? (lead.CollegeIds.Count > MostLinks ? Refusal.TooMany : (Refusal?)null) ?? Colleges(project, lead.CollegeIds);

    private static Refusal? Check(ActionMeans means) =>
        First(Checks.Paragraph, means.Human, means.Material) ?? (means.BudgetEuro < 0 ? Refusal.NumberOutOfRange : (Refusal?)null) ?? Lines(means.Funding, Checks.Line) ?? means.Freed?.Check();

    private static Refusal? Check(ImmutableList<ActionStep> steps) =>
        steps.Count > MostSteps ? Refusal.TooMany
        : steps.Exists(step => step is null || !Checks.IsId(step.Id)) ? Refusal.UnknownThing
        : steps.DistinctBy(step => step.Id).Count() < steps.Count ? Refusal.IdTaken
        : FirstOf(steps.Select(step => Checks.Text(step.Label, Checks.Line)));

    private static ActionParts Clean(ActionParts parts) => parts with
    {
        Words = parts.Words is { } words ? new(words.Title.Trim(), words.AxisId, Clean(words.Context), Clean(words.Description), Clean(words.Audience)) : null,
        Lead = parts.Lead is { } lead ? lead with { LeadRole = Clean(lead.LeadRole), PartnerRoles = Clean(lead.PartnerRoles) } : null,
        Means = parts.Means is { } means ? means with { Human = Clean(means.Human), Material = Clean(means.Material), Funding = Clean(means.Funding), Freed = means.Freed is { } freed ? freed with { Team = freed.Team.Trim() } : null } : null,
        Steps = parts.Steps?.ConvertAll(step => step with { Label = step.Label.Trim() }),
        Risks = parts.Risks is { } risks ? Clean(risks) : null,
    };

    private static ImmutableList<string> Clean(ImmutableList<string> lines) => lines.ConvertAll(line => line.Trim());

    /// <summary>The parts that say something else than the sheet does.</summary>
    private static ActionParts Changed(ActionSheet action, ActionParts parts) => new(
        parts.Words == new ActionWords(action.Title, action.AxisId, action.Context, action.Description, action.Audience) ? null : parts.Words,
        parts.Links is { } links && Same(links, action.Links) ? null : parts.Links,
        parts.Lead is { } lead && Same(lead, action.Lead) ? null : parts.Lead,
        parts.Means is { } means && means.Funding.SequenceEqual(action.Means.Funding) && means == (action.Means with { Funding = means.Funding }) ? null : parts.Means,
        parts.Dates == action.Dates ? null : parts.Dates,
        parts.Steps?.SequenceEqual(action.Steps) == true ? null : parts.Steps,
        parts.Risks?.SequenceEqual(action.Risks) == true ? null : parts.Risks);

    private static bool Same(ActionLinks one, ActionLinks other) =>
        one.NeedIds.SequenceEqual(other.NeedIds) && one.ObjectiveIds.SequenceEqual(other.ObjectiveIds) && one.ProposalIds.SequenceEqual(other.ProposalIds)
        && one.DecisionIds.SequenceEqual(other.DecisionIds) && one.ObstacleIds.SequenceEqual(other.ObstacleIds) && one.LeverIds.SequenceEqual(other.LeverIds)
        && one.Commitments.SequenceEqual(other.Commitments);

    private static bool Same(ActionLead one, ActionLead other) =>
        one.PartnerRoles.SequenceEqual(other.PartnerRoles) && one.CollegeIds.SequenceEqual(other.CollegeIds)
        && one == (other with { PartnerRoles = one.PartnerRoles, CollegeIds = one.CollegeIds });
}
