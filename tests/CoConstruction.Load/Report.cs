using System.Text.Json.Serialization;

namespace CoConstruction.Load;

/// <summary>A report that also says whether what must hold did hold.</summary>
public interface IVerdict
{
    /// <summary>Nothing missing, nothing doubled, everything shown.</summary>
    bool Whole { get; }
}

/// <summary>How reports are written: one line of JSON.</summary>
public static class Report
{
    /// <summary>camelCase, in the order of the record.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
}

/// <summary>How durations spread, in milliseconds.</summary>
public sealed record Spread(double P50, double P95, double P99, double Max)
{
    /// <summary>Of at least one duration.</summary>
    public static Spread Of(IEnumerable<TimeSpan> durations)
    {
        var sorted = durations.Select(duration => Math.Round(duration.TotalMilliseconds, 1)).Order().ToList();
        return new(At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99), sorted[^1]);
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
}
