using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace CoConstruction.Server.Tests;

/// <summary>What the server says of itself, and what every answer of it says to a browser.</summary>
public sealed partial class DescriptionTests
{
    [Fact]
    public async Task The_description_names_every_endpoint()
    {
        await using var server = await TestServer.Start();
        using var somebody = server.Somebody();
        var paths = (await somebody.Get("/openapi/v1.json")).Json["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));
        Assert.Equal(Endpoints(server).Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_kind_of_answer_carries_the_headers_that_protect_a_browser_and_no_api_answer_is_kept()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        Said[] answers =
        [
            await phone.Get("/"), await phone.Get("/equipe"), await phone.Get("/ecran/x"), await phone.Get($"/{stage.Code}"), await phone.Get("/health/ready"), await phone.Get("/nulle-part"), await phone.Get("/api/nulle-part"),
            await phone.Get("/openapi/v1.json"), await phone.Get($"/api/qr/{stage.Code}.svg"), await phone.Get($"/api/projects/{stage.Project}"), await phone.Get("/api/projects/inconnu"),
            await phone.PostText($"/api/projects/{stage.Project}/commands", "{"), await phone.Get("/live"),
        ];
        Assert.All(answers, said =>
        {
            Assert.Contains("frame-ancestors 'none'", said.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", said.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", said.Headers.GetValues("Referrer-Policy").Single());
        });
        Assert.True((await phone.Get($"/api/projects/{stage.Project}")).Headers.CacheControl!.NoStore);
        var cookie = phone.Cookies.GetAllCookies().Single();
        Assert.True(cookie.HttpOnly);
    }

    [Fact]
    public async Task A_page_of_another_site_can_do_nothing_with_the_cookies_of_this_one()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        foreach (var site in new[] { "cross-site", "same-site" })
        {
            foreach (var path in new[] { $"/api/projects/{stage.Project}/commands", "/api/team/sign-out", "/api/projects", "/live/negotiate" })
            {
                var said = await stage.Facilitator.PostBytes(path, "{}"u8.ToArray(), "application/json", ("Sec-Fetch-Site", site));
                Assert.Equal((HttpStatusCode.Forbidden, "notAllowed"), (said.Status, said.Code));
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await stage.Facilitator.Get("/api/team/me")).Status);
    }

    /// <summary>Methods and addresses of everything that is no page.</summary>
    private static IEnumerable<string> Endpoints(TestServer server) => server.Get<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal) || endpoint.RoutePattern.RawText.StartsWith("/health", StringComparison.Ordinal))
        .Where(endpoint => !endpoint.RoutePattern.RawText!.Contains("**", StringComparison.Ordinal))
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {Constraint().Replace(endpoint.RoutePattern.RawText!, "")}"))
        .Distinct();

    [GeneratedRegex(":[^}]+")]
    private static partial Regex Constraint();
}
