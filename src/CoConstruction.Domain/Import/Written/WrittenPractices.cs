using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>Practice sheets, the first under its own name as the first files had it. What goes on (a text being written) is not in a file.</summary>
internal static class WrittenPractices
{
    public static JsonNode? First(Project project) => InOrder(project).Take(1).Select(sheet => Sheet(project, sheet)).FirstOrDefault();

    public static JsonNode? Others(Project project) => Written.List(InOrder(project).Skip(1), sheet => Sheet(project, sheet));

    /// <summary>Whether a voice is written with the sheet that quotes it, since nobody said yet what its person allows.</summary>
    public static bool IsWithItsSheet(Project project, Voice voice) => voice.Consent.Uses.IsEmpty && Quoting(project, voice.Id) is not null;

    private static string? Quoting(Project project, string voiceId) => InOrder(project).FirstOrDefault(sheet => sheet.Content.VoiceIds.Contains(voiceId))?.Id;

    private static IEnumerable<ProjectSheet> InOrder(Project project) => project.Practices.Sheets.Values.OrderBy(sheet => sheet.Order);

    private static JsonObject Sheet(Project project, ProjectSheet it)
    {
        var (sheet, content) = (it.Content.Sheet, it.Content);
        return Written.Thing(
            ("id", it.Id), ("status", Written.Word(it.Status)), ("title", sheet.Title), ("summary", sheet.Summary), ("identityCard", Card(sheet.Identity)), ("origin", sheet.Origin),
            ("objectives", Written.List(sheet.Objectives)),
            ("steps", Written.List(sheet.Steps.Select((step, place) => (step, place)), line => Written.Thing(("order", line.place + 1), ("title", line.step.Title), ("detail", line.step.Detail)))),
            ("participationOfPersons", sheet.ParticipationOfPersons), ("partnership", sheet.Partnership),
            ("obstaclesMet", Written.Links(content.ObstacleIds, project.Assessment.Obstacles)), ("leversUsed", Written.Links(content.LeverIds, project.Assessment.Levers)),
            ("obstaclesTold", Written.List(sheet.Obstacles, told => Written.Thing(("text", told.Text), ("family", told.Family is { } family ? Written.Word(family) : null)))),
            ("leversTold", Written.List(sheet.Levers, told => Written.Thing(
                ("text", told.Text), ("category", told.Category is { } category ? Written.Word(category) : null),
                ("roomForManoeuvre", told.RoomForManoeuvre is { } room ? Written.Word(room) : null)))),
            ("results", Filled(Written.Thing(
                ("qualitative", Written.List(sheet.Results.Qualitative)), ("quantitative", Written.List(sheet.Results.Quantitative)), ("unexpected", Written.List(sheet.Results.Unexpected))))),
            ("verbatims", Written.List(Quotes(project, it), quote => quote)), ("keyFactors", Written.List(sheet.KeyFactors)), ("watchPoints", Written.List(sheet.WatchPoints)),
            ("reproducibility", Filled(Written.Thing(
                ("approach", sheet.Reproducibility.Approach), ("prerequisites", Written.List(sheet.Reproducibility.Prerequisites)),
                ("notTransferable", Written.List(sheet.Reproducibility.NotTransferable))))),
            ("evaluation", sheet.Evaluation), ("tools", Written.List(sheet.Tools)), ("indicatorQuestions", Written.List(sheet.IndicatorQuestions)),
            ("keywords", Written.List(sheet.Keywords)), ("licence", sheet.Licence), ("authors", Written.List(it.Credits.Select(credit => Written.Text(credit.As.Text)).OfType<string>())),
            ("review", Written.List(it.Checks, check => Written.Thing(
                ("code", check.Code), ("label", check.Label), ("answer", FilePractices.AnswerOf(check.Said)), ("comment", check.Comment)))),
            ("at", it.At == Written.Born(project, null) ? null : Written.Moment(it.At)));
    }

    private static JsonObject? Card(SheetIdentity card) => Filled(Written.Thing(
        ("territory", card.Territory), ("leadRole", card.LeadRole), ("startYear", card.StartYear), ("forms", Written.List(card.Forms)), ("audience", card.Audience),
        ("partners", Written.List(card.Partners)), ("budgetEuro", card.BudgetEuro), ("humanResources", card.HumanResources), ("contactRole", card.ContactRole), ("country", card.Country)));

    /// <summary>A quote whose person said what they allow is among the voices, and only pointed to from here.</summary>
    private static IEnumerable<JsonObject> Quotes(Project project, ProjectSheet sheet)
    {
        var place = 0;
        foreach (var voice in sheet.Content.VoiceIds.Select(project.Voices.Find).OfType<Voice>().Where(voice => !voice.Withdrawn && Written.Text(voice.Text.Text) is not null))
        {
            yield return voice.Consent.Uses.IsEmpty && Quoting(project, voice.Id) == sheet.Id
                ? Written.Thing(("id", voice.Id == FilePractices.DefaultId(sheet.Id, place) ? null : voice.Id), ("text", voice.Text.Text), ("college", voice.CollegeId))
                : Written.Thing(("voiceId", voice.Id));
            place++;
        }
    }

    private static JsonObject? Filled(JsonObject thing) => thing.Count > 0 ? thing : null;
}
