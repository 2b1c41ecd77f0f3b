using System.Text.Encodings.Web;

namespace CoConstruction.Domain;

/// <summary>
/// Something that a person or the server asks of a project. Each room has the index of its own, in the file that ends
/// with its name and <c>Contract.cs</c>: the stored and spoken name of a command is for ever, its class may be renamed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
public abstract partial record Command;

/// <summary>
/// Something that happened in a project. Each room has the index of its own, beside that of its commands: a stored name is
/// for ever; an event that must change is a new event, and the old one stays and evolves as before.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CommandAnswered), "commandAnswered")]
public abstract partial record Happened;

/// <summary>The names of commands and events, and the one JSON of the product.</summary>
public static class Contract
{
    /// <summary>Commands by the name that clients say.</summary>
    public static IReadOnlyDictionary<string, Type> Commands { get; } = Names<Command>();

    /// <summary>Events by the name that the journal stores.</summary>
    public static IReadOnlyDictionary<string, Type> Events { get; } = Names<Happened>();

    /// <summary>The journal's name of each type of event.</summary>
    public static IReadOnlyDictionary<Type, string> EventNames { get; } = Events.ToDictionary(name => name.Value, name => name.Key);

    /// <summary>
    /// How everything is written: camelCase, enums as words, nothing unknown accepted, nothing required left out, nothing said twice.
    /// </summary>
    public static JsonSerializerOptions Json { get; } = Frozen(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
        // What is computed from the rest is not written.
        IgnoreReadOnlyProperties = true,
        // Only ever sent as JSON, never inside a page: accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new OrdinalJson() },
    });

    /// <summary>The types of a closed union by the name that each is written under.</summary>
    public static IReadOnlyDictionary<string, Type> Names<T>() =>
        typeof(T).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>()
            .ToDictionary(name => (string)name.TypeDiscriminator!, name => name.DerivedType);

    private static JsonSerializerOptions Frozen(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
