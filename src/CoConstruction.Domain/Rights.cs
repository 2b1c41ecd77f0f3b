namespace CoConstruction.Domain;

/// <summary>Who may ask what: the one table of the house. What a right opens, a rule may still refuse.</summary>
public static class Rights
{
    private static readonly Role[] Door = [Role.Door];
    private static readonly Role[] Facilitator = [Role.Facilitator];
    private static readonly Role[] Team = [Role.Facilitator, Role.CoFacilitator];
    private static readonly Role[] TeamOrDoor = [Role.Door, Role.Facilitator, Role.CoFacilitator];
    private static readonly Role[] Writers = [Role.Facilitator, Role.CoFacilitator, Role.Professional];

    /// <summary>Whoever may add to the assessment, consent to the charter and sign it, and say what they think of the cards.</summary>
    private static readonly Role[] Voices = [Role.Facilitator, Role.CoFacilitator, Role.Professional, Role.Observer, Role.Official, Role.Participant];

    /// <summary>Whoever gives proposals the response that is owed to them.</summary>
    private static readonly Role[] Answering = [Role.Facilitator, Role.Official];

    /// <summary>Whoever writes down what people allow to be shown, and whoever gives it themselves.</summary>
    private static readonly Role[] Givers = [Role.Facilitator, Role.CoFacilitator, Role.Professional, Role.Participant];

    /// <summary>Whoever may have brought a proposal, in the role that they have now.</summary>
    private static readonly Role[] Authors = [Role.Professional, Role.Observer, Role.Official, Role.Participant];

    private static readonly Role[] Participant = [Role.Participant];
    private static readonly Role[] Tablet = [Role.Tablet];

    /// <summary>Roles by command. A command that is missing here may be asked by nobody.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<Role>> Table { get; } = new Dictionary<Type, IReadOnlyList<Role>>
    {
        [typeof(FoundProject)] = Door,
        [typeof(ImportProject)] = Door,
        [typeof(TakeSeat)] = Door,
        [typeof(EnterWorkshop)] = Door,
        [typeof(ReturnToSeat)] = Door,
        [typeof(AcceptInvitation)] = Door,
        [typeof(JoinAsFacilitator)] = Door,

        [typeof(DescribeProject)] = Facilitator,
        [typeof(AddCollege)] = Facilitator,
        [typeof(ChangeCollege)] = Facilitator,
        [typeof(RemoveCollege)] = Facilitator,
        [typeof(InviteMember)] = Facilitator,
        [typeof(ChangeMemberRole)] = Facilitator,
        [typeof(RemoveMember)] = Facilitator,
        [typeof(ChangeProposalStatus)] = Facilitator,

        [typeof(EraseSeat)] = [Role.Facilitator, Role.Participant],
        [typeof(MoveSeat)] = Team,
        [typeof(CancelSeat)] = Team,
        [typeof(PlanWorkshop)] = TeamOrDoor,
        [typeof(DescribeWorkshop)] = Team,
        [typeof(AddStep)] = Team,
        [typeof(ChangeStep)] = TeamOrDoor,
        [typeof(MoveStep)] = Team,
        [typeof(RemoveStep)] = Team,
        [typeof(SkipStep)] = Team,
        [typeof(GoToStep)] = Team,
        [typeof(SetTimer)] = Team,
        [typeof(TakeOver)] = Team,
        [typeof(CountPresent)] = Team,
        [typeof(CloseWorkshop)] = Team,
        [typeof(ShowContent)] = Team,
        [typeof(CountMoods)] = Team,
        [typeof(CountPositions)] = Team,
        [typeof(DictateIdea)] = Team,
        [typeof(HideIdea)] = Team,
        [typeof(PutTogether)] = Team,
        [typeof(TakeOut)] = Team,
        [typeof(NameGroup)] = Team,
        [typeof(UndoGrouping)] = Team,
        [typeof(MoveConsent)] = Team,
        [typeof(AmendText)] = Team,
        [typeof(DictateRemark)] = Team,
        [typeof(HideRemark)] = Team,
        [typeof(DictateObjection)] = Team,
        [typeof(LiftObjection)] = [Role.Facilitator, Role.CoFacilitator, Role.Participant],
        [typeof(DictateCard)] = Team,
        [typeof(PlaceCard)] = Team,
        [typeof(UndoPlacing)] = Team,
        [typeof(HideCard)] = Team,
        [typeof(TakeCards)] = Team,
        [typeof(PourCards)] = Team,
        [typeof(RefreshOptions)] = Team,
        [typeof(OpenBallot)] = Team,
        [typeof(CloseBallot)] = Team,
        [typeof(PublishBallot)] = Team,
        [typeof(ReopenBallot)] = Team,
        [typeof(MakeBallotSecret)] = Team,
        [typeof(HideLiveResults)] = Team,
        [typeof(AnswerLateVote)] = Team,
        [typeof(OpenAssistedSeat)] = Team,
        [typeof(CastAssistedVote)] = Team,
        [typeof(OpenTablet)] = Team,
        [typeof(CloseTablet)] = Team,
        [typeof(AttachSheet)] = Team,
        [typeof(EnterCount)] = Team,
        [typeof(CheckCount)] = Team,
        [typeof(MakeProposal)] = [Role.Door, Role.Facilitator, Role.CoFacilitator, Role.Professional, Role.Participant],
        [typeof(EditProposal)] = Team,
        [typeof(MarkProposalRead)] = [Role.Facilitator, Role.CoFacilitator, Role.Official],
        [typeof(MarkProposalDebated)] = Team,
        [typeof(MergeProposals)] = Team,
        [typeof(UndoMerge)] = Team,
        [typeof(SplitProposal)] = Team,
        [typeof(UndoSplit)] = Team,
        [typeof(ObjectToMerge)] = Voices,
        [typeof(AnswerMergeObjection)] = Team,
        [typeof(SetProposalsApart)] = Team,
        [typeof(PromiseResponse)] = Answering,
        [typeof(RespondToProposal)] = Answering,
        [typeof(SeeAnswers)] = Authors,
        [typeof(RecordDecision)] = Team,
        [typeof(ChangeDecision)] = Team,
        [typeof(RemoveDecision)] = Team,
        [typeof(DetailDecision)] = Team,

        [typeof(BeginText)] = Writers,
        [typeof(RenameText)] = Writers,
        [typeof(KeepVersion)] = Writers,
        [typeof(OpenText)] = Facilitator,

        [typeof(ReviewCharter)] = Writers,
        [typeof(ReturnCharterToDraft)] = Facilitator,
        [typeof(SubmitCharter)] = Facilitator,
        [typeof(AnswerArticle)] = Voices,
        [typeof(WithdrawArticleAnswer)] = Voices,
        [typeof(LiftArticleObjection)] = Voices,
        [typeof(AdoptCharter)] = Facilitator,
        [typeof(ReviseCharter)] = Facilitator,
        [typeof(SetCharterReview)] = Facilitator,
        [typeof(ExpireCharter)] = Facilitator,
        [typeof(SignCharter)] = Voices,
        [typeof(WithdrawSignature)] = Voices,

        [typeof(DescribeBody)] = Team,
        [typeof(RemoveBody)] = Team,
        [typeof(SetCoreGroupSize)] = Facilitator,
        [typeof(DescribeGuest)] = Facilitator,
        [typeof(InviteGuest)] = Facilitator,
        [typeof(RemoveGuest)] = Facilitator,
        [typeof(SetCalendar)] = Team,
        [typeof(DescribeMilestone)] = Team,
        [typeof(MarkMilestone)] = Team,
        [typeof(ValidateMilestone)] = Facilitator,
        [typeof(CloseReview)] = Facilitator,
        [typeof(RemoveMilestone)] = Team,
        [typeof(PlanHearing)] = Team,
        [typeof(NoteTakeaway)] = Team,
        [typeof(UseTakeaway)] = Team,
        [typeof(TurnTakeaway)] = Team,
        [typeof(RemoveTakeaway)] = Team,
        [typeof(RemoveHearing)] = Team,
        [typeof(WritePledge)] = Team,
        [typeof(ReportPledge)] = Team,
        [typeof(RemovePledge)] = Team,
        [typeof(PlanAwareness)] = Team,
        [typeof(RemoveAwareness)] = Team,

        [typeof(AnswerCard)] = Voices,
        [typeof(TakeBackAnswer)] = Voices,

        [typeof(AddNeed)] = Writers,
        [typeof(ChangeNeed)] = Writers,
        [typeof(WithdrawNeed)] = Writers,
        [typeof(AddAsset)] = Voices,
        [typeof(ChangeAsset)] = Voices,
        [typeof(WithdrawAsset)] = Voices,
        [typeof(AddObstacle)] = Voices,
        [typeof(ChangeObstacle)] = Voices,
        [typeof(WithdrawObstacle)] = Voices,
        [typeof(LinkObstacles)] = Writers,
        [typeof(UnlinkObstacles)] = Writers,
        [typeof(AddLever)] = Voices,
        [typeof(ChangeLever)] = Voices,
        [typeof(WithdrawLever)] = Voices,

        [typeof(WriteEvaluationNote)] = Voices,
        [typeof(ChangeEvaluationNote)] = Voices,
        [typeof(WithdrawEvaluationNote)] = Voices,
        [typeof(PublishEvaluationNote)] = Team,
        [typeof(SetEvaluationNoteAside)] = Team,

        [typeof(SetAmbition)] = Writers,
        [typeof(AddAxis)] = Writers,
        [typeof(ChangeAxis)] = Writers,
        [typeof(RemoveAxis)] = Writers,
        [typeof(AddObjective)] = Writers,
        [typeof(ChangeObjective)] = Writers,
        [typeof(RemoveObjective)] = Writers,
        [typeof(ChooseIndicator)] = Writers,
        [typeof(RewordIndicator)] = Writers,
        [typeof(DropIndicator)] = Writers,
        [typeof(AddAction)] = Writers,
        [typeof(ChangeAction)] = Writers,
        [typeof(ChooseActionIndicators)] = Writers,
        [typeof(TickActionStep)] = Writers,
        [typeof(ChangeActionStatus)] = Writers,
        [typeof(ReportProgress)] = Writers,
        [typeof(RemoveAction)] = Writers,
        [typeof(BringActions)] = Writers,
        [typeof(OpenCalendarFeed)] = Writers,
        [typeof(CloseCalendarFeed)] = Writers,

        [typeof(RecordVoice)] = Givers,
        [typeof(ChangeConsent)] = Givers,
        [typeof(ReadVoiceAgain)] = Writers,
        [typeof(WithdrawVoice)] = Givers,
        [typeof(IssueBrief)] = Facilitator,

        [typeof(DescribeEvaluationFrame)] = Writers,

        [typeof(SayDone)] = Participant,
        [typeof(TellMood)] = Participant,
        [typeof(TakePosition)] = Participant,
        [typeof(AddIdea)] = Participant,
        [typeof(WithdrawIdea)] = Participant,
        [typeof(AddCard)] = Participant,
        [typeof(WithdrawCard)] = Participant,
        [typeof(ProposePlace)] = Participant,
        [typeof(SayInConsent)] = Participant,
        [typeof(WithdrawRemark)] = Participant,
        [typeof(RaiseObjection)] = Participant,
        [typeof(CastVote)] = Participant,
        [typeof(WithdrawVote)] = Participant,
        [typeof(OfferLateVote)] = Participant,

        [typeof(DropPaper)] = Tablet,
        [typeof(CountBox)] = Door,
    };

    public static bool May(Role role, Command command) => Table.TryGetValue(command.GetType(), out var roles) && roles.Contains(role);
}
