using System.Numerics;
using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>Equal shares and their completion, as published, and as worked out voter by voter in fractions.</summary>
public sealed class BudgetVotingTests
{
    private static readonly Gen<(int Amount, int[] Costs, ulong[] Papers)> Drawn = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 8]).SelectMany(size =>
        Gen.Select(Gen.Int[4, 40], Gen.Int[1, 25].Array[size.Item1], Gen.ULong[0, (1UL << size.Item1) - 1].Array[size.Item2]));

    /// <summary>equalshares.net, "Explanation", example 1: bike path, gym, park, playground, library.</summary>
    [Fact]
    public void The_bike_path_the_playground_and_the_library_are_paid_for()
    {
        var reading = Read(1100, "A700 B400 C250 D200 E100", "AB ABC AB ABC ABC AB CDE D DE CDE A");
        Assert.Equal(("A D E", "", 1000), Told(reading));
    }

    /// <summary>equalshares.net, "Explanation", example 2, where one voter chose the gym instead; then what still fits: nothing but the library.</summary>
    [Fact]
    public void One_voter_who_likes_the_gym_better_has_gym_park_and_playground_paid_for() =>
        Assert.Equal(("B C D E", "E", 950), Told(Read(1100, "A700 B400 C250 D200 E100", "AB ABC AB ABC ABC AB CDE D DE CDE B")));

    /// <summary>Tests of pabutools, approval example 2 with its costs in hundredths: p0 and p2 by equal shares, p1 by greater ones.</summary>
    [Fact]
    public void Greater_shares_pay_for_one_more_option() =>
        Assert.Equal(("A B C", "B", 390), Told(Read(400, "A100 B90 C200 D109", "A BCD BCD C")));

    /// <summary>Tests of pabutools, the running example of Lackner and Skowron (2023): equal shares alone pay for a only.</summary>
    [Fact]
    public void The_running_example_of_Lackner_and_Skowron_has_one_option_by_equal_shares()
    {
        var reading = Read(400, "A100 B100 C100 D100 E100 F100 G100", "AB AB AB AC AC AC AD AD BCF E F G");
        Assert.Equal(["A"], reading.Funded.Except(reading.Completed));
        Assert.Equal(400, reading.Spent);
    }

    /// <summary>Tests of Whalrus (Durand and others), its two smaller examples of the completion.</summary>
    [Fact]
    public void The_small_examples_of_Whalrus_spend_the_whole_sum()
    {
        Assert.Equal(("A C", "", 150), Told(Read(150, "A100 B50 C50", "AB A C")));
        Assert.Equal(("Fa Fb Ma V", 70), Read(70, "Fa20 Fb30 P30 S20 V10 Ma10 Mb30", "FaFbMaMb FaFbMaMb PS FaFbS FaFbV VMb VMaMb") is var reading ? (string.Join(' ', reading.Funded.Order(StringComparer.Ordinal)), reading.Spent) : default);
    }

    /// <summary>equalshares.net, "Tie breaking": the cheaper one, then the one with more votes; here the list comes before the lot.</summary>
    [Fact]
    public void Between_equals_the_cheaper_one_is_paid_for_then_the_one_first_in_the_list()
    {
        Assert.Equal(("B", "", 6), Told(Read(10, "A7 B6", "AB AB")));
        Assert.Equal(("A", "", 6), Told(Read(10, "A6 B6", "AB AB")));
    }

    [Fact]
    public void Nothing_is_paid_for_by_nobody_nor_by_blank_papers_nor_what_nobody_chose()
    {
        Assert.Equal(("", "", 0), Told(Read(100, "A10 B20", "")));
        Assert.Equal(("", "", 0), Told(Read(100, "A10 B20", "- -")));
        Assert.Equal(("A", "", 10), Told(Read(100, "A10 B20", "A A")));
        Assert.Equal(("A", "", 10), Told(Read(100, "A10 B101", "AB B")));
    }

    [Fact]
    public void What_is_paid_for_is_retained_and_the_rest_is_not()
    {
        var verdicts = Vote(1100, "A700 B400 C250 D200 E100", "AB ABC AB ABC ABC AB CDE D DE CDE A").Tally.Verdicts;
        Assert.Equal([Retained.Yes, Retained.No, Retained.No, Retained.Yes, Retained.Yes], verdicts.Select(verdict => verdict.Retained));
        Assert.Equal([RetentionReason.NotPaidFor], verdicts[1].Reasons);
        Assert.All(Vote(100, "A10", "").Tally.Verdicts, verdict => Assert.Equal([RetentionReason.TooFewVoters], verdict.Reasons));
    }

    [Fact]
    public void Thousands_of_drawn_votes_are_read_as_voter_by_voter_in_fractions()
    {
        for (var seed = 1u; seed <= 3000; seed++)
        {
            var (amount, costs, papers) = Drawn.Generate(new PCG(seed, 1), null, out _);
            var reading = (BudgetReading)Vote(amount, costs, papers).Tally.Reading!;
            var (funded, completed) = VoterByVoter.Of(amount, costs, papers);
            Assert.Equal((Letters(funded), Letters(completed.Order()), funded.Sum(option => costs[option])),
                (string.Concat(reading.Funded), string.Concat(reading.Completed.Order()), reading.Spent));
            Assert.True(reading.Spent <= amount);
        }

        static string Letters(IEnumerable<int> options) => string.Concat(options.Select(option => (char)('A' + option)));
    }

    [Fact]
    public void Two_thousand_different_papers_on_sixty_options_spend_no_more_than_there_is()
    {
        var chance = Gen.ULong.Array[2000].Generate(new PCG(1, 2), null, out _);
        var costs = Gen.Int[500, 20_000].Array[60].Generate(new PCG(1, 3), null, out _);
        var options = costs.Select((_, option) => $"o{option:D2}").ToImmutableList();
        var papers = chance.SelectMany(bits => Election.Alike(1, "persons", options.Where((_, option) => (bits >> option & 1) == 1).Select(option => (option, "1"))));
        var vote = new Election(new BudgetVoting(100_000) { Costs = options.Zip(costs).ToImmutableSortedDictionary(line => line.First, line => line.Second) }, options, [.. papers]);
        var reading = (BudgetReading)vote.Tally.Reading!;
        Assert.InRange(reading.Spent, 90_000, 100_000);
        Assert.Equal(vote.Written, vote.Shuffled(1).Written);
    }

    private static (string Funded, string Completed, int Spent) Told(BudgetReading reading) =>
        (string.Join(' ', reading.Funded.Order(StringComparer.Ordinal)), string.Join(' ', reading.Completed), reading.Spent);

    private static BudgetReading Read(int amount, string costs, string papers) => (BudgetReading)Vote(amount, costs, papers).Tally.Reading!;

    /// <summary>Options with their cost ("A700 Bench20"), papers as the options that they name; "-" is a blank one.</summary>
    private static Election Vote(int amount, string costs, string papers)
    {
        var options = costs.Split(' ').Select(option => (Name: option.TrimEnd([.. "0123456789"]), Cost: int.Parse(string.Concat(option.Where(char.IsAsciiDigit)), null))).ToImmutableList();
        var method = new BudgetVoting(amount) { Costs = options.ToImmutableSortedDictionary(option => option.Name, option => option.Cost) };
        return new Election(method, options.ConvertAll(option => option.Name),
            [.. papers.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(paper => Election.Alike(1, "persons", options.Where(option => paper.Contains(option.Name, StringComparison.Ordinal)).Select(option => (option.Name, "1"))))]);
    }

    private static Election Vote(int amount, int[] costs, ulong[] papers) => Vote(
        amount, string.Join(' ', costs.Select((cost, option) => $"{(char)('A' + option)}{cost}")),
        string.Join(' ', papers.Select(paper => paper == 0 ? "-" : string.Concat(costs.Select((_, option) => (paper >> option & 1) == 1 ? $"{(char)('A' + option)}" : "")))));

    /// <summary>Equal shares without any shortcut: every voter has a purse, every payment is looked for among all that are possible.</summary>
    private static class VoterByVoter
    {
        public static (List<int> Funded, List<int> Completed) Of(int amount, int[] costs, ulong[] papers)
        {
            var votes = costs.Select((_, option) => papers.Count(paper => Chose(paper, option))).ToArray();
            var possible = Enumerable.Range(0, costs.Length).Where(option => votes[option] > 0 && costs[option] <= amount).ToList();
            var first = Pay(possible, 100);
            var funded = first;
            for (var percent = 101; percent < 400 && possible.Exists(option => !funded.Contains(option) && Sum(funded) + costs[option] <= amount); percent++)
            {
                var next = Pay(possible, percent);
                if (Sum(next) > amount) break;
                funded = next;
            }

            foreach (var option in possible.OrderBy(option => (-votes[option], costs[option], option)))
            {
                if (!funded.Contains(option) && Sum(funded) + costs[option] <= amount) funded = [.. funded, option];
            }

            return (funded, [.. funded.Except(first)]);

            int Sum(List<int> options) => options.Sum(option => costs[option]);

            List<int> Pay(List<int> possible, int percent)
            {
                var purses = papers.Select(_ => new Fraction(amount * percent, papers.Length * 100)).ToArray();
                var paid = new List<int>();
                while (true)
                {
                    var offers = possible.Except(paid).Select(option => (Option: option, Payment: GreatestPayment(option))).Where(offer => offer.Payment is not null)
                        .Select(offer => (offer.Option, Payment: offer.Payment!.Value, Votes: new Fraction(costs[offer.Option], 1) / offer.Payment.Value)).ToList();
                    if (offers.Count == 0) return paid;
                    var most = offers.Max(offer => offer.Votes);
                    var (best, payment, _) = offers.Where(offer => offer.Votes.CompareTo(most) == 0).OrderBy(offer => (costs[offer.Option], -votes[offer.Option], offer.Option)).First();
                    for (var voter = 0; voter < papers.Length; voter++)
                    {
                        if (Chose(papers[voter], best)) purses[voter] -= Least(purses[voter], payment);
                    }

                    paid.Add(best);
                }

                // The payment at which what everybody gives, but no more than they have, is the cost: with 1, 2, … of the richest at it.
                Fraction? GreatestPayment(int option)
                {
                    var supporters = Enumerable.Range(0, papers.Length).Where(voter => Chose(papers[voter], option)).Select(voter => purses[voter]).OrderDescending().ToList();
                    for (var rich = 1; rich <= supporters.Count; rich++)
                    {
                        var payment = (new Fraction(costs[option], 1) - supporters.Skip(rich).Aggregate(new Fraction(0, 1), (sum, purse) => sum + purse)) / new Fraction(rich, 1);
                        if (supporters.Take(rich).All(purse => purse.CompareTo(payment) >= 0) && supporters.Skip(rich).All(purse => purse.CompareTo(payment) <= 0)) return payment;
                    }

                    return null;
                }
            }
        }

        private static bool Chose(ulong paper, int option) => (paper >> option & 1) == 1;

        private static Fraction Least(Fraction one, Fraction other) => one.CompareTo(other) <= 0 ? one : other;
    }

    private readonly record struct Fraction(BigInteger Over, BigInteger Under) : IComparable<Fraction>
    {
        public static Fraction operator +(Fraction one, Fraction other) => new(one.Over * other.Under + other.Over * one.Under, one.Under * other.Under);

        public static Fraction operator -(Fraction one, Fraction other) => new(one.Over * other.Under - other.Over * one.Under, one.Under * other.Under);

        public static Fraction operator /(Fraction one, Fraction other) => new(one.Over * other.Under, one.Under * other.Over);

        public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);
    }
}
