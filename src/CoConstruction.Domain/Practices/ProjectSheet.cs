namespace CoConstruction.Domain;

/// <summary>The twenty fields of a sheet, in the order in which they are read.</summary>
public enum SheetField
{
    Title, Summary, Identity, Origin, Objectives, Steps, Participation, Partnership, Obstacles, Levers, Results, Verbatims, KeyFactors, WatchPoints,
    Reproducibility, Evaluation, Tools, Keywords, Review, Licence,
}

/// <summary>Where a sheet stands.</summary>
public enum SheetStatus { Draft, InReview, Published }

/// <summary>What a question of the reading gets: oui, non, or not said.</summary>
public enum SheetAnswer { Yes, No, NotSaid }

/// <summary>The answer to one question by which a sheet is read again.</summary>
/// <param name="Label">The question as a file words it; null for the usual one.</param>
public sealed record SheetCheck(string Code, string? Label, SheetAnswer Said, string? Comment)
{
    /// <summary>The questions by their codes; the screens have their words.</summary>
    public static ImmutableArray<string> Codes { get; } = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"];

    /// <summary>Without a yes to these a sheet is not published: nobody can be recognised, and a person concerned has read it.</summary>
    internal static ImmutableArray<string> Required { get; } = ["C6", "C8"];
}

/// <summary>What the project writes of a sheet: its own words, and what it points to in the project.</summary>
/// <param name="Sheet">Without quotes: they are voices, which have what each person allowed.</param>
public sealed record SheetContent(PracticeSheet Sheet)
{
    /// <summary>Obstacles of the shared assessment that were met.</summary>
    public ImmutableList<string> ObstacleIds { get; init; } = [];

    /// <summary>Levers of the shared assessment that were used.</summary>
    public ImmutableList<string> LeverIds { get; init; } = [];

    /// <summary>Voices that it quotes, each only where its person allowed it.</summary>
    public ImmutableList<string> VoiceIds { get; init; } = [];

    /// <summary>Whether it says the same to the letter.</summary>
    internal bool Says(SheetContent other) => JsonSerializer.Serialize(this, Contract.Json) == JsonSerializer.Serialize(other, Contract.Json);
}

/// <summary>What of the project a field was drafted from.</summary>
public enum TraceRoom { Project, Calendar, Needs, Ambition, Objectives, Workshops, Decisions, Actions, Bodies, Obstacles, Levers, Indicators, Readings, Notes, Charter }

/// <summary>Where what a field says was known from.</summary>
public sealed record SheetSource(TraceRoom Room, ImmutableList<string> Ids);

/// <summary>A line of a shared text that has no place in the sheet.</summary>
/// <param name="Number">1 for the first line of the text.</param>
public sealed record UnreadLine(int Number, string Text);

/// <summary>Somebody who wrote, credited as they asked to be.</summary>
/// <param name="By">The seat or member; an id of its own when it came from a file.</param>
public sealed record SheetCredit(string By, PersonalText As);

/// <summary>A version that was frozen.</summary>
public sealed record PublishedSheet(int Number, PracticeSheet Sheet, ImmutableList<string> VoiceIds, DateTimeOffset At);

/// <summary>A sheet that went to the library.</summary>
/// <param name="PracticeId">What it is called there.</param>
/// <param name="VoiceIds">Every quote that ever went along: the library may have it in a version of before.</param>
/// <param name="At">When it went last.</param>
public sealed record SentSheet(string PracticeId, ImmutableList<string> VoiceIds, DateTimeOffset At);

/// <summary>A practice sheet of the project.</summary>
/// <param name="Order">Its place in the order of arrival.</param>
public sealed record ProjectSheet(string Id, SheetContent Content, SheetStatus Status, DateTimeOffset At, int Order)
{
    public ImmutableSortedDictionary<SheetField, ImmutableList<SheetSource>> Sources { get; init; } = ImmutableSortedDictionary<SheetField, ImmutableList<SheetSource>>.Empty;
    public ImmutableList<SheetCheck> Checks { get; init; } = [];
    public ImmutableList<SheetCredit> Credits { get; init; } = [];
    public ImmutableList<PublishedSheet> Published { get; init; } = [];

    /// <summary>The shared text in which it is written together.</summary>
    public string? TextId { get; init; }

    /// <summary>What of that text could not be read, the last time.</summary>
    public ImmutableList<UnreadLine> Unread { get; init; } = [];

    /// <summary>Null as long as the library was never offered it.</summary>
    public SentSheet? Sent { get; init; }
}
