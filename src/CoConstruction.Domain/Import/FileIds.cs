namespace CoConstruction.Domain;

/// <summary>The ids that a file gives to one kind of thing.</summary>
/// <param name="Nothing">"aucun collège": how a problem says that an id is not among them.</param>
internal sealed record FileIds(string Nothing, ImmutableHashSet<string> Known)
{
    /// <summary>Reads the ids of some things: each well formed, none given twice.</summary>
    /// <param name="rounds">Whether a dot and a number may follow: a further round of the same vote.</param>
    public static FileIds Of(string nothing, IEnumerable<FilePlace> things, bool rounds = false)
    {
        var known = ImmutableHashSet.CreateBuilder<string>();
        foreach (var place in things.Select(thing => thing.Must("id")).OfType<FilePlace>())
        {
            var id = place.Value.ValueKind == JsonValueKind.String ? place.Value.GetString() : null;
            if (!Checks.IsId(rounds ? WithoutRound(id) : id)) place.Wrong("Un identifiant est attendu : 64 lettres sans accent, chiffres, tirets ou traits bas au plus.");
            else if (!known.Add(id!)) place.Wrong($"{FilePlace.Quoted(id!)} est déjà l’identifiant d’autre chose.");
        }

        return new(nothing, known.ToImmutable());
    }

    private static string? WithoutRound(string? id) =>
        id?.LastIndexOf('.') is > 0 and var dot && id[(dot + 1)..] is { Length: > 0 and < 4 } number && number.All(char.IsAsciiDigit) ? id[..dot] : id;
}
