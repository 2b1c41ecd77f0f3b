using System.Text.Json.Nodes;

namespace CoConstruction.Domain.Tests;

/// <summary>The ballots of the two demonstration files, voted again paper by paper: same totals, same decisions.</summary>
public sealed class SampleBallotsTests
{
    private static readonly BallotRules Proposals = new(Secrecy.Secret, Retention: new OverallThreshold(new Ratio(6, 10), new CollegeFloor("persons", new Ratio(1, 2))));
    private static readonly BallotRules Charter = new(Retention: new CollegeThreshold(new Ratio(2, 3)));

    [Fact]
    public void The_secret_choice_of_proposals_of_Orvelune_comes_out_as_in_its_file()
    {
        var file = new FileBallot(Samples.Orvelune, "orv-bal1");
        var tally = file.VotedAgain(new FourPositions(), Proposals);
        file.IsToldBy(tally);
        Assert.Equal(["associations 8", "persons 19", "professionals 10", "elected+institutions 8"], tally.Lines.Select(line => $"{string.Join('+', line.CollegeIds)} {line.People}"));
        Assert.Equal((38, 7), (tally.Channels[VoteChannel.Phone], tally.Channels[VoteChannel.Paper]));
    }

    [Fact]
    public void The_proposal_that_the_residents_alone_refuse_is_not_retained_for_that_reason_only()
    {
        var file = new FileBallot(Samples.Orvelune, "orv-bal1");
        var verdict = file.VotedAgain(new FourPositions(), Proposals).Verdicts[file.Place("orv-p10")];
        Assert.Equal(Retained.No, verdict.Retained);
        Assert.Equal([RetentionReason.CollegeBelowFloor], verdict.Reasons);
    }

    [Fact]
    public void The_points_of_Vermelonne_come_out_as_in_its_file()
    {
        var file = new FileBallot(Samples.Vermelonne, "ver-bal1");
        var tally = file.VotedAgain(new DotVoting(3, Stacking: true), new BallotRules(Retention: new KeepFirst(5, MinColleges: 3)));
        file.IsToldBy(tally);
        Assert.Equal([RetentionReason.TooFewColleges], tally.Verdicts[file.Place("ver-p10")].Reasons);
        Assert.Equal([RetentionReason.NotAmongFirst], tally.Verdicts[file.Place("ver-p06")].Reasons);
    }

    [Theory]
    [InlineData(Samples.Orvelune, "orv-bal2")]
    [InlineData(Samples.Vermelonne, "ver-bal2")]
    public void The_charter_is_adopted_in_each_college_as_in_the_files(string name, string ballot)
    {
        var file = new FileBallot(name, ballot);
        file.IsToldBy(file.VotedAgain(new FourPositions(), Charter));
    }

    /// <summary>A ballot as its file tells it: only who answered what in each college, from which papers are made that add up to it.</summary>
    private sealed class FileBallot
    {
        private readonly ImmutableList<JsonNode> _results;
        private readonly ImmutableList<(string College, int Registered, int Voted, int OnPaper)> _colleges;

        public FileBallot(string file, string id)
        {
            var ballot = JsonNode.Parse(Samples.Bytes(file))!["ballots"]!.AsArray().Single(ballot => ballot!["id"]!.GetValue<string>() == id)!;
            _results = [.. ballot["results"]!.AsArray().Select(result => result!)];
            _colleges = [.. ballot["electorate"]!.AsArray().Select(line => (line!["collegeId"]!.GetValue<string>(), Number(line, "registered"), Number(line, "voted"), Number(line, "ofWhichOnPaper")))];
        }

        public int Place(string proposal) => _results.FindIndex(result => result["proposalId"]?.GetValue<string>() == proposal);

        /// <summary>Everybody registered has a seat; who voted by phone casts a vote, the rest is typed from paper by Ana and read again by Cleo.</summary>
        public Tally VotedAgain(VoteMethod method, BallotRules rules)
        {
            var story = Story.Planned(new VoteStep(method, new OptionSource { Typed = [.. _results.Select((_, i) => $"Proposition {i + 1}")] }, rules))
                .Given(Person.Door, [.. _colleges.SelectMany(college => Enumerable.Range(0, college.Registered).Select(i => new TakeSeat($"{college.College}{i}", "w", college.College, null, false)))])
                .Given(Person.Ana, new GoToStep("w", "s1"), new OpenBallot("s1"));
            var box = new Dictionary<string, SealedPaper>();
            foreach (var college in _colleges)
            {
                var papers = Papers(method, college.College, college.Voted);
                for (var voter = 0; voter < college.Voted - college.OnPaper; voter++)
                {
                    // The first of each college changes their mind.
                    if (voter == 0 && !papers[^1].SequenceEqual(papers[0])) Cast(voter, papers[^1]);
                    Cast(voter, papers[voter]);
                }

                if (college.OnPaper > 0)
                {
                    story = story.Given(Person.Ana, new EnterCount("s1", college.College, VoteChannel.Paper, college.OnPaper, Sums(method, papers.Skip(college.Voted - college.OnPaper))))
                        .Given(Person.Cleo, new CheckCount("s1", college.College, VoteChannel.Paper));
                }

                void Cast(int voter, ImmutableSortedDictionary<string, string> marks)
                {
                    story = story.When(Person.Seat($"{college.College}{voter}"), new CastVote("s1", marks, rules.Secrecy == Secrecy.Secret ? $"code{college.College[..3]}{voter}" : null)).ThenDone();
                    if (((Decision.Accepted)story.Said).Paper is { } paper) box[paper.VoterId] = paper;
                }
            }

            story = story.Given(Person.Ana, new CloseBallot("s1"));
            if (rules.Secrecy == Secrecy.Secret)
            {
                Assert.Empty(story.Ballot("s1").Papers);
                story = story.Given(Person.Door, new CountBox("s1", [.. box.Values.Select(paper => new BoxPaper(paper.CollegeId, paper.Channel, paper.Marks!, paper.Receipt)).OrderBy(paper => paper.Receipt, StringComparer.Ordinal)]));
            }

            return Tally.Of(story.Given(Person.Ana, new PublishBallot("s1")).Ballot("s1"), story.Project.Participants);
        }

        /// <summary>People, totals, every line of colleges, and what is retained.</summary>
        public void IsToldBy(Tally tally)
        {
            Assert.Equal(_colleges.Sum(college => college.Voted), tally.People);
            SmallCountsTests.NobodyIsIsolated(
                _colleges.ToImmutableSortedDictionary(college => college.College, college => college.Voted), tally.Lines.ConvertAll(line => (line.CollegeIds, line.People)), tally.People);
            for (var option = 0; option < _results.Count; option++)
            {
                Says(tally.Options[option], Answers(option, [.. _colleges.Select(college => college.College)]));
                Assert.All(tally.Lines, line => Says(line.Options[option], Answers(option, line.CollegeIds)));
                if (_results[option]["total"] is JsonObject total) Says(tally.Options[option], total.ToDictionary(kind => kind.Key, kind => kind.Value!.GetValue<int>()));
                Assert.Equal(_results[option]["retained"]!.GetValue<bool>() ? Retained.Yes : Retained.No, tally.Verdicts[option].Retained);
            }

            static void Says(OptionTally told, Dictionary<string, int> expected) =>
                Assert.Equal(expected.Where(kind => kind.Value > 0).OrderBy(kind => kind.Key), told.Counts.Where(kind => kind.Value > 0 && kind.Key != DotVoting.People).OrderBy(kind => kind.Key));
        }

        /// <summary>Of four positions, answers are dealt differently for each option; of points, each voter takes the next three.</summary>
        private List<ImmutableSortedDictionary<string, string>> Papers(VoteMethod method, string college, int voted)
        {
            var answers = _results.Select((_, option) => Answers(option, [college]).SelectMany(kind => Enumerable.Repeat(kind.Key, kind.Value)).ToList()).ToList();
            if (method is DotVoting dots)
            {
                return [.. answers.SelectMany((points, option) => points.Select(_ => $"o{option + 1}")).Chunk(dots.Dots)
                    .Select(points => points.GroupBy(option => option).ToImmutableSortedDictionary(option => option.Key, option => $"{option.Count()}"))];
            }

            return [.. Enumerable.Range(0, voted).Select(voter => answers.Select((positions, option) => (option, positions[(voter + 3 * option) % voted])).ToImmutableSortedDictionary(line => $"o{line.option + 1}", line => line.Item2))];
        }

        private Dictionary<string, int> Answers(int option, IReadOnlyCollection<string> colleges) =>
            _results[option]["byCollege"]!.AsArray().Where(line => colleges.Contains(line!["collegeId"]!.GetValue<string>()))
                .SelectMany(line => line!["counts"]!.AsObject()).GroupBy(kind => kind.Key).ToDictionary(kind => kind.Key, kind => kind.Sum(line => line.Value!.GetValue<int>()));

        private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Sums(VoteMethod method, IEnumerable<ImmutableSortedDictionary<string, string>> papers) =>
            papers.SelectMany(paper => paper).GroupBy(mark => mark.Key).ToImmutableSortedDictionary(
                option => option.Key,
                option => method is DotVoting
                    ? ImmutableSortedDictionary<string, int>.Empty.Add(DotVoting.Points, option.Sum(mark => int.Parse(mark.Value, null)))
                    : option.GroupBy(mark => mark.Value).ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Count()));

        private static int Number(JsonNode line, string name) => line[name]!.GetValue<int>();
    }
}
