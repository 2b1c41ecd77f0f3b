using System.Security.Claims;

namespace CoConstruction.Server;

/// <summary>
/// Recognises who is at the door of a project, by what the page says it looks as (<c>as=seat|team|screen|tablet</c>, one browser
/// may hold several qualities) and by what it holds to prove it. Without <c>as</c>, a team member first, then a seat.
/// </summary>
internal sealed class Doorman(SeatTokens seats, IVault vault)
{
    public async Task<Caller?> Recognise(HttpContext http, string project) => http.Request.Query["as"].ToString() switch
    {
        "seat" => seats.Read(http, project),
        "team" => await Member(http, project),
        "screen" => WorkshopLink.Read(http.Request.Query["token"]) is { } screen && screen.Project == project ? new Caller.Screen(screen.Workshop, screen.Key) : null,
        "tablet" => WorkshopLink.Read(http.Request.Query["token"]) is { } tablet && tablet.Project == project ? new Caller.Tablet(tablet.Workshop, tablet.Key) : null,
        "" => await Member(http, project) ?? (Caller?)seats.Read(http, project),
        _ => null,
    };

    private async Task<Caller.Member?> Member(HttpContext http, string project) =>
        http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account && await vault.MemberOf(project, account) is { } member ? new(member) : null;
}

/// <summary>The link of a projector or a shared tablet: project, workshop and the workshop's key for it.</summary>
internal static class WorkshopLink
{
    public static (string Project, string Workshop, string Key)? Read(string? token) =>
        token?.Split('.') is [var project, var workshop, var key] && Checks.IsId(project) && Checks.IsId(workshop) && Checks.IsId(key)
            ? (project, workshop, key)
            : null;
}
