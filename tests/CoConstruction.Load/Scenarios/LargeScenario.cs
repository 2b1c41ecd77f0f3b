namespace CoConstruction.Load;

/// <summary>
/// A large project: how long each door takes to answer the team, an observer and a phone, how much it gives, and how much is
/// told after one change. One after another, by a client that does nothing else.
/// </summary>
public static class LargeScenario
{
    private const double Limit = 300;
    private const string Project = "grand", Path = $"/api/projects/{Project}", Password = "une-longue-phrase-claire";

    /// <summary>Documents of the whole project.</summary>
    private static readonly string[] Documents = ["project.json"];

    private sealed record Account(string Token, string Email, string Name, string Password);

    private sealed record Inviting(Role Role);

    private sealed record Accepting(string Email, string Name, string Password);

    private sealed record Joining(string Code, string Id, string CollegeId);

    /// <param name="Bytes">Of the answer, as it is before it is compressed for the way.</param>
    /// <param name="Slow">More than 300 ms for one in twenty.</param>
    public sealed record DoorReport(string Door, Spread Ms, int Bytes, bool Slow);

    /// <param name="Bytes">What a page that had everything is told after one change.</param>
    public sealed record ToldReport(string Who, string Change, int Bytes);

    /// <param name="ImportMs">From the file's sending to the answer.</param>
    public sealed record LargeReport(
        string Scenario, int Proposals, int Obstacles, int Actions, double ImportMs, IReadOnlyList<DoorReport> Doors, IReadOnlyList<ToldReport> Told, long MemoryMiB,
        bool Whole) : IVerdict;

    public static async Task<LargeReport> Run(int proposals, int obstacles, int actions, int times, CancellationToken cancel)
    {
        using var server = new ServerProcess();
        await server.Start(cancel);
        using var team = new Visitor(server.Address, TimeSpan.FromMinutes(2));
        await team.Post<JsonElement>("/api/team/first-account", new Account(await server.FirstAccount.WaitAsync(cancel), "animatrice@example.org", "Animatrice", Password), cancel);
        var began = Stopwatch.GetTimestamp();
        await team.Post<JsonElement>("/api/projects/import", LargeFile.Of(Project, proposals, obstacles, actions), cancel);
        var import = Stopwatch.GetElapsedTime(began);
        using var observer = await Invited(server, team, Role.Observer, "observatrice", cancel);
        using var phone = await Phone(server, team, cancel);

        (string Who, Visitor Visitor)[] pages = [("team", team), ("observer", observer), ("phone", phone)];
        var doors = new List<DoorReport>();
        foreach (var (who, visitor) in pages) doors.Add(await Door($"{who} page", visitor, "", times, cancel));
        foreach (var shelf in ProjectView.Shelves) doors.Add(await Door($"phone shelf {shelf}", phone, $"/shelves/{shelf}", times, cancel));
        doors.Add(await Door("phone last page of proposals", phone, $"/shelves/{ViewRooms.Proposals}?page={LastPage(proposals)}", times, cancel));
        doors.Add(await Door("phone proposals with two words", phone, $"/shelves/{ViewRooms.Proposals}?q=banc+gare", times, cancel));
        foreach (var document in Documents)
        {
            // A holder may take so many documents in a row and no more.
            using var taker = await Invited(server, team, Role.CoFacilitator, document.Replace('.', '-'), cancel);
            doors.Add(await Door($"team {document}", taker, $"/exports/{document}", times, cancel));
        }

        var told = new List<ToldReport>();
        foreach (var (change, command) in Changes())
        {
            var before = await Task.WhenAll(pages.Select(page => page.Visitor.Look(Project, cancel)));
            if ((await team.Ask(Project, Visitor.NewId(), command, cancel)).Refusal is { } refusal) throw new InvalidOperationException($"{change}: {refusal}.");
            foreach (var (page, seen) in pages.Zip(before))
            {
                told.Add(new(page.Who, change, (await page.Visitor.Read($"{Path}?since={seen.GetProperty("version")}&epoch={seen.GetProperty("epoch")}", cancel)).Length));
            }
        }

        var rooms = (await team.Look(Project, cancel)).GetProperty("snapshot").EnumerateArray().CountBy(item => item.GetProperty("room").GetString()!).ToDictionary();
        var whole = rooms.GetValueOrDefault(ViewRooms.Proposals) == proposals && rooms.GetValueOrDefault(ViewRooms.Actions) == actions && await OnPages(phone, proposals, cancel) == proposals;
        return new("large", proposals, obstacles, actions, Math.Round(import.TotalMilliseconds), doors, told, server.MemoryMiB, whole);
    }

    private static int LastPage(int proposals) => Math.Max(1, (proposals + ShelfPage.Size - 1) / ShelfPage.Size);

    /// <summary>How many proposals a phone that reads all pages has seen, each once.</summary>
    private static async Task<int> OnPages(Visitor phone, int proposals, CancellationToken cancel)
    {
        var seen = new HashSet<string>();
        for (var page = 1; page <= LastPage(proposals); page++)
        {
            using var shelf = JsonDocument.Parse(await phone.Read($"{Path}/shelves/{ViewRooms.Proposals}?page={page}", cancel));
            foreach (var item in shelf.RootElement.GetProperty("snapshot").EnumerateArray())
            {
                if (item.GetProperty("room").GetString() == ViewRooms.Proposals) seen.Add(item.GetProperty("key").GetString()!);
            }
        }

        return seen.Count;
    }

    private static IEnumerable<(string Change, Command Command)> Changes() =>
    [
        ("a proposal is reworded", new EditProposal("p1", new ProposalText("Un autre titre", "Un autre texte.", null))),
        ("an action advances", new ReportProgress("a1", 55)),
        ("an objective is reworded", new ChangeObjective("o1", new ObjectiveWords(ObjectiveKind.Operational, "Un autre objectif.", null, null))),
    ];

    /// <summary>Once for what a server does for the first time, then so many times.</summary>
    private static async Task<DoorReport> Door(string door, Visitor visitor, string path, int times, CancellationToken cancel)
    {
        var bytes = (await visitor.Read(Path + path, cancel)).Length;
        var waits = new List<TimeSpan>();
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await visitor.Read(Path + path, cancel);
            waits.Add(Stopwatch.GetElapsedTime(began));
        }

        var ms = Spread.Of(waits);
        return new(door, ms, bytes, ms.P95 > Limit);
    }

    private static async Task<Visitor> Invited(ServerProcess server, Visitor team, Role role, string name, CancellationToken cancel)
    {
        var link = (await team.Post<JsonElement>($"{Path}/invitations", new Inviting(role), cancel)).GetProperty("url").GetString()!;
        var visitor = new Visitor(server.Address, TimeSpan.FromMinutes(2));
        await visitor.Post<JsonElement>($"/api/invitations/{link[(link.LastIndexOf('/') + 1)..]}", new Accepting($"{name}@example.org", name, Password), cancel);
        return visitor;
    }

    private static async Task<Visitor> Phone(ServerProcess server, Visitor team, CancellationToken cancel)
    {
        await team.Ask(Project, Visitor.NewId(), new PlanWorkshop("soir", new WorkshopCard("Un soir", new(2026, 11, 24), null, null, WorkshopMode.OnSite)), cancel);
        var code = (await team.Look(Project, cancel)).GetProperty("snapshot").EnumerateArray().Select(item => item.GetProperty("value"))
            .First(value => value.TryGetProperty("code", out var code) && code.GetString() is { Length: > 0 }).GetProperty("code").GetString()!;
        var phone = new Visitor(server.Address, TimeSpan.FromMinutes(2));
        await phone.Post<JsonElement>("/api/join", new Joining(code, Visitor.NewId(), "persons"), cancel);
        return phone;
    }
}
