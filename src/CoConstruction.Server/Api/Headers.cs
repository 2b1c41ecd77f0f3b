namespace CoConstruction.Server;

/// <summary>What every answer says to the browser: nothing from elsewhere, nothing framed, nothing told to other sites.</summary>
internal static class Headers
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseHeaders(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<ServerOptions>();
        return app.Use((http, next) => Answer(http, next, options));
    }

    private static Task Answer(HttpContext http, RequestDelegate next, ServerOptions options)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments(GrainsPage.Address) ? GrainsPage.ContentPolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        if (http.Request.Path.StartsWithSegments("/api")) headers.CacheControl = "no-store";
        // A page of another site may neither act here with the cookies of this one, nor watch.
        return IsForeignAction(http.Request) || IsForeignWatch(http.Request, options) ? Problems.NotAllowed().ExecuteAsync(http) : next(http);
    }

    private static bool IsForeignAction(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site");

    /// <summary>A WebSocket opens from any page and says so in its origin alone. A proxy may hide our host, never our public address.</summary>
    private static bool IsForeignWatch(HttpRequest request, ServerOptions options) =>
        request.Path.StartsWithSegments("/live")
        && Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
        && origin.Authority != request.Host.Value
        && origin.Authority != options.PublicUrl.Authority;
}
