using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.SignalR;

namespace CoConstruction.Server;

/// <summary>The whole server, wired once: read it from top to bottom.</summary>
public static class CoConstructionServer
{
    /// <summary>Builds it from the command line; nothing answers before <c>StartAsync</c>.</summary>
    /// <exception cref="OptionException">An option is not understood.</exception>
    /// <exception cref="NewerSchemaException">The data was written by a newer version.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ServerOptions.Arguments(args),
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        var options = ServerOptions.From(builder.Configuration);
        DurableFile.MakeDirectory(options.Data);
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(ServerOptions.DefaultUrls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = Bodies.Ordinary);
        Quiet(builder.Logging);

        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(options);
        services.AddTeamAccounts(options);
        services.AddAdministrators();
        services.AddSingleton<PracticeKeeper>();
        services.AddSingleton<PracticeSearch>();
        services.AddSingleton<LibraryDoor>();
        services.AddSingleton<SheetCarrier>();
        builder.AddRole(options);
        builder.AddTelemetry(options);
        if (options.HasDoors()) AddDoors(services);
        services.AddSingleton<Demo>();
        services.AddSingleton<DemoPractices>();
        services.AddSingleton<Welcome>();
        change?.Invoke(builder);

        var app = builder.Build();
        app.Services.OpenStorage();
        app.Services.OpenCluster();
        if (options.HasDoors()) OpenDoors(app);
        HealthApi.Map(app);
        return app;
    }

    /// <summary>What people come in by, and what they hear of.</summary>
    private static void AddDoors(IServiceCollection services)
    {
        AddLive(services);
        services.AddRateLimits();
        services.ConfigureHttpJsonOptions(json =>
        {
            foreach (var converter in Contract.Json.Converters) json.SerializerOptions.Converters.Add(converter);
        });
        // A parameter that cannot be read is answered in French, as everything is.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        // Browsers ask for Brotli over HTTPS only: in a room without it, this is what phones download.
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.SmallestSize);
    }

    private static void OpenDoors(WebApplication app)
    {
        app.UseHeaders();
        app.UseResponseCompression();
        app.UseTroubles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => SayHowLong(file.Context) });
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapOpenApi();
        app.MapHub<ProjectHub>("/live");
        app.MapHub<TextHub>("/texts");
        PagesApi.Map(app);
        JoinApi.Map(app);
        ProjectsApi.Map(app);
        TextsApi.Map(app);
        ImportApi.Map(app);
        ExportsApi.Map(app);
        PlanApi.Map(app);
        AttachmentsApi.Map(app);
        EvaluationApi.Map(app);
        TeamApi.Map(app);
        InvitationsApi.Map(app);
        LibraryApi.Map(app);
        LibraryReadingApi.Map(app);
        GuidesApi.Map(app);
        OrientationApi.Map(app);
        GrainsPage.Map(app);
    }

    private static void AddLive(IServiceCollection services)
    {
        services.AddSignalR(signalR => signalR.MaximumReceiveMessageSize = 4096)
            .AddHubOptions<TextHub>(hub => hub.MaximumReceiveMessageSize = TextHub.LongestMessage)
            .AddJsonProtocol(json => json.PayloadSerializerOptions = new(Contract.Json));
        services.AddSingleton<Delivery>();
        services.AddSingleton<HubLifetimeManager<ProjectHub>>(provider => provider.GetRequiredService<Delivery>());
        services.AddHostedService(provider => provider.GetRequiredService<Delivery>());
        services.AddSingleton<TextDelivery>();
        services.AddSingleton<HubLifetimeManager<TextHub>>(provider => provider.GetRequiredService<TextDelivery>());
        services.AddSingleton<TextFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<TextFeed>());
        services.AddSingleton<LiveFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveFeed>());
    }

    /// <summary>Built files carry their content's hash in their name. The tablet's worker, which keeps others, is asked for each time.</summary>
    private static void SayHowLong(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/assets")) http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (http.Request.Path == "/urne-worker.js") http.Response.Headers.CacheControl = "no-cache";
    }

    /// <summary>No request lines (they would hold tokens and codes), and none of Orleans's start-up chatter.</summary>
    private static void Quiet(ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It logs every refusal as an error, which a stranger could fill the disk with; the hub tells its own troubles.
        logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.Critical);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Orleans", LogLevel.Warning);
        // It says every second what WaitForSilo says once.
        logging.AddFilter("Orleans.Messaging.GatewayManager", LogLevel.Error);
        logging.AddFilter("Polly", LogLevel.Warning);
        // Measured: warns at each start that the uptime of the machine was not a grain's.
        logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
    }
}
