namespace CoConstruction.Domain.Tests;

/// <content>Votes of every method and secrecy, by every way, early, late and twice; and those who run them.</content>
internal sealed partial class RandomLife
{
    private static readonly Secrecy[] Both = [Secrecy.Public, Secrecy.Secret];

    private BallotBox _box = BallotBox.Empty;

    /// <summary>Every secret paper that ever left a decision.</summary>
    public List<SealedPaper> Sealed { get; } = [];

    private void Seal(SealedPaper paper)
    {
        _box = _box.Put(paper);
        Sealed.Add(paper);
    }

    /// <summary>One more vote, in which nearly everybody has voted.</summary>
    private void Hold(string workshop, string step, BallotRules rules)
    {
        Ask(Person.Ana, new AddStep(workshop, step, new StepPlan(new VoteStep(AnyMethod(), Typed(), rules), "Encore un vote"), $"{workshop}-5"));
        Ask(Person.Ana, new GoToStep(workshop, step));
        Ask(Person.Ana, new OpenBallot(step));
        foreach (var seat in Project.Workshops.All[workshop].Entered.Keys) Throw(() => (Person.Seat(seat), new CastVote(step, Marks(Project.Ballots.All[step]), Receipt())));
        for (var i = 0; i < 8; i++) Throw(() => Drop(Project.Ballots.All[step]));
    }

    private void CountInSecret()
    {
        Ask(Person.Ana, new CloseBallot("secret"));
        Throw(Write);
        Ask(Person.Door, _box.Count(Project.Ballots.All["secret"]));
        Throw(Write);
        Ask(Person.Ana, new PublishBallot("secret"));
    }

    private static OptionSource Typed() => new() { Typed = ["Un banc", "Un arbre", "Une fontaine"] };

    private VoteStep AnyVote()
    {
        var former = Pick(Project.Ballots.All.Values, 6);
        var (source, previous) = (_dice[4] % 3) switch
        {
            0 => (OptionSource.Before, null),
            1 when former is not null => (new OptionSource(BallotId: former.Id) { OptionIds = [.. former.Options.Take(2).Select(option => option.Id)], Typed = ["Autre chose"] }, former.Id),
            _ => (Typed(), null),
        };
        var method = AnyMethod();
        RetentionRule? rule = (_dice[7] % 4) switch
        {
            0 => new KeepFirst(1),
            1 => new OverallThreshold(new Ratio(1, 2), _dice[3] % 2 == 0 ? new CollegeFloor("persons", new Ratio(1, 2)) : null),
            2 => new CollegeThreshold(new Ratio(1, 2)),
            _ => null,
        };
        return new(method, source, new BallotRules(Both[_dice[3] % 2], _dice[3] % 4 == 2, rule is not null && method.Accepts(rule) ? rule : null), previous);
    }

    private VoteMethod AnyMethod() => (_dice[6] % 6) switch
    {
        0 => new DotVoting(3, _dice[3] % 2 == 0),
        1 => new FourPositions(_dice[3] % 2 == 0),
        2 => new Approval(),
        3 => new MajorityJudgment(),
        4 => new RankedVoting(),
        _ => new BudgetVoting(1000) { Costs = Enumerable.Range(1, 3).ToImmutableSortedDictionary(i => $"o{i}", i => 300 * i) },
    };

    private ImmutableSortedDictionary<string, string> Marks(Ballot ballot)
    {
        var options = ballot.Method is MajorityJudgment ? ballot.Options : ballot.Options.Skip(_dice[4] % ballot.Options.Count).Take(3);
        return options.Select((option, place) => (option.Id, Mark: ballot.Method switch
        {
            FourPositions or MajorityJudgment => ballot.Method.Kinds[_dice[5] % 4],
            RankedVoting => $"{place + 1}",
            _ => "1",
        })).ToImmutableSortedDictionary(line => line.Id, line => line.Mark);
    }

    private EnterCount Entry(Ballot ballot, int people)
    {
        var channel = _dice[4] % 3 == 0 ? VoteChannel.Hands : VoteChannel.Paper;
        var entry = new EnterCount(ballot.Id, AnyCollege(4), channel, people, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty);
        if (ballot.Method.IsCountedByPaper) return entry with { Channel = VoteChannel.Paper, Papers = [.. Enumerable.Repeat(Marks(ballot), people)] };
        var kinds = ImmutableSortedDictionary<string, int>.Empty.Add(ballot.Method.Kinds[0], people);
        return entry with { Counts = ballot.Options.Take(ballot.Method is MajorityJudgment ? ballot.Options.Count : 1).ToImmutableSortedDictionary(option => option.Id, _ => kinds) };
    }

    /// <summary>A count that was typed is read again by another, with the room, or by nobody but who typed it.</summary>
    private (Person, Command)? ReadAgain() =>
        Pick(Project.Ballots.All.Values.SelectMany(one => one.Counted.Select(count => (one.Id, count))), 5) is { Id: not null } there
            ? (_dice[4] % 2 == 0 ? Person.Cleo : Person.Ana, new CheckCount(there.Id, there.count.CollegeId, there.count.Channel, _dice[4] % 3 == 0))
            : null;

    private (Person, Command)? Vote()
    {
        if (Pick(Ballots(BallotStatus.Open).Concat(Ballots(BallotStatus.Closed).Take(1)), 1) is not { } ballot) return RunBallot();
        var seats = Project.Workshops.All[ballot.WorkshopId!].Entered.Keys;
        if (Pick(seats, 2) is not { } seat) return null;
        var receipt = ballot.Secrecy == Secrecy.Secret || _dice[5] % 9 == 0 ? Receipt() : null;
        return (_dice[3] % 12, ballot.Status) switch
        {
            (0, _) => (Person.Seat(seat), new WithdrawVote(ballot.Id)),
            (1 or 2 or 3, _) => Drop(ballot),
            (4 or 5, _) when Pick(seats.Where(one => Project.Participants.Seats[one].Assisted is not null), 2) is { } helped =>
                (Person.Cleo, new CastAssistedVote(ballot.Id, helped, Marks(ballot), receipt)),
            (_, BallotStatus.Closed) => (Person.Seat(seat), new OfferLateVote(ballot.Id, Marks(ballot))),
            _ => (Person.Seat(seat), new CastVote(ballot.Id, Marks(ballot), receipt)),
        };
    }

    /// <summary>A paper of the tablet, at times one that was sent before.</summary>
    private (Person, Command)? Drop(Ballot ballot)
    {
        var again = _dice[5] % 5 == 0 ? Asked.OfType<DropPaper>().LastOrDefault(paper => paper.BallotId == ballot.Id) : null;
        return (Person.Tablet(ballot.WorkshopId!), again ?? new DropPaper(ballot.Id, New("paper"), AnyCollege(2), Marks(ballot), Receipt()));
    }

    private (Person, Command)? Assist() => Pick(Open, 1) is not { } workshop ? null
        : (Person.Cleo, new OpenAssistedSeat(New("seat"), workshop.Id, AnyCollege(2), Word("name"), _dice[3] % 5 != 0, ReachedBy.Visit));

    private (Person, Command)? RunBallot()
    {
        if (Pick(Project.Ballots.All.Values, 1) is not { } ballot) return Facilitate();
        var lead = Project.Workshops.All[ballot.WorkshopId!].Lead == "cleo" ? Person.Cleo : Person.Ana;
        return (_dice[2] % 20) switch
        {
            < 3 => (lead, new OpenBallot(ballot.Id)),
            < 6 => (lead, new CloseBallot(ballot.Id)),
            < 9 => (lead, new PublishBallot(ballot.Id)),
            9 or 10 => (lead, new ReopenBallot(ballot.Id)),
            11 => (lead, new RefreshOptions(ballot.Id)),
            12 => (lead, new MakeBallotSecret(ballot.Id)),
            13 => (lead, new HideLiveResults(_dice[3] % 2 == 0 ? "live" : ballot.Id)),
            14 => (Person.Cleo, _dice[3] % 3 == 0 ? new CloseTablet(ballot.WorkshopId!) : new OpenTablet(ballot.WorkshopId!)),
            15 => (Person.Ana, new AttachSheet(ballot.Id, AnyCollege(3), New("sheet"))),
            16 => Late(lead),
            _ => Pick(Project.Ballots.All.Values.Where(one => one.AwaitsCount), 1) is { } closed ? (Person.Door, _box.Count(closed)) : Late(lead),
        };
    }

    private (Person, Command)? Late(Person lead) => Pick(Project.Ballots.All.Values.Where(ballot => !ballot.Late.IsEmpty), 3) is not { } ballot ? null
        : (lead, new AnswerLateVote(ballot.Id, ballot.Late.Keys.First(), _dice[3] % 3 != 0));

    private IEnumerable<Ballot> Ballots(BallotStatus status) => Project.Ballots.All.Values.Where(ballot => ballot.Status == status && !ballot.Options.IsEmpty);

    private string Receipt() => New("receipt");
}
