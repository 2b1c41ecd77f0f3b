namespace CoConstruction.Server;

/// <summary>Appends that one statement can write: those of one stream follow each other without a gap.</summary>
internal sealed class AppendBatch
{
    /// <summary>What one statement carries at most, so that a slow disk has done with it in time.</summary>
    private const long MostBytes = 16 << 20;

    private readonly Dictionary<string, List<PendingAppend>> runs = [];
    private long bytes;

    /// <summary>Takes appends from the first on, until one cannot be taken: whoever comes after it waits behind it.</summary>
    public AppendBatch(IEnumerable<PendingAppend> appends)
    {
        foreach (var append in appends)
        {
            if (!TryAdd(append)) return;
        }
    }

    /// <summary>In the order they were made.</summary>
    public List<PendingAppend> Appends { get; } = [];

    /// <summary>What there is of each stream, in the order of their names: two processes never wait for each other in a circle.</summary>
    public List<List<PendingAppend>> Runs() => [.. runs.OrderBy(run => run.Key, StringComparer.Ordinal).Select(run => run.Value)];

    private bool TryAdd(PendingAppend append)
    {
        if (Appends.Count > 0 && bytes + append.Bytes > MostBytes) return false;
        if (!runs.TryGetValue(append.Stream, out var run)) runs.Add(append.Stream, run = []);
        else if (run[^1].Last != append.Expected) return false;
        run.Add(append);
        Appends.Add(append);
        bytes += append.Bytes;
        return true;
    }
}
