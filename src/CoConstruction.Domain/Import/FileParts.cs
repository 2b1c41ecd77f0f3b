namespace CoConstruction.Domain;

/// <summary>
/// Checks the parts of a file that have no room yet. They are kept as they are, so only what others rely on is looked
/// at: words of closed lists, references, dates, and counts of people.
/// </summary>
internal static class FileParts
{
    public static void Check(FilePlace root, FileIndex index)
    {
        root.May("fictional")?.AsFlag();
        root.May("slug")?.AsText();
        foreach (var (_, field) in FileBounds.Fields(root)) Counts(field, index);
    }

    /// <summary>Wherever people are counted by college, also in fields that nobody knows yet: small counts are merged there.</summary>
    private static void Counts(FilePlace place, FileIndex index)
    {
        if (place.Value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in FileBounds.Items(place)) Counts(item, index);
        }
        else if (place.Value.ValueKind == JsonValueKind.Object)
        {
            if (place.May("count") is { } count && place.May("collegeId") is { } college)
            {
                college.AsReference(index.Colleges);
                count.AsNumber();
            }

            foreach (var (_, field) in FileBounds.Fields(place)) Counts(field, index);
        }
    }
}
