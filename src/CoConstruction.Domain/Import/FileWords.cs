namespace CoConstruction.Domain;

/// <summary>The closed lists of words of a project file (the glossary's enumerations).</summary>
internal static class FileWords
{
    public static ImmutableArray<string> TerritoryKinds { get; } = ["neighbourhood", "municipality", "intermunicipality", "livingArea", "department"];
    public static ImmutableArray<string> Dimensions { get; } = ["social", "culture", "economy", "urban", "health", "education"];
    public static ImmutableArray<string> MilestoneStatuses { get; } = ["done", "inProgress", "late", "planned"];
    public static ImmutableArray<string> ObjectiveKinds { get; } = ["general", "operational"];
    public static ImmutableArray<string> Forms { get; } = ["groupSocialWork", "communitySocialWork", "networkIntervention", "popularEducation"];
    public static ImmutableArray<string> BallotSubjects { get; } = ["proposals", "charter", "options"];
    public static ImmutableArray<string> BallotMethods { get; } = ["fourPositions", "dotVoting", "majorityJudgment", "approval", "ranked", "budget", "consent"];
    public static ImmutableArray<string> EndedBallots { get; } = ["closed", "published"];

    public static ImmutableArray<string> BodyKinds { get; } = ["steeringCommittee", "technicalCommittee", "workingGroup"];
    public static ImmutableArray<string> ObstacleFamilies { get; } =
        ["centralisedTradition", "legalFramework", "institutionalComplexity", "managerialLogic", "professionalModel"];
    public static ImmutableArray<string> ObstacleNatures { get; } = ["cultural", "societal", "organisational", "regulatory"];
    public static ImmutableArray<string> ObstacleLevels { get; } = ["state", "department", "municipality", "organisation", "team", "territory"];
    public static ImmutableArray<string> ObstacleBases { get; } = ["observed", "perceived"];
    public static ImmutableArray<string> LeverCategories { get; } =
        ["simplification", "powerToAct", "training", "management", "partnership", "politicalSponsorship"];
    public static ImmutableArray<string> RoomsForManoeuvre { get; } = ["local", "organisation", "territory", "municipality", "department"];
    public static ImmutableArray<string> CharterStatuses { get; } = ["draft", "adopted"];
    public static ImmutableArray<string> IndicatorKinds { get; } = ["qualitative", "quantitative"];
    public static ImmutableArray<string> IndicatorFocuses { get; } = ["process", "result", "effect"];
    public static ImmutableArray<string> Criteria { get; } =
    [
        "relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability", "usefulness", "participation", "powerToAct",
        "partnership", "practiceTransformation", "socialBond", "dignity", "unexpectedEffects",
    ];
    public static ImmutableArray<string> NoteSubjects { get; } = ["action", "process", "project"];
    public static ImmutableArray<string> ActionStatuses { get; } = ["proposed", "planned", "inProgress", "completed"];
    public static ImmutableArray<string> SheetStatuses { get; } = ["draft", "inReview", "published"];
    public static ImmutableArray<string> AwarenessKinds { get; } = ["event", "publication"];

    /// <summary>The names of an enumeration as files write them, in the order of its values.</summary>
    public static ImmutableArray<string> Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
