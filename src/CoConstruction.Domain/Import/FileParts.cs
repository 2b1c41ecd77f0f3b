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
        foreach (var note in root.Things("evaluationNotes")) Note(note, index);
        foreach (var (_, field) in FileBounds.Fields(root)) Counts(field, index);
    }

    private static void Note(FilePlace note, FileIndex index)
    {
        note.Must("date")?.AsDate();
        note.May("authorCollegeId")?.AsReference(index.Colleges);
        note.May("relayedByCollegeId")?.AsReference(index.Colleges);
        note.Must("criterion")?.AsWord<Criterion>();
        note.Must("text")?.AsText(Checks.Paragraph);
        note.References("indicatorIds", index.Indicators);
        var about = note.Must("about")?.AsThing();
        var subject = about?.Must("type")?.AsWord(FileWords.NoteSubjects);
        if (subject == "action") about!.Must("id")?.AsReference(index.Actions);
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
