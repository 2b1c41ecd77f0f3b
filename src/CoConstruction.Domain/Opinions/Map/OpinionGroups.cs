namespace CoConstruction.Domain;

/// <summary>People who answer alike: how many groups there are, and who is in which.</summary>
/// <param name="Of">The group of each person from 0, the largest first; empty when no two groups are large enough to be shown.</param>
/// <param name="Distinctness">The mean silhouette, from -1 to 1: how much nearer people are to their own group than to the next.</param>
public sealed record OpinionGroups(ImmutableArray<int> Of, double Distinctness)
{
    private const int Most = 5, MostHeaps = 100;

    /// <summary>The number of groups, from two to five, that sets people apart best; the smaller number when two do equally.</summary>
    public static OpinionGroups Among(IReadOnlyList<Point> people)
    {
        var each = people.Select(person => new Heap(person, 1)).ToList();
        var heapOf = people.Count > MostHeaps ? KMeans.Heaps(each, MostHeaps) : [.. Enumerable.Range(0, people.Count)];
        var gathered = heapOf.Zip(each).GroupBy(one => one.First, one => one.Second).OrderBy(heap => heap.Key).ToList();
        var heaps = gathered.ConvertAll(heap => new Heap(KMeans.Centre(heap), heap.Count()));
        var places = gathered.Select((heap, place) => (heap.Key, place)).ToDictionary(heap => heap.Key, heap => heap.place);
        var best = new OpinionGroups([], -1);
        for (var groups = 2; groups <= Most && groups <= heaps.Count; groups++)
        {
            var split = Merge(heaps, KMeans.Groups(heaps, groups));
            if (split.Distinct().Count() < 2) continue;
            var distinctness = Silhouette(heaps, split);
            if (distinctness > best.Distinctness + 1e-9) best = new([.. heapOf.Select(heap => split[places[heap]])], distinctness);
        }

        return best.Of.IsEmpty ? best with { Distinctness = 0 } : best with { Of = BySize(best.Of, people) };
    }

    /// <summary>A group that is too small to be shown goes to the nearest one, the smallest first.</summary>
    private static int[] Merge(List<Heap> heaps, int[] groups)
    {
        while (true)
        {
            var all = heaps.Zip(groups).GroupBy(one => one.Second, one => one.First).OrderBy(group => group.Sum(heap => heap.People)).ThenBy(group => group.Key).ToList();
            var small = all[0];
            if (all.Count < 2 || small.Sum(heap => heap.People) >= SmallCounts.Threshold) return groups;
            var centre = KMeans.Centre(small);
            var nearest = all.Skip(1).MinBy(group => KMeans.Centre(group).SquareTo(centre))!.Key;
            groups = Array.ConvertAll(groups, group => group == small.Key ? nearest : group);
        }
    }

    /// <summary>Rousseeuw's silhouette of everyone, each at the place of their heap.</summary>
    private static double Silhouette(List<Heap> heaps, int[] groups)
    {
        var people = groups.Zip(heaps).GroupBy(one => one.First, one => one.Second.People).ToDictionary(group => group.Key, group => group.Sum());
        var (sum, all) = (0.0, 0);
        for (var i = 0; i < heaps.Count; i++)
        {
            var away = new double[Most];
            for (var j = 0; j < heaps.Count; j++) away[groups[j]] += heaps[j].People * heaps[i].At.To(heaps[j].At);
            var own = away[groups[i]] / Math.Max(1, people[groups[i]] - 1);
            var next = people.Where(group => group.Key != groups[i]).Min(group => away[group.Key] / group.Value);
            var larger = Math.Max(own, next);
            sum += larger > 0 ? heaps[i].People * (next - own) / larger : 0;
            all += heaps[i].People;
        }

        return sum / all;
    }

    private static ImmutableArray<int> BySize(ImmutableArray<int> groups, IReadOnlyList<Point> people)
    {
        var order = groups.Zip(people).GroupBy(one => one.First, one => new Heap(one.Second, 1)).Select(group => (group.Key, People: group.Count(), At: KMeans.Centre(group)))
            .OrderByDescending(group => group.People).ThenBy(group => group.At.X).ThenBy(group => group.At.Y).Select(group => group.Key).ToList();
        return [.. groups.Select(group => order.IndexOf(group))];
    }
}
