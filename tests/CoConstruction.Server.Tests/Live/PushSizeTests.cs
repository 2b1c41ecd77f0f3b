using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.Utilities;

namespace CoConstruction.Server.Tests;

/// <summary>What one change costs to send, by the number of proposals, people and votes that are there already.</summary>
public sealed partial class PushSizeTests
{
    private const string Workshop = "soir", Ballot = "vote", Collect = "idees";
    private static readonly DateTimeOffset At = new(2026, 11, 24, 18, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Changes => ["vote", "idea", "seat"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_push_is_as_long_in_a_project_of_a_hundred_thousand_things_as_in_one_of_ten(string change)
    {
        var said = new[] { 10, 1_000, 100_000 }.Select(many => Pushes(many, change)).ToList();
        Assert.NotEmpty(said[0]);
        Assert.Equal(said[0], said[1]);
        Assert.Equal(said[0], said[2]);
    }

    /// <summary>What is pushed to anybody, with each number as one digit: only the numbers themselves may be longer.</summary>
    private static List<string> Pushes(int many, string change)
    {
        var (clock, heard) = (new FakeTimeProvider(At), new Heard());
        var receivers = new ObserverManager<IPushReceiver>(TimeSpan.FromHours(1), NullLogger.Instance);
        receivers.Subscribe(heard, heard);
        var (project, version) = (Large(many), many * 4L);
        var feeds = new ProjectFeeds("p", clock, receivers, new History(project, version), version) { Told = version };
        foreach (var audience in new[] { Audience.Team, Audience.Observer, Audience.Participant, Audience.Screen(Workshop) }) feeds.Look(project, version, audience, new Caller.Door(), null, null);
        feeds.Flush(project, version);
        clock.Advance(ProjectFeeds.Window);
        heard.Feeds.Clear();

        foreach (var happened in Happening(change)) project = project.Evolve(happened, "c", ++version);
        feeds.Answer(project, version, [Seat(1)], []);
        feeds.Flush(project, version);
        return [.. heard.Feeds.Select(feed => Number().Replace(JsonSerializer.Serialize(feed with { Epoch = "e" }, Contract.Json), "0")).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<Happened> Happening(string change) => change switch
    {
        "vote" => [new PaperCast(Ballot, Seat(1), "persons", VoteChannel.Phone, Marks(2), At)],
        "idea" => [new IdeaAdded(Workshop, Collect, Idea(999_999))],
        _ => [new SeatTaken(Seat(999_999), "persons", null, new RecallCode("cat", "dog", 1), At), new SeatEntered(Workshop, Seat(999_999), false)],
    };

    private static Project Large(int many)
    {
        var vote = new VoteStep(new DotVoting(1, false), Stage.Typed("Un", "Deux"), new BallotRules(LiveResults: true));
        IEnumerable<Happened> all =
        [
            new ProjectFounded("Vivre ici", null, new TerritoryCard("Quartier", "quartier"), At),
            new CollegeAdded(College.Defaults[0]),
            new WorkshopPlanned(Workshop, Stage.Card("Un soir"), "ABC234", "ecran", "ana", At),
            new StepAdded(Workshop, Collect, new StepPlan(new CollectStep(), "Vos idées"), 0),
            new StepOpened(Workshop, Collect, At),
            new ContentShown(Workshop, Collect, true),
            new StepAdded(Workshop, Ballot, new StepPlan(vote, "Choisir"), 1),
            .. Enumerable.Range(0, many).SelectMany(i => (IEnumerable<Happened>)
            [
                new SeatTaken(Seat(i), "persons", null, new RecallCode("fish", "tree", i % 100), At), new SeatEntered(Workshop, Seat(i), false),
                new IdeaAdded(Workshop, Collect, Idea(i)),
                new ProposalMade($"p{i}", i + 1, "Un titre", PersonalText.Plain("Un texte"), null, null, new ProposalOrigin(Workshop), At),
            ]),
            new StepOpened(Workshop, Ballot, At),
            new BallotSetUp(Ballot, Workshop, "Choisir", vote.Method, [Option(1), Option(2)], vote.Rules!, null),
            new BallotOpened(Ballot, At),
            .. Enumerable.Range(0, many).Select(i => new PaperCast(Ballot, Seat(i), "persons", VoteChannel.Phone, Marks(1 + (i % 2)), At)),
        ];
        return all.Aggregate(new Project("p"), (project, happened) => project.Evolve(happened));
    }

    private static string Seat(int number) => $"s{number:d6}";

    private static BallotOption Option(int number) => new($"o{number}", PersonalText.Plain("Une proposition"), null);

    private static ImmutableSortedDictionary<string, string> Marks(int option) => Ordinal.Empty<string>().Add($"o{option}", "1");

    private static Idea Idea(int number) => new($"i{number:d6}", new PersonalText(Seat(1), "Une idée"), IdeaOrigin.Written, Seat(1), "persons", At);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    private sealed class Heard : IPushReceiver
    {
        public List<Feed> Feeds { get; } = [];

        public Task Pushed(string project, Push push)
        {
            Feeds.AddRange(push.Groups.Values);
            return Task.CompletedTask;
        }
    }
}
