using Microsoft.AspNetCore.Identity;

namespace CoConstruction.Server;

/// <summary>Bringing in a project file. The whole file is checked first; when there is one problem, nothing changes.</summary>
internal static class ImportApi
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/projects/import", Read)
        .WithSummary("A file of the samples' shape becomes a project.").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(Bodies.ProjectFile))
        .Accepts<object>("application/json").Produces<TeamApi.Made>().Produces<TeamApi.Made>(StatusCodes.Status201Created).RequireRateLimiting(RateLimits.Importing);

    private static async Task<IResult> Read(HttpContext http, UserManager<TeamAccount> accounts, IGrainFactory grains, IVault vault)
    {
        if (await accounts.GetUserAsync(http.User) is not { } account) return Problems.NotSignedIn();
        if (!http.Request.HasJsonContentType()) return Problems.Malformed("Envoyez un fichier de projet, en JSON.");
        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            return Problems.TooLarge();
        }

        return ProjectFileReader.Read(body.GetBuffer().AsSpan(0, (int)body.Length)) switch
        {
            ProjectFileReading.Right right => await Import(right.File, account, http, grains, vault),
            ProjectFileReading.Wrong wrong => Problems.Of(
                StatusCodes.Status422UnprocessableEntity, "fileRefused", "Ce fichier n’a pas été importé.", "Rien n’a changé. Corrigez les points de la liste, puis recommencez.",
                new Dictionary<string, object?> { ["problems"] = wrong.Problems.Select(fault => new { path = fault.Path, message = fault.Problem }) }),
            _ => Problems.Failed(),
        };
    }

    private static async Task<IResult> Import(ProjectFile file, TeamAccount account, HttpContext http, IGrainFactory grains, IVault vault)
    {
        var grain = grains.GetGrain<IProjectGrain>(file.ProjectId);
        var exists = await grain.Exists();
        var reply = await grain.Ask(new Asking(new Caller.Door(), Guid.NewGuid().ToString(), new ImportProject(file)));
        if (reply.Answer is not { } answer) return Problems.Of(reply.Outcome, reply.Trouble, http);
        if (answer.Refusal is not null)
        {
            return Problems.Of(
                StatusCodes.Status409Conflict, "projectExists", "Un autre projet porte déjà cet identifiant.", "Rien n’a changé. Donnez un autre « id » au fichier, ou reprenez le projet présent.");
        }

        if (!exists) await Memberships.Join(grains, vault, file.ProjectId, account);
        return Results.Json(new TeamApi.Made(file.ProjectId), Contract.Json, statusCode: exists ? StatusCodes.Status200OK : StatusCodes.Status201Created);
    }
}
