using System.Collections.Immutable;
using System.Net;
using System.Text.Json;

namespace CoConstruction.Server.Tests;

/// <summary>Who may ask what, over HTTP: every command by every kind of caller.</summary>
public sealed class RoleByCommandTests
{
    private const string W = Stage.Workshop, None = "personne", Photograph = "photo";
    private static readonly ImmutableSortedDictionary<string, string> NoMarks = ImmutableSortedDictionary<string, string>.Empty;
    private static readonly ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> NoCounts =
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty;

    private static readonly ObstacleCard Obstacle = new(ObstacleFamily.LegalFramework, null, null, ObstacleBasis.Observed, "x", null);
    private static readonly LeverCard Lever = new(LeverCategory.Training, "x", null, null, null);
    private static readonly StoryCard Telling = new("x", "x", "x");
    private static readonly GuestCard Welcome = new(GuestKind.Expert, "Juriste") { WorkshopIds = [W] };
    private static readonly ReadingCard Reading = new(ReadingKind.Story, default, Words: "x");
    private static readonly IndicatorDefinition Indicator = new("x", null, IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Dignity, null, null, null, null, null, null, null, null, null);

    private static readonly VoiceConsent Allowed = new(new DateOnly(2026, 1, 10), ConsentManner.Spoken, [VoiceUse.Project]);

    // F facilitator, C co-facilitator, R professional, O observer, E official, G guest, P participant, T tablet. Written out by hand: the house's own table must not check itself.
    // What is asked is refused by a rule or harmless, so that each caller finds the same project.
    private static readonly (string Roles, Command Command)[] Table =
    [
        ("", new FoundProject("t", null, new TerritoryCard("n", "k"), "m", "n")), ("F", new DescribeProject("", null, ProjectStatus.Diagnostic, ParticipationLevel.CoDecision, new TerritoryCard("", ""))),
        ("", new ImportProject(new ProjectFile("p", "f", []))), ("F", new AddCollege(new College("", "", null))), ("F", new ChangeCollege(new College(None, "", null))),
        ("F", new RemoveCollege(None)), ("", new TakeSeat("s", W, "persons", null, false)), ("", new EnterWorkshop("s", W, false)), ("", new ReturnToSeat(new RecallCode("cat", "dog", 1), W)),
        ("FC", new MoveSeat(None, None)), ("FC", new CancelSeat(None)), ("FP", new EraseSeat(None)), ("F", new InviteMember("i", Role.Door, "h")),
        ("", new AcceptInvitation("i", "h", "m", "n")), ("", new JoinAsFacilitator("m", "n")), ("F", new ChangeMemberRole(None, Role.Observer)), ("F", new RemoveMember(None)),
        ("FC", new PlanWorkshop(W, Stage.Card("x"))), ("FC", new DescribeWorkshop(None, Stage.Card("x"))), ("FC", new AddStep(None, "s", new StepPlan(new InstructionStep(), "x"))),
        ("FC", new ChangeStep(None, "s", new StepPlan(new InstructionStep(), "x"))), ("FC", new MoveStep(None, "s", 0)), ("FC", new RemoveStep(None, "s")), ("FC", new SkipStep(None, "s", true)),
        ("FC", new GoToStep(None, "s")), ("FC", new SetTimer(None, "s", null)), ("FC", new TakeOver(None)), ("FC", new CountPresent(None, "persons", 1)), ("FC", new CloseWorkshop(None, true)),
        ("FC", new ShowContent(None, "s", true)), ("P", new SayDone(None, "s", true)), ("P", new AddIdea(None, "s", "i", "x")), ("P", new WithdrawIdea(None, "s", "i")),
        ("FC", new DictateIdea(None, "s", "i", "x", null)), ("FC", new HideIdea(None, "s", "i", true)), ("FC", new PutTogether(None, "s", "g", "a", "b")), ("FC", new TakeOut(None, "s", "i")),
        ("FC", new NameGroup(None, "s", "g", "x")), ("FC", new UndoGrouping(None, "s")), ("FC", new MoveConsent(None, "s", ConsentStage.Objections)), ("FC", new AmendText(None, "s", "x")),
        ("P", new AddCard(None, "s", "c", "x")), ("P", new WithdrawCard(None, "s", "c")), ("P", new ProposePlace(None, "s", "c", "p")), ("FC", new DictateCard(None, "s", "c", "x", null)),
        ("FC", new PlaceCard(None, "s", "c", "p")), ("FC", new UndoPlacing(None, "s")), ("FC", new HideCard(None, "s", "c", true)), ("FC", new TakeCards(None, "s")), ("FC", new PourCards(None, "s", [], new AsAssets())),
        ("P", new SayInConsent(None, "s", "r", "x")), ("P", new WithdrawRemark(None, "s", "r")), ("FC", new DictateRemark(None, "s", "r", "x", null)), ("FC", new HideRemark(None, "s", "r", true)),
        ("P", new RaiseObjection(None, "s", "r", "x")), ("FC", new DictateObjection(None, "s", "r", "x", null)), ("FCP", new LiftObjection(None, "s", "r")), ("P", new TellMood(None, "s", Mood.Sun, null)),
        ("FC", new CountMoods(None, "s", "persons", ImmutableSortedDictionary<Mood, int>.Empty)), ("P", new TakePosition(None, "s", Stance.Agree)),
        ("FC", new CountPositions(None, "s", "persons", ImmutableSortedDictionary<Stance, int>.Empty)), ("FC", new RefreshOptions(None)), ("FC", new OpenBallot(None)), ("FC", new CloseBallot(None)),
        ("FC", new PublishBallot(None)), ("FC", new ReopenBallot(None)), ("P", new CastVote(None, ImmutableSortedDictionary<string, string>.Empty)), ("P", new WithdrawVote(None)),
        ("FC", new EnterCount(None, "persons", VoteChannel.Paper, 1, NoCounts)), ("FC", new CheckCount(None, "persons", VoteChannel.Paper)),
        ("FC", new MakeBallotSecret(None)), ("FC", new HideLiveResults(None)), ("P", new OfferLateVote(None, NoMarks)), ("FC", new AnswerLateVote(None, "s", true)),
        ("T", new DropPaper(None, "p", "persons", NoMarks)), ("FC", new CastAssistedVote(None, "s", NoMarks)), ("FC", new OpenAssistedSeat("s", None, "persons", null, true, ReachedBy.Phone)),
        ("FC", new OpenTablet(None)), ("FC", new CloseTablet(None)), ("FC", new AttachSheet(None, "persons", Photograph)), ("", new CountBox(None, [])),
        ("FCRP", new MakeProposal("", new ProposalText("", "", null), null, new ProposalOrigin())), ("FC", new EditProposal(None, new ProposalText("", "", null))),
        ("F", new ChangeProposalStatus(None, ProposalStatus.Adopted, null, null)),
        ("FCE", new MarkProposalRead(None)), ("FC", new MarkProposalDebated(None, W)), ("FC", new MergeProposals(None, "m", [], null, null)), ("FC", new UndoMerge(None, "m")),
        ("FC", new SplitProposal(None, [])), ("FC", new UndoSplit(None)), ("FCROEP", new ObjectToMerge(None, "x")), ("FC", new AnswerMergeObjection(None, "x")),
        ("FC", new SetProposalsApart(None, "o", true)), ("FE", new PromiseResponse(None, "x", new DateOnly(2030, 1, 1))),
        ("FE", new RespondToProposal(None, ProposalStatus.Adopted, "x", "x", null)), ("ROEP", new SeeAnswers(DateTimeOffset.MinValue)),
        ("FC", new RecordDecision("", null, "", "", null, null)),
        ("FC", new ChangeDecision(None, "", "", null)), ("FC", new RemoveDecision(None)), ("FC", new DetailDecision(None, new DecisionTerms(DecisionResult.Adopted, ""))),
        ("FCR", new BeginText("", TextKind.Synthesis, "x")), ("FCR", new RenameText(None, "x")), ("FCR", new KeepVersion(None, null, false)), ("F", new OpenText(None, ImmutableSortedDictionary<string, TextRight>.Empty)),
        ("FCROEP", new AnswerCard(None, "persons", CardAnswer.Agree, false)), ("FCROEP", new TakeBackAnswer(None)),
        ("FCR", new ReviewCharter(None)), ("F", new ReturnCharterToDraft(None)), ("F", new SubmitCharter(None, false)), ("FCROEP", new AnswerArticle(None, "a", "persons", ArticleAnswer.Agree, null)),
        ("FCROEP", new WithdrawArticleAnswer(None, "a")), ("FCROEP", new LiftArticleObjection(None, "a", "o", null)), ("F", new AdoptCharter(None, null)), ("F", new ReviseCharter(None)),
        ("F", new SetCharterReview(None, null)), ("F", new ExpireCharter(None)), ("FCROEP", new SignCharter(None, "persons", "x")), ("FCROEP", new WithdrawSignature(None, "s")),
        ("FCR", new AddNeed("", "x", 5, "x")), ("FCR", new ChangeNeed(None, "x", 5, "x")), ("FCR", new WithdrawNeed(None)),
        ("FCROEP", new AddAsset("", null, "x", new())), ("FCROEP", new ChangeAsset(None, null, "x")), ("FCROEP", new WithdrawAsset(None)),
        ("FCROEP", new AddObstacle("", Obstacle, new())), ("FCROEP", new ChangeObstacle(None, Obstacle)), ("FCROEP", new WithdrawObstacle(None)),
        ("FCR", new LinkObstacles(None, None)), ("FCR", new UnlinkObstacles(None, None)),
        ("FCROEP", new AddLever("", Lever, new())), ("FCROEP", new ChangeLever(None, Lever)), ("FCROEP", new WithdrawLever(None)),
        ("FC", new DescribeBody("", new BodyCard(BodyKind.WorkingGroup, ""))), ("FC", new RemoveBody(None)), ("F", new SetCoreGroupSize(0)), ("F", new DescribeGuest("", new GuestCard(GuestKind.Expert, ""))),
        ("F", new InviteGuest(None, "i", "h")), ("F", new RemoveGuest(None)), ("FC", new SetCalendar(default, 0)), ("FC", new DescribeMilestone("", new MilestoneCard("", default))),
        ("FC", new MarkMilestone(None, MilestoneStatus.Done, null)), ("F", new ValidateMilestone(None, "b", "o")), ("F", new CloseReview(None, "x")), ("FC", new RemoveMilestone(None)),
        ("FC", new PlanHearing("", new HearingCard(default, HearingMode.OnSite, "", ""))), ("FC", new NoteTakeaway(None, "t", "x")), ("FC", new UseTakeaway(None, "t", new TakeawayUse(TakeawayKind.Practice))),
        ("FC", new TurnTakeaway(None, "t", "o", null, null)), ("FC", new RemoveTakeaway(None, "t")), ("FC", new RemoveHearing(None)), ("FC", new WritePledge("", new PledgeCard("", "", "", default))), ("FC", new ReportPledge(None, PledgeStatus.Kept, "x")),
        ("FC", new RemovePledge(None)), ("FC", new PlanAwareness("", new AwarenessCard(AwarenessKind.Event, ""))), ("FC", new RemoveAwareness(None)),
        ("FCR", new DraftSheet("")), ("FCR", new ChangeSheet(None, new SheetContent(new PracticeSheet("x")))), ("FCR", new WriteSheetTogether(None, "t")), ("FCR", new TakeSheetText(None, "t")),
        ("FCR", new ReviewSheet(None, [])), ("FCR", new SubmitSheet(None, true)), ("FCR", new PublishSheet(None)), ("FCR", new SendSheet(None, PracticeKind.Initiative, "x", new Signatory(SignatoryKind.Role, "x"))), ("FCR", new RemoveSheet(None)),
        ("FCROEP", new AskCredit(None, "x")), ("FCROEP", new WithdrawCredit(None)),
        ("FCROEP", new WriteEvaluationNote("", new NoteAbout(NoteSubject.Project), Criterion.Dignity, [], "x", new())), ("FCROEP", new ChangeEvaluationNote(None, Criterion.Dignity, [], "x")),
        ("FCROEP", new WithdrawEvaluationNote(None)), ("FC", new PublishEvaluationNote(None)), ("FC", new SetEvaluationNoteAside(None, "x")),
        ("FCR", new SetAmbition("x", null, null)), ("FCR", new AddAxis("", new AxisWords("x", null, null))), ("FCR", new ChangeAxis(None, new AxisWords("x", null, null))), ("FCR", new RemoveAxis(None)),
        ("FCR", new AddObjective("", new ObjectiveWords(ObjectiveKind.General, "x", null, null))), ("FCR", new ChangeObjective(None, new ObjectiveWords(ObjectiveKind.General, "x", null, null))),
        ("FCR", new RemoveObjective(None)), ("FCR", new ChooseIndicator("", Indicator)), ("FCR", new RewordIndicator(None, Indicator)), ("FCR", new DropIndicator(None)),
        ("FCR", new AddAction("", new ActionParts())), ("FCR", new ChangeAction(None, new ActionParts())), ("FCR", new ChooseActionIndicators(None, [])), ("FCR", new TickActionStep(None, "s", true)),
        ("FCR", new ChangeActionStatus(None, ActionStatus.Ready, "x")), ("FCR", new ReportProgress(None, 10)), ("FCR", new RemoveAction(None)), ("FCR", new BringActions([])),
        ("FCRP", new RecordVoice("", "x", "persons", Allowed)), ("FCRP", new ChangeConsent(None, Allowed)), ("FCR", new ReadVoiceAgain(None)), ("FCRP", new WithdrawVoice(None)), ("F", new IssueBrief("")),
        ("FCR", new CitePractice(Illustrated.Action, None, None, "x")), ("FCR", new TakeBackCitation(Illustrated.Action, None, None)), ("FCR", new OpenCalendarFeed()), ("FCR", new CloseCalendarFeed()),
        ("FCR", new DescribeEvaluationFrame(new FrameTexts(null, null, null), [])), ("F", new OpenEvaluation()), ("F", new AmendFrame(FramePart.Contours, "x", null, "x")),
        ("FCR", new RecordReading("", None, Reading)), ("FCR", new ChangeReading(None, Reading)), ("FCR", new WithdrawReading(None)),
        ("FCROEP", new TellUnexpectedEffect("", "x", new())), ("FCROEP", new ChangeUnexpectedEffect(None, "x")), ("FCROEP", new WithdrawUnexpectedEffect(None)),
        ("FCR", new NameChangeDomains([])), ("FCROEP", new TellStory("", Telling, new())), ("FCROEP", new RewordStory(None, Telling)), ("FCROEP", new WithdrawStory(None)),
        ("FC", new SetStoryAside(None, null)), ("FC", new PlanStoryRound("", new StoryRoundCard("", default, default))), ("FC", new HandStoriesOver(None)), ("FC", new RemoveStoryRound(None)),
        ("FCR", new ChooseStory(None, null, null, "x")), ("FCR", new TakeBackChoice(None, null)), ("FCR", new WriteOutcome("", new OutcomeCard("x", "x", "x", "x", OutcomeBasis.Told))),
        ("FCR", new RemoveOutcome(None)), ("FCR", new SubstantiateOutcome(None, "c", "x", OutsideVerdict.Agrees, "x")), ("FCR", new RemoveConfirmation(None, "c")),
        ("FCROEP", new AnswerParticipation(None, ImmutableSortedDictionary<FeltStatement, FeltStep>.Empty)), ("P", new PointAtStory(None, "s", null)), ("P", new ProposeScale(None, "s", [])),
        ("FC", new KeepScale(None, "s", [])),
    ];

    [Fact]
    public void The_table_names_every_command() =>
        Assert.Equal(Contract.Commands.Values.Select(type => type.Name).Order(), Table.Select(line => line.Command.GetType().Name).Order());

    [Fact]
    public async Task Each_role_may_ask_what_the_table_says_and_what_is_forbidden_leaves_no_trace()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var elsewhere = await stage.Another();
        var tablet = await stage.Tablet();
        // A sheet's photograph must be there before it can be attached.
        var photograph = await stage.Photograph();
        Command Real(Command command) => command is AttachSheet sheet ? sheet with { AttachmentId = photograph } : command;
        // Several of each, since sixty commands at once are one person's measure.
        var callers = new List<(char Role, HttpStatusCode No, Person[] Several)>
        {
            ('F', HttpStatusCode.Forbidden, await Several(number => stage.Invited(Role.Facilitator, $"f{number}"))),
            ('C', HttpStatusCode.Forbidden, await Several(number => stage.Invited(Role.CoFacilitator, $"c{number}"))),
            ('R', HttpStatusCode.Forbidden, await Several(number => stage.Invited(Role.Professional, $"r{number}"))),
            ('O', HttpStatusCode.Forbidden, await Several(number => stage.Invited(Role.Observer, $"o{number}"))),
            ('G', HttpStatusCode.Forbidden, await Several(number => stage.Guest(Welcome, $"g{number}"))),
            ('E', HttpStatusCode.Forbidden, await Several(number => stage.Invited(Role.Official, $"v{number}"))),
            ('P', HttpStatusCode.Forbidden, await Several(_ => stage.Phone())),
            ('T', HttpStatusCode.Forbidden, [tablet, tablet]),
            ('t', HttpStatusCode.Forbidden, [server.Somebody($"as=tablet&token={stage.Project}.{W}.wrong"), server.Somebody($"as=tablet&token={stage.ScreenLink}")]),
            ('S', HttpStatusCode.Forbidden, [stage.Screen(), stage.Screen(), stage.Screen(), stage.Screen()]),
            ('w', HttpStatusCode.Forbidden, [server.Somebody($"as=screen&token={stage.Project}.{W}.wrong"), server.Somebody($"as=screen&token={stage.Project}.other.{stage.ScreenKey}"), server.Somebody($"as=screen&token={stage.Project}.{W}.wrong"), server.Somebody($"as=screen&token={stage.Project}.other.{stage.ScreenKey}")]),
            ('-', HttpStatusCode.Unauthorized, [server.Somebody(), server.Somebody("as=team"), server.Somebody(), server.Somebody("as=team")]),
            ('e', HttpStatusCode.Unauthorized, await Several(number => elsewhere.Invited(number % 2 == 0 ? Role.Facilitator : Role.CoFacilitator, $"e{number}"))),
            ('s', HttpStatusCode.Unauthorized, await Several(_ => elsewhere.Phone())),
            ('x', HttpStatusCode.Unauthorized, [server.Somebody($"as=screen&token={elsewhere.ScreenLink}"), server.Somebody("as=door"), server.Somebody($"as=screen&token={elsewhere.ScreenLink}"), server.Somebody("as=door")]),
        };
        var before = await Length(server, stage);
        foreach (var (role, no, several) in callers)
        {
            foreach (var (index, line) in Table.Index().Where(line => !line.Item.Roles.Contains(role, StringComparison.Ordinal)))
            {
                var said = await several[index % several.Length].Ask(stage.Project, Real(line.Command));
                Assert.True(said.Status == no, $"{role} {line.Command}: {said.Status} {said.Body}");
                Assert.NotNull(said.Code);
            }
        }

        Assert.Equal(before, await Length(server, stage));
        foreach (var (role, _, several) in callers)
        {
            foreach (var (index, line) in Table.Index().Where(line => line.Item.Roles.Contains(role, StringComparison.Ordinal)))
            {
                var said = await several[index % several.Length].Ask(stage.Project, Real(line.Command));
                Assert.True(said.Status == HttpStatusCode.OK, $"{role} {line.Command}: {said.Status} {said.Body}");
            }
        }
    }

    private static async Task<Person[]> Several(Func<int, Task<Person>> one)
    {
        var several = new Person[4];
        for (var number = 0; number < several.Length; number++) several[number] = await one(number);
        return several;
    }

    private static async Task<int> Length(TestServer server, Stage stage) => (await server.Get<IJournal>().Read(ProjectStreams.Of(stage.Project), 0)).Count;
}
