using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.ResponseCompression;
using Orleans.Configuration;
using Orleans.Serialization;

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
        AddStorage(services, options);
        services.AddTeamAccounts(options);
        builder.Host.UseOrleans(AddGrains);
        services.Configure<GrainCollectionOptions>(collection => collection.CollectionAge = options.IdleAfter);
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
        services.AddSingleton<Demo>();
        services.AddSingleton<Welcome>();
        change?.Invoke(builder);

        var app = builder.Build();
        OpenStorage(app.Services);
        app.UseHeaders();
        app.UseResponseCompression();
        app.UseTroubles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => SayHowLong(file.Context) });
        app.UseAuthentication();
        app.UseRateLimiter();
        app.MapOpenApi();
        app.MapHub<ProjectHub>("/live");
        PagesApi.Map(app);
        JoinApi.Map(app);
        ProjectsApi.Map(app);
        ImportApi.Map(app);
        ExportsApi.Map(app);
        AttachmentsApi.Map(app);
        TeamApi.Map(app);
        InvitationsApi.Map(app);
        return app;
    }

    private static void AddStorage(IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton(_ => new SqliteJournal(options.Data));
        services.AddSingleton<IJournal>(provider => provider.GetRequiredService<SqliteJournal>());
        services.AddSingleton<IVault>(_ => new SqliteVault(options.Data));
        services.AddSingleton<IBallotKeys>(_ => new FileBallotKeys(options.Data));
        services.AddSingleton<IBallotBox>(provider => new SqliteBallotBox(options.Data, provider.GetRequiredService<IBallotKeys>()));
        services.AddSingleton<IDirectory, SqliteDirectory>();
        services.AddSingleton<IAttachments>(_ => new FileAttachments(options.Data));
    }

    /// <summary>Storage opens before anything answers: a grain that had to wait for it would hold back its silo.</summary>
    private static void OpenStorage(IServiceProvider services)
    {
        services.GetRequiredService<IJournal>();
        services.GetRequiredService<IVault>();
        services.GetRequiredService<IBallotBox>();
        services.GetRequiredService<IDirectory>();
    }

    /// <summary>One process is its own cluster; its ports are free ones of the loopback.</summary>
    private static void AddGrains(ISiloBuilder silo)
    {
        var (siloPort, gatewayPort) = FreePorts();
        silo.UseLocalhostClustering(siloPort, gatewayPort);
        silo.Services.AddSerializer(serializer => serializer.AddJsonSerializer(type => type.Assembly == typeof(Project).Assembly, Contract.Json));
    }

    private static void AddLive(IServiceCollection services)
    {
        services.AddSignalR(signalR => signalR.MaximumReceiveMessageSize = 4096)
            .AddJsonProtocol(json => json.PayloadSerializerOptions = new(Contract.Json));
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
        logging.AddFilter("Polly", LogLevel.Warning);
        // Measured: warns at each start that the uptime of the machine was not a grain's.
        logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
    }

    /// <summary>Both are held until both are known: a port let go too early may be given twice.</summary>
    private static (int, int) FreePorts()
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        other.Start();
        return (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)other.LocalEndpoint).Port);
    }
}
