using System.IO.Compression;

namespace CoConstruction.Server;

/// <summary>A zip that depends on nothing but what is in it: the same parts on the same day are the same bytes.</summary>
internal static class FixedZip
{
    /// <param name="day">The day that all of its parts tell.</param>
    /// <param name="parts">Name and content, in the order in which they are written; the first may have to be readable as it is.</param>
    public static byte[] Of(DateOnly day, IEnumerable<(string Name, byte[] Content, bool AsItIs)> parts)
    {
        // A zip knows no other years.
        var told = new DateTimeOffset(day.Year is < 1980 or > 2107 ? new DateOnly(1980, 1, 1) : day, TimeOnly.MinValue, TimeSpan.Zero);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content, asItIs) in parts)
            {
                var entry = zip.CreateEntry(name, asItIs ? CompressionLevel.NoCompression : CompressionLevel.SmallestSize);
                entry.LastWriteTime = told;
                using var written = entry.Open();
                written.Write(content);
            }
        }

        return file.ToArray();
    }
}
