namespace CoConstruction.Server;

/// <summary>Documents made from a project, by name.</summary>
internal static class ExportsApi
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/projects/{project}/exports/{name}", Export)
        .WithSummary("A document of the project: minutes.html, minutes.md (with workshop=…).").RequireRateLimiting(RateLimits.Looking);

    private static async Task<IResult> Export(string project, string name, string? workshop, bool? download, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (!Checks.IsId(project) || Exports.Find(name) is not { } export) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        if (!Checks.IsId(workshop) || await grains.GetGrain<IProjectGrain>(project).Minutes(caller, workshop!) is not { } minutes) return Problems.NotFound("Cet atelier n’existe pas, ou vous n’y avez pas accès.");
        // A document carries its own style, so that it prints as it is from a disk; it can do nothing else.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return Results.File(export.Render(minutes), export.ContentType, download == true ? export.FileName(minutes) : null);
    }
}
