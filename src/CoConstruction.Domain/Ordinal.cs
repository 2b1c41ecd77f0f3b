namespace CoConstruction.Domain;

/// <summary>
/// Sorted by key, letter by letter. Left to itself a sorted dictionary asks the language of the machine at every step,
/// which costs fifty times as much, and what a project remembers must not depend on it.
/// </summary>
public static class Ordinal
{
    public static ImmutableSortedDictionary<string, T> Empty<T>() => Of<T>.None;

    private static class Of<T>
    {
        public static readonly ImmutableSortedDictionary<string, T> None = ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
    }
}

/// <summary>Reads and writes them, as any dictionary is.</summary>
internal sealed class OrdinalJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>) && typeToConvert.GetGenericArguments()[0] == typeof(string);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()[1]))!;

    private sealed class Of<T> : JsonConverter<ImmutableSortedDictionary<string, T>>
    {
        public override ImmutableSortedDictionary<string, T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var read = JsonSerializer.Deserialize<Dictionary<string, T>>(ref reader, options)!;
            // Filling a small one step by step is several times faster than the other way, which is made for large ones.
            if (read.Count > 8) return Ordinal.Empty<T>().AddRange(read);
            var few = Ordinal.Empty<T>();
            foreach (var (key, value) in read) few = few.Add(key, value);
            return few;
        }

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (key, item) in value)
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndObject();
        }
    }
}
