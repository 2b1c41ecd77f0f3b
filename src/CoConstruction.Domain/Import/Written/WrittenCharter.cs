using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>The charter as a file knows it: one version of its text. The one in force, or else what was written last.</summary>
internal static class WrittenCharter
{
    /// <param name="now">The words of now, which lie outside of the project.</param>
    public static JsonNode? Of(Project project, string? now) =>
        project.Texts.All.Values.FirstOrDefault(text => text.Kind == TextKind.Charter) is not { } text ? null
        : project.Charter is { Adopted: { } adopted, Status: not CharterStatus.Expired } charter && text.TextOf(adopted.Number) is { } words ? Adopted(project, charter, adopted, words)
        : Draft(text, now);

    private static JsonObject? Draft(ProjectText text, string? now)
    {
        var words = Written.Text(now) ?? Written.Text(text.Kept[^1]);
        return words is null ? null : Written.Thing(("version", text.Versions is [.., var last] ? last.Number : 1), ("status", "draft"), ("markdown", words));
    }

    private static JsonObject Adopted(Project project, Charter charter, AdoptedVersion adopted, string words)
    {
        var day = DateOnly.FromDateTime(adopted.At.UtcDateTime);
        var months = charter.ReviewOn is { } review ? Months(day, review) : null;
        return Written.Thing(
            ("version", adopted.Number), ("status", "adopted"), ("adoptedOn", Written.Day(day)), ("markdown", words), ("reviewEveryMonths", months),
            ("reviewOn", months is null ? Written.Day(charter.ReviewOn) : null), ("signatories", Written.People(project, Signatures(charter, adopted.Number))));
    }

    /// <summary>After how many whole months it is looked at again; null when that is no whole number.</summary>
    private static int? Months(DateOnly adopted, DateOnly review)
    {
        var months = ((review.Year - adopted.Year) * 12) + review.Month - adopted.Month;
        return months is >= 1 and <= 240 && adopted.AddMonths(months) == review ? months : null;
    }

    private static IEnumerable<KeyValuePair<string, int>> Signatures(Charter charter, int number) =>
        charter.Signatures.Where(signature => signature.Number == number).Select(signature => KeyValuePair.Create(signature.CollegeId, 1))
            .Concat(charter.SignedElsewhere.GetValueOrDefault(number) ?? Ordinal.Empty<int>())
            .GroupBy(line => line.Key, line => line.Value).Select(college => KeyValuePair.Create(college.Key, college.Sum()));
}
