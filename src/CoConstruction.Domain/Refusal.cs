namespace CoConstruction.Domain;

/// <summary>
/// Every "no" that a person may have to be told. The screens have words for each of them; none is an exception.
/// </summary>
public enum Refusal
{
    // Anything
    UnknownThing,
    IdTaken,
    TextMissing,
    TextTooLong,
    TooMany,
    NumberOutOfRange,

    // Project and participants
    ProjectExists,
    ProjectMissing,
    CollegeUnknown,
    CollegeInUse,
    SeatUnknown,
    SeatElsewhere,
    RecallCodeUnknown,
    InvitationUnknown,
    InvitationUsed,
    LastFacilitator,

    // The shared assessment
    NeedUnknown,
    AssetUnknown,
    ObstacleUnknown,
    LeverUnknown,
    TooFewPeople,
    NamesSomebody,
    LooksLikeNir,
    NotYours,

    // Workshops and steps
    WorkshopUnknown,
    WorkshopNotRunning,
    WorkshopClosed,
    NotLeading,
    StepUnknown,
    StepNotOpen,
    StepHasContent,
    NotThisKindOfStep,
    NotYourTurn,
    WrapUpStays,
    IdeaLimitReached,
    IdeaUnknown,
    IdeasStillHidden,
    GroupUnknown,
    SameThing,
    NothingToUndo,
    DecisionsMissing,
    StageNotNow,
    RemarkUnknown,
    ObjectionWithoutReason,
    NobodyAnswered,
    CardUnknown,
    ArgumentStays,
    PlaceUnknown,

    // Ballots
    BallotUnknown,
    BallotNotOpen,
    BallotClosed,
    BallotNotClosed,
    BallotAlreadyOpened,
    NoOptions,
    OptionUnknown,
    MarkUnknown,
    TooManyDots,
    StackingOff,
    MarksIncomplete,
    CountsDoNotAddUp,
    SecondPersonNeeded,
    CountUnknown,
    CountsUnchecked,
    TooManyTicks,
    OverBudget,
    CostMissing,
    PaperByPaper,
    RuleNotForMethod,
    LiveNeedsPublic,
    FloorWouldTell,
    ReceiptMissing,
    SecretStaysClosed,
    VotesAlreadyThere,
    BallotNotCounted,
    LateVotesWait,
    OwnVoteStands,
    AnotherHelper,
    ConsentMissing,

    // Proposals and decisions
    ProposalUnknown,
    MergeTargetMissing,
    ProposalElsewhere,
    ProposalInUse,
    NotYourProposal,
    NotMerged,
    DateMissing,
    DecisionUnknown,

    // Texts written together
    TextUnknown,
    CharterExists,
    SuggestionsOpen,
    NoteUnknown,
    NoteClosed,
    PassageGone,
    ReasonMissing,

    // The charter
    CharterElsewhere,
    ArticlesMissing,
    ArticleUnknown,
    ArticlesUnanswered,
    OtherCollege,
    ObjectionUnknown,
    ObjectionNotYours,
    ObjectionsStand,
    SignatureUnknown,
    DateInThePast,

    // Governance
    CategoryElsewhere,
    GuestUnknown,
    GuestWithoutPoint,
    GuestWithoutEnd,
    EndBeforeStart,
    MilestoneUnknown,
    MilestoneConcluded,
    MilestoneNeedsVote,
    MilestoneNeedsReport,
    BallotNotRetained,
    NotAReview,
    HearingUnknown,
    NotALink,
    TakeawayUsed,
    PledgeUnknown,
    PledgeFollowed,

    // Opinions
    CardGone,

    // The action plan
    AxisUnknown,
    AxisInUse,
    ObjectiveUnknown,
    ObjectiveInUse,
    IndicatorUnknown,
    IndicatorInUse,
    ActionUnknown,
    ActionUnderway,
    MeansMissing,
    DatesReversed,
    PracticeNotPublished,

    // The evaluation
    FrameWithoutObjectives,
    FrameWithoutModalities,
    FrameWithoutContours,
    FrameWithoutIndicators,
    FrameFrozen,
    EvaluationNotOpen,
    IndicatorWithReadings,
    ReadingUnknown,
    LevelUnknown,
    FigureMissing,
    DrawingMissing,
    DrawingWithoutWords,
    DateInTheFuture,
    EffectUnknown,

    // Change stories, outcomes
    StoryUnknown,
    StoryHandedOver,
    StoryElsewhere,
    DomainUnknown,
    DomainInUse,
    RoundUnknown,
    RoundHandedOver,
    NoStories,
    StoriesNotHandedOver,
    CollegePanelsFirst,
    MixedPanelChose,
    OutcomeUnknown,
    SourceNotOutside,

    // The library of practices
    PracticeUnknown,
    PracticeElsewhere,
    GridIncomplete,
    SheetIncomplete,
    RereadMissing,
    SomebodyRecognisable,
    VerbatimUnknown,
    RelayUnknown,
    SourceUnknown,

    // Practice sheets
    SheetUnknown,
    SheetNotReread,
    SheetInLibrary,

    // Voices
    VoiceUnknown,

    // Notes of the evaluation
    EvaluationNoteUnknown,
    NoteHeld,

    // Guides
    GuideUnknown,
    GuideEmpty,

    // The orientation framework
    FormUnknown,
    FormNameTaken,
    FormWithoutInterest,
    FormWithoutReach,
    FormWithoutDiversity,
    FormStays,
}
