using System.Globalization;
using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>How the values of a project file are written. What is absent is not written at all.</summary>
internal static class Written
{
    public static JsonObject Thing(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var thing = new JsonObject();
        foreach (var (name, value) in fields)
        {
            if (value is not null) thing.Add(name, value);
        }

        return thing;
    }

    /// <summary>Null for an empty list.</summary>
    public static JsonArray? List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new JsonArray([.. items.Select(write)]) is { Count: > 0 } list ? list : null;

    public static JsonArray? List(IEnumerable<string> items) => List(items, item => item);

    /// <summary>Links to things that are still there: what was withdrawn is not in the file, and no file may point to it.</summary>
    public static JsonArray? Links<T>(IEnumerable<string> ids, ImmutableSortedDictionary<string, T> there) => List(ids.Where(there.ContainsKey));

    /// <summary>Null for a text of white space, which says nothing.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    public static string Word<T>(T word)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day) => day is { } known ? Day(known) : null;

    /// <summary>With the offset under which it was told.</summary>
    public static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>How many people of each college, in the order of the colleges.</summary>
    public static JsonArray? People(Project project, IEnumerable<KeyValuePair<string, int>> people) =>
        List(people.OrderBy(line => Place(project, line.Key)), line => Thing(("collegeId", line.Key), ("count", line.Value)));

    /// <summary>Where a college stands among the others.</summary>
    public static int Place(Project project, string collegeId) => project.Participants.Colleges.FindIndex(college => college.Id == collegeId);

    /// <summary>The day that the reader gives to what a file does not date: its workshop's, or else the project's first.</summary>
    public static DateTimeOffset Born(Project project, string? workshopId) => FileIndex.Midnight(
        WrittenWorkshops.Id(project, workshopId) is { } id ? project.Workshops.All[id].Card.Date : project.Governance.Calendar?.Start ?? project.Territory.Calendar?.Start ?? default);
}
