using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>
/// The practice sheets of a file. Their quotes become voices: one that the file does not say to be allowed is allowed
/// nowhere, until somebody says what the person agreed to.
/// </summary>
internal static class FilePractices
{
    private static readonly string[] Said = ["oui", "non", "nr"];

    /// <summary>The field of a file's first sheet.</summary>
    public const string First = "practiceSheet";

    public static IEnumerable<FilePlace> Sheets(FilePlace root) => [.. root.May(First)?.AsThing() is { } first ? [first] : Array.Empty<FilePlace>(), .. root.Things("practiceSheets", 50)];

    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index) => [.. Sheets(root).SelectMany(sheet => Sheet(sheet, index))];

    /// <summary>
    /// The sheet of a file that came in before sheets had a room. It was judged then: what it points to is there.
    /// </summary>
    public static ImmutableList<Happened> Former(JsonElement sheet, DateOnly? firstDay)
    {
        JsonArray Pointed(string field) => new([.. Ids(sheet, field).Distinct().Select(id => Written.Thing(("id", id)))]);
        var file = new JsonObject
        {
            [First] = JsonNode.Parse(sheet.GetRawText()),
            ["obstacles"] = Pointed("obstaclesMet"),
            ["levers"] = Pointed("leversUsed"),
            ["colleges"] = new JsonArray([.. Colleges(sheet).Distinct().Select(id => Written.Thing(("id", id)))]),
            ["calendar"] = firstDay is { } day ? Written.Thing(("start", Written.Day(day))) : null,
        };
        var root = new FilePlace(JsonSerializer.SerializeToElement(file), "$", []);
        return [.. Read(root, new FileIndex(root))];
    }

    private static IEnumerable<string> Ids(JsonElement thing, string field) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)
            : [];

    private static IEnumerable<string> Colleges(JsonElement sheet) =>
        sheet.ValueKind == JsonValueKind.Object && sheet.TryGetProperty("verbatims", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(line => line.ValueKind == JsonValueKind.Object && line.TryGetProperty("college", out var college) && college.ValueKind == JsonValueKind.String)
                .Select(line => line.GetProperty("college").GetString()!)
            : [];

    private static List<Happened> Sheet(FilePlace sheet, FileIndex index)
    {
        var happened = new List<Happened>();
        var voices = ImmutableList.CreateBuilder<string>();
        foreach (var (line, place) in sheet.Things("verbatims", PracticeSheet.MostLines).Select((line, place) => (line, place)))
        {
            if (line.May("voiceId") is { } known)
            {
                if (known.AsReference(index.Voices) is { Length: > 0 } there) voices.Add(there);
                continue;
            }

            var id = VoiceId(sheet, line, place);
            if (index.Voices.Known.Contains(id) || voices.Contains(id)) line.Wrong($"{FilePlace.Quoted(id)} est déjà l’identifiant d’autre chose.");
            happened.Add(new VoiceRecorded(
                id, new PersonalText(Voice.OwnerOf(id), line.Must("text")?.AsText(Checks.Idea)), line.Must("college")?.AsReference(index.Colleges) ?? "",
                new VoiceConsent(default, ConsentManner.Spoken, []), null, index.DayOf(line)));
            voices.Add(id);
        }

        var content = new SheetContent(Fields(sheet))
        {
            ObstacleIds = [.. sheet.References("obstaclesMet", index.Obstacles).Distinct()],
            LeverIds = [.. sheet.References("leversUsed", index.Levers).Distinct()],
            VoiceIds = voices.ToImmutable(),
        };
        if (content.Sheet.Check() is Refusal.NumberOutOfRange or Refusal.UnknownThing) sheet.Wrong("L’année, le budget ou une forme de cette fiche n’est pas possible.");
        var status = sheet.Must("status")?.AsWord<SheetStatus>() ?? default;
        happened.Add(new SheetBrought(sheet.Id, content, status, Checklist(sheet), sheet.May("at")?.AsMoment() ?? index.DayOf(sheet)) { Credits = Credits(sheet) });
        return happened;
    }

    /// <summary>The id of a quote; by its place when the file gives it none.</summary>
    public static string VoiceId(FilePlace sheet, FilePlace line, int place) => Checks.IsId(line.Id) ? line.Id : DefaultId(sheet.Id, place);

    public static string DefaultId(string sheetId, int place) => $"{MarkdownLine.Cut(sheetId, 55)}-v{place + 1}";

    private static PracticeSheet Fields(FilePlace sheet)
    {
        var (card, results, again) = (sheet.May("identityCard")?.AsThing(), sheet.May("results")?.AsThing(), sheet.May("reproducibility")?.AsThing());
        return new(sheet.Must("title")?.AsText() ?? "")
        {
            Summary = Words(sheet, "summary"),
            Identity = card is null ? new() : new(
                Words(card, "territory", Checks.Line), Words(card, "leadRole", Checks.Line), card.May("startYear")?.AsNumber(1900, 2200), Words(card, "audience"),
                card.May("budgetEuro")?.AsNumber(most: int.MaxValue), Words(card, "humanResources"), Words(card, "contactRole", Checks.Line), Words(card, "country", Checks.Line))
            {
                Forms = card.Texts("forms", 64),
                Partners = Lines(card, "partners", Checks.Line),
            },
            Origin = Words(sheet, "origin"),
            Objectives = Lines(sheet, "objectives"),
            Steps = [.. sheet.Things("steps", PracticeSheet.MostLines).Select(step => new SheetStep(step.Must("title")?.AsText() ?? "", Words(step, "detail")))],
            ParticipationOfPersons = Words(sheet, "participationOfPersons"),
            Partnership = Words(sheet, "partnership"),
            Obstacles = [.. sheet.Things("obstaclesTold", PracticeSheet.MostLines).Select(it => new SheetObstacle(it.Must("text")?.AsText(Checks.Paragraph) ?? "", it.May("family")?.AsWord<ObstacleFamily>()))],
            Levers = [.. sheet.Things("leversTold", PracticeSheet.MostLines).Select(it => new SheetLever(
                it.Must("text")?.AsText(Checks.Paragraph) ?? "", it.May("category")?.AsWord<LeverCategory>(), it.May("roomForManoeuvre")?.AsWord<RoomForManoeuvre>()))],
            Results = results is null ? new() : new() { Qualitative = Lines(results, "qualitative"), Quantitative = Lines(results, "quantitative"), Unexpected = Lines(results, "unexpected") },
            KeyFactors = Lines(sheet, "keyFactors"),
            WatchPoints = Lines(sheet, "watchPoints"),
            Reproducibility = again is null ? new() : new() { Approach = Words(again, "approach"), Prerequisites = Lines(again, "prerequisites"), NotTransferable = Lines(again, "notTransferable") },
            Evaluation = Words(sheet, "evaluation"),
            Tools = Lines(sheet, "tools"),
            IndicatorQuestions = Lines(sheet, "indicatorQuestions"),
            Keywords = Lines(sheet, "keywords", Checks.Line),
            Licence = Words(sheet, "licence", Checks.Line),
        };
    }

    private static ImmutableList<SheetCheck> Checklist(FilePlace sheet) =>
    [
        .. sheet.Things("review", 50).Select(line => new SheetCheck(
            line.Must("code")?.AsText(Checks.Word) ?? "", Words(line, "label"), (SheetAnswer)Math.Max(0, Array.IndexOf(Said, line.Must("answer")?.AsWord([.. Said]))), Words(line, "comment"))),
    ];

    private static ImmutableList<SheetCredit> Credits(FilePlace sheet) =>
    [
        .. sheet.Values("authors", 100).Select((line, place) => (Line: line, Id: $"{MarkdownLine.Cut(sheet.Id, 55)}-a{place + 1}"))
            .Select(author => new SheetCredit(author.Id, new PersonalText(author.Id, author.Line.AsText()))),
    ];

    /// <summary>What is left empty says nothing.</summary>
    private static string? Words(FilePlace thing, string field, int longest = Checks.Paragraph) =>
        thing.May(field) is not { } words || (words.Value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(words.Value.GetString())) ? null : words.AsText(longest);

    private static ImmutableList<string> Lines(FilePlace thing, string field, int longest = Checks.Paragraph) =>
        [.. thing.Values(field, PracticeSheet.MostLines).Select(value => value.AsText(longest)).OfType<string>()];

    /// <summary>The words by which files answer.</summary>
    public static string AnswerOf(SheetAnswer said) => Said[(int)said];
}
