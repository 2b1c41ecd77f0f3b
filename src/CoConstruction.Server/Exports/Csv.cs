using System.Buffers;

namespace CoConstruction.Server;

/// <summary>Tables that a French spreadsheet opens as they are: UTF-8 with its mark, semicolons, no cell that it would run.</summary>
internal static class Csv
{
    private const string ByteOrderMark = "\uFEFF";

    private static readonly SearchValues<char> Special = SearchValues.Create(";\"\r\n\t");

    public static string Text(IEnumerable<IEnumerable<string>> rows) => ByteOrderMark + string.Concat(rows.Select(row => string.Join(';', row.Select(Cell)) + "\r\n"));

    /// <summary>What begins like a formula gets an apostrophe before it, which spreadsheets take for "this is text".</summary>
    private static string Cell(string text)
    {
        var safe = text.TrimStart() is ['=' or '+' or '-' or '@', ..] || text is ['\t' or '\r' or '\n', ..] ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny(Special) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
