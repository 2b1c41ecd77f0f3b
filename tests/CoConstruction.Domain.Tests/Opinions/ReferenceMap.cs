namespace CoConstruction.Domain.Tests;

/// <summary>
/// The opinion map by the textbook: the covariance matrix written out, all its eigenvectors by Jacobi rotations, k-means
/// from hundreds of chance starts of which the best is kept, the silhouette person by person. Slow, and another way to the same.
/// </summary>
internal static class ReferenceMap
{
    /// <param name="answers">By person and card; null where nobody answered.</param>
    /// <returns>Where each person lies, their group, and the silhouette of the grouping.</returns>
    public static (double[][] Places, int[] Groups, double Silhouette) Of(double?[][] answers)
    {
        var (people, cards) = (answers.Length, answers[0].Length);
        var means = Enumerable.Range(0, cards).Select(card => answers.Average(row => row[card]) ?? 0).ToArray();
        var centred = answers.Select(row => row.Select((value, card) => (value ?? means[card]) - means[card]).ToArray()).ToArray();
        var covariance = new double[cards, cards];
        for (var i = 0; i < cards; i++)
        {
            for (var j = 0; j < cards; j++) covariance[i, j] = centred.Sum(row => row[i] * row[j]) / people;
        }

        var directions = Jacobi(covariance).OrderByDescending(one => one.Value).Take(2).Select(one => Turned(one.Vector)).ToArray();
        var places = centred.Select((row, person) =>
        {
            var scale = Math.Sqrt((double)cards / answers[person].Count(value => value is not null));
            return directions.Select(direction => scale * row.Select((value, card) => value * direction[card]).Sum()).ToArray();
        }).ToArray();
        var best = Enumerable.Range(2, 4).Select(k => KMeans(places, k)).Where(groups => groups.GroupBy(group => group).All(group => group.Count() >= 5))
            .Select(groups => (Groups: groups, Silhouette: Silhouette(places, groups))).MaxBy(one => one.Silhouette);
        return (places, best.Groups, best.Silhouette);
    }

    /// <summary>The card that weighs most points upwards.</summary>
    private static double[] Turned(double[] vector) => vector.MaxBy(Math.Abs) < 0 ? [.. vector.Select(weight => -weight)] : vector;

    private static IEnumerable<(double Value, double[] Vector)> Jacobi(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var a = (double[,])matrix.Clone();
        var vectors = new double[size, size];
        for (var i = 0; i < size; i++) vectors[i, i] = 1;
        for (var sweep = 0; sweep < 100; sweep++)
        {
            for (var p = 0; p < size - 1; p++)
            {
                for (var q = p + 1; q < size; q++)
                {
                    if (Math.Abs(a[p, q]) < 1e-300) continue;
                    var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
                    var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
                    var (cosine, sine) = (1 / Math.Sqrt((t * t) + 1), t / Math.Sqrt((t * t) + 1));
                    for (var i = 0; i < size; i++) (a[i, p], a[i, q]) = ((cosine * a[i, p]) - (sine * a[i, q]), (sine * a[i, p]) + (cosine * a[i, q]));
                    for (var i = 0; i < size; i++) (a[p, i], a[q, i]) = ((cosine * a[p, i]) - (sine * a[q, i]), (sine * a[p, i]) + (cosine * a[q, i]));
                    for (var i = 0; i < size; i++) (vectors[i, p], vectors[i, q]) = ((cosine * vectors[i, p]) - (sine * vectors[i, q]), (sine * vectors[i, p]) + (cosine * vectors[i, q]));
                }
            }
        }

        return Enumerable.Range(0, size).Select(one => (a[one, one], Enumerable.Range(0, size).Select(i => vectors[i, one]).ToArray()));
    }

    private static int[] KMeans(double[][] places, int k)
    {
        var chance = new Random(k);
        var best = (Groups: Array.Empty<int>(), Spread: double.PositiveInfinity);
        for (var start = 0; start < 300; start++)
        {
            var centres = Enumerable.Range(0, places.Length).OrderBy(_ => chance.Next()).Take(k).Select(person => places[person]).ToArray();
            var groups = new int[places.Length];
            for (var round = 0; round < 100; round++)
            {
                groups = [.. places.Select(place => Enumerable.Range(0, k).MinBy(centre => Distance(place, centres[centre])))];
                centres = [.. centres.Select((old, centre) => places.Where((_, person) => groups[person] == centre).ToArray() is { Length: > 0 } own ? [own.Average(one => one[0]), own.Average(one => one[1])] : old)];
            }

            var spread = places.Select((place, person) => Math.Pow(Distance(place, centres[groups[person]]), 2)).Sum();
            if (spread < best.Spread - 1e-9) best = (groups, spread);
        }

        return best.Groups;
    }

    private static double Silhouette(double[][] places, int[] groups) => places.Select((place, person) =>
    {
        double Mean(int group) => places.Where((_, other) => other != person && groups[other] == group).Average(other => Distance(place, other));
        var (own, next) = (Mean(groups[person]), groups.Distinct().Where(group => group != groups[person]).Min(Mean));
        return (next - own) / Math.Max(own, next);
    }).Average();

    private static double Distance(double[] one, double[] other) => Math.Sqrt(Math.Pow(one[0] - other[0], 2) + Math.Pow(one[1] - other[1], 2));
}
