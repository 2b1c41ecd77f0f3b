using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace CoConstruction.Server;

/// <summary>The action plan's own doors: a table brought in, a calendar that programs read, a plan taken over elsewhere.</summary>
internal static class PlanApi
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/projects/{project}/plan.csv", Bring).WithSummary("Action sheets worked on in a table come in, all of them or none. Problems are told with their line.")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(Bodies.ProjectFile)).Accepts<string>("text/csv").Produces<Answer>().RequireRateLimiting(RateLimits.Importing);
        app.MapGet("/api/projects/{project}/calendar/{key}.ics", Feed).WithSummary("The plan's calendar at its secret address, for calendar programs.")
            .Produces(StatusCodes.Status200OK, contentType: "text/calendar").RequireRateLimiting(RateLimits.Exporting);
        app.MapPost("/api/projects/{project}/derived", Derive).WithSummary("Opens a project for another territory that begins with this one's plan, without its places, days and amounts.")
            .Accepts<TeamApi.NewProject>("application/json").Produces<TeamApi.Made>(StatusCodes.Status201Created).RequireRateLimiting(RateLimits.Commands);
    }

    private static async Task<IResult> Bring(string project, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (!Checks.IsId(project)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        var grain = grains.GetGrain<IProjectGrain>(project);
        if (await grain.RoleOf(caller) is not { } role || !Rights.May(role, new BringActions([]))) return Problems.NotAllowed();
        if (await grain.Plan(caller) is not { } document) return Problems.NotFound();
        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            return Problems.TooLarge();
        }

        var (actions, problems) = PlanCsvReader.Read(Text(body.ToArray()), document, () => $"a-{RandomNumberGenerator.GetHexString(16, lowercase: true)}");
        if (problems.Count > 0)
        {
            return Problems.Of(
                StatusCodes.Status422UnprocessableEntity, "tableRefused", "Ce tableau n’a pas été importé.", "Rien n’a changé. Corrigez les points de la liste, puis recommencez.",
                new Dictionary<string, object?> { ["problems"] = problems });
        }

        var reply = await grain.Ask(new Asking(caller, Guid.NewGuid().ToString(), new BringActions(actions)));
        return reply.Answer is { } answer ? Results.Json(answer, Contract.Json) : Problems.Of(reply.Outcome, reply.Trouble, http);
    }

    /// <summary>UTF-8, or else what older spreadsheets save in France.</summary>
    private static string Text(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static async Task<IResult> Feed(string project, string key, IGrainFactory grains) =>
        Checks.IsId(project) && Checks.IsId(key) && await grains.GetGrain<IProjectGrain>(project).PlanFeed(key) is { } document
            ? Results.Text(PlanIcs.Text(document), "text/calendar; charset=utf-8", Encoding.UTF8)
            : Problems.NotFound();

    private static async Task<IResult> Derive(string project, HttpContext http, UserManager<TeamAccount> accounts, IGrainFactory grains, IVault vault, Doorman doorman)
    {
        if (!Checks.IsId(project)) return Problems.NotFound();
        if (await accounts.GetUserAsync(http.User) is not { } account || await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        var (sent, problem) = await Bodies.Read<TeamApi.NewProject>(http);
        if (sent is null) return problem!;
        return await grains.GetGrain<IProjectGrain>(project).Derived(caller) is { } plan ? await TeamApi.Open(sent, plan, account, http, grains, vault) : Problems.NotAllowed();
    }
}
