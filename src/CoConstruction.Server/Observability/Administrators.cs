using System.Security.Claims;

namespace CoConstruction.Server;

/// <summary>
/// Those who watch over the house itself: whoever made the first account, by the link that the server printed. It gives no
/// right in any project, and is kept as a claim of the account.
/// </summary>
internal static class Administrators
{
    public const string Policy = "administrator";

    public static Claim Claim => new("house", Policy);

    public static void AddAdministrators(this IServiceCollection services) =>
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireClaim(Claim.Type, Claim.Value));
}
