using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Orleans.Serialization;

namespace CoConstruction.Server;

/// <summary>
/// How the types of the domain, which know nothing of grains, travel between processes: as the one JSON of the product.
/// Orleans writes the class of each value beside it; a command's own name, which a stranger's JSON must carry, is then not
/// written, since whoever reads the class expects no such field.
/// </summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Json = new(Contract.Json)
    {
        TypeInfoResolver = Contract.Json.TypeInfoResolver!.WithAddedModifier(type =>
        {
            if (type.Type == typeof(Command) || type.Type == typeof(NoteCommand) || type.Type == typeof(LibraryCommand)) type.PolymorphismOptions = null;
        }),
    };

    public static void AddWire(this IServiceCollection services) =>
        services.AddSerializer(serializer => serializer.AddJsonSerializer(type => type.Assembly == typeof(Project).Assembly, Json));
}
