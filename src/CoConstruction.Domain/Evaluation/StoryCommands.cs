namespace CoConstruction.Domain;

/// <summary>Something asked of the change stories.</summary>
public abstract record StoriesCommand : EvaluationCommand;

/// <summary>Says in which domains the group looks for changes (absolute); one that a story is in stays.</summary>
public sealed record NameChangeDomains(ImmutableList<ChangeDomain> Domains) : StoriesCommand;

/// <summary>Tells a change that matters to whoever tells it, or to those it is passed on for.</summary>
/// <param name="NamesNobody">The author read the text again and says that it names nobody.</param>
public sealed record TellStory(string StoryId, StoryCard Card, Provenance From, bool NamesNobody = false) : StoriesCommand;

/// <summary>Words a story otherwise, as long as no panel has received it.</summary>
public sealed record RewordStory(string StoryId, StoryCard Card, bool NamesNobody = false) : StoriesCommand;

/// <summary>Takes a story back: its words are gone everywhere, what panels chose stays.</summary>
public sealed record WithdrawStory(string StoryId) : StoriesCommand;

/// <summary>Keeps a story from the panels, for a reason that its teller reads (absolute); null gives it back.</summary>
public sealed record SetStoryAside(string StoryId, string? Reason) : StoriesCommand;

/// <summary>Plans a round: the days between which stories are collected for it.</summary>
public sealed record PlanStoryRound(string RoundId, StoryRoundCard Card) : StoriesCommand;

/// <summary>Gives the panels every story that was told in the days of the round.</summary>
public sealed record HandStoriesOver(string RoundId) : StoriesCommand;

/// <summary>Takes away a round in which no panel has chosen.</summary>
public sealed record RemoveStoryRound(string RoundId) : StoriesCommand;

/// <summary>Writes down which story a panel chose, and why.</summary>
/// <param name="CollegeId">The college whose panel it is; null for the mixed one, which comes after.</param>
/// <param name="StoryId">Null when the panel chose none.</param>
public sealed record ChooseStory(string RoundId, string? CollegeId, string? StoryId, string Why, bool NamesNobody = false) : StoriesCommand;

/// <summary>Takes back a choice that was written by mistake.</summary>
public sealed record TakeBackChoice(string RoundId, string? CollegeId) : StoriesCommand;

/// <summary>Something happened to the change stories.</summary>
public abstract record StoriesHappened : EvaluationHappened;

/// <summary>The group looks for changes in these domains.</summary>
public sealed record ChangeDomainsNamed(ImmutableList<ChangeDomain> Domains) : StoriesHappened;

/// <summary>A story was told.</summary>
/// <param name="By">The seat or member that told it; null for the team and for a file.</param>
public sealed record StoryTold(string StoryId, StoryWords Words, Provenance From, string? By, DateTimeOffset At) : StoriesHappened;

/// <summary>A story has other words.</summary>
public sealed record StoryReworded(string StoryId, StoryWords Words) : StoriesHappened;

/// <summary>A story was taken back; the key of its words goes with it.</summary>
public sealed record StoryWithdrawn(string StoryId) : StoriesHappened;

/// <summary>A story is kept from the panels, or given back.</summary>
public sealed record StorySetAside(string StoryId, PersonalText? Reason) : StoriesHappened;

/// <summary>A round is planned so.</summary>
public sealed record StoryRoundPlanned(string RoundId, StoryRoundCard Card) : StoriesHappened;

/// <summary>The panels received these stories.</summary>
public sealed record StoriesHandedOver(string RoundId, ImmutableList<string> StoryIds, DateTimeOffset At) : StoriesHappened;

/// <summary>A round will not be.</summary>
public sealed record StoryRoundRemoved(string RoundId) : StoriesHappened;

/// <summary>A panel chose.</summary>
public sealed record StoryChosen(string RoundId, StoryChoice Choice) : StoriesHappened;

/// <summary>What a panel chose does not stand.</summary>
public sealed record ChoiceTakenBack(string RoundId, string? CollegeId) : StoriesHappened;
