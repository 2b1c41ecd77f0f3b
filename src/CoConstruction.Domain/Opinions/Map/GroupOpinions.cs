namespace CoConstruction.Domain;

/// <summary>A card that tells a group from the others.</summary>
/// <param name="Answer">What the group says more than the others: it agrees, or disagrees.</param>
/// <param name="Here">How many in a hundred of the group's people who answered the card say so.</param>
/// <param name="Elsewhere">The same of everyone else.</param>
public sealed record TellingCard(string CardId, CardAnswer Answer, int Here, int Elsewhere);

/// <summary>A card that every group agrees on.</summary>
/// <param name="Consensus">The product over all groups of (agreeing + 1) / (answering + 2).</param>
/// <param name="Agreeing">How many in a hundred of each group agree, in the order of the groups.</param>
public sealed record CommonCard(string CardId, double Consensus, ImmutableList<int> Agreeing);

/// <summary>
/// What groups think: which cards tell each from the others, and which all agree on. After Small, Bjorkegren, Erkkilä, Shaw
/// and Megill, "Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces" (2021). A card of which fewer
/// than five people of a group, or outside it, have said anything tells nothing of it.
/// </summary>
internal static class GroupOpinions
{
    private const int MostTelling = 5, MostCommon = 10;

    /// <summary>One-sided, nine chances in ten.</summary>
    private const double Significant = 1.2816;

    private static readonly CardAnswer[] Answers = [CardAnswer.Agree, CardAnswer.Disagree];

    /// <summary>
    /// Cards that a group answers otherwise than the others, beyond what chance would do, both against the others (two
    /// proportions) and against one half (one proportion); those that do so most first.
    /// </summary>
    /// <param name="group">What the group's people answered, card by card.</param>
    /// <param name="others">What everyone else did.</param>
    public static ImmutableList<TellingCard> Telling(IReadOnlyList<string> cards, OpinionCount[] group, OpinionCount[] others) =>
    [
        .. cards.Select((card, place) => (Card: card, Here: group[place], Elsewhere: others[place]))
            .Where(one => one.Here.People >= SmallCounts.Threshold && one.Elsewhere.People >= SmallCounts.Threshold)
            .Select(one => (one.Card, Best: Answers.Select(answer => Tell(one.Here, one.Elsewhere, answer)).MaxBy(told => told.Against)))
            .Where(one => one.Best.Against > Significant && one.Best.Half > Significant)
            .OrderByDescending(one => one.Best.Weight).ThenBy(one => one.Card, StringComparer.Ordinal).Take(MostTelling)
            .OrderBy(one => one.Best.Answer).Select(one => new TellingCard(one.Card, one.Best.Answer, one.Best.Here, one.Best.Elsewhere)),
    ];

    /// <summary>Cards on which more than half of each group agrees, those that all agree on most first.</summary>
    public static ImmutableList<CommonCard> Common(IReadOnlyList<string> cards, ImmutableList<OpinionCount[]> groups) =>
    [
        .. cards.Select((card, place) => (Card: card, Counts: groups.ConvertAll(group => group[place])))
            .Where(one => one.Counts.TrueForAll(count => count.People >= SmallCounts.Threshold && Part(count.Agree, count.People) > 0.5))
            .Select(one => new CommonCard(one.Card, one.Counts.Aggregate(1.0, (product, count) => product * Part(count.Agree, count.People)), one.Counts.ConvertAll(count => Hundredths(count.Agree, count.People))))
            .OrderByDescending(one => one.Consensus).ThenBy(one => one.CardId, StringComparer.Ordinal).Take(MostCommon),
    ];

    private static (CardAnswer Answer, double Against, double Half, double Weight, int Here, int Elsewhere) Tell(OpinionCount here, OpinionCount elsewhere, CardAnswer answer)
    {
        var (own, other) = answer == CardAnswer.Agree ? (here.Agree, elsewhere.Agree) : (here.Disagree, elsewhere.Disagree);
        var (against, half) = (TwoProportions(own, here.People, other, elsewhere.People), OneProportion(own, here.People));
        var ratio = Part(own, here.People) / Part(other, elsewhere.People);
        return (answer, against, half, ratio * against * Part(own, here.People) * half, Hundredths(own, here.People), Hundredths(other, elsewhere.People));
    }

    private static double Part(int some, int all) => (some + 1.0) / (all + 2.0);

    private static int Hundredths(int some, int all) => (int)Math.Round(100.0 * some / all, MidpointRounding.AwayFromZero);

    private static double OneProportion(int some, int all) => 2 * Math.Sqrt(all + 1) * (((some + 1.0) / (all + 1)) - 0.5);

    private static double TwoProportions(int some, int all, int others, int allOthers)
    {
        var (first, second) = ((some + 1.0) / (all + 1), (others + 1.0) / (allOthers + 1));
        var together = (some + others + 2.0) / (all + allOthers + 2);
        return together >= 1 ? 0 : (first - second) / Math.Sqrt(together * (1 - together) * ((1.0 / (all + 1)) + (1.0 / (allOthers + 1))));
    }
}
