using System.Collections.Concurrent;
using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>
/// The life of a project, driven by chance that is the same at every run. What people write carries a mark of its own,
/// so that a word that escapes can be recognised anywhere.
/// </summary>
internal sealed partial class RandomLife
{
    private const int Moves = 120, Every = 16;

    /// <summary>Whether every move of a life is looked at, which takes three times as long.</summary>
    public static bool Whole { get; } = Environment.GetEnvironmentVariable("COCONSTRUCTION_WHOLE_LIVES") == "1";

    private static readonly string[] Colleges = [.. College.Defaults.Select(college => college.Id)];
    private static readonly ConcurrentDictionary<uint, RandomLife> Lived = [];
    private static readonly Gen<int[]> Dice = Gen.Int[0, 1_000_000].Array[8];

    private readonly PCG _chance;
    private readonly List<Project> _past = [];
    private int[] _dice = [];
    private int _made;

    private RandomLife(uint seed) => _chance = new PCG(seed, 20260110);

    public Project Project { get; private set; } = Story.Founded.Project;

    /// <summary>The project after each move.</summary>
    public IReadOnlyList<Project> Past => _past;

    /// <summary>Some of them and the last, for what is long to look at.</summary>
    public IEnumerable<Project> Moments => _past.Where((_, i) => i % Every == 0).Append(Project);

    /// <summary>Everything that happened, each with the project before and after it.</summary>
    public List<(Project Before, Happened Happened, Project After)> Happenings { get; } = [];

    /// <summary>Every command that was asked.</summary>
    public List<Command> Asked { get; } = [];

    /// <summary>Every word that a resident ever wrote or said.</summary>
    public HashSet<string> Texts { get; } = [];

    public static IEnumerable<RandomLife> Several(uint lives = 24) => Enumerable.Range(1, (int)lives).Select(seed => Of((uint)seed));

    public static RandomLife Of(uint seed) => Lived.GetOrAdd(seed, Live);

    private static RandomLife Live(uint seed)
    {
        var life = new RandomLife(seed);
        foreach (var template in (string[])["assess", "priorities", "review"])
        {
            life.Ask(Person.Ana, new PlanWorkshop($"w{life._made++}", Story.Card, template));
        }

        life.Govern();
        for (var i = 0; i < 12; i++) life.Throw(life.Seat);
        for (var i = 0; i < 3; i++) life.Throw(life.Proposal);
        life.Begin("w0");
        for (var i = 0; i < Moves; i++) life.Throw(life.Anything);
        life.Consent();
        life.Frame();
        for (var i = 0; i < 8; i++) life.Throw(life.Decision);
        life.Charter();
        life.Opinions();
        life.Assess();
        life.Plan();
        life.Steer();
        life.Speak();
        life.Evaluate();
        life.TellPractice();
        life.Cite();
        return life;
    }

    /// <summary>The first workshop collects, groups and votes, so that chance starts from something; then anything happens.</summary>
    private void Begin(string workshop)
    {
        Ask(Person.Ana, new GoToStep(workshop, $"{workshop}-3"));
        for (var i = 0; i < 12; i++) Throw(Write);
        Ask(Person.Ana, new ShowContent(workshop, $"{workshop}-3", true));
        Ask(Person.Ana, new GoToStep(workshop, $"{workshop}-4"));
        Ask(Person.Ana, new ShowContent(workshop, $"{workshop}-4", true));
        for (var i = 0; i < 12; i++) Throw(Moderate);
        Ask(Person.Ana, new GoToStep(workshop, $"{workshop}-5"));
        Ask(Person.Ana, new OpenBallot($"{workshop}-5"));
        for (var i = 0; i < 8; i++) Throw(Vote);
        Hold(workshop, "live", new BallotRules(LiveResults: true));
        Hold(workshop, "secret", new BallotRules(Secrecy.Secret));
        if (_dice[0] % 2 == 0) CountInSecret();
    }

    private void Throw(Func<(Person, Command)?> move)
    {
        _dice = Dice.Generate(_chance, null, out _);
        if (move() is var (who, command)) Ask(who, command);
        _past.Add(Project);
    }

    private void Ask(Person who, Command command)
    {
        Assert.True(Rights.May(who.Role, command));
        Asked.Add(command);
        var asked = new Asked(who.Id, who.Role, Story.Start.AddSeconds(_made), $"c{_made}", Gen.ULong.Generate(_chance, null, out _), $"CODE{_made++}X") { Words = command is INeedsWords ? Words() : null, Practice = command is INeedsPractice about ? new(about.PracticeId, 1 + (_dice[6] % 3), Word("practice")) : null };
        if (Project.Decide(command, asked) is not Decision.Accepted accepted) return;
        if (accepted.Paper is { } paper) Seal(paper);
        foreach (var happened in accepted.Events)
        {
            var before = Project;
            Project = before.Evolve(happened, asked.CommandId, Happenings.Count + 1);
            Happenings.Add((before, happened, Project));
        }
    }

    private (Person, Command)? Anything() => (_dice[0] % 40) switch
    {
        < 2 => Seat(),
        2 => _dice[1] % 2 == 0 ? Seat() : Assist(),
        < 8 => Facilitate(),
        < 13 => Write(),
        < 20 => Vote(),
        < 24 => Count(),
        < 27 => Moderate(),
        < 32 => RunBallot(),
        < 34 => People(),
        < 36 => Proposal(),
        < 37 => Decision(),
        _ => Facilitate(),
    };

    private (Person, Command)? Seat() => Pick(Open, 1) is not { } workshop ? null
        : (Person.Door, new TakeSeat(New("seat"), workshop.Id, AnyCollege(2), _dice[3] % 3 == 0 ? null : Word("name"), _dice[4] % 2 == 0));

    private (Person, Command)? Facilitate()
    {
        if (Pick(Open, 1) is not { } workshop || Pick(workshop.Steps, 2) is not { } step) return null;
        var lead = workshop.Lead == "cleo" ? Person.Cleo : Person.Ana;
        return (_dice[3] % 24) switch
        {
            < 6 => (lead, new GoToStep(workshop.Id, Next(workshop).Id)),
            < 8 => (lead, new GoToStep(workshop.Id, step.Id)),
            < 13 => (lead, new ShowContent(workshop.Id, workshop.CurrentStepId ?? step.Id, _dice[4] % 4 != 0)),
            13 => (Person.Ana, new SkipStep(workshop.Id, step.Id, _dice[4] % 2 == 0)),
            14 => (Person.Ana, new MoveStep(workshop.Id, step.Id, _dice[4] % 10)),
            15 => (Person.Cleo, new AddStep(workshop.Id, New("step"), new StepPlan(AnyKind(), Word("title")), step.Id)),
            16 => (Person.Cleo, new ChangeStep(workshop.Id, step.Id, step.Plan with { Title = Word("title") })),
            17 => (Person.Ana, new ChangeStep(workshop.Id, step.Id, new StepPlan(AnyKind(), Word("title")))),
            18 => (Person.Ana, new RemoveStep(workshop.Id, step.Id)),
            19 => (lead, new SetTimer(workshop.Id, step.Id, _dice[4] % 2 == 0 ? null : 60)),
            20 => (Person.Cleo, new TakeOver(workshop.Id)),
            21 => (Person.Ana, new TakeOver(workshop.Id)),
            22 => (Person.Ana, new DescribeWorkshop(workshop.Id, Story.Card with { Title = Word("title") })),
            _ when _dice[5] % 4 == 0 => (lead, new CloseWorkshop(workshop.Id, true)),
            _ => (Person.Ana, new PlanWorkshop(New("w"), Story.Card, "choose")),
        };
    }

    private StepKind AnyKind() => (_dice[5] % 8) switch
    {
        0 => new CollectStep(),
        1 => new GroupingStep(),
        2 or 3 or 5 or 6 => AnyVote(),
        4 => new PositionStep("On respire mieux."),
        _ => new MoodStep(),
    };

    /// <summary>Somebody who sits in a workshop does what its current step asks.</summary>
    private (Person, Command)? Write()
    {
        if (Pick(Open.Where(workshop => workshop is { CurrentStepId: not null, Entered.IsEmpty: false }), 1) is not { } workshop || Pick(workshop.Entered.Keys, 2) is not { } seat) return null;
        var step = workshop.Step(workshop.CurrentStepId)!;
        var who = Person.Seat(seat);
        return step.Plan.Kind switch
        {
            CollectStep when _dice[3] % 8 == 0 && Pick(((CollectContent)step.Content).Ideas, 4) is { } idea => (who, new WithdrawIdea(workshop.Id, step.Id, idea.Id)),
            CollectStep => (who, new AddIdea(workshop.Id, step.Id, New("idea"), Text())),
            MoodStep mood => (who, new TellMood(workshop.Id, step.Id, MoodStep.Moods(mood.Scale)[_dice[3] % 3], Text())),
            PositionStep => (who, new TakePosition(workshop.Id, step.Id, (Stance)(_dice[3] % 3))),
            _ => (who, new SayDone(workshop.Id, step.Id, _dice[3] % 2 == 0)),
        };
    }

    private (Person, Command)? Count()
    {
        if (Pick(Open, 1) is not { } workshop) return null;
        var people = _dice[3] % 9;
        if (_dice[2] % 3 == 0) return (Person.Ana, new CountPresent(workshop.Id, AnyCollege(4), people));
        if (_dice[2] % 3 == 1 && Pick(Project.Ballots.All.Values, 5) is { Options.IsEmpty: false } ballot) return (Person.Ana, Entry(ballot, people));
        if (ReadAgain() is { } read) return read;
        return Pick(workshop.Steps.Where(step => step.Plan.Kind is MoodStep or PositionStep), 5) switch
        {
            { Plan.Kind: PositionStep } step => (Person.Ana, new CountPositions(workshop.Id, step.Id, AnyCollege(4), ImmutableSortedDictionary<Stance, int>.Empty.Add(Stance.Doubt, people))),
            { Plan.Kind: MoodStep mood } step => (Person.Ana, new CountMoods(workshop.Id, step.Id, AnyCollege(4), ImmutableSortedDictionary<Mood, int>.Empty.Add(MoodStep.Moods(mood.Scale)[0], people))),
            _ => null,
        };
    }

    private (Person, Command)? Moderate()
    {
        if (Pick(Open.Where(workshop => workshop.Steps.Exists(step => step.Content is CollectContent { IsEmpty: false })), 1) is not { } workshop) return null;
        var collecting = Pick(workshop.Steps.Where(step => step.Content is CollectContent { IsEmpty: false }), 2);
        var grouping = Pick(workshop.Steps.Where(step => step.Content is GroupingContent), 3);
        if (collecting is null) return null;
        var ideas = ((CollectContent)collecting.Content).Ideas;
        var groups = (grouping?.Content as GroupingContent)?.Groups ?? [];
        return (_dice[4] % 7) switch
        {
            0 => (Person.Ana, new DictateIdea(workshop.Id, collecting.Id, New("idea"), Text(), _dice[5] % 2 == 0 ? null : AnyCollege(5))),
            1 or 2 when Pick(ideas, 5) is { } idea => (Person.Ana, new HideIdea(workshop.Id, collecting.Id, idea.Id, _dice[3] % 3 != 0)),
            3 when !collecting.Shown => (workshop.Lead == "cleo" ? Person.Cleo : Person.Ana, new ShowContent(workshop.Id, collecting.Id, true)),
            3 or 4 when grouping is not null && Pick(ideas, 5) is { } first && Pick(ideas, 3) is { } second =>
                (Person.Cleo, new PutTogether(workshop.Id, grouping.Id, New("group"), first.Id, Pick(groups, 5)?.Id ?? second.Id)),
            5 when grouping is not null && Pick(groups, 5) is { } group => (Person.Ana, new NameGroup(workshop.Id, grouping.Id, group.Id, Word("groupname"))),
            6 when grouping is not null && Pick(groups, 5) is { } group && _dice[3] % 3 == 0 => (Person.Ana, new TakeOut(workshop.Id, grouping.Id, group.IdeaIds[0])),
            _ when grouping is not null && _dice[3] % 3 == 0 => (Person.Ana, new UndoGrouping(workshop.Id, grouping.Id)),
            _ => null,
        };
    }

    private (Person, Command)? People() => Pick(Project.Participants.Seats.Values.OrderBy(seat => seat.Id, StringComparer.Ordinal), 1) is not { } seat ? null : (_dice[2] % 9) switch
    {
        8 => (Person.Ana, new EraseSeat(seat.Id)),
        0 => (Person.Ana, new CancelSeat(seat.Id)),
        1 => (Person.Ana, new MoveSeat(seat.Id, AnyCollege(3))),
        2 or 3 when Pick(Open, 4) is { } workshop => (Person.Door, new ReturnToSeat(seat.Recall, workshop.Id)),
        4 when Pick(Open, 4) is { } workshop => (Person.Door, new EnterWorkshop(seat.Id, workshop.Id, false)),
        5 => (Person.Ana, new InviteMember(New("invitation"), Role.Observer, New("hash"))),
        6 when Pick(Project.Participants.Invitations.Values.OrderBy(link => link.Id, StringComparer.Ordinal), 4) is { } link =>
            (Person.Door, new AcceptInvitation(link.Id, link.SecretHash, New("member"), Word("name"))),
        _ => (Person.Ana, new ChangeCollege(Project.Participants.Colleges[_dice[3] % 5] with { CoreGroupSeats = _dice[4] % 6 })),
    };

    private (Person, Command)? Decision() => Pick(Project.Decisions.All.Values, 1) is { } taken && _dice[4] % 4 == 0
        ? (Person.Ana, new DetailDecision(taken.Id, new DecisionTerms((DecisionResult)(_dice[3] % 4), Word("body"))) { Dissents = [new(New("dissent"), Word("dissent"))] })
        : Decided();

    private (Person, Command)? Decided() => Pick(Project.Decisions.All.Values, 1) is { } decision && _dice[2] % 2 == 0
        ? (Person.Ana, _dice[3] % 2 == 0 ? new RemoveDecision(decision.Id) : new ChangeDecision(decision.Id, Word("decision"), "La commune", null))
        : (Person.Ana, new RecordDecision(New("decision"), Pick(Open, 4)?.Id, Word("decision"), "Le centre social", null, null));

    private IEnumerable<Workshop> Open => Project.Workshops.All.Values.Where(workshop => workshop.Status != WorkshopStatus.Closed);

    private static Step Next(Workshop workshop) =>
        workshop.Steps[Math.Min(workshop.Steps.FindIndex(step => step.Id == workshop.CurrentStepId) + 1, workshop.Steps.Count - 1)];

    private T? Pick<T>(IEnumerable<T> things, int die)
    {
        var list = things.ToList();
        return list.Count == 0 ? default : list[_dice[die] % 3 == 0 ? 0 : _dice[die] % list.Count];
    }

    private string AnyCollege(int die) => Colleges[_dice[die] % Colleges.Length];

    private string New(string what) => $"{what}-x{_made++}x";

    private string Word(string what) => $"{what}.{_made++}.";

    private string Text()
    {
        var text = Word("text");
        Texts.Add(text);
        return text;
    }
}
