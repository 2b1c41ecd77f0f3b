using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>A college of fewer than five people is never shown alone, and cannot be found by subtraction either.</summary>
public sealed class SmallCountsTests
{
    private static readonly Gen<ImmutableSortedDictionary<string, int>> Colleges =
        Gen.Int[0, 12].Array[0, 8].Select(sizes => sizes.Select((size, i) => KeyValuePair.Create($"c{i}", size)).ToImmutableSortedDictionary());

    [Fact]
    public void Three_officials_and_five_institutions_are_one_line_of_eight()
    {
        var people = ImmutableSortedDictionary<string, int>.Empty.Add("elected", 3).Add("institutions", 5).Add("persons", 19).Add("professionals", 12).Add("associations", 9);
        var lines = Merge(people);
        Assert.Equal(["associations:9", "persons:19", "professionals:12", "elected+institutions:8"], lines.Select(line => $"{string.Join('+', line.Colleges)}:{line.People}"));
        NobodyIsIsolated(people, lines, 48);
    }

    [Fact]
    public void Large_colleges_are_each_on_their_own_line() =>
        Assert.Equal(2, Merge(ImmutableSortedDictionary<string, int>.Empty.Add("a", 5).Add("b", 6)).Count);

    [Fact]
    public void Four_people_in_all_are_not_split_by_college() =>
        Assert.Empty(Merge(ImmutableSortedDictionary<string, int>.Empty.Add("a", 1).Add("b", 3)));

    [Fact]
    public void No_combination_of_what_is_shown_isolates_a_small_college()
    {
        for (var seed = 1u; seed <= 2000; seed++)
        {
            var people = Colleges.Generate(new PCG(seed, 5), null, out _);
            NobodyIsIsolated(people, Merge(people), people.Values.Sum());
        }
    }

    /// <summary>
    /// A small college is only in a line of at least two colleges and five people; the total minus lines is nobody; and
    /// whatever lines are put together or taken away from the total, what is left is nobody or at least five people.
    /// </summary>
    [Fact]
    public void Who_typed_the_papers_of_a_college_cannot_take_them_off_its_line() => Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12]).Array[1, 6].Sample(colleges =>
    {
        var people = colleges.Select((college, i) => (Id: $"c{i}", Boxed: college.Item1, Typed: college.Item2)).ToList();
        var merged = SmallCounts.Merge(people, college => college.Id, college => college.Boxed + college.Typed);
        var lines = SmallCounts.Cover(merged, college => college.Boxed);
        Assert.Equal(merged.SelectMany(line => line).Select(college => college.Id).Order(), lines.SelectMany(line => line).Select(college => college.Id).Order());
        if (lines.Count > 1) Assert.All(lines, line => Assert.True(line.Sum(college => college.Boxed) is 0 or >= SmallCounts.Threshold));
    }, seed: new PCG(3, 2026).ToString());

    internal static void NobodyIsIsolated(
        ImmutableSortedDictionary<string, int> people, ImmutableList<(ImmutableList<string> Colleges, int People)> lines, int total)
    {
        Assert.Equal(people.Values.Sum(), total);
        if (lines.IsEmpty) return;
        Assert.Equal(total, lines.Sum(line => line.People));
        foreach (var (colleges, count) in lines)
        {
            Assert.Equal(colleges.Sum(college => people[college]), count);
            Assert.True(count >= SmallCounts.Threshold);
            Assert.True(colleges.Count >= 2 || people[colleges[0]] >= SmallCounts.Threshold);
        }

        Assert.Equal(people.Where(college => college.Value > 0).Select(college => college.Key), lines.SelectMany(line => line.Colleges).Order(StringComparer.Ordinal));
        for (var taken = 0; taken < 1 << lines.Count; taken++)
        {
            var left = total - lines.Where((_, i) => (taken & (1 << i)) != 0).Sum(line => line.People);
            Assert.True(left is 0 or >= SmallCounts.Threshold);
        }
    }

    private static ImmutableList<(ImmutableList<string> Colleges, int People)> Merge(ImmutableSortedDictionary<string, int> people) =>
        SmallCounts.Merge(people, college => college.Key, college => college.Value)
            .ConvertAll(line => (line.ConvertAll(college => college.Key), line.Sum(college => college.Value)));
}
