namespace CoConstruction.Domain;

/// <summary>
/// The two directions in which the answers of people differ most, found by power iteration from a fixed start, and
/// where each person lies on them.
/// </summary>
public static class PrincipalComponents
{
    private const double Still = 1e-12;

    /// <summary>How many answers may be looked at for a direction, again and again: about a tenth of a second. A few people get it to the last digit.</summary>
    private const int MostWork = 150_000_000;

    /// <summary>
    /// Where each person lies. Whoever answered few cards is drawn to the middle by what they did not answer, so their
    /// distance to it is multiplied by the root of (cards / their answers), as Polis does.
    /// </summary>
    public static Point[] Places(OpinionMatrix matrix)
    {
        var first = Component(matrix.Centred, matrix.Cards.Count, null);
        var second = Component(matrix.Centred, matrix.Cards.Count, first);
        return [.. matrix.Centred.Select((row, person) =>
        {
            var scale = Math.Sqrt((double)matrix.Cards.Count / matrix.AnsweredBy(person));
            return new Point(Rows.Dot(row, first) * scale, Rows.Dot(row, second) * scale);
        })];
    }

    /// <param name="beside">A direction found before, of which nothing is left in this one.</param>
    private static double[] Component(IReadOnlyList<double[]> rows, int cards, double[]? beside)
    {
        // Not the same everywhere: a direction that is even in all cards is seldom, one that is odd in all would never be found.
        var here = Unit([.. Enumerable.Range(0, cards).Select(card => 1 + ((double)card / cards))], beside);
        var rounds = Math.Clamp(MostWork / Math.Max(1, rows.Count * cards), 20, 5000);
        for (var round = 0; round < rounds; round++)
        {
            var next = new double[cards];
            foreach (var row in rows) Rows.Add(next, row, Rows.Dot(row, here));
            next = Unit(next, beside);
            var moved = here.Zip(next, (one, other) => Math.Abs(one - other)).Max();
            here = next;
            if (moved < Still) break;
        }

        // A direction has two ends: the card that weighs most says which is which.
        var most = here.Select(Math.Abs).Max();
        return here.First(weight => Math.Abs(weight) >= most) < 0 ? Array.ConvertAll(here, weight => -weight) : here;
    }

    private static double[] Unit(double[] row, double[]? beside)
    {
        if (beside is not null) Rows.Add(row, beside, -Rows.Dot(row, beside));
        var length = Math.Sqrt(Rows.Dot(row, row));
        return length < 1e-12 ? new double[row.Length] : Array.ConvertAll(row, weight => weight / length);
    }
}

/// <summary>A place on the map.</summary>
public readonly record struct Point(double X, double Y)
{
    public double To(Point other) => Math.Sqrt(SquareTo(other));

    public double SquareTo(Point other) => ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));
}
