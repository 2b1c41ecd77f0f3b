using System.Runtime.CompilerServices;

namespace CoConstruction.Domain.Tests;

/// <summary>Who may ask what, written out in full: changing a right means changing this table.</summary>
public sealed class RightsTests
{
    //                                     D = door, F = facilitator, C = co-facilitator, P = participant, T = tablet, R = professional, O = observer, E = official (élue, élu); screens ask nothing
    private const string Expected = """
        foundProject            D
        importProject           D
        takeSeat                D
        enterWorkshop           D
        returnToSeat            D
        acceptInvitation        D
        joinAsFacilitator       D
        describeProject         F
        addCollege              F
        changeCollege           F
        removeCollege           F
        inviteMember            F
        changeMemberRole        F
        removeMember            F
        changeProposalStatus    F
        moveSeat                FC
        cancelSeat              FC
        eraseSeat               FP
        planWorkshop            DFC
        describeWorkshop        FC
        addStep                 FC
        changeStep              DFC
        moveStep                FC
        removeStep              FC
        skipStep                FC
        goToStep                FC
        setTimer                FC
        takeOver                FC
        countPresent            FC
        closeWorkshop           FC
        showContent             FC
        countMoods              FC
        countPositions          FC
        dictateIdea             FC
        hideIdea                FC
        putTogether             FC
        takeOut                 FC
        nameGroup               FC
        undoGrouping            FC
        moveConsent             FC
        amendText               FC
        sayInConsent            P
        withdrawRemark          P
        dictateRemark           FC
        hideRemark              FC
        raiseObjection          P
        dictateObjection        FC
        liftObjection           FCP
        addCard                 P
        withdrawCard            P
        proposePlace            P
        dictateCard             FC
        placeCard               FC
        undoPlacing             FC
        hideCard                FC
        takeCards               FC
        pourCards               FC
        refreshOptions          FC
        openBallot              FC
        closeBallot             FC
        publishBallot           FC
        reopenBallot            FC
        makeBallotSecret        FC
        hideLiveResults         FC
        answerLateVote          FC
        openAssistedSeat        FC
        castAssistedVote        FC
        openTablet              FC
        closeTablet             FC
        attachSheet             FC
        enterCount              FC
        checkCount              FC
        makeProposal            DFCRP
        editProposal            FC
        markProposalRead        FCE
        markProposalDebated     FC
        mergeProposals          FC
        undoMerge               FC
        splitProposal           FC
        undoSplit               FC
        objectToMerge           FCROEP
        answerMergeObjection    FC
        setProposalsApart       FC
        promiseResponse         FE
        respondToProposal       FE
        seeAnswers              ROEP
        recordDecision          FC
        changeDecision          FC
        removeDecision          FC
        detailDecision          FC
        sayDone                 P
        tellMood                P
        takePosition            P
        addIdea                 P
        withdrawIdea            P
        castVote                P
        withdrawVote            P
        offerLateVote           P
        dropPaper               T
        countBox                D
        beginText               FCR
        renameText              FCR
        keepVersion             FCR
        openText                F
        reviewCharter           FCR
        returnCharterToDraft    F
        submitCharter           F
        answerArticle           FCROEP
        withdrawArticleAnswer   FCROEP
        liftArticleObjection    FCROEP
        adoptCharter            F
        reviseCharter           F
        setCharterReview        F
        expireCharter           F
        answerCard              FCROEP
        takeBackAnswer          FCROEP
        signCharter             FCROEP
        withdrawSignature       FCROEP
        addNeed                 FCR
        changeNeed              FCR
        withdrawNeed            FCR
        addAsset                FCROEP
        changeAsset             FCROEP
        withdrawAsset           FCROEP
        addObstacle             FCROEP
        changeObstacle          FCROEP
        withdrawObstacle        FCROEP
        linkObstacles           FCR
        unlinkObstacles         FCR
        addLever                FCROEP
        changeLever             FCROEP
        withdrawLever           FCROEP
        writeEvaluationNote     FCROEP
        changeEvaluationNote    FCROEP
        withdrawEvaluationNote  FCROEP
        publishEvaluationNote   FC
        setEvaluationNoteAside  FC
        setAmbition             FCR
        addAxis                 FCR
        changeAxis              FCR
        removeAxis              FCR
        addObjective            FCR
        changeObjective         FCR
        removeObjective         FCR
        chooseIndicator         FCR
        rewordIndicator         FCR
        dropIndicator           FCR
        addAction               FCR
        changeAction            FCR
        chooseActionIndicators  FCR
        tickActionStep          FCR
        changeActionStatus      FCR
        reportProgress          FCR
        removeAction            FCR
        bringActions            FCR
        citePractice            FCR
        takeBackCitation        FCR
        openCalendarFeed        FCR
        closeCalendarFeed       FCR
        describeEvaluationFrame FCR
        recordVoice             FCRP
        changeConsent           FCRP
        readVoiceAgain          FCR
        withdrawVoice           FCRP
        issueBrief              F
        draftSheet              FCR
        changeSheet             FCR
        writeSheetTogether      FCR
        takeSheetText           FCR
        reviewSheet             FCR
        submitSheet             FCR
        publishSheet            FCR
        askCredit               FCROEP
        withdrawCredit          FCROEP
        sendSheet               DFCR
        removeSheet             FCR
        openEvaluation          F
        amendFrame              F
        recordReading           FCR
        changeReading           FCR
        withdrawReading         FCR
        tellUnexpectedEffect    FCROEP
        changeUnexpectedEffect  FCROEP
        withdrawUnexpectedEffect FCROEP
        nameChangeDomains       FCR
        tellStory               FCROEP
        rewordStory             FCROEP
        withdrawStory           FCROEP
        setStoryAside           FC
        planStoryRound          FC
        handStoriesOver         FC
        removeStoryRound        FC
        chooseStory             FCR
        takeBackChoice          FCR
        writeOutcome            FCR
        removeOutcome           FCR
        substantiateOutcome     FCR
        removeConfirmation      FCR
        answerParticipation     FCROEP
        pointAtStory            P
        proposeScale            P
        keepScale               FC
        describeBody            FC
        removeBody              FC
        setCoreGroupSize        F
        describeGuest           F
        inviteGuest             F
        removeGuest             F
        setCalendar             FC
        describeMilestone       FC
        markMilestone           FC
        validateMilestone       F
        closeReview             F
        removeMilestone         FC
        planHearing             FC
        noteTakeaway            FC
        useTakeaway             FC
        turnTakeaway            FC
        removeTakeaway          FC
        removeHearing           FC
        writePledge             FC
        reportPledge            FC
        removePledge            FC
        planAwareness           FC
        removeAwareness         FC
        """;

    private static readonly ImmutableDictionary<string, string> Table = Expected.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToImmutableDictionary(line => line[0], line => line[1]);

    public static TheoryData<string> EveryCommand => [.. Contract.Commands.Keys];

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public void Each_role_may_ask_exactly_what_the_table_says(string name)
    {
        var command = (Command)RuntimeHelpers.GetUninitializedObject(Contract.Commands[name]);
        var may = Enum.GetValues<Role>().Where(role => Rights.May(role, command)).ToHashSet();
        Assert.Equal(Table[name].Select(Of).ToHashSet(), may);
    }

    [Fact]
    public void The_projector_and_a_guest_may_ask_nothing() => Assert.DoesNotContain(Rights.Table.Values, roles => roles.Contains(Role.Screen) || roles.Contains(Role.Guest));

    private static Role Of(char letter) => letter switch
    {
        'D' => Role.Door,
        'F' => Role.Facilitator,
        'C' => Role.CoFacilitator,
        'P' => Role.Participant,
        'T' => Role.Tablet,
        'R' => Role.Professional,
        'O' => Role.Observer,
        'E' => Role.Official,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "The table knows D, F, C, P, T, R, O and E."),
    };
}
