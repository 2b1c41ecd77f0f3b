namespace CoConstruction.Domain.Tests;

/// <summary>The rule for being retained says yes, no, or that the group must settle it, and gives every reason.</summary>
public sealed class RetentionTests
{
    private static readonly FourPositions Positions = new(Unclear: true);

    [Fact]
    public void Six_out_of_ten_is_exactly_six_out_of_ten()
    {
        var rule = new OverallThreshold(new Ratio(6, 10));
        Assert.Equal("Yes", Said(rule, ("persons", 3, 0, 2)));
        Assert.Equal("No TooFewInFavour", Said(rule, ("persons", 599_999, 0, 400_000)));
        Assert.Equal("Yes", Said(rule, ("persons", 1, 2, 2)));
        Assert.True(new Ratio(2, 3).IsReachedBy(2, 3));
        Assert.False(new Ratio(667, 1000).IsReachedBy(2, 3));
        Assert.True(new Ratio(1, 1000).IsReachedBy(2_000_000_000, int.MaxValue));
    }

    [Fact]
    public void Nobody_who_takes_a_side_retains_nothing()
    {
        Assert.Equal("No TooFewInFavour", Said(new OverallThreshold(new Ratio(0, 1))));
        Assert.Equal("No TooFewVoters", Said(new CollegeThreshold(new Ratio(1, 2))));
    }

    [Fact]
    public void Every_reason_is_given()
    {
        var rule = new OverallThreshold(new Ratio(6, 10), new CollegeFloor("persons", new Ratio(1, 2)), Quorum: 10);
        Assert.Equal("No TooFewVoters TooFewInFavour CollegeBelowFloor", Said(rule, ("persons", 1, 0, 4), ("elected", 1, 0, 1)));
        Assert.Equal("No CollegeBelowFloor", Said(rule, ("persons", 2, 0, 3), ("elected", 5, 3, 0)));
        Assert.Equal("No CollegeBelowFloor", Said(rule, ("elected", 9, 3, 0)));
        Assert.Equal("Yes", Said(rule, ("persons", 2, 1, 3), ("elected", 5, 3, 0)));
    }

    [Fact]
    public void A_college_without_opinion_rejects_nothing()
    {
        var papers = Papers("persons", 4, 1, 1).Concat(Election.Alike(6, "elected", ("A", FourPositions.NoOpinion))).Concat(Election.Alike(6, "institutions", ("A", FourPositions.NotClear)));
        Assert.Equal("Yes", Said(Election.Of(Positions, "A", papers) with { Rule = new CollegeThreshold(new Ratio(2, 3)) }));
        Assert.Equal("No CollegeBelowFloor", Said(new CollegeThreshold(new Ratio(2, 3)), ("persons", 4, 1, 1), ("elected", 1, 0, 1)));
        Assert.Equal("No TooFewInFavour", Said(Election.Of(Positions, "A", Election.Alike(6, "elected", ("A", FourPositions.NoOpinion))) with { Rule = new CollegeThreshold(new Ratio(2, 3)) }));
    }

    [Fact]
    public void A_secret_vote_says_nothing_of_a_college_that_is_not_shown_alone()
    {
        var floor = new OverallThreshold(new Ratio(6, 10), new CollegeFloor("elected", new Ratio(1, 2)));
        var vote = Election.Of(Positions, "A", Papers("persons", 9, 0, 1).Concat(Papers("elected", 0, 0, 3)).Concat(Papers("institutions", 3, 0, 2))) with { Secrecy = Secrecy.Secret };
        Assert.Equal("Open CollegeTooSmall", Said(vote with { Rule = floor }));
        Assert.Equal("No CollegeBelowFloor", Said(vote with { Rule = floor, Secrecy = Secrecy.Public }));
        Assert.Equal("Open CollegeTooSmall", Said(vote with { Rule = new CollegeThreshold(new Ratio(1, 2)) }));
        // Five institutions and three officials are one line of eight: what is said of the five tells of the three.
        Assert.Equal("Open CollegeTooSmall", Said(vote with { Rule = floor with { Floor = new CollegeFloor("institutions", new Ratio(1, 2)) } }));
        Assert.Equal("Yes", Said(vote with { Rule = floor with { Floor = new CollegeFloor("persons", new Ratio(1, 2)) } }));
    }

    [Fact]
    public void Whatever_three_officials_vote_the_verdict_of_a_secret_vote_on_their_college_is_the_same()
    {
        RetentionRule[] rules = [new OverallThreshold(new Ratio(1, 10), new CollegeFloor("elected", new Ratio(1, 2))), new CollegeThreshold(new Ratio(1, 2))];
        foreach (var rule in rules)
        {
            Assert.Single(Enumerable.Range(0, 4).Select(against => Said(
                Election.Of(Positions, "A", Papers("persons", 9, 0, 1).Concat(Papers("elected", 3 - against, 0, against)).Concat(Papers("institutions", 3, 0, 2))) with { Secrecy = Secrecy.Secret, Rule = rule })).Distinct());
        }
    }

    [Fact]
    public void A_tie_for_the_last_places_is_for_the_group_to_settle()
    {
        Assert.Equal("A Yes, B Yes, C No NotAmongFirst", Ticked(new KeepFirst(2), "A5 B4 C3"));
        Assert.Equal("A Yes, B Open Tied, C Open Tied, D No NotAmongFirst", Ticked(new KeepFirst(2), "A5 B3 C3 D1"));
        Assert.Equal("A Yes, B Yes, C Yes, D No NotAmongFirst", Ticked(new KeepFirst(3), "A5 B3 C3 D1"));
        Assert.Equal("A Open Tied, B Open Tied", Ticked(new KeepFirst(1), "A5 B5"));
    }

    [Fact]
    public void What_nobody_chose_or_too_few_colleges_takes_no_place_from_the_next()
    {
        Assert.Equal("A Yes, B No TooFewInFavour", Ticked(new KeepFirst(2), "A5 B0"));
        var papers = Election.Alike(9, "persons", ("A", "1")).Concat(Election.Alike(2, "persons", ("B", "1"))).Concat(Election.Alike(1, "elected", ("B", "1"), ("C", "1")));
        var vote = Election.Of(new Approval(), "ABCD", papers) with { Rule = new KeepFirst(2, MinColleges: 2) };
        Assert.Equal("A No TooFewColleges, B Yes, C No TooFewColleges, D No TooFewInFavour", Each(vote));
        Assert.Equal("A Open CollegeTooSmall, B Open CollegeTooSmall, C Open CollegeTooSmall, D Open CollegeTooSmall", Each(vote with { Secrecy = Secrecy.Secret }));
    }

    [Fact]
    public void Nobody_keeps_nothing_even_where_every_order_is_a_tie()
    {
        Assert.Equal("A No TooFewVoters, B No TooFewVoters", Each(Election.Of(new MajorityJudgment(), "AB", []) with { Rule = new KeepFirst(2) }));
        Assert.Equal("A No TooFewVoters, B No TooFewVoters", Each(Election.Of(new RankedVoting(), "AB", []) with { Rule = new KeepFirst(2) }));
        Assert.Equal("A No TooFewVoters", Each(Election.Of(new MajorityJudgment(), "A", []) with { Rule = new RetainedMentions("fair") }));
    }

    [Fact]
    public void A_majority_mention_is_enough_or_too_low()
    {
        var papers = Election.Alike(3, "persons", ("A", "good"), ("B", "fair"), ("C", "veryGood"));
        Assert.Equal("A Yes, B No MentionTooLow, C Yes", Each(Election.Of(new MajorityJudgment(), "ABC", papers) with { Rule = new RetainedMentions("good") }));
    }

    [Fact]
    public void Without_a_rule_the_group_talks_it_over() => Assert.Empty(Election.Of(new Approval(), "A", Election.Alike(3, "persons", ("A", "1"))).Tally.Verdicts);

    private static string Said(RetentionRule rule, params (string College, int For, int Reservation, int Against)[] colleges) =>
        Said(Election.Of(Positions, "A", []) with
        {
            Rule = rule,
            Counted = [.. colleges.Select(college => new CountedPapers(college.College, VoteChannel.Paper, college.For + college.Reservation + college.Against,
                ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add("A", ImmutableSortedDictionary<string, int>.Empty
                    .Add(FourPositions.For, college.For).Add(FourPositions.ForWithReservation, college.Reservation).Add(FourPositions.Against, college.Against)), "ana", "cleo"))],
        });

    private static IEnumerable<BoxPaper> Papers(string college, int inFavour, int reservation, int against) =>
        Election.Alike(inFavour, college, ("A", FourPositions.For)).Concat(Election.Alike(reservation, college, ("A", FourPositions.ForWithReservation))).Concat(Election.Alike(against, college, ("A", FourPositions.Against)));

    /// <summary>"A5 B3": five people of two colleges tick A, three tick B.</summary>
    private static string Ticked(RetentionRule rule, string ticks) => Each(Election.Of(
        new Approval(), string.Concat(ticks.Where(char.IsAsciiLetterUpper)),
        ticks.Split(' ').SelectMany(option => Election.Alike(option[1] - '0', "persons", ($"{option[0]}", "1")))) with
    { Rule = rule });

    private static string Said(Election vote) => Each(vote)["A ".Length..];

    private static string Each(Election vote) =>
        string.Join(", ", vote.Tally.Verdicts.Select(verdict => string.Join(' ', ((object[])[verdict.OptionId, verdict.Retained]).Concat(verdict.Reasons.Select(reason => (object)reason)))));
}
