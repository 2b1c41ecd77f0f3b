namespace CoConstruction.Domain;

/// <summary>What an indicator was found to be last: a level of the group's own scale, in its words, or a number.</summary>
public sealed record BriefFound(DateOnly On, string? Level, Figure? Number)
{
    internal static BriefFound? Of(ImmutableList<IndicatorReading> readings, BriefSource source) =>
        readings.FindLast(reading => reading.Found.Kind is ReadingKind.Level or ReadingKind.Number) is { Found: var found } last
            ? new(found.Date, Brief.MaybeCut(found.Level?.Label), found.Figure is { } number ? new($"reading:{last.Id}", number, source) : null)
            : null;
}

/// <summary>The last story that was read beside the numbers. What somebody said is quoted with their consent alone: see <see cref="Brief.VoiceIds"/>.</summary>
public sealed record BriefStory(DateOnly On, PersonalText Words)
{
    /// <summary>The reading that it is; null where it was not said yet: its words are then under the reading's own key.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReadingId { get; init; }

    /// <summary>The same, without its words once the reading was taken out of the evaluation.</summary>
    internal BriefStory Standing(Evaluation evaluation) =>
        evaluation.Readings.ContainsKey(ReadingId ?? Words.Owner ?? "") ? this : this with { Words = Words with { Text = null } };

    internal static BriefStory? Of(ImmutableList<IndicatorReading> readings) =>
        readings.FindLast(reading => reading.Found is { Kind: ReadingKind.Story, Words.Text: not null }) is { Found: var found } last ? new(found.Date, Brief.Cut(found.Words!)) { ReadingId = last.Id } : null;
}

/// <summary>What a college wrote in the evaluation.</summary>
/// <param name="Notes">How many notes, when there are enough not to point at anybody; null for a few.</param>
public sealed record BriefWritten(string College, Figure? Notes);

/// <summary>Which colleges wrote in the evaluation, and which did not.</summary>
/// <param name="PersonsMissing">Nobody of the people concerned wrote anything, which is told.</param>
public sealed record BriefCoverage(ImmutableList<BriefWritten> Written, ImmutableList<string> Missing, bool PersonsMissing)
{
    public IEnumerable<Figure> Figures => Written.Select(line => line.Notes).OfType<Figure>();

    internal static BriefCoverage Of(Project project)
    {
        var colleges = Coverage.Of(project);
        return new(
            [.. colleges.Colleges.Where(college => college.Took).Select(college => new BriefWritten(
                Brief.Labels(project, [college.CollegeId])[0], college.Notes is { } notes ? new($"notes:{college.CollegeId}", notes, new(ViewRooms.EvaluationNotes)) : null))],
            Brief.Labels(project, colleges.Colleges.Where(college => !college.Took).Select(college => college.CollegeId)), colleges.PersonsMissing);
    }
}
