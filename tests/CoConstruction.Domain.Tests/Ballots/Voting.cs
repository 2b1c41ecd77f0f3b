namespace CoConstruction.Domain.Tests;

/// <summary>What every story of a vote needs: a vote step "s1" on three typed options, a room, papers.</summary>
internal static class Voting
{
    public static OptionSource Typed { get; } = new() { Typed = ["Un banc", "Un arbre", "Une fontaine"] };

    public static BallotRules Secret { get; } = new(Secrecy.Secret);

    public static VoteStep Step(BallotRules? rules = null, VoteMethod? method = null) => new(method ?? new FourPositions(), Typed, rules);

    /// <summary>Inès and Idir (residents) and Paul (professional) are there, and the vote is open.</summary>
    public static Story Open(BallotRules? rules = null, VoteMethod? method = null) =>
        Story.Running(Step(rules, method), new InstructionStep()).Given(Person.Ana, new OpenBallot("s1"));

    /// <summary>So many more people of a college, named after it: persons1, persons2, …</summary>
    public static Story With(this Story story, string college, int people) =>
        story.Given(Person.Door, [.. Enumerable.Range(1, people).Select(i => new TakeSeat($"{college}{i}", "w", college, null, false))]);

    /// <summary>Those people vote, each with a receipt of their own.</summary>
    public static Story WithVotes(this Story story, string college, int people, string mark = "for") => Enumerable.Range(1, people)
        .Aggregate(story, (now, i) => now.Given(Person.Seat($"{college}{i}"), Cast($"receipt-{college}{i}", ("o1", mark))));

    public static CastVote Cast(string? receipt, params (string Option, string Mark)[] marks) => new("s1", Marks(marks), receipt);

    public static ImmutableSortedDictionary<string, string> Marks(params (string Option, string Mark)[] marks) =>
        marks.ToImmutableSortedDictionary(mark => mark.Option, mark => mark.Mark);

    /// <summary>So many papers of a college that all say the same of the first option.</summary>
    public static EnterCount Count(string college, int people, string kind = "for", VoteChannel channel = VoteChannel.Paper) =>
        new("s1", college, channel, people, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty
            .Add("o1", ImmutableSortedDictionary<string, int>.Empty.Add(kind, people)));

    public static BallotItem Item(this Story story, Audience audience, string ballot = "s1") =>
        Shown.Items<BallotItem>(story.Project, audience).Single(item => item.Id == ballot);

    public static OwnBallotItem? Own(this Story story, string seat) =>
        ProjectView.Own(story.Project, seat, story.Project.Participants.Seats[seat].Generation).Select(entry => entry.Render()).OfType<OwnBallotItem>().SingleOrDefault();

    public static IEnumerable<Audience> Audiences { get; } =
        [Audience.Team, Audience.Observer, Audience.Participant, Audience.Screen("w"), Audience.Tablet("w")];
}
