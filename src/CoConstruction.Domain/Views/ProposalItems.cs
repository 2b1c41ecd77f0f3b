namespace CoConstruction.Domain;

// What screens receive of proposals, of what became of them, and of those that one follows.

/// <summary>A proposal, with the steps of its life. Nobody is told whose it is.</summary>
/// <param name="Title">Its number in words, when its own were erased.</param>
/// <param name="Text">Null when it was erased.</param>
/// <param name="HasAuthor">Somebody's phone or page tells them what becomes of it.</param>
/// <param name="RelayedBy">The college that passed it on.</param>
/// <param name="MergeId">The merge that took it in, as long as it may be undone.</param>
/// <param name="SplitFrom">The proposal that it is a part of.</param>
/// <param name="Objection">What its author says against the merge; the words are null when they were erased.</param>
/// <param name="Promise">The answer that is owed, and by whom.</param>
public sealed record ProposalItem(
    string Id, int Number, string Title, string? Text, string? Why, string? CollegeId, ProposalOrigin Origin, ProposalStatus Status,
    string? MergedInto, string? ReasonedResponse, DateTimeOffset? At, bool HasAuthor, string? RelayedBy, bool Read, string? MergeId, string? SplitFrom,
    ImmutableList<string> SplitInto, MergeObjectionItem? Objection, ResponsePromise? Promise, string? AnsweredBy, DateTimeOffset? AnsweredAt,
    ImmutableList<LifeStep> Life);

/// <summary>Why an author does not find their proposal in another one, and what the team answered.</summary>
public sealed record MergeObjectionItem(string? Reason, DateTimeOffset At, string? Answer);

/// <summary>A proposal that the caller follows; it lies beside, with the one that is answered in its place.</summary>
/// <param name="CarrierId">The proposal whose answer is its own: itself, or what it was merged into.</param>
/// <param name="New">The answer has not been shown to them yet.</param>
public sealed record FollowedItem(string ProposalId, ProposalTie Tie, string CarrierId, bool New);

/// <summary>How many of the proposals that the caller follows have an answer that they have not been shown.</summary>
/// <param name="Latest">When the latest of them was given.</param>
public sealed record OwnAnswersItem(int New, DateTimeOffset? Latest);
