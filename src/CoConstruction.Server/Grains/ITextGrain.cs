using Orleans.Concurrency;

namespace CoConstruction.Server;

/// <summary>
/// A text that several people write at once: its one writer, which every editor follows. The key is the project's id and
/// the text's, with a slash between. Whoever asks is let in by the project.
/// </summary>
public interface ITextGrain : IGrainWithStringKey
{
    /// <summary>A page opens the text; what is said to it from now on goes to its server. Answers what it may do.</summary>
    Task<TextJoined> Join(ITextReceiver receiver, string connection, Caller caller);

    /// <summary>The page is gone.</summary>
    [OneWay]
    Task Leave(string connection);

    /// <summary>A server says which pages it has. Answers those that are not known: this is another opening than the one that they joined.</summary>
    Task<IReadOnlyList<string>> Keep(ITextReceiver receiver, IReadOnlyList<string> connections);

    /// <summary>A page asks for what came after its version; the answer goes the way of everything that is said to it.</summary>
    Task Pull(string connection, TextPull pull);

    /// <summary>A page hands in what was written there. Once durable it is said to every page.</summary>
    Task Push(string connection, [Immutable] TextPush push);

    /// <summary>Where the caret of a page stands.</summary>
    Task Here(string connection, Caret caret);

    /// <summary>Something about a comment, a suggestion or a former version.</summary>
    Task<Reply> Ask(Caller caller, string commandId, NoteCommand command);

    /// <summary>The text as it is, for who may read it.</summary>
    Task<TextSight> Look(Caller caller);

    /// <summary>The words for a command of the project; null when nothing of the text can be read now.</summary>
    Task<WrittenWords?> Words();

    /// <summary>When it was written, and by whom, the newest first; null for who may not read it.</summary>
    Task<IReadOnlyList<TextMoment>?> History(Caller caller);

    /// <summary>The text as it was at a version; null when it was not, or for who may not read it.</summary>
    Task<string?> At(Caller caller, long version);

    /// <summary>Somebody was erased: what is in memory still has their words.</summary>
    Task Forget();
}

/// <summary>Hears, on each server that has pages of a text, what is said to them.</summary>
public interface ITextReceiver : IGrainObserver
{
    /// <param name="connections">For whom; null for every page of the text.</param>
    [OneWay]
    Task Said(string text, IReadOnlyList<string>? connections, TextSaid said);

    /// <summary>This page may not read the text any more: it is let go.</summary>
    [OneWay]
    Task Expelled(string connection);
}

/// <summary>One thing said to pages: the name they know it by, and its JSON in UTF-8, made once for all of them.</summary>
[GenerateSerializer, Immutable]
public sealed record TextSaid([property: Id(0)] string Name, [property: Id(1)] byte[] Json);

/// <summary>What came of opening a text.</summary>
[GenerateSerializer, Immutable]
public sealed record TextJoined([property: Id(0)] Outcome Outcome, [property: Id(1)] TextRight Right);

/// <summary>What a page asks for, for the n-th time.</summary>
[GenerateSerializer, Immutable]
public sealed record TextPull([property: Id(0)] long Ask, [property: Id(1)] string Session, [property: Id(2)] long Version);

/// <summary>Where somebody's caret and selection stand, in a version of the text.</summary>
[GenerateSerializer, Immutable]
public sealed record Caret([property: Id(0)] string Session, [property: Id(1)] long Version, [property: Id(2)] int Anchor, [property: Id(3)] int Head);

/// <summary>The text for somebody who only looks: as JSON, when they may.</summary>
[GenerateSerializer, Immutable]
public sealed record TextSight([property: Id(0)] Outcome Outcome, [property: Id(1)] byte[]? Json = null, [property: Id(2)] JournalTrouble? Trouble = null);

/// <summary>Some minutes of writing.</summary>
/// <param name="Version">The version that they led to.</param>
/// <param name="Added">Units that came, and <paramref name="Removed"/> that went.</param>
[GenerateSerializer, Immutable]
public sealed record TextMoment(
    [property: Id(0)] long Version, [property: Id(1)] DateTimeOffset At, [property: Id(2)] IReadOnlyList<TextPerson> By, [property: Id(3)] int Added, [property: Id(4)] int Removed);
