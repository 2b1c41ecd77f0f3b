namespace CoConstruction.Domain;

/// <content>Ballots: how many voted for those who run them, the result for everyone once published.</content>
public static partial class ProjectView
{
    /// <summary>Fewest papers of a list in which nobody is pointed at.</summary>
    private const int FewestPapers = 10;

    private static ViewEntry Show(Project project, Ballot ballot, Audience audience, ViewMemory memory)
    {
        var workshop = project.Workshops.Find(ballot.WorkshopId);
        var counts = audience.Kind is AudienceKind.Team or AudienceKind.Screen;
        ImmutableArray<object?> dependsOn = counts || ballot.Status == BallotStatus.Published || ShowsLive(ballot)
            ? [ballot, workshop?.Entered, workshop?.Counted, project.Participants.Moves, .. IdeasBehind(project, ballot, workshop)]
            : [ballot.Title, ballot.Method, ballot.Status, ballot.Options, ballot.TimesReopened, ballot.Secrecy, ballot.LiveResults, ballot.Retention, ballot.PreviousId, .. IdeasBehind(project, ballot, workshop)];
        return Entry(ViewRooms.Ballots, ballot.Id, dependsOn, () => Show(project, workshop, ballot, Unreadable(project, ballot, workshop), audience, memory));
    }

    /// <summary>What was counted in the room and what came late, each by itself: a vote must not send them again.</summary>
    private static IEnumerable<ViewEntry> Aside(Ballot ballot) =>
    [
        .. ballot.Counted.Select(count => Entry(ViewRooms.Counts, $"{ballot.Id}/{count.Channel}/{count.CollegeId}", [count, TellsRoomCounts(ballot)], () => Show(ballot, count))),
        .. ballot.Late.Select(late => Entry(ViewRooms.LateVotes, $"{ballot.Id}/{late.Key}", [late.Value], () => new LateVoteItem(ballot.Id, late.Key, late.Value.At))),
    ];

    private static BallotItem Show(Project project, Workshop? workshop, Ballot ballot, ImmutableSortedSet<string> unreadable, Audience audience, ViewMemory memory)
    {
        var team = audience.Kind == AudienceKind.Team;
        var published = ballot.Status == BallotStatus.Published;
        var counts = published || team || audience.Kind == AudienceKind.Screen;
        var voted = Voted(ballot);
        var papers = memory.Of(ballot, project.Participants);
        var registered = workshop is null ? null : memory.RegisteredIn(project, ballot, workshop);
        var present = ballot.Recorded.IsEmpty ? registered?.Values.Sum() : ballot.Recorded.Sum(college => college.Registered);
        return new(
            ballot.Id, ballot.WorkshopId, ballot.StepId, ballot.Title, ballot.Method, Options(ballot, unreadable), ballot.Status,
            new BallotRules(ballot.Secrecy, ballot.LiveResults, ballot.Retention), ballot.Rule, ballot.Retained, ballot.PreviousId,
            ballot.OpenedAt, ballot.ClosedAt, ballot.TimesReopened,
            counts || ShowsLive(ballot) ? voted : null, counts ? present : null, team ? present is { } people && voted > people : null,
            team ? Channels(ballot, papers) : null,
            team && ballot.Status is BallotStatus.Open or BallotStatus.Closed ? Turnout(ballot, papers, registered) : null,
            team ? ballot.Counted.Count(count => count is { Channel: VoteChannel.Paper, CheckedBy: null }) : null,
            team ? ballot.Late.Count : null,
            team ? Helpers(project, papers) : null, team ? TellsRoomCounts(ballot) ? ballot.Sheets : ballot.Sheets.Clear() : null, Readable(ballot) is not null,
            Result(project, ballot, papers, published || (team && ballot.Status == BallotStatus.Closed)));
    }

    private static ImmutableList<OptionItem> Options(Ballot ballot, ImmutableSortedSet<string> unreadable) =>
        ballot.Options.ConvertAll(option => new OptionItem(option.Id, unreadable.Contains(option.Id) ? null : option.Label.Text, option.SourceId));

    /// <summary>The words of each option as they may be read now; null for one whose words nobody reads any more.</summary>
    internal static IEnumerable<string?> OptionWords(Project project, Ballot ballot) =>
        Options(ballot, Unreadable(project, ballot, project.Workshops.Find(ballot.WorkshopId))).Select(option => option.Label);

    private static bool ShowsLive(Ballot ballot) => ballot is { LiveResults: true, Secrecy: Secrecy.Public, Status: BallotStatus.Open };

    private static Tally? Result(Project project, Ballot ballot, RunningTally papers, bool whole) =>
        ballot.AwaitsCount ? null
        : whole ? Tally.Of(ballot, project.Participants)
        : ShowsLive(ballot) ? Tally.Sums(ballot, papers)
        : null;

    private static int Voted(Ballot ballot) =>
        ballot.Papers.Count + ballot.Roll.Count + ballot.Counted.Sum(count => count.People) + ballot.Recorded.Sum(college => college.Voted);

    private static ImmutableSortedDictionary<VoteChannel, int> Channels(Ballot ballot, RunningTally papers) =>
        papers.Colleges.SelectMany(college => college.Channels).Select(way => (Channel: way.Key, People: way.Value))
            .Concat(ballot.Counted.Select(count => (count.Channel, count.People)))
            .GroupBy(way => way.Channel, way => way.People).ToImmutableSortedDictionary(way => way.Key, way => way.Sum());

    /// <summary>What a secret ballot got on paper is, once it is closed, only in the whole count.</summary>
    private static CountItem Show(Ballot ballot, CountedPapers count)
    {
        var told = TellsRoomCounts(ballot);
        return new(ballot.Id, count.CollegeId, count.Channel, count.People, told ? count.Counts : count.Counts.Clear(), count.EnteredBy, count.CheckedBy, told ? count.Papers : []);
    }

    private static bool TellsRoomCounts(Ballot ballot) => ballot.Secrecy == Secrecy.Public || ballot.Status == BallotStatus.Open;

    private static ImmutableList<TurnoutLine> Turnout(Ballot ballot, RunningTally papers, ImmutableSortedDictionary<string, int>? registered)
    {
        var voted = papers.Colleges.Select(college => (College: college.CollegeId, college.People))
            .Concat(ballot.Counted.Select(count => (College: count.CollegeId, count.People)))
            .GroupBy(line => line.College, line => line.People).ToDictionary(college => college.Key, college => college.Sum());
        return SmallCounts.Merge(registered ?? Ordinal.Empty<int>(), college => college.Key, college => college.Value)
            .ConvertAll(line => new TurnoutLine(line.ConvertAll(college => college.Key), line.Sum(college => voted.GetValueOrDefault(college.Key)), line.Sum(college => college.Value)));
    }

    private static ImmutableSortedDictionary<string, int> Helpers(Project project, RunningTally papers) =>
        papers.Assisted
            .GroupBy(seat => project.Participants.Seats[seat].Assisted?.HelperId ?? "").ToImmutableSortedDictionary(helper => helper.Key, helper => helper.Count());

    private static ViewEntry? Own(Ballot ballot, string seatId) =>
        ballot.Papers.TryGetValue(seatId, out var paper) ? Entry(ViewRooms.OwnBallots, ballot.Id, [paper], () => new OwnBallotItem(ballot.Id, paper.Marks, paper.At, paper.Channel, Late: false))
        : ballot.Roll.TryGetValue(seatId, out var signOff) ? Entry(ViewRooms.OwnBallots, ballot.Id, [signOff], () => new OwnBallotItem(ballot.Id, null, null, signOff.Channel, Late: false))
        : ballot.Late.TryGetValue(seatId, out var late) ? Entry(ViewRooms.OwnBallots, ballot.Id, [late], () => new OwnBallotItem(ballot.Id, late.Marks, late.At, VoteChannel.Phone, Late: true))
        : null;

    /// <summary>The papers of a published secret ballot in the order of their codes; null as long as they may not be read, or it is not for this audience.</summary>
    public static PublishedPapers? Papers(Project project, Audience audience, string ballotId) =>
        project.Ballots.Find(ballotId) is { } ballot && Sees(audience, project, ballot) && Readable(ballot) is { } papers
            ? new(ballot.Id, ballot.Title, ballot.Method, Options(ballot, Unreadable(project, ballot, project.Workshops.Find(ballot.WorkshopId))),
                papers.Sort((one, other) => string.CompareOrdinal(one.Receipt, other.Receipt)))
            : null;

    /// <summary>The whole count less the listed papers is what was counted in the room: no list when those are so few that this points at them.</summary>
    private static ImmutableList<UnsignedPaper>? Readable(Ballot ballot) =>
        ballot is { Status: BallotStatus.Published, Box.Papers: { Count: >= FewestPapers } papers } && ballot.Counted.Sum(count => count.People) is 0 or >= SmallCounts.Threshold
            ? papers
            : null;

    /// <summary>Who could vote and who did, for the team, once the vote is closed.</summary>
    public static BallotRoll? Roll(Project project, Audience audience, string ballotId)
    {
        if (audience.Kind != AudienceKind.Team || project.Ballots.Find(ballotId) is not { Status: BallotStatus.Closed or BallotStatus.Published, Recorded.IsEmpty: true } ballot) return null;
        var seats = project.Participants.Seats;
        var workshop = project.Workshops.Find(ballot.WorkshopId);
        var voted = ballot.Roll.Select(line => (line.Key, line.Value.CollegeId, (VoteChannel?)line.Value.Channel))
            .Concat(ballot.Papers.Select(paper => (paper.Key, paper.Value.CollegeId ?? seats[paper.Key].CollegeId, (VoteChannel?)paper.Value.Channel)));
        var absent = ballot.Electorate.Where(line => !ballot.HasVoted(line.Key) && Ballots.MayAct(ballot, workshop, line.Value) is null).Select(line => (line.Key, line.Value, (VoteChannel?)null));
        return new(ballot.Id, ballot.Title,
            [.. voted.Concat(absent).Select(line => new RollLine(seats.GetValueOrDefault(line.Item1)?.Name?.Name, line.Item2, line.Item3))
                .OrderBy(line => line.CollegeId, StringComparer.Ordinal).ThenBy(line => line.Name, StringComparer.Ordinal).ThenBy(line => line.Channel)]);
    }

    /// <summary>What decides whether options drawn from ideas may be read: the ideas, and whether they are shown.</summary>
    private static IEnumerable<object?> IdeasBehind(Project project, Ballot ballot, Workshop? workshop) =>
        workshop is null || !DrawsOnIdeas(ballot) ? [] : StepsBehind(project, ballot, workshop).Where(step => step.Content is CollectContent).SelectMany(step => (object?[])[step.Shown, step.Content]);

    /// <summary>A further round may be held in another workshop than the ideas it draws on.</summary>
    private static IEnumerable<Step> StepsBehind(Project project, Ballot ballot, Workshop workshop) =>
        ballot.PreviousId is null ? workshop.Steps : project.Workshops.All.Values.SelectMany(other => other.Steps);

    private static bool DrawsOnIdeas(Ballot ballot) => ballot.Recorded.IsEmpty && ballot.Options.Exists(option => option.Label.Owner is not null);

    /// <summary>
    /// Options whose words may no longer be read: those drawn from an idea that the group does not read now, because it
    /// is hidden, withdrawn or not shown.
    /// </summary>
    private static ImmutableSortedSet<string> Unreadable(Project project, Ballot ballot, Workshop? workshop)
    {
        if (workshop is null || !DrawsOnIdeas(ballot)) return [];
        var read = StepsBehind(project, ballot, workshop).Where(step => step.Shown).Select(step => step.Content).OfType<CollectContent>()
            .SelectMany(collected => collected.Ideas).Where(idea => !idea.Hidden).Select(idea => idea.Text).ToHashSet();
        return [.. ballot.Options.Where(option => option.Label.Owner is not null && !read.Contains(option.Label)).Select(option => option.Id)];
    }
}
