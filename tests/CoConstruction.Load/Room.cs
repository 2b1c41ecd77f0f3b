using System.Collections.Immutable;

namespace CoConstruction.Load;

/// <summary>A workshop with a dot vote, and the facilitator who runs it.</summary>
public sealed class Room : IDisposable
{
    private const string Workshop = "atelier", Ballot = "gommettes";
    private static readonly ImmutableList<string> Labels = ["Un local commun", "Des jardins", "Un car le samedi", "Une épicerie", "Un café associatif"];

    private sealed record Account(string Token, string Email, string Name, string Password);

    private sealed record Founding(string Title, string? PlainTitle, TerritoryCard Territory);

    private readonly Visitor _facilitator;

    private Room(Visitor facilitator, string project, string code) => (_facilitator, Project, Code) = (facilitator, project, code);

    /// <summary>The project's id.</summary>
    public string Project { get; }

    /// <summary>By what the facilitator's browser is known.</summary>
    public string CookieOfFacilitator => _facilitator.Cookies.GetCookieHeader(_facilitator.Server);

    /// <summary>What people type to come in.</summary>
    public string Code { get; }

    /// <summary>The vote of its one step.</summary>
    public string BallotId { get; } = Ballot;

    /// <summary>What one may vote for.</summary>
    public ImmutableList<string> Options { get; } = [.. Labels.Select((_, i) => $"o{i + 1}")];

    /// <summary>Makes the first account by the printed link, then a project, a workshop, and its vote, not opened yet.</summary>
    /// <param name="liveResults">Whether everyone sees the counts grow.</param>
    public static async Task<Room> Prepare(ServerProcess server, CancellationToken cancel, bool liveResults = false)
    {
        // What comes first takes long on a busy machine, and nobody measures it.
        var facilitator = new Visitor(server.Address, TimeSpan.FromMinutes(2));
        var account = new Account(await server.FirstAccount.WaitAsync(cancel), "animatrice@example.org", "Animatrice", "une-longue-phrase-claire");
        await facilitator.Post<JsonElement>("/api/team/first-account", account, cancel);
        var founding = new Founding("Quartier des Essais", null, new TerritoryCard("Quartier des Essais", "quartier"));
        var project = (await Patience.Until(() => facilitator.Post<JsonElement>("/api/projects", founding, cancel), cancel)).GetProperty("project").GetString()!;
        var card = new WorkshopCard("Choisir ensemble", new(2026, 3, 14), null, null, WorkshopMode.Hybrid);
        var step = new StepPlan(new VoteStep(new DotVoting(1, Stacking: false), new OptionSource { Typed = Labels }, new BallotRules(LiveResults: liveResults)), "Le plus important");
        await Do(facilitator, project, [new PlanWorkshop(Workshop, card), new AddStep(Workshop, Ballot, step), new GoToStep(Workshop, Ballot)], cancel);
        return new(facilitator, project, await CodeOf(facilitator, project, Workshop, cancel));
    }

    /// <summary>Opens the vote.</summary>
    public Task Open(CancellationToken cancel) => Do(_facilitator, Project, [new OpenBallot(Ballot)], cancel);

    /// <summary>Closes the vote; the result stays hidden.</summary>
    public Task Close(CancellationToken cancel) => Do(_facilitator, Project, [new CloseBallot(Ballot)], cancel);

    /// <summary>Shows the result to everyone.</summary>
    public Task Publish(CancellationToken cancel) => Do(_facilitator, Project, [new PublishBallot(Ballot)], cancel);

    /// <summary>Anything else that a facilitator asks.</summary>
    /// <exception cref="InvalidOperationException">A rule refused it.</exception>
    public Task Lead(Command command, CancellationToken cancel) => Do(_facilitator, Project, [command], cancel);

    /// <summary>The minutes of a workshop, as Markdown.</summary>
    public Task<string> Minutes(string workshop, CancellationToken cancel) => _facilitator.Read($"/api/projects/{Project}/exports/minutes.md?workshop={workshop}", cancel);

    /// <summary>The project's version now.</summary>
    public async Task<long> Version(CancellationToken cancel) => (await _facilitator.Look(Project, cancel)).GetProperty("version").GetInt64();

    /// <summary>What people type to come into a workshop.</summary>
    public Task<string> CodeOf(string workshop, CancellationToken cancel) => CodeOf(_facilitator, Project, workshop, cancel);

    public void Dispose() => _facilitator.Dispose();

    private static async Task Do(Visitor facilitator, string project, IEnumerable<Command> commands, CancellationToken cancel)
    {
        foreach (var command in commands)
        {
            var id = Visitor.NewId();
            var answer = await Patience.Until(() => facilitator.Ask(project, id, command, cancel), cancel);
            if (answer.Refusal is { } refusal) throw new InvalidOperationException($"{command.GetType().Name} was refused: {refusal}.");
        }
    }

    private static async Task<string> CodeOf(Visitor facilitator, string project, string workshop, CancellationToken cancel) =>
        (await Patience.Until(() => facilitator.Look(project, cancel), cancel)).GetProperty("snapshot").EnumerateArray()
            .First(item => item.GetProperty("room").GetString() == ViewRooms.Workshops && item.GetProperty("key").GetString() == workshop).GetProperty("value").GetProperty("code").GetString()!;
}
