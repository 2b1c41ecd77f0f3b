namespace CoConstruction.Domain;

/// <summary>How many times people of these colleges came.</summary>
public sealed record BriefPeople(ImmutableList<string> Colleges, Figure Times);

/// <summary>Who came to the workshops, and who is missing.</summary>
/// <param name="Missing">Colleges of which nobody ever came.</param>
public sealed record BriefPresence(Figure Workshops, ImmutableList<BriefPeople> Lines, ImmutableList<string> Missing)
{
    public IEnumerable<Figure> Figures => [Workshops, .. Lines.Select(line => line.Times)];

    internal static BriefPresence Of(Project project)
    {
        var held = project.Workshops.All.Values.Where(workshop => workshop.Status == WorkshopStatus.Closed).Select(workshop => workshop.PresentByCollege(project.Participants)).ToList();
        return new(new("workshops", held.Count, new(ViewRooms.Workshops)), Told(project, held),
            Brief.Labels(project, project.Participants.Colleges.Select(college => college.Id).Where(id => held.TrueForAll(present => present.GetValueOrDefault(id) == 0))));
    }

    /// <summary>
    /// Only what each workshop tells is added up: colleges that were merged in one of them stay merged in the sum, so that
    /// no small count can be found by taking the shown ones off it.
    /// </summary>
    private static ImmutableList<BriefPeople> Told(Project project, IEnumerable<ImmutableSortedDictionary<string, int>> held)
    {
        var told = held.SelectMany(present => SmallCounts.Merge(present, line => line.Key, line => line.Value))
            .Select(line => (Colleges: line.ConvertAll(college => college.Key), People: line.Sum(college => college.Value))).ToList();
        var groups = new List<ImmutableSortedSet<string>>();
        foreach (var (colleges, _) in told)
        {
            var touched = groups.FindAll(group => colleges.Exists(group.Contains));
            groups.RemoveAll(touched.Contains);
            groups.Add([.. colleges, .. touched.SelectMany(group => group)]);
        }

        return [.. groups.OrderBy(group => group.Min(id => project.Participants.Colleges.FindIndex(college => college.Id == id))).Select(group => new BriefPeople(
            Brief.Labels(project, group),
            new($"present:{string.Join('+', group)}", told.Where(line => group.Contains(line.Colleges[0])).Sum(line => line.People), new(ViewRooms.Workshops))))];
    }
}
