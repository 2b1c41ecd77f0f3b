namespace CoConstruction.Domain;

/// <content>What changed: stories as soon as panels have them, outcomes, and the quality of participation; of colleges, never of persons.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewPart> ChangeParts(Project project, bool team)
    {
        var here = project.Evaluation;
        return
        [
            new(ViewRooms.Stories, [here.Stories], () => Stories(project, team, null)),
            new(ViewRooms.Outcomes, [here.Outcomes, here.Stories, project.ActionPlan], () => Outcomes(project)),
        ];
    }

    /// <param name="reader">Whose own stories are said to be theirs; null where everyone is shown the same.</param>
    private static IEnumerable<ViewEntry> Stories(Project project, bool team, string? reader)
    {
        var here = project.Evaluation.Stories;
        var handed = here.HandedOver;
        return
        [
            .. here.Domains.Select((domain, order) => Entry(ViewRooms.ChangeDomains, domain.Id, [domain, order], () => new ChangeDomainItem(domain.Id, domain.Label, order))),
            .. here.All.Values.Where(story => handed.Contains(story.Id) || ((team || Mine(story.By, reader)) && !story.Withdrawn))
                .Select(story => Entry(ViewRooms.Stories, story.Id, [story, here.Rounds], () => Show(here, story, handed.Contains(story.Id), team, reader))),
            .. here.Rounds.Values.Select(round => Entry(ViewRooms.StoryRounds, round.Id, [round, team && round.HandedOverAt is null ? here.All : null], () => Show(here, round, team))),
        ];
    }

    private static StoryItem Show(ChangeStories here, ToldStory story, bool handed, bool team, string? reader)
    {
        var (words, own) = (story.Words, team || Mine(story.By, reader));
        string? Said(PersonalText? text) => own || story.Stands ? text?.Text : null;
        return new(
            story.Id, story.Order, Said(words.Title), Said(words.WhatChanged), Said(words.ForWhom), Said(words.Since), words.DomainId, story.From.CollegeId, story.From.RelayedByCollegeId,
            story.At, story.Withdrawn ? StoryState.Withdrawn : story.Aside is not null ? StoryState.Aside : handed ? StoryState.HandedOver : StoryState.Received,
            own ? story.Aside?.Text : null,
            [
                .. here.Rounds.Values.OrderBy(round => round.Order).SelectMany(round => round.Choices.Where(choice => choice.StoryId == story.Id)
                    .Select(choice => new StoryChosenItem(round.Id, round.Card.Title, choice.CollegeId, choice.Why.Text))),
            ],
            Mine(story.By, reader), team && story.By is null);
    }

    private static StoryRoundItem Show(ChangeStories here, StoryRound round, bool team) => new(
        round.Id, round.Order, round.Card, round.HandedOverAt, team && round.HandedOverAt is null ? here.Collected(round).Count() : null,
        round.StoryIds, [.. round.Received(null)], round.Choices.ConvertAll(Show));

    private static StoryChoiceItem Show(StoryChoice choice) => new(choice.CollegeId, choice.StoryId, choice.Why.Text, choice.At);

    private static IEnumerable<ViewEntry> Outcomes(Project project) => project.Evaluation.Outcomes.All.Values.Select(outcome =>
        Entry(ViewRooms.Outcomes, outcome.Id, [outcome, project.ActionPlan, project.Evaluation.Stories.All], () => Show(outcome, Standing(project, outcome.Words.Links))));

    private static OutcomeItem Show(Outcome outcome, OutcomeLinks links)
    {
        var words = outcome.Words;
        return new(
            outcome.Id, outcome.Order, words.WhatChanged.Text, words.WhoChanged.Text, words.Contribution.Text, words.Significance.Text, words.Basis, words.SourceRoles, links,
            outcome.Confirmations.ConvertAll(one => new ConfirmationItem(one.Id, one.Role, one.Verdict, one.Words.Text, one.Version != outcome.Version, one.At)), outcome.At);
    }

    /// <summary>Links to what is still there.</summary>
    internal static OutcomeLinks Standing(Project project, OutcomeLinks links)
    {
        var (plan, stories) = (project.ActionPlan, project.Evaluation.Stories.All);
        return new()
        {
            ObjectiveIds = links.ObjectiveIds.FindAll(plan.Objectives.ContainsKey),
            ActionIds = links.ActionIds.FindAll(plan.Actions.ContainsKey),
            IndicatorIds = links.IndicatorIds.FindAll(plan.Indicators.ContainsKey),
            StoryIds = links.StoryIds.FindAll(id => stories.GetValueOrDefault(id) is { Withdrawn: false }),
        };
    }

    /// <summary>What everyone may read of it, and to the reader alone what they answered.</summary>
    private static IEnumerable<ViewEntry> Participation(Project project, Reader reader) =>
    [
        Entry(ViewRooms.Participation, "participation", [], () => ParticipationQuality.Of(project)),
        .. reader.PersonId is { } person && project.Evaluation.Felt.Voices.TryGetValue(person, out var voice)
            ? [Entry(ViewRooms.OwnParticipation, "own", [], () => new OwnParticipationItem(voice.CollegeId, voice.Answers))]
            : Array.Empty<ViewEntry>(),
    ];

    /// <summary>What the evaluation's steps of a workshop show besides what people leave in them.</summary>
    private static IEnumerable<object?> Evaluated(Project project, Workshop workshop) =>
    [
        .. workshop.Steps.Exists(step => step.Plan.Kind is StoriesStep) ? [project.Evaluation.Stories] : Array.Empty<object?>(),
        .. workshop.Steps.Exists(step => step.Plan.Kind is ScaleStep) ? [project.ActionPlan.Indicators] : Array.Empty<object?>(),
    ];

    private static IEnumerable<ViewEntry> Evaluated(Project project, Workshop workshop, Step step) => (step.Plan.Kind, step.Content) switch
    {
        (StoriesStep kind, _) => [Entry(ViewRooms.Panels, step.Id, [step.Plan, project.Evaluation.Stories], () => Panel(project.Evaluation.Stories, workshop, step, kind))],
        (ScaleStep kind, ScaleContent content) =>
        [
            Entry(ViewRooms.Scales, step.Id, [step.Plan, step.Shown ? content : content.Kept, project.ActionPlan.Indicators], () => Scale(project, workshop, step, kind, content)),
        ],
        _ => [],
    };

    private static PanelItem Panel(ChangeStories here, Workshop workshop, Step step, StoriesStep kind)
    {
        var (round, college) = (kind.Round(here), StoriesStep.PanelOf(step.Plan));
        return new(
            workshop.Id, step.Id, round?.Id, round?.Card.Title, college,
            [.. (round?.Received(college) ?? []).Select(id => here.All[id]).Select(story => new PanelStory(story.Id, story.Stands ? story.Words.Title.Text : null, story.From.CollegeId))],
            round?.ChoiceOf(college) is { } choice ? Show(choice) : null);
    }

    private static ScaleItem Scale(Project project, Workshop workshop, Step step, ScaleStep kind, ScaleContent content)
    {
        var indicator = kind.IndicatorId is { } id ? project.ActionPlan.Indicators.GetValueOrDefault(id)?.Definition : null;
        return new(
            workshop.Id, step.Id, indicator is null ? null : kind.IndicatorId, indicator?.PlainLabel ?? indicator?.Label, indicator?.Question,
            step.Shown ? content.Proposals.ConvertAll(proposal => new ScaleProposal(proposal.Order, proposal.Levels.ConvertAll(level => level.Text))) : [], content.Kept);
    }
}
