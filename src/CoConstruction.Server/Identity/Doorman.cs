using System.Security.Claims;

namespace CoConstruction.Server;

/// <summary>
/// Recognises who is at the door of a project, by what the page says it looks as (<c>as=seat|team|screen</c>, one browser
/// may hold several qualities) and by what it holds to prove it. Without <c>as</c>, a team member first, then a seat.
/// </summary>
internal sealed class Doorman(SeatTokens seats, IVault vault)
{
    public async Task<Caller?> Recognise(HttpContext http, string project) => http.Request.Query["as"].ToString() switch
    {
        "seat" => seats.Read(http, project),
        "team" => await Member(http, project),
        "screen" => ScreenLink.Read(http.Request.Query["token"]) is { } screen && screen.Project == project ? screen.Caller : null,
        "" => await Member(http, project) ?? (Caller?)seats.Read(http, project),
        _ => null,
    };

    private async Task<Caller.Member?> Member(HttpContext http, string project) =>
        http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account && await vault.MemberOf(project, account) is { } member ? new(member) : null;
}

/// <summary>The projector's link: project, workshop and the workshop's screen key.</summary>
internal static class ScreenLink
{
    public static (string Project, Caller.Screen Caller)? Read(string? token) =>
        token?.Split('.') is [var project, var workshop, var key] && Checks.IsId(project) && Checks.IsId(workshop) && Checks.IsId(key)
            ? (project, new Caller.Screen(workshop, key))
            : null;
}
