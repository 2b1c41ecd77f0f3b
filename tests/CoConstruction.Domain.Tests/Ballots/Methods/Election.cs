using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>A vote with nothing around it: options named as one likes, papers of one college or several.</summary>
internal sealed record Election(VoteMethod Method, ImmutableList<string> Options, ImmutableList<BoxPaper> Papers)
{
    public RetentionRule? Rule { get; init; }

    public Secrecy Secrecy { get; init; } = Secrecy.Public;

    public ImmutableList<CountedPapers> Counted { get; init; } = [];

    public Tally Tally => Tally.Of(
        new Ballot("b", null, "Un vote", Method, Options.ConvertAll(option => new BallotOption(option, PersonalText.Plain(option), null)), BallotStatus.Closed)
        {
            Retention = Rule,
            Secrecy = Secrecy,
            Counted = Counted,
        },
        Papers);

    public string Written => JsonSerializer.Serialize(Tally, Contract.Json);

    public static Election Of(VoteMethod method, string options, IEnumerable<BoxPaper> papers) => new(method, [.. options.Select(option => $"{option}")], [.. papers]);

    /// <summary>So many papers alike, in one college.</summary>
    public static IEnumerable<BoxPaper> Alike(int number, string college, params IEnumerable<(string Option, string Mark)> marks)
    {
        var paper = new BoxPaper(college, VoteChannel.Tablet, marks.ToImmutableSortedDictionary(mark => mark.Option, mark => mark.Mark), null);
        return Enumerable.Repeat(paper, number);
    }

    /// <summary>The same papers in another order.</summary>
    public Election Shuffled(uint seed) => this with { Papers = [.. Gen.Shuffle(Papers.ToArray()).Generate(new PCG(seed, 3), null, out _)] };

    /// <summary>The same vote on options that bear each other's names.</summary>
    public Election Renamed(Func<string, string> name) => this with
    {
        Options = Options.ConvertAll(option => name(option)),
        Papers = Papers.ConvertAll(paper => paper with { Marks = paper.Marks.ToImmutableSortedDictionary(mark => name(mark.Key), mark => mark.Value) }),
    };

    public static string Places(ImmutableList<ImmutableList<string>> places) => string.Join(" > ", places.Select(place => string.Join(" = ", place.Order(StringComparer.Ordinal))));
}
