namespace CoConstruction.Domain;

/// <summary>A domain in which the group looks for changes, in its own words.</summary>
public sealed record ChangeDomain(string Id, string Label);

/// <summary>A story as it is typed.</summary>
/// <param name="ForWhom">For whom it changed: a group, never one person.</param>
/// <param name="Since">Since when, in words.</param>
/// <param name="DomainId">The domain that it belongs to; null when none fits.</param>
public sealed record StoryCard(string Title, string WhatChanged, string ForWhom, string? Since = null, string? DomainId = null)
{
    public Refusal? Check(bool namesNobody) =>
        Checks.Text(Title, Checks.Line) ?? Checks.Text(WhatChanged, Checks.Paragraph) ?? Checks.Text(ForWhom, Checks.Line) ?? Checks.Text(Since, Checks.Line, required: false)
        ?? NamedPeople.Check(namesNobody, Title, WhatChanged, ForWhom, Since);
}

/// <summary>A story as it is kept: its words have a key of their own, so that its teller may take back this one and nothing else.</summary>
public sealed record StoryWords(PersonalText Title, PersonalText WhatChanged, PersonalText ForWhom, PersonalText? Since, string? DomainId)
{
    public static StoryWords Of(string storyId, StoryCard card) => new(
        Words(storyId, card.Title), Words(storyId, card.WhatChanged), Words(storyId, card.ForWhom),
        string.IsNullOrWhiteSpace(card.Since) ? null : Words(storyId, card.Since), card.DomainId);

    /// <summary>Whose key encrypts it. No seat and no thing can bear this name: ids have no dot.</summary>
    public static string OwnerOf(string storyId) => $"story.{storyId}";

    /// <summary>The same without a word.</summary>
    public StoryWords Emptied() => new(Title with { Text = null }, WhatChanged with { Text = null }, ForWhom with { Text = null }, null, DomainId);

    private static PersonalText Words(string storyId, string text) => new(OwnerOf(storyId), text.Trim());
}

/// <summary>A change that matters to whoever tells it (récit de changement). Anybody may tell one; panels choose among them.</summary>
/// <param name="By">The seat that told it; null for the team and for a file.</param>
/// <param name="Order">Its place in the order of arrival.</param>
public sealed record ToldStory(string Id, StoryWords Words, Provenance From, string? By, DateTimeOffset At, int Order)
{
    /// <summary>Its teller took it back: nothing of it is left but its place.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Why the team keeps it from the panels; null while it does not.</summary>
    public PersonalText? Aside { get; init; }

    /// <summary>Whether a panel may read it.</summary>
    [JsonIgnore]
    public bool Stands => this is { Withdrawn: false, Aside: null };

    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}

/// <summary>What a round of stories says of itself.</summary>
/// <param name="From">The first day of what it collects.</param>
/// <param name="Until">The last one.</param>
public sealed record StoryRoundCard(string Title, DateOnly From, DateOnly Until);

/// <summary>What a panel chose, and why: of a college together, never of a person.</summary>
/// <param name="CollegeId">Null for the mixed panel.</param>
/// <param name="StoryId">Null for none of them.</param>
public sealed record StoryChoice(string? CollegeId, string? StoryId, PersonalText Why, DateTimeOffset At);

/// <summary>Stories of some weeks or months, and what each panel made of them.</summary>
/// <param name="Order">Its place in the order of arrival.</param>
public sealed record StoryRound(string Id, StoryRoundCard Card, int Order)
{
    /// <summary>When the panels received them; null as long as they are collected.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }

    /// <summary>Which ones they received.</summary>
    public ImmutableList<string> StoryIds { get; init; } = [];

    /// <summary>One for each panel.</summary>
    public ImmutableList<StoryChoice> Choices { get; init; } = [];

    public StoryChoice? ChoiceOf(string? collegeId) => Choices.Find(choice => choice.CollegeId == collegeId);

    /// <summary>What a panel chooses from: every story of the round, or for the mixed one those that the colleges chose.</summary>
    public IEnumerable<string> Received(string? collegeId) =>
        collegeId is not null ? StoryIds : StoryIds.Where(id => Choices.Exists(choice => choice.CollegeId is not null && choice.StoryId == id));

    internal StoryRound With(StoryChoice choice) => this with { Choices = Choices.RemoveAll(one => one.CollegeId == choice.CollegeId).Add(choice) };
}
