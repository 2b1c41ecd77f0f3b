using System.Collections.Immutable;

namespace CoConstruction.Server.Tests;

/// <summary>
/// A project that holds so many of everything, or as many as the rules let in: 100,000 papers (those of the tablet have no
/// seat), 5,000 seats, 2,000 ideas, remarks and decisions, 1,000 proposals, 50 versions of a text, 200 votes of one person.
/// </summary>
internal static class LargeHouse
{
    public const string Evening = "soir";
    private const string Before = "avant", Feeling = "meteo", Sides = "cotes", Ideas = "idees", Groups = "tas", Text = "texte", Public = "vote", Secret = "secret", Late = "tard";

    public static readonly DateTimeOffset At = new(2026, 11, 24, 18, 0, 0, TimeSpan.Zero);

    /// <summary>What may happen in it, and to whom it is answered at once.</summary>
    public static IReadOnlyDictionary<string, (IReadOnlyList<string> Seats, IReadOnlyList<Happened> Happened)> Changes { get; } = new Dictionary<string, (IReadOnlyList<string>, IReadOnlyList<Happened>)>
    {
        ["a vote"] = ([Seat(1)], [new PaperCast(Public, Seat(1), "persons", VoteChannel.Phone, Marks(2), At)]),
        ["a secret vote"] = ([Seat(1)], [new VoterSignedOff(Secret, Seat(1), "persons", VoteChannel.Tablet)]),
        ["a vote taken back"] = ([Seat(1)], [new VoteWithdrawn(Public, Seat(1))]),
        ["a late vote"] = ([Seat(2)], [new LateVoteOffered(Late, Seat(2), "persons", Marks(1), At)]),
        ["a count in the room"] = ([], [new CountEntered(Public, Counted(VoteChannel.Hands, 1))]),
        ["a seat"] = ([Seat(999_999)], [new SeatTaken(Seat(999_999), "persons", null, new RecallCode("cat", "dog", 1), At), new SeatEntered(Evening, Seat(999_999), false)]),
        ["a mood"] = ([Seat(1)], [new MoodTold(Evening, Feeling, Seat(1), Mood.Rain, Words(Seat(1), "pluie"))]),
        ["a side"] = ([Seat(1)], [new PositionTaken(Evening, Sides, Seat(1), Stance.Doubt)]),
        ["an idea"] = ([Seat(1)], [new IdeaAdded(Evening, Ideas, Idea(999_999))]),
        ["an idea taken back"] = ([Seat(2)], [new IdeaWithdrawn(Evening, Ideas, "i000006")]),
        ["an idea put to others"] = ([], [new IdeasPutTogether(Evening, Groups, "g0", [.. Enumerable.Range(0, 6).Select(i => $"i{i:d6}")])]),
        ["a remark"] = ([Seat(1)], [new RemarkMade(Evening, Text, Remark(999_999, RemarkKind.Reaction))]),
        ["an objection"] = ([Seat(1)], [new RemarkMade(Evening, Text, Remark(999_998, RemarkKind.Objection))]),
        ["a better text"] = ([], [new TextAmended(Evening, Text, new TextVersion("Un autre texte", 1, At))]),
        ["a proposal"] = ([], [Proposal(999_999)]),
        ["a decision"] = ([], [Decision(999_999)]),
    };

    public static Project Of(int many)
    {
        var vote = new VoteStep(new DotVoting(1, false), Stage.Typed("Un", "Deux"), new BallotRules(LiveResults: true));
        StepKind[] kinds = [new MoodStep(), new PositionStep("Oui ?"), new CollectStep(), new GroupingStep(Ideas), new ConsentStep("Un texte", "le groupe"), vote, vote, vote];
        string[] steps = [Feeling, Sides, Ideas, Groups, Text, Public, Secret, Late];
        IEnumerable<Happened> all =
        [
            new ProjectFounded("Vivre ici", null, new TerritoryCard("Quartier", "quartier"), At),
            new CollegeAdded(College.Defaults[0]),
            new WorkshopPlanned(Evening, Stage.Card("Un soir"), "ABC234", "ecran", "ana", At),
            new WorkshopPlanned(Before, Stage.Card("Un autre soir"), "DEF234", "ecran", "ana", At),
            .. steps.SelectMany((id, place) => (IEnumerable<Happened>)
                [new StepAdded(Evening, id, new StepPlan(kinds[place], "Une étape"), place), new StepOpened(Evening, id, At), new ContentShown(Evening, id, true)]),
            new PresentCounted(Evening, "persons", 100_000),
            .. Each(many, 5_000, i => [new SeatTaken(Seat(i), "persons", null, new RecallCode("fish", "tree", i % 100), At), new SeatEntered(Evening, Seat(i), false)]),
            .. Each(many, 5_000, i => [new MoodTold(Evening, Feeling, Seat(i), Mood.Sun, Words(Seat(i), $"mot {Letters(i)}")), new PositionTaken(Evening, Sides, Seat(i), Stance.Agree)]),
            .. Each(many, 2_000, i => [new IdeaAdded(Evening, Ideas, Idea(i)), new RemarkMade(Evening, Text, Remark(i, RemarkKind.Reaction)), Decision(i)]),
            new IdeasPutTogether(Evening, Groups, "g0", [.. Enumerable.Range(0, 5).Select(i => $"i{i:d6}")]),
            new IdeasPutTogether(Evening, Groups, "g1", [.. Enumerable.Range(6, Math.Min(many, 2_000) - 6).Select(i => $"i{i:d6}")]),
            new ConsentMoved(Evening, Text, ConsentStage.Objections, At),
            .. Each(many, 49, i => [new TextAmended(Evening, Text, new TextVersion($"Un texte {i}", 1, At))]),
            .. Each(many, 1_000, i => [Proposal(i)]),
            .. Each(many, 200, i => Voted($"avant{i}", [new PaperCast($"avant{i}", Seat(1), "persons", VoteChannel.Phone, Marks(1), At), new BallotClosed($"avant{i}", At), new BallotPublished($"avant{i}", At)], workshop: Before)),
            .. Voted(Public, Each(many, 100_000, i => [new PaperCast(Public, Voter(i), "persons", Channel(i), Marks(1 + (i % 2)), At)])),
            new CountEntered(Public, Counted(VoteChannel.Paper, Math.Min(many, 2_000))),
            .. Voted(Secret, Each(many, 100_000, i => [new VoterSignedOff(Secret, Voter(i), "persons", Channel(i))]), Secrecy.Secret),
            .. Voted(Late, [new PaperCast(Late, Seat(1), "persons", VoteChannel.Phone, Marks(1), At), new BallotClosed(Late, At)]),
            .. Each(many, 5_000, i => i < 3 ? [] : [new LateVoteOffered(Late, Seat(i), "persons", Marks(1), At)]),
        ];
        return all.Aggregate(new Project("p"), (project, happened) => project.Evolve(happened));
    }

    private static IEnumerable<Happened> Each(int many, int most, Func<int, IEnumerable<Happened>> happened) => Enumerable.Range(0, Math.Min(many, most)).SelectMany(happened);

    private static IEnumerable<Happened> Voted(string ballot, IEnumerable<Happened> happened, Secrecy secrecy = Secrecy.Public, string workshop = Evening) =>
    [
        new BallotSetUp(ballot, workshop, "Choisir", new DotVoting(1, false), [Option(1), Option(2)], new BallotRules(secrecy, LiveResults: secrecy == Secrecy.Public), null),
        new BallotOpened(ballot, At),
        .. happened,
    ];

    private static string Seat(int number) => $"s{number:d6}";

    private static string Voter(int number) => number < 5_000 ? Seat(number) : $"tablet/{number}";

    private static VoteChannel Channel(int number) => number % 2 == 0 ? VoteChannel.Phone : VoteChannel.Tablet;

    /// <summary>A word of its own, without a number in it.</summary>
    private static string Letters(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0')));

    private static PersonalText Words(string owner, string text) => new(owner, text);

    private static BallotOption Option(int number) => new($"o{number}", PersonalText.Plain("Une proposition"), null);

    private static ImmutableSortedDictionary<string, string> Marks(int option) => Ordinal.Empty<string>().Add($"o{option}", "1");

    private static CountedPapers Counted(VoteChannel channel, int people) =>
        new("persons", channel, people, Ordinal.Empty<ImmutableSortedDictionary<string, int>>(), "ana", null) { Papers = channel == VoteChannel.Paper ? [.. Enumerable.Repeat(Marks(1), people)] : [] };

    private static Idea Idea(int number) => new($"i{number:d6}", Words(Seat(number % 100), "Une idée"), IdeaOrigin.Written, Seat(number), "persons", At);

    private static Remark Remark(int number, RemarkKind kind) => new($"r{number:d6}", kind, Words(Seat(number % 100), "Une réaction"), 1, 1, Seat(number), "persons", IdeaOrigin.Written, At);

    private static ProposalMade Proposal(int number) => new($"p{number}", number + 1, "Un titre", PersonalText.Plain("Un texte"), null, null, new ProposalOrigin(Evening), At);

    private static DecisionRecorded Decision(int number) => new($"d{number}", Evening, "On y va", "l'association", null, null, At);
}
