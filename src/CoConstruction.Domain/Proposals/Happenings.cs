namespace CoConstruction.Domain;

/// <summary>Something happened to the proposals.</summary>
public abstract record ProposalsHappened : Happened;

/// <summary>Something happened to one proposal.</summary>
public abstract record ProposalHappened(string ProposalId) : ProposalsHappened;

/// <summary>The project has one more proposal, under the next number, in the organisation's words.</summary>
public sealed record ProposalMade(
    string ProposalId, int Number, string Title, PersonalText Text, PersonalText? Why, string? CollegeId, ProposalOrigin Origin, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>Somebody proposed something, in their own words or for others.</summary>
/// <param name="AuthorId">The seat or member who did; null when it was said to the team.</param>
/// <param name="RelayedBy">The college that passed it on.</param>
public sealed record ProposalBrought(
    string ProposalId, int Number, PersonalText Title, PersonalText Text, PersonalText? Why, string? CollegeId, string? AuthorId, string? RelayedBy,
    ProposalOrigin Origin, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>A proposal in the organisation's words has other ones.</summary>
public sealed record ProposalEdited(string ProposalId, string Title, PersonalText Text, PersonalText? Why) : ProposalHappened(ProposalId);

/// <summary>Somebody's proposal has other words, which go with them as the first ones did.</summary>
public sealed record ProposalReworded(string ProposalId, PersonalText Title, PersonalText Text, PersonalText? Why) : ProposalHappened(ProposalId);

/// <summary>A proposal got its answer, or another one.</summary>
public sealed record ProposalStatusChanged(
    string ProposalId, ProposalStatus Status, string? MergedInto, string? ReasonedResponse, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>A proposal was read.</summary>
public sealed record ProposalRead(string ProposalId, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>A proposal was talked about in a workshop.</summary>
public sealed record ProposalDebated(string ProposalId, string WorkshopId, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>Proposals were put together.</summary>
/// <param name="ProposalId">The one that carries them.</param>
/// <param name="Made">It was written for that.</param>
public sealed record ProposalsMerged(string ProposalId, string MergeId, ImmutableList<string> FromIds, bool Made, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>A merge was taken apart.</summary>
public sealed record ProposalsUnmerged(string ProposalId, string MergeId, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>A proposal was split into others, made just before.</summary>
public sealed record ProposalWasSplit(string ProposalId, ImmutableList<string> PartIds, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>The parts of a proposal are no more, and it stands as before.</summary>
public sealed record SplitUndone(string ProposalId, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>An author objected to a merge.</summary>
public sealed record MergeObjected(string ProposalId, PersonalText Reason, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>The team answered that objection.</summary>
public sealed record MergeObjectionAnswered(string ProposalId, string Text, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>Two proposals are known not to be the same, or are no longer.</summary>
public sealed record ProposalsSetApart(string ProposalId, string OtherId, bool Apart) : ProposalHappened(ProposalId);

/// <summary>An institution promised to answer.</summary>
public sealed record ResponsePromised(string ProposalId, string Institution, DateOnly Due, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>An institution answered.</summary>
/// <param name="Due">When it will say more, while it looks into it.</param>
public sealed record ProposalAnswered(
    string ProposalId, ProposalStatus Verdict, string Response, string Institution, DateOnly? Due, DateTimeOffset At) : ProposalHappened(ProposalId);

/// <summary>Somebody was shown the answers to what they follow.</summary>
public sealed record AnswersSeen(string SeatId, DateTimeOffset Until) : ProposalsHappened;
