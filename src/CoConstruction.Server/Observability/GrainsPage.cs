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
        // Its files, which it unpacks into memory, and its routes are made for the first administrator who looks.
        var page = new Lazy<RequestDelegate>(() => Build(app.Services));
        app.MapGet($"{Address}/{{**path}}", (HttpContext http) => Show(page, http)).RequireAuthorization(Administrators.Policy).ExcludeFromDescription();
        // It would open any grain by its name and show what it holds.
        app.MapGet($"{Address}/GrainState", () => Problems.NotFound()).WithOrder(-1).ExcludeFromDescription();
    }

    private static RequestDelegate Build(IServiceProvider services)
    {
        var page = new ApplicationBuilder(services);
        page.UseRouting();
        page.UseEndpoints(inside => inside.MapOrleansDashboard(routePrefix: Address).WithMetadata(new ExcludeFromDescriptionAttribute()));
        return page.Build();
    }

    private static async Task Show(Lazy<RequestDelegate> page, HttpContext http)
    {
        if (http.RequestServices.GetService<GrainCounters>() is { } counters) await counters.Begin();
        // Found by the routes of the house; those of the page look again.
        http.SetEndpoint(null);
        await page.Value(http);
    }
}
