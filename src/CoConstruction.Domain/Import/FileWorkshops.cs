namespace CoConstruction.Domain;

/// <summary>Workshops held before: their running order as instructions that were followed, and their decisions.</summary>
internal static class FileWorkshops
{
    private const int MostWorkshops = 200, MostSteps = 40;

    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index) =>
        [
            .. root.Things("workshops", MostWorkshops).SelectMany(workshop => Workshop(workshop, index)).ToList(),
            .. root.Things("decisions").Select(decision => Decision(null, decision, decision.Must("decidedOn")?.AsDate() ?? default, index)),
        ];

    private static IEnumerable<Happened> Workshop(FilePlace workshop, FileIndex index)
    {
        var date = workshop.Must("date")?.AsDate() ?? default;
        var card = new WorkshopCard(
            workshop.Must("title")?.AsText() ?? "", date, null, workshop.May("place")?.AsText(), workshop.Must("mode")?.AsWord<WorkshopMode>() ?? default);
        var minutes = workshop.Must("durationMinutes")?.AsNumber(most: 10_000) ?? 0;
        var (attendance, together) = Attendance(workshop, index);
        return
        [
            new WorkshopImported(workshop.Id, card, minutes, attendance) { Together = together },
            .. workshop.Things("agenda", MostSteps).Select((line, order) => Step(workshop.Id, line, order)),
            .. workshop.Things("decisions").Select(decision => Decision(workshop.Id, decision, date, index)),
        ];
    }

    private static StepAdded Step(string workshopId, FilePlace line, int order) => new(
        workshopId, $"{workshopId}-{order + 1}",
        new StepPlan(
            new InstructionStep(), line.Must("phase")?.AsText() ?? "", line.May("method")?.AsText(Checks.Paragraph), Minutes: line.May("minutes")?.AsNumber(most: 1440)),
        order);

    private static DecisionRecorded Decision(string? workshopId, FilePlace decision, DateOnly date, FileIndex index) => new(
        decision.Id, workshopId, decision.Must("text")?.AsText(Checks.Paragraph) ?? "", decision.Must("ownerRole")?.AsText() ?? "",
        decision.May("due")?.AsDate(), decision.May("proposalId")?.AsReference(index.Proposals), FileIndex.Midnight(date));

    /// <summary>Who was there: a line for each college, and small ones together.</summary>
    private static (ImmutableSortedDictionary<string, int> Alone, ImmutableList<PresenceLine> Together) Attendance(FilePlace workshop, FileIndex index)
    {
        var (alone, together, seen) = (Ordinal.Empty<int>().ToBuilder(), ImmutableList.CreateBuilder<PresenceLine>(), new HashSet<string>());
        foreach (var line in workshop.Things("attendance"))
        {
            var (place, ids) = FileBallots.Colleges(line, index);
            var count = line.Must("count")?.AsNumber() ?? 0;
            if (ids.Find(id => !seen.Add(id)) is { } twice) place?.Wrong($"{FilePlace.Quoted(twice)} a déjà une ligne dans cette liste.");
            else if (count > 0 && ids is [var only]) alone[only] = count;
            else if (count > 0 && !ids.IsEmpty) together.Add(new(ids, count));
        }

        return (alone.ToImmutable(), together.ToImmutable());
    }
}
