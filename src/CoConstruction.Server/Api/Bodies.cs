using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>Reads what a page sends, strictly: the product's one JSON, nothing unknown in it.</summary>
internal static class Bodies
{
    /// <summary>Bytes of an ordinary request: a long paragraph, or a whole paper count.</summary>
    public const int Ordinary = 64 * 1024;

    /// <summary>Bytes of a practice sheet with all of its fields.</summary>
    public const int Sheet = 1024 * 1024;

    /// <summary>Bytes of a project file.</summary>
    public const int ProjectFile = 4 * 1024 * 1024;

    /// <summary>Bytes of a photograph that is kept.</summary>
    public const int Picture = 3 * 1024 * 1024;

    /// <summary>Bytes of one that is read to its end, so that whoever sends it is told, and not cut off.</summary>
    public const int AnyPicture = 4 * Picture;

    /// <summary>The body, or the problem to answer instead.</summary>
    public static async Task<(T? Body, IResult? Problem)> Read<T>(HttpContext http)
        where T : class
    {
        if (!http.Request.HasJsonContentType()) return (null, Problems.Malformed("La demande doit être en JSON."));
        try
        {
            var body = await JsonSerializer.DeserializeAsync<T>(http.Request.Body, Contract.Json, http.RequestAborted);
            return body is null ? (null, Problems.Malformed("La demande est vide.")) : (body, null);
        }
        catch (JsonException fault)
        {
            return (null, Malformed(fault));
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? Problems.TooLarge() : Problems.Malformed("La demande est coupée."));
        }
    }

    public static IResult Malformed(JsonException fault) =>
        Problems.Malformed(string.IsNullOrEmpty(fault.Path) ? "Le JSON n’est pas correct." : $"Le JSON n’est pas correct, à l’endroit « {fault.Path} ».");
}
