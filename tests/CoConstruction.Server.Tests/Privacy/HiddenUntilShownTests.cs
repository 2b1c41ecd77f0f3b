using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;

namespace CoConstruction.Server.Tests;

/// <summary>
/// What is hidden is not sent. A whole workshop is driven with words that exist nowhere else, while everything that each
/// audience can be told, by every endpoint and by the hub, is kept to the letter and searched.
/// </summary>
public sealed class HiddenUntilShownTests
{
    private const string Idea = "zibeline-idee", Dictated = "zibeline-dictee", Moderated = "zibeline-moderee", Word = "zibeline-mot", Name = "Zibelinette", Next = "zibeline-plus-tard";

    [Fact]
    public async Task Nothing_hidden_reaches_participants_observers_or_the_screen_before_it_is_shown_and_it_does_afterwards()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (author, other, observer, screen) = (await stage.Phone("elected", Name), await stage.Phone(), await stage.Invited(Role.Observer, "Odile"), stage.Screen());
        Person[] outside = [other, observer, screen];
        await using var room = await Room.Open(server, stage, outside);
        var own = (await author.Look(stage.Project))["own", "seat"]!;
        var seat = (string)own["id"]!;
        await stage.Lead(new AddStep(Stage.Workshop, "apres", new StepPlan(new InstructionStep(), Next)));

        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(1)));
        await author.Do(stage.Project, new TellMood(Stage.Workshop, Stage.Step(1), Mood.Storm, Word));
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(3)));
        await author.Do(stage.Project, new AddIdea(Stage.Workshop, Stage.Step(3), "i1", Idea));
        await author.Do(stage.Project, new AddIdea(Stage.Workshop, Stage.Step(3), "i2", Moderated));
        await stage.Lead(new DictateIdea(Stage.Workshop, Stage.Step(3), "i3", Dictated, "elected"));
        await room.Ask();
        Assert.Contains(Idea, (await author.Look(stage.Project)).Text);
        room.AssertAbsent(Idea, Dictated, Moderated, Word, Name, Next, seat, "\"storm\":1");

        await stage.Lead(new HideIdea(Stage.Workshop, Stage.Step(3), "i2", true));
        await stage.Lead(new ShowContent(Stage.Workshop, Stage.Step(3), true));
        await stage.Lead(new ShowContent(Stage.Workshop, Stage.Step(1), true));
        await room.Ask();
        room.AssertPresent(Idea, Dictated, Word, "\"storm\":1");
        room.AssertAbsent(Moderated, Name, Next, seat);

        // Numbers that are nowhere else: 10007 points by raised hands and one by phone.
        await stage.OpenVote();
        await author.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")));
        await stage.Lead(new EnterCount(Stage.Step(5), "persons", VoteChannel.Hands, 20011, JsonSerializer.Deserialize<EnterCount>(
            """{"ballotId":"b","collegeId":"c","channel":"hands","people":1,"counts":{"o1":{"dots":10007},"o2":{"dots":4099}}}""", Contract.Json)!.Counts));
        await stage.Lead(new CloseBallot(Stage.Step(5)));
        await room.Ask();
        room.AssertAbsent("10008", "10007", "4099");
        await stage.Lead(new PublishBallot(Stage.Step(5)));
        await room.Ask();
        room.AssertPresent("10008", "4099");

        room.AssertAbsent(Moderated, Name, Next, seat, stage.ScreenKey, JsonSerializer.Serialize(own["recall"]));
        room.AssertAbsentFrom(other, stage.Code);
        room.AssertAbsentFrom(observer, stage.Code);
        room.AssertPresentTo(screen, stage.Code);
        // One elected official alone: no line may stand for that college.
        room.AssertAbsent("""{"collegeIds":["elected"]""");
    }

    /// <summary>Those who listen, and all that each has heard.</summary>
    private sealed class Room(TestServer server, Stage stage, Person[] people) : IAsyncDisposable
    {
        private readonly ConcurrentDictionary<Person, ConcurrentBag<string>> _heard = new();
        private readonly List<Watcher> _watchers = [];

        public static async Task<Room> Open(TestServer server, Stage stage, Person[] people)
        {
            var room = new Room(server, stage, people);
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
                var watcher = _watchers[Array.IndexOf(people, person)];
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

        private IEnumerable<string> Endpoints() => server.Get<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}"))
            .Distinct();

        /// <summary>The addresses that a pattern stands for; a pattern that is not known here must be added to be tested.</summary>
        private IEnumerable<string> Filled(string pattern) => pattern switch
        {
            "/" or "/equipe" or "/api/about" or "/health/live" or "/health/ready" or "/api/templates" or "/api/team/me" or "/api/team/first-account" or "/api/team/sign-in"
                or "/api/team/sign-out" or "/api/projects" or "/api/projects/import" or "/api/join" or "/api/return" or "/live/negotiate" => [pattern],
            "/openapi/{documentName}.json" => ["/openapi/v1.json"],
            "/live" or "/api/{**path}" => [],
            "/ecran/{token}" => ["/ecran/x"],
            "/api/qr/{code}.svg" => ["/api/qr/222222.svg"],
            "/api/door/{code}" => [$"/api/door/{stage.Code}"],
            "/api/projects/{project}" => [$"/api/projects/{stage.Project}"],
            "/api/projects/{project}/commands" => [$"/api/projects/{stage.Project}/commands"],
            "/api/projects/{project}/invitations" => [$"/api/projects/{stage.Project}/invitations"],
            "/api/projects/{project}/exports/{name}" => Exports.All.Select(export => $"/api/projects/{stage.Project}/exports/{export.Name}?workshop={Stage.Workshop}"),
            "/api/invitations/{token}" => [$"/api/invitations/{stage.Project}.x.y"],
            _ when pattern.StartsWith("/{code:", StringComparison.Ordinal) => ["/222222"],
            _ => throw new InvalidOperationException($"A new endpoint, {pattern}: say here how it is asked."),
        };

        public async ValueTask DisposeAsync()
        {
            foreach (var watcher in _watchers) await watcher.DisposeAsync();
        }
    }
}
