namespace CoConstruction.Server;

/// <summary>What every answer says to the browser: nothing from elsewhere, nothing framed, nothing told to other sites.</summary>
internal static class Headers
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        if (http.Request.Path.StartsWithSegments("/api")) headers.CacheControl = "no-store";
        // A page of another site may not act here with the cookies of this one.
        return IsForeignAction(http.Request) ? Problems.NotAllowed().ExecuteAsync(http) : next(http);
    });

    private static bool IsForeignAction(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site");
}
