using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CoConstruction.Server.Tests;

/// <summary>Commands' data made from their shape alone, so that a new command is mangled too.</summary>
internal static class Samples
{
    public static string Of(Type command) => Sample(command, 0)!.ToJsonString();

    private static JsonNode? Sample(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "x";
        if (type == typeof(bool)) return true;
        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal)) return 1;
        if (type == typeof(DateOnly)) return "2026-11-24";
        if (type == typeof(TimeOnly)) return "18:00:00";
        if (type == typeof(DateTimeOffset)) return "2026-11-24T18:00:00Z";
        if (type.IsEnum) return JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0]);
        if (type == typeof(StepKind)) return new JsonObject { ["kind"] = "collect", ["limitPerPerson"] = 1 };
        if (depth < 3 && type.GetCustomAttributes<JsonDerivedTypeAttribute>().FirstOrDefault() is { } first)
        {
            var sample = Sample(first.DerivedType, depth + 1)!.AsObject();
            sample.Insert(0, type.GetCustomAttribute<JsonPolymorphicAttribute>()!.TypeDiscriminatorPropertyName!, (string)first.TypeDiscriminator!);
            return sample;
        }

        if (depth > 4 || type.IsAbstract) return null;
        if (type.IsGenericType) return type.GetGenericArguments() is [var key, var value] ? new JsonObject { [(string)Sample(key, depth + 1)!] = Sample(value, depth + 1) } : new JsonArray(Sample(type.GetGenericArguments()[0], depth + 1));
        return new JsonObject(type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters()
            .Select(parameter => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!), Sample(parameter.ParameterType, depth + 1))));
    }
}
