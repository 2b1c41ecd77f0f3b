namespace CoConstruction.Domain;

/// <summary>
/// A ballot (scrutin): its options, its method, and the papers. Papers are the truth; every count is derived from them.
/// </summary>
/// <param name="Papers">One paper per seat; a later one replaces it.</param>
/// <param name="Counted">Votes that were counted in the room, by college and channel.</param>
/// <param name="Recorded">Results of a ballot held elsewhere, brought in from a file.</param>
public sealed record Ballot(
    string Id, string? WorkshopId, string Title, VoteMethod Method, ImmutableList<BallotOption> Options, BallotStatus Status)
{
    public ImmutableSortedDictionary<string, BallotPaper> Papers { get; init; } = ImmutableSortedDictionary<string, BallotPaper>.Empty;
    public ImmutableList<CountedPapers> Counted { get; init; } = [];
    public ImmutableList<RecordedCollege> Recorded { get; init; } = [];
    public Secrecy Secrecy { get; init; } = Secrecy.Public;
    public string? Rule { get; init; }
    public ImmutableSortedSet<string> Retained { get; init; } = [];
    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public int TimesReopened { get; init; }

    public BallotOption? Option(string id) => Options.Find(option => option.Id == id);
}

/// <summary>Prepared, then open to votes, then closed, then its result is for everyone.</summary>
public enum BallotStatus { Prepared, Open, Closed, Published }

/// <summary>Whether a paper could be told apart from another by the people who run the ballot.</summary>
public enum Secrecy { Public, Secret }

/// <summary>How votes reached the count; always shown with the result.</summary>
public enum VoteChannel { Phone, Paper, Hands }

/// <summary>What one may vote for.</summary>
/// <param name="Label">The words of the idea, group or proposal when the ballot was prepared.</param>
/// <param name="SourceId">The idea, group or proposal it stands for; null when it was typed.</param>
public sealed record BallotOption(string Id, PersonalText Label, string? SourceId);

/// <summary>One person's vote: a mark per option, as the method writes it.</summary>
public sealed record BallotPaper(ImmutableSortedDictionary<string, string> Marks, DateTimeOffset At);

/// <summary>Votes of one college that were counted in the room, on paper or by raised hands.</summary>
/// <param name="People">How many ballot papers, or how many people raised a hand.</param>
/// <param name="Counts">Per option, how many of each kind the method counts.</param>
/// <param name="CheckedBy">The second person who read the count again.</param>
public sealed record CountedPapers(
    string CollegeId, VoteChannel Channel, int People,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts, string EnteredBy, string? CheckedBy);

/// <summary>One college's result in a ballot that was held elsewhere.</summary>
public sealed record RecordedCollege(
    string CollegeId, int Registered, int Voted, int OnPaper, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts);

/// <summary>The ballot that a step brings along.</summary>
public sealed record BallotPlan(VoteMethod Method, OptionSource Source);

/// <summary>Where a ballot's options come from.</summary>
/// <param name="StepId">A step that collected or grouped ideas; null for the nearest one before the vote.</param>
/// <param name="Proposals">The project's proposals that wait for an answer.</param>
/// <param name="Typed">Options written by the facilitator; they win over the other two when there are any.</param>
public sealed record OptionSource(string? StepId = null, bool Proposals = false)
{
    public const int MostOptions = 60;

    public static OptionSource Before { get; } = new();
    public static OptionSource OpenProposals { get; } = new(Proposals: true);

    public ImmutableList<string> Typed { get; init; } = [];

    public Refusal? Check() =>
        StepId is not null && !Checks.IsId(StepId) ? Refusal.StepUnknown
        : Typed.Count > MostOptions ? Refusal.TooMany
        : Typed.Select(text => Checks.Text(text, Checks.Idea)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>The options as they stand now. What the group has not been shown is never among them.</summary>
    public ImmutableList<BallotOption> Options(Project project, Workshop workshop, Step step)
    {
        if (!Typed.IsEmpty) return [.. Typed.Select((text, i) => new BallotOption($"o{i + 1}", PersonalText.Plain(text), null))];
        if (Proposals)
        {
            return [.. project.Proposals.All.Values.Where(proposal => proposal.Status == ProposalStatus.ToBeExamined)
                .OrderBy(proposal => proposal.Number).Take(MostOptions)
                .Select(proposal => new BallotOption(proposal.Id, PersonalText.Plain(proposal.Title), proposal.Id))];
        }

        var source = workshop.Source(step, StepId, other => other.Content is GroupingContent or CollectContent);
        return source switch
        {
            { Content: GroupingContent grouping } => [.. FromGroups(workshop, source, grouping).Take(MostOptions)],
            { Content: CollectContent collected, Shown: true } => [.. FromIdeas(collected.Ideas).Take(MostOptions)],
            _ => [],
        };
    }

    /// <summary>A group bears its name or the words of its first idea that may be read; without such an idea it is no option.</summary>
    private static IEnumerable<BallotOption> FromGroups(Workshop workshop, Step step, GroupingContent grouping)
    {
        var source = workshop.Source(step, ((GroupingStep)step.Plan.Kind).SourceStepId, other => other.Content is CollectContent);
        if (source is not { Shown: true, Content: CollectContent collected }) return [];
        var grouped = grouping.Groups.SelectMany(group => group.IdeaIds).ToHashSet();
        var groups = grouping.Groups
            .Select(group => (group, first: group.IdeaIds.Select(collected.Find).FirstOrDefault(idea => idea is { Hidden: false })))
            .Where(line => line.first is not null)
            .Select(line => new BallotOption(line.group.Id, line.group.Name is { } name ? PersonalText.Plain(name) : line.first!.Text, line.group.Id));
        return groups.Concat(FromIdeas(collected.Ideas.RemoveAll(idea => grouped.Contains(idea.Id))));
    }

    private static IEnumerable<BallotOption> FromIdeas(IEnumerable<Idea> ideas) =>
        ideas.Where(idea => !idea.Hidden).Select(idea => new BallotOption(idea.Id, idea.Text, idea.Id));
}
