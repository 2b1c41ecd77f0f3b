using System.Diagnostics.CodeAnalysis;

namespace CoConstruction.Server;

/// <summary>
/// A small aggregate in storage: its stream of the journal and, under the same name, its part of the vault. One command
/// after the other, each durable before it is answered; whoever else wrote the stream meanwhile is found out by the
/// journal's key, and everything is read and decided again.
/// </summary>
internal sealed partial class Ledger<T>(string stream, T nothing, IJournal journal, IVault vault, TimeProvider time, ILogger logger)
    where T : class, IAggregate<T>
{
    private const int MostTries = 5;

    private Opened? _opened;

    private sealed record Opened(T State, long Version, ProjectCodec Codec, Secrets Secrets);

    /// <summary>How it stands.</summary>
    public async Task<(T State, long Version)> Read() => await Open() is var opened ? (opened.State, opened.Version) : default;

    /// <summary>Decides a command for a caller who may ask it. The same command id gets the same answer.</summary>
    public async Task<Reply> Ask(string commandId, Func<T, bool> may, Func<T, Decision> decide)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Try(commandId, may, decide);
            }
            catch (JournalConflictException) when (attempt < MostTries)
            {
                Measures.Conflicted();
                _opened = null;
            }
            catch (Exception trouble) when (trouble is JournalUnavailableException or JournalConflictException)
            {
                _opened = null;
                return new(Outcome.Unavailable, Trouble: (trouble as JournalUnavailableException)?.Trouble ?? JournalTrouble.TooBusy);
            }
            catch (Exception unforeseen)
            {
                LogBug(logger, unforeseen, stream);
                _opened = null;
                return new(Outcome.Failed);
            }
        }
    }

    private async Task<Reply> Try(string commandId, Func<T, bool> may, Func<T, Decision> decide)
    {
        var opened = await Open();
        if (!may(opened.State)) return new(Outcome.NotAllowed);
        if (opened.State.Answers.To(commandId) is { } first) return new(Outcome.Answered, first);
        List<Happened> happened = decide(opened.State) switch
        {
            Decision.Accepted accepted => [.. accepted.Events],
            var other => [new CommandAnswered((other as Decision.Refused)?.Refusal, null)],
        };
        var (state, version, at) = (opened.State, opened.Version, time.GetUtcNow());
        var entries = new List<JournalEntry>();
        foreach (var one in happened)
        {
            entries.Add(opened.Codec.Write(one, ++version, at, commandId));
            state = state.Evolve(one, commandId, version);
        }

        var (keys, names) = opened.Secrets.TakeNew();
        if (keys.Count + names.Count > 0 && !await vault.Keep(stream, keys, names)) throw new JournalConflictException(stream, opened.Version);
        await journal.Append(stream, opened.Version, entries);
        _opened = opened with { State = state, Version = version };
        await Erase(_opened);
        return new(Outcome.Answered, state.Answers.To(commandId) ?? new Answer(version));
    }

    private async Task<Opened> Open()
    {
        if (_opened is not null) return _opened;
        var opened = await ReadAll();
        if (await Erase(opened)) opened = await ReadAll();
        return _opened = opened;
    }

    private async Task<Opened> ReadAll()
    {
        var secrets = new Secrets(await vault.Open(stream));
        var codec = new ProjectCodec(secrets);
        var (state, version) = (nothing, 0L);
        foreach (var entry in await journal.Read(stream, 0))
        {
            state = state.Evolve(codec.Read(entry), entry.Command, entry.Version);
            version = entry.Version;
        }

        return new(state, version, codec, secrets);
    }

    /// <summary>Destroys the keys of what must be gone; what cannot be done now is done when it opens again.</summary>
    private async Task<bool> Erase(Opened opened)
    {
        var left = opened.State.Erased.Where(opened.Secrets.Knows).ToList();
        if (left.Count == 0) return false;
        try
        {
            foreach (var owner in left) await vault.Erase(stream, owner);
            // What is in memory still knows the words: it is read again, without their keys.
            _opened = null;
            return true;
        }
        catch (JournalUnavailableException trouble)
        {
            LogNotErased(logger, trouble, stream);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "A command of {Stream} met a bug.")]
    private static partial void LogBug(ILogger logger, Exception bug, string stream);

    [LoggerMessage(LogLevel.Error, "A quote of {Stream} is not erased from the vault yet.")]
    private static partial void LogNotErased(ILogger logger, Exception trouble, string stream);
}

/// <summary>Names in the journal and the vault that are the library's.</summary>
internal static class LibraryStreams
{
    public const string Practices = "practice/", Library = "library";

    /// <summary>Where the vault notes which account is who in the library. No project can have its name.</summary>
    public const string Members = "library/members";

    public static string Of(string practice) => Practices + practice;

    [return: NotNullIfNotNull(nameof(stream))]
    public static string? PracticeOf(string? stream) => stream?[Practices.Length..];
}
