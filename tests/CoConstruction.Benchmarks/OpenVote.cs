namespace CoConstruction.Benchmarks;

/// <summary>A project whose open vote has so many papers, come to by the rules alone.</summary>
internal sealed class OpenVote
{
    public const string Workshop = "atelier", Ballot = "gommettes";
    private const int Options = 5;

    private static readonly DateTimeOffset At = new(2026, 3, 14, 18, 0, 0, TimeSpan.Zero);

    private int _commands;

    private OpenVote() { }

    public Project Project { get; private set; } = new("essai");

    public static OpenVote With(int papers)
    {
        var vote = new OpenVote();
        vote.Do(Role.Door, "", new FoundProject("Quartier des Essais", null, new TerritoryCard("Quartier des Essais", "quartier"), "m1", "Animatrice"));
        vote.Lead(new PlanWorkshop(Workshop, new WorkshopCard("Choisir ensemble", new(2026, 3, 14), null, null, WorkshopMode.Hybrid)));
        var source = new OptionSource { Typed = [.. Enumerable.Range(1, Options).Select(option => $"Proposition {option}")] };
        vote.Lead(new AddStep(Workshop, Ballot, new StepPlan(new VoteStep(new DotVoting(1, Stacking: false), source, new BallotRules(LiveResults: true)), "Le plus important")));
        vote.Lead(new GoToStep(Workshop, Ballot));
        for (var seat = 0; seat <= papers; seat++) vote.Do(Role.Door, "", new TakeSeat(SeatOf(seat), Workshop, College.Defaults[seat % College.Defaults.Count].Id, null, false));
        vote.Lead(new OpenBallot(Ballot));
        for (var seat = 0; seat < papers; seat++) vote.Do(Role.Participant, SeatOf(seat), Cast(seat));
        return vote;
    }

    public static CastVote Cast(int seat) => new(Ballot, ImmutableSortedDictionary<string, string>.Empty.Add($"o{1 + seat % Options}", "1"));

    public Asked AskedBy(int seat) => Asked(Role.Participant, SeatOf(seat));

    /// <summary>Ids as servers and phones make them.</summary>
    private static string SeatOf(int seat) => $"{seat:x24}";

    private Asked Asked(Role role, string by) => new(by, role, At, $"{++_commands:x32}", (ulong)_commands * 0x9e3779b97f4a7c15, "AB2C3D");

    private void Lead(Command command) => Do(Role.Facilitator, "m1", command);

    private void Do(Role role, string by, Command command)
    {
        var asked = Asked(role, by);
        if (Project.Decide(command, asked) is not Decision.Accepted accepted) throw new InvalidOperationException($"{command.GetType().Name} was not accepted.");
        foreach (var happened in accepted.Events) Project = Project.Evolve(happened, asked.CommandId, _commands);
    }
}
