namespace CoConstruction.Domain;

// What pages receive of the project's governance. Lateness is read from the days, on the day.

/// <summary>A body, with the functions that sit in it and never a name.</summary>
/// <param name="Balance">How its colleges are weighed, for the steering committee.</param>
public sealed record BodyItem(string Id, BodyCard Card, int Members, BalanceItem? Balance);

/// <summary>Somebody invited for a time: for the team, and for themselves.</summary>
/// <param name="Invited">They have a link that they did not use yet, for the team.</param>
/// <param name="MemberId">The member they are since they came in, for the team.</param>
public sealed record GuestItem(string Id, GuestCard Card, bool? Invited, string? MemberId);

/// <summary>A milestone.</summary>
/// <param name="Sentence">What was said when its status last changed.</param>
/// <param name="Validation">The vote that closed it.</param>
/// <param name="Report">What its review found.</param>
public sealed record MilestoneItem(
    string Id, MilestoneCard Card, MilestoneStatus Status, string? Sentence, DateTimeOffset? MarkedAt, MilestoneVote? Validation, ReviewReport? Report);

/// <summary>A hearing and what is kept of it.</summary>
public sealed record HearingItem(string Id, HearingCard Card, ImmutableList<Takeaway> Takeaways);

/// <summary>A commitment between institutions, and all that was said of it, the latest last.</summary>
public sealed record PledgeItem(string Id, PledgeCard Card, PledgeStatus Status, DateTimeOffset At, ImmutableList<PledgeReport> Reports);

/// <summary>A line of the awareness plan.</summary>
public sealed record AwarenessItem(string Id, AwarenessCard Card);
