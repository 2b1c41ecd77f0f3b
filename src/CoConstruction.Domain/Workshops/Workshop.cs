namespace CoConstruction.Domain;

/// <summary>What a workshop says of itself.</summary>
/// <param name="Place">Where, in words; empty when everybody is at a distance.</param>
/// <param name="ExpectedPeople">How many are expected, for the facilitator's own count.</param>
public sealed record WorkshopCard(string Title, DateOnly Date, TimeOnly? StartsAt, string? Place, WorkshopMode Mode, int? ExpectedPeople = null)
{
    public Refusal? Check() =>
        ExpectedPeople is < 0 or > 100_000 ? Refusal.NumberOutOfRange
        : Checks.Text(Title, Checks.Line) ?? Checks.Text(Place, Checks.Line, required: false);
}

/// <summary>In the room, at a distance, or both.</summary>
public enum WorkshopMode { OnSite, Remote, Hybrid }

/// <summary>Being prepared, under way, or ended. Only a person moves it on, never a clock.</summary>
public enum WorkshopStatus { Planned, Running, Closed }

/// <summary>
/// A participatory workshop (atelier): a running order of steps, the people present, and who leads.
/// </summary>
/// <param name="Code">Six characters without look-alikes, by which people enter; empty for a workshop that came from a file.</param>
/// <param name="ScreenKey">Secret of the projector's read-only link.</param>
/// <param name="Lead">Reference of the member who leads now; empty when the server prepared it, until a facilitator joins.</param>
/// <param name="Counted">People present without a phone, by college.</param>
public sealed record Workshop(
    string Id, WorkshopCard Card, WorkshopStatus Status, string Code, string ScreenKey, string Lead,
    ImmutableList<Step> Steps, string? CurrentStepId, ImmutableSortedDictionary<string, int> Counted)
{
    /// <summary>Seats that came in, and whether each is at a distance.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<string, bool> Entered { get => EnteredLater.Value; init => EnteredLater = new(value); }

    [JsonPropertyName("entered")]
    public Later<ImmutableSortedDictionary<string, bool>> EnteredLater { get; init; } = new(Ordinal.Empty<bool>());

    public bool NoDecision { get; init; }

    /// <summary>How long it took, when it came from a file.</summary>
    public int? Minutes { get; init; }

    /// <summary>People of small colleges, as the file that it came from counts them together.</summary>
    public ImmutableList<PresenceLine> Together { get; init; } = [];

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Secret of the shared tablet's link; null when no tablet votes here.</summary>
    public string? TabletKey { get; init; }

    public Step? Step(string? id) => Steps.Find(step => step.Id == id);

    /// <summary>Where the wrap-up begins, which every other step comes before.</summary>
    [JsonIgnore]
    public int BeforeWrapUp => Steps.Count - Steps.Count(step => step.Plan.WrapUp);

    /// <summary>Phones and counted people together: the "20" of "7 personnes sur 20".</summary>
    public int Present => Entered.Count + Counted.Values.Sum() + Together.Sum(line => line.People);

    /// <summary>People present by college, phones and counted people together.</summary>
    public ImmutableSortedDictionary<string, int> PresentByCollege(Participants participants) => PresentByCollege(seat => participants.Seats[seat].CollegeId);

    /// <summary>The same as it may be shown, small colleges together.</summary>
    public ImmutableList<PresenceLine> PresenceLines(Participants participants) =>
    [
        .. SmallCounts.Merge(PresentByCollege(participants), line => line.Key, line => line.Value)
            .Select(line => new PresenceLine(line.ConvertAll(college => college.Key), line.Sum(college => college.Value))),
        .. Together,
    ];

    /// <summary>The same, where a seat may stand for another college than its own.</summary>
    public ImmutableSortedDictionary<string, int> PresentByCollege(Func<string, string> collegeOf) =>
        Entered.Keys.Select(seat => (college: collegeOf(seat), people: 1))
            .Concat(Counted.Select(counted => (college: counted.Key, people: counted.Value)))
            .GroupBy(line => line.college, line => line.people)
            .ToImmutableSortedDictionary(college => college.Key, college => college.Sum());

    /// <summary>The step of <paramref name="sourceId"/>, or the nearest one before <paramref name="step"/> that fits.</summary>
    public Step? Source(Step step, string? sourceId, Func<Step, bool> fits) =>
        sourceId is not null
            ? Steps.Find(other => other.Id == sourceId && fits(other))
            : Steps.TakeWhile(other => other.Id != step.Id).LastOrDefault(fits);
}

/// <summary>What a step asks of people, as the facilitator prepared it.</summary>
/// <param name="Instruction">What to do, said on every screen.</param>
/// <param name="PlainText">The same in plain words, when the instruction needs it.</param>
/// <param name="ActingColleges">Colleges that may act; empty for everyone.</param>
/// <param name="Minutes">Indicative duration.</param>
/// <param name="WrapUp">Part of the wrap-up (bilan) that ends every workshop.</param>
public sealed record StepPlan(
    StepKind Kind, string Title, string? Instruction = null, string? PlainText = null,
    Visibility Visibility = Visibility.HiddenUntilShown, int? Minutes = null, bool WrapUp = false)
{
    public ImmutableList<string> ActingColleges { get; init; } = [];

    /// <summary>Colleges that act, and the one that the rule of a vote names.</summary>
    private IEnumerable<string> Colleges => ActingColleges.Concat(Kind.Ballot()?.Rules.Retention?.Tells([]) ?? []);

    public bool Mentions(string collegeId) => Colleges.Contains(collegeId);

    /// <summary>Null when the plan may stand in this project.</summary>
    public Refusal? Check(Project project) =>
        Minutes is < 0 or > 1440 ? Refusal.NumberOutOfRange
        : Colleges.Any(college => project.Participants.College(college) is null) ? Refusal.CollegeUnknown
        : ActingColleges.Count > project.Participants.Colleges.Count ? Refusal.TooMany
        : Checks.Text(Title, Checks.Line)
          ?? Checks.Text(Instruction, Checks.Paragraph, required: false)
          ?? Checks.Text(PlainText, Checks.Paragraph, required: false)
          ?? Kind.Check(project);
}

/// <summary>When others see what people leave in a step.</summary>
public enum Visibility { HiddenUntilShown, ShownAtOnce }

/// <summary>Where a step stands in the workshop.</summary>
public enum StepStatus { Waiting, Open, Left, Skipped }

/// <summary>An indicative countdown, in server time.</summary>
public sealed record StepTimer(DateTimeOffset StartedAt, int Seconds);

/// <summary>One step of the running order, and what people left in it.</summary>
/// <param name="Shown">Whether others see its content.</param>
public sealed record Step(
    string Id, StepPlan Plan, StepStatus Status, bool Shown, StepTimer? Timer, StepContent Content)
{
    /// <summary>Seats that said they have finished.</summary>
    [JsonIgnore]
    public ImmutableHashSet<string> Done { get => DoneLater.Value; init => DoneLater = new(value); }

    [JsonPropertyName("done")]
    public Later<ImmutableHashSet<string>> DoneLater { get; init; } = new([]);

    /// <summary>Whether the step was ever opened: its kind is then fixed, and skipping it loses nothing.</summary>
    public bool Opened { get; init; }

    /// <summary>Whether people of a college act in the step, matter to its rule, were counted in it or left an idea in it.</summary>
    public bool Mentions(string collegeId) => Plan.Mentions(collegeId) || Content switch
    {
        CollectContent collected => collected.Ideas.Exists(idea => idea.CollegeId == collegeId),
        MoodContent moods => moods.Counted.ContainsKey(collegeId),
        PositionContent positions => positions.Counted.ContainsKey(collegeId),
        FrameContent frame => frame.Cards.Exists(card => card.CollegeId == collegeId),
        ConsentContent consent => consent.Remarks.Exists(remark => remark.CollegeId == collegeId),
        _ => false,
    };

    public static Step Planned(string id, StepPlan plan) => new(id, plan, StepStatus.Waiting, false, null, plan.Kind.Empty);
}

/// <summary>Everything a step's kind may look at when it decides.</summary>
public sealed record StepMoment(Project Project, Workshop Workshop, Step Step, Asked Asked)
{
    /// <summary>Null when a participant may act in the step now.</summary>
    public Refusal? ParticipantMayAct() => MayAct(Asked.By);

    /// <summary>Null when a helper may act in the step now for the person of a seat (porte-voix).</summary>
    public Refusal? HelperMayAct(string seatId) =>
        Project.Participants.Seats.GetValueOrDefault(seatId) is not { Assisted: { } assistance, Cancelled: false } ? Refusal.SeatUnknown
        : assistance.HelperId != Asked.By ? Refusal.AnotherHelper
        : MayAct(seatId);

    private Refusal? MayAct(string seatId)
    {
        if (Workshop.CurrentStepId != Step.Id) return Refusal.StepNotOpen;
        if (!Workshop.Entered.ContainsKey(seatId)) return Refusal.SeatUnknown;
        var college = Project.Participants.Seats[seatId].CollegeId;
        return Step.Plan.ActingColleges.IsEmpty || Step.Plan.ActingColleges.Contains(college) ? null : Refusal.NotYourTurn;
    }

    /// <summary>Null when the team may type in what was said or written on paper: any time once the step has been opened.</summary>
    public Refusal? TeamMayType() => Step.Status is StepStatus.Open or StepStatus.Left ? null : Refusal.StepNotOpen;
}
