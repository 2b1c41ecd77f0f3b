namespace CoConstruction.Domain;

/// <summary>
/// The Schulze method. A majority for one option over another is as strong as the number of papers for it (winning
/// votes); a chain of majorities is as strong as its weakest link; an option comes before another one when its strongest
/// chain to it is stronger than the strongest one back. Source: Schulze, "A new monotonic, independent of clones,
/// reversal symmetric, and Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011).
/// </summary>
internal static class SchulzeOrder
{
    /// <summary>
    /// Places, best first. That relation need not tell every two options apart: on the first place are those that no
    /// other one comes before, on the next one those that only what is already placed comes before, and so on. Options
    /// on one place are equal.
    /// </summary>
    /// <param name="preferred">How many papers place the first option before the second one.</param>
    public static ImmutableList<ImmutableList<int>> Of(int[][] preferred)
    {
        var chains = StrongestChains(preferred);
        var places = ImmutableList<ImmutableList<int>>.Empty;
        var left = Enumerable.Range(0, preferred.Length).ToImmutableList();
        while (!left.IsEmpty)
        {
            var place = left.FindAll(one => left.TrueForAll(other => chains[other][one] <= chains[one][other]));
            places = places.Add(place);
            left = left.RemoveRange(place);
        }

        return places;
    }

    /// <summary>Widest paths, after Floyd and Warshall.</summary>
    private static int[][] StrongestChains(int[][] preferred)
    {
        var count = preferred.Length;
        var chains = Array.ConvertAll(preferred, row => new int[row.Length]);
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                if (preferred[one][other] > preferred[other][one]) chains[one][other] = preferred[one][other];
            }
        }

        for (var through = 0; through < count; through++)
        {
            for (var from = 0; from < count; from++)
            {
                for (var to = 0; to < count; to++)
                {
                    if (from != to) chains[from][to] = Math.Max(chains[from][to], Math.Min(chains[from][through], chains[through][to]));
                }
            }
        }

        return chains;
    }
}
