using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>A house of several processes: one PostgreSQL database, one folder of ballot keys, and whoever is started on them.</summary>
internal sealed class ClusterHouse : IAsyncDisposable
{
    private const int MostTries = 200;
    private static int _addresses;

    private readonly TestDatabase _database = TestDatabase.Create();
    private readonly TestFolder _folder = new();
    private readonly List<ClusterProcess> _processes = [];
    private readonly List<Person> _people = [];

    public TestDatabase Database => _database;

    public Person Facilitator { get; private set; } = null!;

    public string Project { get; private set; } = "";

    public string Code { get; private set; } = "";

    public ClusterProcess Begin(string role, params string[] more) => Kept(ClusterProcess.Begin(role, _database.Connection, _folder.Path, more));

    public async Task<ClusterProcess> Start(string role, params string[] more)
    {
        var process = Begin(role, more);
        await process.Open();
        return process;
    }

    /// <summary>A browser that comes in by the door it is led to; cookies are the same for every port.</summary>
    public Person Somebody(ClusterProcess door, string looks = "")
    {
        var n = Interlocked.Increment(ref _addresses);
        var person = new Person(() => door.Address, IPAddress.Parse($"127.2.{n / 250 % 250}.{1 + (n % 250)}"), looks);
        _people.Add(person);
        return person;
    }

    /// <summary>The first account, a project with a workshop, and its vote, open; all through one door.</summary>
    public async Task OpenVote(ClusterProcess door)
    {
        Facilitator = Somebody(door);
        var account = new { token = await door.FirstAccount, email = "ana@example.org", name = "Ana", password = Person.Password };
        Assert.Equal(HttpStatusCode.NoContent, (await Facilitator.Post("/api/team/first-account", account)).Status);
        var founded = await Insist(() => Facilitator.Post("/api/projects", new { title = "Vivre le quartier", plainTitle = (string?)null, territory = new TerritoryCard("Quartier du Lavoir", "neighbourhood") }));
        Assert.True(founded.Status == HttpStatusCode.Created, founded.Body);
        Project = (string)founded.Json["project"]!;
        await Lead(new PlanWorkshop(Stage.Workshop, Stage.Card("Nos soirées"), "priorities"));
        Code = (string)(await Facilitator.Look(Project))["workshops", Stage.Workshop]!["code"]!;
        await Lead(new ChangeStep(Stage.Workshop, Stage.Step(5), new StepPlan(new VoteStep(new DotVoting(3, false), Stage.Typed("Un", "Deux", "Trois")), "Choisir")));
        await Lead(new GoToStep(Stage.Workshop, Stage.Step(5)));
        await Lead(new OpenBallot(Stage.Step(5)));
    }

    /// <summary>A phone that has come in by the workshop's code.</summary>
    public async Task<Person> Phone(ClusterProcess door)
    {
        var phone = Somebody(door, "as=seat");
        var said = await Insist(() => phone.Post("/api/join", new { code = Code, id = phone.From.ToString().Replace('.', 'x'), collegeId = "persons", firstName = (string?)null, remote = false }));
        Assert.True(said.Status == HttpStatusCode.OK && said.Refusal is null, said.Body);
        return phone;
    }

    /// <summary>A vote, sent until it is acknowledged, as a page does; the version that it made.</summary>
    public async Task<long> Vote(Person phone)
    {
        var id = Guid.NewGuid().ToString("N");
        var said = await Insist(() => phone.Ask(Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), id));
        Assert.True(said.Status == HttpStatusCode.OK && said.Refusal is null, said.Body);
        return said.Version;
    }

    /// <summary>Papers in the journal, counted by row: what is acknowledged once must be there once.</summary>
    public async Task<int> PapersWritten()
    {
        await using var journal = new PostgresJournal(new PostgresDatabase(_database.Connection));
        return (await journal.Read(ProjectStreams.Of(Project), 0)).Count(entry => entry.Type == "paperCast");
    }

    /// <summary>Asks again, the same, for as long as the answer is that the server cannot answer now.</summary>
    public static async Task<Said> Insist(Func<Task<Said>> ask)
    {
        for (var tries = 1; ; tries++)
        {
            var said = await ask();
            if (said.Status != HttpStatusCode.ServiceUnavailable || tries == MostTries) return said;
            Assert.Equal("unavailable", said.Code);
            Assert.NotNull(said.Headers.RetryAfter);
        }
    }

    private async Task Lead(Command command)
    {
        var id = Guid.NewGuid().ToString("N");
        var said = await Insist(() => Facilitator.Ask(Project, command, id));
        Assert.True(said.Status == HttpStatusCode.OK && said.Refusal is null, said.Body);
    }

    private ClusterProcess Kept(ClusterProcess process)
    {
        _processes.Add(process);
        return process;
    }

    public async ValueTask DisposeAsync()
    {
        _people.ForEach(person => person.Dispose());
        _processes.ForEach(process => process.Dispose());
        await _folder.DisposeAsync();
        await _database.DisposeAsync();
    }
}
