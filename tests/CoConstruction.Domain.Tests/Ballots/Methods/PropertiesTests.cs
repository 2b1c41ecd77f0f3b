using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>What every method owes its voters: nobody's paper weighs more, no option's name or place helps, no order matters.</summary>
public sealed class PropertiesTests
{
    private const string Letters = "ABCDE";

    private static readonly ImmutableArray<string> Colleges = [.. College.Defaults.Select(college => college.Id)];

    private static readonly ImmutableSortedDictionary<string, int> Costs = Letters.ToImmutableSortedDictionary(letter => $"{letter}", _ => 30);

    private static readonly ImmutableArray<(VoteMethod Method, RetentionRule? Rule, Func<int, string> Mark)> Methods =
    [
        (new FourPositions(Unclear: true), new OverallThreshold(new Ratio(6, 10), new CollegeFloor("persons", new Ratio(1, 2))), drawn => new FourPositions(true).Kinds[drawn % 5]),
        (new FourPositions(), new CollegeThreshold(new Ratio(2, 3)), drawn => new FourPositions().Kinds[drawn % 4]),
        (new Approval(), new KeepFirst(2, MinColleges: 2), _ => Approval.Tick),
        (new DotVoting(20, Stacking: true), new KeepFirst(3, MinColleges: 3), drawn => $"{1 + drawn % 3}"),
        (new MajorityJudgment(), new KeepFirst(2), drawn => MajorityJudgment.Mentions[drawn % 5]),
        (new MajorityJudgment(), new RetainedMentions("good"), drawn => MajorityJudgment.Mentions[drawn % 3]),
        (new RankedVoting(), new KeepFirst(2), drawn => $"{1 + drawn % 5}"),
        (new BudgetVoting(100) { Costs = Costs.SetItem("A", 40).SetItem("B", 50) }, null, _ => BudgetVoting.Tick),
        (new ConsentDecision(), null, drawn => new ConsentDecision().Kinds[drawn % 20 == 0 ? 2 : drawn % 2]),
    ];

    private static readonly Gen<(int College, int[] Marks)[]> Drawn = Gen.Select(Gen.Int[0, 4], Gen.Int[-20, 59].Array[Letters.Length]).Array[1, 30];

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Methods.Length)];

    [Theory]
    [MemberData(nameof(Each))]
    public void The_order_of_the_papers_changes_nothing(int method)
    {
        for (var seed = 1u; seed <= 200; seed++) Assert.Equal(Vote(method, seed).Written, Vote(method, seed).Shuffled(seed).Written);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Two_people_of_one_college_may_swap_their_papers_and_nothing_changes(int method)
    {
        for (var seed = 1u; seed <= 200; seed++)
        {
            var vote = Vote(method, seed);
            var college = vote.Papers.GroupBy(paper => paper.CollegeId).MaxBy(group => group.Count())!.Key;
            var places = Enumerable.Range(0, vote.Papers.Count).Where(place => vote.Papers[place].CollegeId == college).ToList();
            var (one, other) = (places[0], places[^1]);
            Assert.Equal(vote.Written, (vote with { Papers = vote.Papers.SetItem(one, vote.Papers[other]).SetItem(other, vote.Papers[one]) }).Written);
        }
    }

    /// <summary>But for equal shares, where the list decides when nothing else does: there, only papers without such a tie.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void An_option_keeps_its_result_under_another_name(int method)
    {
        for (var seed = 1u; seed <= 200; seed++)
        {
            var vote = Vote(method, seed);
            if (vote.Method is BudgetVoting budget) vote = vote with { Method = budget with { Costs = budget.Costs.SetItems(Letters.Select((letter, i) => KeyValuePair.Create($"{letter}", 31 + 2 * i))) } };
            string Other(string letter) => $"{Letters[(Letters.IndexOf(letter, StringComparison.Ordinal) + 2) % Letters.Length]}";
            var renamed = vote.Renamed(Other);
            if (vote.Method is BudgetVoting costs) renamed = renamed with { Method = costs with { Costs = costs.Costs.ToImmutableSortedDictionary(cost => Other(cost.Key), cost => cost.Value) } };
            var (before, after) = (vote.Tally, renamed.Tally);
            Assert.Equal(
                before.Verdicts.Select(verdict => (Other(verdict.OptionId), verdict.Retained, string.Join(' ', verdict.Reasons))).Order(),
                after.Verdicts.Select(verdict => (verdict.OptionId, verdict.Retained, string.Join(' ', verdict.Reasons))).Order());
            Assert.Equal(Places(before).Select(place => string.Concat(place.Select(Other).Order(StringComparer.Ordinal))), Places(after).Select(place => string.Concat(place.Order(StringComparer.Ordinal))));
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Sums_typed_from_the_room_are_as_good_as_the_papers_they_come_from(int method)
    {
        for (var seed = 1u; seed <= 100; seed++)
        {
            var vote = Vote(method, seed);
            var counted = vote.Papers.GroupBy(paper => paper.CollegeId).Select(college => new CountedPapers(
                college.Key, VoteChannel.Tablet, college.Count(), vote.Method.IsCountedByPaper ? ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty : Sums(vote, college), "ana", "cleo")
            {
                Papers = vote.Method.IsCountedByPaper ? [.. college.Select(paper => paper.Marks)] : [],
            });
            Assert.Equal(vote.Written, (vote with { Papers = [], Counted = [.. counted] }).Written);
        }
    }

    [Fact]
    public void A_further_paper_without_opinion_or_without_understanding_never_lowers_a_share()
    {
        for (var seed = 1u; seed <= 500; seed++)
        {
            var vote = Vote(0, seed);
            var more = vote with
            {
                Papers = vote.Papers.AddRange(Election.Alike(1 + (int)(seed % 4), "persons", Letters.Select((letter, i) => ($"{letter}", i % 2 == 0 ? FourPositions.NoOpinion : FourPositions.NotClear)))),
            };
            Assert.Equal(Said(vote), Said(more));
        }

        static IEnumerable<(string, Retained, string)> Said(Election vote) => vote.Tally.Verdicts.Select(verdict => (verdict.OptionId, verdict.Retained, string.Join(' ', verdict.Reasons)));
    }

    private static IEnumerable<ImmutableList<string>> Places(Tally tally) => tally.Reading switch
    {
        MentionsReading mentions => mentions.Places,
        RankedReading ranked => ranked.Places,
        BudgetReading budget => budget.Funded.Select(option => ImmutableList.Create(option)),
        _ => [],
    };

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Sums(Election vote, IEnumerable<BoxPaper> papers) =>
        (vote with { Papers = [.. papers] }).Tally.Options.ToImmutableSortedDictionary(option => option.OptionId, option => option.Counts);

    private static Election Vote(int method, uint seed)
    {
        var (how, rule, mark) = Methods[method];
        // Where each option must have a mark, each has one; elsewhere a negative number leaves it out.
        var whole = how is MajorityJudgment or ConsentDecision;
        var papers = Drawn.Generate(new PCG(seed, 8), null, out _).SelectMany(paper => Election.Alike(1, Colleges[paper.College], paper.Marks.Select(drawn => whole ? Math.Abs(drawn) : drawn)
            .Select((drawn, i) => (Letter: $"{Letters[i]}", Drawn: i == 0 && how is not (BudgetVoting or Approval) ? Math.Abs(drawn) : drawn)).Where(line => line.Drawn >= 0).Select(line => (line.Letter, mark(line.Drawn)))));
        return Election.Of(how, Letters, papers) with { Rule = rule };
    }
}
