using System.Collections.Immutable;
using System.Globalization;
using CoConstruction.Server;

namespace CoConstruction.Load;

/// <summary>
/// A project with a long life, written straight into a journal and its vault: workshops one after the other, the same
/// people in each, ideas, and votes that people change again and again. All are closed but the last one, which is under way.
/// </summary>
internal sealed record LargeProject(string Id, int Events, int Seats, int Workshops, int Ballots, int Ideas)
{
    private const int AtOnce = 10_000, Options = 5;
    private static readonly DateTimeOffset Began = new(2026, 3, 14, 18, 0, 0, TimeSpan.Zero);

    /// <summary>Key of the projector's link, the same in each workshop.</summary>
    public const string ScreenKey = "ecran";

    /// <summary>So many events; with a million of them 200,000 votes stand in the end, by 2,000 people.</summary>
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
            var entries = some.Select(happened => codec.Write(happened, ++version, Began, $"{Id}-{version}")).ToList();
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
        for (var seat = 0; seat < Seats; seat++) yield return new SeatTaken(Seat(seat), CollegeOf(seat), null, new RecallCode("fish", "tree", seat % 100), Began);
        var fixedEvents = 2 + College.Defaults.Count + Seats + (Workshops * (5 + Seats + Ideas + (Ballots * 5)));
        var votes = (Events - fixedEvents) / (Workshops * Ballots);
        for (var workshop = 0; workshop < Workshops; workshop++)
        {
            var last = workshop == Workshops - 1;
            foreach (var happened in Evening(Workshop(workshop), last ? int.MaxValue : votes, last)) yield return happened;
        }
    }

    private IEnumerable<Happened> Evening(string id, int votes, bool last)
    {
        yield return new WorkshopPlanned(id, new WorkshopCard("Un soir", new(2026, 3, 14), null, "Salle du Lavoir", WorkshopMode.OnSite), $"C{id}", ScreenKey, "animatrice", Began);
        for (var seat = 0; seat < Seats; seat++) yield return new SeatEntered(id, Seat(seat), false);
        var collect = $"{id}-idees";
        yield return new StepAdded(id, collect, new StepPlan(new CollectStep(), "Vos idées"), 0);
        yield return new StepOpened(id, collect, Began);
        for (var idea = 0; idea < Ideas; idea++)
        {
            var seat = Seat(idea % Seats);
            yield return new IdeaAdded(id, collect, new Idea($"{collect}-{idea}", new PersonalText(seat, $"Une idée qui porte le numéro {idea}"), IdeaOrigin.Written, seat, CollegeOf(idea % Seats), Began));
        }

        yield return new ContentShown(id, collect, true);
        for (var ballot = 0; ballot < Ballots; ballot++)
        {
            var unending = last && ballot == Ballots - 1;
            foreach (var happened in Vote(id, $"{id}-vote{ballot}", ballot, unending ? int.MaxValue : votes == int.MaxValue ? Seats : votes, closed: !unending)) yield return happened;
        }

        yield return new WorkshopClosed(id, false, Began);
    }

    private IEnumerable<Happened> Vote(string workshop, string id, int place, int votes, bool closed)
    {
        var options = Enumerable.Range(1, Options).Select(option => PersonalText.Plain($"Une proposition {option}")).ToImmutableList();
        var vote = new VoteStep(new DotVoting(1, Stacking: false), new OptionSource { Typed = options.ConvertAll(option => option.Text!) });
        yield return new StepAdded(workshop, id, new StepPlan(vote, "Choisir"), place + 1);
        yield return new StepOpened(workshop, id, Began);
        yield return new BallotSetUp(id, workshop, "Choisir", vote.Method, [.. options.Select((option, i) => new BallotOption($"o{i + 1}", option, null))], new BallotRules(), null);
        yield return new BallotOpened(id, Began);
        for (var i = 0; i < votes; i++)
        {
            var marks = ImmutableSortedDictionary<string, string>.Empty.Add($"o{1 + ((i / Seats) + i) % Options}", "1");
            yield return new PaperCast(id, Seat(i % Seats), CollegeOf(i % Seats), VoteChannel.Phone, marks, Began);
        }

        if (closed) yield return new BallotClosed(id, Began);
    }

    private static string Workshop(int number) => $"soir{number}";

    private static string CollegeOf(int seat) => College.Defaults[seat % College.Defaults.Count].Id;

    /// <summary>As long as the ids that pages make.</summary>
    private static string Seat(int number) => string.Create(CultureInfo.InvariantCulture, $"{number * 2654435761 % 4294967296:x8}-8c1a-4d5e-9f00-{number:d12}");
}
