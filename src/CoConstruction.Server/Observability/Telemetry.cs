using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoConstruction.Server;

/// <summary>
/// The house seen from outside: metrics, traces and logs by OTLP, to where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says. Without
/// it nothing is gathered and nothing leaves. The other variables of OpenTelemetry work as everywhere.
/// </summary>
internal static class Telemetry
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Those of whom the numbers are told.</summary>
    public static readonly string[] Meters =
    [
        Measures.MeterName, "Microsoft.Orleans", "Npgsql", "System.Runtime",
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Http.Connections", "Microsoft.AspNetCore.RateLimiting", "Microsoft.AspNetCore.MemoryPool",
    ];

    private static readonly string[] _steps = ["Microsoft.Orleans.Application", "Microsoft.AspNetCore.SignalR.Server", "Npgsql"];

    public static void AddTelemetry(this WebApplicationBuilder builder, ServerOptions options)
    {
        // What is around a line of the log is the address that was asked, with its tokens.
        builder.Services.PostConfigureAll<ConsoleFormatterOptions>(NoScopes);
        builder.Services.PostConfigureAll<SimpleConsoleFormatterOptions>(NoScopes);
        builder.Services.PostConfigureAll<JsonConsoleFormatterOptions>(NoScopes);
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint])) return;
        if (options.HasProjects()) builder.Host.UseOrleans(silo => silo.AddActivityPropagation());
        else builder.Host.UseOrleansClient(client => client.AddActivityPropagation());
        builder.Logging.AddOpenTelemetry(logs => (logs.IncludeFormattedMessage, logs.IncludeScopes) = (true, false));
        builder.Services.AddOpenTelemetry()
            // The host's own variables last: they win.
            .ConfigureResource(resource => resource.AddService("coconstruction", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)).AddEnvironmentVariableDetector())
            .WithMetrics(metrics => metrics.AddMeter(Meters))
            .WithTracing(traces => traces
                // Asked every second by a proxy, and of no interest.
                .AddAspNetCoreInstrumentation(web => web.Filter = http => !http.Request.Path.StartsWithSegments("/health"))
                .AddSource(_steps)
                .AddProcessor<PlainSpans>())
            .UseOtlpExporter();
    }

    private static void NoScopes(ConsoleFormatterOptions formatter) => formatter.IncludeScopes = false;
}
