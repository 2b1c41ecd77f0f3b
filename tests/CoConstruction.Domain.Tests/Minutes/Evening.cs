using System.Collections.Immutable;

namespace CoConstruction.Domain.Tests;

/// <summary>
/// A workshop held by commands from beginning to end: seven residents and three officials with a phone, five
/// professionals counted in the room, and in it something of everything that minutes must tell or keep quiet.
/// </summary>
internal sealed class Evening
{
    public const string Workshop = "soir", Hidden = "Une idée que personne ne doit lire";

    private const string Host = "host";
    private readonly string[] _residents = [.. Enumerable.Range(1, 7).Select(i => $"r{i}")];
    private readonly string[] _officials = ["e1", "e2", "e3"];
    private int _asked;

    private Evening() { }

    public Project Project { get; private set; } = new("p1");

    /// <summary>The evening up to its last step, with the words of one idea, decision and proposal chosen by the test.</summary>
    public static Evening Held(string idea = "Un café le soir", string decision = "Ouvrir le local le mercredi soir")
    {
        var evening = new Evening();
        evening.Begin();
        evening.Collect(idea);
        evening.Vote();
        evening.Move();
        evening.Lead(new GoToStep(Workshop, "decide"));
        evening.Lead(new RecordDecision("d1", Workshop, decision, "Équipe du local", new DateOnly(2026, 11, 1), null));
        evening.Lead(new MakeProposal("p1", new ProposalText(idea.Length > 200 ? "Café" : idea, decision, "Pour se voir"), "persons", new ProposalOrigin(Workshop, "i1"), NamesNobody: true));
        return evening;
    }

    public Evening Close(bool noDecision = false)
    {
        Lead(new CloseWorkshop(Workshop, noDecision));
        return this;
    }

    public Evening Lead(Command command) => Ask(command, Host, Role.Facilitator);

    public Minutes Minutes => Domain.Minutes.Of(Project, Workshop)!;

    private Evening Ask(Command command, string by, Role role)
    {
        var asked = new Asked(by, role, new DateTimeOffset(2026, 10, 6, 18, 0, 0, TimeSpan.Zero).AddSeconds(_asked), $"c{_asked++}", (ulong)_asked * 7919, "ABC234");
        var events = Assert.IsType<Decision.Accepted>(Project.Decide(command, asked)).Events;
        Project = events.Aggregate(Project, (project, happened) => project.Evolve(happened));
        return this;
    }

    private void Begin()
    {
        Ask(new FoundProject("Vivre le quartier", null, new TerritoryCard("Quartier du Lavoir", "neighbourhood"), Host, "Ana"), "", Role.Door);
        Lead(new PlanWorkshop(Workshop, new WorkshopCard("Nos soirées", new DateOnly(2026, 10, 6), new TimeOnly(18, 0), "Salle du Lavoir", WorkshopMode.Hybrid)));
        Add("mood", new MoodStep(), "Météo", "Comment arrivez-vous ?");
        Add("ideas", new CollectStep(), "Vos idées", "Que faire **ensemble** le soir ?");
        Add("groups", new GroupingStep(), "Mettre ensemble");
        Add("dots", new VoteStep(new DotVoting(3, false), OptionSource.Before), "Choisir");
        Add("secret", new CollectStep(), "Ce qu'on garde pour soi");
        Add("sides", new PositionStep("Le soir, je me sens bien ici."), "Où êtes-vous ?");
        Add("decide", new DecisionStep(), "Ce que nous décidons");
        foreach (var seat in _residents) Ask(new TakeSeat(seat, Workshop, "persons", null, Remote: seat == "r1"), "", Role.Door);
        foreach (var seat in _officials) Ask(new TakeSeat(seat, Workshop, "elected", null, false), "", Role.Door);
        Lead(new CountPresent(Workshop, "professionals", 5));
    }

    private void Add(string id, StepKind kind, string title, string? instruction = null) =>
        Lead(new AddStep(Workshop, id, new StepPlan(kind, title, instruction)));

    private void Collect(string idea)
    {
        Lead(new GoToStep(Workshop, "mood"));
        foreach (var seat in _residents) Act(seat, new TellMood(Workshop, "mood", Mood.Sun, seat == "r1" ? "contente" : null));
        Lead(new CountMoods(Workshop, "mood", "professionals", ImmutableSortedDictionary<Mood, int>.Empty.Add(Mood.Cloud, 5)));
        Lead(new ShowContent(Workshop, "mood", true));
        Lead(new GoToStep(Workshop, "ideas"));
        foreach (var (id, seat, text) in new[] { ("i1", "r1", idea), ("i2", "r2", "Des jeux de société"), ("i3", "e1", "Une lumière devant la porte"), ("i4", "r3", Hidden), ("i5", "r4", "Des jeux pour les grands") })
        {
            Act(seat, new AddIdea(Workshop, "ideas", id, text));
        }

        Lead(new ShowContent(Workshop, "ideas", true));
        Lead(new GoToStep(Workshop, "groups"));
        Lead(new PutTogether(Workshop, "groups", "g1", "i2", "i5"));
        Lead(new NameGroup(Workshop, "groups", "g1", "Jouer | ensemble"));
        Lead(new ShowContent(Workshop, "groups", true));
        Lead(new GoToStep(Workshop, "dots"));
        Lead(new HideIdea(Workshop, "ideas", "i4", true));
    }

    private void Vote()
    {
        Lead(new OpenBallot("dots"));
        foreach (var seat in _residents) Act(seat, new CastVote("dots", Marks("i1", "g1")));
        Lead(new CloseBallot("dots"));
        Lead(new ReopenBallot("dots"));
        foreach (var seat in _officials) Act(seat, new CastVote("dots", Marks("i3")));
        var counts = ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add("g1", ImmutableSortedDictionary<string, int>.Empty.Add(DotVoting.Points, 5));
        Lead(new EnterCount("dots", "professionals", VoteChannel.Paper, 5, counts));
        Lead(new CheckCount("dots", "professionals", VoteChannel.Paper, WithTheRoom: true));
        Lead(new CloseBallot("dots"));
        Lead(new PublishBallot("dots"));
    }

    private void Move()
    {
        Lead(new GoToStep(Workshop, "secret"));
        Act("r1", new AddIdea(Workshop, "secret", "s1", "Un secret"));
        Lead(new GoToStep(Workshop, "sides"));
        foreach (var seat in _residents) Act(seat, new TakePosition(Workshop, "sides", Stance.Doubt));
        foreach (var seat in _residents[..2]) Act(seat, new TakePosition(Workshop, "sides", Stance.Agree));
        Lead(new ShowContent(Workshop, "sides", true));
    }

    private void Act(string seat, Command command) => Ask(command, seat, Role.Participant);

    private static ImmutableSortedDictionary<string, string> Marks(params string[] options) => options.ToImmutableSortedDictionary(option => option, _ => "1");
}
