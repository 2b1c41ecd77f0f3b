namespace CoConstruction.Domain;

/// <summary>
/// A practice as it is looked for: what lists show of it, what they may be narrowed by, and its words by their weight. Of
/// what may have to disappear (quotes, names of authors, what readers miss) it holds nothing.
/// </summary>
/// <param name="IsPublic">Whether anybody may read it.</param>
/// <param name="By">Who told of it, by a reference that means nothing elsewhere.</param>
public sealed record PracticeDocument(PracticeCard Card, bool IsPublic, string By)
{
    public ImmutableList<string> PlaceKeys { get; init; } = [];
    public ImmutableList<ObstacleFamily> Families { get; init; } = [];
    public ImmutableList<LeverCategory> LeverCategories { get; init; } = [];
    public ImmutableList<RoomForManoeuvre> Rooms { get; init; } = [];
    public PracticeTexts Texts { get; init; } = new("", "", "", "");

    /// <summary>The project whose people it quotes, in some version; null when it quotes nobody.</summary>
    public string? QuotesOf { get; init; }

    /// <summary>How it is looked for; null when it is in no list of anybody.</summary>
    public static PracticeDocument? Of(Practice practice)
    {
        if (practice is not { Exists: true, Signal: { } signal }) return null;
        var version = practice.Published;
        var sheet = version?.Sheet ?? practice.Sheet;
        var keywords = sheet?.Keywords ?? [];
        var forms = sheet is { Identity.Forms.IsEmpty: false } ? sheet.Identity.Forms : signal.Forms;
        var card = new PracticeCard(
            practice.Id, sheet?.Title ?? signal.Title, sheet?.Summary ?? signal.Summary, signal.Why, signal.Kind, practice.State, signal.Place, signal.Country ?? sheet?.Identity.Country,
            DateOnly.FromDateTime((version?.At ?? practice.SignalledAt).UtcDateTime), version?.Number)
        {
            Forms = forms,
            Keywords = keywords,
        };
        return new(card, version is not null, practice.By)
        {
            PlaceKeys = [.. signal.Place.Keys()],
            Families = [.. Known(sheet?.Obstacles.Select(obstacle => obstacle.Family))],
            LeverCategories = [.. Known(sheet?.Levers.Select(lever => lever.Category))],
            QuotesOf = practice.Quotes ? practice.ProjectId : null,
            Rooms = [.. Known(sheet?.Levers.Select(lever => lever.RoomForManoeuvre))],
            Texts = new(card.Title, Lines(keywords), card.Summary, Lines([signal.Why, signal.Place.Territory, signal.Place.Department, signal.Country, signal.Programme, .. signal.Partners, .. sheet?.Texts() ?? []])),
        };
    }

    private static IEnumerable<T> Known<T>(IEnumerable<T?>? values)
        where T : struct =>
        (values ?? []).OfType<T>().Distinct().Order();

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.OfType<string>());
}

/// <summary>The words of a practice, those that count most first.</summary>
public sealed record PracticeTexts(string Title, string Keywords, string Summary, string Rest);
