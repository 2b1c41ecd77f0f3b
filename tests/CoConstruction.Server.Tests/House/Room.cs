using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace CoConstruction.Server.Tests;

/// <summary>Those who listen, and all that each has heard.</summary>
internal sealed partial class Room(Stage stage, Person[] people) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Person, ConcurrentBag<string>> _heard = new();
    private readonly List<Watcher> _watchers = [];

    /// <summary>The shared text that is asked for.</summary>
    private const string Text = "charte";

    /// <summary>The votes of which lists and documents are asked for.</summary>
    public string[] Ballots { get; init; } = [Stage.Step(5)];

    /// <summary>All that somebody has heard, to the letter: answers and frames of the hub.</summary>
    public IEnumerable<string> Heard(Person person) => _heard.GetValueOrDefault(person) ?? [];

    public Watcher WatcherOf(Person person) => _watchers[Array.IndexOf(people, person)];

    public static async Task<Room> Open(Stage stage, Person[] people, params string[] ballots)
    {
        var room = ballots.Length == 0 ? new Room(stage, people) : new Room(stage, people) { Ballots = ballots };
        foreach (var person in people)
        {
            var heard = room._heard[person] = [];
            person.Heard = (_, body) => heard.Add(body);
            room._watchers.Add(await Watcher.Of(person, stage.Project, heard: heard.Add));
        }

        return room;
    }

    /// <summary>Everybody asks every endpoint there is, then hears what the hub has to say.</summary>
    public async Task Ask()
    {
        foreach (var person in people)
        {
            foreach (var endpoint in Endpoints())
            {
                var (method, path) = (endpoint[..endpoint.IndexOf(' ', StringComparison.Ordinal)], Filled(endpoint[(endpoint.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
                foreach (var address in path)
                {
                    if (method == "GET") await person.Get(address);
                    else if (address != "/api/team/sign-out") await person.Post(address, new { });
                }
            }
        }

        var version = (await stage.Facilitator.Look(stage.Project)).Version;
        foreach (var person in people)
        {
            var view = await person.Look(stage.Project);
            Assert.Equal(version, view.Version);
            var watcher = WatcherOf(person);
            // A push carries what its audience sees and nothing else, so it is the shared items that must agree.
            await watcher.Until(() => view.Items.Where(item => !item.Key.StartsWith("own", StringComparison.Ordinal)).All(item => watcher.View.Items.TryGetValue(item.Key, out var there) && there.ToJsonString() == item.Value.ToJsonString()));
        }
    }

    public void AssertAbsent(params string[] words) => Assert.All(people, person => AssertAbsentFrom(person, words));

    public void AssertAbsentFrom(Person person, params string[] words)
    {
        foreach (var word in words) Assert.DoesNotContain(_heard.GetValueOrDefault(person) ?? [], body => body.Contains(word, StringComparison.Ordinal));
    }

    public void AssertPresent(params string[] words) => Assert.All(people, person => AssertPresentTo(person, words));

    public void AssertPresentTo(Person person, params string[] words)
    {
        foreach (var word in words) Assert.Contains(_heard[person], body => body.Contains(word, StringComparison.Ordinal));
    }

    private IEnumerable<string> Endpoints() => stage.Server.Get<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}"))
        .Distinct();

    /// <summary>The addresses that a pattern stands for; a pattern that is not known here must be added to be tested.</summary>
    private IEnumerable<string> Filled(string pattern) => pattern switch
    {
        "/" or "/equipe" or "/api/about" or "/health/live" or "/health/ready" or "/api/templates" or "/api/team/me" or "/api/team/first-account" or "/api/team/sign-in"
            or "/api/team/sign-out" or "/api/projects" or "/api/projects/import" or "/api/join" or "/api/return" or "/live/negotiate" or "/api/indicator-examples" or "/pratiques.atom" => [pattern],
        "/openapi/{documentName}.json" => ["/openapi/v1.json"],
        "/live" or "/api/{**path}" => [],
        "/ecran/{token}" => ["/ecran/x"],
        "/urne/{token}" => ["/urne/x"],
        "/bibliotheque/{**page}" => ["/bibliotheque"],
        // The library's documents hold published practices alone; screens and tablets, counted by one address, would use up what they may take away.
        _ when pattern.StartsWith("/api/library/", StringComparison.Ordinal) && pattern.Contains("export", StringComparison.Ordinal) => [],
        _ when pattern.StartsWith("/api/library/", StringComparison.Ordinal) => [Placeholder().Replace(pattern, "x")],
        "/api/qr/{code}.svg" => ["/api/qr/222222.svg"],
        "/api/qr/urne/{link}.svg" => ["/api/qr/urne/x.y.z.svg"],
        "/api/door/{code}" => [$"/api/door/{stage.Code}"],
        "/api/projects/{project}" => [$"/api/projects/{stage.Project}"],
        "/api/projects/{project}/shelves/{name}" => ProjectView.Shelves.Select(shelf => $"/api/projects/{stage.Project}/shelves/{shelf}"),
        "/api/projects/{project}/commands" => [$"/api/projects/{stage.Project}/commands"],
        "/api/projects/{project}/plan.csv" or "/api/projects/{project}/derived" => [pattern.Replace("{project}", stage.Project, StringComparison.Ordinal)],
        "/api/projects/{project}/calendar/{key}.ics" => [$"/api/projects/{stage.Project}/calendar/x.ics"],
        "/api/projects/{project}/invitations" => [$"/api/projects/{stage.Project}/invitations"],
        "/api/projects/{project}/exports/{name}" => Exports.All.SelectMany(export => (export switch
        {
            Export<Minutes> => [$"workshop={Stage.Workshop}"],
            Export<TextDocument> => [export.Name is "text.md" or "text.odt" ? $"text={Text}&version=1" : $"text={Text}"],
            Export<PublishedPapers> or Export<RollSheet> => Ballots.Select(ballot => $"ballot={ballot}"),
            _ => ["download=true"],
        })
            .Select(subject => $"/api/projects/{stage.Project}/exports/{export.Name}?{subject}")),
        "/api/projects/{project}/ballots/{ballot}/papers" => Ballots.Select(ballot => $"/api/projects/{stage.Project}/ballots/{ballot}/papers"),
        "/api/projects/{project}/sheets/{sheet}/library" => [$"/api/projects/{stage.Project}/sheets/x/library"],
        "/api/projects/{project}/attachments" => [$"/api/projects/{stage.Project}/attachments"],
        "/api/projects/{project}/attachments/{id}" => [$"/api/projects/{stage.Project}/attachments/x"],
        "/api/invitations/{token}" => [$"/api/invitations/{stage.Project}.x.y"],
        "/texts" => [],
        "/texts/negotiate" => [pattern],
        _ when pattern.StartsWith("/api/projects/{project}/texts/{text}", StringComparison.Ordinal) =>
            [pattern.Replace("{project}", stage.Project, StringComparison.Ordinal).Replace("{text}", Text, StringComparison.Ordinal).Replace("{version:long}", "0", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal)],
        _ when pattern.StartsWith("/{code:", StringComparison.Ordinal) => ["/222222"],
        _ when pattern.StartsWith(GrainsPage.Address, StringComparison.Ordinal) => [pattern.Split('{')[0]],
        _ => throw new InvalidOperationException($"A new endpoint, {pattern}: say here how it is asked."),
    };

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    public async ValueTask DisposeAsync()
    {
        foreach (var watcher in _watchers) await watcher.DisposeAsync();
    }
}
