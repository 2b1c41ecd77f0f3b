namespace CoConstruction.Domain;

/// <summary>
/// Merging of colleges that are too small to be shown alone: fewer than five people, and nothing that could be found by
/// subtracting the shown lines from the total. Source: the mandate's map, part 1.4, rules 1 and 2.
/// </summary>
public static class SmallCounts
{
    /// <summary>Fewest people a line may stand for.</summary>
    public const int Threshold = 5;

    /// <summary>
    /// The lines that may be shown, in the order of the colleges; merged ones together in one. Empty when even all of
    /// them together are too few, or when nothing would be left but the total. Colleges without anybody are left out.
    /// </summary>
    public static ImmutableList<ImmutableList<T>> Merge<T>(IEnumerable<T> colleges, Func<T, string> id, Func<T, int> people)
    {
        var bySize = colleges.Where(college => people(college) > 0).OrderBy(people).ThenBy(id, StringComparer.Ordinal).ToImmutableList();
        var small = bySize.FindAll(college => people(college) < Threshold);
        while (!small.IsEmpty && (small.Count < 2 || small.Sum(people) < Threshold) && small.Count < bySize.Count)
        {
            small = small.Add(bySize[small.Count]);
        }

        if (!small.IsEmpty && small.Sum(people) < Threshold) return [];
        var alone = bySize.Skip(small.Count).OrderBy(id, StringComparer.Ordinal).Select(college => ImmutableList.Create(college));
        return [.. alone, .. small.IsEmpty ? [] : (ImmutableList<ImmutableList<T>>)[small]];
    }

    /// <summary>
    /// The lines of a secret ballot, merged further: who typed a college's papers could take them off its line, so each
    /// line holds nobody, or enough people, of those whose votes only the box knew.
    /// </summary>
    /// <param name="boxed">How many of a college's people voted into the box.</param>
    public static ImmutableList<ImmutableList<T>> Cover<T>(ImmutableList<ImmutableList<T>> lines, Func<T, int> boxed)
    {
        while (lines.Count > 1 && lines.Find(line => line.Sum(boxed) is > 0 and < Threshold) is { } told)
        {
            var others = lines.Remove(told);
            var next = others.OrderBy(line => line.Sum(boxed) == 0).ThenBy(line => line.Sum(boxed)).First();
            lines = others.Remove(next).Add([.. told, .. next]);
        }

        return lines;
    }
}
