namespace CoConstruction.Domain;

/// <summary>
/// How many gave an option each mention, best first, and how two options compare. The majority mention is the median,
/// the lower of the two in the middle when people are even in number. Options that share it are told apart by their
/// majority values: the medians that come one after the other when each is taken away in its turn. Source: Balinski and
/// Laraki, "A theory of measuring, electing, and ranking", PNAS 104 (2007), and "Majority Judgment" (MIT Press, 2010).
/// </summary>
/// <param name="Upto">How many gave this mention or a better one.</param>
internal sealed record MeritProfile(ImmutableArray<long> Upto) : IComparable<MeritProfile>
{
    private long People => Upto[^1];

    public static MeritProfile Of(IEnumerable<int> counts)
    {
        var upto = 0L;
        return new([.. counts.Select(count => upto += count)]);
    }

    /// <summary>Which mention is the majority's; null when nobody gave any.</summary>
    public int? Majority => People == 0 ? null : Upto.Count(upto => upto <= People / 2);

    /// <summary>
    /// The better one comes first. Taking medians away goes outwards from the middle of the sorted mentions, one side and
    /// the other in turn; so what counts is the place nearest to the middle at which the two rows differ, and it can be
    /// found without taking anything away. Rows of different lengths are compared as if each were repeated as often as
    /// the other is long, which changes neither.
    /// </summary>
    public int CompareTo(MeritProfile? other)
    {
        if (other is null || People == 0 || other.People == 0) return Math.Sign(other?.People ?? 0).CompareTo(Math.Sign(People));
        var all = People * other.People;
        var (nearest, order) = (long.MaxValue, 0);
        for (var mention = 0; mention < Upto.Length - 1; mention++)
        {
            var (mine, theirs) = (Upto[mention] * other.People, other.Upto[mention] * People);
            if (mine == theirs) continue;
            // Between these two places one row still has this mention or a better one, and the other has not.
            var steps = StepsFromMiddle(Math.Clamp(all / 2, Math.Min(mine, theirs), Math.Max(mine, theirs) - 1), all);
            if (steps < nearest) (nearest, order) = (steps, theirs.CompareTo(mine));
        }

        return order;
    }

    /// <summary>After how many others this place would be the median. An even row goes on with the better side, an odd one with the worse.</summary>
    private static long StepsFromMiddle(long place, long all)
    {
        var beyond = place - all / 2;
        var comesFirst = long.IsEvenInteger(all) ? beyond < 0 : beyond > 0;
        return 2 * Math.Abs(beyond) - (comesFirst ? 1 : 0);
    }
}
