using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>Majority mention, majority value and order, as published, and as found by taking medians away one by one.</summary>
public sealed class MajorityJudgmentTests
{
    private static readonly MajorityJudgment Method = new();

    /// <summary>By option, how many gave each mention, best first.</summary>
    private static readonly Gen<int[][]> Drawn =
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 5], Gen.Int[1, 5]).SelectMany(size => Gen.Int[0, size.Item3 - 1].Array[size.Item1].Array[size.Item2])
            .Select(options => options.Select(marks => Enumerable.Range(0, 5).Select(mention => marks.Count(mark => mark == mention)).ToArray()).ToArray());

    /// <summary>Wikipedia, "Majority judgment": the capital of Tennessee, 100 voters who give four mentions by distance.</summary>
    [Fact]
    public void Nashville_becomes_the_capital_of_Tennessee()
    {
        var reading = Read("NCKM", [26, 42, 32, 0, 0], [15, 43, 42, 0, 0], [17, 15, 26, 42, 0], [42, 0, 0, 58, 0]);
        Assert.Equal("N > C > K > M", Election.Places(reading.Places));
        Assert.Equal(["good", "fair", "insufficient", "good"], "CKMN".Select(city => reading.Majority[$"{city}"]));
    }

    /// <summary>The example of the MieuxVoter libraries' introduction (majority-judgment-library-go), ten judges, worst mention first there.</summary>
    [Fact]
    public void The_example_of_MieuxVoter_has_its_two_equal_proposals_last() =>
        Assert.Equal("B > C > D > A = E", Election.Places(Read("ABCDE", [2, 2, 2, 2, 2], [5, 1, 1, 1, 2], [4, 2, 1, 1, 2], [2, 0, 5, 1, 2], [2, 2, 2, 2, 2]).Places));

    /// <summary>"Basic 01" of the tests of majority-judgment-library-go.</summary>
    [Fact]
    public void Three_judges_of_MieuxVoter_tell_three_proposals_apart() =>
        Assert.Equal("C > A > B", Election.Places(Read("ABC", [1, 1, 1, 0, 0], [0, 2, 1, 0, 0], [1, 2, 0, 0, 0]).Places));

    /// <summary>"Few judgments" of the tests of majority-judgment-library-java.</summary>
    [Fact]
    public void Three_judges_of_MieuxVoter_tell_five_proposals_apart() =>
        Assert.Equal("B > E > A > D > C", Election.Places(Read("ABCDE", [1, 1, 1, 0, 0], [2, 0, 1, 0, 0], [0, 0, 3, 0, 0], [1, 0, 2, 0, 0], [0, 3, 0, 0, 0]).Places));

    /// <summary>"Billions of participants", there; here as many as a count may hold.</summary>
    [Fact]
    public void One_voice_in_two_billions_is_enough() =>
        Assert.Equal("B > A", Election.Places(Read("AB", [0, 1_000_000_000, 1_000_000_000, 0, 0], [0, 1_000_000_001, 999_999_999, 0, 0]).Places));

    [Fact]
    public void An_even_number_of_people_takes_the_lower_of_the_two_in_the_middle() =>
        Assert.Equal("fair", Read("A", [1, 0, 1, 0, 0]).Majority["A"]);

    [Fact]
    public void Nobody_gives_no_mention()
    {
        var reading = Read("AB", [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]);
        Assert.Empty(reading.Majority);
        Assert.Equal("A = B", Election.Places(reading.Places));
    }

    [Fact]
    public void Thousands_of_drawn_votes_are_read_as_by_taking_medians_away_one_by_one()
    {
        for (var seed = 1u; seed <= 5000; seed++)
        {
            var counts = Drawn.Generate(new PCG(seed, 1), null, out _);
            var reading = Read("ABCDE"[..counts.Length], counts);
            var values = counts.Select((option, i) => (Id: $"{"ABCDE"[i]}", Value: MajorityValue(option))).ToList();
            Assert.Equal(values.Where(option => option.Value != "").ToDictionary(option => option.Id, option => MajorityJudgment.Mentions[option.Value[0] - '0']), reading.Majority);
            var expected = values.GroupBy(option => option.Value).OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => place.Select(option => option.Id).ToImmutableList());
            Assert.Equal(Election.Places([.. expected]), Election.Places(reading.Places));
        }
    }

    [Fact]
    public void Every_voter_many_times_over_changes_nothing()
    {
        for (var seed = 1u; seed <= 500; seed++)
        {
            var counts = Drawn.Generate(new PCG(seed, 2), null, out _);
            var many = counts.Select(option => option.Select(number => number * 7).ToArray()).ToArray();
            Assert.Equal(Election.Places(Read("ABCDE"[..counts.Length], counts).Places), Election.Places(Read("ABCDE"[..counts.Length], many).Places));
        }
    }

    [Fact]
    public void A_better_mention_from_somebody_never_costs_an_option_a_place()
    {
        for (var seed = 1u; seed <= 2000; seed++)
        {
            var counts = Drawn.Generate(new PCG(seed, 3), null, out _);
            var from = (int)(seed % 4) + 1;
            if (counts[0][from] == 0) continue;
            var before = Rank(counts);
            counts[0][from]--;
            counts[0][from - 1]++;
            Assert.True(Rank(counts) <= before);
        }

        static int Rank(int[][] counts) => Read("ABCDE"[..counts.Length], counts).Places.FindIndex(place => place.Contains("A"));
    }

    [Fact]
    public void Papers_one_by_one_and_their_sums_from_the_room_are_one_and_the_same()
    {
        var papers = Drawn.Where(counts => counts[0].Sum() > 0).Generate(new PCG(5, 4), null, out _);
        var people = papers[0].Sum();
        var letters = "ABCDE"[..papers.Length];
        var sorted = papers.Select(counts => counts.SelectMany((number, mention) => Enumerable.Repeat(MajorityJudgment.Mentions[mention], number)).ToList()).ToList();
        var box = Enumerable.Range(0, people).SelectMany(voter => Election.Alike(1, "persons", letters.Select((option, i) => ($"{option}", sorted[i][voter]))));
        var typed = Election.Of(Method, letters, []) with { Counted = [Counted(letters, papers)] };
        var cast = Election.Of(Method, letters, box);
        Assert.Equal(JsonSerializer.Serialize(cast.Tally.Reading, Contract.Json), JsonSerializer.Serialize(typed.Tally.Reading, Contract.Json));
        Assert.Equal(JsonSerializer.Serialize(cast.Tally.Options, Contract.Json), JsonSerializer.Serialize(typed.Tally.Options.ConvertAll(WithoutNone), Contract.Json));

        static OptionTally WithoutNone(OptionTally option) => option with { Counts = option.Counts.RemoveRange(option.Counts.Where(count => count.Value == 0).Select(count => count.Key)) };
    }

    /// <summary>The medians, taken away one after the other, as digits: 0 is best, so the better value comes first in the alphabet.</summary>
    private static string MajorityValue(int[] counts)
    {
        var left = counts.SelectMany((number, mention) => Enumerable.Repeat(mention, number)).ToList();
        var value = "";
        while (left.Count > 0)
        {
            value += left[left.Count / 2];
            left.RemoveAt(left.Count / 2);
        }

        return value;
    }

    private static MentionsReading Read(string options, params int[][] counts) =>
        (MentionsReading)(Election.Of(Method, options, []) with { Counted = [Counted(options, counts)] }).Tally.Reading!;

    private static CountedPapers Counted(string options, int[][] counts) => new(
        "persons", VoteChannel.Paper, counts[0].Sum(),
        options.Zip(counts).ToImmutableSortedDictionary(option => $"{option.First}", option => MajorityJudgment.Mentions.Zip(option.Second).ToImmutableSortedDictionary(mention => mention.First, mention => mention.Second)),
        "ana", "cleo");
}
