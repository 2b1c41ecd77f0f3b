namespace CoConstruction.Server;

/// <summary>What a text's stream tells of how it was written.</summary>
internal static class TextMoments
{
    /// <summary>Some minutes of writing, by the references of who wrote.</summary>
    public sealed record Written(long Version, DateTimeOffset At, IReadOnlyList<string> By, int Added, int Removed);

    /// <summary>Moments of writing, the newest first; a pause ends one.</summary>
    public static List<Written> Of(IReadOnlyList<(TextHappened Happened, DateTimeOffset At)> stream, TimeSpan pause)
    {
        var moments = new List<Written>();
        var version = 0L;
        foreach (var (happened, at) in stream)
        {
            if (happened is TextRestated restated) version = restated.Version;
            if (happened is not TextEntry entry) continue;
            version++;
            var (added, removed) = (entry.Change.Parts.Sum(part => part.Text?.Length ?? 0), entry.Change.Parts.Sum(part => part.Keeps ? 0 : part.Length));
            if (moments is [.., var last] && at - last.At < pause)
            {
                moments[^1] = new Written(version, at, last.By.Contains(entry.Author) ? last.By : [.. last.By, entry.Author], last.Added + added, last.Removed + removed);
            }
            else
            {
                moments.Add(new Written(version, at, [entry.Author], added, removed));
            }
        }

        moments.Reverse();
        return moments;
    }

    /// <summary>The text of a version; null when it was dropped.</summary>
    public static string? At(string beginning, IReadOnlyList<(TextHappened Happened, DateTimeOffset At)> stream, long version)
    {
        var text = stream is [(TextRestated restated, _), ..] ? new SharedText(restated.Text, restated.Version, []) : SharedText.Begun(beginning);
        if (version < text.Version) return null;
        foreach (var entry in stream.Select(one => one.Happened).OfType<TextEntry>().Take((int)(version - text.Version))) text.Apply(entry);
        return text.ToString();
    }
}
