using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The shared assessment: needs and resources of the territory, obstacles and levers, each in the order in which it came.</summary>
internal static class WrittenAssessment
{
    public static JsonNode? Needs(Assessment here, TerritoryCard card) => Written.List(
        [
            .. card.RecurringNeeds.Select(need => Written.Thing(("label", need.Label), ("aggregateCount", need.AggregateCount), ("period", need.Period))),
            .. here.Needs.Values.OrderBy(need => need.Order).Select((need, place) => Written.Thing(
                ("id", need.Id == $"need-{card.RecurringNeeds.Count + place + 1:000}" ? null : need.Id), ("label", need.Label), ("aggregateCount", need.Count), ("period", need.Period))),
        ],
        need => need);

    /// <summary>A resource of which nothing more is known is a sentence.</summary>
    public static JsonNode? Resources(Assessment here, TerritoryCard card) => Written.List(
        [
            .. card.LocalResources.Select(text => (JsonNode?)text),
            .. here.Resources.Values.Where(asset => Written.Text(asset.Text.Text) is not null).OrderBy(asset => asset.Order).Select((asset, place) => Resource(asset, card.LocalResources.Count + place + 1)),
        ],
        asset => asset);

    private static JsonNode Resource(LocalAsset asset, int place) => asset is { Kind: null, From: { CollegeId: null, RelayedByCollegeId: null } } && asset.Id == $"asset-{place:000}"
        ? asset.Text.Text!
        : Written.Thing(
            ("id", asset.Id), ("kind", asset.Kind is { } kind ? Written.Word(kind) : null), ("text", asset.Text.Text), ("collegeId", asset.From.CollegeId),
            ("relayedByCollegeId", asset.From.RelayedByCollegeId));

    public static JsonNode? Obstacles(Project project) => Written.List(
        project.Assessment.Obstacles.Values.OrderBy(obstacle => obstacle.Order), obstacle => Written.Thing(
            ("id", obstacle.Id), ("family", Written.Word(obstacle.Family)), ("nature", obstacle.Nature is { } nature ? Written.Word(nature) : null),
            ("level", obstacle.Level is { } level ? Written.Word(level) : null), ("basis", Written.Word(obstacle.Basis)), ("text", Written.Text(obstacle.Text.Text)),
            ("plainText", Written.Text(obstacle.PlainText?.Text)), ("raisedByCollegeId", obstacle.From.CollegeId), ("relayedByCollegeId", obstacle.From.RelayedByCollegeId),
            ("needIds", Written.List(obstacle.NeedIds)), ("leadsToIds", Written.List(obstacle.LeadsToIds)), ("at", At(project, obstacle.At))));

    public static JsonNode? Levers(Project project) => Written.List(
        project.Assessment.Levers.Values.OrderBy(lever => lever.Order), lever => Written.Thing(
            ("id", lever.Id), ("category", Written.Word(lever.Category)), ("text", Written.Text(lever.Text.Text)), ("plainText", Written.Text(lever.PlainText?.Text)),
            ("obstacleIds", Written.List(lever.ObstacleIds)), ("roomForManoeuvre", lever.RoomForManoeuvre is { } room ? Written.Word(room) : null),
            ("evidence", Written.Text(lever.Evidence?.Text)), ("raisedByCollegeId", lever.From.CollegeId), ("relayedByCollegeId", lever.From.RelayedByCollegeId), ("at", At(project, lever.At))));

    /// <summary>What a file does not date came with the project's first day.</summary>
    private static string? At(Project project, DateTimeOffset moment) => moment == Written.Born(project, null) ? null : Written.Moment(moment);
}
