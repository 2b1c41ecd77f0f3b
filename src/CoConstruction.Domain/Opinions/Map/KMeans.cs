namespace CoConstruction.Domain;

/// <summary>Points that stand for so many people each.</summary>
public readonly record struct Heap(Point At, int People);

/// <summary>
/// Lloyd's k-means on the map. Its starts are no chance: once the points farthest from each other, once those that cut the
/// people into equal parts from left to right; what leaves people nearest to their centre is kept.
/// </summary>
public static class KMeans
{
    /// <summary>The group of each heap, from 0.</summary>
    public static int[] Groups(IReadOnlyList<Heap> heaps, int groups, int rounds = 100)
    {
        var (one, other) = (Lloyd(heaps, Farthest(heaps, groups), rounds), Lloyd(heaps, Parts(heaps, groups), rounds));
        return other.Spread < one.Spread - 1e-9 ? other.Groups : one.Groups;
    }

    /// <summary>So many heaps, or fewer, for a crowd: people who lie close together are one from here on.</summary>
    public static int[] Heaps(IReadOnlyList<Heap> people, int heaps) => Lloyd(people, Farthest(people, heaps), 10).Groups;

    /// <summary>Where a group's people are on average.</summary>
    public static Point Centre(IEnumerable<Heap> group)
    {
        var (x, y, people) = group.Aggregate((X: 0.0, Y: 0.0, People: 0), (sum, heap) => (sum.X + (heap.At.X * heap.People), sum.Y + (heap.At.Y * heap.People), sum.People + heap.People));
        return new(x / people, y / people);
    }

    private static (int[] Groups, double Spread) Lloyd(IReadOnlyList<Heap> heaps, Point[] centres, int rounds)
    {
        var groups = Nearest(heaps, centres);
        for (var round = 0; round < rounds; round++)
        {
            var members = heaps.Zip(groups).ToLookup(one => one.Second, one => one.First);
            centres = [.. centres.Select((centre, group) => members.Contains(group) ? Centre(members[group]) : centre)];
            var next = Nearest(heaps, centres);
            if (next.AsSpan().SequenceEqual(groups)) break;
            groups = next;
        }

        return (groups, heaps.Zip(groups, (heap, group) => heap.People * heap.At.SquareTo(centres[group])).Sum());
    }

    private static int[] Nearest(IReadOnlyList<Heap> heaps, Point[] centres)
    {
        var groups = new int[heaps.Count];
        for (var heap = 0; heap < groups.Length; heap++)
        {
            var least = double.PositiveInfinity;
            for (var centre = 0; centre < centres.Length; centre++)
            {
                var away = heaps[heap].At.SquareTo(centres[centre]);
                if (away >= least) continue;
                (least, groups[heap]) = (away, centre);
            }
        }

        return groups;
    }

    /// <summary>The first is the one farthest from the middle; points that lie at the same place are taken once.</summary>
    private static Point[] Farthest(IReadOnlyList<Heap> heaps, int groups)
    {
        var middle = Centre(heaps);
        var away = heaps.Select(heap => heap.At.SquareTo(middle)).ToArray();
        var centres = new List<Point>();
        while (centres.Count < groups)
        {
            var next = Array.IndexOf(away, away.Max());
            if (centres.Count > 0 && away[next] <= 0) break;
            centres.Add(heaps[next].At);
            for (var i = 0; i < away.Length; i++)
            {
                var here = heaps[i].At.SquareTo(heaps[next].At);
                away[i] = centres.Count == 1 ? here : Math.Min(away[i], here);
            }
        }

        return [.. centres];
    }

    private static Point[] Parts(IReadOnlyList<Heap> heaps, int groups)
    {
        var fromLeft = heaps.OrderBy(heap => heap.At.X).ThenBy(heap => heap.At.Y).ToList();
        var people = heaps.Sum(heap => heap.People);
        var (centres, passed, next) = (new List<Point>(), 0, 0);
        foreach (var heap in fromLeft)
        {
            passed += heap.People;
            // The middle of each part.
            while (next < groups && passed * 2L * groups >= people * ((2L * next) + 1))
            {
                centres.Add(heap.At);
                next++;
            }
        }

        return [.. centres.Distinct()];
    }
}
