using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace CoConstruction.Server;

/// <summary>
/// The token of a seat: which seat of which project, and which of its phones, protected by the server's own keys. It
/// lies in a cookie of its project, since one phone may sit in several; nothing about it is stored.
/// </summary>
internal sealed class SeatTokens(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(400);

    /// <summary>So many tokens are remembered as read, and as many from before: reading one costs more than all the rest of the door.</summary>
    private const int Remembered = 10_000;

    private readonly IDataProtector _protector = protection.CreateProtector("seat");
    private ConcurrentDictionary<(string Project, string Token), Caller.Seat> _read = new(), _readBefore = new();

    public Caller.Seat? Read(HttpContext http, string project)
    {
        if (!http.Request.Cookies.TryGetValue(CookieOf(project), out var token)) return null;
        if (_read.TryGetValue((project, token), out var known)) return known;
        if (!_readBefore.TryGetValue((project, token), out known) && (known = Open(project, token)) is null) return null;
        if (_read.Count >= Remembered) (_readBefore, _read) = (_read, new());
        return _read[(project, token)] = known;
    }

    private Caller.Seat? Open(string project, string token)
    {
        try
        {
            return _protector.Unprotect(token).Split('|') is [var owner, var seat, var generation] && owner == project
                ? new(seat, int.Parse(generation, CultureInfo.InvariantCulture))
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Give(HttpContext http, string project, string seatId, int generation) => http.Response.Cookies.Append(
        CookieOf(project),
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{project}|{seatId}|{generation}")),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lasts, IsEssential = true });

    private static string CookieOf(string project) => $"seat-{project}";
}
