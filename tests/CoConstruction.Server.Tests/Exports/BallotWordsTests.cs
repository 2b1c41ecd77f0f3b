using System.Collections.Immutable;
using System.Net;
using CoConstruction.Domain.Tests;

namespace CoConstruction.Server.Tests;

/// <summary>Votes in documents: every method, rule, channel and verdict has its French, in both documents.</summary>
[WithoutHouse]
public sealed class BallotWordsTests
{
    private static readonly VoteMethod[] Methods =
    [
        new FourPositions(true), new Approval(), new Approval(2), new DotVoting(3, true), new DotVoting(3, false), new MajorityJudgment(), new RankedVoting(), new BudgetVoting(15_000), new ConsentDecision(),
    ];

    private static readonly RetentionRule[] Rules =
    [
        new OverallThreshold(new Ratio(6, 10), new CollegeFloor("persons", new Ratio(1, 2)), 20), new CollegeThreshold(new Ratio(2, 3)), new KeepFirst(1), new KeepFirst(3, 2), new RetainedMentions("good"),
    ];

    [Fact]
    public void Every_method_and_all_that_it_counts_is_said_in_French()
    {
        Assert.Equal(Methods.Select(method => BallotWords.Method(method)).Distinct().Count(), Methods.Length);
        Assert.All(Methods.SelectMany(method => method.Kinds), kind => Assert.NotEqual(kind, BallotWords.Kind(kind)));
        Assert.Equal("quelque chose", BallotWords.Kind("quelque chose"));
    }

    [Fact]
    public void Every_channel_and_every_reason_has_words_of_its_own()
    {
        Assert.Equal(Enum.GetValues<VoteChannel>().Length, Enum.GetValues<VoteChannel>().Select(BallotWords.Channel).Distinct().Count());
        var reasons = Enum.GetValues<RetentionReason>().Select(reason => BallotWords.Verdict(new Verdict("o1", Retained.No, [reason]))).ToList();
        Assert.Equal(reasons.Count, reasons.Distinct().Count());
        Assert.Equal("retenu", BallotWords.Verdict(new Verdict("o1", Retained.Yes, [])));
        Assert.StartsWith("à décider ensemble", BallotWords.Verdict(new Verdict("o1", Retained.Open, [RetentionReason.Tied])), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_a_sentence()
    {
        var said = Rules.Select(rule => BallotWords.Rule(rule, new FourPositions(), "Personnes concernées")).ToList();
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.Contains("6\u00A0personnes sur 10", said[0], StringComparison.Ordinal);
        Assert.Contains("1\u00A0personne sur 2 dans le collège «\u00A0Personnes concernées\u00A0»", said[0], StringComparison.Ordinal);
        Assert.Contains("20\u00A0votants", said[0], StringComparison.Ordinal);
        Assert.Equal("Le premier choix est retenu.", said[2]);
    }

    [Theory]
    [InlineData("minutes.html")]
    [InlineData("minutes.md")]
    public void Minutes_tell_how_a_secret_round_was_held_what_became_of_each_choice_and_in_which_order(string name)
    {
        var text = Text(name, new MentionsReading([["o2"], ["o1", "o3"]], ImmutableSortedDictionary<string, string>.Empty.Add("o1", "fair").Add("o2", "veryGood").Add("o3", "fair")));
        Assert.Contains("Ce vote fait suite à «\u00A0Premier tour\u00A0».", text, StringComparison.Ordinal);
        Assert.Contains("Jugement majoritaire", text, StringComparison.Ordinal);
        Assert.Contains("Un choix est retenu si sa mention majoritaire est «\u00A0Bien\u00A0» ou mieux.", text, StringComparison.Ordinal);
        Assert.Contains($"Vote secret. {BallotWords.NotAnElection}", text, StringComparison.Ordinal);
        Assert.Contains("14\u00A0votes sur 20\u00A0personnes\u00A0: téléphone 7, papier 3, mains levées 1, tablette de la salle 2, porte-voix 1.", text, StringComparison.Ordinal);
        Assert.Contains("pas retenu\u00A0: mention trop basse", text, StringComparison.Ordinal);
        Assert.Contains("1re place\u00A0: Deux\u00A0: mention majoritaire «\u00A0Très bien\u00A0»", text, StringComparison.Ordinal);
        Assert.Contains("2e place\u00A0: Un et Trois (à égalité)\u00A0: mention majoritaire «\u00A0Passable\u00A0»", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minutes.html")]
    [InlineData("minutes.md")]
    public void Of_a_ranking_the_comparisons_two_by_two_are_no_columns(string name)
    {
        var text = Text(name, new RankedReading([["o2"], ["o1"], ["o3"]], ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty), new RankedVoting());
        Assert.DoesNotContain("before/", text, StringComparison.Ordinal);
        Assert.Contains("3e place\u00A0: Trois", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minutes.html")]
    [InlineData("minutes.md")]
    public void Of_a_budget_it_is_said_what_is_paid_for_and_with_what(string name)
    {
        var text = Text(name, new BudgetReading(["o1", "o3"], ["o3"], 12_000), new BudgetVoting(15_000));
        Assert.Contains("Un\u00A0: financé", text, StringComparison.Ordinal);
        Assert.Contains("Trois\u00A0: financé avec ce qui restait", text, StringComparison.Ordinal);
        Assert.Contains("12\u202F000\u00A0€ sur 15\u202F000\u00A0€", text, StringComparison.Ordinal);
    }

    private static string Text(string name, Reading reading, VoteMethod? method = null)
    {
        method ??= new MajorityJudgment();
        ImmutableList<string> labels = ["Un", "Deux", "Trois"];
        var counts = ImmutableSortedDictionary<string, int>.Empty.Add(method.Kinds[0], 4).Add("before/o2", 3);
        var channels = ImmutableSortedDictionary<VoteChannel, int>.Empty.Add(VoteChannel.Phone, 7).Add(VoteChannel.Paper, 3).Add(VoteChannel.Hands, 1).Add(VoteChannel.Tablet, 2).Add(VoteChannel.Assisted, 1);
        var options = labels.ConvertAll(label => new MinutesOption(
            $"o{labels.IndexOf(label) + 1}", label, false, new Verdict($"o{labels.IndexOf(label) + 1}", label == "Deux" ? Retained.Yes : Retained.No, label == "Deux" ? [] : [RetentionReason.MentionTooLow]), counts));
        var ballot = new MinutesBallot("Deuxième tour", method, new BallotRules(Secrecy.Secret, false, new RetainedMentions("good")), null, BallotStatus.Published, 0, [.. method.Kinds], 20,
            new MinutesResult(14, channels, options, []) { Reading = reading })
        {
            FollowsOn = new FormerRound("Premier tour"),
        };
        var minutes = Evening.Held().Minutes with { OtherBallots = [ballot] };
        var text = System.Text.Encoding.UTF8.GetString(((Export<Minutes>)Exports.Find(name)!).Render(minutes));
        // Both escape what their readers would take for markup.
        return name.EndsWith("md", StringComparison.Ordinal) ? text.Replace("\\", "", StringComparison.Ordinal) : WebUtility.HtmlDecode(text);
    }
}
