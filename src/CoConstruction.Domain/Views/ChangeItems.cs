namespace CoConstruction.Domain;

// What screens receive of what changed: stories, panels, outcomes, the quality of participation. Never who told, chose or answered.

/// <summary>A domain in which the group looks for changes.</summary>
public sealed record ChangeDomainItem(string Id, string Label, int Order);

/// <summary>Where a story is: received, kept from the panels, given to them, taken back.</summary>
public enum StoryState { Received, Aside, HandedOver, Withdrawn }

/// <summary>A change story. Before the panels have it, its teller and the team alone read it.</summary>
/// <param name="Title">Null once its words are gone, or kept from the reader.</param>
/// <param name="AsideReason">Why it is kept from the panels, for its teller and the team.</param>
/// <param name="ByTeam">Nobody's seat stands behind it: the team may take it back when it is asked to.</param>
/// <param name="Chosen">The panels that chose it, and why.</param>
public sealed record StoryItem(
    string Id, int Order, string? Title, string? WhatChanged, string? ForWhom, string? Since, string? DomainId, string? CollegeId, string? RelayedByCollegeId,
    DateTimeOffset At, StoryState State, string? AsideReason, ImmutableList<StoryChosenItem> Chosen, bool Mine, bool ByTeam);

/// <summary>That a panel chose a story.</summary>
/// <param name="CollegeId">Null for the mixed panel.</param>
/// <param name="Why">Null once erased.</param>
public sealed record StoryChosenItem(string RoundId, string RoundTitle, string? CollegeId, string? Why);

/// <summary>A round of stories.</summary>
/// <param name="Collected">How many stories it would give to the panels now, for the team; null once it has.</param>
/// <param name="MixedIds">What the mixed panel chooses from.</param>
public sealed record StoryRoundItem(
    string Id, int Order, StoryRoundCard Card, DateTimeOffset? HandedOverAt, int? Collected, ImmutableList<string> StoryIds, ImmutableList<string> MixedIds,
    ImmutableList<StoryChoiceItem> Choices);

/// <summary>What a panel chose.</summary>
/// <param name="StoryId">Null for none of them.</param>
public sealed record StoryChoiceItem(string? CollegeId, string? StoryId, string? Why, DateTimeOffset At);

/// <summary>A harvested outcome.</summary>
public sealed record OutcomeItem(
    string Id, int Order, string? WhatChanged, string? WhoChanged, string? Contribution, string? Significance, OutcomeBasis Basis, ImmutableList<string> SourceRoles,
    OutcomeLinks Links, ImmutableList<ConfirmationItem> Confirmations, DateTimeOffset At);

/// <summary>What somebody outside says of an outcome.</summary>
/// <param name="OfFormerWords">The outcome has said something else since.</param>
public sealed record ConfirmationItem(string Id, string Role, OutsideVerdict Verdict, string? Words, bool OfFormerWords, DateTimeOffset At);

/// <summary>What the caller answered about their own part.</summary>
public sealed record OwnParticipationItem(string CollegeId, ImmutableSortedDictionary<FeltStatement, FeltStep> Answers);

/// <summary>What the panel of a step chooses from, and what it chose. The stories themselves are read on demand.</summary>
/// <param name="RoundId">Null while the panels have received no round.</param>
/// <param name="CollegeId">Null for the mixed panel.</param>
public sealed record PanelItem(
    string WorkshopId, string StepId, string? RoundId, string? RoundTitle, string? CollegeId, ImmutableList<PanelStory> Stories, StoryChoiceItem? Choice);

/// <summary>A story as a panel sees it on the wall.</summary>
/// <param name="Title">Null once its words are gone.</param>
public sealed record PanelStory(string Id, string? Title, string? CollegeId);

/// <summary>What a step makes the scale of, what tables wrote once it is shown, and what is kept.</summary>
/// <param name="Label">Of the indicator; null while none is chosen.</param>
public sealed record ScaleItem(
    string WorkshopId, string StepId, string? IndicatorId, string? Label, string? Question, ImmutableList<ScaleProposal> Proposals, ImmutableList<string>? Kept);

/// <summary>Four levels that a table wrote; nobody is told which.</summary>
public sealed record ScaleProposal(int Order, ImmutableList<string?> Levels);
