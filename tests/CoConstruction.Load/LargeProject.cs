using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>
/// A project with a long life, written straight into a journal and its vault, as the product itself would have written it.
/// What a million events can be is bounded by the rules: 5,000 seats, some steps an evening. So they are twenty evenings of
/// 2,000 people with a first name, each of whom enters, tells a mood and says when they are done; fifty ideas an evening;
/// and five votes, with their frozen electorate, in which everybody changes their mind some four times. All evenings are
/// over and all votes published but the last, which is under way: 200,000 papers stand, and the answers to some 50,000
/// commands of the last evening are still kept.
/// </summary>
internal sealed record LargeProject(string Id, int Events, int Seats, int Workshops, int Ballots, int Ideas)
{
    private const int AtOnce = 10_000, Options = 5;
    private static readonly DateTimeOffset Began = new(2026, 3, 14, 18, 0, 0, TimeSpan.Zero);

    /// <summary>Key of the projector's link, the same in each workshop.</summary>
    public const string ScreenKey = "ecran";

    /// <summary>So many events, by a person for each five hundred of them, 2,000 at most.</summary>
    public static LargeProject Of(string id, int events) => new(id, events, Math.Clamp(events / 500, 20, 2000), 20, 5, 50);

    /// <summary>What most projects are: one evening of ten people.</summary>
    public static LargeProject Small(string id) => new(id, 100, 10, 1, 1, 15);

    /// <summary>The token by which a projector looks at the last workshop.</summary>
    public string ScreenToken => $"{Id}.{Workshop(Workshops - 1)}.{ScreenKey}";

    /// <summary>Appends everything, and lists it as a server would have: it would otherwise open the project at its start, to list it.</summary>
    public async Task WriteTo(IJournal journal, IVault vault, IDirectory directory)
    {
        await directory.List(Id, "Vivre ici", Began);
        var secrets = new Secrets(new VaultContent(ImmutableDictionary<string, byte[]>.Empty, ImmutableDictionary<string, string>.Empty));
        var (codec, version) = (new ProjectCodec(secrets), 0L);
        foreach (var some in All().Take(Events).Chunk(AtOnce))
        {
            var before = version;
            var entries = some.Select(happened => codec.Write(happened, ++version, Began, Unique($"{Id}-commande", (int)version))).ToList();
            var (keys, names) = secrets.TakeNew();
            await vault.Keep(Id, keys, names);
            await journal.Append(ProjectStreams.Of(Id), before, entries);
        }
    }

    private IEnumerable<Happened> All()
    {
        yield return new ProjectFounded("Vivre ici", null, new TerritoryCard("Quartier des Essais", "quartier"), Began);
        foreach (var college in College.Defaults) yield return new CollegeAdded(college);
        yield return new MemberJoined("animatrice", Role.Facilitator, new PersonalName("animatrice", "Ana"), null, Began);
        for (var seat = 0; seat < Seats; seat++)
        {
            var name = new PersonalName(Seat(seat), $"Prénom {seat}");
            yield return new SeatTaken(Seat(seat), CollegeOf(seat), name, new RecallCode("fish", "tree", seat % 100), Began);
        }

        var evenings = Enumerable.Range(0, Workshops).Select(workshop => Evening(workshop, 0).Count()).Sum();
        var votes = (Events - 2 - College.Defaults.Count - Seats - evenings) / (Workshops * Ballots);
        for (var workshop = 0; workshop < Workshops - 1; workshop++)
        {
            foreach (var happened in Evening(workshop, votes)) yield return happened;
        }

        foreach (var happened in Evening(Workshops - 1, votes, underWay: true)) yield return happened;
    }

    private IEnumerable<Happened> Evening(int number, int votes, bool underWay = false)
    {
        var id = Workshop(number);
        yield return new WorkshopPlanned(id, new WorkshopCard("Un soir", new(2026, 3, 14), null, "Salle du Lavoir", WorkshopMode.OnSite), $"C{id}", ScreenKey, "animatrice", Began);
        for (var seat = 0; seat < Seats; seat++) yield return new SeatEntered(id, Seat(seat), false);
        var (mood, collect) = ($"{id}-meteo", $"{id}-idees");
        yield return new StepAdded(id, mood, new StepPlan(new MoodStep(), "Comment ça va ?"), 0);
        yield return new StepOpened(id, mood, Began);
        for (var seat = 0; seat < Seats; seat++) yield return new MoodTold(id, mood, Seat(seat), (Mood)(seat % 4), seat % 4 == 0 ? new PersonalText(Seat(seat), "confiant") : null);
        yield return new StepAdded(id, collect, new StepPlan(new CollectStep(), "Vos idées"), 1);
        yield return new StepOpened(id, collect, Began);
        for (var idea = 0; idea < Ideas; idea++)
        {
            var seat = ((number * Ideas) + idea) % Seats;
            yield return new IdeaAdded(id, collect, new Idea(Unique(collect, idea), new PersonalText(Seat(seat), $"Une idée qui porte le numéro {idea}"), IdeaOrigin.Written, Seat(seat), CollegeOf(seat), Began));
        }

        for (var seat = 0; seat < Seats; seat++) yield return new DoneSaid(id, collect, Seat(seat), true);
        yield return new ContentShown(id, collect, true);
        for (var ballot = 0; ballot < Ballots; ballot++)
        {
            foreach (var happened in Vote(id, $"{id}-vote{ballot}", ballot, votes, underWay && ballot == Ballots - 1)) yield return happened;
        }

        yield return new WorkshopClosed(id, false, Began);
    }

    private IEnumerable<Happened> Vote(string workshop, string id, int place, int votes, bool unending)
    {
        var options = Enumerable.Range(1, Options).Select(option => PersonalText.Plain($"Une proposition {option}")).ToImmutableList();
        var vote = new VoteStep(new DotVoting(1, Stacking: false), new OptionSource { Typed = options.ConvertAll(option => option.Text!) });
        yield return new StepAdded(workshop, id, new StepPlan(vote, "Choisir"), place + 2);
        yield return new StepOpened(workshop, id, Began);
        yield return new BallotSetUp(id, workshop, "Choisir", vote.Method, [.. options.Select((option, i) => new BallotOption($"o{i + 1}", option, null))], new BallotRules(), null);
        yield return new BallotOpened(id, Began);
        yield return new ElectorateFrozen(id, Enumerable.Range(0, Seats).ToImmutableSortedDictionary(Seat, CollegeOf, StringComparer.Ordinal));
        for (var i = 0; unending || i < votes; i++)
        {
            var marks = Ordinal.Empty<string>().Add($"o{1 + ((i / Seats) + i) % Options}", "1");
            yield return new PaperCast(id, Seat(i % Seats), CollegeOf(i % Seats), VoteChannel.Phone, marks, Began.AddMilliseconds(i * 20));
        }

        yield return new BallotClosed(id, Began);
        yield return new BallotPublished(id, Began);
    }

    private static string Workshop(int number) => $"soir{number}";

    private static string CollegeOf(int seat) => College.Defaults[seat % College.Defaults.Count].Id;

    private static string Seat(int number) => Unique("siège", number);

    /// <summary>An id as pages make them.</summary>
    private static string Unique(string what, int number)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{what}/{number}")), hash);
        return new Guid(hash[..16]).ToString();
    }
}
