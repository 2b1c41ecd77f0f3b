using System.Collections.Immutable;
using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>A project with its team and a workshop that can be entered, all by the doors that everybody uses.</summary>
internal sealed class Stage : IDisposable
{
    public const string Workshop = "soir";

    private readonly List<Person> _people = [];

    public required TestServer Server { get; init; }

    public required Person Facilitator { get; init; }

    public string Project { get; private set; } = "";

    public string Code { get; private set; } = "";

    public string ScreenKey { get; private set; } = "";

    public string ScreenLink => $"{Project}.{Workshop}.{ScreenKey}";

    public static string Step(int number) => $"{Workshop}-{number}";

    /// <summary>The first account founds a project and plans a workshop: mood, instruction, ideas, groups, dots, wrap-up.</summary>
    public static async Task<Stage> Set(TestServer server, string template = "priorities")
    {
        var facilitator = server.Somebody();
        var said = await facilitator.Post("/api/team/first-account", new { token = server.FirstToken, email = "ana@example.org", name = "Ana", password = Person.Password });
        Assert.True(said.Status == HttpStatusCode.NoContent, said.Body);
        var stage = new Stage { Server = server, Facilitator = facilitator };
        await stage.Found(template);
        return stage;
    }

    /// <summary>Another project of the same facilitator, with a workshop of its own.</summary>
    public async Task<Stage> Another(string template = "priorities")
    {
        var stage = new Stage { Server = Server, Facilitator = Facilitator };
        await stage.Found(template);
        return stage;
    }

    /// <summary>The project of a file, with the same facilitator and a workshop of its own.</summary>
    public async Task<Stage> Import(byte[] file, string template = "priorities")
    {
        var stage = new Stage { Server = Server, Facilitator = Facilitator };
        var said = await Facilitator.PostBytes("/api/projects/import", file);
        Assert.True(said.Status == HttpStatusCode.Created, said.Body);
        await stage.Plan((string)said.Json["project"]!, template);
        return stage;
    }

    private async Task Found(string template)
    {
        var said = await Facilitator.Post("/api/projects", new { title = "Vivre le quartier", plainTitle = (string?)null, territory = new TerritoryCard("Quartier du Lavoir", "neighbourhood") });
        Assert.True(said.Status == HttpStatusCode.Created, said.Body);
        await Plan((string)said.Json["project"]!, template);
    }

    private async Task Plan(string project, string template)
    {
        Project = project;
        await Lead(new PlanWorkshop(Workshop, Card("Nos soirées"), template));
        var workshop = (await Facilitator.Look(Project))["workshops", Workshop]!;
        (Code, ScreenKey) = ((string)workshop["code"]!, (string)workshop["screenKey"]!);
    }

    public static WorkshopCard Card(string title) => new(title, new DateOnly(2026, 11, 24), new TimeOnly(18, 0), "Salle du Lavoir", WorkshopMode.Hybrid);

    public Task<Said> Lead(Command command, string? id = null) => Facilitator.Do(Project, command, id);

    /// <summary>Somebody invited into the team by a link, with an account made on the way.</summary>
    public async Task<Person> Invited(Role role, string name)
    {
        var invited = Kept(Server.Somebody("as=team"));
        var said = await invited.Post($"/api/invitations/{await Invite(role)}", new { email = $"{name}-{Project}@example.org", name, password = Person.Password });
        Assert.True(said.Status == HttpStatusCode.OK, said.Body);
        return invited;
    }

    /// <summary>Somebody invited for a time, who came in by their link.</summary>
    public async Task<Person> Guest(GuestCard card, string name)
    {
        await Lead(new DescribeGuest(name, card));
        var link = (string)(await Facilitator.Post($"/api/projects/{Project}/invitations", new { role = Role.Guest, guestId = name })).Json["url"]!;
        var guest = Kept(Server.Somebody("as=team"));
        var said = await guest.Post($"/api/invitations/{link[(link.LastIndexOf('/') + 1)..]}", new { email = $"{name}-{Project}@example.org", name, password = Person.Password });
        Assert.True(said.Status == HttpStatusCode.OK, said.Body);
        return guest;
    }

    /// <summary>The token of a new invitation.</summary>
    public async Task<string> Invite(Role role)
    {
        var link = (string)(await Facilitator.Post($"/api/projects/{Project}/invitations", new { role })).Json["url"]!;
        return link[(link.LastIndexOf('/') + 1)..];
    }

    /// <summary>A phone that has come in by the workshop's code.</summary>
    public async Task<Person> Phone(string college = "persons", string? firstName = null, string? id = null)
    {
        var phone = Kept(Server.Somebody("as=seat"));
        var said = await phone.Post("/api/join", new { code = Code, id = id ?? Guid.NewGuid().ToString("N"), collegeId = college, firstName, remote = false });
        Assert.True(said.Status == HttpStatusCode.OK && said.Refusal is null, said.Body);
        return phone;
    }

    public Person Screen() => Kept(Server.Somebody($"as=screen&token={ScreenLink}"));

    /// <summary>The shared tablet of the workshop, under a new key.</summary>
    public async Task<Person> Tablet()
    {
        await Lead(new OpenTablet(Workshop));
        var key = (string)(await Facilitator.Look(Project))["workshops", Workshop]!["tabletKey"]!;
        return Kept(Server.Somebody($"as=tablet&token={Project}.{Workshop}.{key}"));
    }

    /// <summary>A photograph of a counting sheet that the server keeps.</summary>
    public async Task<string> Photograph()
    {
        var said = await Facilitator.PostBytes($"/api/projects/{Project}/attachments", [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3], "image/jpeg");
        Assert.True(said.Status == HttpStatusCode.OK, said.Body);
        return (string)said.Json["id"]!;
    }

    public async Task<string> SeatOf(Person phone) => (string)(await phone.Look(Project))["own", "seat"]!["id"]!;

    public static ImmutableSortedDictionary<string, string> Marks(params string[] options) => options.ToImmutableSortedDictionary(option => option, _ => "1");

    /// <summary>Goes to the vote, on three typed options, and opens it.</summary>
    public Task OpenVote(int dots = 3) => Open(new VoteStep(new DotVoting(dots, false), Typed("Un", "Deux", "Trois")));

    /// <summary>The same as a secret vote.</summary>
    public Task OpenSecretVote() => Open(new VoteStep(new DotVoting(3, false), Typed("Un", "Deux", "Trois"), new BallotRules(Secrecy.Secret)));

    public static OptionSource Typed(params string[] options) => new() { Typed = [.. options] };

    public async Task Open(VoteStep vote)
    {
        await Lead(new ChangeStep(Workshop, Step(5), new StepPlan(vote, "Choisir")));
        await Lead(new GoToStep(Workshop, Step(5)));
        await Lead(new OpenBallot(Step(5)));
    }

    /// <summary>A secret vote of a phone, with the receipt that it made.</summary>
    public Task<Said> VoteSecretly(Person phone, string receipt, string[] options, string? id = null) =>
        phone.Do(Project, new CastVote(Step(5), Marks(options), receipt), id);

    public async Task PublishVote()
    {
        await Lead(new CloseBallot(Step(5)));
        await Lead(new PublishBallot(Step(5)));
    }

    private Person Kept(Person person)
    {
        _people.Add(person);
        return person;
    }

    public void Dispose()
    {
        foreach (var person in _people) person.Dispose();
        Facilitator.Dispose();
    }
}
