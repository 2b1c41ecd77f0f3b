using System.Globalization;

namespace CoConstruction.Domain;

/// <summary>
/// A place in a project file: a value, the path that leads to it, and the list where its problems are noted. Reading
/// never stops at a problem: what cannot be read is null, and the whole file is judged at the end.
/// </summary>
internal sealed record FilePlace(JsonElement Value, string Path, List<FileProblem> Problems)
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mmzzz"];

    /// <summary>The id of this thing; empty when it has none, which <see cref="FileIds"/> has noted.</summary>
    public string Id => May("id") is { Value.ValueKind: JsonValueKind.String } id ? id.Value.GetString()! : "";

    /// <summary>The field's value when it is there; null, and no problem, when it is absent or null.</summary>
    public FilePlace? May(string field) =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null
            ? new FilePlace(value, $"{Path}.{field}", Problems)
            : null;

    /// <summary>The field's value; its absence is a problem.</summary>
    public FilePlace? Must(string field)
    {
        if (May(field) is { } place) return place;
        Problems.Add(new FileProblem($"{Path}.{field}", "Ce champ manque."));
        return null;
    }

    /// <summary>The objects of a list, none when the list is absent. Anything else in it is a problem.</summary>
    public IEnumerable<FilePlace> Things(string field, int most = FileBounds.LongestList) =>
        Items(May(field), most).Where(item => item.Value.ValueKind == JsonValueKind.Object || item.Wrong("Un objet { … } est attendu."));

    /// <summary>The values of a list, none when the list is absent.</summary>
    public IEnumerable<FilePlace> Values(string field, int most = FileBounds.LongestList) => Items(May(field), most);

    private static List<FilePlace> Items(FilePlace? list, int most)
    {
        if (list is null) return [];
        if (list.Value.ValueKind != JsonValueKind.Array) list.Wrong("Une liste [ … ] est attendue.");
        else if (list.Value.GetArrayLength() > most) list.Wrong($"Cette liste est trop longue : {most} éléments au plus.");
        else return list.Value.EnumerateArray().Select((item, i) => new FilePlace(item, $"{list.Path}[{i}]", list.Problems)).ToList();
        return [];
    }

    /// <summary>An object of its own, such as the territory.</summary>
    public FilePlace? AsThing() => Value.ValueKind == JsonValueKind.Object || Wrong("Un objet { … } est attendu.") ? this : null;

    public string? AsText(int longest = Checks.Line)
    {
        if (Value.ValueKind != JsonValueKind.String) return Fail("Un texte est attendu.");
        var text = Value.GetString()!;
        return Checks.Text(text, longest) switch
        {
            Refusal.TextMissing => Fail("Ce texte est vide."),
            Refusal.TextTooLong => Fail($"Ce texte est trop long : {longest} caractères au plus."),
            _ => text,
        };
    }

    public int? AsNumber(int least = 0, int most = FileBounds.MostPeople)
    {
        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var number) && number >= least && number <= most) return number;
        Wrong($"Un nombre entier de {least} à {most} est attendu.");
        return null;
    }

    /// <summary>A part of a whole, 0 to 1.</summary>
    public decimal? AsShare()
    {
        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetDecimal(out var share) && share is >= 0 and <= 1) return share;
        Wrong("Un nombre de 0 à 1 est attendu.");
        return null;
    }

    /// <summary>A number that may have a fraction.</summary>
    public decimal? AsAmount(decimal most)
    {
        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetDecimal(out var amount) && amount >= 0 && amount <= most) return amount;
        Wrong($"Un nombre de 0 à {most.ToString(CultureInfo.InvariantCulture)} est attendu.");
        return null;
    }

    /// <summary>A figure of an indicator.</summary>
    public decimal? AsFigure()
    {
        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetDecimal(out var figure) && Math.Abs(figure) <= 1_000_000_000_000m) return figure;
        Wrong("Un nombre est attendu.");
        return null;
    }

    public bool? AsFlag()
    {
        if (Value.ValueKind is JsonValueKind.True or JsonValueKind.False) return Value.GetBoolean();
        Wrong("« true » ou « false » est attendu.");
        return null;
    }

    public DateOnly? AsDate()
    {
        if (Value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Wrong("Une date est attendue, comme 2026-03-17.");
        return null;
    }

    /// <summary>A day and an hour with their offset: without it they would depend on the machine that reads.</summary>
    public DateTimeOffset? AsMoment()
    {
        if (Value.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParseExact(Value.GetString(), Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return moment;
        Wrong("Une date et une heure sont attendues, comme 2026-03-17T18:30:00+01:00.");
        return null;
    }

    /// <summary>One of the words of a closed list.</summary>
    public string? AsWord(ImmutableArray<string> words)
    {
        if (Value.ValueKind != JsonValueKind.String) return Fail("Un texte est attendu.");
        var word = Value.GetString()!;
        return words.Contains(word) ? word : Fail($"{Quoted(word)} n’est pas une valeur possible : {string.Join(", ", words)}.");
    }

    /// <summary>One of the words of an enumeration of the domain.</summary>
    public T? AsWord<T>()
        where T : struct, Enum =>
        AsWord(FileWords.Of<T>()) is { } word ? Enum.GetValues<T>()[FileWords.Of<T>().IndexOf(word)] : null;

    /// <summary>An id that the file itself gives to something.</summary>
    public string? AsReference(FileIds ids)
    {
        if (Value.ValueKind != JsonValueKind.String) return Fail("Un identifiant est attendu.");
        var id = Value.GetString()!;
        return ids.Known.Contains(id) ? id : Fail($"{Quoted(id)} ne désigne {ids.Nothing} de ce fichier.");
    }

    /// <summary>Several ids that stand together, at least one.</summary>
    public ImmutableList<string> AsReferences(FileIds ids)
    {
        var known = Value.ValueKind == JsonValueKind.Array ? Items(this, ids.Known.Count).ConvertAll(item => item.AsReference(ids)) : [];
        if (known.Count == 0) Wrong("Une liste d’identifiants [ … ] est attendue.");
        return [.. known.OfType<string>()];
    }

    public ImmutableList<string> References(string field, FileIds ids) => [.. Values(field).Select(value => value.AsReference(ids)).OfType<string>()];

    public ImmutableList<string> Texts(string field, int longest = Checks.Paragraph) => [.. Values(field).Select(value => value.AsText(longest)).OfType<string>()];

    public ImmutableList<string> Words(string field, ImmutableArray<string> words) => [.. Values(field).Select(value => value.AsWord(words)).OfType<string>()];

    /// <summary>Notes a problem here. Always false, so that it reads as "or else".</summary>
    public bool Wrong(string problem)
    {
        Problems.Add(new FileProblem(Path, problem));
        return false;
    }

    private string? Fail(string problem) => Wrong(problem) ? "" : null;

    public static string Quoted(string text) => $"« {(text.Length > 40 ? $"{text[..40]}…" : text)} »";
}
