using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The evaluation: its frame, what each indicator was found to be, what nobody expected.</summary>
internal static class WrittenEvaluation
{
    /// <summary>Null for a frame that says nothing.</summary>
    public static JsonNode? Frame(EvaluationFrame frame)
    {
        var written = Texts(
            frame.Texts, ("indicatorIds", Written.List(frame.IndicatorIds)), ("baseline", Baseline(frame.Baseline)), ("amendments", Written.List(frame.Amendments, Amendment)));
        return written.Count > 0 ? written : null;
    }

    /// <summary>What an indicator was found to be. Readings that an older file brought, and that nobody touched, are written as they came.</summary>
    public static JsonNode? Readings(Project project, string indicatorId)
    {
        var here = Evaluation.Of(project);
        return here.TookOver && !project.Evaluation.TookOver
            ? Former(project.Territory.Parts[FormerReadings.Part], indicatorId)
            : Written.List(here.Readings.Values.Where(reading => reading.IndicatorId == indicatorId).OrderBy(reading => reading.Order).Select((reading, i) => Reading(reading, i + 1)), reading => reading);
    }

    public static JsonNode? Effects(Evaluation here) => Written.List(here.Effects.Values.OrderBy(effect => effect.Order), effect => Written.Thing(
        ("id", effect.Id), ("at", Written.Moment(effect.At)), ("text", effect.Text.Text), ("collegeId", effect.From.CollegeId), ("relayedByCollegeId", effect.From.RelayedByCollegeId)));

    private static JsonNode? Former(JsonElement part, string indicatorId) => part.EnumerateArray()
        .Where(line => line.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == indicatorId && line.TryGetProperty("readings", out _))
        .Select(line => JsonNode.Parse(line.GetProperty("readings").GetRawText())).FirstOrDefault();

    private static JsonObject Reading(IndicatorReading reading, int place)
    {
        var found = reading.Found;
        return Written.Thing(
            ("id", reading.Id == FormerReadings.IdOf(reading.IndicatorId, place) ? null : reading.Id), ("date", Written.Day(found.Date)),
            ("kind", found.Kind == FormerReadings.KindOf(found.Level, found.Figure) ? null : Written.Word(found.Kind)),
            ("value", found.Figure), ("level", found.Level?.Value), ("comment", found.Words?.Text), ("collegeId", found.CollegeId));
    }

    private static JsonObject Texts(FrameTexts texts, params ReadOnlySpan<(string Name, JsonNode? Value)> more) =>
        Written.Thing([("objectives", texts.Objectives), ("modalities", texts.Modalities), ("contours", texts.Contours), .. more]);

    private static JsonObject? Baseline(FrameBaseline? baseline) => baseline is null ? null
        : Texts(baseline.Texts, ("at", Written.Moment(baseline.At)), ("indicators", Written.List(baseline.Indicators, Frozen)));

    private static JsonObject Frozen(FrozenIndicator indicator) => WrittenActionPlan.Indicator(indicator.Id, indicator.Definition, indicator.ChosenOn, null);

    private static JsonObject Amendment(FrameAmendment amendment) => Written.Thing(
        ("part", Written.Word(amendment.Part)), ("at", Written.Moment(amendment.At)), ("before", amendment.Before), ("after", amendment.After), ("why", amendment.Why),
        ("indicatorIds", Written.List(amendment.IndicatorIds)), ("added", Written.List(amendment.Added)), ("removed", Written.List(amendment.Removed)),
        ("reworded", amendment.Reworded is { } reworded ? Frozen(reworded) : null));
}
