using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoConstruction.Server;

/// <summary>
/// How a project's events and state are written: the one JSON of the product, with people's words sealed under their
/// owner's key and their names left out for the vault.
/// </summary>
internal sealed class ProjectCodec(Secrets secrets)
{
    /// <summary>
    /// A state written by another build may have another shape, or rules may make another state of the same events: the
    /// project is then read again from its events, once (some 13 s for a million), and its snapshot is written anew.
    /// </summary>
    private static readonly Guid Build = Shape();

    // The events of projects and those of the library: each stored name is one of them only.
    private static readonly Dictionary<string, Type> Types = new(Contract.Events.Concat(LibraryContract.Events));
    private static readonly Dictionary<Type, string> Names = Types.ToDictionary(name => name.Value, name => name.Key);

    // One set of options for all projects (their cached metadata is heavy); the secrets in force are the thread's, since
    // writing and reading JSON never leave it.
    [ThreadStatic]
    private static Secrets? _current;
    [ThreadStatic]
    private static SameStrings? _strings;

    private static readonly JsonSerializerOptions Json = new(Contract.Json)
    {
        Converters = { new PersonalTextJson(), new PersonalNameJson(), new StringJson() },
    };

    private static readonly JsonSerializerOptions Packed = WithPacks(Json);

    /// <summary>The words of the snapshot that was read: what stays packed refers to them.</summary>
    private IReadOnlyList<string> _words = [];

    public JournalEntry Write(Happened happened, long version, DateTimeOffset at, string? command) =>
        new(version, Names[happened.GetType()], With(() => JsonSerializer.Serialize(happened, happened.GetType(), Json)), at, command);

    /// <param name="strings">Those of the opening, when the project stays open.</param>
    /// <exception cref="JsonException">The event is of no known type or shape.</exception>
    public Happened Read(JournalEntry entry, SameStrings? strings = null) =>
        Types.TryGetValue(entry.Type, out var type)
            ? With(() => (Happened)JsonSerializer.Deserialize(entry.Data, type, Json)!, strings)
            : throw new JsonException($"Unknown event {entry.Type}.");

    /// <summary>Anything of the domain, with the words of people sealed.</summary>
    public string Write(object value) => With(() => JsonSerializer.Serialize(value, value.GetType(), Json));

    /// <exception cref="JsonException">It is of no such shape.</exception>
    public object Read(string written, Type type) => With(() => JsonSerializer.Deserialize(written, type, Json)!);

    public Snapshot Write(Project project, long version) =>
        new(version, With(() => SnapshotBytes.Write(Build, project with { Answers = project.Answers.Gathered() }, _words, secrets, Packed)));

    /// <summary>The state, or null when the snapshot was made by another build. What is packed in it reads with the keys of now.</summary>
    public Project? Read(Snapshot snapshot, SameStrings? strings = null)
    {
        var bytes = MemoryMarshal.TryGetArray(snapshot.Data, out var all) && all.Count == all.Array!.Length ? all.Array : snapshot.Data.ToArray();
        if (With(() => SnapshotBytes.Read(Build, bytes, secrets.Copy(), Packed), strings) is not var (state, words)) return null;
        _words = words;
        return state;
    }

    /// <summary>The same for another thread.</summary>
    public ProjectCodec Copy() => new(secrets.Copy()) { _words = _words };

    private T With<T>(Func<T> work, SameStrings? strings = null)
    {
        (_current, _strings) = (secrets, strings);
        try
        {
            return work();
        }
        finally
        {
            (_current, _strings) = (null, null);
        }
    }

    /// <summary>Of the rules, and of how they are packed.</summary>
    private static Guid Shape()
    {
        Span<byte> both = stackalloc byte[32];
        typeof(Project).Module.ModuleVersionId.TryWriteBytes(both);
        typeof(Packs).Module.ModuleVersionId.TryWriteBytes(both[16..]);
        return new(SHA256.HashData(both).AsSpan(0, 16));
    }

    private static JsonSerializerOptions WithPacks(JsonSerializerOptions options)
    {
        var packed = new JsonSerializerOptions(options);
        foreach (var pack in Packs.All) packed.Converters.Add(pack);
        return packed;
    }

    private sealed class PersonalTextJson : JsonConverter<PersonalText>
    {
        private sealed record Stored(string? Owner, string? Text, byte[]? Sealed);

        public override PersonalText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Stored>(ref reader, Contract.Json) switch
            {
                null => null,
                { Owner: { } owner, Sealed: { } text } => new PersonalText(owner, _current!.Open(owner, text)),
                var stored => new PersonalText(stored.Owner, stored.Text),
            };

        public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(
                writer,
                value is { Owner: { } owner, Text: { } text } ? new Stored(owner, null, _current!.Seal(owner, text)) : new Stored(value.Owner, value.Owner is null ? value.Text : null, null),
                Contract.Json);
    }

    private sealed class StringJson : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            _strings is null ? reader.GetString() : _strings.Read(ref reader);

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            _strings is null ? reader.GetString()! : _strings.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
    }

    private sealed class PersonalNameJson : JsonConverter<PersonalName>
    {
        public override PersonalName? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } owner ? new PersonalName(owner, _current!.NameOf(owner)) : null;

        public override void Write(Utf8JsonWriter writer, PersonalName value, JsonSerializerOptions options)
        {
            if (value.Name is { } name) _current!.Name(value.Owner, name);
            writer.WriteStringValue(value.Owner);
        }
    }
}
