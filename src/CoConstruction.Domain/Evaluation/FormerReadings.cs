namespace CoConstruction.Domain;

/// <summary>
/// Readings as files brought them before they had a room: kept whole with the project, little looked at. What can be
/// made out of them is a reading, and what cannot stays with the file.
/// </summary>
internal static class FormerReadings
{
    /// <summary>The part of the project under which they were kept.</summary>
    public const string Part = "indicators";

    /// <summary>Those of the indicators that are still there.</summary>
    public static ImmutableList<ReadingRecorded> Of(Project project) =>
        project.Territory.Parts.TryGetValue(Part, out var part) && part.ValueKind == JsonValueKind.Array
            ? [.. part.EnumerateArray().SelectMany(line => Of(project.ActionPlan, line)).DistinctBy(reading => reading.ReadingId)]
            : [];

    /// <summary>The id of a reading to which its file gives none.</summary>
    /// <param name="place">From 1, within its indicator.</param>
    public static string IdOf(string indicatorId, int place) =>
        $"{indicatorId}-r{place}" is { Length: <= 64 } id ? id : $"r-{Fingerprint.Of(JsonSerializer.SerializeToElement(indicatorId))[..40]}-{place}";

    private static IEnumerable<ReadingRecorded> Of(ActionPlan plan, JsonElement line) =>
        Text(line, "id") is { } id && plan.Indicators.TryGetValue(id, out var indicator)
        && line.TryGetProperty("readings", out var readings) && readings.ValueKind == JsonValueKind.Array
            ? readings.EnumerateArray().Select((reading, i) => Of(indicator, reading, i + 1)).OfType<ReadingRecorded>()
            : [];

    private static ReadingRecorded? Of(Indicator indicator, JsonElement reading, int place)
    {
        if (Text(reading, "date") is not { } day || !DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date)) return null;
        var id = Text(reading, "id") is { } own && Checks.IsId(own) ? own : IdOf(indicator.Id, place);
        var level = Field(reading, "level") is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? LevelOf(indicator.Definition, number) : null;
        var figure = Field(reading, "value") is { ValueKind: JsonValueKind.Number } amount && amount.TryGetDecimal(out var known) ? known : (decimal?)null;
        var words = Text(reading, "comment") is { } comment && !string.IsNullOrWhiteSpace(comment) ? new PersonalText(id, comment) : null;
        return new ReadingRecorded(id, indicator.Id, new ReadingFound(KindOf(level, figure), date, level, figure, words, null, null));
    }

    /// <summary>As what something was found, when its file does not say: words alone are a story.</summary>
    public static ReadingKind KindOf(IndicatorLevel? level, decimal? figure) => level is not null ? ReadingKind.Level : figure is not null ? ReadingKind.Number : ReadingKind.Story;

    /// <summary>A level with its words; one that the scale does not have is called by its number.</summary>
    public static IndicatorLevel LevelOf(IndicatorDefinition definition, int value) =>
        definition.Levels.Find(level => level.Value == value) ?? new IndicatorLevel(value, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string? Text(JsonElement thing, string field) => Field(thing, field) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Field(JsonElement thing, string field) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(field, out var value) ? value : null;
}
