namespace CoConstruction.Domain;

/// <content>The shared assessment: the same for everyone, of colleges and never of persons.</content>
public static partial class ProjectView
{
    private static ViewPart AssessmentPart(Project project) => new(ViewRooms.Obstacles, [project.Assessment, project.Territory.Card], () => Assessment(project, null));

    /// <param name="reader">Whose own words are said to be theirs; null where everyone is shown the same.</param>
    private static IEnumerable<ViewEntry> Assessment(Project project, string? reader)
    {
        var (here, card) = (project.Assessment, project.Territory.Card);
        return
        [
            // Files that came before the assessment had its room left these on the card.
            .. card.RecurringNeeds.Select((need, i) => Entry(ViewRooms.Needs, $"card-{i}", [card], () => new NeedItem($"card-{i}", need.Label, need.AggregateCount, need.Period, null, i - card.RecurringNeeds.Count))),
            .. card.LocalResources.Select((text, i) => Entry(ViewRooms.Assets, $"card-{i}", [card], () => new AssetItem($"card-{i}", null, text, null, null, null, i - card.LocalResources.Count, false))),
            .. here.Needs.Values.Select(need => Entry(ViewRooms.Needs, need.Id, [need], () => new NeedItem(need.Id, need.Label, need.Count, need.Period, need.At, need.Order))),
            .. here.Resources.Values.Select(asset => Entry(ViewRooms.Assets, asset.Id, [asset], () => Show(asset, reader))),
            .. here.Obstacles.Values.Select(obstacle => Entry(ViewRooms.Obstacles, obstacle.Id, [obstacle], () => Show(obstacle, reader))),
            .. here.Levers.Values.Select(lever => Entry(ViewRooms.Levers, lever.Id, [lever], () => Show(lever, reader))),
        ];
    }

    private static AssetItem Show(LocalAsset asset, string? reader) => new(
        asset.Id, asset.Kind, asset.Text.Text, asset.From.CollegeId, asset.From.RelayedByCollegeId, asset.At, asset.Order, Mine(asset.By, reader));

    private static ObstacleItem Show(Obstacle obstacle, string? reader) => new(
        obstacle.Id, obstacle.Family, obstacle.Nature, obstacle.Level, obstacle.Basis, obstacle.Text.Text, obstacle.PlainText?.Text,
        obstacle.From.CollegeId, obstacle.From.RelayedByCollegeId, obstacle.NeedIds, obstacle.LeadsToIds, obstacle.At, obstacle.Order, Mine(obstacle.By, reader));

    private static LeverItem Show(Lever lever, string? reader) => new(
        lever.Id, lever.Category, lever.Text.Text, lever.PlainText?.Text, lever.RoomForManoeuvre, lever.Evidence?.Text,
        lever.From.CollegeId, lever.From.RelayedByCollegeId, lever.ObstacleIds, lever.At, lever.Order, Mine(lever.By, reader));

    private static bool Mine(string? by, string? reader) => by is not null && by == reader;
}
