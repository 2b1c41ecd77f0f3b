namespace CoConstruction.Domain;

/// <summary>All the ballots of a project: how each is set up, opened, closed and published.</summary>
public sealed partial record Ballots
{
    public ImmutableSortedDictionary<string, Ballot> All { get; init; } = Ordinal.Empty<Ballot>();

    public Ballot? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    public static Decision Decide(Project project, BallotsCommand command, Asked asked)
    {
        if (project.Ballots.Find(command.BallotId) is not { } ballot) return Refusal.BallotUnknown;
        var workshop = project.Workshops.Find(ballot.WorkshopId);
        if (workshop?.Status == WorkshopStatus.Closed && !GoesOn(command)) return Refusal.WorkshopClosed;
        // Of a closed workshop nobody can take the lead over: its result does not wait for one person.
        if (IsForTheLead(command) && workshop is { Status: not WorkshopStatus.Closed } && workshop.Lead != asked.By) return Refusal.NotLeading;
        return command switch
        {
            RefreshOptions => Refresh(project, ballot, workshop),
            OpenBallot => Open(project, ballot, workshop, asked),
            CloseBallot => Close(ballot, asked),
            PublishBallot => Publish(ballot, asked),
            ReopenBallot => Reopen(project, ballot, asked),
            MakeBallotSecret => MakeSecret(project, ballot, workshop),
            HideLiveResults => HideLive(ballot),
            CastVote c => Cast(project, ballot, workshop, c, asked),
            WithdrawVote => Withdraw(project, ballot, workshop, asked),
            OfferLateVote c => OfferLate(project, ballot, workshop, c, asked),
            AnswerLateVote c => AnswerLate(ballot, c, asked),
            DropPaper c => Drop(project, ballot, workshop, c, asked),
            CastAssistedVote c => CastAssisted(project, ballot, workshop, c, asked),
            EnterCount c => Enter(project, ballot, c, asked),
            CheckCount c => Check(ballot, c, asked),
            AttachSheet c => Attach(project, ballot, c, asked),
            CountBox c => Count(ballot, c),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    /// <summary>
    /// Of a closed workshop nothing changes any more, but a result that waits may still be counted, checked and shown; and a
    /// tablet that sends a paper again is told that it is in.
    /// </summary>
    private static bool GoesOn(BallotsCommand command) => command is PublishBallot or CountBox or EnterCount or CheckCount or AttachSheet or AnswerLateVote or DropPaper;

    private static bool IsForTheLead(BallotsCommand command) =>
        command is RefreshOptions or OpenBallot or CloseBallot or PublishBallot or ReopenBallot or MakeBallotSecret or HideLiveResults or AnswerLateVote;

    /// <summary>The ballot that a vote step brings, with its options as they stand. Who takes up options of a former ballot goes on from it.</summary>
    public static BallotSetUp SetUp(Project project, Workshop workshop, Step step, BallotPlan plan) =>
        new(plan.Id ?? step.Id, workshop.Id, step.Plan.Title, plan.Method, plan.Source.Options(project, workshop, step), plan.Rules,
            plan.PreviousId ?? plan.Source.BallotId, plan.Id is null || plan.Id == step.Id ? null : step.Id);

    private static Decision Refresh(Project project, Ballot ballot, Workshop? workshop)
    {
        if (ballot.Status != BallotStatus.Prepared) return Refusal.BallotAlreadyOpened;
        return workshop?.Step(ballot.StepId) is { } step && step.Plan.Kind.Ballot() is { } plan ? SetUp(project, workshop, step, plan) : Refusal.StepUnknown;
    }

    private static Decision Open(Project project, Ballot ballot, Workshop? workshop, Asked asked) => ballot switch
    {
        { Status: BallotStatus.Open } => Decision.Nothing,
        { Status: not BallotStatus.Prepared } => Refusal.BallotAlreadyOpened,
        _ when workshop?.Step(ballot.StepId) is null => Refusal.StepUnknown,
        { Options.IsEmpty: true } => Refusal.NoOptions,
        _ when ballot.Method.CheckOptions(ballot.Options) is { } refusal => refusal,
        { Secrecy: Secrecy.Secret } when WouldTell(project, ballot, workshop) => Refusal.FloorWouldTell,
        _ => Decision.Of(Opening(project, ballot.Id, workshop, asked)),
    };

    private static IEnumerable<BallotsHappened> Opening(Project project, string ballotId, Workshop workshop, Asked asked) =>
        [new BallotOpened(ballotId, asked.At), new ElectorateFrozen(ballotId, Electorate(project, workshop))];

    /// <summary>Of a secret ballot, the verdict would tell what a college of fewer than five people answered.</summary>
    private static bool WouldTell(Project project, Ballot ballot, Workshop workshop)
    {
        var registered = Registered(project, ballot, workshop);
        return ballot.Retention?.Tells(registered.Keys).Any(college => registered.GetValueOrDefault(college) < SmallCounts.Threshold) == true;
    }

    /// <summary>People present who may vote, phones and counted people together, by the college in which they do.</summary>
    public static ImmutableSortedDictionary<string, int> Registered(Project project, Ballot ballot, Workshop workshop) =>
        workshop.PresentByCollege(seat => CollegeOf(project, ballot, seat))
            .Where(college => MayAct(ballot, workshop, college.Key) is null).ToImmutableSortedDictionary();

    private static ImmutableSortedDictionary<string, string> Electorate(Project project, Workshop workshop) =>
        workshop.Entered.Keys.ToImmutableSortedDictionary(seat => seat, seat => project.Participants.Seats[seat].CollegeId, StringComparer.Ordinal);

    private static Decision Close(Ballot ballot, Asked asked) => ballot.Status switch
    {
        BallotStatus.Prepared => Refusal.BallotNotOpen,
        BallotStatus.Open when ballot.MayNotCloseYet => Refusal.CountsUnchecked,
        BallotStatus.Open => new BallotClosed(ballot.Id, asked.At),
        _ => Decision.Nothing,
    };

    private static Decision Publish(Ballot ballot, Asked asked) => ballot.Status switch
    {
        BallotStatus.Published => Decision.Nothing,
        BallotStatus.Closed when ballot.AwaitsCount => Refusal.BallotNotCounted,
        BallotStatus.Closed when ballot.HasUncheckedPaper => Refusal.CountsUnchecked,
        BallotStatus.Closed when !ballot.Late.IsEmpty => Refusal.LateVotesWait,
        BallotStatus.Closed => new BallotPublished(ballot.Id, asked.At),
        _ => Refusal.BallotNotClosed,
    };

    private static Decision Reopen(Project project, Ballot ballot, Asked asked) => ballot.Status switch
    {
        BallotStatus.Open => Decision.Nothing,
        BallotStatus.Prepared => Refusal.BallotNotClosed,
        // Its papers belong to nobody any more: nobody could be kept from voting twice.
        _ when ballot.Secrecy == Secrecy.Secret => Refusal.SecretStaysClosed,
        _ when MayReopen(project, ballot) is { } refusal => refusal,
        _ => new BallotReopened(ballot.Id, asked.At),
    };

    private static Decision MakeSecret(Project project, Ballot ballot, Workshop? workshop) => ballot switch
    {
        { Status: not BallotStatus.Open } => Refusal.BallotNotOpen,
        { Secrecy: Secrecy.Secret } => Decision.Nothing,
        // Objections are answered in the group, and an answer may follow from one.
        { Method: ConsentDecision } => Refusal.RuleNotForMethod,
        // A paper that lies in the journal by its seat cannot be made secret afterwards, not even one that was taken back.
        _ when !(ballot.Papers.IsEmpty && ballot.TakenBack.IsEmpty && ballot.Late.IsEmpty) => Refusal.VotesAlreadyThere,
        _ when workshop is not null && WouldTell(project, ballot, workshop) => Refusal.FloorWouldTell,
        _ => new RulesTightened(ballot.Id, Secrecy.Secret, LiveResults: false),
    };

    private static Decision HideLive(Ballot ballot) => ballot switch
    {
        { Status: not BallotStatus.Open } => Refusal.BallotNotOpen,
        { LiveResults: false } => Decision.Nothing,
        _ => new RulesTightened(ballot.Id, ballot.Secrecy, LiveResults: false),
    };

    private static Decision Count(Ballot ballot, CountBox c) => ballot.AwaitsCount
        ? new BoxCounted(ballot.Id, new CountedBox(Tally.Of(ballot, c.Papers)) { Papers = c.Papers.ConvertAll(paper => new UnsignedPaper(paper.Receipt, paper.Marks)) })
        : Decision.Nothing;

    public static Ballots Evolve(Ballots here, BallotsHappened happened) => happened switch
    {
        BallotPrepared e => here.Set(new Ballot(e.BallotId, e.WorkshopId, e.Title, e.Method, e.Options, BallotStatus.Prepared)),
        BallotSetUp e => here.Set(new Ballot(e.BallotId, e.WorkshopId, e.Title, e.Method, e.Options, BallotStatus.Prepared)
        {
            Secrecy = e.Rules.Secrecy,
            LiveResults = e.Rules.LiveResults,
            Retention = e.Rules.Retention,
            PreviousId = e.PreviousId,
            WithinStep = e.WithinStep,
        }),
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
        ElectorateFrozen e => ballot with { Electorate = e.Colleges },
        RulesTightened e => ballot with { Secrecy = e.Secrecy, LiveResults = e.LiveResults },
        BallotClosed e => ballot with { Status = BallotStatus.Closed, ClosedAt = e.At },
        BallotPublished => ballot with { Status = BallotStatus.Published },
        BallotReopened => ballot with { Status = BallotStatus.Open, ClosedAt = null, TimesReopened = ballot.TimesReopened + 1 },
        VoteCast e => With(ballot, e.SeatId, new BallotPaper(e.Marks, e.At)),
        PaperCast e => With(ballot, e.VoterId, new BallotPaper(e.Marks, e.At) { CollegeId = e.CollegeId, Channel = e.Channel }),
        VoterSignedOff e => Changed(ballot, ballot with { Roll = ballot.Roll.SetItem(e.VoterId, new SignOff(e.CollegeId, e.Channel)) }, e.VoterId),
        VoteWithdrawn e => Changed(
            ballot,
            ballot with
            {
                Papers = ballot.Papers.Remove(e.SeatId),
                Roll = ballot.Roll.Remove(e.SeatId),
                Late = ballot.Late.Remove(e.SeatId),
                TakenBack = ballot.TakenBack.Add(e.SeatId),
            },
            e.SeatId),
        LateVoteOffered e => ballot with { Late = ballot.Late.SetItem(e.SeatId, new LatePaper(e.CollegeId, e.Marks, e.At)) },
        LateVoteAnswered e => Answered(ballot, e),
        CountEntered e => ballot with { Counted = Others(ballot, e.Count.CollegeId, e.Count.Channel).AddRange(e.Count.People == 0 ? [] : [e.Count]) },
        CountChecked e => ballot with
        {
            Counted = ballot.Counted.ConvertAll(count => count.CollegeId == e.CollegeId && count.Channel == e.Channel ? count with { CheckedBy = e.MemberId } : count),
        },
        SheetAttached e => ballot with { Sheets = ballot.Sheets.SetItem(e.CollegeId, e.AttachmentId) },
        BoxCounted e => ballot with { Box = e.Count },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    /// <summary>A paper also replaces a late one of the same voter, when the ballot was opened again meanwhile.</summary>
    private static Ballot With(Ballot ballot, string voterId, BallotPaper paper) =>
        Changed(ballot, ballot with { Papers = ballot.Papers.SetItem(voterId, paper), Late = ballot.Late.Remove(voterId) }, voterId);

    private static Ballot Changed(Ballot before, Ballot after, string voterId) => after with { Change = PaperChange.Between(before, after, voterId) };

    private static Ballot Answered(Ballot ballot, LateVoteAnswered e)
    {
        var late = ballot.Late[e.SeatId];
        var rest = ballot with { Late = ballot.Late.Remove(e.SeatId) };
        return e.Admitted ? With(rest, e.SeatId, new BallotPaper(late.Marks, late.At) { CollegeId = late.CollegeId }) : rest;
    }

    private static ImmutableList<CountedPapers> Others(Ballot ballot, string collegeId, VoteChannel channel) =>
        ballot.Counted.RemoveAll(count => count.CollegeId == collegeId && count.Channel == channel);

    private Ballots Set(Ballot ballot) => this with { All = All.SetItem(ballot.Id, ballot) };
}
