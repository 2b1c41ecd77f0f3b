namespace CoConstruction.Domain;

/// <summary>
/// Which colleges took part in the evaluation (S78). Notes are counted, never people, and a few notes are not counted out:
/// one of them would point at whoever wrote it.
/// </summary>
/// <param name="PersonsMissing">Nobody of the people concerned wrote anything: a project may end so, and is told.</param>
public sealed record Coverage(ImmutableList<CollegeCoverage> Colleges, bool PersonsMissing)
{
    /// <summary>The college of the people whom the action is for.</summary>
    private static readonly string Persons = MemberCategories.CollegeOf(MemberCategory.PersonSupported);

    public static Coverage Of(Project project)
    {
        var notes = project.Evaluation.Readable.ToLookup(note => note.From.CollegeId);
        return new(
            project.Participants.Colleges.ConvertAll(college => CollegeCoverage.Of(college.Id, notes[college.Id].Count())),
            project.Participants.College(Persons) is not null && !notes[Persons].Any());
    }
}

/// <summary>What one college wrote.</summary>
/// <param name="Notes">How many notes, when there are enough; null for a few.</param>
public sealed record CollegeCoverage(string CollegeId, bool Took, int? Notes)
{
    internal static CollegeCoverage Of(string collegeId, int notes) =>
        new(collegeId, notes > 0, notes is 0 or >= SmallCounts.Threshold ? notes : null);
}
