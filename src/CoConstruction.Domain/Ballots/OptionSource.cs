namespace CoConstruction.Domain;

/// <summary>Where a ballot's options come from.</summary>
/// <param name="StepId">A step that collected or grouped ideas, or placed cards in a frame; null for the nearest one before the vote.</param>
/// <param name="Proposals">The project's proposals that wait for an answer.</param>
/// <param name="BallotId">A former ballot, for a further round.</param>
/// <param name="OptionIds">Which of its options go on; empty for all of them.</param>
/// <param name="Typed">Options written by the facilitator: they win over a step or the proposals, and come after a former ballot's.</param>
public sealed record OptionSource(string? StepId = null, bool Proposals = false, string? BallotId = null)
{
    public const int MostOptions = 60;

    public static OptionSource Before { get; } = new();
    public static OptionSource OpenProposals { get; } = new(Proposals: true);

    public ImmutableList<string> OptionIds { get; init; } = [];
    public ImmutableList<string> Typed { get; init; } = [];

    public bool Equals(OptionSource? other) =>
        other is not null && (StepId, Proposals, BallotId) == (other.StepId, other.Proposals, other.BallotId)
        && OptionIds.SequenceEqual(other.OptionIds) && Typed.SequenceEqual(other.Typed);

    public override int GetHashCode() => HashCode.Combine(StepId, Proposals, BallotId, OptionIds.Count, Typed.Count);

    public Refusal? Check() =>
        StepId is not null && !Checks.IsId(StepId) ? Refusal.StepUnknown
        : BallotId is not null && !Checks.IsId(BallotId) ? Refusal.BallotUnknown
        : Typed.Count + OptionIds.Count > MostOptions ? Refusal.TooMany
        : Typed.Select(text => Checks.Text(text, Checks.Idea)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>The options as they stand now. What the group has not been shown is never among them.</summary>
    public ImmutableList<BallotOption> Options(Project project, Workshop workshop, Step step)
    {
        if (project.Ballots.Find(BallotId) is { } former) return [.. Former(former).Concat(Written(former.Options)).Take(MostOptions)];
        if (!Typed.IsEmpty) return [.. Written([])];
        if (Proposals)
        {
            return [.. project.Proposals.All.Values.Where(proposal => proposal is { Status: ProposalStatus.ToBeExamined, SplitInto.IsEmpty: true })
                .OrderBy(proposal => proposal.Number).Take(MostOptions)
                .Select(proposal => new BallotOption(proposal.Id, proposal.Heading, proposal.Id))];
        }

        var source = workshop.Source(step, StepId, other => other.Content is GroupingContent or CollectContent or FrameContent);
        return source switch
        {
            { Content: GroupingContent grouping } => [.. FromGroups(workshop, source, grouping).Take(MostOptions)],
            { Content: FrameContent frame, Shown: true } => [.. FromCards(frame, frame.Readable(workshop)).Take(MostOptions)],
            { Content: CollectContent collected, Shown: true } => [.. FromIdeas(collected.Ideas).Take(MostOptions)],
            _ => [],
        };
    }

    /// <summary>Options of a former round keep their id, so that one sees what became of each.</summary>
    private IEnumerable<BallotOption> Former(Ballot former) => former.Options.Where(option => OptionIds.IsEmpty || OptionIds.Contains(option.Id));

    /// <summary>Numbered after the former ones, by ids that none of those has.</summary>
    private IEnumerable<BallotOption> Written(ImmutableList<BallotOption> former) =>
        Enumerable.Range(former.Count + 1, former.Count + Typed.Count).Select(number => $"o{number}").Where(id => !former.Exists(option => option.Id == id))
            .Zip(Typed, (id, text) => new BallotOption(id, PersonalText.Plain(text), null));

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

    /// <summary>What lies in the frame; what was left out of it is not voted on.</summary>
    private static IEnumerable<BallotOption> FromCards(FrameContent frame, IEnumerable<FrameCard> cards) =>
        cards.Where(card => frame.PlaceOf(card.Id) is not null).Select(card => new BallotOption(card.Id, card.Text, card.Id));

    private static IEnumerable<BallotOption> FromIdeas(IEnumerable<Idea> ideas) =>
        ideas.Where(idea => !idea.Hidden).Select(idea => new BallotOption(idea.Id, idea.Text, idea.Id));
}
