namespace CoConstruction.Domain;

/// <summary>The closed lists of words of a project file (the glossary's enumerations).</summary>
internal static class FileWords
{
    public static ImmutableArray<string> Dimensions { get; } = ["social", "culture", "economy", "urban", "health", "education"];
    public static ImmutableArray<string> MilestoneStatuses { get; } = ["done", "inProgress", "late", "planned"];
    public static ImmutableArray<string> Forms { get; } = ["groupSocialWork", "communitySocialWork", "networkIntervention", "popularEducation"];
    public static ImmutableArray<string> BallotSubjects { get; } = ["proposals", "charter", "options"];
    public static ImmutableArray<string> BallotMethods { get; } = ["fourPositions", "dotVoting", "majorityJudgment", "approval", "ranked", "budget", "consent"];
    public static ImmutableArray<string> EndedBallots { get; } = ["closed", "published"];

    public static ImmutableArray<string> CharterStatuses { get; } = ["draft", "adopted"];

    /// <summary>The names of an enumeration as files write them, in the order of its values.</summary>
    public static ImmutableArray<string> Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
