namespace CoConstruction.Domain;

/// <summary>The part of the map where most of a group lies: an ellipse made of sums over the group, so that its edge is nobody's place.</summary>
/// <param name="Angle">Of its longer half, in degrees from the horizontal.</param>
public sealed record MapArea(double X, double Y, double Longer, double Shorter, double Angle);

/// <summary>People who answer alike.</summary>
/// <param name="Telling">What tells them from the others.</param>
public sealed record OpinionGroup(int People, MapArea Area, ImmutableList<TellingCard> Telling);

/// <summary>Where one person lies, for them alone.</summary>
/// <param name="Group">Their group, from 0.</param>
public sealed record OpinionPlace(int Group, double X, double Y);

/// <summary>
/// Who thinks alike, drawn from what people answered to cards, as Polis does: two principal components of the answers,
/// k-means on them, and what each group says that others do not (Small, Bjorkegren, Erkkilä, Shaw, Megill 2021). The same answers
/// give the same map, in whatever order they came. It shows groups, never a person.
/// </summary>
public sealed record OpinionMap
{
    /// <summary>Fewer people who answered enough are too few to be hidden among.</summary>
    public const int FewestPeople = 15;

    /// <summary>Fewer cards say too little of people.</summary>
    public const int FewestCards = 7;

    /// <summary>Cards that somebody answered.</summary>
    public int Cards { get; private init; }

    /// <summary>People who answered enough of them.</summary>
    public int People { get; private init; }

    /// <summary>None while there are too few people or cards, or when no two groups can be told apart.</summary>
    public ImmutableList<OpinionGroup> Groups { get; private init; } = [];

    /// <summary>How much nearer people are to their own group than to the next: 1 at most, about 0 when the groups are no groups.</summary>
    public double Distinctness { get; private init; }

    /// <summary>What every group agrees on.</summary>
    public ImmutableList<CommonCard> Common { get; private init; } = [];

    /// <summary>Where people lie, by seat or member; each may be told their own only.</summary>
    public ImmutableDictionary<string, OpinionPlace> Places { get; private init; } = ImmutableDictionary<string, OpinionPlace>.Empty;

    /// <summary>The map of what has been answered so far.</summary>
    /// <param name="stands">Whether a card still stands.</param>
    public static OpinionMap Of(Opinions opinions, Func<string, bool> stands)
    {
        var matrix = OpinionMatrix.Of(opinions, stands);
        var map = new OpinionMap { Cards = matrix.Cards.Count, People = matrix.People.Count };
        if (map.Cards < FewestCards || map.People < FewestPeople) return map;
        var places = PrincipalComponents.Places(matrix);
        var split = OpinionGroups.Among(places);
        if (split.Of.IsEmpty) return map;
        var groups = Enumerable.Range(0, split.Of.Max() + 1).Select(group => Enumerable.Range(0, map.People).Where(person => split.Of[person] == group).ToList()).ToList();
        var counts = groups.Select(matrix.Count).ToImmutableList();
        return map with
        {
            Distinctness = Math.Round(split.Distinctness, 2),
            Groups = [.. groups.Select((group, number) => new OpinionGroup(
                group.Count, Area(group.ConvertAll(person => places[person])), GroupOpinions.Telling(matrix.Cards, counts[number], Others(counts, number))))],
            Common = GroupOpinions.Common(matrix.Cards, counts),
            Places = matrix.People.Index().ToImmutableDictionary(person => person.Item, person => new OpinionPlace(split.Of[person.Index], places[person.Index].X, places[person.Index].Y)),
        };
    }

    private static OpinionCount[] Others(ImmutableList<OpinionCount[]> counts, int group) =>
        counts.RemoveAt(group).Aggregate((sum, other) => [.. sum.Zip(other, (one, more) => one.Plus(more))]);

    /// <summary>One and a half standard deviations around the mean.</summary>
    private static MapArea Area(List<Point> people)
    {
        const double Wide = 1.5;
        var (x, y) = (people.Average(one => one.X), people.Average(one => one.Y));
        var (xx, yy, xy) = (people.Average(one => (one.X - x) * (one.X - x)), people.Average(one => (one.Y - y) * (one.Y - y)), people.Average(one => (one.X - x) * (one.Y - y)));
        var (half, root) = ((xx + yy) / 2, Math.Sqrt((((xx - yy) / 2) * ((xx - yy) / 2)) + (xy * xy)));
        return new(
            Math.Round(x, 2), Math.Round(y, 2), Math.Round(Wide * Math.Sqrt(Math.Max(0, half + root)), 2), Math.Round(Wide * Math.Sqrt(Math.Max(0, half - root)), 2),
            Math.Round(Math.Atan2(2 * xy, xx - yy) * 90 / Math.PI));
    }
}
