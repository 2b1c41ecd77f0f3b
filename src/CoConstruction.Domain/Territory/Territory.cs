namespace CoConstruction.Domain;

/// <summary>Found, describe or import the project itself.</summary>
public abstract record TerritoryCommand : Command;

/// <summary>Opens a new project; its founder becomes the first facilitator.</summary>
/// <param name="Plan">The action plan of another territory that it begins with.</param>
/// <param name="Approach">The approach of a practice of the library that it begins with.</param>
public sealed record FoundProject(string Title, string? PlainTitle, TerritoryCard Territory, string MemberId, string Name, DerivedPlan? Plan = null, Approach? Approach = null) : TerritoryCommand;

/// <summary>Corrects what the project says of itself.</summary>
/// <param name="Forms">Forms of collective social work; null leaves them as they are.</param>
public sealed record DescribeProject(
    string Title, string? PlainTitle, ProjectStatus Status, ParticipationLevel ParticipationLevel, TerritoryCard Territory,
    ImmutableList<string>? Forms = null) : TerritoryCommand;

/// <summary>Brings in a whole project from a file that was checked before.</summary>
public sealed record ImportProject(ProjectFile File) : TerritoryCommand;

/// <summary>Something happened to the project itself.</summary>
public abstract record TerritoryHappened : Happened;

/// <summary>The project exists.</summary>
public sealed record ProjectFounded(string Title, string? PlainTitle, TerritoryCard Territory, DateTimeOffset At) : TerritoryHappened;

/// <summary>The project says something else of itself.</summary>
/// <param name="Forms">Null for those of before.</param>
public sealed record ProjectDescribed(
    string Title, string? PlainTitle, ProjectStatus Status, ParticipationLevel ParticipationLevel, TerritoryCard Territory,
    ImmutableList<string>? Forms = null) : TerritoryHappened;

/// <summary>The project came from a file. Parts that have no room yet are kept whole, to be read.</summary>
/// <param name="Fingerprint">SHA-256 of the file's content, so that the same file again changes nothing.</param>
public sealed record ProjectImported(
    string Fingerprint, string Title, string? PlainTitle, ProjectStatus Status, ParticipationLevel ParticipationLevel,
    TerritoryCard Territory, ProjectCalendar? Calendar, ImmutableList<Objective> Objectives, ImmutableList<string> Forms,
    ImmutableSortedDictionary<string, JsonElement> Parts) : TerritoryHappened
{
    /// <summary>What the file says beside all that: see <see cref="FileRemainder"/>.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Remainder { get; init; } = Ordinal.Empty<JsonElement>();
}

/// <summary>Where a project stands in its life.</summary>
public enum ProjectStatus { Preparation, Diagnostic, CoConstruction, Voting, Implementation, Evaluation, Closed }

/// <summary>How far the group's word goes; said before each vote.</summary>
public enum ParticipationLevel { Information, Consultation, Concertation, CoConstruction, CoDecision }

/// <summary>The place and what is known of it. Roles and figures only, never a person.</summary>
/// <param name="Kind">quartier, commune, intercommunalité, bassin de vie, département: the file's own key, shown by the screens' words.</param>
public sealed record TerritoryCard(
    string Name, string Kind, string? DepartmentName = null, int? Population = null, string? LeadAuthorityRole = null)
{
    /// <summary>What collective social work brings to the project, in the group's words.</summary>
    public string? CollectiveWork { get; init; }
    public ImmutableList<string> Dimensions { get; init; } = [];
    public ImmutableList<string> Context { get; init; } = [];

    /// <summary>As files gave them before the assessment had a room of its own; since then they are there.</summary>
    public ImmutableList<RecurringNeed> RecurringNeeds { get; init; } = [];

    /// <inheritdoc cref="RecurringNeeds"/>
    public ImmutableList<string> LocalResources { get; init; } = [];
}

/// <summary>A need that comes back, counted in aggregate over a period; never about one person.</summary>
public sealed record RecurringNeed(string Label, int AggregateCount, string Period);

/// <summary>A project file that was read and found right: what it says, as events.</summary>
/// <param name="Fingerprint">SHA-256 of its content, in hexadecimal.</param>
public sealed record ProjectFile(string ProjectId, string Fingerprint, ImmutableList<Happened> Events);

/// <summary>Start, duration in months and milestones.</summary>
public sealed record ProjectCalendar(DateOnly Start, int DurationMonths, ImmutableList<Milestone> Milestones);

/// <summary>A dated step of the project's calendar. The status is what the file said; lateness is derived from the date.</summary>
public sealed record Milestone(string Id, string Label, DateOnly Due, string Status);

/// <summary>What the project is for, in two wordings.</summary>
public sealed record Objective(string Id, string Kind, string Text, string? PlainText);

/// <summary>The project's own room: what it is, where, and the parts of an imported file that wait for their room.</summary>
public sealed record Territory
{
    public bool Exists { get; init; }
    public string? Fingerprint { get; init; }
    public string Title { get; init; } = "";
    public string? PlainTitle { get; init; }
    public ProjectStatus Status { get; init; }
    public ParticipationLevel ParticipationLevel { get; init; } = ParticipationLevel.CoConstruction;
    public TerritoryCard Card { get; init; } = new("", "neighbourhood");
    public ProjectCalendar? Calendar { get; init; }
    public ImmutableList<Objective> Objectives { get; init; } = [];
    public ImmutableList<string> Forms { get; init; } = [];
    public ImmutableSortedDictionary<string, JsonElement> Parts { get; init; } = Ordinal.Empty<JsonElement>();

    /// <summary>What its file says and nobody asks, to be written into the next file.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Remainder { get; init; } = Ordinal.Empty<JsonElement>();

    public static Decision Decide(Project project, TerritoryCommand command, Asked asked) => command switch
    {
        FoundProject c => Found(project, c, asked),
        DescribeProject c => Describe(c),
        ImportProject c => project.Territory switch
        {
            { Exists: false } => Decision.Of(c.File.Events),
            { Fingerprint: var known } when known == c.File.Fingerprint => Decision.Nothing,
            _ => Refusal.ProjectExists,
        },
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private static Decision Found(Project project, FoundProject c, Asked asked)
    {
        if (project.Territory.Exists) return Refusal.ProjectExists;
        if (!Checks.IsId(c.MemberId)) return Refusal.UnknownThing;
        if ((Checks.Text(c.Title, Checks.Line) ?? Checks.Text(c.PlainTitle, Checks.Line, required: false) ?? Checks.Text(c.Name, Checks.Word) ?? CheckWords(c.Territory) ?? CheckCard(c.Territory)) is { } refusal) return refusal;
        return Decision.Of(
            [
                new ProjectFounded(c.Title, c.PlainTitle, c.Territory, asked.At),
                .. College.Defaults.Select(college => new CollegeAdded(college)),
                new MemberJoined(c.MemberId, Role.Facilitator, new PersonalName(c.MemberId, c.Name.Trim()), null, asked.At),
                .. c.Plan?.Happen(asked.At) ?? [],
                .. c.Approach?.Happen(asked.At) ?? [],
            ]);
    }

    private static Decision Describe(DescribeProject c) =>
        (Checks.Text(c.Title, Checks.Line) ?? Checks.Text(c.PlainTitle, Checks.Line, required: false) ?? CheckWords(c.Territory) ?? CheckForms(c.Forms) ?? CheckCard(c.Territory)) is { } refusal
            ? refusal
            : new ProjectDescribed(c.Title, c.PlainTitle, c.Status, c.ParticipationLevel, c.Territory, c.Forms);

    /// <summary>A closed list too, each at most once.</summary>
    private static Refusal? CheckForms(ImmutableList<string>? forms) =>
        forms is null || forms.TrueForAll(FileWords.Forms.Contains) && forms.Distinct(StringComparer.Ordinal).Count() == forms.Count ? null : Refusal.UnknownThing;

    /// <summary>Dimensions are a closed list, so that projects can be read side by side.</summary>
    private static Refusal? CheckWords(TerritoryCard card) => card.Dimensions.TrueForAll(FileWords.Dimensions.Contains) ? null : Refusal.UnknownThing;

    private static Refusal? CheckCard(TerritoryCard card) =>
        card.Dimensions.Count + card.Context.Count + card.RecurringNeeds.Count + card.LocalResources.Count > 200 ? Refusal.TooMany
        : Checks.Text(card.Name, Checks.Line) ?? Checks.Text(card.LeadAuthorityRole, Checks.Line, required: false) ?? Checks.Text(card.CollectiveWork, Checks.Paragraph, required: false)
        ?? Checks.Text(card.Kind, Checks.Word) ?? Checks.Text(card.DepartmentName, Checks.Line, required: false)
        ?? (card.Population < 0 ? Refusal.NumberOutOfRange : card.RecurringNeeds.Any(need => need is null || need.AggregateCount < SmallCounts.Threshold) ? Refusal.TooFewPeople : (Refusal?)null)
        ?? card.Context.Concat(card.LocalResources).Concat(card.Dimensions).Concat(card.RecurringNeeds.SelectMany(need => (string[])[need.Label, need.Period]))
            .Select(line => Checks.Text(line, Checks.Paragraph)).FirstOrDefault(refusal => refusal is not null);

    public static Territory Evolve(Territory territory, TerritoryHappened happened) => happened switch
    {
        ProjectFounded e => territory with { Exists = true, Title = e.Title, PlainTitle = e.PlainTitle, Card = e.Territory },
        ProjectDescribed e => territory with
        {
            Title = e.Title,
            PlainTitle = e.PlainTitle,
            Status = e.Status,
            ParticipationLevel = e.ParticipationLevel,
            Card = e.Territory,
            Forms = e.Forms ?? territory.Forms,
        },
        ProjectImported e => territory with
        {
            Exists = true,
            Fingerprint = e.Fingerprint,
            Title = e.Title,
            PlainTitle = e.PlainTitle,
            Status = e.Status,
            ParticipationLevel = e.ParticipationLevel,
            Card = e.Territory,
            Calendar = e.Calendar,
            Objectives = e.Objectives,
            Forms = e.Forms,
            Parts = e.Parts,
            Remainder = e.Remainder,
        },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
