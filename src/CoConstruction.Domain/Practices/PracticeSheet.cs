namespace CoConstruction.Domain;

/// <summary>
/// A practice sheet (fiche pratique): the twenty fields by which an experience is told to others. A project writes it,
/// the library keeps it; it makes sense on its own, away from the project it comes from. What is not known stays empty.
/// </summary>
public sealed record PracticeSheet(string Title)
{
    /// <summary>The most lines that any of its lists holds.</summary>
    public const int MostLines = 50;

    public string? Summary { get; init; }
    public SheetIdentity Identity { get; init; } = new();

    /// <summary>Where the idea came from.</summary>
    public string? Origin { get; init; }
    public ImmutableList<string> Objectives { get; init; } = [];

    /// <summary>The approach, step by step.</summary>
    public ImmutableList<SheetStep> Steps { get; init; } = [];

    /// <summary>What persons concerned decided, did and wrote.</summary>
    public string? ParticipationOfPersons { get; init; }
    public string? Partnership { get; init; }
    public ImmutableList<SheetObstacle> Obstacles { get; init; } = [];
    public ImmutableList<SheetLever> Levers { get; init; } = [];
    public SheetResults Results { get; init; } = new();

    /// <summary>Only what persons agreed to have shown.</summary>
    public ImmutableList<SheetVerbatim> Verbatims { get; init; } = [];
    public ImmutableList<string> KeyFactors { get; init; } = [];
    public ImmutableList<string> WatchPoints { get; init; } = [];
    public Reproducibility Reproducibility { get; init; } = new();

    /// <summary>By whom it was evaluated, how, with what result.</summary>
    public string? Evaluation { get; init; }
    public ImmutableList<string> Tools { get; init; } = [];

    /// <summary>What one could ask to know whether it works: the question, never a figure.</summary>
    public ImmutableList<string> IndicatorQuestions { get; init; } = [];
    public ImmutableList<string> Keywords { get; init; } = [];

    /// <summary>Who may use it, and how.</summary>
    public string? Licence { get; init; }

    /// <summary>Null when it is within bounds: a title, and nothing too long, empty or too many.</summary>
    public Refusal? Check() =>
        Checks.Text(Title, Checks.Line) ?? Identity.Check() ?? SheetBounds.Said(Checks.Paragraph, Summary, Origin, ParticipationOfPersons, Partnership, Evaluation, Reproducibility.Approach)
        ?? SheetBounds.Said(Checks.Line, Licence) ?? SheetBounds.Lines(Checks.Line, Keywords)
        ?? SheetBounds.Lines(
            Checks.Paragraph, Objectives, KeyFactors, WatchPoints, Tools, IndicatorQuestions, Results.Qualitative, Results.Quantitative, Results.Unexpected,
            Reproducibility.Prerequisites, Reproducibility.NotTransferable, Obstacles.ConvertAll(obstacle => obstacle.Text), Levers.ConvertAll(lever => lever.Text))
        ?? SheetBounds.Lines(Checks.Line, Steps.ConvertAll(step => step.Title)) ?? SheetBounds.Said(Checks.Paragraph, [.. Steps.Select(step => step.Detail)])
        ?? (Verbatims.Count > MostLines ? Refusal.TooMany : (Refusal?)null)
        ?? SheetBounds.Said(Checks.Paragraph, [.. Verbatims.Select(verbatim => verbatim.Text.Text)]) ?? SheetBounds.Said(Checks.Line, [.. Verbatims.Select(verbatim => verbatim.College)]);

    /// <summary>Everything that somebody wrote in it, to be read for names. Quotes have their own door.</summary>
    public IEnumerable<string?> Texts() =>
    [
        Title, Summary, Origin, ParticipationOfPersons, Partnership, Evaluation, Licence, Reproducibility.Approach, .. Identity.Texts(),
        .. Objectives, .. Steps.Select(step => step.Title), .. Steps.Select(step => step.Detail), .. Obstacles.Select(obstacle => obstacle.Text), .. Levers.Select(lever => lever.Text),
        .. Results.Qualitative, .. Results.Quantitative, .. Results.Unexpected, .. KeyFactors, .. WatchPoints, .. Reproducibility.Prerequisites, .. Reproducibility.NotTransferable,
        .. Tools, .. IndicatorQuestions, .. Keywords,
    ];
}

/// <summary>The card at the top of a sheet: where, by whom, for whom, with what.</summary>
/// <param name="ContactRole">A function that one may write to, never a person.</param>
/// <param name="Country">Where it was, when it was abroad.</param>
public sealed record SheetIdentity(
    string? Territory = null, string? LeadRole = null, int? StartYear = null, string? Audience = null, int? BudgetEuro = null, string? HumanResources = null,
    string? ContactRole = null, string? Country = null)
{
    /// <summary>Forms of collective social work, by their ids: the list may grow.</summary>
    public ImmutableList<string> Forms { get; init; } = [];
    public ImmutableList<string> Partners { get; init; } = [];

    internal Refusal? Check() =>
        SheetBounds.Said(Checks.Line, Territory, LeadRole, ContactRole, Country) ?? SheetBounds.Said(Checks.Paragraph, Audience, HumanResources)
        ?? SheetBounds.Lines(Checks.Line, Partners)
        ?? (Forms.Count > 20 ? Refusal.TooMany : !Forms.TrueForAll(Checks.IsId) ? Refusal.UnknownThing : (Refusal?)null)
        ?? (StartYear is < 1900 or > 2200 || BudgetEuro is < 0 ? Refusal.NumberOutOfRange : (Refusal?)null);

    internal IEnumerable<string?> Texts() => [Territory, LeadRole, Audience, HumanResources, ContactRole, Country, .. Partners];
}

/// <summary>A step of the approach.</summary>
public sealed record SheetStep(string Title, string? Detail = null);

/// <summary>What held back.</summary>
public sealed record SheetObstacle(string Text, ObstacleFamily? Family = null);

/// <summary>What helped.</summary>
public sealed record SheetLever(string Text, LeverCategory? Category = null, RoomForManoeuvre? RoomForManoeuvre = null);

/// <summary>What came of it: what changed, what was counted, what nobody expected.</summary>
public sealed record SheetResults
{
    public ImmutableList<string> Qualitative { get; init; } = [];
    public ImmutableList<string> Quantitative { get; init; } = [];
    public ImmutableList<string> Unexpected { get; init; } = [];
}

/// <summary>What can be done again elsewhere: the approach, what it takes, what belongs to that place alone.</summary>
public sealed record Reproducibility
{
    public string? Approach { get; init; }
    public ImmutableList<string> Prerequisites { get; init; } = [];
    public ImmutableList<string> NotTransferable { get; init; } = [];
}

/// <summary>Something that a person said, which that person agreed to have shown.</summary>
/// <param name="Text">Its own key encrypts it: when consent is withdrawn, the words are gone everywhere.</param>
/// <param name="CollegeId">The college of who said it, within its project.</param>
/// <param name="College">That college in words, for those who do not know the project.</param>
public sealed record SheetVerbatim(string Id, PersonalText Text, string? CollegeId, string? College, VoiceConsent Consent);
