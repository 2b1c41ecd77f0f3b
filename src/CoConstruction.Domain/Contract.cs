using System.Text.Encodings.Web;

namespace CoConstruction.Domain;

/// <summary>
/// Something that a person or the server asks of a project. This is the index of all of them: the stored and spoken
/// name of a command is for ever, its class may be renamed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FoundProject), "foundProject")]
[JsonDerivedType(typeof(DescribeProject), "describeProject")]
[JsonDerivedType(typeof(ImportProject), "importProject")]
[JsonDerivedType(typeof(AddCollege), "addCollege")]
[JsonDerivedType(typeof(ChangeCollege), "changeCollege")]
[JsonDerivedType(typeof(RemoveCollege), "removeCollege")]
[JsonDerivedType(typeof(TakeSeat), "takeSeat")]
[JsonDerivedType(typeof(EnterWorkshop), "enterWorkshop")]
[JsonDerivedType(typeof(ReturnToSeat), "returnToSeat")]
[JsonDerivedType(typeof(MoveSeat), "moveSeat")]
[JsonDerivedType(typeof(CancelSeat), "cancelSeat")]
[JsonDerivedType(typeof(EraseSeat), "eraseSeat")]
[JsonDerivedType(typeof(OpenAssistedSeat), "openAssistedSeat")]
[JsonDerivedType(typeof(InviteMember), "inviteMember")]
[JsonDerivedType(typeof(AcceptInvitation), "acceptInvitation")]
[JsonDerivedType(typeof(JoinAsFacilitator), "joinAsFacilitator")]
[JsonDerivedType(typeof(ChangeMemberRole), "changeMemberRole")]
[JsonDerivedType(typeof(RemoveMember), "removeMember")]
[JsonDerivedType(typeof(PlanWorkshop), "planWorkshop")]
[JsonDerivedType(typeof(DescribeWorkshop), "describeWorkshop")]
[JsonDerivedType(typeof(AddStep), "addStep")]
[JsonDerivedType(typeof(ChangeStep), "changeStep")]
[JsonDerivedType(typeof(MoveStep), "moveStep")]
[JsonDerivedType(typeof(RemoveStep), "removeStep")]
[JsonDerivedType(typeof(SkipStep), "skipStep")]
[JsonDerivedType(typeof(GoToStep), "goToStep")]
[JsonDerivedType(typeof(SetTimer), "setTimer")]
[JsonDerivedType(typeof(TakeOver), "takeOver")]
[JsonDerivedType(typeof(CountPresent), "countPresent")]
[JsonDerivedType(typeof(CloseWorkshop), "closeWorkshop")]
[JsonDerivedType(typeof(OpenTablet), "openTablet")]
[JsonDerivedType(typeof(CloseTablet), "closeTablet")]
[JsonDerivedType(typeof(ShowContent), "showContent")]
[JsonDerivedType(typeof(SayDone), "sayDone")]
[JsonDerivedType(typeof(AddIdea), "addIdea")]
[JsonDerivedType(typeof(WithdrawIdea), "withdrawIdea")]
[JsonDerivedType(typeof(DictateIdea), "dictateIdea")]
[JsonDerivedType(typeof(HideIdea), "hideIdea")]
[JsonDerivedType(typeof(PutTogether), "putTogether")]
[JsonDerivedType(typeof(TakeOut), "takeOut")]
[JsonDerivedType(typeof(NameGroup), "nameGroup")]
[JsonDerivedType(typeof(UndoGrouping), "undoGrouping")]
[JsonDerivedType(typeof(TellMood), "tellMood")]
[JsonDerivedType(typeof(CountMoods), "countMoods")]
[JsonDerivedType(typeof(TakePosition), "takePosition")]
[JsonDerivedType(typeof(CountPositions), "countPositions")]
[JsonDerivedType(typeof(MoveConsent), "moveConsent")]
[JsonDerivedType(typeof(AmendText), "amendText")]
[JsonDerivedType(typeof(SayInConsent), "sayInConsent")]
[JsonDerivedType(typeof(WithdrawRemark), "withdrawRemark")]
[JsonDerivedType(typeof(DictateRemark), "dictateRemark")]
[JsonDerivedType(typeof(HideRemark), "hideRemark")]
[JsonDerivedType(typeof(RaiseObjection), "raiseObjection")]
[JsonDerivedType(typeof(DictateObjection), "dictateObjection")]
[JsonDerivedType(typeof(LiftObjection), "liftObjection")]
[JsonDerivedType(typeof(RefreshOptions), "refreshOptions")]
[JsonDerivedType(typeof(OpenBallot), "openBallot")]
[JsonDerivedType(typeof(CloseBallot), "closeBallot")]
[JsonDerivedType(typeof(PublishBallot), "publishBallot")]
[JsonDerivedType(typeof(ReopenBallot), "reopenBallot")]
[JsonDerivedType(typeof(MakeBallotSecret), "makeBallotSecret")]
[JsonDerivedType(typeof(HideLiveResults), "hideLiveResults")]
[JsonDerivedType(typeof(CastVote), "castVote")]
[JsonDerivedType(typeof(WithdrawVote), "withdrawVote")]
[JsonDerivedType(typeof(OfferLateVote), "offerLateVote")]
[JsonDerivedType(typeof(AnswerLateVote), "answerLateVote")]
[JsonDerivedType(typeof(DropPaper), "dropPaper")]
[JsonDerivedType(typeof(CastAssistedVote), "castAssistedVote")]
[JsonDerivedType(typeof(EnterCount), "enterCount")]
[JsonDerivedType(typeof(CheckCount), "checkCount")]
[JsonDerivedType(typeof(AttachSheet), "attachSheet")]
[JsonDerivedType(typeof(CountBox), "countBox")]
[JsonDerivedType(typeof(MakeProposal), "makeProposal")]
[JsonDerivedType(typeof(EditProposal), "editProposal")]
[JsonDerivedType(typeof(ChangeProposalStatus), "changeProposalStatus")]
[JsonDerivedType(typeof(RecordDecision), "recordDecision")]
[JsonDerivedType(typeof(ChangeDecision), "changeDecision")]
[JsonDerivedType(typeof(RemoveDecision), "removeDecision")]
[JsonDerivedType(typeof(BeginText), "beginText")]
[JsonDerivedType(typeof(RenameText), "renameText")]
[JsonDerivedType(typeof(OpenText), "openText")]
[JsonDerivedType(typeof(KeepVersion), "keepVersion")]
[JsonDerivedType(typeof(ReviewCharter), "reviewCharter")]
[JsonDerivedType(typeof(ReturnCharterToDraft), "returnCharterToDraft")]
[JsonDerivedType(typeof(SubmitCharter), "submitCharter")]
[JsonDerivedType(typeof(AnswerArticle), "answerArticle")]
[JsonDerivedType(typeof(WithdrawArticleAnswer), "withdrawArticleAnswer")]
[JsonDerivedType(typeof(LiftArticleObjection), "liftArticleObjection")]
[JsonDerivedType(typeof(AdoptCharter), "adoptCharter")]
[JsonDerivedType(typeof(ReviseCharter), "reviseCharter")]
[JsonDerivedType(typeof(SetCharterReview), "setCharterReview")]
[JsonDerivedType(typeof(ExpireCharter), "expireCharter")]
[JsonDerivedType(typeof(SignCharter), "signCharter")]
[JsonDerivedType(typeof(WithdrawSignature), "withdrawSignature")]
[JsonDerivedType(typeof(SetAmbition), "setAmbition")]
[JsonDerivedType(typeof(AddAxis), "addAxis")]
[JsonDerivedType(typeof(ChangeAxis), "changeAxis")]
[JsonDerivedType(typeof(RemoveAxis), "removeAxis")]
[JsonDerivedType(typeof(AddObjective), "addObjective")]
[JsonDerivedType(typeof(ChangeObjective), "changeObjective")]
[JsonDerivedType(typeof(RemoveObjective), "removeObjective")]
[JsonDerivedType(typeof(ChooseIndicator), "chooseIndicator")]
[JsonDerivedType(typeof(RewordIndicator), "rewordIndicator")]
[JsonDerivedType(typeof(DropIndicator), "dropIndicator")]
[JsonDerivedType(typeof(AddAction), "addAction")]
[JsonDerivedType(typeof(ChangeAction), "changeAction")]
[JsonDerivedType(typeof(ChooseActionIndicators), "chooseActionIndicators")]
[JsonDerivedType(typeof(TickActionStep), "tickActionStep")]
[JsonDerivedType(typeof(ChangeActionStatus), "changeActionStatus")]
[JsonDerivedType(typeof(ReportProgress), "reportProgress")]
[JsonDerivedType(typeof(RemoveAction), "removeAction")]
[JsonDerivedType(typeof(BringActions), "bringActions")]
[JsonDerivedType(typeof(OpenCalendarFeed), "openCalendarFeed")]
[JsonDerivedType(typeof(CloseCalendarFeed), "closeCalendarFeed")]
public abstract record Command;

/// <summary>
/// Something that happened in a project. This is the index of all events: a stored name is for ever; an event that
/// must change is a new event, and the old one stays and evolves as before.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ProjectFounded), "projectFounded")]
[JsonDerivedType(typeof(ProjectDescribed), "projectDescribed")]
[JsonDerivedType(typeof(ProjectImported), "projectImported")]
[JsonDerivedType(typeof(CollegeAdded), "collegeAdded")]
[JsonDerivedType(typeof(CollegeChanged), "collegeChanged")]
[JsonDerivedType(typeof(CollegeRemoved), "collegeRemoved")]
[JsonDerivedType(typeof(SeatTaken), "seatTaken")]
[JsonDerivedType(typeof(SeatReturned), "seatReturned")]
[JsonDerivedType(typeof(SeatMoved), "seatMoved")]
[JsonDerivedType(typeof(SeatCancelled), "seatCancelled")]
[JsonDerivedType(typeof(SeatErased), "seatErased")]
[JsonDerivedType(typeof(SeatAssisted), "seatAssisted")]
[JsonDerivedType(typeof(MemberInvited), "memberInvited")]
[JsonDerivedType(typeof(MemberJoined), "memberJoined")]
[JsonDerivedType(typeof(MemberRoleChanged), "memberRoleChanged")]
[JsonDerivedType(typeof(MemberRemoved), "memberRemoved")]
[JsonDerivedType(typeof(WorkshopPlanned), "workshopPlanned")]
[JsonDerivedType(typeof(WorkshopImported), "workshopImported")]
[JsonDerivedType(typeof(WorkshopDescribed), "workshopDescribed")]
[JsonDerivedType(typeof(StepAdded), "stepAdded")]
[JsonDerivedType(typeof(StepChanged), "stepChanged")]
[JsonDerivedType(typeof(StepMoved), "stepMoved")]
[JsonDerivedType(typeof(StepRemoved), "stepRemoved")]
[JsonDerivedType(typeof(StepSkipped), "stepSkipped")]
[JsonDerivedType(typeof(StepOpened), "stepOpened")]
[JsonDerivedType(typeof(TimerSet), "timerSet")]
[JsonDerivedType(typeof(LeadTaken), "leadTaken")]
[JsonDerivedType(typeof(SeatEntered), "seatEntered")]
[JsonDerivedType(typeof(SeatLeft), "seatLeft")]
[JsonDerivedType(typeof(PresentCounted), "presentCounted")]
[JsonDerivedType(typeof(WorkshopClosed), "workshopClosed")]
[JsonDerivedType(typeof(TabletOpened), "tabletOpened")]
[JsonDerivedType(typeof(TabletClosed), "tabletClosed")]
[JsonDerivedType(typeof(ContentShown), "contentShown")]
[JsonDerivedType(typeof(DoneSaid), "doneSaid")]
[JsonDerivedType(typeof(IdeaAdded), "ideaAdded")]
[JsonDerivedType(typeof(IdeaWithdrawn), "ideaWithdrawn")]
[JsonDerivedType(typeof(IdeaHidden), "ideaHidden")]
[JsonDerivedType(typeof(IdeasPutTogether), "ideasPutTogether")]
[JsonDerivedType(typeof(IdeaTakenOut), "ideaTakenOut")]
[JsonDerivedType(typeof(GroupNamed), "groupNamed")]
[JsonDerivedType(typeof(GroupingUndone), "groupingUndone")]
[JsonDerivedType(typeof(MoodTold), "moodTold")]
[JsonDerivedType(typeof(MoodsCounted), "moodsCounted")]
[JsonDerivedType(typeof(PositionTaken), "positionTaken")]
[JsonDerivedType(typeof(PositionsCounted), "positionsCounted")]
[JsonDerivedType(typeof(ConsentMoved), "consentMoved")]
[JsonDerivedType(typeof(TextAmended), "textAmended")]
[JsonDerivedType(typeof(RemarkMade), "remarkMade")]
[JsonDerivedType(typeof(RemarkWithdrawn), "remarkWithdrawn")]
[JsonDerivedType(typeof(RemarkHidden), "remarkHidden")]
[JsonDerivedType(typeof(ObjectionLifted), "objectionLifted")]
[JsonDerivedType(typeof(BallotPrepared), "ballotPrepared")]
[JsonDerivedType(typeof(BallotSetUp), "ballotSetUp")]
[JsonDerivedType(typeof(BallotOpened), "ballotOpened")]
[JsonDerivedType(typeof(ElectorateFrozen), "electorateFrozen")]
[JsonDerivedType(typeof(RulesTightened), "rulesTightened")]
[JsonDerivedType(typeof(BallotClosed), "ballotClosed")]
[JsonDerivedType(typeof(BallotPublished), "ballotPublished")]
[JsonDerivedType(typeof(BallotReopened), "ballotReopened")]
[JsonDerivedType(typeof(VoteCast), "voteCast")]
[JsonDerivedType(typeof(PaperCast), "paperCast")]
[JsonDerivedType(typeof(VoterSignedOff), "voterSignedOff")]
[JsonDerivedType(typeof(VoteWithdrawn), "voteWithdrawn")]
[JsonDerivedType(typeof(LateVoteOffered), "lateVoteOffered")]
[JsonDerivedType(typeof(LateVoteAnswered), "lateVoteAnswered")]
[JsonDerivedType(typeof(CountEntered), "countEntered")]
[JsonDerivedType(typeof(CountChecked), "countChecked")]
[JsonDerivedType(typeof(SheetAttached), "sheetAttached")]
[JsonDerivedType(typeof(BoxCounted), "boxCounted")]
[JsonDerivedType(typeof(BallotRecorded), "ballotRecorded")]
[JsonDerivedType(typeof(ProposalMade), "proposalMade")]
[JsonDerivedType(typeof(ProposalEdited), "proposalEdited")]
[JsonDerivedType(typeof(ProposalStatusChanged), "proposalStatusChanged")]
[JsonDerivedType(typeof(DecisionRecorded), "decisionRecorded")]
[JsonDerivedType(typeof(DecisionChanged), "decisionChanged")]
[JsonDerivedType(typeof(DecisionRemoved), "decisionRemoved")]
[JsonDerivedType(typeof(TextBegun), "textBegun")]
[JsonDerivedType(typeof(TextRenamed), "textRenamed")]
[JsonDerivedType(typeof(TextOpened), "textOpened")]
[JsonDerivedType(typeof(VersionKept), "versionKept")]
[JsonDerivedType(typeof(CharterMoved), "charterMoved")]
[JsonDerivedType(typeof(CharterSubmitted), "charterSubmitted")]
[JsonDerivedType(typeof(ArticleAnswered), "articleAnswered")]
[JsonDerivedType(typeof(ArticleAnswerWithdrawn), "articleAnswerWithdrawn")]
[JsonDerivedType(typeof(ArticleObjectionLifted), "articleObjectionLifted")]
[JsonDerivedType(typeof(CharterAdopted), "charterAdopted")]
[JsonDerivedType(typeof(CharterReviewSet), "charterReviewSet")]
[JsonDerivedType(typeof(CharterSigned), "charterSigned")]
[JsonDerivedType(typeof(CharterSignatureWithdrawn), "charterSignatureWithdrawn")]
[JsonDerivedType(typeof(CharterSignaturesCounted), "charterSignaturesCounted")]
[JsonDerivedType(typeof(AmbitionSet), "ambitionSet")]
[JsonDerivedType(typeof(AxisAdded), "axisAdded")]
[JsonDerivedType(typeof(AxisChanged), "axisChanged")]
[JsonDerivedType(typeof(AxisRemoved), "axisRemoved")]
[JsonDerivedType(typeof(ObjectiveAdded), "objectiveAdded")]
[JsonDerivedType(typeof(ObjectiveChanged), "objectiveChanged")]
[JsonDerivedType(typeof(ObjectiveRemoved), "objectiveRemoved")]
[JsonDerivedType(typeof(IndicatorChosen), "indicatorChosen")]
[JsonDerivedType(typeof(IndicatorReworded), "indicatorReworded")]
[JsonDerivedType(typeof(IndicatorDropped), "indicatorDropped")]
[JsonDerivedType(typeof(ActionAdded), "actionAdded")]
[JsonDerivedType(typeof(ActionChanged), "actionChanged")]
[JsonDerivedType(typeof(ActionIndicatorsChosen), "actionIndicatorsChosen")]
[JsonDerivedType(typeof(ActionStepTicked), "actionStepTicked")]
[JsonDerivedType(typeof(ActionStatusChanged), "actionStatusChanged")]
[JsonDerivedType(typeof(ProgressReported), "progressReported")]
[JsonDerivedType(typeof(ActionRemoved), "actionRemoved")]
[JsonDerivedType(typeof(PlanDerived), "planDerived")]
[JsonDerivedType(typeof(CalendarFeedOpened), "calendarFeedOpened")]
[JsonDerivedType(typeof(CalendarFeedClosed), "calendarFeedClosed")]
[JsonDerivedType(typeof(CommandAnswered), "commandAnswered")]
public abstract record Happened;

/// <summary>The names of commands and events, and the one JSON of the product.</summary>
public static class Contract
{
    /// <summary>Commands by the name that clients say.</summary>
    public static IReadOnlyDictionary<string, Type> Commands { get; } = Names<Command>();

    /// <summary>Events by the name that the journal stores.</summary>
    public static IReadOnlyDictionary<string, Type> Events { get; } = Names<Happened>();

    /// <summary>The journal's name of each type of event.</summary>
    public static IReadOnlyDictionary<Type, string> EventNames { get; } = Events.ToDictionary(name => name.Value, name => name.Key);

    /// <summary>
    /// How everything is written: camelCase, enums as words, nothing unknown accepted, nothing required left out, nothing said twice.
    /// </summary>
    public static JsonSerializerOptions Json { get; } = Frozen(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
        // What is computed from the rest is not written.
        IgnoreReadOnlyProperties = true,
        // Only ever sent as JSON, never inside a page: accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new OrdinalJson() },
    });

    /// <summary>The types of a closed union by the name that each is written under.</summary>
    public static IReadOnlyDictionary<string, Type> Names<T>() =>
        typeof(T).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>()
            .ToDictionary(name => (string)name.TypeDiscriminator!, name => name.DerivedType);

    private static JsonSerializerOptions Frozen(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
