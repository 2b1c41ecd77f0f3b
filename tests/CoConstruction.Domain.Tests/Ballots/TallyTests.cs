using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>Papers are the truth: whoever counts them again, in any order, finds the same, and never whose they are.</summary>
public sealed class TallyTests
{
    private const int Voters = 24;

    private static readonly string[] Colleges = [.. College.Defaults.Select(college => college.Id)];
    private static readonly OptionSource Typed = new() { Typed = ["Un banc", "Un arbre", "Une fontaine", "De l'ombre"] };

    private static readonly Gen<(int College, int First, int Number, int Kind)[]> Votes =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[1, 3], Gen.Int[0, 3]).Array[Voters];

    public static TheoryData<uint, bool> Ballots => [.. Enumerable.Range(1, 12).SelectMany(seed => (TheoryDataRow<uint, bool>[])[new((uint)seed, true), new((uint)seed, false)])];

    [Theory]
    [MemberData(nameof(Ballots))]
    public void The_order_of_the_votes_changes_nothing(uint seed, bool dots)
    {
        var (story, papers) = Open(seed, dots);
        var order = Gen.Shuffle(papers.ToArray()).Generate(new PCG(seed, 9), null, out _);
        Assert.Equal(Written(Cast(story, papers)), Written(Cast(story, order)));
    }

    [Theory]
    [MemberData(nameof(Ballots))]
    public void Counting_the_papers_again_gives_the_tally(uint seed, bool dots)
    {
        var (story, papers) = Open(seed, dots);
        var tally = Of(Cast(story, papers));
        Assert.Equal(Voters, tally.People);
        Assert.Equal(Voters, tally.Channels[VoteChannel.Phone]);
        foreach (var option in tally.Options)
        {
            var marks = papers.Select(paper => paper.Marks.GetValueOrDefault(option.OptionId)).OfType<string>().ToList();
            if (dots) Assert.Equal((marks.Count, marks.Count), (option.Counts.GetValueOrDefault("dots"), option.Counts.GetValueOrDefault("people")));
            else Assert.Equal(marks.GroupBy(mark => mark).ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Count()), option.Counts);
            if (tally.Lines.IsEmpty) continue;
            Assert.All(option.Counts, kind => Assert.Equal(kind.Value, tally.Lines.Sum(line => line.Options.Single(one => one.OptionId == option.OptionId).Counts.GetValueOrDefault(kind.Key))));
        }
    }

    [Theory]
    [MemberData(nameof(Ballots))]
    public void Two_people_of_one_college_who_swap_their_papers_change_nothing_that_anybody_sees(uint seed, bool dots)
    {
        var (story, papers) = Open(seed, dots);
        var pair = papers.GroupBy(paper => story.Project.Participants.Seats[paper.Seat.Id].CollegeId).First(college => college.Count() >= 2).Take(2).ToList();
        var swapped = papers.Select(paper => paper.Seat == pair[0].Seat ? paper with { Marks = pair[1].Marks } : paper.Seat == pair[1].Seat ? paper with { Marks = pair[0].Marks } : paper);
        Assert.Equal(Published(Cast(story, papers)), Published(Cast(story, swapped)));

        static string Published(Story story)
        {
            var project = story.Given(Person.Ana, new CloseBallot("s1"), new PublishBallot("s1")).Project;
            return string.Concat(((Audience[])[Audience.Team, Audience.Participant, Audience.Observer, Audience.Screen("w")]).Select(audience => Shown.Text(project, audience)));
        }
    }

    [Fact]
    public void Channels_are_told_apart_and_paper_adds_to_phones()
    {
        var (story, papers) = Open(1, dots: true);
        var counts = ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add("o1", ImmutableSortedDictionary<string, int>.Empty.Add("dots", 5));
        var tally = Of(Cast(story, papers).Given(Person.Ana,
            new EnterCount("s1", "persons", VoteChannel.Paper, 6, counts), new EnterCount("s1", "elected", VoteChannel.Hands, 5, counts)));
        Assert.Equal((Voters + 11, Voters, 6, 5), (tally.People, tally.Channels[VoteChannel.Phone], tally.Channels[VoteChannel.Paper], tally.Channels[VoteChannel.Hands]));
        var before = Of(Cast(story, papers)).Options[0].Counts;
        Assert.Equal((before["dots"] + 10, before["people"] + 10), (tally.Options[0].Counts["dots"], tally.Options[0].Counts["people"]));
    }

    /// <summary>Numbers of the sample project's first ballot, for the proposal on which its three officials differ most.</summary>
    [Fact]
    public void Three_officials_are_only_found_together_with_the_five_institutions()
    {
        ImmutableList<RecordedCollege> colleges =
        [
            Recorded("persons", 22, 19, 6, 9, 5, 3, 2), Recorded("professionals", 11, 10, 0, 5, 3, 1, 1), Recorded("associations", 9, 8, 1, 4, 2, 1, 1),
            Recorded("institutions", 6, 5, 0, 3, 1, 1, 0), Recorded("elected", 3, 3, 0, 0, 1, 2, 0),
        ];
        var story = Story.Founded.Given(new BallotRecorded(
            "b", null, "Voter", new FourPositions(), [new BallotOption("p04", PersonalText.Plain("Une proposition"), "p04")], Secrecy.Secret, null, colleges, ["p04"], null, null));
        var result = Shown.Items<BallotItem>(story.Project, Audience.Participant).Single().Result!;
        Assert.Equal((45, 38, 7), (result.People, result.Channels[VoteChannel.Phone], result.Channels[VoteChannel.Paper]));
        Assert.Equal([21, 12, 8, 4], Numbers(result.Options));
        Assert.Equal(["associations", "persons", "professionals", "elected institutions"], result.Lines.Select(line => string.Join(' ', line.CollegeIds)));
        Assert.Equal((8, "3 2 3 0"), (result.Lines[3].People, string.Join(' ', Numbers(result.Lines[3].Options))));
        SmallCountsTests.NobodyIsIsolated(
            colleges.ToImmutableSortedDictionary(college => college.CollegeId, college => college.Voted), result.Lines.ConvertAll(line => (line.CollegeIds, line.People)), result.People);

        static IEnumerable<int> Numbers(ImmutableList<OptionTally> options) => new FourPositions().Kinds.Select(kind => options[0].Counts.GetValueOrDefault(kind));
    }

    private static RecordedCollege Recorded(string college, int registered, int voted, int onPaper, params int[] numbers) => new(
        college, registered, voted, onPaper, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add(
            "p04", new FourPositions().Kinds.Zip(numbers).ToImmutableSortedDictionary(kind => kind.First, kind => kind.Second)));

    private static (Story Story, ImmutableArray<(Person Seat, ImmutableSortedDictionary<string, string> Marks)> Papers) Open(uint seed, bool dots)
    {
        var votes = Votes.Generate(new PCG(seed, 7), null, out _);
        var story = Story.Planned(dots ? new VoteStep(new DotVoting(3, false), Typed) : new VoteStep(new FourPositions(), Typed))
            .Given(Person.Door, [.. votes.Select((vote, i) => new TakeSeat($"seat{i}", "w", Colleges[vote.College], null, false))])
            .Given(Person.Ana, new GoToStep("w", "s1"), new OpenBallot("s1"));
        return (story, [.. votes.Select((vote, i) => (Person.Seat($"seat{i}"), Marks(vote.First, vote.Number, dots ? "1" : new FourPositions().Kinds[vote.Kind])))]);
    }

    private static ImmutableSortedDictionary<string, string> Marks(int first, int number, string mark) =>
        Enumerable.Range(0, number).ToImmutableSortedDictionary(i => $"o{((first + i) % 4) + 1}", _ => mark);

    /// <summary>Everybody votes at the same moment, so that nothing but the order can differ.</summary>
    private static Story Cast(Story story, IEnumerable<(Person Seat, ImmutableSortedDictionary<string, string> Marks)> papers) =>
        papers.Aggregate(story, (now, paper) => (now with { Now = story.Now }).Given(paper.Seat, new CastVote("s1", paper.Marks)));

    private static Tally Of(Story story) => Tally.Of(story.Ballot("s1"), story.Project.Participants);

    private static string Written(Story story) => JsonSerializer.Serialize(Of(story), Contract.Json);
}
