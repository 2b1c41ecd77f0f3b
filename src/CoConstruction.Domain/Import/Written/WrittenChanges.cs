using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>Change stories, harvested outcomes, and how people live their part: only what everyone may see of it, by college.</summary>
internal static class WrittenChanges
{
    public static JsonNode? Stories(Project project)
    {
        var here = project.Evaluation.Stories;
        return Written.Thing(
            ("domains", Written.List(here.Domains, domain => Written.Thing(("id", domain.Id), ("label", domain.Label)))),
            ("stories", Written.List(Kept(here), story => Story(project, story))),
            ("rounds", Written.List(here.Rounds.Values.OrderBy(round => round.Order), Round))) is { Count: > 0 } part ? part : null;
    }

    /// <summary>Of a story that was taken back only its place is left, where a panel had it.</summary>
    private static IEnumerable<ToldStory> Kept(ChangeStories here) =>
        here.All.Values.Where(story => !story.Withdrawn || here.HandedOver.Contains(story.Id)).OrderBy(story => story.Order);

    private static JsonObject Story(Project project, ToldStory story) => Written.Thing(
        ("id", story.Id), ("title", story.Words.Title.Text), ("whatChanged", story.Words.WhatChanged.Text), ("forWhom", story.Words.ForWhom.Text), ("since", story.Words.Since?.Text),
        ("domainId", project.Evaluation.Stories.Domains.Exists(domain => domain.Id == story.Words.DomainId) ? story.Words.DomainId : null), ("collegeId", story.From.CollegeId),
        ("relayedByCollegeId", story.From.RelayedByCollegeId), ("at", story.At == Written.Born(project, null) ? null : Written.Moment(story.At)), ("setAside", story.Aside?.Text),
        ("withdrawn", story.Withdrawn ? true : null));

    private static JsonObject Round(StoryRound round) => Written.Thing(
        ("id", round.Id), ("title", round.Card.Title), ("from", Written.Day(round.Card.From)), ("until", Written.Day(round.Card.Until)), ("handedOverAt", Written.Moment(round.HandedOverAt)),
        ("storyIds", Written.List(round.StoryIds)), ("choices", Written.List(round.Choices, choice => Written.Thing(
            ("collegeId", choice.CollegeId), ("storyId", choice.StoryId), ("why", Written.Text(choice.Why.Text)), ("at", Written.Moment(choice.At))))));

    public static JsonNode? Outcomes(Project project) =>
        Written.List(project.Evaluation.Outcomes.All.Values.OrderBy(outcome => outcome.Order), outcome => Outcome(project, outcome));

    private static JsonObject Outcome(Project project, Outcome outcome)
    {
        var (words, links) = (outcome.Words, ProjectView.Standing(project, outcome.Words.Links));
        return Written.Thing(
            ("id", outcome.Id), ("whatChanged", words.WhatChanged.Text), ("whoChanged", words.WhoChanged.Text), ("contribution", words.Contribution.Text),
            ("significance", words.Significance.Text), ("basis", Written.Word(words.Basis)), ("sourceRoles", Written.List(words.SourceRoles)),
            ("objectiveIds", Written.List(links.ObjectiveIds)), ("actionIds", Written.List(links.ActionIds)), ("indicatorIds", Written.List(links.IndicatorIds)),
            ("storyIds", Written.List(links.StoryIds)), ("at", outcome.At == Written.Born(project, null) ? null : Written.Moment(outcome.At)),
            ("confirmations", Written.List(outcome.Confirmations, one => Written.Thing(
                ("id", one.Id), ("role", one.Role), ("verdict", Written.Word(one.Verdict)), ("words", Written.Text(one.Words.Text)),
                ("ofFormerWords", one.Version == outcome.Version ? null : true), ("at", Written.Moment(one.At))))));
    }

    public static JsonNode? Felt(Project project) => Written.List(project.Evaluation.Felt.Lines, line => Written.Thing(
        ("collegeIds", Written.List(line.CollegeIds)), ("people", line.Total),
        ("answers", new JsonObject(line.Counts.Select(count => KeyValuePair.Create(Written.Word(count.Key), (JsonNode?)Written.Thing(
            ("no", count.Value.No), ("ratherNo", count.Value.RatherNo), ("ratherYes", count.Value.RatherYes), ("yes", count.Value.Yes))))))));
}
