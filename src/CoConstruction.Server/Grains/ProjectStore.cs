namespace CoConstruction.Server;

/// <summary>One project in storage: its stream of the journal, and its part of the vault beside it.</summary>
internal sealed partial class ProjectStore(string project, IJournal journal, IVault vault, TimeProvider time, ILogger logger)
{
    /// <summary>So many events lie between two snapshots: with <see cref="History.Reach"/>, what an opening reads behind one.</summary>
    private const int Distance = 2_000;

    /// <summary>
    /// After one snapshot the next waits so many times what it took, however much happens meanwhile: a thousand people who
    /// vote at once do not pay for three of them a second.
    /// </summary>
    private const int Rest = 50;

    private readonly string _stream = ProjectStreams.Of(project);
    private Task _snapshot = Task.CompletedTask;
    private long _rested = long.MinValue;

    /// <summary>A project as it was read.</summary>
    /// <param name="Snapshot">What is kept of it, if anything is.</param>
    public sealed record Stored(ProjectCodec Codec, Secrets Secrets, Project State, long Version, History History, KeptSnapshot Snapshot);

    /// <summary>The snapshot in storage: its version, 0 for none, and whether this build can read it.</summary>
    public sealed record KeptSnapshot(long Version, bool IsOurs);

    /// <summary>Reads the project; people who were erased, and voices taken back, while the vault did not answer are forgotten before anything is shown.</summary>
    public async Task<Stored> Read()
    {
        var stored = await ReadAll();
        var left = Erased(stored.State).Where(stored.Secrets.Knows).ToList();
        if (left.Count == 0) return stored;
        await Erase(left);
        stored = await ReadAll();
        // As for somebody who has just been erased: see History.
        return stored with { History = new(stored.State, stored.Version) };
    }

    /// <summary>Whose words are to be nowhere: erased people, and voices and stories that were taken back.</summary>
    private static IEnumerable<string> Erased(Project state) => state.Participants.Seats.Values.Where(seat => seat.Erased).Select(seat => seat.Id)
        .Concat(state.Voices.All.Values.Where(voice => voice.Withdrawn).Select(voice => Voice.OwnerOf(voice.Id)))
        .Concat(state.Evaluation.Stories.All.Values.Where(story => story.Withdrawn).Select(story => StoryWords.OwnerOf(story.Id)));

    private async Task<Stored> ReadAll()
    {
        var opening = vault.Open(project);
        var snapshot = await journal.ReadSnapshot(_stream);
        var secrets = new Secrets(await opening);
        var codec = new ProjectCodec(secrets);
        var strings = new SameStrings();
        var kept = snapshot is null ? null : codec.Read(snapshot, strings);
        var (state, version) = kept is null ? (new Project(project), 0L) : (kept, snapshot!.Version);
        var history = new History(state, version);
        var entries = await journal.Read(_stream, version);
        // Without a snapshot it is treated as if there were one of a while ago: what nobody looks at is packed.
        var packed = kept is null ? History.PackedAt(entries.Count) : null;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var happened = codec.Read(entry, strings);
            state = state.Evolve(happened, entry.Command, entry.Version);
            version = entry.Version;
            var left = entries.Count - 1 - i;
            if (left == packed)
            {
                state = codec.Read(codec.Write(state, version), strings)!;
                // As with a snapshot. How a small project stood before is remembered with it: pages may be as far back.
                if (left == History.LikeSnapshot) history = new History(state, version);
            }

            history.Add(state, version, happened, left);
        }

        return new(codec, secrets, state, version, history, new KeptSnapshot(snapshot?.Version ?? 0, kept is not null || snapshot is null));
    }

    /// <summary>Makes a round durable. The keys of its texts are kept first: a text without its key would be lost.</summary>
    /// <exception cref="JournalConflictException">Somebody else wrote the project meanwhile.</exception>
    /// <exception cref="JournalUnavailableException">Nothing is acknowledged.</exception>
    public async Task Append(Round round, DateTimeOffset at)
    {
        var opened = round.Opened;
        var entries = round.Happened.ConvertAll(happened => opened.Codec.Write(happened.Event, happened.Version, at, happened.CommandId));
        var (keys, names) = opened.Secrets.TakeNew();
        if (keys.Count + names.Count > 0 && !await vault.Keep(project, keys, names)) throw new JournalConflictException(_stream, opened.Version);
        await journal.Append(_stream, opened.Version, entries);
    }

    /// <summary>Empties the vault of what was erased; what cannot be done now is done when the project opens again.</summary>
    public async Task Erase(IEnumerable<string> owners)
    {
        try
        {
            foreach (var owner in owners) await vault.Erase(project, owner);
        }
        catch (JournalUnavailableException trouble)
        {
            LogNotErased(logger, trouble, project);
        }
    }

    /// <summary>
    /// Keeps a state now and then, beside the path of commands: an opening reads it and what came after. It is one that
    /// lies behind, so that every opening has something that came after: see <see cref="History"/>.
    /// </summary>
    /// <returns>Ends when what is being written is kept, or could not be; nothing of the project waits for it.</returns>
    public Task KeepSnapshot(OpenedProject opened)
    {
        if (!_snapshot.IsCompleted || time.GetTimestamp() < _rested) return _snapshot;
        // One of another build is replaced as soon as the project is open, and only a newer one can replace it.
        var due = opened.Snapshot.IsOurs
            ? opened.History.Past.LastOrDefault(past => opened.Version - past.Version >= History.Reach && past.Version - opened.Snapshot.Version >= Distance)
            : opened.History.Past.FirstOrDefault(past => past.Version > opened.Snapshot.Version);
        if (due is not { State: var state, Version: var version }) return _snapshot;
        opened.Snapshot = new(version, IsOurs: true);
        // Written on another thread, so with secrets of its own.
        var codec = opened.Codec.Copy();
        _snapshot = Task.Run(async () =>
        {
            var began = time.GetTimestamp();
            try
            {
                await journal.WriteSnapshot(_stream, codec.Write(state, version));
            }
            catch (JournalUnavailableException trouble)
            {
                LogNoSnapshot(logger, trouble, project);
            }

            var ended = time.GetTimestamp();
            _rested = ended + (Rest * (ended - began));
        });
        return _snapshot;
    }

    [LoggerMessage(LogLevel.Error, "A person of project {Project} is not erased from the vault yet.")]
    private static partial void LogNotErased(ILogger logger, Exception trouble, string project);

    [LoggerMessage(LogLevel.Warning, "The snapshot of project {Project} was not kept.")]
    private static partial void LogNoSnapshot(ILogger logger, Exception trouble, string project);
}

/// <summary>Streams of the journal that hold projects.</summary>
internal static class ProjectStreams
{
    public const string Prefix = "project/";

    public static string Of(string project) => Prefix + project;
}
