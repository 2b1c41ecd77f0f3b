using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Load;

/// <summary>A vote of five colleges with drawn papers, and its sums, added up paper by paper in another way than the product's.</summary>
public sealed class LargeVote
{
    public const int Options = 10;

    private readonly int _papers;
    private readonly int[,,] _sums;
    private readonly int[,] _before = new int[Options, Options];

    public static ImmutableArray<string> Colleges { get; } = [.. College.Defaults.Select(college => college.Id)];

    public string Name { get; }

    public Ballot Ballot { get; }

    /// <summary>One by one, for the papers of each take half a gigabyte.</summary>
    public static IEnumerable<LargeVote> All(int papers, int seed)
    {
        yield return new("fourPositions", new FourPositions(Unclear: true), papers, seed, chance => OnEach(_ => 1 + chance.Next(5)));
        yield return new("dots", new DotVoting(Options, Stacking: true), papers, seed, chance => OnEach(_ => chance.Next(2)));
        yield return new("majorityJudgment", new MajorityJudgment(), papers, seed, chance => OnEach(option => 1 + chance.Next(3 + option % 3)));
        yield return new("ranked", new RankedVoting(), papers, seed, chance => Ranking(chance));
        yield return new("approval", new Approval(), papers, seed, chance => OnEach(_ => chance.Next(2)));
    }

    private static int[] OnEach(Func<int, int> draw) => [.. Range(Options).Select(draw)];

    /// <summary>A tenth of the places is left out, and one in ten shares its place with another one.</summary>
    private static int[] Ranking(Random chance)
    {
        int[] places = [.. Range(Options).Select(place => place + 1)];
        chance.Shuffle(places);
        return [.. places.Select(place => chance.Next(10) switch { 0 => 0, 1 => Math.Max(1, place - 1), _ => place })];
    }

    /// <param name="draw">A paper: for each option 0 for no mark, otherwise which of the method's marks, from 1.</param>
    private LargeVote(string name, VoteMethod method, int papers, int seed, Func<Random, int[]> draw)
    {
        ImmutableArray<string> marks = method is FourPositions or MajorityJudgment ? method.Kinds : [.. Enumerable.Range(1, Options).Select(mark => mark.ToString(CultureInfo.InvariantCulture))];
        (Name, _papers, _sums) = (name, papers, new int[Colleges.Length, Options, method.Kinds.Length]);
        var chance = new Random(seed);
        var cast = ImmutableSortedDictionary.CreateBuilder<string, BallotPaper>(StringComparer.Ordinal);
        for (var paper = 0; paper < papers; paper++)
        {
            var (college, drawn) = (chance.Next(Colleges.Length), draw(chance));
            // An empty paper is no vote by most methods.
            if (!Array.Exists(drawn, mark => mark > 0)) drawn[0] = 1;
            Add(method, college, drawn);
            var written = drawn.Select((mark, option) => (mark, option)).Where(line => line.mark > 0).Select(line => KeyValuePair.Create($"o{line.option}", marks[line.mark - 1]));
            cast.Add($"tablet/{paper:D6}", new BallotPaper(ImmutableSortedDictionary.CreateRange(written), default) { CollegeId = Colleges[college], Channel = VoteChannel.Tablet });
        }

        var options = Range(Options).Select(option => new BallotOption($"o{option}", PersonalText.Plain($"Proposition {option}"), null));
        Ballot = new Ballot("b", null, "Un grand vote", method, [.. options], BallotStatus.Closed) { Papers = cast.ToImmutable() };
    }

    /// <summary>Everything that the tally says was added up here as well.</summary>
    public bool IsToldBy(Tally tally)
    {
        var people = tally.People == _papers && tally.Lines.Count == Colleges.Length;
        var all = Range(Options).All(option => Says(tally.Options[option], option, [.. Range(Colleges.Length)]));
        var lines = tally.Lines.All(line => Range(Options).All(option => Says(line.Options[option], option, [Colleges.IndexOf(line.CollegeIds.Single())])));
        return people && all && lines && (tally.Reading is not RankedReading ranked || Says(ranked));
    }

    private void Add(VoteMethod method, int college, int[] drawn)
    {
        var best = drawn.Where(mark => mark > 0).Min();
        for (var option = 0; option < Options; option++)
        {
            if (drawn[option] == 0) continue;
            if (method is FourPositions or MajorityJudgment) _sums[college, option, drawn[option] - 1]++;
            else if (method is not RankedVoting || drawn[option] == best) _sums[college, option, 0]++;
            if (method is DotVoting) _sums[college, option, 1]++;
            for (var other = 0; other < Options; other++)
            {
                if (drawn[other] == 0 || drawn[option] < drawn[other]) _before[option, other]++;
            }
        }
    }

    private bool Says(OptionTally tally, int option, int[] colleges) =>
        Ballot.Method.Kinds.Select((kind, i) => tally.Counts.GetValueOrDefault(kind) == colleges.Sum(college => _sums[college, option, i])).All(right => right);

    private bool Says(RankedReading ranked) =>
        Range(Options).All(one => Range(Options).All(other => one == other || ranked.Preferred[$"o{one}"][$"o{other}"] == _before[one, other]));

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);
}
