namespace CoConstruction.Domain;

/// <summary>For whom a view is made. Within a project there are only these, so each is rendered once for all of its phones.</summary>
/// <param name="Kind">Its name on the wire.</param>
/// <param name="WorkshopId">The one workshop that a projector shows, or that minutes tell.</param>
public sealed record Audience(AudienceKind Kind, string? WorkshopId = null)
{
    public static Audience Team { get; } = new(AudienceKind.Team);
    public static Audience Observer { get; } = new(AudienceKind.Observer);
    public static Audience Participant { get; } = new(AudienceKind.Participant);

    /// <summary>Who votes on the shared tablet of a workshop sees what a phone sees of it, and no other workshop.</summary>
    public static Audience Tablet(string workshopId) => new(AudienceKind.Participant, workshopId);

    public static Audience Screen(string workshopId) => new(AudienceKind.Screen, workshopId);

    /// <summary>Who is invited for a time sees only what they are invited to.</summary>
    /// <param name="revision">Of what they may see: another one is another audience, and nothing of before is taken for it.</param>
    public static Audience Guest(string guestId, int revision) => new(AudienceKind.Guest) { GuestId = guestId, Revision = revision };

    public static Audience Of(Role role) => role switch
    {
        Role.Facilitator or Role.CoFacilitator => Team,
        Role.Observer or Role.Professional or Role.Official => Observer,
        Role.Participant => Participant,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A screen or tablet needs its workshop, a guest who they are, and the door sees nothing."),
    };

    public string? GuestId { get; init; }

    public int Revision { get; init; }

    /// <summary>Name of the audience within its project.</summary>
    public string Name => GuestId is not null ? $"{Kind}/{GuestId}/{Revision}" : WorkshopId is null ? $"{Kind}" : $"{Kind}/{WorkshopId}";
}

/// <summary>The team, who listens, who takes part, the projector, who is invited for a time.</summary>
public enum AudienceKind { Team, Observer, Participant, Screen, Guest }

/// <summary>
/// One item of a view, not rendered yet. It needs rendering again only when one of the values it depends on is
/// another one: the state is immutable, so a comparison of references tells.
/// </summary>
public sealed record ViewEntry(string Room, string Key, ImmutableArray<object?> DependsOn, Func<object> Render);

/// <summary>Items of a view that need looking at again only when one of the values they all depend on is another one.</summary>
/// <param name="Name">Its name within the view; a part that was once there stays, if need be empty.</param>
public sealed record ViewPart(string Name, ImmutableArray<object?> DependsOn, Func<IEnumerable<ViewEntry>> Entries);

/// <summary>The names of the rooms of a view, each with the type of its items; clients know them by these.</summary>
public static class ViewRooms
{
    public const string Project = "project";
    public const string Colleges = "colleges";
    public const string Balance = "balance";
    public const string Members = "members";
    public const string Invitations = "invitations";
    public const string Seats = "seats";
    public const string Workshops = "workshops";
    public const string Steps = "steps";
    public const string Words = "words";
    public const string Ideas = "ideas";
    public const string Groups = "groups";
    public const string Grouped = "grouped";
    public const string Cards = "cards";
    public const string Consents = "consents";
    public const string Texts = "texts";
    public const string Remarks = "remarks";
    public const string Ballots = "ballots";
    public const string Counts = "counts";
    public const string LateVotes = "lateVotes";
    public const string Proposals = "proposals";
    public const string Duplicates = "duplicates";
    public const string Followed = "followed";
    public const string OwnAnswers = "ownAnswers";
    public const string Decisions = "decisions";
    public const string Imported = "imported";
    public const string Own = "own";
    public const string OwnSteps = "ownSteps";
    public const string OwnBallots = "ownBallots";
    public const string OwnMember = "ownMember";
    public const string SharedTexts = "sharedTexts";
    public const string OwnTexts = "ownTexts";
    public const string Charters = "charters";
    public const string CharterVersions = "charterVersions";
    public const string OwnCharters = "ownCharters";
    public const string Bodies = "bodies";
    public const string Guests = "guests";
    public const string Milestones = "milestones";
    public const string Hearings = "hearings";
    public const string Pledges = "pledges";
    public const string Awareness = "awareness";
    public const string Opinions = "opinions";
    public const string OpinionCards = "opinionCards";
    public const string OwnOpinions = "ownOpinions";
    public const string OwnVoice = "ownVoice";
    public const string OpinionMap = "opinionMap";
    public const string OwnPlace = "ownPlace";
    public const string Needs = "needs";
    public const string Assets = "assets";
    public const string Obstacles = "obstacles";
    public const string Levers = "levers";
    public const string EvaluationNotes = "evaluationNotes";
    public const string OwnNotes = "ownNotes";
    public const string Coverage = "coverage";
    public const string Plan = "plan";
    public const string Axes = "axes";
    public const string Objectives = "objectives";
    public const string Actions = "actions";
    public const string Indicators = "indicators";
    public const string Sheets = "sheets";
    public const string Voices = "voices";
    public const string Briefs = "briefs";
    public const string EvaluationFrames = "evaluationFrames";
    public const string Readings = "readings";
    public const string UnexpectedEffects = "unexpectedEffects";
    public const string ChangeDomains = "changeDomains";
    public const string Stories = "stories";
    public const string StoryRounds = "storyRounds";
    public const string Outcomes = "outcomes";
    public const string Participation = "participation";
    public const string OwnParticipation = "ownParticipation";
    public const string Panels = "panels";
    public const string Scales = "scales";
    public const string ShelfPages = "shelfPages";

    public static IReadOnlyDictionary<string, Type> Items { get; } = new Dictionary<string, Type>
    {
        [Project] = typeof(ProjectItem),
        [Colleges] = typeof(CollegeItem),
        [Balance] = typeof(BalanceItem),
        [Members] = typeof(MemberItem),
        [Invitations] = typeof(InvitationItem),
        [Seats] = typeof(SeatItem),
        [Workshops] = typeof(WorkshopItem),
        [Steps] = typeof(StepItem),
        [Words] = typeof(WordItem),
        [Ideas] = typeof(IdeaItem),
        [Groups] = typeof(GroupItem),
        [Grouped] = typeof(GroupedItem),
        [Cards] = typeof(CardItem),
        [Consents] = typeof(ConsentItem),
        [Texts] = typeof(TextItem),
        [Remarks] = typeof(RemarkItem),
        [Ballots] = typeof(BallotItem),
        [Counts] = typeof(CountItem),
        [LateVotes] = typeof(LateVoteItem),
        [Proposals] = typeof(ProposalItem),
        [Duplicates] = typeof(Duplicate),
        [Followed] = typeof(FollowedItem),
        [OwnAnswers] = typeof(OwnAnswersItem),
        [Decisions] = typeof(DecisionItem),
        [Imported] = typeof(JsonElement),
        [Own] = typeof(OwnSeatItem),
        [OwnSteps] = typeof(OwnStepItem),
        [OwnBallots] = typeof(OwnBallotItem),
        [OwnMember] = typeof(OwnMemberItem),
        [SharedTexts] = typeof(SharedTextItem),
        [OwnTexts] = typeof(SharedTextItem),
        [Charters] = typeof(CharterItem),
        [CharterVersions] = typeof(CharterVersionItem),
        [OwnCharters] = typeof(OwnCharterItem),
        [Bodies] = typeof(BodyItem),
        [Guests] = typeof(GuestItem),
        [Milestones] = typeof(MilestoneItem),
        [Hearings] = typeof(HearingItem),
        [Pledges] = typeof(PledgeItem),
        [Awareness] = typeof(AwarenessItem),
        [Opinions] = typeof(OpinionItem),
        [OpinionCards] = typeof(OpinionCardItem),
        [OwnOpinions] = typeof(OwnOpinionItem),
        [OwnVoice] = typeof(OwnVoiceItem),
        [OpinionMap] = typeof(OpinionMapItem),
        [OwnPlace] = typeof(OwnPlaceItem),
        [Needs] = typeof(NeedItem),
        [Assets] = typeof(AssetItem),
        [Obstacles] = typeof(ObstacleItem),
        [Levers] = typeof(LeverItem),
        [EvaluationNotes] = typeof(EvaluationNoteItem),
        [OwnNotes] = typeof(OwnNotesItem),
        [Coverage] = typeof(Coverage),
        [Plan] = typeof(PlanItem),
        [Axes] = typeof(AxisItem),
        [Objectives] = typeof(ObjectiveItem),
        [Actions] = typeof(ActionItem),
        [Indicators] = typeof(IndicatorItem),
        [Sheets] = typeof(SheetItem),
        [Voices] = typeof(VoiceItem),
        [Briefs] = typeof(BriefItem),
        [EvaluationFrames] = typeof(EvaluationFrameItem),
        [Readings] = typeof(ReadingItem),
        [UnexpectedEffects] = typeof(UnexpectedEffectItem),
        [ChangeDomains] = typeof(ChangeDomainItem),
        [Stories] = typeof(StoryItem),
        [StoryRounds] = typeof(StoryRoundItem),
        [Outcomes] = typeof(OutcomeItem),
        [Participation] = typeof(ParticipationQuality),
        [OwnParticipation] = typeof(OwnParticipationItem),
        [Panels] = typeof(PanelItem),
        [Scales] = typeof(ScaleItem),
        [ShelfPages] = typeof(ShelfPageItem),
    };
}
