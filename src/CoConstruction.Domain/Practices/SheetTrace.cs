namespace CoConstruction.Domain;

/// <summary>
/// What a project knows already of its own practice, each field with where it is known from. Nothing is invented: words
/// are the project's own, and what it does not know stays empty.
/// </summary>
internal static class SheetTrace
{
    private const int Most = PracticeSheet.MostLines;

    public static SheetDrafted Draft(Project project, string sheetId, DateTimeOffset at)
    {
        var sources = ImmutableSortedDictionary.CreateBuilder<SheetField, ImmutableList<SheetSource>>();
        void From(SheetField field, params ReadOnlySpan<(TraceRoom Room, IEnumerable<string>? Ids, bool Said)> rooms)
        {
            foreach (var (room, ids, said) in rooms)
            {
                if (said) sources[field] = sources.GetValueOrDefault(field, []).Add(new SheetSource(room, [.. (ids ?? []).Take(Most)]));
            }
        }

        var (plan, territory) = (project.ActionPlan, project.Territory);
        var calendar = Governance.Of(project).Calendar;
        var actions = plan.Actions.Values.OrderBy(action => action.Number).ToList();
        var objectives = plan.Objectives.Values.OrderBy(objective => objective.Kind).ThenBy(objective => objective.Order).Take(Most).ToList();
        var held = project.Workshops.All.Values.Where(workshop => workshop.Status == WorkshopStatus.Closed)
            .OrderBy(workshop => workshop.Card.Date).ThenBy(workshop => workshop.Id, StringComparer.Ordinal).Take(Most).ToList();
        var needs = project.Assessment.Needs.Values.OrderBy(need => need.Order).Take(Most).ToList();
        var (obstacles, levers) = (project.Assessment.Obstacles.Values.OrderBy(obstacle => obstacle.Order).Take(Most).ToList(), project.Assessment.Levers.Values.OrderBy(lever => lever.Order).Take(Most).ToList());
        var bodies = project.Governance.Bodies.Values.Take(Most).ToList();
        var budgets = actions.FindAll(action => action.Means.BudgetEuro is > 0);
        var partners = Lines(actions.SelectMany(action => action.Lead.PartnerRoles));
        var human = Joined(actions.Select(action => action.Means.Human));
        var audience = Joined(actions.Select(action => action.Audience));
        var decided = project.Decisions.All.Values.Where(decision => held.Exists(workshop => workshop.Id == decision.WorkshopId)).ToList();
        var risks = Lines(actions.SelectMany(action => action.Risks));
        var questions = plan.Indicators.Values.OrderBy(indicator => indicator.Order).Where(indicator => indicator.Definition.Question is not null).ToList();
        var budget = budgets.Sum(action => (long)action.Means.BudgetEuro!.Value);

        From(SheetField.Title, (TraceRoom.Project, null, true));
        From(SheetField.Summary, (TraceRoom.Ambition, null, (plan.PlainAmbition ?? plan.Ambition) is not null));
        From(SheetField.Identity, (TraceRoom.Project, null, true), (TraceRoom.Calendar, null, calendar is not null), (TraceRoom.Actions, actions.Select(action => action.Id), budgets.Count > 0 || partners.Count > 0 || human is not null || audience is not null));
        From(SheetField.Origin, (TraceRoom.Needs, needs.Select(need => need.Id), needs.Count > 0));
        From(SheetField.Objectives, (TraceRoom.Objectives, objectives.Select(objective => objective.Id), objectives.Count > 0));
        From(SheetField.Steps, (TraceRoom.Workshops, held.Select(workshop => workshop.Id), held.Count > 0), (TraceRoom.Decisions, decided.Select(decision => decision.Id), decided.Count > 0));
        From(SheetField.Participation, (TraceRoom.Workshops, held.Select(workshop => workshop.Id), held.Count > 0));
        From(SheetField.Partnership, (TraceRoom.Bodies, bodies.Select(body => body.Id), bodies.Count > 0));
        From(SheetField.Obstacles, (TraceRoom.Obstacles, obstacles.Select(obstacle => obstacle.Id), obstacles.Count > 0));
        From(SheetField.Levers, (TraceRoom.Levers, levers.Select(lever => lever.Id), levers.Count > 0));
        From(SheetField.WatchPoints, (TraceRoom.Actions, actions.Where(action => !action.Risks.IsEmpty).Select(action => action.Id), risks.Count > 0));
        From(SheetField.Evaluation, (TraceRoom.Indicators, questions.Select(indicator => indicator.Id), questions.Count > 0));
        From(SheetField.Tools, (TraceRoom.Charter, null, project.Charter.Adopted is not null));

        var sheet = new PracticeSheet(territory.Title)
        {
            Summary = plan.PlainAmbition ?? plan.Ambition,
            Identity = new(
                territory.Card.Name, territory.Card.LeadAuthorityRole, calendar?.Start.Year is >= 1900 and <= 2200 and var year ? year : null, audience,
                budgets.Count > 0 && budget <= int.MaxValue ? (int)budget : null, human)
            {
                Forms = territory.Forms,
                Partners = [.. partners.Select(partner => MarkdownLine.Cut(partner, Checks.Line))],
            },
            Origin = needs.Count == 0 ? null : MarkdownLine.Cut(string.Join('\n', needs.Select(need => $"{need.Label}\u00A0: {need.Count} demandes ({need.Period})")), Checks.Paragraph),
            Objectives = [.. objectives.Select(objective => objective.Text)],
            Steps = [.. held.Select(workshop => new SheetStep(workshop.Card.Title, Decided(decided.Where(decision => decision.WorkshopId == workshop.Id))))],
            ParticipationOfPersons = Presence(project, held),
            Partnership = bodies.Count == 0 ? null : MarkdownLine.Cut(string.Join('\n', bodies.Select(body => body.Card.Role is { } role ? $"{body.Card.Label}\u00A0: {role}" : body.Card.Label)), Checks.Paragraph),
            WatchPoints = risks,
            IndicatorQuestions = Lines(questions.Select(indicator => indicator.Definition.Question!)),
            Tools = project.Charter.Adopted is null ? [] : ["La charte du projet"],
        };
        var content = new SheetContent(sheet) { ObstacleIds = [.. obstacles.Select(obstacle => obstacle.Id)], LeverIds = [.. levers.Select(lever => lever.Id)] };
        return new SheetDrafted(sheetId, SheetTrim.Of(content), sources.ToImmutable(), at);
    }

    private static string? Decided(IEnumerable<GroupDecision> decisions) =>
        decisions.Select(decision => $"Décidé\u00A0: {decision.Text}").ToList() is { Count: > 0 } lines ? MarkdownLine.Cut(string.Join('\n', lines), Checks.Paragraph) : null;

    /// <summary>In how many workshops each college was there. How many people came is told nowhere.</summary>
    private static string? Presence(Project project, List<Workshop> held)
    {
        if (held.Count == 0) return null;
        var present = held.ConvertAll(workshop => workshop.PresentByCollege(project.Participants));
        return string.Join('\n', project.Participants.Colleges.Select(college => (college.Label, Times: present.Count(there => there.GetValueOrDefault(college.Id) > 0)))
            .Select(line => line.Times == 0 ? $"{line.Label}\u00A0: dans aucun atelier" : $"{line.Label}\u00A0: dans {line.Times} {(line.Times == 1 ? "atelier" : "ateliers")} sur {held.Count}"));
    }

    private static ImmutableList<string> Lines(IEnumerable<string> lines) => [.. lines.Where(line => !string.IsNullOrWhiteSpace(line)).Distinct(StringComparer.Ordinal).Take(Most)];

    private static string? Joined(IEnumerable<string?> lines) =>
        Lines(lines.OfType<string>()) is { IsEmpty: false } said ? MarkdownLine.Cut(string.Join('\n', said), Checks.Paragraph) : null;
}
