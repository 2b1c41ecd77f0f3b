using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CoConstruction.Server;

/// <summary>
/// Photographs of counting sheets, for the team alone: a sheet shows what a small college voted. Drawings in which an
/// indicator is read, for whoever may read the evaluation.
/// </summary>
internal static class AttachmentsApi
{
    /// <summary>What the command that attaches a sheet says.</summary>
    public sealed record Kept(string Id);

    /// <summary>Who may record a reading may keep its drawing, and the team its sheets.</summary>
    private static readonly WithdrawReading Keeping = new("");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/projects/{project}/attachments", Keep).WithSummary("Keeps a photograph (JPEG, PNG or WebP, 3 MB at most), to be attached by a command.")
            .WithMetadata(new RequestSizeLimitAttribute(Bodies.AnyPicture)).Accepts<IFormFile>("image/*").Produces<Kept>().RequireRateLimiting(RateLimits.Attaching);
        app.MapGet("/api/projects/{project}/attachments/{id}", Show).WithSummary("A photograph that was kept: a counting sheet for the team, a drawing for whoever may read the evaluation.")
            .Produces(StatusCodes.Status200OK, contentType: "image/jpeg").RequireRateLimiting(RateLimits.Looking);
    }

    private static async Task<IResult> Keep(string project, HttpContext http, IGrainFactory grains, Doorman doorman, IAttachments attachments)
    {
        if (await Refuse(project, http, doorman, async caller => Rights.May(await grains.GetGrain<IProjectGrain>(project).RoleOf(caller) ?? Role.Screen, Keeping)) is { } problem) return problem;
        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            return Problems.TooLarge();
        }

        if (body.Length > Bodies.Picture) return Problems.TooLarge();
        return await attachments.Keep(project, body.ToArray()) is { } id
            ? Results.Json(new Kept(id), Contract.Json)
            : Problems.Malformed("Cette photo n’est pas lisible. Envoyez une image JPEG, PNG ou WebP.");
    }

    private static async Task<IResult> Show(string project, string id, HttpContext http, IGrainFactory grains, Doorman doorman, IAttachments attachments)
    {
        if (await Refuse(project, http, doorman, caller => grains.GetGrain<IProjectGrain>(project).MaySee(caller, id)) is { } problem) return problem;
        if (!Checks.IsId(id) || await attachments.Find(project, id) is not { } picture) return Problems.NotFound("Cette photo n’est pas là.");
        // It never changes, and stays with the person who may see it.
        http.Response.Headers[HeaderNames.CacheControl] = "private, max-age=86400, immutable";
        return Results.Bytes(picture.Content, picture.ContentType);
    }

    private static async Task<IResult?> Refuse(string project, HttpContext http, Doorman doorman, Func<Caller, Task<bool>> may)
    {
        if (!Checks.IsId(project)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        return await may(caller) ? null : Problems.NotAllowed();
    }
}
