namespace CoConstruction.Domain;

/// <summary>
/// A part of the memory that may stay packed until somebody looks at it: the papers of a vote that closed long ago seldom
/// are, and a project that opens does not wait for them. What is in it never changes.
/// </summary>
[JsonConverter(typeof(LaterJson))]
public sealed class Later<T>
    where T : class
{
    private readonly Func<T>? _unpack;
    private T? _value;

    public Later(T value) => _value = value;

    /// <param name="packed">What it is made from; kept, so that it need not be packed again.</param>
    /// <param name="unpack">Gives the same however often, and on whatever thread.</param>
    public Later(ReadOnlyMemory<byte> packed, Func<T> unpack) => (Packed, _unpack) = (packed, unpack);

    /// <summary>Null for what was never packed.</summary>
    public ReadOnlyMemory<byte>? Packed { get; }

    /// <summary>Whoever is first unpacks it.</summary>
    public T Value => Volatile.Read(ref _value) ?? Interlocked.CompareExchange(ref _value, _unpack!(), null) ?? _value!;
}

/// <summary>Writes and reads what is in it, as if it were there at once.</summary>
internal sealed class LaterJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Later<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()[0]))!;

    private sealed class Of<T> : JsonConverter<Later<T>>
        where T : class
    {
        public override Later<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<T>(ref reader, options) ?? throw new JsonException());

        public override void Write(Utf8JsonWriter writer, Later<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Value, options);
    }
}
