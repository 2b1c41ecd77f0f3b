using Orleans.Dashboard;

namespace CoConstruction.Server;

/// <summary>
/// The dashboard that comes with Orleans, in English, for administrators alone: silos, kinds of grains, how many and how
/// fast. It says how much is done and never what.
/// </summary>
internal static class GrainsPage
{
    public const string Address = "/admin/grains";

    /// <summary>Its own policy: it writes styles into its page, which no page of ours does. Scripts still come from here alone.</summary>
    public const string ContentPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Lines of the log are for whoever has the machine.</summary>
    public static void Configure(DashboardOptions dashboard) => dashboard.HideTrace = true;

    public static void Map(WebApplication app)
    {
        app.MapOrleansDashboard(routePrefix: Address).RequireAuthorization(Administrators.Policy).WithMetadata(new ExcludeFromDescriptionAttribute());
        // It would open any grain by its name and show what it holds.
        app.MapGet($"{Address}/GrainState", () => Problems.NotFound()).WithOrder(-1).ExcludeFromDescription();
    }
}
