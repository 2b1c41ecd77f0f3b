namespace CoConstruction.Domain;

/// <summary>Everything in a file that something else of the file may refer to.</summary>
internal sealed record FileIndex(FilePlace Root)
{
    public FileIds Colleges { get; } = FileIds.Of("aucun collège", Root.Things("colleges"));
    public FileIds Axes { get; } = FileIds.Of("aucun axe", Root.Things("axes"));
    public FileIds Objectives { get; } = FileIds.Of("aucun objectif", Root.Things("objectives"));
    public FileIds Milestones { get; } = FileIds.Of("aucun jalon", Root.May("calendar")?.Things("milestones") ?? []);
    public FileIds Bodies { get; } = FileIds.Of("aucune instance", Root.Things("bodies"));
    public FileIds Needs { get; } = new("aucun besoin", [.. (Root.May("territory")?.Things("recurringNeeds") ?? []).Select(NeedId)]);
    public FileIds Obstacles { get; } = FileIds.Of("aucun frein", Root.Things("obstacles"));
    public FileIds Levers { get; } = FileIds.Of("aucun levier", Root.Things("levers"));
    public FileIds Workshops { get; } = FileIds.Of("aucun atelier", Root.Things("workshops"));
    public FileIds Decisions { get; } = FileIds.Of("aucune décision", Root.Things("workshops").SelectMany(workshop => workshop.Things("decisions")).Concat(Root.Things("decisions")));
    public FileIds Proposals { get; } = FileIds.Of("aucune proposition", Root.Things("proposals"));
    public FileIds Ballots { get; } = FileIds.Of("aucun scrutin", Root.Things("ballots"), rounds: true);
    public FileIds Indicators { get; } = FileIds.Of("aucun indicateur", Root.Things("indicators"));
    public FileIds Effects { get; } = FileIds.Of("aucun effet imprévu", Root.Things("unexpectedEffects"));
    public FileIds Notes { get; } = FileIds.Of("aucune note", Root.Things("evaluationNotes"));
    public FileIds Actions { get; } = FileIds.Of("aucune fiche action", Root.Things("actionSheets"));
    public FileIds Pledges { get; } = FileIds.Of("aucun engagement", Root.Things("pledges"));
    public FileIds Hearings { get; } = FileIds.Of("aucune audition", Root.Things("hearings"));
    public FileIds Sheets { get; } = FileIds.Of("aucune fiche pratique", FilePractices.Sheets(Root));
    public FileIds Voices { get; } = FileIds.Of("aucune parole", Root.Things("voices"));
    public FileIds Awareness { get; } = FileIds.Of("aucune action de sensibilisation", Root.Things("awarenessPlan"));

    /// <summary>Titles of the proposals by id, for the ballots that were about them.</summary>
    public ImmutableDictionary<string, string> ProposalTitles { get; } = Root.Things("proposals")
        .Select(proposal => (proposal.Id, Title: proposal.May("title")?.AsText() ?? "")).DistinctBy(proposal => proposal.Id)
        .ToImmutableDictionary(proposal => proposal.Id, proposal => proposal.Title);

    private ImmutableDictionary<string, DateOnly> WorkshopDays { get; } = Root.Things("workshops")
        .Select(workshop => (workshop.Id, Day: workshop.May("date")?.AsDate() ?? default)).DistinctBy(workshop => workshop.Id)
        .ToImmutableDictionary(workshop => workshop.Id, workshop => workshop.Day);

    private DateOnly FirstDay { get; } = Root.May("calendar")?.May("start")?.AsDate() ?? default;

    /// <summary>A file gives days, not hours: what happened bears midnight, UTC, of its day.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The id of a need; by its place when the file gives it none.</summary>
    public static string NeedId(FilePlace need, int place) => Checks.IsId(need.Id) ? need.Id : $"need-{place + 1:000}";

    /// <summary>The day of the workshop in which something was born, or else the first day of the project.</summary>
    public DateTimeOffset DayOf(FilePlace thing) =>
        Midnight(thing.May("workshopId") is { Value.ValueKind: JsonValueKind.String } id ? WorkshopDays.GetValueOrDefault(id.Value.GetString()!, FirstDay) : FirstDay);

    /// <summary>How many people of each college: one line per college, everyone of them known.</summary>
    public ImmutableSortedDictionary<string, int> People(FilePlace place, string field)
    {
        var people = ImmutableSortedDictionary.CreateBuilder<string, int>();
        foreach (var line in place.Things(field))
        {
            var college = line.Must("collegeId");
            var count = line.Must("count")?.AsNumber();
            if (college?.AsReference(Colleges) is not { } id) continue;
            if (!people.TryAdd(id, count ?? 0)) college.Wrong($"{FilePlace.Quoted(id)} a déjà une ligne dans cette liste.");
        }

        return people.ToImmutable();
    }
}
