using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>Entries to append, short to write in a test.</summary>
internal static class Entries
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    /// <summary>As many entries as there are data, numbered from after <paramref name="after"/>.</summary>
    public static JournalEntry[] From(long after, params string[] data) =>
        [.. data.Select((text, i) => new JournalEntry(after + 1 + i, "voteCast", text, Noon.AddSeconds(after + i), $"command-{text}"))];

    public static Task Append(this IJournal journal, string stream, long expectedVersion, params string[] data) =>
        journal.Append(stream, expectedVersion, From(expectedVersion, data));

    public static async Task<IEnumerable<string>> Data(this IJournal journal, string stream) =>
        (await journal.Read(stream, 0)).Select(entry => entry.Data);

    public static async Task<JournalTrouble> Trouble(Task asked) =>
        (await Assert.ThrowsAsync<JournalUnavailableException>(() => asked)).Trouble;
}
