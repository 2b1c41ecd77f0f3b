namespace CoConstruction.Domain;

/// <summary>Something asked of a ballot.</summary>
public abstract record BallotsCommand(string BallotId) : Command;

/// <summary>Draws a prepared ballot's options again from their source.</summary>
public sealed record RefreshOptions(string BallotId) : BallotsCommand(BallotId);

/// <summary>Opens the vote. From here options and method stay as they are.</summary>
public sealed record OpenBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>Closes the vote; the result stays hidden until it is published.</summary>
public sealed record CloseBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>Shows the result to everyone.</summary>
public sealed record PublishBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>Opens a closed vote again, with every paper still there; the minutes say so.</summary>
public sealed record ReopenBallot(string BallotId) : BallotsCommand(BallotId);

/// <summary>One person's whole vote ("my three points are here"), replacing the one before.</summary>
public sealed record CastVote(string BallotId, ImmutableSortedDictionary<string, string> Marks) : BallotsCommand(BallotId);

/// <summary>Takes back one's own vote while the ballot is open.</summary>
public sealed record WithdrawVote(string BallotId) : BallotsCommand(BallotId);

/// <summary>Types in what a college voted on paper or by raised hands (absolute: it replaces the entry before).</summary>
public sealed record EnterCount(
    string BallotId, string CollegeId, VoteChannel Channel, int People,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts) : BallotsCommand(BallotId);

/// <summary>A second person has read the count again and found it right.</summary>
public sealed record CheckCount(string BallotId, string CollegeId, VoteChannel Channel) : BallotsCommand(BallotId);

/// <summary>Something happened to a ballot.</summary>
public abstract record BallotsHappened(string BallotId) : Happened;

/// <summary>A vote is ready, with the options as they stand; prepared again, it replaces itself.</summary>
public sealed record BallotPrepared(string BallotId, string? WorkshopId, string Title, VoteMethod Method, ImmutableList<BallotOption> Options) : BallotsHappened(BallotId);

/// <summary>People may vote.</summary>
public sealed record BallotOpened(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>Nobody may vote any more; the result waits.</summary>
public sealed record BallotClosed(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>The result is for everyone.</summary>
public sealed record BallotPublished(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>People may vote again; what was voted is still there.</summary>
public sealed record BallotReopened(string BallotId, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>A seat has voted; a later paper replaces this one.</summary>
public sealed record VoteCast(string BallotId, string SeatId, ImmutableSortedDictionary<string, string> Marks, DateTimeOffset At) : BallotsHappened(BallotId);

/// <summary>A seat took its vote back.</summary>
public sealed record VoteWithdrawn(string BallotId, string SeatId) : BallotsHappened(BallotId);

/// <summary>Votes of a college were counted in the room; a later count of the same channel replaces this one.</summary>
public sealed record CountEntered(string BallotId, CountedPapers Count) : BallotsHappened(BallotId);

/// <summary>A second person found a count right.</summary>
public sealed record CountChecked(string BallotId, string CollegeId, VoteChannel Channel, string MemberId) : BallotsHappened(BallotId);

/// <summary>A vote that was held elsewhere came in from a file, with its result.</summary>
public sealed record BallotRecorded(
    string BallotId, string? WorkshopId, string Title, VoteMethod Method, ImmutableList<BallotOption> Options, Secrecy Secrecy, string? Rule,
    ImmutableList<RecordedCollege> Colleges, ImmutableSortedSet<string> Retained, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt) : BallotsHappened(BallotId);

/// <summary>All the ballots of a project.</summary>
public sealed record Ballots
{
    private const int MostPeople = 100_000;

    public ImmutableSortedDictionary<string, Ballot> All { get; init; } = ImmutableSortedDictionary<string, Ballot>.Empty;

    public Ballot? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    public static Decision Decide(Project project, BallotsCommand command, Asked asked)
    {
        if (project.Ballots.Find(command.BallotId) is not { } ballot) return Refusal.BallotUnknown;
        var workshop = project.Workshops.Find(ballot.WorkshopId);
        // Of a closed workshop nothing changes any more, but a result that waits may still be shown.
        if (workshop?.Status == WorkshopStatus.Closed && command is not PublishBallot) return Refusal.WorkshopClosed;
        if (IsForTheLead(command) && workshop is not null && workshop.Lead != asked.By && !IsOrphan(project, workshop)) return Refusal.NotLeading;
        return command switch
        {
            RefreshOptions => Refresh(project, ballot, workshop),
            OpenBallot => Open(ballot, workshop, asked),
            CloseBallot => Close(ballot, asked),
            PublishBallot => Publish(ballot, asked),
            ReopenBallot => Reopen(ballot, asked),
            CastVote c => Cast(project, ballot, workshop, c, asked),
            WithdrawVote => MayVote(project, ballot, workshop, asked) is { } refusal ? refusal
                : ballot.Papers.ContainsKey(asked.By) ? new VoteWithdrawn(ballot.Id, asked.By)
                : Decision.Nothing,
            EnterCount c => Enter(project, ballot, c, asked),
            CheckCount c => Check(ballot, c, asked),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    /// <summary>Its lead has left the project, and of a closed workshop nobody can take the lead over.</summary>
    private static bool IsOrphan(Project project, Workshop workshop) =>
        workshop.Status == WorkshopStatus.Closed && !project.Participants.Members.ContainsKey(workshop.Lead);

    private static bool IsForTheLead(BallotsCommand command) =>
        command is RefreshOptions or OpenBallot or CloseBallot or PublishBallot or ReopenBallot;

    /// <summary>The ballot that a vote step brings, with its options as they stand.</summary>
    public static BallotPrepared Prepare(Project project, Workshop workshop, Step step, BallotPlan plan) =>
        new(step.Id, workshop.Id, step.Plan.Title, plan.Method, plan.Source.Options(project, workshop, step));

    private static Decision Refresh(Project project, Ballot ballot, Workshop? workshop)
    {
        if (ballot.Status != BallotStatus.Prepared) return Refusal.BallotAlreadyOpened;
        return workshop?.Step(ballot.Id) is { } step && step.Plan.Kind.Ballot() is { } plan ? Prepare(project, workshop, step, plan) : Refusal.StepUnknown;
    }

    private static Decision Open(Ballot ballot, Workshop? workshop, Asked asked) => ballot switch
    {
        { Status: BallotStatus.Open } => Decision.Nothing,
        { Status: not BallotStatus.Prepared } => Refusal.BallotAlreadyOpened,
        _ when workshop?.Step(ballot.Id) is null => Refusal.StepUnknown,
        { Options.IsEmpty: true } => Refusal.NoOptions,
        _ => new BallotOpened(ballot.Id, asked.At),
    };

    private static Decision Close(Ballot ballot, Asked asked) => ballot.Status switch
    {
        BallotStatus.Prepared => Refusal.BallotNotOpen,
        BallotStatus.Open => new BallotClosed(ballot.Id, asked.At),
        _ => Decision.Nothing,
    };

    private static Decision Publish(Ballot ballot, Asked asked) => ballot.Status switch
    {
        BallotStatus.Published => Decision.Nothing,
        BallotStatus.Closed => new BallotPublished(ballot.Id, asked.At),
        _ => Refusal.BallotNotClosed,
    };

    private static Decision Reopen(Ballot ballot, Asked asked) => ballot.Status switch
    {
        BallotStatus.Open => Decision.Nothing,
        BallotStatus.Prepared => Refusal.BallotNotClosed,
        _ => new BallotReopened(ballot.Id, asked.At),
    };

    private static Decision Cast(Project project, Ballot ballot, Workshop? workshop, CastVote c, Asked asked)
    {
        if ((MayVote(project, ballot, workshop, asked) ?? ballot.Method.Check(c.Marks, ballot.Options)) is { } refusal) return refusal;
        return ballot.Papers.TryGetValue(asked.By, out var paper) && paper.Marks.SequenceEqual(c.Marks)
            ? Decision.Nothing
            : new VoteCast(ballot.Id, asked.By, c.Marks, asked.At);
    }

    /// <summary>A vote may arrive while the group has gone to another step: only the ballot's own state counts.</summary>
    private static Refusal? MayVote(Project project, Ballot ballot, Workshop? workshop, Asked asked)
    {
        if (ballot.Status == BallotStatus.Prepared) return Refusal.BallotNotOpen;
        if (ballot.Status != BallotStatus.Open) return Refusal.BallotClosed;
        if (workshop is not null && !workshop.Entered.ContainsKey(asked.By)) return Refusal.SeatUnknown;
        var acting = workshop?.Step(ballot.Id)?.Plan.ActingColleges ?? [];
        return acting.IsEmpty || acting.Contains(project.Participants.Seats[asked.By].CollegeId) ? null : Refusal.NotYourTurn;
    }

    private static Decision Enter(Project project, Ballot ballot, EnterCount c, Asked asked)
    {
        if (ballot.Status is BallotStatus.Prepared) return Refusal.BallotNotOpen;
        if (ballot.Status is BallotStatus.Published) return Refusal.BallotClosed;
        if (project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (c.Channel == VoteChannel.Phone) return Refusal.MarkUnknown;
        if (c.Counts.Values.Any(counts => counts is null)) return Refusal.MarksIncomplete;
        if (c.People is < 0 or > MostPeople || c.Counts.Values.SelectMany(counts => counts.Values).Any(n => n is < 0 or > 20 * MostPeople)) return Refusal.NumberOutOfRange;
        if (c.Counts.Keys.Any(option => ballot.Option(option) is null)) return Refusal.OptionUnknown;
        if (ballot.Method.CheckCount(c.People, c.Counts) is { } refusal) return refusal;
        return Says(ballot.Counted.Find(count => count.CollegeId == c.CollegeId && count.Channel == c.Channel), c)
            ? Decision.Nothing
            : new CountEntered(ballot.Id, new CountedPapers(c.CollegeId, c.Channel, c.People, c.Counts, asked.By, null));
    }

    /// <summary>Typing the same count again must not undo the second person's reading of it.</summary>
    private static bool Says(CountedPapers? there, EnterCount c) =>
        there is null ? c.People == 0
        : there.People == c.People && there.Counts.Count == c.Counts.Count
            && there.Counts.All(option => c.Counts.TryGetValue(option.Key, out var kinds) && kinds.SequenceEqual(option.Value));

    private static Decision Check(Ballot ballot, CheckCount c, Asked asked)
    {
        var count = ballot.Counted.Find(count => count.CollegeId == c.CollegeId && count.Channel == c.Channel);
        return count switch
        {
            null => Refusal.CountUnknown,
            { CheckedBy: not null } => Decision.Nothing,
            _ when count.EnteredBy == asked.By => Refusal.SecondPersonNeeded,
            _ => new CountChecked(ballot.Id, c.CollegeId, c.Channel, asked.By),
        };
    }

    public static Ballots Evolve(Ballots here, BallotsHappened happened) => happened switch
    {
        BallotPrepared e => here.Set(new Ballot(e.BallotId, e.WorkshopId, e.Title, e.Method, e.Options, BallotStatus.Prepared)),
        BallotRecorded e => here.Set(new Ballot(e.BallotId, e.WorkshopId, e.Title, e.Method, e.Options, BallotStatus.Published)
        {
            Secrecy = e.Secrecy,
            Rule = e.Rule,
            Recorded = e.Colleges,
            Retained = e.Retained,
            OpenedAt = e.OpenedAt,
            ClosedAt = e.ClosedAt,
        }),
        _ => here.Set(Evolve(here.All[happened.BallotId], happened)),
    };

    private static Ballot Evolve(Ballot ballot, BallotsHappened happened) => happened switch
    {
        BallotOpened e => ballot with { Status = BallotStatus.Open, OpenedAt = e.At },
        BallotClosed e => ballot with { Status = BallotStatus.Closed, ClosedAt = e.At },
        BallotPublished => ballot with { Status = BallotStatus.Published },
        BallotReopened => ballot with { Status = BallotStatus.Open, ClosedAt = null, TimesReopened = ballot.TimesReopened + 1 },
        VoteCast e => ballot with { Papers = ballot.Papers.SetItem(e.SeatId, new BallotPaper(e.Marks, e.At)) },
        VoteWithdrawn e => ballot with { Papers = ballot.Papers.Remove(e.SeatId) },
        CountEntered e => ballot with { Counted = Others(ballot, e.Count.CollegeId, e.Count.Channel).AddRange(e.Count.People == 0 ? [] : [e.Count]) },
        CountChecked e => ballot with
        {
            Counted = ballot.Counted.ConvertAll(count => count.CollegeId == e.CollegeId && count.Channel == e.Channel ? count with { CheckedBy = e.MemberId } : count),
        },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private static ImmutableList<CountedPapers> Others(Ballot ballot, string collegeId, VoteChannel channel) =>
        ballot.Counted.RemoveAll(count => count.CollegeId == collegeId && count.Channel == channel);

    private Ballots Set(Ballot ballot) => this with { All = All.SetItem(ballot.Id, ballot) };
}
