using System.Text.Unicode;

namespace CoConstruction.Domain;

/// <summary>What any file must keep to before it is worth reading: size, depth, lengths, and text that is text.</summary>
internal static class FileBounds
{
    public const int MostBytes = 4 * 1024 * 1024, Deepest = 16, LongestList = 5000, LongestText = 100_000, MostPeople = 100_000;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The file as JSON, or null with the reason noted.</summary>
    public static JsonDocument? Parse(ReadOnlySpan<byte> bytes, List<FileProblem> problems)
    {
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        if (bytes.Length > MostBytes) problems.Add(new FileProblem("$", "Ce fichier est trop grand : 4 Mo au plus."));
        else if (!Utf8.IsValid(bytes)) problems.Add(new FileProblem("$", "Ce fichier n’est pas un texte en UTF-8."));
        else return Parse(bytes.ToArray(), problems);
        return null;
    }

    private static JsonDocument? Parse(byte[] bytes, List<FileProblem> problems)
    {
        try
        {
            return JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            problems.Add(new FileProblem("$", e.LineNumber is { } line
                ? $"Ce fichier n’est pas du JSON correct, près de la ligne {line + 1}."
                : "Ce fichier n’est pas du JSON correct, ou un même champ y est écrit deux fois."));
        }
        catch (InvalidOperationException)
        {
            problems.Add(new FileProblem("$", "Un nom de champ de ce fichier contient des caractères illisibles."));
        }

        return null;
    }

    /// <summary>Notes every text or list, at any depth, that nothing could be done with.</summary>
    public static void Check(FilePlace place)
    {
        switch (place.Value.ValueKind)
        {
            case JsonValueKind.String when !IsText(place.Value): place.Wrong("Ce texte contient des caractères illisibles."); break;
            case JsonValueKind.String when place.Value.GetString()!.Length > LongestText: place.Wrong($"Ce texte est trop long : {LongestText} caractères au plus."); break;
            case JsonValueKind.Array when place.Value.GetArrayLength() > LongestList: place.Wrong($"Cette liste est trop longue : {LongestList} éléments au plus."); break;
            case JsonValueKind.Array: foreach (var item in Items(place)) Check(item); break;
            case JsonValueKind.Object: foreach (var (_, field) in Fields(place)) Check(field); break;
            default: break;
        }
    }

    /// <summary>The values of an array.</summary>
    public static IEnumerable<FilePlace> Items(FilePlace list) =>
        list.Value.EnumerateArray().Select((item, i) => list with { Value = item, Path = $"{list.Path}[{i}]" });

    /// <summary>The fields of an object with their names.</summary>
    public static IEnumerable<(string Name, FilePlace Place)> Fields(FilePlace thing)
    {
        foreach (var field in thing.Value.EnumerateObject())
        {
            var name = Name(field);
            if (name is null) thing.Wrong("Un nom de champ contient des caractères illisibles.");
            else yield return (name, thing with { Value = field.Value, Path = $"{thing.Path}.{name}" });
        }
    }

    /// <summary>An escape such as \ud800 alone is correct JSON, and yet no text.</summary>
    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? Name(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
