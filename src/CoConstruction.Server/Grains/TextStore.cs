using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>One shared text in storage: a stream of its own in the journal, with the words of people sealed as in the project's.</summary>
internal sealed partial class TextStore(string project, string text, IJournal journal, IVault vault, TimeProvider time, ILogger logger)
{
    /// <summary>So many events lie between two snapshots.</summary>
    private const int Distance = 1_000;

    /// <summary>So many entries are kept with a snapshot, so that pages that were there when the house stopped are carried over.</summary>
    private const int Tail = 1_000;

    private static readonly IReadOnlyDictionary<string, Type> _types = Contract.Names<TextHappened>();

    private static readonly Dictionary<Type, string> _names = _types.ToDictionary(name => name.Value, name => name.Key);

    private readonly string _stream = $"text/{project}/{text}";
    private Task _snapshot = Task.CompletedTask;

    /// <summary>What a snapshot holds. It can be thrown away: one of another shape is.</summary>
    private sealed record Kept(string Text, long Version, ImmutableList<KeptSession> Sessions, ImmutableList<TextEntry> Tail, ImmutableList<TextNote> Notes, long Restated);

    private sealed record KeptSession(string Session, long Taken, string Author);

    /// <param name="beginning">What the text began with.</param>
    public async Task<OpenedText> Read(string beginning)
    {
        var opening = vault.Open(project);
        var snapshot = await journal.ReadSnapshot(_stream);
        var secrets = new Secrets(await opening);
        var codec = new ProjectCodec(secrets);
        var opened = snapshot is null ? null : Read(codec, secrets, snapshot);
        opened ??= new OpenedText(codec, secrets, SharedText.Begun(beginning), new TextNotes(), 0, 0, 0);
        foreach (var entry in await journal.Read(_stream, opened.Stream))
        {
            opened.Apply(Happened(codec, entry));
            opened.Stream = entry.Version;
        }

        return opened;
    }

    /// <summary>Everything that happened since the text was begun or adopted, with its moment.</summary>
    /// <param name="codec">One of its own: what is long is read beside the grain, where people go on writing.</param>
    public async Task<IReadOnlyList<(TextHappened Happened, DateTimeOffset At)>> History(ProjectCodec codec)
    {
        var entries = await journal.Read(_stream, 0);
        return await Task.Run(() => entries.Select(entry => (Happened(codec, entry), entry.At)).ToList());
    }

    /// <summary>Makes what happened durable. The keys of its words are kept first.</summary>
    /// <exception cref="JournalConflictException">Somebody else wrote the text meanwhile.</exception>
    /// <exception cref="JournalUnavailableException">Nothing is acknowledged.</exception>
    public async Task Append(OpenedText opened, IReadOnlyList<TextHappened> happened, DateTimeOffset at)
    {
        var entries = happened.Select((one, i) => new JournalEntry(opened.Stream + 1 + i, _names[one.GetType()], opened.Codec.Write(one), at, null)).ToList();
        var (keys, names) = opened.Secrets.TakeNew();
        if (keys.Count + names.Count > 0 && !await vault.Keep(project, keys, names)) throw new JournalConflictException(_stream, opened.Stream);
        await journal.Append(_stream, opened.Stream, entries);
        opened.Stream += entries.Count;
    }

    /// <summary>Keeps the text as it stands when enough has happened since it was kept last; beside the path of what is written.</summary>
    /// <param name="leaving">The text is closed: whoever opens it next reads nothing else.</param>
    public Task KeepSnapshot(OpenedText opened, bool leaving = false)
    {
        if (!_snapshot.IsCompleted || opened.Stream - opened.Snapshot < (leaving ? 1 : Distance)) return _snapshot;
        opened.Snapshot = opened.Stream;
        var sessions = opened.Text.Sessions.Select(session => new KeptSession(session.Key, session.Value, opened.OwnerOf(session.Key) ?? "")).ToImmutableList();
        var kept = new Kept(opened.Text.ToString(), opened.Text.Version, sessions, [.. opened.Text.Last(Tail)], [.. opened.Notes.All.Values], opened.Restated);
        var (codec, version) = (opened.Codec.Copy(), opened.Stream);
        return _snapshot = Task.Run(async () =>
        {
            try
            {
                await journal.WriteSnapshot(_stream, new Snapshot(version, Encoding.UTF8.GetBytes(codec.Write(kept))));
            }
            catch (JournalUnavailableException trouble)
            {
                LogNoSnapshot(logger, trouble, project);
            }
        });
    }

    /// <summary>
    /// Drops what led to the text: who wrote what, letter by letter. What it is, and what is said of it, stands in the one
    /// entry that is left. The rule: once a text is adopted only its versions stay.
    /// </summary>
    public async Task Restate(OpenedText opened)
    {
        var open = opened.Notes.All.Values.Where(note => note.State == NoteState.Open);
        var restated = new TextRestated(opened.Text.ToString(), opened.Text.Version + 1, [.. open]);
        await Append(opened, [restated], time.GetUtcNow());
        opened.Apply(restated);
        await journal.DropBefore(_stream, opened.Stream);
        opened.Snapshot = 0;
    }

    private static OpenedText? Read(ProjectCodec codec, Secrets secrets, Snapshot snapshot)
    {
        try
        {
            var kept = (Kept)codec.Read(Encoding.UTF8.GetString(snapshot.Data.Span), typeof(Kept));
            var sessions = kept.Sessions.Select(session => KeyValuePair.Create(session.Session, session.Taken));
            var notes = new TextNotes().Evolve(new TextRestated(kept.Text, kept.Version, kept.Notes));
            var opened = new OpenedText(codec, secrets, new SharedText(kept.Text, kept.Version, sessions, kept.Tail), notes, snapshot.Version, snapshot.Version, kept.Restated);
            foreach (var session in kept.Sessions) opened.Own(session.Session, session.Author);
            return opened;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TextHappened Happened(ProjectCodec codec, JournalEntry entry) =>
        _types.TryGetValue(entry.Type, out var type) ? (TextHappened)codec.Read(entry.Data, type) : throw new JsonException($"Unknown event {entry.Type}.");

    [LoggerMessage(LogLevel.Warning, "A text of project {Project} has no new snapshot; it opens from its entries.")]
    private static partial void LogNoSnapshot(ILogger logger, Exception trouble, string project);
}
