using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoConstruction.Domain.Tests;

/// <summary>Writes the web's <c>contract.ts</c> from the types of the domain, so that they exist once.</summary>
internal sealed class ContractFile
{
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<Type> _sent = [];
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>What the library's doors answer.</summary>
    private static readonly Type[] LibraryShown =
    [
        typeof(PracticePage), typeof(LibraryResults), typeof(InspiredLever), typeof(LibraryTerritory), typeof(LibraryDigest), typeof(RelayItem), typeof(LibraryMe), typeof(LibraryOverview),
        typeof(GuideLine), typeof(GuideItem), typeof(FormLine), typeof(FormPage), typeof(FormSuggestion), typeof(SheetOffer),
    ];

    public static string Text()
    {
        var file = new ContractFile();
        var commands = Contract.Commands.OrderBy(command => command.Key, StringComparer.Ordinal)
            .Where(command => Rights.Table.GetValueOrDefault(command.Value)?.Any(role => role != Role.Door) == true)
            .Select(command => $"  {command.Key}: {file.Fields(command.Value, sent: true, indent: "  ")};").ToList();
        var library = LibraryContract.Commands.OrderBy(command => command.Key, StringComparer.Ordinal)
            .Where(command => LibraryRights.Table.GetValueOrDefault(command.Value)?.Any(role => role != LibraryRole.Door) == true)
            .Select(command => $"  {command.Key}: {file.Fields(command.Value, sent: true, indent: "  ")};").ToList();
        foreach (var shown in LibraryShown) file.Name(shown);
        var rooms = ViewRooms.Items.Select(room => $"  {room.Key}: {file.Name(room.Value)};").ToList();
        file.Name(typeof(Refusal));
        file.Name(typeof(Stage));
        file.Name(typeof(PublishedPapers));
        var text = new StringBuilder("// Made from the domain's types by its tests; a test fails when it is behind. Do not edit.\n\n");
        foreach (var type in file._types.Values) text.Append(type).Append('\n');
        text.Append("export const refusals = [\n").AppendJoin("\n", Enum.GetNames<Refusal>().Select(name => $"  '{Camel(name)}',")).Append("\n] as const;\n\n");
        text.Append("/** What may be asked, by name, with its data. */\nexport interface Commands {\n").AppendJoin("\n", commands).Append("\n}\n\n");
        text.Append("/** What may be asked of the library, by name, with its data. */\nexport interface LibraryCommands {\n").AppendJoin("\n", library).Append("\n}\n\n");
        text.Append("/** What is shown, by room. */\nexport interface Rooms {\n").AppendJoin("\n", rooms).Append("\n}\n\n");
        text.Append("/** Keys of the pictures of a recall code. */\nexport const recallPictures = [\n")
            .AppendJoin("\n", RecallCode.Pictures.Select(picture => $"  '{picture}',")).Append("\n] as const;\n");
        return text.ToString();
    }

    private string Name(Type type, bool sent = false)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return $"{Name(inner, sent)} | null";
        if (type == typeof(string) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTimeOffset)) return "string";
        if (type == typeof(bool)) return "boolean";
        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double)) return "number";
        if (type == typeof(JsonElement)) return "unknown";
        if (type.IsGenericType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)))
        {
            var key = Name(type.GenericTypeArguments[0]);
            return key == "string" ? $"Record<string, {Name(type.GenericTypeArguments[1], sent)}>" : $"Partial<Record<{key}, {Name(type.GenericTypeArguments[1], sent)}>>";
        }

        if (typeof(IEnumerable).IsAssignableFrom(type)) return $"{Name(type.GenericTypeArguments[0], sent)}[]";
        Declare(type, sent);
        return type.Name;
    }

    private void Declare(Type type, bool sent)
    {
        if (_types.ContainsKey(type.Name) && (!sent || !_sent.Add(type))) return;
        if (sent) _sent.Add(type);
        _types[type.Name] = "";
        if (type.IsEnum)
        {
            _types[type.Name] = $"export type {type.Name} =\n{string.Join("\n", Enum.GetNames(type).Select(name => $"  | '{Camel(name)}'"))};\n";
            return;
        }

        var kinds = type.GetCustomAttributes<JsonDerivedTypeAttribute>(false).Where(kind => !kind.DerivedType.IsSubclassOf(typeof(FormerStepKind))).ToList();
        var discriminator = type.GetCustomAttribute<JsonPolymorphicAttribute>(false)?.TypeDiscriminatorPropertyName;
        _types[type.Name] = kinds.Count == 0
            ? $"export interface {type.Name} {Fields(type, sent, "")}\n"
            : $"export type {type.Name} =\n{string.Join("\n", kinds.Select(kind => $"  | ({{ {discriminator}: '{kind.TypeDiscriminator}' }} & {Fields(kind.DerivedType, sent, "    ")})"))};\n";
    }

    private string Fields(Type type, bool sent, string indent)
    {
        var parameters = type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).First().GetParameters()
            .ToDictionary(parameter => parameter.Name!, StringComparer.OrdinalIgnoreCase);
        var fields = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property =>
            {
                var required = parameters.TryGetValue(property.Name, out var parameter) && !parameter.HasDefaultValue;
                var nullable = !property.PropertyType.IsValueType && _nullability.Create(property).ReadState == NullabilityState.Nullable;
                return $"{indent}  {Camel(property.Name)}{(sent && !required ? "?" : "")}: {Name(property.PropertyType, sent)}{(nullable ? " | null" : "")};";
            })
            .Order(StringComparer.Ordinal).ToList();
        return fields.Count == 0 ? "Record<never, never>" : $"{{\n{string.Join("\n", fields)}\n{indent}}}";
    }

    private static string Camel(string name) => string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(name[0])}{name[1..]}");
}
