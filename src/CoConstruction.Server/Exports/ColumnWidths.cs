using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>How wide the columns of a table should be, where the format wants to be told.</summary>
internal static class ColumnWidths
{
    private const int Narrowest = 8, Widest = 45;

    /// <summary>Widths that add up to the whole, each by the longest cell of its column.</summary>
    public static ImmutableList<int> Of(Passage.Table table, int whole)
    {
        var lengths = table.Columns.ConvertAll(column => Length(column.Heading));
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Count; i++) lengths = lengths[i] < Length(row[i]) ? lengths.SetItem(i, Length(row[i])) : lengths;
        }

        var weights = lengths.ConvertAll(length => Math.Clamp(length, Narrowest, Widest));
        var widths = weights.ConvertAll(weight => whole * weight / weights.Sum());
        return widths.SetItem(0, widths[0] + whole - widths.Sum());
    }

    private static int Length(ImmutableList<Wording> words) => words.Sum(word => word.Text.Length);
}
