using QRCoder;

namespace CoConstruction.Server;

/// <summary>The pages, and the codes that lead to them.</summary>
internal static class PagesApi
{
    private const int LongestTabletLink = 200;

    /// <summary>Where phones find this server, without a slash at its end.</summary>
    public sealed record About(string PublicUrl);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", Page("index.html")).ExcludeFromDescription();
        app.MapGet($"/{{code:length({JoinCodes.Length}):regex(^[2-9A-HJ-KM-NP-Za-hj-km-np-z]+$)}}", Page("index.html")).ExcludeFromDescription();
        app.MapGet("/equipe", Page("equipe.html")).ExcludeFromDescription();
        app.MapGet("/bibliotheque/{**page}", Page("bibliotheque.html")).ExcludeFromDescription();
        app.MapGet("/ecran/{token}", Page("ecran.html")).ExcludeFromDescription();
        app.MapGet("/urne/{token}", Page("urne.html")).ExcludeFromDescription();
        app.MapGet("/api/about", (ServerOptions options) => Results.Json(new About(options.Link("").TrimEnd('/')), Contract.Json)).Produces<About>();
        app.MapGet("/api/qr/{code}.svg", Qr).WithSummary("QR code of a workshop's join link.").RequireRateLimiting(RateLimits.Looking);
        app.MapGet("/api/qr/urne/{link}.svg", TabletQr).WithSummary("QR code of a shared tablet's link.").RequireRateLimiting(RateLimits.Looking);
        // A body of another type matches no endpoint either; it is told what is wrong with it.
        app.MapFallback("/api/{**path}", (HttpRequest request) =>
            HttpMethods.IsPost(request.Method) && !request.HasJsonContentType() ? Problems.Malformed("La demande doit être en JSON.") : Problems.NotFound());
    }

    /// <summary>Pages carry no state, so a proxy or phone may keep them, but always asks whether they are the latest.</summary>
    private static Delegate Page(string file) => (IWebHostEnvironment environment, HttpContext http) =>
    {
        http.Response.Headers.CacheControl = "no-cache";
        return environment.WebRootFileProvider.GetFileInfo(file) is { Exists: true } page
            ? Results.Stream(page.CreateReadStream(), "text/html; charset=utf-8", lastModified: page.LastModified)
            : Results.NotFound();
    };

    private static IResult Qr(string code, ServerOptions options) =>
        JoinCodes.Read(code) is { } known ? Square(options.Link(known)) : Problems.NotFound();

    /// <summary>Only draws the address: whether its key is right is asked where it leads.</summary>
    private static IResult TabletQr(string link, ServerOptions options) =>
        link.Length <= LongestTabletLink && link.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_')
            ? Square(options.Link($"urne/{link}"))
            : Problems.NotFound();

    private static IResult Square(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return Results.Text(svg.GetGraphic(8, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute), "image/svg+xml");
    }
}
