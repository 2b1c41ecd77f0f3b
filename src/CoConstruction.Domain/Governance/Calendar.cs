namespace CoConstruction.Domain;

/// <summary>Says when the project starts and how long it lasts.</summary>
public sealed record SetCalendar(DateOnly Start, int DurationMonths) : GovernanceCommand;

/// <summary>Sets a milestone, or says something else of it.</summary>
public sealed record DescribeMilestone(string MilestoneId, MilestoneCard Card) : GovernanceCommand;

/// <summary>Says where a milestone is. What the group votes on, and reviews, are concluded in their own way.</summary>
public sealed record MarkMilestone(string MilestoneId, MilestoneStatus Status, string? Sentence) : GovernanceCommand;

/// <summary>Closes a milestone by the vote in which the group validated it.</summary>
/// <param name="OptionId">The option of the ballot that stands for the milestone.</param>
public sealed record ValidateMilestone(string MilestoneId, string BallotId, string OptionId) : GovernanceCommand;

/// <summary>Concludes a periodic review: the figures of this moment become a report that does not change any more.</summary>
public sealed record CloseReview(string MilestoneId, string Conclusion) : GovernanceCommand;

/// <summary>Takes away a milestone that was not concluded.</summary>
public sealed record RemoveMilestone(string MilestoneId) : GovernanceCommand;

/// <summary>The calendar that came with an older file is kept here from now on.</summary>
public sealed record CalendarTakenOver(ProjectSpan Span, ImmutableList<Milestone> Milestones) : GovernanceHappened;

/// <summary>The project starts on a day and lasts so long.</summary>
public sealed record CalendarSet(ProjectSpan Span) : GovernanceHappened;

/// <summary>A milestone stands so from now on.</summary>
public sealed record MilestoneDescribed(string MilestoneId, MilestoneCard Card) : GovernanceHappened;

/// <summary>A milestone is somewhere else.</summary>
/// <param name="At">Null when a file does not say since when.</param>
public sealed record MilestoneMarked(string MilestoneId, MilestoneStatus Status, string? Sentence, DateTimeOffset? At) : GovernanceHappened;

/// <summary>The group validated a milestone by a recorded vote.</summary>
public sealed record MilestoneValidated(string MilestoneId, string BallotId, string OptionId, DateTimeOffset At) : GovernanceHappened;

/// <summary>A review was concluded; its report stays as it is.</summary>
public sealed record ReviewClosed(string MilestoneId, ReviewReport Report) : GovernanceHappened;

/// <summary>A milestone is gone.</summary>
public sealed record MilestoneRemoved(string MilestoneId) : GovernanceHappened;

/// <summary>When the project starts, and for how long: 18 months in the founding mandate (S97).</summary>
public sealed record ProjectSpan(DateOnly Start, int DurationMonths)
{
    /// <summary>Its last day.</summary>
    public DateOnly End => Start.AddMonths(DurationMonths).AddDays(-1);
}

/// <summary>A step like others, one that the group validates by a vote, a review of what was done.</summary>
public enum MilestoneKind { Step, Validation, Review }

/// <summary>Where a milestone is. Lateness is read from its day, never kept.</summary>
public enum MilestoneStatus { Planned, InProgress, Done }

/// <summary>What a milestone says of itself.</summary>
public sealed record MilestoneCard(string Label, DateOnly Due, MilestoneKind Kind = MilestoneKind.Step)
{
    /// <summary>What is to be there that day.</summary>
    public ImmutableList<string> Deliverables { get; init; } = [];
}

/// <summary>A dated step (jalon) of the project's calendar.</summary>
public sealed record ProjectMilestone(string Id, MilestoneCard Card)
{
    public MilestoneStatus Status { get; init; }

    /// <summary>What was said when the status last changed.</summary>
    public string? Sentence { get; init; }

    public DateTimeOffset? MarkedAt { get; init; }

    /// <summary>The vote that closed it.</summary>
    public MilestoneVote? Validation { get; init; }

    /// <summary>What its review found.</summary>
    public ReviewReport? Report { get; init; }

    /// <summary>A vote or a report concluded it: it is not changed any more.</summary>
    public bool Stands => Validation is not null || Report is not null;

    public bool IsLate(DateOnly today) => Status != MilestoneStatus.Done && Card.Due < today;
}

/// <summary>The option of a ballot by which a milestone was validated.</summary>
public sealed record MilestoneVote(string BallotId, string OptionId);

/// <content>The calendar: start, duration, milestones.</content>
public sealed partial record Governance
{
    public ProjectSpan? Calendar { get; init; }

    public ImmutableSortedDictionary<string, ProjectMilestone> Milestones { get; init; } = Ordinal.Empty<ProjectMilestone>();

    private Decision Set(SetCalendar c) =>
        c.DurationMonths is < 1 or > 240 || c.Start.Year is < 1900 or > 2200 ? Refusal.NumberOutOfRange
        : Calendar == new ProjectSpan(c.Start, c.DurationMonths) ? Decision.Nothing
        : new CalendarSet(new(c.Start, c.DurationMonths));

    private Decision Describe(DescribeMilestone c)
    {
        if (Room(Milestones, c.MilestoneId) is { } taken) return taken;
        if (Milestones.GetValueOrDefault(c.MilestoneId) is { Stands: true }) return Refusal.MilestoneConcluded;
        if (c.Card.Deliverables.Count > MostSeats) return Refusal.TooMany;
        return (Checks.Text(c.Card.Label, Checks.Line) ?? Lines(c.Card.Deliverables)) is { } refusal ? refusal : new MilestoneDescribed(c.MilestoneId, c.Card);
    }

    private Decision Mark(MarkMilestone c, Asked asked)
    {
        if (!Milestones.TryGetValue(c.MilestoneId, out var there)) return Refusal.MilestoneUnknown;
        if (there.Stands) return Refusal.MilestoneConcluded;
        if (c.Status == MilestoneStatus.Done && there.Card.Kind == MilestoneKind.Validation) return Refusal.MilestoneNeedsVote;
        if (c.Status == MilestoneStatus.Done && there.Card.Kind == MilestoneKind.Review) return Refusal.MilestoneNeedsReport;
        if (Checks.Text(c.Sentence, Checks.Paragraph, required: false) is { } refusal) return refusal;
        var sentence = string.IsNullOrWhiteSpace(c.Sentence) ? null : c.Sentence.Trim();
        return (there.Status, there.Sentence) == (c.Status, sentence) ? Decision.Nothing : new MilestoneMarked(c.MilestoneId, c.Status, sentence, asked.At);
    }

    private Decision Validate(Project project, ValidateMilestone c, Asked asked)
    {
        if (!Milestones.TryGetValue(c.MilestoneId, out var there)) return Refusal.MilestoneUnknown;
        if (there.Validation == new MilestoneVote(c.BallotId, c.OptionId)) return Decision.Nothing;
        if (there.Stands) return Refusal.MilestoneConcluded;
        if (project.Ballots.Find(c.BallotId) is not { } ballot) return Refusal.BallotUnknown;
        if (ballot.Option(c.OptionId) is null) return Refusal.OptionUnknown;
        // What is not published yet is not everyone's to know, and this would tell it.
        return ballot.Status == BallotStatus.Published && Retains(project, ballot, c.OptionId)
            ? new MilestoneValidated(c.MilestoneId, c.BallotId, c.OptionId, asked.At)
            : Refusal.BallotNotRetained;
    }

    /// <summary>A ballot held elsewhere says what it retained; of ours the rule that was told beforehand does.</summary>
    private static bool Retains(Project project, Ballot ballot, string optionId) =>
        ballot.Retained.Contains(optionId) || Tally.Of(ballot, project.Participants).Verdicts.Exists(verdict => verdict.OptionId == optionId && verdict.Retained == Retained.Yes);

    private Decision Close(Project project, CloseReview c, Asked asked)
    {
        if (!Milestones.TryGetValue(c.MilestoneId, out var there)) return Refusal.MilestoneUnknown;
        if (there.Card.Kind != MilestoneKind.Review) return Refusal.NotAReview;
        if (there.Stands) return Refusal.MilestoneConcluded;
        return Checks.Text(c.Conclusion, Checks.Paragraph) is { } refusal
            ? refusal
            : new ReviewClosed(c.MilestoneId, ReviewReport.Of(project, this, c.MilestoneId, c.Conclusion.Trim(), asked.At));
    }

    private Decision Remove(RemoveMilestone c) =>
        !Milestones.TryGetValue(c.MilestoneId, out var there) ? Decision.Nothing
        : there.Stands ? Refusal.MilestoneConcluded
        : new MilestoneRemoved(c.MilestoneId);

    /// <summary>Older files could say "late", which the day says by itself.</summary>
    private Governance Take(ProjectSpan span, ImmutableList<Milestone> milestones) => this with
    {
        Calendar = span,
        Milestones = Milestones.SetItems(milestones.Select(former => KeyValuePair.Create(
            former.Id, new ProjectMilestone(former.Id, new MilestoneCard(former.Label, former.Due)) { Status = StatusOf(former.Status) }))),
    };

    /// <summary>A word of a project file.</summary>
    internal static MilestoneStatus StatusOf(string word) => word switch
    {
        "done" => MilestoneStatus.Done,
        "inProgress" => MilestoneStatus.InProgress,
        _ => MilestoneStatus.Planned,
    };

    private Governance Set(ProjectMilestone milestone) => this with { Milestones = Milestones.SetItem(milestone.Id, milestone) };
}
