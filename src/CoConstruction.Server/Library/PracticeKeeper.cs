using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>Keeps the index in step with the journal: after each change, and at a start for what it missed or another build made.</summary>
internal sealed partial class PracticeKeeper(IPracticeIndex index, IJournal journal, IVault vault, TimeProvider time, ILogger<PracticeKeeper> logger)
{
    private const int Handful = 100;

    /// <summary>Of the rules that make documents, and of those that make words of them.</summary>
    private static readonly string Build = $"{typeof(Practice).Module.ModuleVersionId:N}{typeof(SearchWords).Module.ModuleVersionId:N}";

    /// <summary>False when the index did not take it; the next start does.</summary>
    public async Task<bool> Put(Practice practice, long version)
    {
        if (Indexed(practice, version) is not { } indexed) return true;
        try
        {
            await index.Put([indexed]);
            return true;
        }
        catch (JournalUnavailableException trouble)
        {
            LogNotIndexed(logger, trouble, practice.Id);
            return false;
        }
    }

    /// <summary>Indexes what changed while nobody looked, or everything when nothing is indexed.</summary>
    /// <returns>How many practices were read anew.</returns>
    public async Task<int> CatchUp(CancellationToken stopping)
    {
        try
        {
            var known = (await index.Versions()).ToDictionary(one => one.Id);
            var (waiting, done) = (new List<IndexedPractice>(), 0);
            foreach (var id in (await journal.Streams(LibraryStreams.Practices)).Select(stream => LibraryStreams.PracticeOf(stream)))
            {
                stopping.ThrowIfCancellationRequested();
                if (known.TryGetValue(id, out var there) && there.Build == Build && (await journal.Read(LibraryStreams.Of(id), there.Version)).Count == 0) continue;
                var (practice, version) = await Read(id);
                if (Indexed(practice, version) is not { } indexed) continue;
                waiting.Add(indexed);
                done++;
                if (waiting.Count < Handful) continue;
                await index.Put(waiting);
                waiting.Clear();
            }

            if (waiting.Count > 0) await index.Put(waiting);
            return done;
        }
        catch (JournalUnavailableException trouble)
        {
            LogBehind(logger, trouble);
            return 0;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    /// <summary>A practice from the journal, without waking it.</summary>
    public Task<(Practice Practice, long Version)> Read(string id) => new Ledger<Practice>(LibraryStreams.Of(id), new Practice(id), journal, vault, time, logger).Read();

    /// <summary>What the index keeps of a practice.</summary>
    public static IndexedPractice? Indexed(Practice practice, long version)
    {
        if (PracticeDocument.Of(practice) is not { } document) return null;
        var texts = document.Texts;
        return new(
            practice.Id, version, Build, JsonSerializer.Serialize(Light(document), Contract.Json), JsonSerializer.Serialize(document.Card, Contract.Json),
            Words(texts.Title, texts.Keywords, texts.Summary, texts.Rest));
    }

    /// <summary>The words of each text that are in none before it: a word counts where it counts most, and is looked for there alone.</summary>
    private static string[] Words(params ReadOnlySpan<string> texts)
    {
        var (told, words) = (new HashSet<string>(), new string[texts.Length]);
        for (var field = 0; field < words.Length; field++) words[field] = string.Join(' ', SearchWords.Of(texts[field]).Where(told.Add));
        return words;
    }

    /// <summary>Without its long texts, which lie beside it.</summary>
    private static PracticeDocument Light(PracticeDocument document) => document with { Texts = new("", "", "", ""), Card = document.Card with { Title = "", Summary = "", Why = "" } };

    [LoggerMessage(LogLevel.Warning, "Practice {Practice} is not in the index yet; its next change or the next start puts it there.")]
    private static partial void LogNotIndexed(ILogger logger, Exception trouble, string practice);

    [LoggerMessage(LogLevel.Warning, "The index of the library is behind; the next start goes on.")]
    private static partial void LogBehind(ILogger logger, Exception trouble);
}
