using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CoConstruction.Server;

/// <summary>An account of the team: facilitators, professionals, elected officials. Everyone else has a seat.</summary>
public sealed class TeamAccount : IdentityUser
{
    /// <summary>The name that colleagues see.</summary>
    [ProtectedPersonalData]
    public string DisplayName { get; set; } = "";
}

/// <summary>The accounts' own database, apart from the journal.</summary>
public sealed class TeamDatabase(DbContextOptions<TeamDatabase> options) : IdentityUserContext<TeamAccount>(options);

/// <summary>How the team signs in.</summary>
internal static class TeamAccounts
{
    public const int ShortestPassword = 12;

    public static void AddTeamAccounts(this IServiceCollection services, ServerOptions options)
    {
        services.AddAccountsStorage(options);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<TeamAccount>(identity =>
        {
            // Length protects; rules about kinds of characters only annoy (ANSSI and NIST advise so).
            identity.Password = new()
            {
                RequiredLength = ShortestPassword,
                RequireDigit = false,
                RequireLowercase = false,
                RequireUppercase = false,
                RequireNonAlphanumeric = false,
                RequiredUniqueChars = 4,
            };
            identity.User.RequireUniqueEmail = true;
            // The name is the e-mail address: accents and apostrophes are as good in it as anywhere.
            identity.User.AllowedUserNameCharacters = "";
            identity.Lockout.MaxFailedAccessAttempts = 10;
        }).AddEntityFrameworkStores<TeamDatabase>().AddSignInManager();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "team";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
            // A page that is not signed in is told so; it shows its own door.
            cookie.Events.OnRedirectToLogin = context => Status(context.Response, StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = context => Status(context.Response, StatusCodes.Status403Forbidden);
        });
        services.AddSingleton<FirstAccount>();
        services.AddSingleton<SeatTokens>();
        services.AddSingleton<Doorman>();
    }

    private static Task Status(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
