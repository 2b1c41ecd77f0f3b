using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>The Schulze order, as published, and as found by walking every chain of majorities.</summary>
public sealed class RankedVotingTests
{
    private const string Letters = "ABCDE";

    /// <summary>Per voter a place for each option; 0 is none.</summary>
    private static readonly Gen<int[][]> Drawn =
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 5]).SelectMany(size => Gen.Int[0, size.Item2].Array[size.Item2].Array[size.Item1])
            .Select(voters => voters.Where(places => places.Any(place => place > 0)).ToArray());

    /// <summary>Schulze (2011), example with 45 voters; Wikipedia, "Schulze method".</summary>
    [Fact]
    public void Forty_five_voters_put_E_first_then_A_C_B_D()
    {
        var reading = Read("5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC");
        Assert.Equal("E > A > C > B > D", Election.Places(reading.Places));
        Assert.Equal([20, 26, 30, 22], "BCDE".Select(other => reading.Preferred["A"][$"{other}"]));
    }

    /// <summary>Schulze's own examples, as julien-boudry/Condorcet tests them ("official" 1 to 4, 8 and 9).</summary>
    [Theory]
    [InlineData("D", "8 ACDB, 2 BADC, 4 CDBA, 4 DBAC, 3 DCBA")]
    [InlineData("B = D", "3 ABCD, 2 CBDA, 2 DABC, 2 DBCA")]
    [InlineData("D", "12 ABCD, 6 ADBC, 9 BCDA, 15 CDAB, 21 DBAC")]
    [InlineData("A = D", "6 ACDB, 1 BADC, 3 CBDA, 3 DBAC, 2 DCBA")]
    [InlineData("B", "9 ADBEC, 6 BCADE, 5 BCDEA, 2 CDBEA, 6 DECBA, 14 EACBD, 2 ECABD, 1 EDACB")]
    [InlineData("E", "9 ADBEC, 1 BACED, 6 CBADE, 2 CDBEA, 5 CDEAB, 6 DECAB, 14 EBACD, 2 EBCAD")]
    public void The_first_place_of_Schulzes_own_examples_is_theirs(string first, string papers) =>
        Assert.Equal(first, Election.Places([Read(papers).Places[0]]));

    /// <summary>"Official" example 7 there, with equal places and short papers: by winning votes D is first (by margins it would be A).</summary>
    [Fact]
    public void Strength_is_the_number_of_winning_votes() =>
        Assert.Equal(["D"], Read("6 ABCD, 8 (AB), 8 (AC), 18 (AC)D, 8 (ACD), 40 B, 4 CBD, 9 CDA, 8 (CD), 14 DAB, 11 DBC, 4 DCA").Places[0]);

    /// <summary>julien-boudry/Condorcet, "testResult_2" of its tests of the Schulze method.</summary>
    [Fact]
    public void Two_pairs_that_nothing_tells_apart_share_two_places() =>
        Assert.Equal("B = D > A = C", Election.Places(Read("3 ABCD, 2 DABC, 2 DBCA, 2 CBDA").Places));

    /// <summary>julien-boudry/Condorcet, "testResult_11", 921 voters.</summary>
    [Fact]
    public void Abby_comes_before_Brad_Erin_Dave_and_Cora() =>
        Assert.Equal("A > B > E > D > C", Election.Places(Read(
            "98 ACEDB, 64 BAECD, 12 BAEDC, 98 BEACD, 13 BEADC, 125 BEDAC, 124 CAEDB, 76 CEADB, 21 DABEC, 30 DBAEC, 98 DBECA, 139 DCABE, 23 DCBAE").Places));

    [Fact]
    public void Thousands_of_drawn_votes_are_read_as_by_walking_every_chain()
    {
        for (var seed = 1u; seed <= 3000; seed++)
        {
            var voters = Drawn.Where(voters => voters.Length > 0).Generate(new PCG(seed, 1), null, out _);
            Assert.Equal(ByEveryChain(voters), Election.Places(Read(Vote(voters)).Places));
        }
    }

    [Fact]
    public void An_option_that_somebody_moves_up_never_loses_its_place_before_another_one()
    {
        for (var seed = 1u; seed <= 2000; seed++)
        {
            var voters = Drawn.Where(voters => voters.Length > 0).Generate(new PCG(seed, 2), null, out _);
            var first = Read(Vote(voters)).Places[0].Contains("A");
            var moved = voters[0];
            voters[0] = [1, .. moved.Skip(1).Select(place => place == 0 || moved[0] != 0 && place > moved[0] ? place : Math.Min(place + 1, moved.Length))];
            if (first && Keeps(moved, voters[0])) Assert.Contains("A", Read(Vote(voters)).Places[0]);
        }

        // Raising A alone: the others stand to each other as before.
        static bool Keeps(int[] before, int[] after) =>
            Enumerable.Range(1, before.Length - 1).All(one => Enumerable.Range(1, before.Length - 1).All(other => Rank(before[one]).CompareTo(Rank(before[other])) == Rank(after[one]).CompareTo(Rank(after[other]))));
    }

    [Fact]
    public void Nobody_leaves_all_options_equal() => Assert.Equal("A = B", Election.Places(((RankedReading)Election.Of(new RankedVoting(), "AB", []).Tally.Reading!).Places));

    private static int Rank(int place) => place == 0 ? int.MaxValue : place;

    private static string ByEveryChain(int[][] voters)
    {
        var options = Enumerable.Range(0, voters[0].Length).ToList();
        int Prefer(int one, int other) => voters.Count(places => Rank(places[one]) < Rank(places[other]));
        int Link(int one, int other) => Prefer(one, other) > Prefer(other, one) ? Prefer(one, other) : 0;
        int Strongest(int from, int to, ImmutableList<int> seen) =>
            options.Where(next => !seen.Contains(next)).Select(next => next == to ? Link(from, to) : Math.Min(Link(from, next), Strongest(next, to, seen.Add(next)))).DefaultIfEmpty(0).Max();
        bool Before(int one, int other) => Strongest(one, other, [one]) > Strongest(other, one, [other]);
        var left = options;
        var places = new List<string>();
        while (left.Count > 0)
        {
            var place = left.FindAll(one => !left.Exists(other => Before(other, one)));
            places.Add(string.Join(" = ", place.Select(option => Letters[option])));
            left = [.. left.Except(place)];
        }

        return string.Join(" > ", places);
    }

    private static Election Vote(int[][] voters) => Election.Of(
        new RankedVoting(), Letters[..voters[0].Length],
        voters.SelectMany(places => Election.Alike(1, "persons", places.Select((place, option) => ($"{Letters[option]}", $"{place}")).Where(mark => mark.Item2 != "0"))));

    private static RankedReading Read(Election election) => (RankedReading)election.Tally.Reading!;

    /// <summary>"3 A(BC), 2 B": three papers with A before B and C, which are equal, and two with B alone.</summary>
    private static RankedReading Read(string papers)
    {
        var options = string.Concat(papers.Where(char.IsAsciiLetterUpper).Distinct().Order());
        return Read(Election.Of(new RankedVoting(), options, papers.Split(", ").Select(line => line.Split(' ')).SelectMany(line => Election.Alike(int.Parse(line[0], null), "persons", Marks(line[1])))));
    }

    private static IEnumerable<(string Option, string Mark)> Marks(string order)
    {
        var (place, together) = (0, false);
        foreach (var letter in order)
        {
            if (letter is '(' or ')')
            {
                together = letter == '(';
                place += together ? 1 : 0;
                continue;
            }

            if (!together) place++;
            yield return ($"{letter}", $"{place}");
        }
    }
}
