using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoConstruction.Server;

/// <summary>Who is calling, as far as the door could tell. Whether they still are is for the project to say.</summary>
[GenerateSerializer, Immutable]
public abstract record Caller
{
    /// <summary>The server itself.</summary>
    [GenerateSerializer, Immutable]
    public sealed record Door : Caller;

    /// <summary>A phone that shows a seat's token of this generation.</summary>
    [GenerateSerializer, Immutable]
    public sealed record Seat([property: Id(0)] string SeatId, [property: Id(1)] int Generation) : Caller;

    /// <summary>A team account, by its reference in this project.</summary>
    [GenerateSerializer, Immutable]
    public sealed record Member([property: Id(0)] string MemberId) : Caller;

    /// <summary>A projector that shows a workshop's key.</summary>
    [GenerateSerializer, Immutable]
    public sealed record Screen([property: Id(0)] string WorkshopId, [property: Id(1)] string Key) : Caller;

    /// <summary>The shared tablet that shows a workshop's key for it.</summary>
    [GenerateSerializer, Immutable]
    public sealed record Tablet([property: Id(0)] string WorkshopId, [property: Id(1)] string Key) : Caller;
}

/// <summary>A command on its way to a project.</summary>
/// <param name="FreshCode">A workshop code reserved for it, when it plans a workshop.</param>
/// <param name="Words">The words of the text that it is about, when it needs them.</param>
/// <param name="Practice">The practice of the library that it is about, when it needs one and it is published.</param>
[GenerateSerializer, Immutable]
public sealed record Asking(
    [property: Id(0)] Caller By, [property: Id(1)] string CommandId, [property: Id(2)] Command Command, [property: Id(3)] string? FreshCode = null, [property: Id(4)] WrittenWords? Words = null,
    [property: Id(5)] PublishedPractice? Practice = null);

/// <summary>How a project answered.</summary>
public enum Outcome
{
    /// <summary>Decided and durable: done, already so, or refused by a rule.</summary>
    Answered,

    /// <summary>The caller may not do or see this.</summary>
    NotAllowed,

    /// <summary>There is no such project.</summary>
    NotFound,

    /// <summary>Storage does not answer; nothing was acknowledged. The same command may be sent again.</summary>
    Unavailable,

    /// <summary>A bug of ours; nothing was done.</summary>
    Failed,
}

/// <summary>What came of a command.</summary>
/// <param name="Epoch">The opening of the project that answered: another one than a server listens to, and it has moved.</param>
[GenerateSerializer, Immutable]
public sealed record Reply(
    [property: Id(0)] Outcome Outcome, [property: Id(1)] Answer? Answer = null, [property: Id(2)] JournalTrouble? Trouble = null, [property: Id(3)] string? Epoch = null);

/// <summary>One item that changed.</summary>
/// <param name="Json">Its whole value as JSON in UTF-8, or null when it is gone.</param>
[GenerateSerializer, Immutable]
[JsonConverter(typeof(ChangeJson))]
public sealed record Change([property: Id(0)] string Room, [property: Id(1)] string Key, [property: Id(2)] byte[]? Json);

/// <summary>What a caller sees: everything (<see cref="Since"/> is null), or what changed since a version.</summary>
/// <param name="Epoch">
/// The opening of the project that says it. Versions are the journal's and go on from one opening to the next; only
/// where the version of another opening is lower than one's own was something lost (a backup was restored).
/// </param>
[GenerateSerializer, Immutable]
[JsonConverter(typeof(FeedJson))]
public sealed record Feed(
    [property: Id(0)] string Epoch, [property: Id(1)] long Version, [property: Id(2)] long? Since, [property: Id(3)] IReadOnlyList<Change> Changes,
    [property: Id(4)] DateTimeOffset Now);

/// <summary>What came of looking.</summary>
[GenerateSerializer, Immutable]
public sealed record Sight(
    [property: Id(0)] Outcome Outcome, [property: Id(1)] Feed? Feed = null, [property: Id(2)] IReadOnlyList<string>? Groups = null, [property: Id(3)] JournalTrouble? Trouble = null);

/// <summary>What changed, for the phones that one server holds: by audience in common, and by seat for their own.</summary>
/// <param name="Groups">Feeds by the group of connections they are for.</param>
/// <param name="Expelled">Groups whose connections must be let go, since their holders may see less than before.</param>
/// <param name="Told">The version up to which every audience has now been told, when that is so.</param>
[GenerateSerializer, Immutable]
public sealed record Push([property: Id(0)] IReadOnlyDictionary<string, Feed> Groups, [property: Id(1)] IReadOnlyList<string> Expelled, [property: Id(2)] long? Told = null);

/// <summary>The opening of a project that a server asked to be told by, and its version then.</summary>
[GenerateSerializer, Immutable]
public sealed record Watched([property: Id(0)] string Epoch, [property: Id(1)] long Version);

/// <summary><c>{epoch, version, now, snapshot}</c> or <c>{epoch, version, now, since, changes}</c>.</summary>
internal sealed class FeedJson : JsonConverter<Feed>
{
    public override Feed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Feeds only leave.");

    public override void Write(Utf8JsonWriter writer, Feed value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("epoch", value.Epoch);
        writer.WriteNumber("version", value.Version);
        writer.WriteString("now", value.Now);
        if (value.Since is { } since) writer.WriteNumber("since", since);
        writer.WritePropertyName(value.Since is null ? "snapshot" : "changes");
        writer.WriteStartArray();
        foreach (var change in value.Changes) JsonSerializer.Serialize(writer, change, options);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary><c>{room, key, value}</c>, the value as it was rendered once for everyone.</summary>
internal sealed class ChangeJson : JsonConverter<Change>
{
    public override Change Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Changes only leave.");

    public override void Write(Utf8JsonWriter writer, Change value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("room", value.Room);
        writer.WriteString("key", value.Key);
        writer.WritePropertyName("value");
        if (value.Json is null) writer.WriteNullValue();
        else writer.WriteRawValue(value.Json, skipInputValidation: true);
        writer.WriteEndObject();
    }
}
