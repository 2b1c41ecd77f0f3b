namespace CoConstruction.Domain;

/// <summary>The obstacles and levers of a project as a sheet words them, by their ids; those whose words were erased are not there.</summary>
public sealed record SheetThings(ImmutableSortedDictionary<string, SheetObstacle> Obstacles, ImmutableSortedDictionary<string, SheetLever> Levers)
{
    public static SheetThings None { get; } = new(Ordinal.Empty<SheetObstacle>(), Ordinal.Empty<SheetLever>());

    public static SheetThings Of(Project project) => new(
        Ordinal.Empty<SheetObstacle>().AddRange(project.Assessment.Obstacles.Values.Where(obstacle => Written.Text(obstacle.Text.Text) is not null)
            .Select(obstacle => KeyValuePair.Create(obstacle.Id, new SheetObstacle(SheetTrim.Words(obstacle.Text.Text!), obstacle.Family)))),
        Ordinal.Empty<SheetLever>().AddRange(project.Assessment.Levers.Values.Where(lever => Written.Text(lever.Text.Text) is not null)
            .Select(lever => KeyValuePair.Create(lever.Id, new SheetLever(SheetTrim.Words(lever.Text.Text!), lever.Category, lever.RoomForManoeuvre)))));

    /// <summary>What a content points to, in words, before what it says itself.</summary>
    public ImmutableList<SheetObstacle> ObstaclesOf(SheetContent content) => [.. content.ObstacleIds.Where(Obstacles.ContainsKey).Select(id => Obstacles[id]), .. content.Sheet.Obstacles];

    public ImmutableList<SheetLever> LeversOf(SheetContent content) => [.. content.LeverIds.Where(Levers.ContainsKey).Select(id => Levers[id]), .. content.Sheet.Levers];
}
