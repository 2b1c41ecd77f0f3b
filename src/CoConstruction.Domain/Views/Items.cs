namespace CoConstruction.Domain;

// What screens receive. An item is whole and absolute: the latest one replaces what was shown before.
// A null field is either empty or not for this audience.

/// <summary>The project's card.</summary>
public sealed record ProjectItem(
    string Id, string Title, string? PlainTitle, ProjectStatus Status, ParticipationLevel ParticipationLevel, TerritoryCard Territory,
    ProjectSpan? Calendar, ImmutableList<string> Forms);

/// <summary>A college's words, and for the team its place in the core group.</summary>
public sealed record CollegeItem(string Id, string Label, string? PlainLabel, int Order, int CoreGroupSeats, decimal? TargetShare, int? Participants);

/// <summary>Balance of the core group.</summary>
/// <param name="Target">How many people it should count.</param>
public sealed record BalanceItem(int Members, int Target, bool SizeIsUsual, bool IsBalanced, ImmutableList<CollegeBalance> Colleges);

/// <summary>Somebody of the team.</summary>
public sealed record MemberItem(string Id, Role Role, string? Name, DateTimeOffset JoinedAt);

/// <summary>An invitation that nobody has used yet.</summary>
public sealed record InvitationItem(string Id, Role Role, DateTimeOffset At);

/// <summary>A seat, for the team: enough to give it back to somebody who lost their phone.</summary>
public sealed record SeatItem(
    string Id, string CollegeId, string? Name, RecallCode Recall, DateTimeOffset TakenAt, bool Cancelled, ImmutableList<string> WorkshopIds, Assistance? Assisted);

/// <summary>People present in a workshop, small colleges merged; a line may stand for several colleges.</summary>
public sealed record PresenceLine(ImmutableList<string> CollegeIds, int People);

/// <summary>One line of the running order. What waits is known by its place only, except to the team.</summary>
public sealed record StepLine(string Id, StepStatus Status, bool WrapUp, string? Title, string? Kind, int? Minutes);

/// <summary>A workshop.</summary>
/// <param name="Counted">People without a phone by college, for the team that counts them.</param>
/// <param name="Code">What people type to come in, for the team and the projector.</param>
/// <param name="ScreenKey">Secret part of the projector's link, for the team.</param>
/// <param name="TabletKey">Secret part of the shared tablet's link, for the team, when one votes here.</param>
public sealed record WorkshopItem(
    string Id, string Title, DateOnly Date, TimeOnly? StartsAt, string? Place, WorkshopMode Mode, int? ExpectedPeople, WorkshopStatus Status,
    string? CurrentStepId, ImmutableList<StepLine> Steps, int Phones, int Remote, int WithoutPhone, ImmutableList<PresenceLine> Presence,
    bool NoDecision, DateTimeOffset? ClosedAt, ImmutableSortedDictionary<string, int>? Counted, string? Code, string? ScreenKey, string? TabletKey, string? Lead);

/// <summary>A step.</summary>
/// <param name="Answered">How many people answered, for the team and the projector.</param>
/// <param name="Done">How many said that they have finished, for the team.</param>
/// <param name="Ideas">How many ideas were left or cards lie on the table, hidden ones included, for the team and the projector.</param>
/// <param name="HiddenIdeas">How many of them the team keeps from the group, once ideas are shown.</param>
/// <param name="Counted">What the team counted in the room, by college and answer, for those who typed it to correct it.</param>
public sealed record StepItem(
    string Id, string WorkshopId, StepKind Kind, string Title, string? Instruction, string? PlainText, Visibility Visibility,
    ImmutableList<string> ActingColleges, int? Minutes, bool WrapUp, StepStatus Status, bool Shown, StepTimer? Timer,
    int? Answered, int? Done, int? Ideas, int? HiddenIdeas, int? UndoLeft,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>? Counted, StepResult? Result);

/// <summary>What a step's answers add up to, once shown.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MoodResult), "mood")]
[JsonDerivedType(typeof(PositionResult), "position")]
[JsonDerivedType(typeof(StoriesResult), "stories")]
public abstract record StepResult(int People);

/// <summary>How the group feels.</summary>
public sealed record MoodResult(int People, ImmutableSortedDictionary<Mood, int> Counts) : StepResult(People);

/// <summary>How the group stands, and how many have moved.</summary>
public sealed record PositionResult(int People, ImmutableSortedDictionary<Stance, int> Counts, int Moved) : StepResult(People);

/// <summary>How many say that which change story matters most.</summary>
public sealed record StoriesResult(int People, ImmutableSortedDictionary<string, int> Counts) : StepResult(People);

/// <summary>A word that people added to how they feel, without authors.</summary>
/// <param name="People">How many wrote it.</param>
public sealed record WordItem(string WorkshopId, string StepId, string Word, int People);

/// <summary>An idea that may be read.</summary>
/// <param name="Order">Its place among the others of its step, which it keeps when one of them goes.</param>
/// <param name="Text">Null when it was erased.</param>
/// <param name="CollegeId">Its college, when that college is large enough in the workshop not to point at somebody.</param>
public sealed record IdeaItem(string Id, string WorkshopId, string StepId, int Order, string? Text, IdeaOrigin Origin, string? CollegeId, bool Hidden);

/// <summary>A group of ideas.</summary>
/// <param name="Order">Its place among the others of its step, which it keeps when one of them goes.</param>
public sealed record GroupItem(string Id, string WorkshopId, string StepId, int Order, string? Name);

/// <summary>That an idea lies in a group.</summary>
/// <param name="StepId">The step in which ideas are grouped.</param>
public sealed record GroupedItem(string WorkshopId, string StepId, string GroupId, string IdeaId);

/// <summary>A card of a frame that may be read.</summary>
/// <param name="Order">Its place among the others of its step, which it keeps when one of them goes.</param>
/// <param name="Text">Null when it was erased.</param>
/// <param name="CollegeId">Its college, when that college is large enough in the workshop not to point at somebody.</param>
/// <param name="PlaceId">Where it lies; null when it is on the table only.</param>
/// <param name="Rank">Its place among the cards that lie in the frame.</param>
/// <param name="UnderId">The card that it hangs from, in a tree.</param>
/// <param name="Proposed">How many say that it belongs where, for the team.</param>
/// <param name="Poured">It became part of the shared assessment.</param>
public sealed record CardItem(
    string Id, string WorkshopId, string StepId, int Order, string? Text, IdeaOrigin Origin, string? CollegeId, bool Hidden, FrameSource Source,
    string? PlaceId, int? Rank, string? UnderId, ImmutableSortedDictionary<string, int>? Proposed, bool Poured);

/// <summary>Where the group is with a text that asks for consent.</summary>
/// <param name="Version">Number of the version that stands; all of them are items of their own.</param>
/// <param name="BallotId">The ballot of this round, once everyone is asked.</param>
/// <param name="Standing">How many objections of this round are not lifted, for the team.</param>
/// <param name="Adopted">Whether the text passed, once concluded.</param>
public sealed record ConsentItem(
    string StepId, string WorkshopId, ConsentStage Stage, int Round, int Version, string? BallotId, int? Standing, bool? Adopted);

/// <summary>A version of the text.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="At">When it was typed; null for the first one.</param>
public sealed record TextItem(string WorkshopId, string StepId, int Version, string Text, int Round, DateTimeOffset? At);

/// <summary>A question, a reaction or an objection that may be read.</summary>
/// <param name="Text">Null when it was erased, or when the words of an objection are kept from the group.</param>
/// <param name="CollegeId">Its college, when that college is large enough in the workshop not to point at somebody.</param>
public sealed record RemarkItem(
    string Id, string WorkshopId, string StepId, int Order, RemarkKind Kind, string? Text, int Round, int Version, IdeaOrigin Origin, string? CollegeId,
    bool Hidden, LiftedBy? Lifted);

/// <summary>One option of a ballot; the label is null when the group may no longer read it.</summary>
public sealed record OptionItem(string Id, string? Label, string? SourceId);

/// <summary>A count made in the room, as it was entered, for the team.</summary>
public sealed record CountItem(
    string BallotId, string CollegeId, VoteChannel Channel, int People, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts,
    string EnteredBy, string? CheckedBy, ImmutableList<ImmutableSortedDictionary<string, string>> Papers);

/// <summary>A ballot.</summary>
/// <param name="Rule">Its rule in the words of the file that brought it.</param>
/// <param name="Retained">What that file says was retained.</param>
/// <param name="StepId">The step it is voted in.</param>
/// <param name="PreviousId">The ballot of which it is a further round.</param>
/// <param name="Voted">How many people voted so far, for the team and the projector, then with the result for everyone.</param>
/// <param name="Present">How many are present in its workshop and may vote.</param>
/// <param name="MoreVotesThanPeople">Said to the team as a warning; it blocks nothing.</param>
/// <param name="Channels">How many voted by each way, for the team.</param>
/// <param name="Turnout">How many voted by college while it is open or closed, small colleges merged, for the team.</param>
/// <param name="Unread">How many counts were typed from paper in the room and not read again, for the team.</param>
/// <param name="Late">How many votes came after the closing and wait for a word, for the team.</param>
/// <param name="Helpers">How many people voted by the seats that each helper opened, as long as their own vote has not replaced it; for the team.</param>
/// <param name="Sheets">Photographs of counting sheets by college, for the team.</param>
/// <param name="HasPapers">Whether the list of its papers may be read.</param>
/// <param name="Result">For the team once closed, for everyone once published; while it is open, sums alone when it was declared so.</param>
public sealed record BallotItem(
    string Id, string? WorkshopId, string StepId, string Title, VoteMethod Method, ImmutableList<OptionItem> Options, BallotStatus Status, BallotRules Rules, string? Rule,
    ImmutableSortedSet<string> Retained, string? PreviousId, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, int TimesReopened,
    int? Voted, int? Present, bool? MoreVotesThanPeople, ImmutableSortedDictionary<VoteChannel, int>? Channels, ImmutableList<TurnoutLine>? Turnout, int? Unread, int? Late,
    ImmutableSortedDictionary<string, int>? Helpers, ImmutableSortedDictionary<string, string>? Sheets, bool HasPapers, Tally? Result);

/// <summary>How many voted of those who may, small colleges merged; a line may stand for several colleges.</summary>
public sealed record TurnoutLine(ImmutableList<string> CollegeIds, int Voted, int Registered);

/// <summary>A vote that came after the closing and waits for a word, for the team; never what it says.</summary>
public sealed record LateVoteItem(string BallotId, string SeatId, DateTimeOffset At);

/// <summary>The papers of a secret ballot, by their code; nobody's, and of no college.</summary>
public sealed record PublishedPapers(string BallotId, string Title, VoteMethod Method, ImmutableList<OptionItem> Options, ImmutableList<UnsignedPaper> Papers);

/// <summary>Who could vote in a closed ballot and who did (émargement), for the team.</summary>
public sealed record BallotRoll(string BallotId, string Title, ImmutableList<RollLine> Lines);

/// <summary>One person of the roll.</summary>
/// <param name="Name">Null for who gave none, and for a paper of the tablet.</param>
/// <param name="Channel">How they voted; null when they did not.</param>
public sealed record RollLine(string? Name, string CollegeId, VoteChannel? Channel);

/// <summary>A decision.</summary>
/// <param name="Details">On what it stands, for the project's page and minutes.</param>
public sealed record DecisionItem(
    string Id, string? WorkshopId, string Text, string OwnerRole, DateOnly? Due, string? ProposalId, DateTimeOffset At, DecisionDetailsItem? Details);

/// <summary>On what a decision stands, and who does not agree with it.</summary>
public sealed record DecisionDetailsItem(DecisionTerms Terms, ImmutableList<DissentItem> Dissents);

/// <summary>A voice that does not agree.</summary>
/// <param name="Text">Null when it was erased.</param>
public sealed record DissentItem(string Id, string? Text);

/// <summary>The caller's own seat.</summary>
/// <param name="Writable">False when its holder went on with another phone.</param>
public sealed record OwnSeatItem(string Id, string CollegeId, string? Name, RecallCode? Recall, bool Writable);

/// <summary>What the caller left in a step.</summary>
/// <param name="Ideas">Ideas, or the caller's own cards of a frame.</param>
public sealed record OwnStepItem(string StepId, bool Done, Mood? Mood, string? Word, Stance? Stance, ImmutableList<OwnIdea> Ideas, ImmutableList<OwnRemark> Remarks)
{
    /// <summary>Where the caller says that cards of a frame belong.</summary>
    public ImmutableSortedDictionary<string, string> Places { get; init; } = Ordinal.Empty<string>();

    /// <summary>The change story that matters most to the caller.</summary>
    public string? StoryId { get; init; }

    /// <summary>The levels of an indicator as the caller wrote them.</summary>
    public ImmutableList<string?> Scale { get; init; } = [];
}

/// <summary>What the caller said of a text that asks for consent.</summary>
public sealed record OwnRemark(string Id, RemarkKind Kind, string? Text, int Round, bool Lifted);

/// <summary>One of the caller's own ideas.</summary>
public sealed record OwnIdea(string Id, string? Text);

/// <summary>The caller's own vote.</summary>
/// <param name="Marks">Null in a secret ballot: only the phone that voted knows.</param>
/// <param name="Channel">By which way it came: somebody may have voted for the caller, who may change it.</param>
public sealed record OwnBallotItem(string BallotId, ImmutableSortedDictionary<string, string>? Marks, DateTimeOffset? At, VoteChannel Channel, bool Late);

/// <summary>The caller as a member of the team.</summary>
public sealed record OwnMemberItem(string Id, Role Role, string? Name);
