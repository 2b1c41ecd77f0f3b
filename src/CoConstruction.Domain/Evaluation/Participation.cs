namespace CoConstruction.Domain;

/// <summary>Something asked of the quality of participation.</summary>
public abstract record ParticipationCommand : EvaluationCommand;

/// <summary>Says how one lives one's part in the project (absolute): a step for each statement that one answers; none takes it back.</summary>
/// <param name="CollegeId">The college one speaks for: a seat's own; a member says which.</param>
public sealed record AnswerParticipation(string CollegeId, ImmutableSortedDictionary<FeltStatement, FeltStep> Answers) : ParticipationCommand;

/// <summary>Something happened to the quality of participation.</summary>
public abstract record ParticipationHappened : EvaluationHappened;

/// <summary>Somebody said how they live their part, for the first time or again.</summary>
/// <param name="By">The seat or member who did; no screen is told.</param>
public sealed record ParticipationAnswered(string By, string CollegeId, ImmutableSortedDictionary<FeltStatement, FeltStep> Answers) : ParticipationHappened;

/// <summary>Counts that came with a file.</summary>
public sealed record ParticipationCountsBrought(ImmutableList<FeltLine> Lines) : ParticipationHappened;

/// <summary>What each is asked: did my word count, did I understand, could I say what I think, was I told what became of it, was all decided before.</summary>
public enum FeltStatement { Heard, Understood, FreeToSpeak, ToldWhatBecame, NotDecidedBefore }

/// <summary>Four steps, so that nobody stands in the middle.</summary>
public enum FeltStep { No, RatherNo, RatherYes, Yes }

/// <summary>How many stand on each step.</summary>
public sealed record FeltCount(int No, int RatherNo, int RatherYes, int Yes)
{
    public static FeltCount Zero { get; } = new(0, 0, 0, 0);

    [JsonIgnore]
    public int Total => No + RatherNo + RatherYes + Yes;

    /// <summary>How many say yes, or rather yes.</summary>
    [JsonIgnore]
    public int Favourable => RatherYes + Yes;

    public FeltCount Plus(FeltCount other) => new(No + other.No, RatherNo + other.RatherNo, RatherYes + other.RatherYes, Yes + other.Yes);

    public FeltCount Plus(FeltStep step) => step switch
    {
        FeltStep.No => this with { No = No + 1 },
        FeltStep.RatherNo => this with { RatherNo = RatherNo + 1 },
        FeltStep.RatherYes => this with { RatherYes = RatherYes + 1 },
        _ => this with { Yes = Yes + 1 },
    };
}

/// <summary>What colleges that are shown together answered; one alone when enough of it did.</summary>
public sealed record FeltLine(ImmutableList<string> CollegeIds, int Total, ImmutableSortedDictionary<FeltStatement, FeltCount> Counts)
{
    public FeltLine Plus(FeltLine other) => this with
    {
        Total = Total + other.Total,
        Counts = Enum.GetValues<FeltStatement>().Select(statement => KeyValuePair.Create(statement, Of(statement).Plus(other.Of(statement))))
            .Where(count => count.Value.Total > 0).ToImmutableSortedDictionary(count => count.Key, count => count.Value),
    };

    public FeltCount Of(FeltStatement statement) => Counts.GetValueOrDefault(statement, FeltCount.Zero);

    public bool IsOf(ImmutableList<string> collegeIds) => CollegeIds.SequenceEqual(collegeIds);
}

/// <summary>What one person answered.</summary>
public sealed record FeltVoice(string CollegeId, ImmutableSortedDictionary<FeltStatement, FeltStep> Answers);

/// <summary>
/// How people live their part in the project. What is shown is never what stands at this moment: a line is counted anew
/// once five people of it have answered since it was last shown, so that no two looks tell what one of them said.
/// </summary>
public sealed record FeltParticipation
{
    /// <summary>By seat or member.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<string, FeltVoice> Voices { get => VoicesLater.Value; init => VoicesLater = new(value); }

    [JsonPropertyName("voices")]
    public Later<ImmutableSortedDictionary<string, FeltVoice>> VoicesLater { get; init; } = new(Ordinal.Empty<FeltVoice>());

    /// <summary>By college, who answered since its line was last counted.</summary>
    public ImmutableSortedDictionary<string, ImmutableList<string>> Waiting { get; init; } = Ordinal.Empty<ImmutableList<string>>();

    /// <summary>What everyone may see, as it was last counted.</summary>
    public ImmutableList<FeltLine> Shown { get; init; } = [];

    /// <summary>What came with a file.</summary>
    public ImmutableList<FeltLine> Brought { get; init; } = [];

    /// <summary>Both together, in the order of their colleges.</summary>
    [JsonIgnore]
    public ImmutableList<FeltLine> Lines =>
    [
        .. Shown.Concat(Brought).GroupBy(line => string.Join('\n', line.CollegeIds), StringComparer.Ordinal).OrderBy(lines => lines.Key, StringComparer.Ordinal)
            .Select(lines => lines.Aggregate((sum, line) => sum.Plus(line))),
    ];

    public bool Mentions(string collegeId) =>
        Waiting.ContainsKey(collegeId) || Shown.Concat(Brought).Any(line => line.CollegeIds.Contains(collegeId)) || Voices.Values.Any(voice => voice.CollegeId == collegeId);

    public Decision Decide(Project project, ParticipationCommand command, Asked asked) => command switch
    {
        AnswerParticipation c => Answer(project, c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Answer(Project project, AnswerParticipation c, Asked asked)
    {
        if (project.Participants.MaySpeak(c.CollegeId, asked) is { } refusal) return refusal;
        var there = Voices.GetValueOrDefault(asked.By);
        var same = there is null ? c.Answers.IsEmpty : there.CollegeId == c.CollegeId && there.Answers.SequenceEqual(c.Answers);
        return same ? Decision.Nothing : new ParticipationAnswered(asked.By, c.CollegeId, c.Answers);
    }

    public FeltParticipation Evolve(ParticipationHappened happened) => happened switch
    {
        ParticipationAnswered e => Said(e).Counted(),
        ParticipationCountsBrought e => this with { Brought = e.Lines },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    /// <summary>Whoever speaks for another college now is missing in the one of before, which waits for them too.</summary>
    private FeltParticipation Said(ParticipationAnswered e)
    {
        var waiting = new[] { Voices.GetValueOrDefault(e.By)?.CollegeId, e.CollegeId }.OfType<string>().Distinct()
            .Where(college => Waiting.GetValueOrDefault(college)?.Contains(e.By) != true)
            .Aggregate(Waiting, (all, college) => all.SetItem(college, all.GetValueOrDefault(college, []).Add(e.By)));
        return this with
        {
            Voices = e.Answers.IsEmpty ? Voices.Remove(e.By) : Voices.SetItem(e.By, new FeltVoice(e.CollegeId, e.Answers)),
            Waiting = waiting,
        };
    }

    /// <summary>
    /// Counts anew what enough people have changed: each college that is large enough by itself, then those that are not,
    /// together. A merged line goes when one of its colleges gets its own: what is left of it would be told by subtraction.
    /// </summary>
    private FeltParticipation Counted()
    {
        var here = Waiting.Where(college => college.Value.Count >= SmallCounts.Threshold).Select(college => college.Key).ToList()
            .Aggregate(this, (felt, college) => felt.Count([college]));
        ImmutableList<string> others =
        [
            .. here.Voices.Values.Select(voice => voice.CollegeId).Concat(here.Waiting.Keys).Distinct().Order(StringComparer.Ordinal)
                .Where(college => !here.Shown.Exists(line => line.IsOf([college]))),
        ];
        return others.Count > 1 && others.SelectMany(college => here.Waiting.GetValueOrDefault(college) ?? []).Distinct().Count() >= SmallCounts.Threshold ? here.Count(others) : here;
    }

    /// <summary>A statement that too few of them answered is left out.</summary>
    private FeltParticipation Count(ImmutableList<string> collegeIds)
    {
        var voices = Voices.Values.Where(voice => collegeIds.Contains(voice.CollegeId)).ToList();
        if (voices.Count < SmallCounts.Threshold) return this;
        var counts = voices.SelectMany(voice => voice.Answers).GroupBy(answer => answer.Key, answer => answer.Value)
            .Select(answers => (Statement: answers.Key, Count: answers.Aggregate(FeltCount.Zero, (sum, step) => sum.Plus(step))))
            .Where(line => line.Count.Total >= SmallCounts.Threshold).ToImmutableSortedDictionary(line => line.Statement, line => line.Count);
        return this with
        {
            Shown = Shown.RemoveAll(line => line.CollegeIds.Exists(collegeIds.Contains)).Add(new FeltLine(collegeIds, voices.Count, counts)),
            Waiting = Waiting.RemoveRange(collegeIds),
        };
    }
}
