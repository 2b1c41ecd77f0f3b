using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CoConstruction.Server.Tests;

/// <summary>What whoever watches over the house gets to know, and what not.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Nothing_is_gathered_where_nobody_asked_for_it()
    {
        await using var server = await TestServer.Start();

        Assert.Null(server.App.Services.GetService<MeterProvider>());
        Assert.Null(server.App.Services.GetService<TracerProvider>());
    }

    [Fact]
    public async Task What_leaves_the_house_says_how_it_does_and_nothing_of_anybody()
    {
        await using var receiver = await OtlpReceiver.Start();
        string[] secrets;
        string project;
        await using (var server = await TestServer.Start(builder => Watched(builder, receiver)))
        {
            using var stage = await Stage.Set(server);
            project = stage.Project;
            using var phone = await stage.Phone(firstName: "Zénobie");
            using var tablet = await stage.Tablet();
            using var screen = stage.Screen();
            await using (await Watcher.Of(screen, project))
            await using (await Watcher.Of(phone, project))
            {
                await stage.OpenVote();
                await phone.Do(project, new CastVote(Stage.Step(5), Stage.Marks("o1"), null));
            }

            // Every kind of address that holds a secret, right and wrong.
            await screen.Get($"/ecran/{stage.ScreenLink}");
            await tablet.Get($"/urne/{tablet.Looks[(tablet.Looks.IndexOf("token=", StringComparison.Ordinal) + 6)..]}");
            await phone.Get($"/{stage.Code}");
            await phone.Get($"/api/door/{stage.Code}");
            await phone.Get($"/api/qr/{stage.Code}.svg");
            await phone.Get($"/nulle-part/{stage.ScreenKey}?token={stage.ScreenKey}");
            await stage.Facilitator.Post("/api/team/sign-in", new { email = "ana@example.org", password = "pas celui-là du tout" });
            var looked = tablet.Looks.Split('.')[^1];
            var cookies = phone.Cookies.GetAllCookies().Concat(stage.Facilitator.Cookies.GetAllCookies()).Select(cookie => cookie.Value);
            secrets = ["Zénobie", "ana@example.org", Person.Password, "pas celui-là", stage.Code, stage.ScreenKey, looked, await stage.SeatOf(phone), .. cookies];
        }

        var (metrics, traces, logs) = (receiver.All("metrics"), receiver.All("traces"), receiver.All("logs"));
        string[] told = ["coconstruction.commands", "coconstruction.commit.writes", "coconstruction.opening.duration", "coconstruction.push.size", "coconstruction.pages", "coconstruction.writes.waiting", "http.server.request.duration", "dotnet.gc.collections", "orleans-catalog-activations"];
        Assert.All(told, name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.Contains("/api/projects/{project}/commands", traces, StringComparison.Ordinal);
        Assert.Contains("IProjectGrain", traces, StringComparison.Ordinal);
        Assert.Contains("/ecran/{token}", traces, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(OtlpReceiver.Sent(secret), metrics + traces + logs, StringComparison.Ordinal));
        Assert.DoesNotContain(project, metrics + traces, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_the_log_are_JSON_where_the_host_says_so_and_never_carry_the_address_that_was_asked()
    {
        await using var server = await TestServer.Start(builder =>
        {
            builder.Configuration["Logging:Console:FormatterName"] = ConsoleFormatterNames.Json;
            builder.Configuration["Logging:Console:FormatterOptions:IncludeScopes"] = "true";
        });

        Assert.Equal(ConsoleFormatterNames.Json, server.Get<IOptionsMonitor<ConsoleLoggerOptions>>().CurrentValue.FormatterName);
        Assert.False(server.Get<IOptionsMonitor<JsonConsoleFormatterOptions>>().CurrentValue.IncludeScopes);
        Assert.False(server.Get<IOptionsMonitor<SimpleConsoleFormatterOptions>>().CurrentValue.IncludeScopes);
    }

    private static void Watched(WebApplicationBuilder builder, OtlpReceiver receiver)
    {
        builder.Configuration[Telemetry.Endpoint] = receiver.Address;
        builder.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        builder.AddTelemetry(ServerOptions.From(builder.Configuration));
    }
}
