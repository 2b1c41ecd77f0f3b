using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>What a project says that people should learn: the levers of its assessment that are trainings. Neither a person nor a college is in it.</summary>
[GenerateSerializer, Immutable]
public sealed record TrainingNeeds([property: Id(0)] string Project, [property: Id(1)] ImmutableList<TrainingNeed> All)
{
    internal static TrainingNeeds Of(Project project) => new(
        project.Territory.Title,
        [
            .. project.Assessment.Levers.Values.Where(lever => lever is { Category: LeverCategory.Training, Text.Text: not null }).OrderBy(lever => lever.Order).Select(lever => new TrainingNeed(
                lever.Text.Text!,
                [.. lever.ObstacleIds.Select(id => project.Assessment.Obstacles.GetValueOrDefault(id)?.Family).OfType<ObstacleFamily>().Distinct().Order()],
                lever.RoomForManoeuvre, DateOnly.FromDateTime(lever.At.UtcDateTime))),
        ]);
}

/// <summary>One of them.</summary>
/// <param name="Themes">The families of obstacles that it would lift.</param>
/// <param name="Room">Where it can be done.</param>
[GenerateSerializer, Immutable]
public sealed record TrainingNeed([property: Id(0)] string Text, [property: Id(1)] ImmutableList<ObstacleFamily> Themes, [property: Id(2)] RoomForManoeuvre? Room, [property: Id(3)] DateOnly On);

/// <summary>Needs of training as a table, for those who train.</summary>
internal static class TrainingNeedsCsv
{
    public static string Text(TrainingNeeds needs) => Csv.Text(
    [
        ["Besoin de formation", "Thème", "Où agir", "Mois", "Projet"],
        .. needs.All.Select(need => (IEnumerable<string>)
        [
            need.Text, string.Join(", ", need.Themes.Select(SheetWords.Family)), need.Room is { } room ? SheetWords.Room(room) : "",
            // A day would help to find who said it.
            need.On.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), needs.Project,
        ]),
    ]);
}
