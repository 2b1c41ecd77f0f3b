namespace CoConstruction.Domain;

/// <summary>How long the texts of a sheet may be, and how many.</summary>
internal static class SheetBounds
{
    /// <summary>Texts that may be missing, and then are missing rather than blank.</summary>
    public static Refusal? Said(int longest, params ImmutableArray<string?> texts) =>
        texts.Select(text => text is null ? null : Checks.Text(text, longest)).FirstOrDefault(refusal => refusal is not null);

    public static Refusal? Lines(int longest, params ImmutableArray<ImmutableList<string>> lists) =>
        lists.Any(list => list.Count > PracticeSheet.MostLines) ? Refusal.TooMany
        : lists.SelectMany(list => list).Select(line => Checks.Text(line, longest)).FirstOrDefault(refusal => refusal is not null);
}
