namespace CoConstruction.Domain;

/// <summary>The shared assessment of a file: needs and resources of its territory, obstacles and levers.</summary>
internal static class FileAssessment
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index)
    {
        var territory = root.May("territory");
        var obstacles = root.Things("obstacles").ToList();
        return
        [
            .. (territory?.Things("recurringNeeds") ?? []).Select((need, i) => Need(need, i, index)),
            .. (territory?.Values("localResources") ?? []).Select((asset, i) => Asset(asset, i, index)),
            .. obstacles.Select(obstacle => Obstacle(obstacle, index)),
            // Only once all of them are there may one lead to another.
            .. obstacles.SelectMany(obstacle => Links(obstacle, index)),
            .. root.Things("levers").Select(lever => Lever(lever, index)),
        ];
    }

    /// <summary>A need counted on fewer people than the threshold would point at somebody.</summary>
    private static NeedAdded Need(FilePlace need, int place, FileIndex index) => new(
        FileIndex.NeedId(need, place), need.Must("label")?.AsText() ?? "", need.Must("aggregateCount")?.AsNumber(SmallCounts.Threshold, 100_000_000) ?? 0,
        need.Must("period")?.AsText() ?? "", At(need, index));

    /// <summary>A resource is a sentence, or a thing of its own when more is known of it.</summary>
    private static AssetAdded Asset(FilePlace asset, int place, FileIndex index)
    {
        var known = asset.Value.ValueKind == JsonValueKind.Object;
        var id = known && Checks.IsId(asset.Id) ? asset.Id : $"asset-{place + 1:000}";
        var text = (known ? asset.Must("text") : asset)?.AsText(Checks.Idea) ?? "";
        return new(id, known ? asset.May("kind")?.AsWord<AssetKind>() : null, new PersonalText(id, text), From(asset, "collegeId", index), null, At(asset, index));
    }

    private static ObstacleAdded Obstacle(FilePlace obstacle, FileIndex index) => new(
        obstacle.Id,
        new(
            obstacle.Must("family")?.AsWord<ObstacleFamily>() ?? default, obstacle.May("nature")?.AsWord<ObstacleNature>(), obstacle.May("level")?.AsWord<ObstacleLevel>(),
            obstacle.Must("basis")?.AsWord<ObstacleBasis>() ?? default, new PersonalText(obstacle.Id, obstacle.May("text")?.AsText(Checks.Paragraph)),
            Words(obstacle, "plainText"))
        {
            NeedIds = obstacle.References("needIds", index.Needs),
        },
        From(obstacle, "raisedByCollegeId", index), null, At(obstacle, index));

    private static IEnumerable<ObstaclesLinked> Links(FilePlace obstacle, FileIndex index)
    {
        var targets = obstacle.References("leadsToIds", index.Obstacles);
        foreach (var itself in obstacle.Values("leadsToIds").Where(value => value.Value.ValueKind == JsonValueKind.String && value.Value.GetString() == obstacle.Id)) itself.Wrong("Un frein ne mène pas à lui-même.");
        return targets.Distinct().Select(target => new ObstaclesLinked(obstacle.Id, target));
    }

    private static LeverAdded Lever(FilePlace lever, FileIndex index) => new(
        lever.Id,
        new(
            lever.Must("category")?.AsWord<LeverCategory>() ?? default, new PersonalText(lever.Id, lever.May("text")?.AsText(Checks.Paragraph)),
            Words(lever, "plainText"), lever.May("roomForManoeuvre")?.AsWord<RoomForManoeuvre>(), Words(lever, "evidence"))
        {
            ObstacleIds = lever.References("obstacleIds", index.Obstacles),
        },
        From(lever, "raisedByCollegeId", index), null, At(lever, index));

    private static PersonalText? Words(FilePlace thing, string field) => thing.May(field)?.AsText(Checks.Paragraph) is { } text ? new PersonalText(thing.Id, text) : null;

    private static Provenance From(FilePlace thing, string field, FileIndex index) =>
        new(thing.May(field)?.AsReference(index.Colleges), thing.May("relayedByCollegeId")?.AsReference(index.Colleges));

    private static DateTimeOffset At(FilePlace thing, FileIndex index) => thing.May("at")?.AsMoment() ?? index.DayOf(thing);
}
