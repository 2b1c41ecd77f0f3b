namespace CoConstruction.Domain;

/// <summary>Something asked of a ballot.</summary>
public abstract record BallotsCommand(string BallotId) : Command;

/// <summary>Draws a prepared ballot's options again from their source.</summary>
public sealed record RefreshOptions(string BallotId) : BallotsCommand(BallotId);

/// <summary>Opens the vote. From here options, method, rule and electorate stay as they are.</summary>
public sealed record OpenBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>Closes the vote; the result stays hidden until it is published.</summary>
public sealed record CloseBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>Shows the result to everyone.</summary>
public sealed record PublishBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>Opens a closed public vote again, with every paper still there; the minutes say so.</summary>
public sealed record ReopenBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>Makes an open ballot secret, as long as nobody has voted. There is no way back.</summary>
public sealed record MakeBallotSecret(string BallotId) : BallotsCommand(BallotId);

/// <summary>Hides the counts of an open ballot until it is published. There is no way back.</summary>
public sealed record HideLiveResults(string BallotId) : BallotsCommand(BallotId);

/// <summary>One person's whole vote ("my three points are here"), replacing the one before.</summary>
/// <param name="Receipt">Of a secret ballot: a code that the phone has made, by which its person finds the paper in the published list.</param>
public sealed record CastVote(string BallotId, ImmutableSortedDictionary<string, string> Marks, string? Receipt = null) : BallotsCommand(BallotId);

/// <summary>Takes back one's own vote while the ballot is open.</summary>
public sealed record WithdrawVote(string BallotId) : BallotsCommand(BallotId);

/// <summary>Hands in a vote that was made in time and arrived after the closing of a public ballot.</summary>
public sealed record OfferLateVote(string BallotId, ImmutableSortedDictionary<string, string> Marks) : BallotsCommand(BallotId);

/// <summary>Says whether one late vote counts, before the result is published.</summary>
public sealed record AnswerLateVote(string BallotId, string SeatId, bool Admitted) : BallotsCommand(BallotId);

/// <summary>One paper from the shared tablet (urne).</summary>
/// <param name="PaperId">Made by the tablet, unlike any other: the same paper sent again is the same paper.</param>
public sealed record DropPaper(
    string BallotId, string PaperId, string CollegeId, ImmutableSortedDictionary<string, string> Marks, string? Receipt = null) : BallotsCommand(BallotId);

/// <summary>Votes for somebody who asked a helper to (porte-voix), on the seat that was opened for them.</summary>
public sealed record CastAssistedVote(string BallotId, string SeatId, ImmutableSortedDictionary<string, string> Marks, string? Receipt = null) : BallotsCommand(BallotId);

/// <summary>Types in what a college voted on paper or by raised hands (absolute: it replaces the entry before).</summary>
public sealed record EnterCount(
    string BallotId, string CollegeId, VoteChannel Channel, int People,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts) : BallotsCommand(BallotId)
{
    /// <summary>The papers one by one, for methods whose sums would not be enough; their counts are then left empty.</summary>
    public ImmutableList<ImmutableSortedDictionary<string, string>> Papers { get; init; } = [];
}

/// <summary>A second person has read the count again and found it right.</summary>
/// <param name="WithTheRoom">The one who typed it read it again together with somebody of the room.</param>
public sealed record CheckCount(string BallotId, string CollegeId, VoteChannel Channel, bool WithTheRoom = false) : BallotsCommand(BallotId);

/// <summary>Keeps the photograph of a college's counting sheet with its count.</summary>
public sealed record AttachSheet(string BallotId, string CollegeId, string AttachmentId) : BallotsCommand(BallotId);

/// <summary>What the box of a closed secret ballot held, in an order of chance; asked by the server itself.</summary>
public sealed record CountBox(string BallotId, ImmutableList<BoxPaper> Papers) : BallotsCommand(BallotId);

/// <summary>Something happened to a ballot.</summary>
public abstract record BallotsHappened(string BallotId) : Happened;

/// <summary>A vote of the first version was ready: public, without rule.</summary>
public sealed record BallotPrepared(string BallotId, string? WorkshopId, string Title, VoteMethod Method, ImmutableList<BallotOption> Options) : BallotsHappened(BallotId);

/// <summary>A vote is ready, with the options as they stand and its rules; set up again, it replaces itself.</summary>
/// <param name="WithinStep">The step it is voted in, when its id is not the step's own.</param>
public sealed record BallotSetUp(
    string BallotId, string? WorkshopId, string Title, VoteMethod Method, ImmutableList<BallotOption> Options, BallotRules Rules, string? PreviousId,
    string? WithinStep = null) : BallotsHappened(BallotId);

/// <summary>People may vote.</summary>
public sealed record BallotOpened(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>Who was there when the vote opened votes in this college, whatever becomes of their seat. Who comes in later votes in the college of their first paper.</summary>
public sealed record ElectorateFrozen(string BallotId, ImmutableSortedDictionary<string, string> Colleges) : BallotsHappened(BallotId);

/// <summary>An open ballot says less than before.</summary>
public sealed record RulesTightened(string BallotId, Secrecy Secrecy, bool LiveResults) : BallotsHappened(BallotId);

/// <summary>Nobody may vote any more; the result waits.</summary>
public sealed record BallotClosed(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>The result is for everyone.</summary>
public sealed record BallotPublished(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>People may vote again; what was voted is still there.</summary>
public sealed record BallotReopened(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>A seat has voted, in the first version: by phone, in the seat's own college.</summary>
public sealed record VoteCast(string BallotId, string SeatId, ImmutableSortedDictionary<string, string> Marks, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>Somebody has voted in a public ballot; a later paper replaces this one.</summary>
/// <param name="VoterId">The seat, or a paper of the tablet.</param>
public sealed record PaperCast(
    string BallotId, string VoterId, string CollegeId, VoteChannel Channel, ImmutableSortedDictionary<string, string> Marks, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>Somebody has voted in a secret ballot. What, only the box knows.</summary>
public sealed record VoterSignedOff(string BallotId, string VoterId, string CollegeId, VoteChannel Channel) : BallotsHappened(BallotId);

/// <summary>A seat took its vote back.</summary>
public sealed record VoteWithdrawn(string BallotId, string SeatId) : BallotsHappened(BallotId);

/// <summary>A vote came after the closing; somebody will say whether it counts.</summary>
public sealed record LateVoteOffered(string BallotId, string SeatId, string CollegeId, ImmutableSortedDictionary<string, string> Marks, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>A late vote counts, or does not.</summary>
public sealed record LateVoteAnswered(string BallotId, string SeatId, bool Admitted, string MemberId) : BallotsHappened(BallotId);

/// <summary>Votes of a college were counted in the room; a later count of the same channel replaces this one.</summary>
public sealed record CountEntered(string BallotId, CountedPapers Count) : BallotsHappened(BallotId);

/// <summary>A second person found a count right.</summary>
public sealed record CountChecked(string BallotId, string CollegeId, VoteChannel Channel, string MemberId) : BallotsHappened(BallotId);

/// <summary>The photograph of a counting sheet lies among the attachments.</summary>
public sealed record SheetAttached(string BallotId, string CollegeId, string AttachmentId, string MemberId) : BallotsHappened(BallotId);

/// <summary>The box of a secret ballot was emptied and counted.</summary>
public sealed record BoxCounted(string BallotId, CountedBox Count) : BallotsHappened(BallotId);

/// <summary>A vote that was held elsewhere came in from a file, with its result.</summary>
public sealed record BallotRecorded(
    string BallotId, string? WorkshopId, string Title, VoteMethod Method, ImmutableList<BallotOption> Options, Secrecy Secrecy, string? Rule,
    ImmutableList<RecordedCollege> Colleges, ImmutableSortedSet<string> Retained, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt) : BallotsHappened(BallotId);
