namespace CoConstruction.Domain;

/// <summary>The action sheets of a file, with where they stand. A file need not say why, nor when it was so.</summary>
internal static class FileActions
{
    /// <param name="place">Its place in the list, which is its number when it says none.</param>
    public static IEnumerable<Happened> Read(FilePlace sheet, int place, FileAxes axes, FileIndex index)
    {
        var status = sheet.Must("status")?.AsWord<ActionStatus>() ?? default;
        var moments = sheet.Things("history").Select(moment => new ActionStatusChanged(
            sheet.Id, moment.Must("status")?.AsWord<ActionStatus>() ?? default, FileActionPlan.Maybe(moment, "sentence", Checks.Idea), moment.May("at")?.AsMoment())).ToList();
        var chosen = Chosen(sheet, index);
        var progress = sheet.May("progressPercent")?.AsNumber(most: 100) ?? 0;
        return
        [
            new ActionAdded(sheet.Id, sheet.May("number")?.AsNumber(1) ?? place, Parts(sheet, axes, index), index.DayOf(sheet)),
            .. chosen.IsEmpty ? [] : (Happened[])[new ActionIndicatorsChosen(sheet.Id, chosen)],
            .. moments,
            .. status == (moments.LastOrDefault()?.Status ?? default) ? [] : (Happened[])[new ActionStatusChanged(sheet.Id, status, null, null)],
            .. progress == 0 ? [] : (Happened[])[new ProgressReported(sheet.Id, progress)],
            .. FileCitations.Read(sheet, Illustrated.Action),
        ];
    }

    private static ActionParts Parts(FilePlace sheet, FileAxes axes, FileIndex index)
    {
        var means = sheet.May("means")?.AsThing();
        var (start, end) = (sheet.May("start")?.AsDate(), sheet.May("end"));
        var last = end?.AsDate();
        if (last < start) end!.Wrong("La fin vient avant le début.");
        return new(
            new ActionWords(
                sheet.Must("title")?.AsText() ?? "", axes.Id(sheet), FileActionPlan.Maybe(sheet, "context", Checks.Paragraph),
                FileActionPlan.Maybe(sheet, "description", Checks.Paragraph), FileActionPlan.Maybe(sheet, "audience", Checks.Idea)),
            Links(sheet, index),
            new ActionLead(FileActionPlan.Maybe(sheet, "leadRole", Checks.Line), sheet.May("leadKind")?.AsWord<LeadKind>() ?? LeadKind.None)
            {
                PartnerRoles = sheet.Texts("partnerRoles", Checks.Line),
                CollegeIds = sheet.References("collegeIds", index.Colleges),
            },
            new ActionMeans(
                means is null ? null : FileActionPlan.Maybe(means, "human", Checks.Paragraph), means is null ? null : FileActionPlan.Maybe(means, "material", Checks.Paragraph),
                sheet.May("budgetEuro")?.AsNumber(most: int.MaxValue))
            { Funding = sheet.Texts("funding", Checks.Line), Freed = means is null ? null : Freed(means) },
            new ActionDates(start, last), Steps(sheet), sheet.Texts("risks", Checks.Idea));
    }

    private static FreedTime? Freed(FilePlace means) =>
        means.May("freedHoursPerMonth")?.AsNumber(1, FreedTime.MostHours) is { } hours && FileActionPlan.Maybe(means, "freedTeam", Checks.Line) is { } team ? new(hours, team) : null;

    private static ActionLinks Links(FilePlace sheet, FileIndex index) => new()
    {
        NeedIds = sheet.References("needIds", index.Needs),
        ObjectiveIds = sheet.References("objectiveIds", index.Objectives),
        ProposalIds = sheet.References("proposalIds", index.Proposals),
        DecisionIds = sheet.References("decisionIds", index.Decisions),
        ObstacleIds = sheet.References("obstacleIds", index.Obstacles),
        LeverIds = sheet.References("leverIds", index.Levers),
        Commitments = sheet.Texts("commitments"),
    };

    /// <summary>An id of the file's own making.</summary>
    public static string? Shaped(FilePlace place)
    {
        var id = place.AsText();
        return Checks.IsId(id) || (id is not null && place.Wrong("Un identifiant est attendu : 64 lettres sans accent, chiffres, tirets ou traits bas au plus.")) ? id : null;
    }

    private static ImmutableList<ActionStep> Steps(FilePlace sheet)
    {
        var (steps, taken) = (ImmutableList.CreateBuilder<ActionStep>(), new HashSet<string>());
        foreach (var step in sheet.Things("steps"))
        {
            var named = step.May("id");
            var id = named is null ? $"s{steps.Count + 1}" : Shaped(named) ?? "";
            if (!taken.Add(id)) (named ?? step).Wrong($"{FilePlace.Quoted(id)} est déjà l’identifiant d’une autre étape.");
            steps.Add(new ActionStep(id, step.Must("label")?.AsText() ?? "", step.May("due")?.AsDate(), step.May("done")?.AsFlag() ?? false));
        }

        return steps.ToImmutable();
    }

    /// <summary>The indicators of a sheet, each with the day on which it was chosen when the file tells.</summary>
    private static ImmutableList<ChosenIndicator> Chosen(FilePlace sheet, FileIndex index)
    {
        var days = sheet.May("indicatorsChosenOn")?.AsThing();
        return sheet.References("indicatorIds", index.Indicators).Where(id => id.Length > 0).Distinct().ToImmutableList()
            .ConvertAll(id => new ChosenIndicator(id, days?.May(id)?.AsDate()));
    }
}
