namespace CoConstruction.Domain;

/// <summary>A sheet without the spaces and signs that nobody meant: what its text says, and what is read out of it, is then the same.</summary>
public static class SheetTrim
{
    /// <summary>A text of several lines.</summary>
    public static string Words(string text) => Units.Clean(text).Trim();

    /// <summary>A text of one line.</summary>
    public static string Line(string text) => string.Join(' ', Units.Clean(text).Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    /// <summary>A text that may be missing.</summary>
    public static string? Maybe(string? text) => string.IsNullOrWhiteSpace(text) ? null : Words(text);

    private static string? MaybeLine(string? text) => string.IsNullOrWhiteSpace(text) ? null : Line(text);

    private static ImmutableList<string> List(ImmutableList<string> lines) => lines.ConvertAll(Words).RemoveAll(line => line.Length == 0);

    private static ImmutableList<string> Lines(ImmutableList<string> lines) => lines.ConvertAll(Line).RemoveAll(line => line.Length == 0);

    public static SheetContent Of(SheetContent content) => content with { Sheet = Of(content.Sheet) };

    private static PracticeSheet Of(PracticeSheet sheet) => sheet with
    {
        Title = Line(sheet.Title),
        Summary = Maybe(sheet.Summary),
        Identity = sheet.Identity with
        {
            Territory = MaybeLine(sheet.Identity.Territory),
            LeadRole = MaybeLine(sheet.Identity.LeadRole),
            Audience = Maybe(sheet.Identity.Audience),
            HumanResources = Maybe(sheet.Identity.HumanResources),
            ContactRole = MaybeLine(sheet.Identity.ContactRole),
            Country = MaybeLine(sheet.Identity.Country),
            Partners = Lines(sheet.Identity.Partners),
        },
        Origin = Maybe(sheet.Origin),
        Objectives = List(sheet.Objectives),
        Steps = sheet.Steps.ConvertAll(step => new SheetStep(Line(step.Title), Maybe(step.Detail))).RemoveAll(step => step.Title.Length == 0 && step.Detail is null),
        ParticipationOfPersons = Maybe(sheet.ParticipationOfPersons),
        Partnership = Maybe(sheet.Partnership),
        Obstacles = sheet.Obstacles.ConvertAll(obstacle => obstacle with { Text = Words(obstacle.Text) }).RemoveAll(obstacle => obstacle.Text.Length == 0),
        Levers = sheet.Levers.ConvertAll(lever => lever with { Text = Words(lever.Text) }).RemoveAll(lever => lever.Text.Length == 0),
        Results = new() { Qualitative = List(sheet.Results.Qualitative), Quantitative = List(sheet.Results.Quantitative), Unexpected = List(sheet.Results.Unexpected) },
        KeyFactors = List(sheet.KeyFactors),
        WatchPoints = List(sheet.WatchPoints),
        Reproducibility = new()
        {
            Approach = Maybe(sheet.Reproducibility.Approach),
            Prerequisites = List(sheet.Reproducibility.Prerequisites),
            NotTransferable = List(sheet.Reproducibility.NotTransferable),
        },
        Evaluation = Maybe(sheet.Evaluation),
        Tools = List(sheet.Tools),
        IndicatorQuestions = List(sheet.IndicatorQuestions),
        Keywords = Lines(sheet.Keywords),
        Licence = MaybeLine(sheet.Licence),
    };
}
