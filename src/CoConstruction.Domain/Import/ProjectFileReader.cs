namespace CoConstruction.Domain;

/// <summary>
/// Reads a project file (schemaVersion 1). The whole file is judged before anything of it comes in: either it is right
/// and becomes events, or every problem is told with its place. Pure: the same bytes always give the same events.
/// </summary>
public static class ProjectFileReader
{
    private const int MostTold = 500;

    /// <summary>Fields that have their own place in the project; all others are kept whole, to be read.</summary>
    private static readonly ImmutableHashSet<string> Roomed =
    [
        "schemaVersion", "id", "title", "plainTitle", "status", "participationLevel", "territory", "calendar", "objectives", "forms",
        "colleges", "workshops", "decisions", "proposals", "ballots", "charter", "obstacles", "levers", "ambition", "derivedFrom", "approach", "axes", "indicators", "actionSheets",
        "evaluationNotes", "bodies", "hearings", "pledges", "awarenessPlan", "coreGroupTarget", "voices", "practiceSheet", "practiceSheets",
        "evaluationFrame", "unexpectedEffects", "changeStories", "outcomes", "participationAnswers", FileBriefs.Part,
    ];

    /// <summary>Reads a file of at most 4 MB, in UTF-8.</summary>
    public static ProjectFileReading Read(ReadOnlySpan<byte> file)
    {
        var problems = new List<FileProblem>();
        using var document = FileBounds.Parse(file, problems);
        var read = document is null ? null : Read(new FilePlace(document.RootElement, "$", problems));
        return problems.Count == 0 && read is not null
            ? new ProjectFileReading.Right(read)
            : new ProjectFileReading.Wrong(Told([.. problems.Distinct()]));
    }

    /// <summary>Every problem, as long as a person could still read the list.</summary>
    private static ImmutableList<FileProblem> Told(ImmutableList<FileProblem> problems) =>
        problems.Count <= MostTold ? problems : problems.GetRange(0, MostTold).Add(new FileProblem("$", $"Et {problems.Count - MostTold} autres problèmes."));

    private static ProjectFile? Read(FilePlace root)
    {
        FileBounds.Check(root);
        if (root.Problems.Count > 0 || root.AsThing() is null || !IsKnownVersion(root)) return null;
        var index = new FileIndex(root);
        FileParts.Check(root, index);
        ImmutableList<Happened> events =
        [
            Project(root),
            .. root.Things("colleges", 20).Select(college => new CollegeAdded(College(college))).ToList(),
            .. FileAssessment.Read(root, index),
            .. FileWorkshops.Read(root, index),
            .. FileProposals.Read(root, index),
            .. FileBallots.Read(root, index),
            .. FileCharter.Read(root, index),
            .. FileActionPlan.Read(root, index),
            .. FileNotes.Read(root, index),
            .. FileCalendar.Read(root, index),
            .. FileGovernance.Read(root, index),
            .. FileVoices.Read(root, index),
            .. FilePractices.Read(root, index),
            .. FileChanges.Read(root, index),
            .. FileBriefs.Read(root),
        ];
        events = events.AddRange(FileEvaluation.Read(root, index, events));
        if (index.Colleges.Known.IsEmpty) (root.Must("colleges") ?? root).Wrong("Un projet a au moins un collège.");
        return root.Problems.Count == 0 ? new ProjectFile(Id(root), Fingerprint.Of(root.Value), WithRemainder(root, events)) : null;
    }

    /// <summary>What the rooms would not write again is kept beside them.</summary>
    private static ImmutableList<Happened> WithRemainder(FilePlace root, ImmutableList<Happened> events)
    {
        var project = events.Aggregate(new Project(Id(root)), (project, happened) => project.Evolve(happened));
        return events.SetItem(0, (ProjectImported)events[0] with { Remainder = FileRemainder.Of(root.Value, ProjectFileWriter.Rooms(project)) });
    }

    private static bool IsKnownVersion(FilePlace root) =>
        root.Must("schemaVersion") is { } version
        && ((version.Value.ValueKind == JsonValueKind.Number && version.Value.TryGetInt32(out var number) && number == 1)
            || version.Wrong("Cette version du format n’est pas connue : seule la version 1 l’est."));

    private static string Id(FilePlace root)
    {
        var id = root.Must("id");
        var text = id?.AsText();
        return text is null || Checks.IsId(text) || id!.Wrong("Un identifiant est attendu : 64 lettres sans accent, chiffres, tirets ou traits bas au plus.") ? text ?? "" : "";
    }

    private static ProjectImported Project(FilePlace root)
    {
        Id(root);
        return new(
            Fingerprint.Of(root.Value), root.Must("title")?.AsText() ?? "", root.May("plainTitle")?.AsText(),
            root.Must("status")?.AsWord<ProjectStatus>() ?? default, root.Must("participationLevel")?.AsWord<ParticipationLevel>() ?? default,
            Territory(root), Calendar: null, [], root.Words("forms", FileWords.Forms),
            Parts(root));
    }

    private static ImmutableSortedDictionary<string, JsonElement> Parts(FilePlace root) =>
        FileBounds.Fields(root).Where(field => !Roomed.Contains(field.Name) && field.Place.Value.ValueKind != JsonValueKind.Null)
            .ToImmutableSortedDictionary(field => field.Name, field => field.Place.Value.Clone());

    private static TerritoryCard Territory(FilePlace root)
    {
        if (root.Must("territory")?.AsThing() is not { } place) return new("", "");
        return new(
            place.Must("name")?.AsText() ?? "", place.Must("kind")?.AsText(Checks.Word) ?? "",
            place.May("departmentName")?.AsText(), place.May("population")?.AsNumber(most: 100_000_000), place.May("leadAuthorityRole")?.AsText())
        {
            CollectiveWork = place.May("collectiveWork")?.AsText(Checks.Paragraph),
            Dimensions = place.Words("dimensions", FileWords.Dimensions),
            Context = place.Texts("context"),
        };
    }

    private static College College(FilePlace college) => new(
        college.Id, college.Must("label")?.AsText() ?? "", college.May("plainLabel")?.AsText(), college.May("coreGroupSeats")?.AsNumber(most: 100) ?? 0,
        college.May("targetShare")?.AsShare(), college.May("participants")?.AsNumber());
}
